// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

#include "app/formats/import_run.h"

namespace jalon {

// Timelines in JSON: TimelineJS 1 to 3, vis-timeline, SIMILE, results of Wikidata, GeoJSON and any list of flat
// objects. What stands before a syntax error is kept; the error is then a warning with its line.
Outcome readJsonTimeline(const QByteArray& bytes, ImportRun& run);

}  // namespace jalon

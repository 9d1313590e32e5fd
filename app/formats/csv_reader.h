// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/import_run.h"

namespace jalon {

// Any table of text: events, dated figures or a number series, with any separator and encoding; the spreadsheets of
// TimelineJS and the query results of Wikidata among them.
Outcome readCsv(QIODevice& device, ImportRun& run);

}  // namespace jalon

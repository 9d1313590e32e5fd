// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/import_run.h"

namespace jalon {

// The events and figures of one of our own lossless formats as any other source's, to look at them first, or to bring
// them in with others: what only a whole document holds stays out. Alone it is loaded row for row instead
// (lossless_load.h).
Outcome readLosslessEvents(ImportFormat format, ImportRun& run, const ImportProgress& progress);

}  // namespace jalon

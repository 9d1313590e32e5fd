// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <memory>

#include "app/data/document_tables.h"
#include "app/formats/import_run.h"

namespace jalon {

// A document as a folder of CSV, a file a table (lossless.md). `jalon.csv` in it says that the folder is ours.
bool isLosslessCsv(const QString& folder);
// The names of the files that such a folder may have.
QStringList losslessCsvFiles();

// Writes into a folder that is there.
std::unique_ptr<ContentSink> losslessCsvWriter(const QString& folder);

// Reads such a folder into the sink, row by row. Whole or not at all: the first row that cannot be ends it, with a
// Problem whose `file` is that of the row, and whose message names none.
Outcome readLosslessCsv(const QString& folder, ContentSink& sink, const ImportProgress& progress = {});

}  // namespace jalon

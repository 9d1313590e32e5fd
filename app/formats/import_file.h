// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/import_run.h"

namespace jalon {

// Reads one file of any known format into the sink. A Problem where nothing can be made of it: it is not there, no
// regular file, empty, too large, or of no known format; and where it was cancelled. Whatever is wrong with single
// rows is in the result, with their lines.
Result<ImportResult> importFile(const QString& path, const ImportOptions& options, ImportSink& sink,
                                const ImportProgress& progress = {});

// Several files into one new document, which is there only when it is whole and something was kept. A single one that
// is a whole document of ours (JSON, or a folder of CSV) is loaded row for row, private notes included.
struct DocumentImport {
    std::vector<std::pair<QString, Result<ImportResult>>> sources;  // in their order
    bool written = false;
};
// `replace`: a document that is there is replaced. A Problem where it cannot be written or was cancelled.
Result<DocumentImport> importDocument(const QStringList& sources, const ImportOptions& options, const QString& out,
                                      bool replace, const ImportProgress& progress = {});

}  // namespace jalon

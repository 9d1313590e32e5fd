// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>

#include "app/formats/import_options.h"
#include "app/formats/import_result.h"
#include "app/formats/output_kinds.h"

namespace jalon {

// What became of a conversion.
struct ConvertedFile {
    QString from;                        // "jalon", or the key of the format
    ContentCount count;                  // of what was written
    std::optional<ImportResult> import;  // where the source was another program's: how it was understood
};

// Turns a document, a file that import reads, or one of our own formats into any kind of output. `out` is there only
// when it is whole.
Result<ConvertedFile> convertFile(const QString& source, const OutputKind& kind, const QString& out, bool replace,
                                  const ImportOptions& options, const ContentWish& wish);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/data/document.h"

namespace jalon {

// Writes a document to `out`, which is there only when it is whole. `replace`: in the place of what is there.
using OutputWriter = Result<ContentCount> (*)(const Document& document, const QString& out, bool replace,
                                              const ContentWish& wish);

// What a document can be turned into. A new format is a row of the table in output_kinds.cpp.
struct OutputKind {
    const char* name;    // stable, for --to
    const char* ending;  // of the file's name; "/" for a folder
    OutputWriter write;
};
const std::vector<OutputKind>& outputKinds();
QStringList outputKindNames();
const OutputKind* outputKindNamed(const QString& name);
// By the ending of a name; a name that ends in a slash, or names a folder that is there, is a folder's. Null where
// nothing tells.
const OutputKind* outputKindFor(const QString& out);

}  // namespace jalon

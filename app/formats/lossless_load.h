// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>

#include "app/data/document.h"
#include "app/formats/import_run.h"

namespace jalon {

// Which of our own lossless formats a file or folder is, by its content; none of them: nothing.
std::optional<ImportFormat> losslessFormatOf(const QString& path);

// Makes a document of one, row for row, with the private notes where they are wished. Whole or not at all: a row that
// cannot be is a Problem that names its file and line, and there is no document then.
Result<ContentCount> loadLossless(const QString& path, const QString& out, bool replace, const ContentWish& wish);

// A Problem with a row of `path` in one sentence that names the place.
Problem placedIn(const QString& path, const Problem& problem);

}  // namespace jalon

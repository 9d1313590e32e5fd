// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QIODevice>
#include <functional>

#include "app/data/document_tables.h"
#include "app/formats/import_run.h"

namespace jalon {

// Whether a file that begins so is JSON of our own (lossless.md): its first member says it.
bool isLosslessJson(const QByteArray& start);

// Reads it into the sink, row by row, whatever its layout. Whole or not at all: the first row that cannot be ends it,
// with a Problem that has its line but names no file.
Outcome readLosslessJson(QIODevice& device, ContentSink& sink, const ImportProgress& progress = {});

}  // namespace jalon

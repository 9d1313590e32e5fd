// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QIODevice>
#include <memory>

#include "app/data/document_tables.h"

namespace jalon {

// Writes the content of a document as JSON of our own (lossless.md), a row a line, as it comes. What the device
// says of its own errors is the caller's to ask.
std::unique_ptr<ContentSink> losslessJsonWriter(QIODevice& device);

}  // namespace jalon

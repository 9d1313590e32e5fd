// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/text_encoding.h"

namespace jalon {

// The separator that makes a table of the text: of comma, semicolon, tab and bar the one that gives every row the same
// number of columns. Comma where nothing tells, as in a table of one column.
QChar findSeparator(DecodedText& text);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace jalon {

// A text from a document or an argument as one line for a terminal: control characters, which could move the cursor or
// colour what follows, and signs that turn the direction of writing show as U+FFFD; line breaks and tabs as a space.
QString printedText(const QString& text);

}  // namespace jalon

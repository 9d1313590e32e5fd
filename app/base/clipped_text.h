// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace jalon {

// The first `most` characters, and an ellipsis where there are more: a title may be a megabyte, and nobody reads that
// in a label, a menu or a tooltip, while measuring it takes seconds.
QString clippedText(const QString& text, qsizetype most);

}  // namespace jalon

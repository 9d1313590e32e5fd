// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/clipped_text.h"

namespace jalon {

QString clippedText(const QString& text, qsizetype most) {
    if (text.size() <= most)
        return text;
    const bool inPair = most > 0 && text[most - 1].isHighSurrogate();
    return text.left(inPair ? most - 1 : most) + QChar(0x2026);
}

}  // namespace jalon

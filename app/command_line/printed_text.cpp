// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/printed_text.h"

namespace jalon {

namespace {

bool isBreak(char16_t c) {
    return c == u'\n' || c == u'\r' || c == u'\t' || c == 0x2028 || c == 0x2029;
}

bool turnsDirection(char16_t c) {
    return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

}  // namespace

QString printedText(const QString& text) {
    QString line = text;
    for (QChar& c : line) {
        const char16_t code = c.unicode();
        if (isBreak(code))
            c = QLatin1Char(' ');
        else if (c.category() == QChar::Other_Control || turnsDirection(code))
            c = QChar(QChar::ReplacementCharacter);
    }
    return line;
}

}  // namespace jalon

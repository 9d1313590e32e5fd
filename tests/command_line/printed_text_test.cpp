// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/printed_text.h"

#include <gtest/gtest.h>

namespace jalon {
namespace {

TEST(PrintedText, IsOneLineThatATerminalCannotBeFooledBy) {
    const QString shown(QChar(QChar::ReplacementCharacter));
    const std::pair<QString, QString> cases[] = {
        {QStringLiteral("Élan 80 Md\u00a0$ – 中"), QStringLiteral("Élan 80 Md\u00a0$ – 中")},
        {QStringLiteral("a\nb\tc\r\u2028d"), QStringLiteral("a b c  d")},
        {QStringLiteral("\x1b[31mred"), shown + QStringLiteral("[31mred")},
        {QStringLiteral("gpj.\u202eexe"), QStringLiteral("gpj.") + shown + QStringLiteral("exe")},
        {QStringLiteral("a\u2066b\u2069\u200f\u061c"),
         QLatin1Char('a') + shown + QLatin1Char('b') + shown + shown + shown},
        {QStringLiteral("\u0000\u009b").left(2), shown + shown},
    };
    for (const auto& [text, expected] : cases) EXPECT_EQ(printedText(text), expected) << expected.toStdString();
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/clipped_text.h"

#include <gtest/gtest.h>

namespace jalon {
namespace {

TEST(ClippedText, KeepsWhatFitsAndNeverHalfACharacter) {
    EXPECT_EQ(clippedText(QStringLiteral("abc"), 3), QStringLiteral("abc"));
    EXPECT_EQ(clippedText(QStringLiteral("abcd"), 3), QStringLiteral("abc\u2026"));
    EXPECT_EQ(clippedText(QStringLiteral("ab\U0001F680d"), 3), QStringLiteral("ab\u2026"));
    EXPECT_EQ(clippedText(QString(), 0), QString());
    EXPECT_EQ(clippedText(QStringLiteral("a"), 0), QStringLiteral("\u2026"));
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/language.h"

#include <gtest/gtest.h>

using namespace jalon;

namespace {

QString code(const char* asked) {
    return Language::forCode(QString::fromLatin1(asked)).code();
}

}  // namespace

TEST(Language, FallsBackToItsPrimaryCodeAndToEnglish) {
    EXPECT_EQ(code("fr"), QStringLiteral("fr"));
    EXPECT_EQ(code("fr_CA"), QStringLiteral("fr"));
    EXPECT_EQ(code("fr-FR"), QStringLiteral("fr"));
    EXPECT_EQ(code("FR"), QStringLiteral("fr"));
    EXPECT_EQ(code("en_GB"), QStringLiteral("en"));
    EXPECT_EQ(code("xx"), QStringLiteral("en"));
    EXPECT_EQ(code(""), QStringLiteral("en"));
    EXPECT_FALSE(Language::isAvailable(QStringLiteral("xx")));
    EXPECT_TRUE(Language::isAvailable(QStringLiteral("fr_BE")));
}

TEST(Language, EnglishComesFirstAndEachNamesItself) {
    ASSERT_FALSE(Language::available().isEmpty());
    EXPECT_EQ(Language::available().front(), QStringLiteral("en"));
    EXPECT_EQ(Language::forCode(QStringLiteral("en")).ownName(), QStringLiteral("English"));
    EXPECT_EQ(Language::forCode(QStringLiteral("fr")).ownName(), QStringLiteral("Français"));
}

TEST(Language, TextWithoutATranslationIsTheSource) {
    const Language french = Language::forCode(QStringLiteral("fr"));
    EXPECT_EQ(french.text("NoSuchContext", "Some words"), QStringLiteral("Some words"));
    EXPECT_EQ(french.text("NoSuchContext", "%n of them", 12000), QStringLiteral("12\u202f000 of them"));
    EXPECT_EQ(Language::forCode(QStringLiteral("en")).text("NoSuchContext", "%n of them", 12000),
              QStringLiteral("12,000 of them"));
}

TEST(Language, PluralsFollowTheLanguage) {
    const Language french = Language::forCode(QStringLiteral("fr"));
    EXPECT_EQ(french.text("DateWords", "{count} million years ago", 1),
              QStringLiteral("il y a {count} million d’années"));
    EXPECT_EQ(french.text("DateWords", "{count} million years ago", 66),
              QStringLiteral("il y a {count} millions d’années"));
}

TEST(Language, IsTheSameWhereverItIsAskedFor) {
    EXPECT_EQ(Language::forCode(QStringLiteral("fr")), Language::forCode(QStringLiteral("fr_CA")));
    EXPECT_FALSE(Language::forCode(QStringLiteral("fr")) == Language::forCode(QStringLiteral("en")));
    EXPECT_NE(Language::forCode(QStringLiteral("fr")).translator(), nullptr);
}

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line/arguments.h"

#include <gtest/gtest.h>

namespace jalon {
namespace {

const std::vector<OptionRule> rules = {
    {QStringLiteral("--out"), true, true}, {QStringLiteral("--size")}, {QStringLiteral("--force"), false}};

struct Case {
    const char* words;
    const char* plain;  // joined by |; null where it is refused
    const char* out;
};

QStringList split(const char* text) {
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

TEST(Arguments, AreSortedIntoOptionsAndPlainWords) {
    const Case cases[] = {
        {"", "", ""},
        {"a b", "a|b", ""},
        {"--out x a", "a", "x"},
        {"a --out=x --out y", "a", "x|y"},
        {"--out -x.png", "", "-x.png"},
        {"--out=--x.png", "", "--x.png"},
        {"--out= a", "a", ""},
        {"--force -- --out -1", "--out|-1", ""},
        {"-- --", "--", ""},
        {"-", "-", ""},
        {"--out", nullptr, ""},
        {"--out --force", nullptr, ""},
        {"--out --", nullptr, ""},
        {"--size 1 --size 2", nullptr, ""},
        {"--force --force", nullptr, ""},
        {"--force=1", nullptr, ""},
        {"--nothing", nullptr, ""},
        {"-f", nullptr, ""},
        {"-1449", nullptr, ""},
    };
    for (const Case& each : cases) {
        const auto read = Arguments::read(split(each.words), rules);
        EXPECT_EQ(read.ok(), each.plain != nullptr) << each.words;
        if (!read) {
            EXPECT_EQ(read.problem().kind, ProblemKind::WrongUsage) << each.words;
        } else if (each.plain) {
            EXPECT_EQ(read->plain().join(QLatin1Char('|')), QString::fromUtf8(each.plain)) << each.words;
            EXPECT_EQ(read->values(QStringLiteral("--out")).join(QLatin1Char('|')), QString::fromUtf8(each.out));
        }
    }
}

TEST(Arguments, AYearBeforeOneIsADateWhereDatesArePlain) {
    const auto read = Arguments::read(split("-1449 -0044-03-15 --force"), rules, true);
    ASSERT_TRUE(read.ok());
    EXPECT_EQ(read->plain(), split("-1449 -0044-03-15"));
    EXPECT_FALSE(Arguments::read(split("-x"), rules, true).ok());
}

}  // namespace
}  // namespace jalon

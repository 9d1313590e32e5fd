// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/base/result.h"

#include <gtest/gtest.h>

#include <memory>
#include <set>

using namespace jalon;

TEST(Result, HoldsAValueOrAProblem) {
    const Result<int> seven = 7;
    EXPECT_TRUE(seven.ok());
    EXPECT_EQ(*seven, 7);
    const Result<int> none = Problem{ProblemKind::NotFound, QStringLiteral("There is no such file.")};
    EXPECT_FALSE(none);
    EXPECT_EQ(none.problem().kind, ProblemKind::NotFound);
    EXPECT_EQ(none.problem().line, 0);
}

TEST(Result, GivesAwayWhatCannotBeCopied) {
    Result<std::unique_ptr<int>> made = std::make_unique<int>(3);
    const std::unique_ptr<int> taken = made.take();
    EXPECT_EQ(*taken, 3);
}

TEST(Problem, EveryKindHasItsOwnName) {
    std::set<QString> names;
    for (int kind = 0; kind <= static_cast<int>(ProblemKind::Cancelled); ++kind) {
        const QString name = problemKindName(static_cast<ProblemKind>(kind));
        EXPECT_FALSE(name.isEmpty());
        EXPECT_TRUE(names.insert(name).second) << qPrintable(name);
    }
    EXPECT_TRUE(names.count(QStringLiteral("not-a-document")));
}

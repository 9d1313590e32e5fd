// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/civil_time.h"

#include <gtest/gtest.h>

#include <random>

using namespace jalon;

TEST(CivilTime, KnowsKnownDays) {
    EXPECT_EQ(startOfDay({1970, 1, 1}).seconds, 0);
    EXPECT_EQ(startOfDay({2000, 3, 1}).seconds, 951868800);
    EXPECT_EQ(startOfDay({2025, 3, 28}).seconds, 1743120000);
    EXPECT_EQ(daysFromCivil({0, 1, 1}), -719528);
    EXPECT_EQ(daysFromCivil({-4713, 11, 24}), -2440588);  // day 0 of the Julian day count
    EXPECT_EQ(toInstant({{2001, 9, 9}, 1, 46, 40}).seconds, 1'000'000'000);
}

TEST(CivilTime, EveryDayOfEightCenturiesFollowsTheOneBefore) {
    CivilDate date{-400, 1, 1};
    for (std::int64_t days = daysFromCivil(date); date.year < 400; ++days) {
        ASSERT_EQ(daysFromCivil(date), days);
        ASSERT_EQ(civilFromDays(days), date);
        if (++date.day <= daysInMonth(date.year, date.month))
            continue;
        date.day = 1;
        if (++date.month <= 12)
            continue;
        date.month = 1;
        ++date.year;
    }
}

TEST(CivilTime, InstantsReturnFromTheirCivilTime) {
    std::mt19937_64 random(3);
    for (int i = 0; i < 20000; ++i) {
        const Instant t{static_cast<std::int64_t>(random()) >> (i % 60)};
        const CivilDateTime civil = toCivil(t);
        if (civil.date.year > maxYear || civil.date.year < -maxYear)
            continue;
        ASSERT_EQ(toInstant(civil), t);
        ASSERT_GE(civil.second, 0);
        ASSERT_LT(civil.hour, 24);
    }
}

TEST(CivilTime, LeapYears) {
    for (std::int64_t year : {2000, 2024, 0, -4, -400, 1600}) EXPECT_TRUE(isLeapYear(year)) << year;
    for (std::int64_t year : {1900, 2023, -1, -100, 2100}) EXPECT_FALSE(isLeapYear(year)) << year;
    EXPECT_EQ(daysInMonth(2024, 2), 29);
    EXPECT_EQ(daysInMonth(1900, 2), 28);
}

TEST(CivilTime, Weekdays) {
    EXPECT_EQ(weekday(daysFromCivil({2025, 3, 28})), 4);   // Friday
    EXPECT_EQ(weekday(daysFromCivil({1969, 12, 31})), 2);  // Wednesday
    EXPECT_EQ(weekday(daysFromCivil({1969, 7, 20})), 6);   // Sunday
    for (std::int64_t days = -1000; days < 1000; ++days) ASSERT_EQ(weekday(days + 1), (weekday(days) + 1) % 7);
}

TEST(CivilTime, ArithmeticIsHeldAtTheEnds) {
    EXPECT_EQ(plusSeconds(Instant::last(), 1), Instant::last());
    EXPECT_EQ(plusSeconds(Instant::first(), -1), Instant::first());
    EXPECT_EQ(plusSeconds({5}, -7), Instant{-2});
    EXPECT_LT(startOfDay({maxYear, 12, 31}), Instant::last());
    EXPECT_GT(startOfDay({-maxYear, 1, 1}), Instant::first());
}

TEST(TimeSpans, AreHalfOpen) {
    const TimeSpan span{{10}, {20}};
    EXPECT_TRUE(span.contains({10}));
    EXPECT_FALSE(span.contains({20}));
    EXPECT_FALSE(span.overlaps({{20}, {30}}));
    EXPECT_TRUE(span.overlaps({{19}, {30}}));
    EXPECT_EQ(span.length(), 10);
    EXPECT_GT((TimeSpan{Instant::first(), Instant::last()}.length()), 1.8e19);
}

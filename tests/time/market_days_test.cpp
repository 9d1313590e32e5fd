// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/market_days.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

namespace jalon {
namespace {

std::vector<CivilDate> holidaysOf(std::int64_t year) {
    std::vector<CivilDate> days;
    for (std::int64_t day = daysFromCivil({year, 1, 1}); day < daysFromCivil({year + 1, 1, 1}); ++day) {
        const CivilDate date = civilFromDays(day);
        const DayClosure closure = dayClosure(date);
        if (closure != DayClosure::Open && closure != DayClosure::Weekend)
            days.push_back(date);
    }
    return days;
}

struct Year {
    std::int64_t year;
    std::vector<std::pair<int, int>> closed;  // month, day
};

// As the exchange published them.
TEST(MarketDays, AreTheOnesThatTheExchangeKept) {
    const Year years[] = {
        {1997, {{1, 1}, {2, 17}, {3, 28}, {5, 26}, {7, 4}, {9, 1}, {11, 27}, {12, 25}}},
        {2001,
         {{1, 1},
          {1, 15},
          {2, 19},
          {4, 13},
          {5, 28},
          {7, 4},
          {9, 3},
          {9, 11},
          {9, 12},
          {9, 13},
          {9, 14},
          {11, 22},
          {12, 25}}},
        {2010, {{1, 1}, {1, 18}, {2, 15}, {4, 2}, {5, 31}, {7, 5}, {9, 6}, {11, 25}, {12, 24}}},
        {2011, {{1, 17}, {2, 21}, {4, 22}, {5, 30}, {7, 4}, {9, 5}, {11, 24}, {12, 26}}},
        {2012, {{1, 2}, {1, 16}, {2, 20}, {4, 6}, {5, 28}, {7, 4}, {9, 3}, {10, 29}, {10, 30}, {11, 22}, {12, 25}}},
        {2020, {{1, 1}, {1, 20}, {2, 17}, {4, 10}, {5, 25}, {7, 3}, {9, 7}, {11, 26}, {12, 25}}},
        {2021, {{1, 1}, {1, 18}, {2, 15}, {4, 2}, {5, 31}, {7, 5}, {9, 6}, {11, 25}, {12, 24}}},
        {2022, {{1, 17}, {2, 21}, {4, 15}, {5, 30}, {6, 20}, {7, 4}, {9, 5}, {11, 24}, {12, 26}}},
        {2023, {{1, 2}, {1, 16}, {2, 20}, {4, 7}, {5, 29}, {6, 19}, {7, 4}, {9, 4}, {11, 23}, {12, 25}}},
        {2024, {{1, 1}, {1, 15}, {2, 19}, {3, 29}, {5, 27}, {6, 19}, {7, 4}, {9, 2}, {11, 28}, {12, 25}}},
        {2025, {{1, 1}, {1, 9}, {1, 20}, {2, 17}, {4, 18}, {5, 26}, {6, 19}, {7, 4}, {9, 1}, {11, 27}, {12, 25}}},
        {2026, {{1, 1}, {1, 19}, {2, 16}, {4, 3}, {5, 25}, {6, 19}, {7, 3}, {9, 7}, {11, 26}, {12, 25}}},
    };
    for (const Year& each : years) {
        std::vector<CivilDate> expected;
        for (const auto& [month, day] : each.closed) expected.push_back({each.year, month, day});
        EXPECT_EQ(holidaysOf(each.year), expected) << each.year;
    }
}

TEST(MarketDays, HolidaysAreNeverOnWeekendsAndAboutTenAYear) {
    for (std::int64_t year = 1981; year <= 2400; ++year) {
        const auto days = holidaysOf(year);
        EXPECT_GE(days.size(), 7U) << year;
        EXPECT_LE(days.size(), 13U) << year;
        for (const CivilDate& day : days) EXPECT_LT(weekday(daysFromCivil(day)), 5);
    }
}

TEST(MarketDays, EasterIsASundayInItsSeason) {
    EXPECT_EQ(easterSunday(2025), (CivilDate{2025, 4, 20}));
    EXPECT_EQ(easterSunday(2024), (CivilDate{2024, 3, 31}));
    EXPECT_EQ(easterSunday(1818), (CivilDate{1818, 3, 22}));
    EXPECT_EQ(easterSunday(1943), (CivilDate{1943, 4, 25}));
    for (std::int64_t year = 1583; year < 4000; ++year) {
        const CivilDate easter = easterSunday(year);
        EXPECT_EQ(weekday(daysFromCivil(easter)), 6);
        EXPECT_GE(easter, (CivilDate{year, 3, 22}));
        EXPECT_LE(easter, (CivilDate{year, 4, 25}));
    }
}

TEST(MarketDays, EarlierCenturiesHaveWeekendsAndThenNothing) {
    EXPECT_EQ(dayClosure({1789, 7, 4}), DayClosure::Weekend);
    EXPECT_EQ(dayClosure({1789, 7, 14}), DayClosure::Open);
    EXPECT_EQ(dayClosure({1900, 12, 25}), DayClosure::Open);
    for (int day = 1; day <= 14; ++day) EXPECT_EQ(dayClosure({-43, 3, day}), DayClosure::Open);
}

TEST(MarketDays, AreSaidInWords) {
    const Language english = Language::forCode(QStringLiteral("en"));
    EXPECT_TRUE(closureWords(DayClosure::Open, english).isEmpty());
    EXPECT_EQ(closureWords(DayClosure::GoodFriday, english),
              QStringLiteral("Good Friday: the stock exchange in New York is closed"));
    EXPECT_EQ(closureWords(DayClosure::Christmas, english),
              QStringLiteral("Christmas: the stock exchange in New York is closed"));
}

// Every pixel of a plot is in a band exactly where its day is closed, whatever the zoom and the pan.
TEST(ClosedDays, CoverTheClosedDaysAndNothingElse) {
    std::mt19937_64 random(73);
    std::uniform_real_distribution<double> unit(0, 1);
    for (int i = 0; i < 400; ++i) {
        const double width = 200 + 3800 * unit(random), day = 6.001 + (width - 6.1) * unit(random);
        const Instant left{static_cast<std::int64_t>(unit(random) * 4e9) - 1'000'000'000};
        const TimeScale scale(left, unit(random) * 0.99, secondsPerDay / day, width);
        const auto closed = closedDays(scale);
        for (std::size_t j = 0; j < closed.size(); ++j) {
            EXPECT_GE(closed[j].left, 0);
            EXPECT_LE(closed[j].right, width);
            EXPECT_LT(j == 0 ? -1 : closed[j - 1].right, closed[j].left);
        }
        for (double x = 0.5; x < width; x += 1) {
            const bool inBand = std::any_of(closed.begin(), closed.end(),
                                            [x](const ClosedDays& days) { return x >= days.left && x < days.right; });
            const bool isClosed = dayClosure(toCivil(scale.instantAt(x)).date) != DayClosure::Open;
            EXPECT_EQ(inBand, isClosed) << x;
        }
    }
}

TEST(ClosedDays, AreOnlyThereWhereADayIsToBeSeen) {
    const Instant monday = startOfDay({2025, 3, 24});
    for (const double day : {0.001, 1.0, 5.9, 1001.0, 1e6})
        EXPECT_TRUE(closedDays(TimeScale(monday, 0, secondsPerDay / day, 1000)).empty()) << day;
    for (const double day : {6.1, 40.0, 140.0})
        EXPECT_FALSE(closedDays(TimeScale(monday, 0, secondsPerDay / day, 1000)).empty()) << day;
    EXPECT_TRUE(closedDays(TimeScale(Instant::first(), 0, 1e3, 1000)).empty());
    EXPECT_TRUE(closedDays(TimeScale(plusSeconds(Instant::last(), -1'000'000), 0, 1e3, 1000)).size() <= 2);
}

}  // namespace
}  // namespace jalon

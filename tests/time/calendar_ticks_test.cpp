// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/calendar_ticks.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

#include "app/time/calendar_steps.h"

using namespace jalon;

namespace {

constexpr double minLabelWidth = 48;

// Scales over the whole range from a second to twenty billion years, at random instants where they have room.
std::vector<TimeScale> randomScales(int count) {
    std::mt19937_64 random(20250328);
    std::uniform_real_distribution<double> exponent(std::log(TimeScale::minSecondsPerPixel),
                                                    std::log(TimeScale::maxSecondsPerPixel));
    std::uniform_real_distribution<double> unit(-1, 1);
    std::vector<TimeScale> scales;
    for (int i = 0; i < count; ++i) {
        const double secondsPerPixel = std::exp(exponent(random));
        const double width = 300 + 2300 * std::abs(unit(random));
        // Near years, far years, and everything between.
        const double reach = std::pow(10, 9 + 8.5 * std::abs(unit(random)));
        const Instant left{static_cast<std::int64_t>(unit(random) * reach)};
        scales.emplace_back(left, std::abs(unit(random)) * 0.999, secondsPerPixel, width);
    }
    return scales;
}

QString describe(const TimeScale& scale) {
    return QStringLiteral("left %1 at %2 s/px, %3 px wide")
        .arg(scale.left().seconds)
        .arg(scale.secondsPerPixel())
        .arg(scale.width());
}

QStringList labels(const CalendarTicks& ticks) {
    QStringList found;
    for (const CalendarTick& tick : ticks.minor) found << tick.label;
    return found;
}

QStringList majorLabels(const CalendarTicks& ticks) {
    QStringList found;
    for (const MajorCell& cell : ticks.major) found << cell.label;
    return found;
}

CalendarTicks ticksOf(const CivilDate& from, const CivilDate& to, double width = 800) {
    const TimeScale scale = TimeScale::fitting({startOfDay(from), startOfDay(to)}, width);
    return calendarTicks(scale, minLabelWidth, Language::forCode(QStringLiteral("en")));
}

}  // namespace

TEST(CalendarTicks, IncreaseAndKeepTheirDistanceAtAnyScale) {
    const Language english = Language::forCode(QStringLiteral("en"));
    for (const TimeScale& scale : randomScales(3000)) {
        SCOPED_TRACE(qPrintable(describe(scale)));
        const CalendarTicks ticks = calendarTicks(scale, minLabelWidth, english);
        ASSERT_LE(ticks.minor.size(), static_cast<std::size_t>(scale.width() / minLabelWidth) + 2);
        for (std::size_t i = 0; i < ticks.minor.size(); ++i) {
            ASSERT_GE(ticks.minor[i].x, 0);
            ASSERT_LE(ticks.minor[i].x, scale.width());
            ASSERT_NEAR(ticks.minor[i].x, scale.xAt(ticks.minor[i].at), 1e-9);
            if (i == 0)
                continue;
            ASSERT_GT(ticks.minor[i].at, ticks.minor[i - 1].at);
            ASSERT_GE(ticks.minor[i].x - ticks.minor[i - 1].x, minLabelWidth - 1e-6);
        }
    }
}

TEST(CalendarTicks, MajorCellsCoverTheWindowWithoutGaps) {
    const Language english = Language::forCode(QStringLiteral("en"));
    for (const TimeScale& scale : randomScales(3000)) {
        SCOPED_TRACE(qPrintable(describe(scale)));
        const CalendarTicks ticks = calendarTicks(scale, minLabelWidth, english);
        ASSERT_FALSE(ticks.major.empty());
        ASSERT_LE(ticks.major.size(), static_cast<std::size_t>(scale.width() / minLabelWidth) + 2);
        EXPECT_EQ(ticks.major.front().left, 0);
        EXPECT_NEAR(ticks.major.back().right, scale.width(), 1e-6);
        for (std::size_t i = 0; i < ticks.major.size(); ++i) {
            EXPECT_GT(ticks.major[i].right, ticks.major[i].left);
            EXPECT_FALSE(ticks.major[i].label.isEmpty());
            if (i == 0)
                continue;
            EXPECT_EQ(ticks.major[i].left, ticks.major[i - 1].right);
            EXPECT_EQ(ticks.major[i].span.begin, ticks.major[i - 1].span.end);
        }
    }
}

TEST(CalendarTicks, EveryMajorBoundaryIsAMinorTick) {
    const Language english = Language::forCode(QStringLiteral("en"));
    for (const TimeScale& scale : randomScales(2000)) {
        SCOPED_TRACE(qPrintable(describe(scale)));
        const CalendarTicks ticks = calendarTicks(scale, minLabelWidth, english);
        for (const MajorCell& cell : ticks.major) {
            const double x = scale.xAt(cell.span.begin);
            if (x < 0 || x > scale.width())
                continue;
            const auto tick = std::find_if(ticks.minor.begin(), ticks.minor.end(),
                                           [&](const CalendarTick& t) { return t.at == cell.span.begin; });
            ASSERT_NE(tick, ticks.minor.end());
            EXPECT_TRUE(tick->major);
        }
        for (const CalendarTick& tick : ticks.minor) {
            const bool begins = std::any_of(ticks.major.begin(), ticks.major.end(),
                                            [&](const MajorCell& cell) { return cell.span.begin == tick.at; });
            EXPECT_EQ(tick.major, begins || (tick.major && tick.x == scale.width()));
        }
    }
}

TEST(CalendarTicks, StayOnTheirInstantsWhilePanning) {
    const Language english = Language::forCode(QStringLiteral("en"));
    std::mt19937_64 random(7);
    for (const TimeScale& scale : randomScales(1500)) {
        SCOPED_TRACE(qPrintable(describe(scale)));
        const double pan = std::uniform_real_distribution<double>(-scale.width(), scale.width())(random);
        const TimeScale moved = scale.panned(pan);
        const CalendarTicks before = calendarTicks(scale, minLabelWidth, english);
        const CalendarTicks after = calendarTicks(moved, minLabelWidth, english);
        for (const CalendarTick& tick : before.minor) {
            const double x = moved.xAt(tick.at);
            if (x < 1 || x > scale.width() - 1)
                continue;
            const auto same = std::find_if(after.minor.begin(), after.minor.end(),
                                           [&](const CalendarTick& t) { return t.at == tick.at; });
            ASSERT_NE(same, after.minor.end()) << tick.at.seconds;
            EXPECT_EQ(same->label, tick.label);
            EXPECT_EQ(same->major, tick.major);
        }
    }
}

TEST(CalendarTicks, LabelsHaveRoom) {
    const Language english = Language::forCode(QStringLiteral("en"));
    for (const TimeScale& scale : randomScales(3000)) {
        SCOPED_TRACE(qPrintable(describe(scale)));
        const CalendarTicks ticks = calendarTicks(scale, minLabelWidth, english);
        double end = -1e9;
        for (const CalendarTick& tick : ticks.minor) {
            if (tick.label.isEmpty())
                continue;
            EXPECT_GE(tick.x, end - 1e-6) << qPrintable(tick.label);
            end = tick.x + static_cast<double>(tick.label.size()) * minLabelWidth / 6;
        }
    }
}

TEST(CalendarTicks, StandOnCalendarBoundaries) {
    const CalendarTicks months = ticksOf({2021, 10, 1}, {2025, 7, 1});
    EXPECT_EQ(labels(months).mid(0, 6),
              QStringList({QStringLiteral("Oct"), QStringLiteral("Jan"), QStringLiteral("Apr"), QStringLiteral("Jul"),
                           QStringLiteral("Oct"), QStringLiteral("Jan")}));
    EXPECT_EQ(majorLabels(months), QStringList({QStringLiteral("2021"), QStringLiteral("2022"), QStringLiteral("2023"),
                                                QStringLiteral("2024"), QStringLiteral("2025")}));
    const CalendarTicks days = ticksOf({2025, 3, 1}, {2025, 5, 1}, 500);
    EXPECT_EQ(labels(days).mid(0, 5), QStringList({QStringLiteral("1"), QStringLiteral("8"), QStringLiteral("15"),
                                                   QStringLiteral("22"), QStringLiteral("1")}));
    EXPECT_EQ(majorLabels(days), QStringList({QStringLiteral("March 2025"), QStringLiteral("April 2025")}));
    const CalendarTicks hours = ticksOf({2025, 3, 28}, {2025, 3, 29}, 300);
    EXPECT_EQ(labels(hours).mid(0, 3),
              QStringList({QStringLiteral("00:00"), QStringLiteral("06:00"), QStringLiteral("12:00")}));
    EXPECT_EQ(majorLabels(hours), QStringList({QStringLiteral("Friday 28 March 2025")}));
}

TEST(CalendarTicks, WriteAllMonthsOfATierAlike) {
    const CalendarTicks months = ticksOf({2024, 1, 1}, {2024, 9, 1}, 950);
    EXPECT_EQ(majorLabels(months).mid(0, 5),
              QStringList({QStringLiteral("Jan 2024"), QStringLiteral("Feb 2024"), QStringLiteral("Mar 2024"),
                           QStringLiteral("Apr 2024"), QStringLiteral("May 2024")}));
}

TEST(CalendarTicks, NameYearsBeforeChristAndMillionsOfYears) {
    EXPECT_EQ(
        labels(ticksOf({-29, 1, 1}, {32, 1, 1})),
        QStringList({QStringLiteral("30 BC"), QStringLiteral("25 BC"), QStringLiteral("20 BC"), QStringLiteral("15 BC"),
                     QStringLiteral("10 BC"), QStringLiteral("5 BC"), QStringLiteral("AD 1"), QStringLiteral("AD 5"),
                     QStringLiteral("AD 10"), QStringLiteral("AD 15"), QStringLiteral("AD 20"), QStringLiteral("AD 25"),
                     QStringLiteral("AD 30")}));
    const CalendarTicks deep = ticksOf({-99'999'999, 1, 1}, {-59'000'000, 1, 1}, 1600);
    EXPECT_EQ(deep.minor.front().label, QStringLiteral("100 Ma"));
    EXPECT_EQ(deep.major.front().label, QStringLiteral("100\u201390 million years ago"));
    const CalendarTicks last = ticksOf({-39'999'999, 1, 1}, {-1'000'000, 1, 1}, 1600);
    EXPECT_EQ(last.major.back().label, QStringLiteral("since 10 million years ago"));
    const CalendarTicks widest = ticksOf({-13'800'000'000, 1, 1}, {6'200'000'000, 1, 1}, 1000);
    EXPECT_TRUE(labels(widest).contains(QStringLiteral("12 Ga"))) << qPrintable(labels(widest).join(QLatin1Char(' ')));
}

TEST(CalendarTicks, CenturiesAreNamedOnlyWherePeopleNameThem) {
    EXPECT_TRUE(majorLabels(ticksOf({1500, 1, 1}, {2100, 1, 1}, 900)).contains(QStringLiteral("17th century")));
    for (const std::int64_t year : {52'172'500LL, 120'000LL, -52'172'500LL, -120'000LL}) {
        for (const QString& label : majorLabels(ticksOf({year, 1, 1}, {year + 600, 1, 1}, 900)))
            EXPECT_FALSE(label.contains(QStringLiteral("century"))) << qPrintable(label);
    }
}

// However deep in time, two cells of a tier never bear the same label, nor a range that begins where it ends.
TEST(CalendarTicks, CellsSideBySideAreToldApart) {
    for (const char* code : {"en", "fr"}) {
        const Language language = Language::forCode(QLatin1String(code));
        for (const TimeScale& scale : randomScales(3000)) {
            SCOPED_TRACE(qPrintable(describe(scale)));
            const CalendarTicks ticks = calendarTicks(scale, minLabelWidth, language);
            for (std::size_t i = 0; i < ticks.major.size(); ++i) {
                const QString& label = ticks.major[i].label;
                const qsizetype dash = label.indexOf(QChar(0x2013));
                if (dash > 0)
                    EXPECT_FALSE(label.mid(dash + 1).startsWith(label.left(dash) + QLatin1Char(' ')))
                        << qPrintable(label);
                if (i > 0 && ticks.major[i - 1].span.begin != Instant::first())
                    EXPECT_NE(label, ticks.major[i - 1].label);
            }
            QString before;
            for (const CalendarTick& tick : ticks.minor) {
                EXPECT_TRUE(tick.label.isEmpty() || tick.major || tick.label != before) << qPrintable(tick.label);
                before = tick.label;
            }
        }
    }
}

TEST(CalendarSteps, FloorAndNextAgree) {
    std::mt19937_64 random(11);
    for (const AxisStep& step : axisSteps()) {
        for (int i = 0; i < 200; ++i) {
            const double reach = std::pow(10, 8 + (i % 11));
            const Instant t{static_cast<std::int64_t>(std::uniform_real_distribution<double>(-reach, reach)(random))};
            const Instant floor = step.minor.floor(t);
            ASSERT_LE(floor, t);
            if (floor == Instant::first())
                continue;
            ASSERT_EQ(step.minor.floor(floor), floor);
            const Instant next = step.minor.next(floor);
            ASSERT_GT(next, t);
            if (next == Instant::last())
                continue;
            ASSERT_EQ(step.minor.floor(next), next);
            ASSERT_EQ(step.minor.floor(plusSeconds(next, -1)), floor);
            ASSERT_GE((TimeSpan{floor, next}.length()), step.minor.shortest() * (1 - 1e-12));
        }
    }
}

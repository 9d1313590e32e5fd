// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_shift.h"

#include <gtest/gtest.h>

#include <limits>

#include "tests/time/edtf_samples.h"

namespace jalon {
namespace {

constexpr std::int64_t day = secondsPerDay;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

Language english() {
    return Language::forCode(QStringLiteral("en"));
}

struct Case {
    const char* edtf;
    DateShift shift;
    const char* result;  // EDTF, or the sentence of the Problem
};

class ShiftedDate : public ::testing::TestWithParam<Case> {};

TEST_P(ShiftedDate, IsTheDateOfTheTable) {
    const auto shifted = shiftedDate(dateOf(GetParam().edtf), GetParam().shift, english());
    EXPECT_EQ(shifted ? shifted->edtf : shifted.problem().message.toStdString(), GetParam().result) << GetParam().edtf;
    if (shifted) {
        EXPECT_EQ(*shifted, dateOf(shifted->edtf));
    } else {
        EXPECT_EQ(shifted.problem().kind, ProblemKind::BadDate);
    }
}

INSTANTIATE_TEST_SUITE_P(Days, ShiftedDate,
                         ::testing::ValuesIn<Case>({
                             {"2025-03-28", {}, "2025-03-28"},
                             {"2025-03-28", {0, 0, 4, 0}, "2025-04-01"},
                             {"2025-03-28", {0, 0, 0, -2 * 86400}, "2025-03-26"},
                             {"2025-01-31", {0, 1, 0, 0}, "2025-02-28"},
                             {"2024-01-31", {0, 1, 0, 0}, "2024-02-29"},
                             {"2024-02-29", {1, 0, 0, 0}, "2025-02-28"},
                             {"2024-01-31", {0, 1, 1, 0}, "2024-03-01"},
                             {"2024-12-15", {0, 1, 0, 0}, "2025-01-15"},
                             {"0001-01-01", {0, 0, -1, 0}, "0000-12-31"},
                             {"0000-01-01", {0, 0, -1, 0}, "-0001-12-31"},
                             {"-0001-12-31", {0, 0, 1, 0}, "0000-01-01"},
                             {"-0044-03-15", {43, 0, 0, 0}, "-0001-03-15"},
                             {"2016-05-02T16:54:59+14:00", {0, 1, 0, 0}, "2016-06-02T16:54:59+14:00"},
                             {"2016-05-02T23:54:59Z", {0, 0, 0, 306}, "2016-05-03T00:00:05Z"},
                             {"2016-05-02T16:54:00", {0, 0, 0, -1}, "2016-05-02T16:53:59"},
                             {"2004-06~-11", {0, 1, 1, 0}, "2004-07~-12"},
                             {"%-2011-06-13", {0, 0, 1, 0}, "%-2011-06-14"},
                             {"?2004-06-04~", {1, 0, 0, 0}, "?2005-06-04~"},
                             {"2004-?06-?30", {0, 0, 1, 0}, "2004-?07-?01"},
                         }));

INSTANTIATE_TEST_SUITE_P(Coarser, ShiftedDate,
                         ::testing::ValuesIn<Case>({
                             {"2025-03", {0, -3, 0, 0}, "2024-12"},
                             {"2025-03~", {1, 10, 0, 0}, "2027-01~"},
                             {"2016-12-XX", {0, 1, 0, 0}, "2017-01-XX"},
                             {"2024", {-2025, 0, 0, 0}, "-0001"},
                             {"2024", {-2024, 0, 0, 0}, "0000"},
                             {"2024", {0, 24, 0, 0}, "2026"},
                             {"2004-XX", {1, 0, 0, 0}, "2005-XX"},
                             {"1984-1X", {1, 0, 0, 0}, "1985-1X"},
                             {"2001-21", {0, 3, 0, 0}, "2001-22"},
                             {"2001-21", {0, -3, 0, 0}, "2000-24"},
                             {"2001-24", {0, 3, 0, 0}, "2002-21"},
                             {"2001-30", {0, 3, 0, 0}, "2002-31"},  // southern summer, autumn
                             {"2001-36", {0, 3, 0, 0}, "2002-33"},
                             {"2001-37", {0, 8, 0, 0}, "2001-39"},
                             {"2001-41", {0, 6, 0, 0}, "2002-40"},
                             {"2001-21?", {10, 0, 0, 0}, "2011-21?"},
                             {"201X", {10, 0, 0, 0}, "202X"},
                             {"201X~", {-30, 0, 0, 0}, "198X~"},
                             {"000X", {-10, 0, 0, 0}, "-000X"},
                             {"-001X", {20, 0, 0, 0}, "000X"},
                             {"19XX", {100, 0, 0, 0}, "20XX"},
                             {"156X-12-25", {10, 0, 0, 0}, "157X-12-25"},
                             {"1XX3", {1000, 0, 0, 0}, "2XX3"},
                         }));

INSTANTIATE_TEST_SUITE_P(FarYears, ShiftedDate,
                         ::testing::ValuesIn<Case>({
                             {"9999", {1, 0, 0, 0}, "Y10000"},
                             {"Y10000", {-1, 0, 0, 0}, "9999"},
                             {"Y-10000", {1, 0, 0, 0}, "-9999"},
                             {"Y17E7", {1, 0, 0, 0}, "Y170000001"},
                             {"Y-66000000", {0, 120, 0, 0}, "Y-65999990"},
                             {"1950S2", {100, 0, 0, 0}, "2050S2"},
                             {"Y171010000S3", {1000000, 0, 0, 0}, "Y172010000S3"},
                             {"Y99000000S2", {1000000, 0, 0, 0}, "Y100000000S3"},
                             {"Y100000000S3", {-1000000, 0, 0, 0}, "Y99000000S2"},
                             {"Y289999999999", {1, 0, 0, 0}, "Y290000000000"},
                         }));

INSTANTIATE_TEST_SUITE_P(IntervalsAndSets, ShiftedDate,
                         ::testing::ValuesIn<Case>({
                             {"2019/2022", {1, 0, 0, 0}, "2020/2023"},
                             {"2023-11-17/2023-11-21", {0, 0, 14, 0}, "2023-12-01/2023-12-05"},
                             {"2023-11-17/..", {0, 0, 14, 0}, "2023-12-01/.."},
                             {"2023-11-17/", {0, 0, 14, 0}, "2023-12-01/"},
                             {"../2023-11", {0, 2, 0, 0}, "../2024-01"},
                             {"/2023-11?", {0, 2, 0, 0}, "/2024-01?"},
                             {"2004-06~/2004-06-%11", {0, 1, 0, 0}, "2004-07~/2004-07-%11"},
                             {"[1667,1668,1670..1672]", {10, 0, 0, 0}, "[1677,1678,1680..1682]"},
                             {"{1760-12..}", {0, 1, 0, 0}, "{1761-01..}"},
                             {"[..1760-12-03]", {0, 0, -3, 0}, "[..1760-11-30]"},
                             {"[2024-01..2024-04]", {1, 0, 0, 0}, "[2025-01..2025-04]"},
                             // Late February becomes late March.
                             {"[2023-02-21..2023-02-28]", {0, 1, 0, 0}, "[2023-03-21..2023-03-31]"},
                             {"[2023-02-21..2023-02-28]", {0, 0, 1, 0}, "[2023-02-22..2023-03-01]"},
                         }));

INSTANTIATE_TEST_SUITE_P(
    Refused, ShiftedDate,
    ::testing::ValuesIn<Case>({
        {"2025-03-28",
         {0, 0, 0, 60},
         "28 March 2025 is known to the day only: it cannot be moved by hours, "
         "minutes or seconds."},
        {"2025-03", {0, 0, 1, 0}, "March 2025 is known to the month only: it cannot be moved by days."},
        {"2025-03/2026-01-04", {0, 0, 1, 0}, "March 2025 is known to the month only: it cannot be moved by days."},
        {"2024-01-01/2025", {0, 1, 0, 0}, "2025 is known to the year only: it cannot be moved by months or days."},
        {"2024", {0, 1, 0, 0}, "2024 is known to the year only: it cannot be moved by months or days."},
        {"1872-21", {0, 1, 0, 0}, "Spring 1872 is known to 3 months only: it cannot be moved by less."},
        {"201X",
         {1, 0, 0, 0},
         "Only the decade of this date is known (2010s): it cannot be moved by less than ten years."},
        {"19XX",
         {10, 0, 0, 0},
         "Only the century of this date is known (20th century): it cannot be moved by less than a hundred years."},
        {"XXXX", {1, 0, 0, 0}, "Too little is known of this date to move it: unknown year."},
        {"2025-03",
         {8000, 0, 0, 0},
         "March 2025 cannot be moved that far: beyond the year 9999 only whole and certain years can be written."},
        {"9999~",
         {1, 0, 0, 0},
         "c. 9999 cannot be moved that far: beyond the year 9999 only whole and certain years can be written."},
        {"2025", {most, 0, 0, 0}, "2025 cannot be moved that far: years up to 290 billion can be shown."},
        {"1XXX",
         {100, 0, 0, 0},
         "This date is known to 1,000 years only (2nd millennium): it cannot be moved by less."},
        {"2023-11-17/2024",
         {0, 0, most, 0},
         "17 November 2023 – 2024 cannot be moved that far: years up to 290 billion can be shown."},
        {"0950S1",
         {-900, 0, 0, 0},
         "This date cannot be moved across the year 1, before which years count backwards: c. AD 950 (AD 900 – AD "
         "999)."},
        {"0XX3",
         {-1000, 0, 0, 0},
         "This date cannot be moved across the year 1, before which years count backwards: between AD 3 and AD 993."},
    }));

const std::vector<DateShift> everyShift{{0, 0, 1, 0},  {0, 0, -40, 0},  {0, 1, 0, 0},    {0, -7, 0, 0},
                                        {0, 3, 0, 0},  {0, 12, 0, 0},   {1, 0, 0, 0},    {-37, 0, 0, 0},
                                        {10, 0, 0, 0}, {-100, 0, 0, 0}, {1000, 0, 0, 0}, {-1000000, 0, 0, 0},
                                        {0, 0, 0, 61}, {0, 0, 0, 86400}};

// A day that months or years may clamp.
bool hasLateDay(const std::string& edtf) {
    for (const char* late : {"-29", "-30", "-31", "?30", "?29"})
        if (edtf.find(late) != std::string::npos)
            return true;
    return false;
}

void expectSameButForExponents(const UncertainDate& back, UncertainDate date) {
    if (date.edtf.find('E') != std::string::npos)
        date.edtf = back.edtf;
    EXPECT_EQ(back, date) << back.edtf;
}

TEST(DateShiftProperties, ThereAndBackIsTheSameDate) {
    int moved = 0;
    for (const std::string& text : edtfSamples())
        for (const DateShift& shift : everyShift) {
            const UncertainDate date = dateOf(text);
            const auto there = shiftedDate(date, shift, english());
            if (!there || ((shift.years != 0 || shift.months != 0) && hasLateDay(text)))
                continue;
            SCOPED_TRACE(text + " -> " + there->edtf);
            EXPECT_EQ(*there, dateOf(there->edtf));
            EXPECT_EQ(there->precision, date.shape == DateShape::Set ? there->precision : date.precision);
            EXPECT_EQ(there->shape, date.shape);
            EXPECT_EQ(there->approximate, date.approximate);
            EXPECT_EQ(there->uncertain, date.uncertain);
            EXPECT_EQ(there->start, date.start);
            EXPECT_EQ(there->end, date.end);
            const auto back =
                shiftedDate(*there, {-shift.years, -shift.months, -shift.days, -shift.seconds}, english());
            ASSERT_TRUE(back.ok()) << qPrintable(back.problem().message);
            expectSameButForExponents(*back, date);
            ++moved;
        }
    EXPECT_GT(moved, 200);
}

TEST(DateShiftProperties, DaysAndYearsMoveTheBoundsByWhatWasAsked) {
    for (const std::string& text : edtfSamples()) {
        const UncertainDate date = dateOf(text);
        if (date.shape != DateShape::Point)
            continue;
        for (const std::int64_t count : {1, -1, 30, -365, 2000}) {
            const auto byDays = shiftedDate(date, {0, 0, count, 0}, english());
            if (byDays) {
                EXPECT_EQ(byDays->earliestStart, plusSeconds(date.earliestStart, count * day)) << text;
                EXPECT_EQ(byDays->latestEnd, plusSeconds(date.latestEnd, count * day)) << text;
            }
            const auto byYears = shiftedDate(date, {count, 0, 0, 0}, english());
            if (!byYears || date.precision != DatePrecision::Year)
                continue;
            const auto yearOf = [](Instant t) { return toCivil(t).date.year; };
            EXPECT_EQ(yearOf(byYears->earliestStart), yearOf(date.earliestStart) + count) << text;
            EXPECT_EQ(yearOf(plusSeconds(byYears->latestEnd, -1)), yearOf(plusSeconds(date.latestEnd, -1)) + count)
                << text;
        }
    }
}

TEST(DateShiftProperties, NoMoveIsTheSameDate) {
    for (const std::string& text : edtfSamples()) {
        const UncertainDate date = dateOf(text);
        EXPECT_EQ(shiftedDate(date, {}, english()).value(), date);
        EXPECT_EQ(shiftedDate(date, {1, -12, 1, -day}, english()).value(), date);
    }
}

TEST(DateShiftProperties, ShiftsWithoutBoundsAreProblems) {
    for (const std::string& text : edtfSamples())
        for (const DateShift& shift : {DateShift{most, 0, 0, 0}, DateShift{0, least, 0, 0}, DateShift{0, 0, most, 0},
                                       DateShift{0, 0, 0, least}, DateShift{most / 12, most, 0, 0},
                                       DateShift{0, most / 12 * 12, 0, 0}, DateShift{0, 0, 0, most / day * day}}) {
            const auto shifted = shiftedDate(dateOf(text), shift, english());
            ASSERT_FALSE(shifted.ok()) << text << " -> " << shifted->edtf;
            EXPECT_FALSE(shifted.problem().message.isEmpty());
        }
}

// The corpus is optional; where it is there it must have been read.
TEST(DateShiftProperties, TheCorpusIsAmongTheSamples) {
    if (corpusRows(QStringLiteral("edtf/edtf_cases.tsv")).empty())
        GTEST_SKIP() << "no shared corpus: edtf/edtf_cases.tsv";
    EXPECT_GT(edtfSamples().size(), 250U);
}

TEST(ShiftedDateWords, AreOfTheLanguageThatWasAsked) {
    const auto shifted = shiftedDate(dateOf("2025-03"), {0, 0, 1, 0}, Language::forCode(QStringLiteral("fr")));
    ASSERT_FALSE(shifted.ok());
    EXPECT_TRUE(shifted.problem().message.contains(QStringLiteral("mars 2025"), Qt::CaseInsensitive));
}

}  // namespace
}  // namespace jalon

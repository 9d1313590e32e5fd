// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include <limits>
#include <random>

#include "app/time/date_shift.h"
#include "tests/time/edtf_samples.h"

namespace jalon {
namespace {

constexpr std::int64_t day = secondsPerDay;
constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t least = std::numeric_limits<std::int64_t>::min();

struct Move {
    const char* edtf;
    std::int64_t seconds;
    const char* result;
};

class MovedDate : public ::testing::TestWithParam<Move> {};

TEST_P(MovedDate, IsTheDateOfTheTable) {
    const UncertainDate moved = movedDate(dateOf(GetParam().edtf), GetParam().seconds);
    EXPECT_EQ(moved.edtf, GetParam().result) << GetParam().edtf;
    EXPECT_EQ(moved, dateOf(moved.edtf));
}

INSTANTIATE_TEST_SUITE_P(All, MovedDate,
                         ::testing::ValuesIn<Move>({
                             {"2025-03-28", 4 * day + 40000, "2025-04-01"},
                             {"2025-03-28", day / 2 + 1, "2025-03-29"},
                             {"2025-03-28", day / 2, "2025-03-28"},
                             {"2025-03", 10 * day, "2025-03"},
                             {"2025-03", 16 * day, "2025-04"},
                             {"2025-03", -14 * day, "2025-03"},
                             {"2025-03", -15 * day, "2025-02"},
                             {"2025", 183 * day, "2026"},
                             {"2025", 182 * day, "2025"},
                             {"201X", 6 * 365 * day, "202X"},
                             {"201X", 4 * 365 * day, "201X"},
                             {"19XX", -70 * 365 * day, "18XX"},
                             {"2001-21", 50 * day, "2001-22"},
                             {"2001-21", -50 * day, "2000-24"},
                             {"2016-05-02T16:54:00", 89, "2016-05-02T16:55:00"},
                             {"2016-05-02T16:54:59", 2, "2016-05-02T16:55:01"},
                             {"2023-11-17/2023-11-19", 12 * day, "2023-11-29/2023-12-01"},
                             {"2024-01-30/2024-02-01", 31 * day, "2024-03-01/2024-03-03"},
                             {"2019/2022", 500 * day, "2020/2023"},
                             {"2019-05/2022", 100 * day, "2019-05/2022"},
                             {"2019-05/2022", 300 * day, "2020-05/2023"},
                             {"2019-05-04/..", 3 * day, "2019-05-07/.."},
                             {"/2019-05-04", 3 * day, "/2019-05-07"},
                             {"[..1983-12-31,1984-11-05..]", 10 * day, "[..1984-01-10,1984-11-15..]"},
                             {"[2024-01..2024-04]", 31 * day, "[2024-02..2024-05]"},
                             {"XXXX", 400 * 365 * day, "XXXX"},
                             {"9999-12", 31 * day, "9999-12"},
                             {"2025-03-28", most, "2025-03-28"},
                             {"2025-03-28", least, "2025-03-28"},
                             {"Y290000000000", most, "Y290000000000"},
                             {"Y1700000002", 366 * day, "Y1700000003"},
                         }));

struct Drag {
    const char* edtf;
    bool start;
    const char* at;  // a day or a time; its beginning
    const char* result;
};

class WithEndAt : public ::testing::TestWithParam<Drag> {};

TEST_P(WithEndAt, IsTheDateOfTheTable) {
    const Instant at = dateOf(GetParam().at).earliestStart;
    const UncertainDate dragged = withEndAt(dateOf(GetParam().edtf), GetParam().start, at);
    EXPECT_EQ(dragged.edtf, GetParam().result) << GetParam().edtf << " to " << GetParam().at;
    EXPECT_EQ(dragged, dateOf(dragged.edtf));
}

constexpr bool start = true, end = false;

INSTANTIATE_TEST_SUITE_P(Intervals, WithEndAt,
                         ::testing::ValuesIn<Drag>({
                             {"2023-11-17/2023-11-19", start, "2023-11-15", "2023-11-15/2023-11-19"},
                             {"2023-11-17/2023-11-19", start, "2023-11-15T13:00:00", "2023-11-16/2023-11-19"},
                             {"2023-11-17/2023-11-19", end, "2023-11-22", "2023-11-17/2023-11-21"},  // half-open
                             {"2023-11-17/2023-11-19", end, "2023-11-20", "2023-11-17/2023-11-19"},
                             {"2023-11-17/2023-11-19", end, "2020-01-01", "2023-11-17"},
                             {"2023-11-17/2023-11-19", start, "2030-01-01", "2023-11-19"},
                             {"2020/2022", end, "2024-09-01", "2020/2024"},
                             {"2020/2022", end, "2024-03-01", "2020/2023"},
                             {"2020~/2022", start, "2018-02-01", "2018~/2022"},
                             {"2020~/2022", start, "2030-02-01", "2022~/2022"},
                             {"198X/199X", end, "2008-01-01", "198X/200X"},
                             {"2004-02-01/2005", end, "2001-01-01", "2004-02-01/2004"},
                             {"2004-02-01/2005", start, "2010-01-01", "2005-12-31/2005"},
                             {"2001-21/2001-23", end, "2002-03-05", "2001-21/2001-24"},
                         }));

INSTANTIATE_TEST_SUITE_P(OpenAndUnknown, WithEndAt,
                         ::testing::ValuesIn<Drag>({
                             {"1985-04/..", end, "1986-01-01", "1985-04/1985-12"},
                             {"1985-04~/", end, "1986-01-01", "1985-04~/1985-12"},
                             {"../1985", start, "1980-03-01", "1980/1985"},
                             {"/1985", start, "1999-03-01", "1985"},
                             {"1985-04-12/..", start, "1999-01-01", "1999-01-01/.."},
                             {"[..1760-12-03]", start, "1760-12-01", "[1760-12-01..1760-12-03]"},
                             {"{1760..}", end, "1763-01-01", "{1760..1762}"},
                         }));

INSTANTIATE_TEST_SUITE_P(Points, WithEndAt,
                         ::testing::ValuesIn<Drag>({
                             {"2025-03-28", end, "2025-03-31", "2025-03-28/2025-03-30"},
                             {"2025-03-28", start, "2025-03-25", "2025-03-25/2025-03-28"},
                             {"2025-03-28", start, "2025-04-25", "2025-03-28"},
                             {"2025-03-28", end, "2025-03-29", "2025-03-28"},
                             {"2025-03-28", end, "2025-01-01", "2025-03-28"},
                             {"2025-03", end, "2025-06-01", "2025-03/2025-05"},
                             {"-0001", end, "0002-01-01", "-0001/0001"},
                             {"[2024-01..2024-04]", end, "2024-06-01", "[2024-01..2024-05]"},
                             {"[2024-01..2024-04]", end, "2023-06-01", "2024-01"},
                             {"[1667,1668]", end, "1700-01-01", "[1667,1668]"},
                             {"XXXX", end, "1700-01-01", "XXXX"},
                         }));

TEST(DateDragProperties, ADragOverNothingIsTheSameDate) {
    for (const std::string& text : edtfSamples()) EXPECT_EQ(movedDate(dateOf(text), 0), dateOf(text));
}

// Also what no sample thinks of: odd masks, qualifiers and sets.
TEST(DateDragProperties, NoDateOfItsLettersMovesToNonsense) {
    constexpr const char* pieces[] = {"2024", "-0001", "0000", "9999", "Y10000", "Y-12E9",   "S2", "S1",
                                      "19X5", "X",     "-",    "02",   "29",     "31",       "24", "41",
                                      "/",    "..",    "[",    "]",    "{",      "}",        ",",  "~",
                                      "?",    "%",     "1X",   "XX",   "00XX",   "T23:59:59"};
    std::mt19937_64 random(4);
    int valid = 0;
    for (int i = 0; i < 300000; ++i) {
        std::string text;
        for (int left = 1 + static_cast<int>(random() % 7); left > 0; --left)
            text += pieces[random() % std::size(pieces)];
        const auto date = parseEdtf(text);
        if (!date)
            continue;
        ++valid;
        const auto seconds = static_cast<std::int64_t>(random()) >> (random() % 60);
        SCOPED_TRACE(text + " by " + std::to_string(seconds));
        const UncertainDate moved = movedDate(*date, seconds);
        EXPECT_EQ(moved, dateOf(moved.edtf));
        const UncertainDate dragged = withEndAt(*date, seconds % 2 == 0, {seconds});
        EXPECT_EQ(dragged, dateOf(dragged.edtf));
        const auto shifted = shiftedDate(*date, {seconds % 3000, 0, 0, 0}, Language::forCode(QStringLiteral("en")));
        EXPECT_TRUE(shifted ? *shifted == dateOf(shifted->edtf) : !shifted.problem().message.isEmpty());
    }
    EXPECT_GT(valid, 5000);
}

TEST(DateDragProperties, EveryDragIsAValidDate) {
    const std::vector<std::int64_t> times{least,    -4'000'000'000'000, -62'000'000'000, -1,  0,
                                          40 * day, 2'000'000'000,      300'000'000'000, most};
    for (const std::string& text : edtfSamples())
        for (const std::int64_t seconds : times) {
            const UncertainDate date = dateOf(text);
            const UncertainDate moved = movedDate(date, seconds);
            SCOPED_TRACE(text + " by " + std::to_string(seconds) + " -> " + moved.edtf);
            EXPECT_EQ(moved, dateOf(moved.edtf));
            EXPECT_EQ(moved.shape, date.shape);
            for (const bool which : {start, end}) {
                const UncertainDate dragged = withEndAt(date, which, {seconds});
                EXPECT_EQ(dragged, dateOf(dragged.edtf));
                EXPECT_LT(dragged.earliestStart, dragged.latestEnd);
                // The end that nobody drags stays.
                if (date.shape == DateShape::Interval && dragged.shape == DateShape::Interval) {
                    EXPECT_EQ(which == start ? dragged.end : dragged.start, which == start ? date.end : date.start);
                }
            }
        }
}

TEST(DateDragProperties, AnEndThatIsDraggedToWhereItStandsStays) {
    for (const std::string& text : edtfSamples()) {
        const UncertainDate date = dateOf(text);
        if (date.start == EndKind::Known) {
            EXPECT_EQ(withEndAt(date, start, date.earliestStart), date);
        }
        if (date.end == EndKind::Known) {
            EXPECT_EQ(withEndAt(date, end, date.latestEnd), date);
        }
    }
}

}  // namespace
}  // namespace jalon

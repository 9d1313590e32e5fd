// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/edtf_text.h"

#include <gtest/gtest.h>

#include <random>

using namespace jalon;

namespace {

struct Valid {
    const char* text;
    const char* earliest;  // nullptr: unknown
    const char* latest;
};

class ValidEdtf : public ::testing::TestWithParam<Valid> {};
class InvalidEdtf : public ::testing::TestWithParam<const char*> {};

}  // namespace

TEST_P(ValidEdtf, HasItsBounds) {
    const auto date = parseEdtf(GetParam().text);
    ASSERT_TRUE(date.ok()) << GetParam().text << ": " << qPrintable(date.problem().message);
    EXPECT_EQ(date->edtf, GetParam().text);
    EXPECT_EQ(earliestDayText(*date), QString::fromUtf8(GetParam().earliest)) << GetParam().text;
    EXPECT_EQ(latestDayText(*date), QString::fromUtf8(GetParam().latest)) << GetParam().text;
    EXPECT_EQ(earliestDayText(*date).isNull(), GetParam().earliest == nullptr);
    EXPECT_LE(date->earliestStart, date->latestEnd);
}

INSTANTIATE_TEST_SUITE_P(LevelZero, ValidEdtf,
                         ::testing::ValuesIn<Valid>({
                             {"2024", "2024-01-01", "2024-12-31"},
                             {"0000", "0000-01-01", "0000-12-31"},
                             {"2024-02", "2024-02-01", "2024-02-29"},
                             {"2024-02-29", "2024-02-29", "2024-02-29"},
                             {"2016-05-02T16:54:59", "2016-05-02", "2016-05-02"},
                             {"2016-05-02T23:54:59-11:59", "2016-05-02", "2016-05-02"},
                             {"2016-05-02T00:00:01+14:00", "2016-05-02", "2016-05-02"},
                             {"1964/2008", "1964-01-01", "2008-12-31"},
                             {"2004-02-01/2005-02", "2004-02-01", "2005-02-28"},
                         }));

INSTANTIATE_TEST_SUITE_P(
    LevelOne, ValidEdtf,
    ::testing::ValuesIn<Valid>({
        {"Y17000", "+17000-01-01", "+17000-12-31"}, {"Y-17000", "-17000-01-01", "-17000-12-31"},
        {"-1449", "-1449-01-01", "-1449-12-31"},    {"2001-22", "2001-06-01", "2001-08-31"},
        {"2001-24", "2001-12-01", "2002-02-28"},    {"1984?", "1984-01-01", "1984-12-31"},
        {"2004-06~", "2004-06-01", "2004-06-30"},   {"2004-06-11%", "2004-06-11", "2004-06-11"},
        {"201X", "2010-01-01", "2019-12-31"},       {"20XX", "2000-01-01", "2099-12-31"},
        {"-01XX", "-0199-01-01", "-0100-12-31"},    {"-00XX", "-0099-01-01", "0000-12-31"},
        {"-0XXX", "-0999-01-01", "0000-12-31"},     {"-000X", "-0009-01-01", "0000-12-31"},
        {"2004-XX", "2004-01-01", "2004-12-31"},    {"1985-04-XX", "1985-04-01", "1985-04-30"},
        {"1985-XX-XX", "1985-01-01", "1985-12-31"}, {"1985-04-12/..", "1985-04-12", "open"},
        {"1985-04-12/", "1985-04-12", nullptr},     {"../1985", "open", "1985-12-31"},
        {"/1985", nullptr, "1985-12-31"},           {"2004-06~/2004-08", "2004-06-01", "2004-08-31"},
    }));

INSTANTIATE_TEST_SUITE_P(LevelTwo, ValidEdtf,
                         ::testing::ValuesIn<Valid>({
                             {"Y-17E7", "-170000000-01-01", "-170000000-12-31"},
                             {"Y171010000S3", "+171000000-01-01", "+171999999-12-31"},
                             {"1950S2", "1900-01-01", "1999-12-31"},
                             {"2001-33", "2001-01-01", "2001-03-31"},
                             {"2001-38", "2001-05-01", "2001-08-31"},
                             {"2001-41", "2001-07-01", "2001-12-31"},
                             {"2001-29", "2001-09-01", "2001-11-30"},
                             {"[1667,1668,1670..1672]", "1667-01-01", "1672-12-31"},
                             {"[..1760-12-03]", "open", "1760-12-03"},
                             {"{1760-12..}", "1760-12-01", "open"},
                             {"[2024-01..2024-04]", "2024-01-01", "2024-04-30"},
                             {"2004-06~-11", "2004-06-11", "2004-06-11"},
                             {"2004?-06-11", "2004-06-11", "2004-06-11"},
                             {"?2004-06-04~", "2004-06-04", "2004-06-04"},
                             {"156X-12-25", "1560-12-25", "1569-12-25"},
                             {"XXXX-12-XX", "0000-12-01", "9999-12-31"},
                             {"1XXX-XX", "1000-01-01", "1999-12-31"},
                             {"1984-1X", "1984-10-01", "1984-12-31"},
                             {"2004-02-X9", "2004-02-09", "2004-02-29"},
                             {"2003-02-X9", "2003-02-09", "2003-02-19"},
                             {"XXX1-02-X8", "0001-02-08", "9991-02-28"},
                             {"2004-06-~01/2004-06-~20", "2004-06-01", "2004-06-20"},
                             {"Y290000000000", "+290000000000-01-01", "+290000000000-12-31"},
                         }));

TEST_P(InvalidEdtf, IsRefusedWithAReason) {
    const auto date = parseEdtf(GetParam());
    ASSERT_FALSE(date.ok()) << GetParam();
    EXPECT_EQ(date.problem().kind, ProblemKind::BadDate);
    EXPECT_FALSE(date.problem().message.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(
    Strings, InvalidEdtf,
    ::testing::Values("", " ", "2024 ", " 2024", "20", "202", "20245", "2024-1", "2024-13", "2024-00", "2024-02-30",
                      "2023-02-29", "1900-02-29", "XXX1-02-29", "2024-04-31", "2024-01-00", "2024-01-4X", "2024-2X",
                      "-0000", "Y1745", "Y00001", "Y17000-08", "Y17000?", "2001-42", "2001-21-01",
                      "2024-02-01T25:00:00", "2024-02-01T24:00:00", "2024-02-01T10:60:00", "2024-02-01T10:00:60",
                      "2024-02-01T10:00", "2024-02-01T10:00:00+24", "2024-02-01T10:00:00+0100", "2008/1964",
                      "2024-03/2024-02", "1/2", "/", "..", "../..", "2024//2025", "2024/2025/2026", "[", "[]", "[2024",
                      "{2024]", "[2024,]", "[,2024]", "[2002..2001]", "{..}", "20xx", "2004??", "S2", "1950S", "1950S0",
                      "19XXS2", "2024-01-01Z", "Y", "Y-", "YE5", "Y1E", "28 March 2025"));

TEST(EdtfText, YearsTooFarAwayAreRefusedAsSuch) {
    for (const char* text : {"Y290000000001", "Y-290000000001", "Y1E12", "Y1E400", "Y99999999999999999999999"}) {
        const auto date = parseEdtf(text);
        ASSERT_FALSE(date.ok()) << text;
        EXPECT_TRUE(date.problem().message.contains(QStringLiteral("too far away"))) << text;
    }
}

TEST(EdtfText, ShapesPrecisionAndFlags) {
    EXPECT_EQ(parseEdtf("[2024-01..2024-04]")->shape, DateShape::Point);
    EXPECT_EQ(parseEdtf("[1667,1668]")->shape, DateShape::Set);
    EXPECT_EQ(parseEdtf("{1667..1668}")->shape, DateShape::Set);
    EXPECT_EQ(parseEdtf("2020/2021")->shape, DateShape::Interval);
    EXPECT_EQ(parseEdtf("198X")->precision, DatePrecision::Decade);
    EXPECT_EQ(parseEdtf("19XX")->precision, DatePrecision::Century);
    EXPECT_EQ(parseEdtf("2024-06-XX")->precision, DatePrecision::Month);
    EXPECT_EQ(parseEdtf("2024-06-01T10:00:00")->precision, DatePrecision::Second);
    EXPECT_TRUE(parseEdtf("2025-03-28")->isSharp());
    EXPECT_FALSE(parseEdtf("2025-03-28~")->isSharp());
    EXPECT_FALSE(parseEdtf("[2024-03-01..2024-03-10]")->isSharp());
    EXPECT_TRUE(parseEdtf("2004?-06~")->approximate);
    EXPECT_TRUE(parseEdtf("2004?-06~")->uncertain);
    EXPECT_TRUE(parseEdtf("2004/2005%")->uncertain);
    EXPECT_FALSE(parseEdtf("2004")->uncertain);
}

TEST(EdtfText, OpenAndUnknownEndsAreDifferentThings) {
    const auto open = parseEdtf("2004/..");
    EXPECT_EQ(open->end, EndKind::Open);
    EXPECT_EQ(open->earliestEnd, Instant::last());
    const auto unknown = parseEdtf("2004/");
    EXPECT_EQ(unknown->end, EndKind::Unknown);
    EXPECT_EQ(unknown->earliestEnd, unknown->earliestStart);
    EXPECT_EQ(unknown->latestEnd, Instant::last());
}

TEST(EdtfText, EveryDayReadsBackAsItself) {
    std::mt19937_64 random(5);
    for (int i = 0; i < 5000; ++i) {
        const std::int64_t days = std::uniform_int_distribution<std::int64_t>(-4'000'000, 2'900'000)(random);
        const Instant day{days * secondsPerDay};
        const auto date = parseEdtf(isoDay(day).toStdString());
        ASSERT_TRUE(date.ok()) << qPrintable(isoDay(day));
        EXPECT_EQ(date->bounds(), (TimeSpan{day, plusSeconds(day, secondsPerDay)}));
    }
}

TEST(EdtfText, NoStringOfItsLettersCrashes) {
    constexpr char letters[] = "0123456789XYSET-/.,[]{}?~%:Z+ ";
    std::mt19937_64 random(9);
    for (int i = 0; i < 200000; ++i) {
        std::string text;
        const int length = static_cast<int>(random() % 14);
        for (int j = 0; j < length; ++j) text += letters[random() % (sizeof letters - 1)];
        const auto date = parseEdtf(text);
        if (!date)
            continue;
        EXPECT_LT(date->earliestStart, date->latestEnd) << text;
    }
}

TEST(SortsBefore, ByEarliestThenLatest) {
    const auto date = [](const char* text) { return parseEdtf(text).value(); };
    EXPECT_TRUE(sortsBefore(date("2024-01-01"), date("2024")));
    EXPECT_TRUE(sortsBefore(date("2023"), date("2024-01-01")));
    EXPECT_FALSE(sortsBefore(date("2024"), date("2024")));
    EXPECT_TRUE(sortsBefore(date("../2024"), date("-9999")));
}

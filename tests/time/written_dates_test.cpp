// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Dates as journalists, lawyers, historians, museums and spreadsheets write them.
#include <gtest/gtest.h>

#include "app/time/clock.h"
#include "app/time/date_words.h"

using namespace jalon;

namespace {

struct Written {
    const char* text;
    const char* edtf;  // empty: refused; several readings one after the other with " | " between them
};

std::string readingsOf(const char* text) {
    const auto readings = dateReadings(QString::fromUtf8(text));
    std::string all;
    if (readings)
        for (const PossibleDate& reading : *readings) all += (all.empty() ? "" : " | ") + reading.date.edtf;
    return all;
}

class WrittenDates : public ::testing::TestWithParam<Written> {};

}  // namespace

TEST_P(WrittenDates, AreUnderstood) {
    EXPECT_EQ(readingsOf(GetParam().text), GetParam().edtf) << GetParam().text;
}

TEST_P(WrittenDates, AreReadBackFromTheirWords) {
    const auto readings = dateReadings(QString::fromUtf8(GetParam().text));
    if (!readings)
        return;
    for (const char* code : {"en", "fr"}) {
        for (const PossibleDate& reading : *readings) {
            const QString words = dateWords(reading.date, Language::forCode(QString::fromLatin1(code)));
            const auto back = readDate(words);
            ASSERT_TRUE(back.ok()) << qPrintable(words);
            EXPECT_EQ(back->bounds(), reading.date.bounds()) << qPrintable(words) << ": " << back->edtf;
        }
    }
}

INSTANTIATE_TEST_SUITE_P(EnglishDays, WrittenDates,
                         ::testing::ValuesIn<Written>({
                             {"Mar 28, 2025", "2025-03-28"},
                             {"March 28 2025", "2025-03-28"},
                             {"28-Mar-2025", "2025-03-28"},
                             {"28-Mar-25", "2025-03-28"},
                             {"28/Mar/1999", "1999-03-28"},
                             {"2025-Mar-28", "2025-03-28"},
                             {"28 March '25", "2025-03-28"},
                             {"20250328", "2025-03-28"},
                             {"20250399", ""},
                             {"2025-3-7", "2025-03-07"},
                             {"2025.03.28", "2025-03-28"},
                             {"28.03.2025", "2025-03-28"},
                             {"28.3.25", "2025-03-28"},
                             {"03/28/2025", "2025-03-28"},
                             {"1/21/77", "1977-01-21"},
                             {"77-01-21", "1977-01-21"},
                             {"3/3/25", "2025-03-03"},
                             {"03/04/2025", "2025-04-03 | 2025-03-04"},
                             {"3-4-2025", "2025-04-03 | 2025-03-04"},
                             {"3.4.25", "2025-04-03 | 2025-03-04"},
                             {"25-03-28", "2028-03-25 | 2025-03-28"},
                             {"01/02/2025 - 28/02/2025", "2025-02-01/2025-02-28"},
                             {"03/04/2025 - 05/04/2025", "2025-04-03/2025-04-05 | 2025-03-04/2025-05-04"},
                             {"Sat Aug 15 1992", "1992-08-15"},
                             {"Sat, 15 Aug 1992", "1992-08-15"},
                             {"Sat Aug 15 14:30:00 1992", "1992-08-15T14:30:00"},
                             {"Fri. Mar. 28, 2025", "2025-03-28"},
                             {"Friday 28th March 2025", "2025-03-28"},
                             {"the 28th of March 2025", "2025-03-28"},
                             {"on March 28th, 2025", "2025-03-28"},
                             {"28th of March, 2025", "2025-03-28"},
                             {"first of March 2025", "2025-03-01"},
                             {"1939, May", "1939-05"},
                             {"1939, May 4", "1939-05-04"},
                             {"1939 May", "1939-05"},
                             {"1776, 4 July", "1776-07-04"},
                             {"Jul-1776", "1776-07"},
                             {"4JUL1776", "1776-07-04"},
                             {"March, 2025", "2025-03"},
                             {"the month of March 2025", "2025-03"},
                             {"03-2025", "2025-03"},
                             {"3-2025", "2025-03"},
                             {"28-2025", ""},
                             {"3/2025", "2025-03"},
                             {"2025/3", "2025-03"},
                             {"March 15, 44 B.C.", "-0043-03-15"},
                             {"2024-088", "2024-03-28"},
                             {"2024-366", "2024-12-31"},
                             {"2023-366", ""},
                             {"2024-W13", "[2024-03-25..2024-03-31]"},
                             {"2024-W13-4", "2024-03-28"},
                             {"2024W134", "2024-03-28"},
                             {"2020-W53", "[2020-12-28..2021-01-03]"},
                             {"2021-W53", ""},
                             {"week 13 of 2024", "[2024-03-25..2024-03-31]"},
                             {"W13 2024", "[2024-03-25..2024-03-31]"},
                             {"29 Feb 2024", "2024-02-29"},
                             {"29 Feb 2023", ""},
                             {"31/04/2024", ""},
                             {"13/13/2025", ""},
                             {"32 March 2025", ""},
                             {"2025-00-00", ""},
                             {"0000-00-00", ""},
                             {"12025", ""},
                             {"20250", ""},
                             {"1711620000", ""},
                             {"1711620000000", ""},
                             {"Friday", ""},
                             {"12", ""},
                             {"45", ""},
                         }));

INSTANTIATE_TEST_SUITE_P(EnglishTimes, WrittenDates,
                         ::testing::ValuesIn<Written>({
                             {"2025-03-28 14:30", "2025-03-28T14:30:00"},
                             {"2025-03-28T14:30", "2025-03-28T14:30:00"},
                             {"2025-03-28 14:30:05", "2025-03-28T14:30:05"},
                             {"2025-03-28T14:30:05.123Z", "2025-03-28T14:30:05Z"},
                             {"2024-03-28 14:30 UTC", "2024-03-28T14:30:00Z"},
                             {"2024-03-28 14:30:00+02:00", "2024-03-28T14:30:00+02:00"},
                             {"20240328T143000Z", "2024-03-28T14:30:00Z"},
                             {"8/16/2016 19:22:57", "2016-08-16T19:22:57"},
                             {"8/16/2016 7:22:57 PM", "2016-08-16T19:22:57"},
                             {"28 March 2025 12:30 pm", "2025-03-28T12:30:00"},
                             {"28 March 2025 12:30 am", "2025-03-28T00:30:00"},
                             {"28 March 2025 at noon", "2025-03-28T12:00:00"},
                             {"28 March 2025, noon", "2025-03-28T12:00:00"},
                             {"28 March 2025 at midnight", "2025-03-28T00:00:00"},
                             {"7 March 2021 10.15 a.m.", "2021-03-07T10:15:00"},
                             {"7 March 2021 10:15am", "2021-03-07T10:15:00"},
                             {"March 28, 2025 2pm", "2025-03-28T14:00:00"},
                             {"March 28, 2025 at 2 p.m.", "2025-03-28T14:00:00"},
                             {"March 7, 2021 at 10:15 p.m. EST", "2021-03-07T22:15:00-05:00"},
                             {"14:30, 28 March 2025", "2025-03-28T14:30:00"},
                             {"14:30 on 28 March 2025", "2025-03-28T14:30:00"},
                             {"noon on 1 January 2000", "2000-01-01T12:00:00"},
                             {"midnight, 31 December 1999", "1999-12-31T00:00:00"},
                             {"31 Dec 1999 23:59:59", "1999-12-31T23:59:59"},
                             {"28 March 2025 25:30", ""},
                             {"28 March 2025 14:30 a.m.", ""},
                             {"28 March 2025 14:75", ""},
                             {"noon", ""},
                             {"12:30 pm", ""},
                             {"14:30", ""},
                         }));

INSTANTIATE_TEST_SUITE_P(EnglishPeriods, WrittenDates,
                         ::testing::ValuesIn<Written>({
                             {"Q1 2024", "2024-33"},
                             {"2024Q1", "2024-33"},
                             {"Q1/2024", "2024-33"},
                             {"Q1-2024", "2024-33"},
                             {"2024-Q1", "2024-33"},
                             {"2024-H1", "2024-40"},
                             {"3Q 2024", "2024-35"},
                             {"third quarter, 2024", "2024-35"},
                             {"1Q24", "2024-33"},
                             {"Q3 '24", "2024-35"},
                             {"fourth quarter 2023", "2023-36"},
                             {"last quarter of 2023", "2023-36"},
                             {"H1 2023", "2023-40"},
                             {"first half of 2023", "[2023-01..2023-06]"},
                             {"FY2024", ""},
                             {"Winter 2010-2011", "2010-24"},
                             {"winter 2010/11", "2010-24"},
                             {"summer of '69", "1969-22"},
                             {"Fall 2008", "2008-23"},
                             {"mid 1980s", "[1984..1986]"},
                             {"the '20s", "192X"},
                             {"the twenties", "192X"},
                             {"1960s or 1970s", "[196X,197X]"},
                             {"1990s and 2000s", "{199X,200X}"},
                             {"1850s–60s", "185X/186X"},
                             {"1990s-present", "199X/.."},
                             {"early March 2025", "[2025-03-01..2025-03-10]"},
                             {"end of March 2025", "[2025-03-21..2025-03-31]"},
                             {"beginning of 2024", "[2024-01..2024-04]"},
                             {"seventeenth century", "16XX"},
                             {"the nineteenth century", "18XX"},
                             {"mid-nineteenth century", "[1834..1866]"},
                             {"twenty-first century", "20XX"},
                             {"10th c.", "09XX"},
                             {"10th c. BC", "-09XX"},
                             {"19C", "18XX"},
                             {"C19", "18XX"},
                             {"C19th", "18XX"},
                             {"first century BC", "-00XX"},
                             {"5th–4th centuries BC", "-04XX/-03XX"},
                             {"late sixteenth or early seventeenth century", "[15XX,16XX]"},
                             {"first quarter of the 18th century", "[1700..1724]"},
                             {"last quarter of the 15th century", "[1475..1499]"},
                             {"4th quarter of the 1st century BC", "[-0024..0000]"},
                             {"first third of the 20th century", "[1900..1933]"},
                             {"second half of the 19th century", "[1850..1899]"},
                             {"2nd millennium BC", "-1XXX"},
                             {"middle of the 2nd millennium", "[1334..1666]"},
                             {"early 1st millennium BC", "[-0999..-0666]"},
                             {"May 68", "1968-05"},
                             {"May 68 to June 1970", "1968-05/1970-06"},
                             {"May 45, 2020", ""},
                             {"1800s", "180X | 18XX"},
                             {"the 1900's", "190X | 19XX"},
                             {"1850s", "185X"},
                         }));

INSTANTIATE_TEST_SUITE_P(EnglishYears, WrittenDates,
                         ::testing::ValuesIn<Written>({
                             {"1450 BCE", "-1449"},
                             {"753 B.C.E.", "-0752"},
                             {"A.D. 79", "0079"},
                             {"79 CE", "0079"},
                             {"the year 79", "0079"},
                             {"c. AD 500", "0500~"},
                             {"0 AD", ""},
                             {"10 000 BP", "-8050"},
                             {"10,000 BP", "-8050"},
                             {"300 BP", "1650"},
                             {"66 Ma", "Y-66000000"},
                             {"4.5 Ga", "Y-4500000000"},
                             {"13.8 billion years ago", "Y-13800000000"},
                             {"500,000 BC", "Y-499999"},
                             {"'90", "1990"},
                             {"90", "1990"},
                             {"~1850", "~1850"},
                             {"c1850", "1850~"},
                             {"approx. 1850", "1850~"},
                             {"probably 1850", "1850?"},
                             {"1850 (circa)", "1850~"},
                             {"1850c", "1850~"},
                             {"1850+", "[1850..]"},
                             {"\u22481650", "1650~"},
                             {"1650 [?]", "1650?"},
                             {"193-", "193X"},
                             {"193-?", "193X?"},
                             {"[19--]", "19XX"},
                             {"19uu", "19XX"},
                             {"not 1900", ""},
                             {"a. 1650", ""},
                             {"10000", ""},
                             {"2023/24 season", "2023/2024"},
                             {"66 million years BP", "Y-66000000"},
                             {"[1850]", "[1850]"},
                             {"[1850?]", "[1850?]"},
                             {"[ca. 1850]", "1850~"},
                             {"(1850)", "1850"},
                             {"b. 1920", "1920"},
                             {"fl. 1450", "1450"},
                             {"1850.", "1850"},
                             {"1850-51", "1850/1851"},
                             {"1850/51", "1850/1851"},
                             {"1850/1", "1850/1851 | 1850-01"},
                             {"1921-22", "1921-22 | 1921/1922"},
                             {"1910-30", "1910-30 | 1910/1930"},
                             {"2004-06", "2004-06"},
                             {"1850 or 1851", "[1850,1851]"},
                             {"either 1999 or 2001", "[1999,2001]"},
                             {"1828 (or 1836)", "[1828,1836]"},
                             {"1999 & 2001", "{1999,2001}"},
                             {"1999; 2001", "{1999,2001}"},
                             {"1999, 2001 and 2003", "{1999,2001,2003}"},
                         }));

INSTANTIATE_TEST_SUITE_P(EnglishIntervals, WrittenDates,
                         ::testing::ValuesIn<Written>({
                             {"before 1900", "/1900"},
                             {"prior to 1900", "/1900"},
                             {"pre-1900", "/1900"},
                             {"post-1945", "1945/"},
                             {"ante 1650", "/1650"},
                             {"post 1650", "1650/"},
                             {"<1650", "/1650"},
                             {"\u22641650", "[..1650]"},
                             {">=1650", "[1650..]"},
                             {"252–201 Ma", "Y-252000000/Y-201000000"},
                             {"between 252 and 201 million years ago", "[Y-252000000..Y-201000000]"},
                             {"10-20 million years ago", "Y-20000000/Y-10000000"},
                             {"10 to 20 million years ago", "Y-20000000/Y-10000000"},
                             {"20-10 million years ago", "Y-20000000/Y-10000000"},
                             {"between 201 and 252 Ma", "[Y-252000000..Y-201000000]"},
                             {"2000-3000 BP", "-1050/-0050"},
                             {"3000-2000 BP", "-1050/-0050"},
                             {"AD 1066-1087", "1066/1087"},
                             {"May 5-7, 2024 and June 2, 2024", "{2024-05-05..2024-05-07,2024-06-02}"},
                             {"?after 1782", "1782?/"},
                             {"by 2030", "[..2030]"},
                             {"no later than 1900", "[..1900]"},
                             {"not before 1900", "[1900..]"},
                             {"up to 1990", "../1990"},
                             {"through 1990", "../1990"},
                             {"until 28 March 2025", "../2025-03-28"},
                             {"from 2004 onwards", "2004/.."},
                             {"2010-present", "2010/.."},
                             {"2010 to date", "2010/.."},
                             {"2010 - still in office", "2010/.."},
                             {"2010–", "2010/.."},
                             {"1850 - ?", "1850/"},
                             {"1850 - unknown", "1850/"},
                             {"unknown - 1850", "/1850"},
                             {"between 28 March and 3 April 2025", "[2025-03-28..2025-04-03]"},
                             {"from March to May 2024", "2024-03/2024-05"},
                             {"Dec 2023-Jan 2024", "2023-12/2024-01"},
                             {"March 28 - April 3, 2025", "2025-03-28/2025-04-03"},
                             {"2025-03-28 to 2025-03-30", "2025-03-28/2025-03-30"},
                             {"300 BC - AD 200", "-0299/0200"},
                             {"500-300 BC", "-0499/-0299"},
                             {"300-500 BC", ""},
                             {"b. 1920 - d. 1980", "1920/1980"},
                             {"2020-2010", ""},
                             {"present", ""},
                             {"Still in office", ""},
                             {"n.d.", ""},
                             {"unknown", ""},
                             {"?", ""},
                             {"attica 1802", ""},
                             {"1939, May 1940, June 1941", "{1939,1940-05,1941-06}"},
                             {"1850, 14:30", ""},
                         }));

TEST(WrittenDatesAgo, CountBackFromToday) {
    const std::int64_t thisYear = toCivil(currentInstant()).date.year;
    for (const char* text : {"3000 years ago", "il y a 3000 ans", "c. 3,000 years ago"}) {
        const auto date = readDate(QString::fromUtf8(text));
        ASSERT_TRUE(date.ok()) << text;
        EXPECT_EQ(toCivil(date->earliestStart).date.year, thisYear - 3000) << text;
        EXPECT_TRUE(date->approximate) << text;
    }
}

TEST(WrittenDatesCentury, IsToldWhereItWasAssumed) {
    EXPECT_TRUE(dateReadings(QStringLiteral("1/21/77"))->front().centuryAssumed);
    EXPECT_TRUE(dateReadings(QStringLiteral("90"))->front().centuryAssumed);
    EXPECT_TRUE(dateReadings(QStringLiteral("May 68"))->front().centuryAssumed);
    EXPECT_FALSE(dateReadings(QStringLiteral("1/21/1977"))->front().centuryAssumed);
}

TEST(WrittenDatesOrder, LeadsToEachReading) {
    const auto readings = dateReadings(QStringLiteral("03/04/2025"));
    ASSERT_TRUE(readings.ok());
    ASSERT_EQ(readings->size(), 2u);
    EXPECT_EQ((*readings)[0].order, DateOrder::DayMonthYear);
    EXPECT_EQ((*readings)[1].order, DateOrder::MonthDayYear);
    for (const PossibleDate& reading : *readings)
        EXPECT_EQ(readDate(QStringLiteral("03/04/2025"), reading.order)->edtf, reading.date.edtf);
    EXPECT_EQ(readDate(QStringLiteral("25-03-28"), DateOrder::YearMonthDay)->edtf, "2025-03-28");
    EXPECT_EQ(usualOrder(Language::forCode(QStringLiteral("fr"))), DateOrder::DayMonthYear);
    EXPECT_EQ(usualOrder(Language::forCode(QStringLiteral("en"))), DateOrder::MonthDayYear);
}

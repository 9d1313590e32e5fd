// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include <random>

#include "app/time/clock.h"
#include "app/time/date_words.h"
#include "app/time/edtf_text.h"

using namespace jalon;

namespace {

struct Reading {
    const char* text;
    const char* edtf;  // empty: refused
};

class DateReading : public ::testing::TestWithParam<Reading> {};

std::string edtfOfText(const QString& text) {
    const auto date = readDate(text);
    return date ? date->edtf : std::string();
}

}  // namespace

TEST_P(DateReading, IsUnderstood) {
    EXPECT_EQ(edtfOfText(QString::fromUtf8(GetParam().text)), GetParam().edtf);
}

INSTANTIATE_TEST_SUITE_P(Days, DateReading,
                         ::testing::ValuesIn<Reading>({
                             {"28 March 2025", "2025-03-28"},
                             {"March 28, 2025", "2025-03-28"},
                             {"Mar. 28th, 2025", "2025-03-28"},
                             {"28 mars 2025", "2025-03-28"},
                             {"1er avril 2024", "2024-04-01"},
                             {"Friday 28 March 2025", "2025-03-28"},
                             {"Friday, 28 March 2025", "2025-03-28"},
                             {"vendredi 28 mars 2025", "2025-03-28"},
                             {"le 3 août 1914", "1914-08-03"},
                             {"28/03/2025", "2025-03-28"},
                             {"03/28/2025", "2025-03-28"},
                             {"28.3.2025", "2025-03-28"},
                             {"3/3/2025", "2025-03-03"},
                             {"2025-3-8", "2025-03-08"},
                             {"2025/03/28", "2025-03-28"},
                             {"15 mars 44 av. J.-C.", "-0043-03-15"},
                             {"March 28, 2025 at 14:30", "2025-03-28T14:30:00"},
                             {"28 mars 2025 à 14 h 30", "2025-03-28T14:30:00"},
                             {"30 February 2024", ""},
                             {"3/4/2025", ""},
                             {"31/04/2025", ""},
                         }));

INSTANTIATE_TEST_SUITE_P(MonthsAndYears, DateReading,
                         ::testing::ValuesIn<Reading>({
                             {"03/2025", "2025-03"},
                             {"Mar 2025", "2025-03"},
                             {"janv. 2024", "2024-01"},
                             {"avril 2024", "2024-04"},
                             {"44 BC", "-0043"},
                             {"44 av. J.-C.", "-0043"},
                             {"44 avant J.-C.", "-0043"},
                             {"AD 79", "0079"},
                             {"79 apr. J.-C.", "0079"},
                             {"1 BC", "0000"},
                             {"10,000 BC", "-9999"},
                             {"12 000 av. J.-C.", "Y-11999"},
                             {"66 million years ago", "Y-66000000"},
                             {"il y a 66 millions d’années", "Y-66000000"},
                             {"13.8 billion years ago", "Y-13800000000"},
                             {"il y a 13,8 milliards d’années", "Y-13800000000"},
                             {"400 billion years ago", ""},
                             {"c. 1450 BC", "-1449~"},
                             {"circa 1450", "1450~"},
                             {"vers 1450 av. J.-C.", "-1449~"},
                             {"1862?", "1862?"},
                             {"spring 1872", "1872-21"},
                             {"printemps 1872", "1872-21"},
                             {"l’automne 1872", "1872-23"},
                             {"Q3 2024", "2024-35"},
                             {"T3 2024", "2024-35"},
                             {"3e trimestre 2024", "2024-35"},
                             {"third quarter of 2024", "2024-35"},
                             {"1er semestre 2024", "2024-40"},
                         }));

INSTANTIATE_TEST_SUITE_P(PartsAndLongerSpans, DateReading,
                         ::testing::ValuesIn<Reading>({
                             {"early 2024", "[2024-01..2024-04]"},
                             {"début 2024", "[2024-01..2024-04]"},
                             {"mid-2024", "[2024-05..2024-08]"},
                             {"mi-2024", "[2024-05..2024-08]"},
                             {"fin 2024", "[2024-09..2024-12]"},
                             {"late March 2024", "[2024-03-21..2024-03-31]"},
                             {"late 17th century", "[1667..1699]"},
                             {"fin du XVIIe siècle", "[1667..1699]"},
                             {"mid-2010s", "[2014..2016]"},
                             {"début des années 1980", "[1980..1983]"},
                             {"first half of the 19th century", "[1800..1849]"},
                             {"late 2nd century BC", "[-0132..-0100]"},
                             {"1980s", "198X"},
                             {"années 1980", "198X"},
                             {"les années 1980", "198X"},
                             {"18th century", "17XX"},
                             {"XVIIIe siècle", "17XX"},
                             {"2nd century BC", "-01XX"},
                             {"IIe siècle av. J.-C.", "-01XX"},
                             {"2nd millennium", "1XXX"},
                             {"2nd half of the 18th century", "[1750..1799]"},
                             {"XIXe s.", "18XX"},
                             {"années 80", "198X"},
                             {"winter 1944-45", "1944-24"},
                             {"hiver 1944-1945", "1944-24"},
                         }));

INSTANTIATE_TEST_SUITE_P(Intervals, DateReading,
                         ::testing::ValuesIn<Reading>({
                             {"before 1928", "/1928"},
                             {"avant 1928", "/1928"},
                             {"after 1928", "1928/"},
                             {"après 1928", "1928/"},
                             {"between 1914 and 1918", "[1914..1918]"},
                             {"entre 1914 et 1918", "[1914..1918]"},
                             {"1914-1918", "1914/1918"},
                             {"1914–18", "1914/1918"},
                             {"2019–2022", "2019/2022"},
                             {"from 2019 to 2022", "2019/2022"},
                             {"de mars à juin 2024", "2024-03/2024-06"},
                             {"March–June 2024", "2024-03/2024-06"},
                             {"17–21 November 2023", "2023-11-17/2023-11-21"},
                             {"du 17 au 21 novembre 2023", "2023-11-17/2023-11-21"},
                             {"28 March – 3 April 2025", "2025-03-28/2025-04-03"},
                             {"March 17–21, 2023", "2023-03-17/2023-03-21"},
                             {"500–400 BC", "-0499/-0399"},
                             {"27 BC – AD 14", "-0026/0014"},
                             {"since 2004", "2004/.."},
                             {"à partir de mars 2004", "2004-03/.."},
                             {"depuis 2004", "2004/.."},
                             {"2004–present", "2004/.."},
                             {"jusqu’en 1928", "../1928"},
                             {"until 1928", "../1928"},
                             {"1863 or 1864", "[1863,1864]"},
                             {"1596 or later", "[1596..]"},
                             {"1956, 1957", "{1956,1957}"},
                             {"1831 or 2", "[1831,1832]"},
                             {"1927–8 and c.1948", "{1927..1928,1948~}"},
                             {"1863, printed 1870", "1863"},
                             {"du XVIe au XVIIe siècle", "15XX/16XX"},
                             {"1918-1914", ""},
                         }));

INSTANTIATE_TEST_SUITE_P(NoDates, DateReading,
                         ::testing::ValuesIn<Reading>({
                             {"", ""},
                             {"n.d.", ""},
                             {"s.d.", ""},
                             {"undated", ""},
                             {"this isn't a date", ""},
                             {"hello 12", ""},
                             {"((((", ""},
                             {"- - -", ""},
                             {"32 March 2025", ""},
                             {"99999999999999999999999", ""},
                         }));

TEST(DateReadingOrder, IsAskedForOrFollowed) {
    const auto asked = readDate(QStringLiteral("3/4/2025"));
    ASSERT_FALSE(asked.ok());
    EXPECT_TRUE(asked.problem().message.contains(QStringLiteral("3/4/2025")));
    EXPECT_TRUE(asked.problem().message.contains(QStringLiteral("day/month")));
    EXPECT_EQ(readDate(QStringLiteral("3/4/2025"), DateOrder::DayMonthYear)->edtf, "2025-04-03");
    EXPECT_EQ(readDate(QStringLiteral("3/4/2025"), DateOrder::MonthDayYear)->edtf, "2025-03-04");
    EXPECT_EQ(readDate(QStringLiteral("28/3/2025"), DateOrder::MonthDayYear)->edtf, "2025-03-28");
}

TEST(DateReadingText, NoWordsCrash) {
    const QStringList words =
        QStringLiteral(
            "1 7 12 31 44 99 1862 2024 99999 999999999999 - / . , ( ) ? ~ ' : [ ] c. ca early mid late first "
            "second half century siècle XVIIe quarter trimestre March mars 28th 1980s 80s BC av. J.-C. AD since "
            "depuis before avant between and entre et or ou to à du le the million years ago Q3 spring in day "
            "month year decade from until present printed noon pm am h T14:30 week W13 unknown BP ans significant + "
            "< >= '69 austral northern last tiers last later ante by Q1/2024 03/04/2025 25-03-28 all 19-- ½ — Ⅻ")
            .split(QLatin1Char(' '));
    std::mt19937_64 random(13);
    for (int i = 0; i < 50000; ++i) {
        QStringList text;
        for (std::uint64_t j = 1 + random() % 7; j > 0; --j)
            text << words[static_cast<qsizetype>(random() % static_cast<std::uint64_t>(words.size()))];
        const QString written = text.join(random() % 3 == 0 ? QString() : QStringLiteral(" "));
        const auto date = readDate(written);
        if (const auto readings = dateReadings(written)) {
            EXPECT_GE(readings->size(), 1u);
            for (const PossibleDate& reading : *readings) EXPECT_LT(reading.date.earliestStart, reading.date.latestEnd);
        }
        if (date) {
            EXPECT_TRUE(parseEdtf(date->edtf).ok()) << qPrintable(text.join(QLatin1Char(' ')));
            EXPECT_FALSE(dateWords(*date, Language::forCode(QStringLiteral("en"))).isEmpty()) << date->edtf;
        } else {
            EXPECT_FALSE(date.problem().message.isEmpty());
        }
    }
}

TEST(DateReadingAgo, CountInLongerUnits) {
    struct Counted {
        const char* text;
        std::int64_t first, last;  // years before this one
    };
    const std::int64_t thisYear = toCivil(currentInstant()).date.year;
    for (const Counted& row : std::initializer_list<Counted>{
             {"2 centuries ago", 200, 200},
             {"il y a 2 siècles", 200, 200},
             {"il y a environ 2 siècles", 200, 200},
             {"3 decades ago", 30, 30},
             {"il y a 3 décennies", 30, 30},
             {"il y a 3 millénaires", 3000, 3000},
             {"3 millennia ago", 3000, 3000},
             {"2 to 3 centuries ago", 300, 200},
             {"il y a 2 à 3 siècles", 300, 200},
             {"il y a entre 2 et 3 siècles", 300, 200},
             {"il y a 3 ou 2 siècles", 300, 200},
             {"20-30 years ago", 30, 20},
             {"3000-2000 years ago", 3000, 2000},
             {"1990 to 20 years ago", thisYear - 1990, 20},
         }) {
        const auto date = readDate(QString::fromUtf8(row.text));
        ASSERT_TRUE(date.ok()) << row.text;
        EXPECT_EQ(toCivil(date->earliestStart).date.year, thisYear - row.first) << row.text;
        EXPECT_EQ(toCivil(plusSeconds(date->latestEnd, -1)).date.year, thisYear - row.last) << row.text;
        EXPECT_TRUE(date->approximate) << row.text;
    }
}

TEST(DateReadingWeekday, IsComparedWithTheDay) {
    const auto differs = [](const char* text) {
        const auto readings = dateReadings(QString::fromUtf8(text), DateOrder::DayMonthYear);
        EXPECT_TRUE(readings.ok()) << text;
        return readings.ok() && readings->front().weekdayDiffers;
    };
    for (const char* text : {"Friday 29 March 2025", "Fri, 29 Mar 2025", "vendredi 29 mars 2025", "Fri 29/03/2025",
                             "from Friday 28 to Saturday 30 March 2025"})
        EXPECT_TRUE(differs(text)) << text;
    for (const char* text : {"Saturday 29 March 2025", "29 March 2025", "samedi 29 mars 2025", "Sat 29/03/2025",
                             "from Friday 28 to Sunday 30 March 2025", "Friday 15 March 1120"})
        EXPECT_FALSE(differs(text)) << text;
}

TEST(DateReadingRefused, WithTheReasonThatHolds) {
    const auto reason = [](const char* text) { return readDate(QLatin1String(text)).problem().message.toStdString(); };
    EXPECT_EQ(reason("1/2/3"), "“1/2/3” is not a date that can be read.");
    EXPECT_EQ(reason("31/02/2024"), "“31/02/2024” names a day that no calendar has.");
}

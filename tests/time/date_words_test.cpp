// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_words.h"

#include <gtest/gtest.h>

#include "app/time/edtf_text.h"

using namespace jalon;

namespace {

struct Words {
    const char* edtf;
    const char* english;
    const char* french;
};

class DateWords : public ::testing::TestWithParam<Words> {};

std::string words(const char* edtf, const char* language) {
    const auto date = parseEdtf(edtf);
    if (!date)
        return "refused";
    return dateWords(*date, Language::forCode(QString::fromLatin1(language))).toStdString();
}

std::string shortWords(const char* edtf, const char* language = "en") {
    return shortDateWords(*parseEdtf(edtf), Language::forCode(QString::fromLatin1(language))).toStdString();
}

}  // namespace

TEST_P(DateWords, SayWhatIsKnown) {
    EXPECT_EQ(words(GetParam().edtf, "en"), GetParam().english);
    EXPECT_EQ(words(GetParam().edtf, "fr"), GetParam().french);
}

INSTANTIATE_TEST_SUITE_P(Points, DateWords,
                         ::testing::ValuesIn<Words>({
                             {"2025-03-28", "Friday 28 March 2025", "vendredi 28 mars 2025"},
                             {"2024-04-01", "Monday 1 April 2024", "lundi 1er avril 2024"},
                             {"2025-03", "March 2025", "mars 2025"},
                             {"2025", "2025", "2025"},
                             {"0079", "AD 79", "79 apr. J.-C."},
                             {"0000", "1 BC", "1 av. J.-C."},
                             {"-0043-03-15", "15 March 44 BC", "15 mars 44 av. J.-C."},
                             {"-1449~", "c. 1450 BC", "vers 1450 av. J.-C."},
                             {"2024-03~", "c. March 2024", "vers mars 2024"},
                             {"1862?", "1862 (?)", "1862 (?)"},
                             {"1862%", "c. 1862 (?)", "vers 1862 (?)"},
                             {"2025-03-28~", "c. 28 March 2025", "vers 28 mars 2025"},
                             {"1872-21", "spring 1872", "printemps 1872"},
                             {"2024-35", "Q3 2024", "T3 2024"},
                             {"2024-40", "first half of 2024", "1er semestre 2024"},
                             {"2024-XX", "2024, month unknown", "2024, mois inconnu"},
                             {"2024-06-XX", "June 2024, day unknown", "juin 2024, jour inconnu"},
                             {"XXXX-12-25", "25 December, year unknown", "25 décembre, année inconnue"},
                             {"2016-05-02T16:54:59Z", "Monday 2 May 2016, 16:54:59", "lundi 2 mai 2016, 16:54:59"},
                             {"Y-66000000", "66 million years ago", "il y a 66 millions d’années"},
                             {"Y-1500000", "1.5 million years ago", "il y a 1,5 million d’années"},
                             {"Y-13800000000", "13.8 billion years ago", "il y a 13,8 milliards d’années"},
                             {"Y-66E6S2", "c. 66 million years ago", "il y a 66 millions d’années environ"},
                             {"Y-11999", "12,000 BC", "12\u202f000 av. J.-C."},
                         }));

INSTANTIATE_TEST_SUITE_P(Longer, DateWords,
                         ::testing::ValuesIn<Words>({
                             {"198X", "1980s", "années 1980"},
                             {"-019X", "190s BC", "années 190 av. J.-C."},
                             {"16XX", "17th century", "XVIIe siècle"},
                             {"20XX", "21st century", "XXIe siècle"},
                             {"00XX", "1st century", "Ier siècle"},
                             {"-01XX", "2nd century BC", "IIe siècle av. J.-C."},
                             {"1XXX", "2nd millennium", "IIe millénaire"},
                             {"156X-12-25", "25 December, 1560s", "25 décembre, années 1560"},
                             {"1XX3", "between 1003 and 1993", "entre 1003 et 1993"},
                             {"2016-01-0X", "between 1 January 2016 and 9 January 2016",
                              "entre le 1er janvier 2016 et le 9 janvier 2016"},
                             {"[2024-01..2024-04]", "early 2024", "début 2024"},
                             {"[2024-05..2024-08]", "mid-2024", "mi-2024"},
                             {"[1667..1699]", "late 17th century", "fin du XVIIe siècle"},
                             {"[1980..1983]", "early 1980s", "début des années 1980"},
                             {"[2024-03-21..2024-03-31]", "late March 2024", "fin mars 2024"},
                             {"[1914..1918]", "between 1914 and 1918", "entre 1914 et 1918"},
                         }));

INSTANTIATE_TEST_SUITE_P(IntervalsAndSets, DateWords,
                         ::testing::ValuesIn<Words>({
                             {"2020/2023", "2020 to 2023", "de 2020 à 2023"},
                             {"2023-11-17/2023-11-21", "17–21 November 2023", "17–21 novembre 2023"},
                             {"2024-04-01/2024-04-04", "1–4 April 2024", "1er–4 avril 2024"},
                             {"2025-03-28/2025-04-03", "28 March – 3 April 2025", "28 mars – 3 avril 2025"},
                             {"2024-03/2024-06", "March–June 2024", "mars–juin 2024"},
                             {"2023-11/2024-02", "November 2023 – February 2024", "novembre 2023 – février 2024"},
                             {"2004/..", "since 2004", "depuis 2004"},
                             {"2004-05-03/..", "since 3 May 2004", "depuis le 3 mai 2004"},
                             {"198X/..", "since the 1980s", "depuis les années 1980"},
                             {"../1928", "until 1928", "jusqu’en 1928"},
                             {"../1928-05-03", "until 3 May 1928", "jusqu’au 3 mai 1928"},
                             {"2004/", "from 2004, end unknown", "début : 2004, fin inconnue"},
                             {"/1928", "to 1928, start unknown", "fin : 1928, début inconnu"},
                             {"1984~/2004-06", "c. 1984 – June 2004", "vers 1984 – juin 2004"},
                             {"-0026/0014", "27 BC to AD 14", "de 27 av. J.-C. à 14 apr. J.-C."},
                             {"[1667,1668,1670..1672]", "1667, 1668 or 1670 to 1672", "1667, 1668 ou de 1670 à 1672"},
                             {"{1831,1834}", "1831 and 1834", "1831 et 1834"},
                             {"[..1760]", "1760 or earlier", "1760 ou avant"},
                             {"[1760..]", "1760 or later", "1760 ou après"},
                         }));

TEST(ShortDateWords, AreShort) {
    EXPECT_EQ(shortWords("2025-03-28"), "28 Mar 2025");
    EXPECT_EQ(shortWords("2025-03"), "Mar 2025");
    EXPECT_EQ(shortWords("-1449~"), "c. 1450 BC");
    EXPECT_EQ(shortWords("2020/2023"), "2020–2023");
    EXPECT_EQ(shortWords("2023-11-17/2023-11-21"), "17–21 Nov 2023");
    EXPECT_EQ(shortWords("2024-06-XX"), "Jun 2024");
    EXPECT_EQ(shortWords("2025-03-28", "fr"), "28 mars 2025");
}

TEST(InstantWords, FollowThePrecision) {
    const Language english = Language::forCode(QStringLiteral("en"));
    const Instant t = toInstant({{2025, 3, 28}, 14, 3, 5});
    EXPECT_EQ(instantWords(t, DatePrecision::Second, english), QStringLiteral("28 Mar 2025, 14:03:05"));
    EXPECT_EQ(instantWords(t, DatePrecision::Minute, english), QStringLiteral("28 Mar 2025, 14:03"));
    EXPECT_EQ(instantWords(t, DatePrecision::Day, english), QStringLiteral("28 Mar 2025"));
    EXPECT_EQ(instantWords(t, DatePrecision::Month, english), QStringLiteral("Mar 2025"));
    EXPECT_EQ(instantWords(t, DatePrecision::Year, english), QStringLiteral("2025"));
    EXPECT_EQ(instantWords(startOfDay({-66'299'123, 1, 1}), DatePrecision::Coarser, english),
              QStringLiteral("66.3 million years ago"));
}

TEST(SpanWords, TellBothEndsAsPreciselyAsTheSpanDeserves) {
    const Language english = Language::forCode(QStringLiteral("en"));
    const auto span = [&](const CivilDate& from, const CivilDate& to) {
        return spanWords({startOfDay(from), startOfDay(to)}, english).toStdString();
    };
    EXPECT_EQ(span({2021, 10, 1}, {2025, 7, 1}), "Oct 2021 – Jun 2025");
    EXPECT_EQ(span({2025, 1, 1}, {2025, 7, 1}), "Jan–Jun 2025");
    EXPECT_EQ(span({2025, 3, 1}, {2025, 3, 11}), "1–10 Mar 2025");
    EXPECT_EQ(span({1066, 1, 1}, {2026, 1, 1}), "1066 – 2025");
    EXPECT_EQ(span({-13'800'000'000, 1, 1}, {2026, 1, 1}), "13.8 billion years ago – 2025");
    EXPECT_EQ(spanWords({toInstant({{2025, 3, 28}, 14, 3, 0}), toInstant({{2025, 3, 28}, 14, 4, 0})}, english),
              QStringLiteral("28 Mar 2025, 14:03:00 – 28 Mar 2025, 14:03:59"));
}

TEST(DateWordsRoundTrip, WhatIsSaidIsReadBack) {
    for (const char* edtf : {"2025-03-28",
                             "2024-04-01",
                             "2025-03",
                             "2025",
                             "0079",
                             "-0043-03-15",
                             "-1449~",
                             "1862?",
                             "1872-21",
                             "2024-35",
                             "198X",
                             "16XX",
                             "-01XX",
                             "[2024-01..2024-04]",
                             "[1667..1699]",
                             "2020/2023",
                             "2023-11-17/2023-11-21",
                             "2025-03-28/2025-04-03",
                             "2024-03/2024-06",
                             "2023-11/2024-02",
                             "2004/..",
                             "../1928",
                             "1984~/2004-06",
                             "-0026/0014",
                             "[..1760]",
                             "Y-66000000",
                             "Y-11999"}) {
        for (const char* language : {"en", "fr"}) {
            const QString said = QString::fromStdString(words(edtf, language));
            const auto read = readDate(said);
            EXPECT_TRUE(read.ok()) << qPrintable(said);
            if (!read)
                continue;
            EXPECT_EQ(read->bounds(), parseEdtf(edtf)->bounds()) << qPrintable(said);
        }
    }
}

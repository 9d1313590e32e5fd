// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Two lists of dates that people wrote. Where Jalon does not follow a list, the reason stands here, and nothing else
// may be read otherwise than the list has it.
#include <gtest/gtest.h>

#include <QHash>
#include <QRegularExpression>

#include "app/time/date_words.h"
#include "app/time/edtf_text.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

struct Departure {
    const char* text;
    const char* reason;
};

constexpr Departure naturalLanguage[] = {
    {"attica 1802", "a word that is not understood must not be dropped: it might be \"ante\" or \"not\""},
    {"2000s", "the decade, as in the list's own \"1900s\"; the list takes the century"},
    {"10/7/2008", "ambiguous: asked for; the list takes the month first"},
    {"c64 BCE", "64 BC is the astronomical year -63, there being no year 0"},
    {"a day in about Spring 1849?", "the list's answer, a season with a day, is not EDTF"},
    {"1858/1860", "EDTF as it stands: an interval; the list makes a set of it"},
    {"1910-30", "EDTF as it stands: a season code; the two years are the second reading"},
    {"1863 or 1864", "one of two years; the list drops the second"},
    {"1900; 1973", "two years; the list drops the second"},
};

constexpr Departure museum[] = {
    {"1778–9", "two years; the list has one"},
    {"1798–5", "a misprint: it would end before it starts"},
    {"1862–4", "three years; the list has one"},
    {"1914–15", "two years; the list has one"},
    {"1979–84", "six years; the list has the last"},
    {"1995, 2008", "both years; the list drops the second"},
    {"?1777, later dated 1779", "the date is that of the work"},
    {"?1829, exhibited 1830", "the date is that of the work"},
    {"?1832, exhibited 1833", "the date is that of the work"},
    {"?1920s", "the whole decade; the list has its first year"},
    {"?after 1782", "no end is known; the list gives the artist's"},
    {"?late 1810s to mid–1820s", "an end of an interval cannot be a part of a decade in EDTF: the whole decades stand"},
    {"late 1960s–early 1970s", "likewise"},
    {"After 1927", "after a year has no end; the list gives the year itself"},
    {"after 1751", "likewise"},
    {"after 1804", "likewise; here the list gives the next year"},
    {"after 1805", "likewise"},
    {"after 1823", "likewise"},
    {"after 1935", "likewise"},
    {"after c.1830", "likewise"},
    {"before 1866", "no start is known; the list gives the artist's"},
    {"before 1929, printed c. 1929", "likewise"},
    {"c.1793 or earlier", "no start is known; the list gives the year itself"},
    {"c.1799–1804", "the list's end is a year later than it says"},
    {"c.18799–1802", "a misprint"},
    {"c.1964–5", "two years; the list has the second"},
    {"c.1945–c.1960–4, published c.1960–4", "the list's 1941 is not in the text"},
    {"early 1960s", "the first third, 1960 to 1963; the list says 1965, and for other decades otherwise"},
    {"exhibition copy 2007 (original 1993)", "two works: which one is dated is not said in words of time"},
    {"printed 1799–1800, annotated 1826", "the list drops the first date"},
    {"1915–23, reconstruction by Richard Hamilton 1965–6, lower panel remade 1985", "the date is that of the work"},
    {"1933, this version c.1936–7", "the date is that of the work"},
};

// A work and a later print, cast or copy of it. The date is that of the work, as the first list has it for prints
// ("1863, printed 1870" is 1863); the museum takes the first date for 112 such works and both for the others.
bool namesLaterCopy(const QString& text) {
    static const QRegularExpression copy(
        QStringLiteral("[,;] (?:printed|cast|published|exhibited|reconstructed|remade|editioned replica|reworked|"
                       "assembled)\\b"));
    return copy.match(text).hasMatch();
}

template <std::size_t count>
QHash<QString, bool> departures(const Departure (&table)[count]) {
    QHash<QString, bool> met;
    for (const Departure& departure : table) met.insert(QString::fromUtf8(departure.text), false);
    return met;
}

void expectAllMet(const QHash<QString, bool>& met) {
    for (auto it = met.begin(); it != met.end(); ++it)
        EXPECT_TRUE(it.value()) << qPrintable(it.key()) << " is read as the list has it: its reason can go";
}

}  // namespace

TEST(DateReadingCorpus, NaturalLanguageList) {
    const auto rows = corpusRows(QStringLiteral("edtf/natural_language.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "no shared corpus: edtf/natural_language.tsv";
    QHash<QString, bool> met = departures(naturalLanguage);
    int same = 0, offered = 0;
    for (const QStringList& row : rows) {
        const std::string expected = row[1] == QLatin1String("(no date)") ? std::string() : row[1].toStdString();
        const auto date = readDate(row[0]);
        const std::string found = date ? date->edtf : std::string();
        same += found == expected ? 1 : 0;
        if (const auto readings = dateReadings(row[0]))
            for (const PossibleDate& reading : *readings) offered += reading.date.edtf == expected ? 1 : 0;
        if (found == expected)
            continue;
        EXPECT_TRUE(met.contains(row[0])) << qPrintable(row[0]) << ": " << found << ", not " << expected;
        met[row[0]] = true;
    }
    expectAllMet(met);
    EXPECT_EQ(rows.size(), 82u);
    EXPECT_EQ(same, 73);
    EXPECT_EQ(offered, 74) << "of 80 that the list reads; three of these are a second reading";
}

TEST(DateReadingCorpus, MuseumDates) {
    const auto rows = corpusRows(QStringLiteral("datetext/tate_date_texts.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "no shared corpus: datetext/tate_date_texts.tsv";
    QHash<QString, bool> met = departures(museum);
    int same = 0, copies = 0;
    for (const QStringList& row : rows) {
        const auto date = readDate(row[0]);
        bool right = !date.ok() && row[1].isEmpty();
        if (date && !row[1].isEmpty())
            right =
                toCivil(date->earliestStart).date.year == row[1].toInt() &&
                (date->end == EndKind::Open || toCivil(plusSeconds(date->latestEnd, -1)).date.year == row[2].toInt());
        same += right ? 1 : 0;
        if (right)
            continue;
        if (met.contains(row[0])) {
            met[row[0]] = true;
            continue;
        }
        ++copies;
        EXPECT_TRUE(namesLaterCopy(row[0])) << qPrintable(row[0]) << ": " << (date ? date->edtf : "") << ", not "
                                            << qPrintable(row[1] + QLatin1Char('-') + row[2]);
    }
    expectAllMet(met);
    EXPECT_EQ(rows.size(), 1669u);
    EXPECT_EQ(same, 1569);
    EXPECT_EQ(copies, 68);
}

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Every date that EDTF can write, in words and back.
#include <gtest/gtest.h>

#include <QRegularExpression>

#include "app/time/date_words.h"
#include "app/time/edtf_text.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

std::vector<UncertainDate> validDates() {
    std::vector<UncertainDate> dates;
    for (const QStringList& row : corpusRows(QStringLiteral("edtf/edtf_cases.tsv")))
        if (row[1] == QLatin1String("valid"))
            if (const auto date = parseEdtf(row[0].toStdString()))
                dates.push_back(*date);
    return dates;
}

bool sameBounds(const UncertainDate& a, const UncertainDate& b) {
    return a.earliestStart == b.earliestStart && a.latestStart == b.latestStart && a.earliestEnd == b.earliestEnd &&
           a.latestEnd == b.latestEnd && a.start == b.start && a.end == b.end && a.approximate == b.approximate &&
           a.uncertain == b.uncertain && a.shape == b.shape;
}

// What no reader of a date should meet: digits nobody knows as X, signs and letters of EDTF.
bool showsSyntax(const QString& words) {
    static const QRegularExpression syntax(
        QStringLiteral(R"(\dX|XX-|-XX|XXX|Y-?\d|\dE\d|\dS\d|\d[~%]|\.\.|[\[\]{}]|\d/|\d{4}-\d\d|(^|\s)-\d)"));
    return syntax.match(words).hasMatch();
}

}  // namespace

TEST(WordsCorpus, WhateverCanBeReadCanBeSaid) {
    const auto rows = corpusRows(QStringLiteral("edtf/edtf_cases.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "no shared corpus: edtf/edtf_cases.tsv";
    for (const char* code : {"en", "fr"}) {
        const Language language = Language::forCode(QString::fromLatin1(code));
        for (const QStringList& row : rows) {
            const auto readings = dateReadings(row[0]);
            if (!readings)
                continue;
            for (const PossibleDate& reading : *readings) {
                EXPECT_FALSE(dateWords(reading.date, language).isEmpty()) << reading.date.edtf;
                EXPECT_FALSE(showsSyntax(dateWords(reading.date, language))) << reading.date.edtf;
            }
        }
    }
}

TEST(WordsCorpus, EveryDateIsSpokenAndReadBack) {
    const std::vector<UncertainDate> dates = validDates();
    if (dates.empty())
        GTEST_SKIP() << "no shared corpus: edtf/edtf_cases.tsv";
    for (const char* code : {"en", "fr"}) {
        const Language language = Language::forCode(QString::fromLatin1(code));
        int back = 0;
        for (const UncertainDate& date : dates) {
            const QString words = dateWords(date, language);
            EXPECT_FALSE(words.isEmpty()) << date.edtf;
            EXPECT_FALSE(showsSyntax(words)) << date.edtf << ": " << qPrintable(words);
            EXPECT_FALSE(shortDateWords(date, language).isEmpty()) << date.edtf;
            const auto read = readDate(words);
            const bool same = read && sameBounds(*read, date);
            back += same ? 1 : 0;
            if (!same && qEnvironmentVariableIsSet("JALON_SHOW_MISSES"))
                printf("%s\t%s\t%s\n", date.edtf.c_str(), qPrintable(words), read ? read->edtf.c_str() : "-");
        }
        RecordProperty(std::string("read_back_") + code, back);
        // Seven of the others have an end of which single digits are unknown (1200-01-X4/1200-01-08): in words it is a
        // range, and EDTF has no interval from a range. The eighth, 0000/0000, is said as the one year that it is.
        EXPECT_EQ(dates.size(), 301u);
        EXPECT_EQ(back, 293) << code;
    }
}

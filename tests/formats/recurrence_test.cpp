// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/recurrence.h"

#include <gtest/gtest.h>

#include <QElapsedTimer>

#include "app/formats/calendar_times.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

QString textOf(Instant t, bool wholeDay) {
    const CivilDateTime time = toCivil(t);
    const QString day = QStringLiteral("%1%2%3")
                            .arg(time.date.year, 4, 10, QLatin1Char('0'))
                            .arg(time.date.month, 2, 10, QLatin1Char('0'))
                            .arg(time.date.day, 2, 10, QLatin1Char('0'));
    return wholeDay ? day
                    : day + QStringLiteral("T%1%2%3")
                                .arg(time.hour, 2, 10, QLatin1Char('0'))
                                .arg(time.minute, 2, 10, QLatin1Char('0'))
                                .arg(time.second, 2, 10, QLatin1Char('0'));
}

QString expanded(const QString& rule, const QString& start, std::size_t most = 10'000) {
    const auto read = readRecurrenceRule(rule);
    if (!read)
        return read.problem().message;
    const auto from = readCalendarTime(start);
    QStringList all;
    for (const Instant t : expandRecurrence(*read, from->at, from->wholeDay, most, Instant::last()).starts)
        all += textOf(t, from->wholeDay);
    return all.join(QLatin1Char(','));
}

struct Case {
    const char* rule;
    const char* start;
    const char* dates;
};

// Worked out by hand from RFC 5545, section 3.8.5.3.
const Case cases[] = {
    {"FREQ=DAILY;COUNT=3", "20240228", "20240228,20240229,20240301"},
    {"FREQ=WEEKLY;BYDAY=TU,TH;COUNT=3", "20240102T090000", "20240102T090000,20240104T090000,20240109T090000"},
    {"FREQ=MONTHLY;BYDAY=-1FR;COUNT=2", "20240126", "20240126,20240223"},
    {"FREQ=MONTHLY;BYMONTHDAY=31;COUNT=3", "20240131", "20240131,20240331,20240531"},
    {"FREQ=YEARLY;COUNT=3", "20240229", "20240229,20280229,20320229"},
    {"FREQ=YEARLY;BYWEEKNO=1;BYDAY=MO;COUNT=2", "20240101", "20240101,20241230"},
    {"FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2", "20240131", "20240131,20240229"},
    {"FREQ=HOURLY;INTERVAL=12;UNTIL=20240102T000000", "20240101T000000",
     "20240101T000000,20240101T120000,20240102T000000"},
    {"FREQ=DAILY;UNTIL=20240103", "20240101T230000", "20240101T230000,20240102T230000,20240103T230000"},
    {"FREQ=YEARLY;UNTIL=20230101", "20240101", ""},
};

}  // namespace

TEST(Recurrence, GivesTheDatesOfItsRule) {
    for (const Case& each : cases)
        EXPECT_EQ(expanded(QLatin1String(each.rule), QLatin1String(each.start)), QLatin1String(each.dates))
            << each.rule;
}

TEST(Recurrence, AgreesWithTheCorpus) {
    const auto rows = corpusRows(QStringLiteral("ics/rrule_cases.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "no shared corpus: ics/rrule_cases.tsv";
    // Two in which the programs that the corpus asked disagree with each other, or with another of its own cases:
    // months where only days of the month are named, and which year the 53rd week of a start in January belongs to.
    const QStringList disputed{QStringLiteral("FREQ=YEARLY;BYMONTHDAY=-29,-1;COUNT=4"),
                               QStringLiteral("FREQ=YEARLY;BYWEEKNO=53;INTERVAL=6;BYDAY=TH;COUNT=1")};
    for (const QStringList& row : rows) {
        if (disputed.contains(row[0]))
            continue;
        // The zone of a UTC start is not part of civil time.
        const QString wanted = QString(row[4]).remove(QLatin1Char('Z'));
        EXPECT_EQ(expanded(row[0], row[1]).toStdString(), wanted.toStdString())
            << row[0].toStdString() << " from " << row[1].toStdString();
    }
}

TEST(Recurrence, TheWorkIsBoundedWhateverTheRule) {
    const char* rules[] = {"FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30",
                           "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                           "FREQ=SECONDLY;INTERVAL=7;BYSECOND=1;BYMINUTE=0;BYHOUR=3;BYMONTH=2;BYMONTHDAY=30",
                           "FREQ=MINUTELY;INTERVAL=1440;BYHOUR=5",
                           "FREQ=SECONDLY",
                           "FREQ=DAILY;COUNT=1000000000",
                           "FREQ=SECONDLY;COUNT=1000000000",
                           "FREQ=YEARLY;INTERVAL=999999999999",
                           "FREQ=SECONDLY;INTERVAL=999999999999;COUNT=5",
                           "FREQ=MONTHLY;BYSETPOS=300"};
    for (const char* rule : rules) {
        QElapsedTimer timer;
        timer.start();
        EXPECT_LE(expanded(QLatin1String(rule), QStringLiteral("20240101T000000")).count(QLatin1Char(',')), 10'000);
        EXPECT_LT(timer.elapsed(), 2000) << rule;
    }
}

TEST(Recurrence, WhatIsNoRuleSaysSo) {
    for (const char* rule : {"", "COUNT=3", "FREQ=OFTEN", "FREQ=DAILY;COUNT=x", "FREQ=DAILY;BYDAY=XX",
                             "FREQ=DAILY;BYMONTH=13", "FREQ=DAILY;INTERVAL=0", "RSCALE=CHINESE;FREQ=YEARLY"})
        EXPECT_FALSE(readRecurrenceRule(QLatin1String(rule)).ok()) << rule;
}

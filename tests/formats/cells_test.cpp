// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Single cells: amounts and dates.
#include <gtest/gtest.h>

#include <QRandomGenerator>

#include "app/formats/amount_cells.h"
#include "app/formats/column_role.h"
#include "app/formats/date_cells.h"
#include "app/formats/table_sample.h"

using namespace jalon;

namespace {

struct AmountCase {
    const char* text;
    double value;
    const char* currency;
};

const AmountCase amounts[] = {
    {"$33B", 33e9, "USD"},
    {"33 Md $", 33e9, "USD"},
    {"1.234,56 €", 1234.56, "EUR"},
    {"€1,234.56", 1234.56, "EUR"},
    {"USD 4.5 million", 4.5e6, "USD"},
    {"12k", 12e3, ""},
    {"5,8 Md €", 5.8e9, "EUR"},
    {"1,234", 1234, ""},
    {"1 234 567", 1234567, ""},
    {"1'234'567 CHF", 1234567, "CHF"},
    {"(12.5)", -12.5, ""},
    {"-$3m", -3e6, "USD"},
    {"US$2bn", 2e9, "USD"},
    {"£7 trillion", 7e12, "GBP"},
    {"80 milliards d", 0, "none"},
    {"Team 1", 0, "none"},
    {"", 0, "none"},
    {"1e400", 0, "none"},
    {"12 Mio EUR", 12e6, "EUR"},
    {"1.234.567", 1234567, ""},
    {"three", 0, "none"},
    {"−5 €", -5, "EUR"},
    {"0-2", 0, "none"},
};

}  // namespace

TEST(AmountCells, AreReadAsPeopleWriteThem) {
    for (const AmountCase& each : amounts) {
        const auto read = readAmountCell(QString::fromUtf8(each.text));
        if (qstrcmp(each.currency, "none") == 0) {
            EXPECT_FALSE(read) << each.text;
            continue;
        }
        ASSERT_TRUE(read) << each.text;
        EXPECT_DOUBLE_EQ(read->value, each.value) << each.text;
        EXPECT_EQ(read->currency, QLatin1String(each.currency)) << each.text;
    }
}

TEST(AmountCells, TheColumnTellsTheDecimalMark) {
    NumberStyle comma;
    for (const char* cell : {"1,5", "2,75", "1.234,5"}) comma.add(QString::fromLatin1(cell));
    EXPECT_EQ(readNumber(QStringLiteral("1,234"), comma), 1.234);
    EXPECT_EQ(readNumber(QStringLiteral("1.234"), comma), 1234);
    EXPECT_EQ(readNumber(QStringLiteral("1,234")), 1234);
    EXPECT_EQ(readNumber(QStringLiteral("1.234")), 1.234);
    EXPECT_EQ(readNumber(QStringLiteral("33%")), 33);
}

TEST(AmountCells, RangesShareWhatOneOfThemLacks) {
    for (const char* text : {"$75B–$150B", "75–150 Md $", "$75–150B", "$75B to $150B"}) {
        const auto range = readAmountRange(QString::fromUtf8(text));
        ASSERT_TRUE(range) << text;
        EXPECT_EQ(range->first.value, 75e9) << text;
        EXPECT_EQ(range->second.value, 150e9) << text;
        EXPECT_EQ(range->first.currency, QStringLiteral("USD")) << text;
    }
    EXPECT_FALSE(readAmountRange(QStringLiteral("$150B–$75B")));
}

TEST(DateCells, NumbersAreReadAsTheReaderOfWordsReadsThem) {
    QRandomGenerator random(7);
    const char* forms[] = {"%3-%2-%1", "%1/%2/%3", "%2/%1/%3", "%1.%2.%3", "%1-%2-%3", "%3/%2/%1"};
    const char* times[] = {"", " 10:30", " 10:30:15", "T23:59:59", "T01:02:03Z", " 7:05", " 24:10", " noon"};
    for (int i = 0; i < 4000; ++i) {
        const QString text = QString::fromLatin1(forms[random.bounded(6)])
                                 .arg(random.bounded(1, 33), 1 + random.bounded(2), 10, QLatin1Char('0'))
                                 .arg(random.bounded(1, 14), 1 + random.bounded(2), 10, QLatin1Char('0'))
                                 .arg(random.bounded(1000, 2100)) +
                             QLatin1String(times[random.bounded(8)]);
        for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::Unstated}) {
            const auto fast = DateCells(order).read(text);
            const auto slow = readDate(text, order);
            ASSERT_EQ(fast.ok(), slow.ok()) << text.toStdString();
            if (fast)
                EXPECT_EQ(*fast, *slow) << text.toStdString();
        }
    }
}

TEST(DateCells, TheColumnTellsTheOrder) {
    const auto verdict = [](std::initializer_list<const char*> cells) {
        DateOrderVote vote;
        for (const char* cell : cells) vote.add(QString::fromLatin1(cell));
        return vote.verdict();
    };
    EXPECT_EQ(verdict({"03/04/2025", "28/03/2025"}), DateOrder::DayMonthYear);
    EXPECT_EQ(verdict({"03/04/2025", "3/28/25 10:00"}), DateOrder::MonthDayYear);
    EXPECT_EQ(verdict({"03/04/2025", "04/05/2025"}), DateOrder::Unstated);
    EXPECT_EQ(verdict({"28/03/2025", "03/28/2025"}), DateOrder::Unstated);
    EXPECT_EQ(verdict({"2025-03-28", "2025-13-01"}), DateOrder::Unstated);
}

TEST(DateCells, CountsOfDaysAndSecondsAreDates) {
    EXPECT_EQ(DateCells(DateOrder::Unstated, DateWriting::ExcelSerial).read(QStringLiteral("45744"))->edtf,
              "2025-03-28");
    EXPECT_EQ(DateCells(DateOrder::Unstated, DateWriting::ExcelSerial).read(QStringLiteral("45744.75"))->edtf,
              "2025-03-28T18:00:00");
    EXPECT_EQ(DateCells(DateOrder::Unstated, DateWriting::UnixSeconds).read(QStringLiteral("1473387721"))->edtf,
              "2016-09-09T02:22:01");
    EXPECT_EQ(DateCells(DateOrder::Unstated, DateWriting::UnixMillis).read(QStringLiteral("1473387721999"))->edtf,
              "2016-09-09T02:22:01");
    EXPECT_FALSE(DateCells(DateOrder::Unstated).read(QStringLiteral("1473387721")));
}

TEST(DateCells, WhatGoesOnHasNoEnd) {
    for (const char* text : {"present", "Still in office", "ongoing", "en cours", "..", "aujourd'hui"})
        EXPECT_TRUE(saysItGoesOn(QString::fromUtf8(text))) << text;
    for (const char* text : {"2020", "Bush admin", "", "presently unknown"})
        EXPECT_FALSE(saysItGoesOn(QString::fromUtf8(text))) << text;
}

TEST(Headings, NameRolesInEnglishAndFrench) {
    const std::pair<const char*, ColumnRole> known[] = {
        {"Date", ColumnRole::Date},         {"Start date", ColumnRole::Start},   {"Date de début", ColumnRole::Start},
        {"END_DATE", ColumnRole::End},      {"Titre", ColumnRole::Title},        {"Catégorie", ColumnRole::Category},
        {"Société", ColumnRole::Company},   {"Montant", ColumnRole::Amount},     {"Année", ColumnRole::Year},
        {"date_of_month", ColumnRole::Day}, {"End Month", ColumnRole::EndMonth}, {"Valorisation", ColumnRole::Value}};
    for (const auto& [heading, role] : known) EXPECT_EQ(roleOfHeading(QString::fromUtf8(heading)), role) << heading;
    EXPECT_FALSE(roleOfHeading(QStringLiteral("day_of_week")));
    EXPECT_FALSE(roleOfHeading(QString()));
    EXPECT_EQ(dateRoleHinted(QStringLiteral("investigation-start")), ColumnRole::Start);
    EXPECT_EQ(dateRoleHinted(QStringLiteral("cp-date")), ColumnRole::Date);
    for (const QString& key : columnRoleKeys()) EXPECT_EQ(columnRoleKey(*columnRoleOfKey(key)), key);
}

TEST(PlainCells, LoseWhatSpreadsheetsPutAroundThem) {
    EXPECT_EQ(plainCell(QStringLiteral("=\"007\"")), QStringLiteral("007"));
    EXPECT_EQ(plainCell(QStringLiteral("  x ")), QStringLiteral("x"));
    EXPECT_EQ(plainCell(QStringLiteral("=1+1")), QStringLiteral("=1+1"));
}

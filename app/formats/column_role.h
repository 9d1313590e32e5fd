// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace jalon {

// What a column of a table says about its row.
enum class ColumnRole {
    Extra,  // kept, as "name: value" at the end of the text
    Ignore,
    Date,  // a date of any kind, intervals included
    Start,
    End,
    Year,
    Month,
    Day,
    Time,
    EndYear,
    EndMonth,
    EndDay,
    EndTime,
    Precision,  // of Wikidata: 9 a year, 10 a month, 11 a day
    Title,
    Text,
    Category,
    Lane,
    Company,
    Amount,
    Currency,
    Value,  // what the company is worth at the date; several such columns are several companies
    Low,
    High,
    Basis,
    Status,
    Importance,
    Link,
    Source,  // who says it
    Id,
    LeadsTo,  // ids of events
    Kind,     // of TimelineJS: title, era
};

QString columnRoleKey(ColumnRole role);  // stable: "end-year"
std::optional<ColumnRole> columnRoleOfKey(const QString& key);
QStringList columnRoleKeys();

// The role that a heading names in English or French: "Start date", "Date de début", "investigation-end". None where it
// names no role.
std::optional<ColumnRole> roleOfHeading(const QString& heading);

// Whether the last word of a heading promises a date, a start or an end ("cp-date"): only what stands below can say.
std::optional<ColumnRole> dateRoleHinted(const QString& heading);

// Lower case without accents and punctuation, words between single blanks: how headings are compared.
QString plainHeading(const QString& heading);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/base/language.h"
#include "app/time/civil_time.h"

// The words that dates are made of, in any language. Qt knows the names of months and weekdays; everything else is a
// translated pattern with named places. Nothing here uses QDate: it has no year 0 and stops early.

namespace jalon {

enum class NameLength { Full, Short };

QString monthName(int month, const Language& language, NameLength length);
QString weekdayName(int weekday, const Language& language, NameLength length);  // 0 = Monday
// The day in a month: "28"; the first has its own form in French: "1er".
QString dayNumber(int day, const Language& language);
// "14:03" and "14:03:05".
QString minuteText(const CivilDateTime& time);
QString secondText(const CivilDateTime& time);

// Digits of a year or a count of years, grouped from 10,000 on. Never signed.
QString yearDigits(std::int64_t count, const Language& language);
// Puts BC or, before the year 1000, AD to words for a year of that era: astronomical `year` decides.
QString withEra(const QString& words, std::int64_t year, const Language& language);
// "2025", "AD 17", "44 BC", "66 million years ago".
QString yearWords(std::int64_t year, const Language& language);
// "66 million years ago", "13.8 billion years ago"; `years` before now, at least a million, in at most three decimals.
QString yearsAgoWords(std::int64_t years, const Language& language);
// Of the decade, century or millennium that begins with the digits of an astronomical year's magnitude: 1980, 190 BC.
QString decadeWords(std::int64_t firstDigits, bool beforeChrist, const Language& language);  // 198 -> "1980s"
QString centuryWords(std::int64_t number, bool beforeChrist, const Language& language);      // 17 -> "17th century"
QString millenniumWords(std::int64_t number, bool beforeChrist, const Language& language);

QString dayMonthYear(const CivilDate& date, const Language& language, NameLength length);
QString dayMonth(int month, int day, const Language& language, NameLength length);
QString monthYear(int month, const QString& year, const Language& language, NameLength length);

// Replaces a named place of a pattern: fill("{day} {month}", "day", "28").
QString fill(QString pattern, const char* place, const QString& value);

}  // namespace jalon

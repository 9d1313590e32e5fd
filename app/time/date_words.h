// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <vector>

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/time/uncertain_date.h"

namespace jalon {

enum class DateOrder { DayMonthYear, MonthDayYear, YearMonthDay, Unstated };

// A date in words at its known precision: "Friday 28 March 2025", "early 2024", "c. 1450 BC", "28 mars 2025". Years
// before 1 are BC and there is no year 0. With weekday only where a day is known.
QString dateWords(const UncertainDate& date, const Language& language);
// Short, for labels and flags: "28 Mar 2025", "Mar 2025", "c. 1450 BC".
QString shortDateWords(const UncertainDate& date, const Language& language);
// An instant at a precision, for cursors and axes: "28 Mar 2025", "Mar 2025", "2025".
QString instantWords(Instant t, DatePrecision precision, const Language& language);
// A visible span for the status bar: "Oct 2021 – Jun 2025".
QString spanWords(const TimeSpan& span, const Language& language);

// One way to understand a text.
struct PossibleDate {
    UncertainDate date;
    DateOrder order = DateOrder::Unstated;  // that leads to this reading; Unstated where it makes no difference
    bool centuryAssumed = false;            // "1/21/77": 69 to 99 are 19xx, 00 to 68 20xx; but "May 68" is 1968
    bool weekdayDiffers = false;            // "Friday 29 March 2025", which is a Saturday
};

// Every way to understand a text, most often one: EDTF first, then as people write in English and French. Several where
// nothing tells the order of day, month and year ("03/04/2025", each reading with its order), and where two years look
// like something else ("1921-22", in EDTF the summer of 1921; "1850/1") or a decade like a century ("1800s"): then the
// first is the likelier.
Result<std::vector<PossibleDate>> dateReadings(const QString& text, DateOrder order = DateOrder::Unstated);

// The order of day and month that people of a language expect.
DateOrder usualOrder(const Language& language);

// The likeliest reading. Reads a date as people write it: EDTF first, then English and French ("late 17th century", "c.
// 1450 BC", "28 mars 2025", "début 2024", "28/03/2025"). An ambiguous day/month order without `order` is a Problem that
// says so.
Result<UncertainDate> readDate(const QString& text, DateOrder order = DateOrder::Unstated);

}  // namespace jalon

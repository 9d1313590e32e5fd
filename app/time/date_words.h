// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

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

// Reads a date as people write it: EDTF first, then English and French ("late 17th century", "c. 1450 BC", "28 mars
// 2025", "début 2024", "28/03/2025"). An ambiguous day/month order without `order` is a Problem that says so.
Result<UncertainDate> readDate(const QString& text, DateOrder order = DateOrder::Unstated);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <string_view>

#include "app/base/result.h"
#include "app/time/uncertain_date.h"

namespace jalon {

// Reads EDTF, levels 0 to 2 as https://www.loc.gov/standards/datetime/ defines them: qualifiers anywhere, seasons
// 21-41, unspecified digits, sets, intervals with open and unknown ends, long and exponential years, significant
// digits. Refuses impossible days and reversed intervals; the Problem (BadDate) says why, naming the text.
Result<UncertainDate> parseEdtf(std::string_view text);

// The day of an instant as `jalon date` writes it: "2025-03-28", "-1449-01-01", "+12000-01-01". Astronomical years of
// at least four digits, a sign only when negative or beyond 9999.
QString isoDay(Instant t);
// The first day of a date: "open" for an open start, empty (null QString) for an unknown one.
QString earliestDayText(const UncertainDate& date);
// The last day included, i.e. that of latestEnd less one second; "open", null likewise.
QString latestDayText(const UncertainDate& date);

}  // namespace jalon

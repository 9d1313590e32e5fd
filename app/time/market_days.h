// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <vector>

#include "app/base/language.h"
#include "app/time/time_scale.h"

namespace jalon {

// Why a day is not a working day of the stock exchange in New York, where most companies of our stories are listed.
enum class DayClosure {
    Open,
    Weekend,  // Saturday or Sunday, from the Gregorian reform on
    NewYear,
    MartinLutherKing,
    WashingtonsBirthday,
    GoodFriday,
    MemorialDay,
    Juneteenth,
    Independence,
    LaborDay,
    Thanksgiving,
    Christmas,
    Extraordinary,  // mourning, storms, 11 September 2001
};

// The rules are those of NYSE Rule 7.2 (formerly 51): a holiday on a Saturday is kept on the Friday before, unless that
// ends a year's accounts; one on a Sunday on the Monday after. They hold from 1981; before that other days were kept as
// well, and only weekends are told. What is to come is told by the same rules. Days closed early are open.
DayClosure dayClosure(const CivilDate& date);

// "Good Friday: the stock exchange in New York is closed", "Weekend"; empty for an open day.
QString closureWords(DayClosure closure, const Language& language);

// Gregorian Easter Sunday, 1583 and later (Meeus, "Astronomical Algorithms", chapter 8).
CivilDate easterSunday(std::int64_t year);

// Runs of closed days on a scale, cut to the plot: [left, right) in plot pixels.
struct ClosedDays {
    double left = 0, right = 0;
    friend bool operator==(const ClosedDays&, const ClosedDays&) = default;
};
// Only where a day is wide enough to be told from its neighbours and narrow enough that a closed one is not all there
// is to see: what is returned elsewhere is empty.
std::vector<ClosedDays> closedDays(const TimeScale& scale);

}  // namespace jalon

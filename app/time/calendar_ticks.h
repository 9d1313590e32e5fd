// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <vector>

#include "app/base/language.h"
#include "app/time/market_days.h"
#include "app/time/time_scale.h"

namespace jalon {

// One tick of the time axis. x is in plot pixels of the scale that was asked.
struct CalendarTick {
    Instant at;
    double x = 0;
    bool major = false;  // also a boundary of the upper tier
    QString label;       // empty where the tick is only a line
};

// The upper tier: one cell a year (decade, month, day ...), its label pinned at the left edge while any of it is seen.
struct MajorCell {
    TimeSpan span;
    double left = 0, right = 0;  // pixels, cut to the plot
    QString label;
};

struct CalendarTicks {
    std::vector<CalendarTick> minor;
    std::vector<MajorCell> major;
    std::vector<ClosedDays> closed;  // at day scale: weekends and holidays, to be hinted behind everything
};

// Two tiers of calendar steps only (seconds ... months, quarters, years, 1-2-5 decades upward), chosen so that minor
// ticks are at least minLabelWidth apart; the same steps wherever one pans at one zoom. Steps by calendar, never by
// equal division.
CalendarTicks calendarTicks(const TimeScale& scale, double minLabelWidth, const Language& language);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <string>

#include "app/time/civil_time.h"

namespace jalon {

enum class DateShape {
    Point,     // one moment that lies somewhere in [earliestStart, latestEnd)
    Interval,  // from a start to an end, each with its own bounds
    Set,       // one or all of several dates; the bounds enclose them
};

enum class EndKind {
    Known,
    Open,     // EDTF "..": goes on without an end
    Unknown,  // EDTF "": there is an end, nobody knows which
};

// How precisely a date (or one end of it) was written; what words and EDTF show, never more.
enum class DatePrecision { Second, Minute, Day, Month, Season, Year, Decade, Century, Millennium, Coarser };

// A date as it is known. `edtf` keeps what was written (EDTF, ISO 8601-2 levels 0 to 2); the four bounds say what that
// allows: the start lies in [earliestStart, latestStart), the last moment in [earliestEnd, latestEnd). For a point both
// pairs are equal. Where an end is open both its bounds are Instant::first() / last(); where it is unknown only the
// outer one is, the inner one is the other end's. `approximate` (~) and `uncertain` (?) are flags to be drawn and
// spoken, they do not widen the bounds.
struct UncertainDate {
    std::string edtf;
    DateShape shape = DateShape::Point;
    Instant earliestStart, latestStart;
    Instant earliestEnd, latestEnd;
    EndKind start = EndKind::Known;
    EndKind end = EndKind::Known;
    bool approximate = false;                      // of any part
    bool uncertain = false;                        // of any part
    DatePrecision precision = DatePrecision::Day;  // of the start, or of the point

    TimeSpan bounds() const { return {earliestStart, latestEnd}; }
    bool isInterval() const { return shape == DateShape::Interval; }
    // A point that is known to a day or better is drawn without a possible span.
    bool isSharp() const { return shape == DateShape::Point && precision <= DatePrecision::Day && !approximate; }

    friend bool operator==(const UncertainDate&, const UncertainDate&) = default;
};

// Sorted by earliest, then latest: the order of every list of events.
bool sortsBefore(const UncertainDate& a, const UncertainDate& b);

}  // namespace jalon

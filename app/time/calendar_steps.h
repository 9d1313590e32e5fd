// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <span>

#include "app/time/civil_time.h"

namespace jalon {

enum class CalendarUnit { Second, Minute, Hour, Day, Month, Year };

// A regular step of the calendar: every `count` units. Days are counted within their month (the 1st, the 8th, ...), so
// that every month begins with a step. Steps of several years stand at round numbers on both sides of year 1: 20 BC,
// 10 BC, AD 1, 10, 20.
struct CalendarStep {
    CalendarUnit unit = CalendarUnit::Year;
    std::int64_t count = 1;

    // The last boundary at or before t, and the first one after a boundary; held at Instant::first() and last().
    Instant floor(Instant t) const;
    Instant next(Instant boundary) const;
    // Seconds between the two nearest boundaries that occur.
    double shortest() const;

    friend bool operator==(const CalendarStep&, const CalendarStep&) = default;
};

// A step of the axis and the upper tier that goes with it: every boundary of `upper` is one of `minor`.
struct AxisStep {
    CalendarStep minor;
    CalendarStep upper;
    int labelLength;  // characters of the longest label for which the step makes room
};

// From one second to fifty billion years, ever wider.
std::span<const AxisStep> axisSteps();

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <compare>
#include <cstdint>
#include <limits>

namespace jalon {

// Civil time without a zone: whole seconds in the proleptic Gregorian calendar from 1970-01-01T00:00:00. Years are
// astronomical: year 0 is 1 BC. int64 seconds reach 292 billion years either way; arithmetic saturates at the ends,
// which also stand for "no bound" (Instant::first(), Instant::last()).
struct Instant {
    std::int64_t seconds = 0;

    static constexpr Instant first() { return {std::numeric_limits<std::int64_t>::min()}; }
    static constexpr Instant last() { return {std::numeric_limits<std::int64_t>::max()}; }
    friend constexpr auto operator<=>(Instant, Instant) = default;
};

// Half-open: begin <= t < end.
struct TimeSpan {
    Instant begin;
    Instant end;

    bool contains(Instant t) const { return begin <= t && t < end; }
    bool overlaps(const TimeSpan& other) const { return begin < other.end && other.begin < end; }
    // Length in seconds, exact up to 2^53; double, because a span may be longer than int64 holds.
    double length() const {
        std::int64_t exact = 0;
        if (!__builtin_sub_overflow(end.seconds, begin.seconds, &exact))
            return static_cast<double>(exact);
        return static_cast<double>(end.seconds) - static_cast<double>(begin.seconds);
    }
    friend bool operator==(const TimeSpan&, const TimeSpan&) = default;
};

struct CivilDate {
    std::int64_t year = 1970;
    int month = 1;  // 1..12
    int day = 1;    // 1..31
    friend constexpr auto operator<=>(const CivilDate&, const CivilDate&) = default;
};

struct CivilDateTime {
    CivilDate date;
    int hour = 0, minute = 0, second = 0;
    friend constexpr auto operator<=>(const CivilDateTime&, const CivilDateTime&) = default;
};

constexpr std::int64_t secondsPerDay = 86400;
// Years beyond this do not fit an Instant.
constexpr std::int64_t maxYear = 290'000'000'000;

bool isLeapYear(std::int64_t year);
int daysInMonth(std::int64_t year, int month);
// Days from 1970-01-01; Howard Hinnant's algorithm (http://howardhinnant.github.io/date_algorithms.html).
std::int64_t daysFromCivil(const CivilDate& date);
CivilDate civilFromDays(std::int64_t days);
// 0 = Monday ... 6 = Sunday.
int weekday(std::int64_t days);

Instant startOfDay(const CivilDate& date);  // |year| <= maxYear
Instant toInstant(const CivilDateTime& time);
CivilDateTime toCivil(Instant t);
// t + seconds, held at first() and last().
Instant plusSeconds(Instant t, std::int64_t seconds);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/calendar_steps.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace jalon {

namespace {

std::int64_t floorTo(std::int64_t value, std::int64_t step) {
    const std::int64_t rest = value % step;
    return value - rest - (rest < 0 ? step : 0);
}

std::int64_t secondsOf(const CalendarStep& step) {
    return step.count * (step.unit == CalendarUnit::Hour ? 3600 : step.unit == CalendarUnit::Minute ? 60 : 1);
}

// The last day of a month on which a step of days begins: a rest shorter than the step belongs to the step before.
int lastStepDay(int daysInMonth, std::int64_t count) {
    const int step = static_cast<int>(count);
    return (std::max(daysInMonth - step, 0)) / step * step + 1;
}

Instant nextDayStep(const CivilDate& date, std::int64_t count) {
    const int last = lastStepDay(daysInMonth(date.year, date.month), count);
    if (date.day < last)
        return startOfDay({date.year, date.month, date.day + static_cast<int>(count)});
    return startOfDay({date.month == 12 ? date.year + 1 : date.year, date.month == 12 ? 1 : date.month + 1, 1});
}

CivilDate floorToDayStep(const CivilDate& date, std::int64_t count) {
    const int last = lastStepDay(daysInMonth(date.year, date.month), count);
    const int step = static_cast<int>(count);
    return {date.year, date.month, std::min((date.day - 1) / step * step + 1, last)};
}

// Years: multiples of the step after Christ, 1 for the turn of the era, 1 - multiples before it (10 BC is year -9).
std::int64_t floorToYearStep(std::int64_t year, std::int64_t step) {
    if (step == 1)
        return year;
    if (year < 1)
        return 1 - (-year / step + 1) * step;
    const std::int64_t floor = year - year % step;
    // AD 2 is too near to AD 1 for a step of two years.
    return floor < step || (step == 2 && floor == 2) ? 1 : floor;
}

std::int64_t nextYearStep(std::int64_t boundary, std::int64_t step) {
    if (step > 1 && boundary == 1)
        return step == 2 ? 4 : step;
    return boundary + step;
}

Instant startOfYear(std::int64_t year) {
    if (year > maxYear)
        return Instant::last();
    return year < -maxYear ? Instant::first() : startOfDay({year, 1, 1});
}

std::vector<AxisStep> makeAxisSteps() {
    using enum CalendarUnit;
    std::vector<AxisStep> steps = {
        {{Second, 1}, {Minute, 1}, 8}, {{Second, 5}, {Minute, 1}, 8}, {{Second, 15}, {Hour, 1}, 8},
        {{Second, 30}, {Hour, 1}, 8},  {{Minute, 1}, {Hour, 1}, 6},   {{Minute, 5}, {Hour, 1}, 6},
        {{Minute, 15}, {Day, 1}, 6},   {{Minute, 30}, {Day, 1}, 6},   {{Hour, 1}, {Day, 1}, 6},
        {{Hour, 3}, {Day, 1}, 6},      {{Hour, 6}, {Day, 1}, 6},      {{Hour, 12}, {Day, 1}, 6},
        {{Day, 1}, {Month, 1}, 3},     {{Day, 2}, {Month, 1}, 3},     {{Day, 7}, {Month, 1}, 3},
        {{Day, 14}, {Month, 1}, 3},    {{Month, 1}, {Year, 1}, 6},    {{Month, 3}, {Year, 1}, 6},
        {{Month, 6}, {Year, 1}, 6},
    };
    for (std::int64_t decade = 1; decade <= 10'000'000'000; decade *= 10)
        for (std::int64_t count : {1, 2, 5}) steps.push_back({{Year, count * decade}, {Year, decade * 10}, 6});
    return steps;
}

}  // namespace

Instant CalendarStep::floor(Instant t) const {
    if (unit <= CalendarUnit::Hour) {
        const std::int64_t step = secondsOf(*this);
        return t.seconds < Instant::first().seconds + step ? Instant::first() : Instant{floorTo(t.seconds, step)};
    }
    const CivilDate date = toCivil(t).date;
    if (unit == CalendarUnit::Year)
        return startOfYear(floorToYearStep(date.year, count));
    if (date.year > maxYear || date.year < -maxYear)
        return date.year < 0 ? Instant::first() : Instant::last();
    if (unit == CalendarUnit::Day)
        return startOfDay(floorToDayStep(date, count));
    const int month = (date.month - 1) / static_cast<int>(count) * static_cast<int>(count) + 1;
    return startOfDay({date.year, month, 1});
}

Instant CalendarStep::next(Instant boundary) const {
    if (unit <= CalendarUnit::Hour)
        return plusSeconds(boundary, secondsOf(*this));
    const CivilDate date = toCivil(boundary).date;
    // Before the first year that can be shown there is one long step, after the last one nothing.
    if (date.year < -maxYear)
        return startOfYear(floorToYearStep(-maxYear, count) + count);
    if (date.year > maxYear)
        return Instant::last();
    if (unit == CalendarUnit::Year)
        return startOfYear(nextYearStep(date.year, count));
    if (unit == CalendarUnit::Day)
        return nextDayStep(date, count);
    const int month = date.month + static_cast<int>(count);
    return startOfDay({month > 12 ? date.year + 1 : date.year, month > 12 ? 1 : month, 1});
}

double CalendarStep::shortest() const {
    constexpr double day = secondsPerDay;
    switch (unit) {
        case CalendarUnit::Month:
            return (count == 1 ? 28.0 : count == 3 ? 90.0 : 181.0) * day;
        case CalendarUnit::Day:
            return static_cast<double>(count) * day;
        case CalendarUnit::Year:
            break;
        default:
            return static_cast<double>(secondsOf(*this));
    }
    if (count <= 2)
        return static_cast<double>(count) * 365 * day;
    // From AD 1 to the first multiple it is a year less; leap days come every four years but for some centuries.
    const double years = static_cast<double>(count - 1);
    return (365 * years + (count < 10 ? 0 : std::floor(years * 0.2425) - 1)) * day;
}

std::span<const AxisStep> axisSteps() {
    static const std::vector<AxisStep> steps = makeAxisSteps();
    return steps;
}

}  // namespace jalon

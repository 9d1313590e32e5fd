// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/civil_time.h"

#include <algorithm>

namespace jalon {

namespace {

constexpr std::int64_t daysPerEra = 146097;   // 400 Gregorian years
constexpr std::int64_t daysToEpoch = 719468;  // from 0000-03-01 to 1970-01-01

constexpr std::int64_t floorDivide(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

}  // namespace

bool isLeapYear(std::int64_t year) {
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int daysInMonth(std::int64_t year, int month) {
    constexpr int days[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : days[month - 1];
}

// Both count years from March, so that the leap day is the last of its year.
std::int64_t daysFromCivil(const CivilDate& date) {
    const std::int64_t year = date.year - (date.month <= 2 ? 1 : 0);
    const std::int64_t era = floorDivide(year, 400);
    const std::int64_t yearOfEra = year - era * 400;
    const std::int64_t dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * daysPerEra + dayOfEra - daysToEpoch;
}

CivilDate civilFromDays(std::int64_t days) {
    days += daysToEpoch;
    const std::int64_t era = floorDivide(days, daysPerEra);
    const std::int64_t dayOfEra = days - era * daysPerEra;
    const std::int64_t yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t monthFromMarch = (5 * dayOfYear + 2) / 153;
    const int day = static_cast<int>(dayOfYear - (153 * monthFromMarch + 2) / 5 + 1);
    const int month = static_cast<int>(monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9);
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

int weekday(std::int64_t days) {
    const std::int64_t shifted = (days % 7 + 10) % 7;  // 1970-01-01 was a Thursday
    return static_cast<int>(shifted);
}

Instant startOfDay(const CivilDate& date) {
    const std::int64_t days = daysFromCivil(date);
    std::int64_t seconds = 0;
    // The first day of all begins before the first instant.
    if (__builtin_mul_overflow(days, std::int64_t{secondsPerDay}, &seconds))
        return days < 0 ? Instant::first() : Instant::last();
    return {seconds};
}

Instant toInstant(const CivilDateTime& time) {
    return plusSeconds(startOfDay(time.date), time.hour * 3600 + time.minute * 60 + time.second);
}

CivilDateTime toCivil(Instant t) {
    const std::int64_t days = floorDivide(t.seconds, secondsPerDay);
    const int rest = static_cast<int>((t.seconds % secondsPerDay + secondsPerDay) % secondsPerDay);
    return {civilFromDays(days), rest / 3600, rest / 60 % 60, rest % 60};
}

Instant plusSeconds(Instant t, std::int64_t seconds) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(t.seconds, seconds, &sum))
        return seconds < 0 ? Instant::first() : Instant::last();
    return {sum};
}

}  // namespace jalon

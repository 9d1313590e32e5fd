// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/market_days.h"

#include <algorithm>
#include <array>

#include "app/time/calendar_words.h"

namespace jalon {

namespace {

constexpr std::int64_t firstYearOfWeekends = 1583;  // before it, the days of the week were not those of this calendar
constexpr std::int64_t firstYearOfRules = 1981;
constexpr int monday = 0, thursday = 3, friday = 4, saturday = 5, sunday = 6;
constexpr double narrowestDay = 6;  // px

// Days on which the exchange stayed closed all day, outside its rules, since they hold.
constexpr std::array extraordinary{
    CivilDate{1985, 9, 27},  // hurricane Gloria
    CivilDate{1994, 4, 27},  // mourning Richard Nixon
    CivilDate{2001, 9, 11},  CivilDate{2001, 9, 12},  CivilDate{2001, 9, 13},
    CivilDate{2001, 9, 14},  CivilDate{2004, 6, 11},   // mourning Ronald Reagan
    CivilDate{2007, 1, 2},                             // mourning Gerald Ford
    CivilDate{2012, 10, 29}, CivilDate{2012, 10, 30},  // hurricane Sandy
    CivilDate{2018, 12, 5},                            // mourning George H. W. Bush
    CivilDate{2025, 1, 9},                             // mourning Jimmy Carter
};

// Whether a day of that weekday is the nth of its kind in its month.
bool isNth(const CivilDate& date, int weekdayOfDate, int wanted, int nth) {
    return weekdayOfDate == wanted && (date.day - 1) / 7 + 1 == nth;
}

bool isLastMondayOfMay(const CivilDate& date, int weekdayOfDate) {
    constexpr int daysOfMay = 31;
    return date.month == 5 && weekdayOfDate == monday && date.day > daysOfMay - 7;
}

// A holiday that stands on one day of the year: on itself, or moved from a weekend.
bool isObserved(const CivilDate& date, int weekdayOfDate, int month, int day) {
    if (weekdayOfDate == saturday || weekdayOfDate == sunday)
        return false;
    const std::int64_t days = daysFromCivil(date), holiday = daysFromCivil({date.year, month, day});
    return days == holiday || (weekdayOfDate == friday && days == holiday - 1) ||
           (weekdayOfDate == monday && days == holiday + 1);
}

DayClosure fixedHoliday(const CivilDate& date, int weekdayOfDate) {
    // On 31 December the year's accounts end: New Year's Day on a Saturday moves nothing.
    if (date.month == 1 && isObserved(date, weekdayOfDate, 1, 1))
        return DayClosure::NewYear;
    if (date.year >= 2022 && isObserved(date, weekdayOfDate, 6, 19))
        return DayClosure::Juneteenth;
    if (isObserved(date, weekdayOfDate, 7, 4))
        return DayClosure::Independence;
    return isObserved(date, weekdayOfDate, 12, 25) ? DayClosure::Christmas : DayClosure::Open;
}

DayClosure movableHoliday(const CivilDate& date, int weekdayOfDate) {
    if (date.month == 1 && date.year >= 1998 && isNth(date, weekdayOfDate, monday, 3))
        return DayClosure::MartinLutherKing;
    if (date.month == 2 && isNth(date, weekdayOfDate, monday, 3))
        return DayClosure::WashingtonsBirthday;
    if (isLastMondayOfMay(date, weekdayOfDate))
        return DayClosure::MemorialDay;
    if (date.month == 9 && isNth(date, weekdayOfDate, monday, 1))
        return DayClosure::LaborDay;
    if (date.month == 11 && isNth(date, weekdayOfDate, thursday, 4))
        return DayClosure::Thanksgiving;
    const bool goodFriday = weekdayOfDate == friday && (date.month == 3 || date.month == 4) &&
                            daysFromCivil(date) + 2 == daysFromCivil(easterSunday(date.year));
    return goodFriday ? DayClosure::GoodFriday : DayClosure::Open;
}

}  // namespace

CivilDate easterSunday(std::int64_t year) {
    const std::int64_t a = year % 19, b = year / 100, c = year % 100;
    const std::int64_t d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
    const std::int64_t h = (19 * a + b - d - g + 15) % 30, i = c / 4, k = c % 4;
    const std::int64_t l = (32 + 2 * e + 2 * i - h - k) % 7, m = (a + 11 * h + 22 * l) / 451;
    const std::int64_t sum = h + l - 7 * m + 114;
    return {year, static_cast<int>(sum / 31), static_cast<int>(sum % 31 + 1)};
}

DayClosure dayClosure(const CivilDate& date) {
    if (date.year < firstYearOfWeekends)
        return DayClosure::Open;
    const int day = weekday(daysFromCivil(date));
    if (day == saturday || day == sunday)
        return DayClosure::Weekend;
    if (date.year < firstYearOfRules)
        return DayClosure::Open;
    if (std::find(extraordinary.begin(), extraordinary.end(), date) != extraordinary.end())
        return DayClosure::Extraordinary;
    const DayClosure fixed = fixedHoliday(date, day);
    return fixed == DayClosure::Open ? movableHoliday(date, day) : fixed;
}

QString closureWords(DayClosure closure, const Language& language) {
    constexpr std::array names{
        QT_TRANSLATE_NOOP("MarketDays", "New Year’s Day"),   QT_TRANSLATE_NOOP("MarketDays", "Martin Luther King Day"),
        QT_TRANSLATE_NOOP("MarketDays", "Presidents’ Day"),  QT_TRANSLATE_NOOP("MarketDays", "Good Friday"),
        QT_TRANSLATE_NOOP("MarketDays", "Memorial Day"),     QT_TRANSLATE_NOOP("MarketDays", "Juneteenth"),
        QT_TRANSLATE_NOOP("MarketDays", "Independence Day"), QT_TRANSLATE_NOOP("MarketDays", "Labor Day"),
        QT_TRANSLATE_NOOP("MarketDays", "Thanksgiving"),     QT_TRANSLATE_NOOP("MarketDays", "Christmas"),
    };
    if (closure == DayClosure::Open)
        return {};
    if (closure == DayClosure::Weekend)
        return language.text("MarketDays", QT_TRANSLATE_NOOP("MarketDays", "Weekend"));
    const QString closed = language.text(
        "MarketDays", QT_TRANSLATE_NOOP("MarketDays", "The stock exchange in New York was closed on this day"));
    if (closure == DayClosure::Extraordinary)
        return closed;
    const auto index = static_cast<std::size_t>(closure) - static_cast<std::size_t>(DayClosure::NewYear);
    return fill(language.text("MarketDays",
                              QT_TRANSLATE_NOOP("MarketDays", "{holiday}: the stock exchange in New York is closed")),
                "holiday", language.text("MarketDays", names[index]));
}

std::vector<ClosedDays> closedDays(const TimeScale& scale) {
    const double width = secondsPerDay / scale.secondsPerPixel();
    std::vector<ClosedDays> closed;
    if (width < narrowestDay || width > scale.width())
        return closed;
    for (CivilDate date = toCivil(scale.left()).date; date.year <= maxYear;) {
        const Instant begin = startOfDay(date), end = plusSeconds(begin, secondsPerDay);
        const double left = std::max(0.0, scale.xAt(begin)), right = std::min(scale.width(), scale.xAt(end));
        if (left >= scale.width() || date.year < -maxYear)
            break;
        if (dayClosure(date) != DayClosure::Open && right > left) {
            if (!closed.empty() && closed.back().right == left)
                closed.back().right = right;
            else
                closed.push_back({left, right});
        }
        date = toCivil(end).date;
    }
    return closed;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The dates of a rule, period by period: the days of a period, the times of a day, then the positions among them.
#include <algorithm>
#include <array>

#include "app/formats/recurrence.h"

namespace jalon {

namespace {

using Frequency = RecurrenceRule::Frequency;

bool contains(const std::vector<int>& list, int value) {
    return std::binary_search(list.begin(), list.end(), value);
}

// Positive from the start, negative from the end of `length`.
bool containsPlace(const std::vector<int>& list, int place, int length) {
    return contains(list, place) || contains(list, place - length - 1);
}

// The first day of week 1, which holds at least four days of the year.
std::int64_t firstWeek(std::int64_t year, int weekStart) {
    const std::int64_t first = daysFromCivil({year, 1, 1});
    const int into = (weekday(first) - weekStart + 7) % 7;
    return into <= 3 ? first - into : first + 7 - into;
}

std::int64_t weekYear(std::int64_t day, int weekStart) {
    const std::int64_t year = civilFromDays(day).year;
    return day >= firstWeek(year + 1, weekStart) ? year + 1 : day < firstWeek(year, weekStart) ? year - 1 : year;
}

class Expansion {
public:
    Expansion(const RecurrenceRule& rule, Instant start, bool wholeDays, std::size_t most, Instant before)
        : m_rule(rule), m_start(start), m_from(toCivil(start)), m_wholeDays(wholeDays), m_most(most), m_before(before) {
        fillDefaults();
    }

    Occurrences expand() {
        if (m_rule.frequency >= Frequency::Daily || m_wholeDays)
            byDays();
        else
            byTimes();
        m_found.work = m_work;
        return std::move(m_found);
    }

private:
    // What DTSTART says where the rule does not.
    void fillDefaults() {
        const bool days = !m_rule.weekdays.empty() || !m_rule.monthDays.empty() || !m_rule.yearDays.empty();
        const auto ownWeekday = [&] { m_rule.weekdays = {{0, weekday(daysFromCivil(m_from.date))}}; };
        if (!days && (m_rule.frequency == Frequency::Weekly || !m_rule.weeks.empty()))
            ownWeekday();
        else if (!days && m_rule.frequency >= Frequency::Monthly)
            m_rule.monthDays = {m_from.date.day};
        if (!days && m_rule.frequency == Frequency::Yearly && m_rule.weeks.empty() && m_rule.months.empty())
            m_rule.months = {m_from.date.month};
        const auto orOwn = [](std::vector<int>& list, int own, bool applies) {
            if (list.empty() && applies)
                list = {own};
        };
        if (m_wholeDays) {
            m_rule.hours = m_rule.minutes = m_rule.seconds = {0};
            return;
        }
        orOwn(m_rule.hours, m_from.hour, m_rule.frequency > Frequency::Hourly);
        orOwn(m_rule.minutes, m_from.minute, m_rule.frequency > Frequency::Minutely);
        orOwn(m_rule.seconds, m_from.second, m_rule.frequency > Frequency::Secondly);
    }

    bool weekdayFits(const CivilDate& date, std::int64_t day, int yearDay, int yearLength) const {
        if (m_rule.weekdays.empty())
            return true;
        const int own = weekday(day);
        const bool inMonth = m_rule.frequency == Frequency::Monthly || !m_rule.months.empty();
        const int place = inMonth ? date.day : yearDay;
        const int length = inMonth ? daysInMonth(date.year, date.month) : yearLength;
        const bool counted = m_rule.frequency >= Frequency::Monthly && m_rule.weeks.empty();
        return std::any_of(m_rule.weekdays.begin(), m_rule.weekdays.end(), [&](const RecurrenceRule::Weekday& wanted) {
            return wanted.day == own && (!counted || wanted.ordinal == 0 || wanted.ordinal == (place - 1) / 7 + 1 ||
                                         -wanted.ordinal == (length - place) / 7 + 1);
        });
    }

    bool dayFits(std::int64_t day) {
        ++m_work;
        const CivilDate date = civilFromDays(day);
        if (!m_rule.months.empty() && !contains(m_rule.months, date.month))
            return false;
        if (!m_rule.monthDays.empty() && !containsPlace(m_rule.monthDays, date.day, daysInMonth(date.year, date.month)))
            return false;
        const int yearDay = static_cast<int>(day - daysFromCivil({date.year, 1, 1})) + 1;
        const int yearLength = isLeapYear(date.year) ? 366 : 365;
        if (!m_rule.yearDays.empty() && !containsPlace(m_rule.yearDays, yearDay, yearLength))
            return false;
        return weekFits(day) && weekdayFits(date, day, yearDay, yearLength);
    }

    bool weekFits(std::int64_t day) const {
        if (m_rule.weeks.empty())
            return true;
        const std::int64_t year = weekYear(day, m_rule.weekStart), first = firstWeek(year, m_rule.weekStart);
        const int weeks = static_cast<int>((firstWeek(year + 1, m_rule.weekStart) - first) / 7);
        return containsPlace(m_rule.weeks, static_cast<int>((day - first) / 7) + 1, weeks);
    }

    // The days of the k-th period, first and the one behind the last.
    std::pair<std::int64_t, std::int64_t> period(std::int64_t k) const {
        const std::int64_t step = k * m_rule.interval, start = daysFromCivil(m_from.date);
        switch (m_rule.frequency) {
            case Frequency::Yearly:
                if (!m_rule.weeks.empty()) {
                    const std::int64_t year = weekYear(start, m_rule.weekStart) + step;
                    return {firstWeek(year, m_rule.weekStart), firstWeek(year + 1, m_rule.weekStart)};
                }
                return {daysFromCivil({m_from.date.year + step, 1, 1}),
                        daysFromCivil({m_from.date.year + step + 1, 1, 1})};
            case Frequency::Monthly: {
                const std::int64_t month = m_from.date.year * 12 + m_from.date.month - 1 + step;
                const auto first = [](std::int64_t m) {
                    return daysFromCivil(
                        {m >= 0 ? m / 12 : (m - 11) / 12, static_cast<int>((m % 12 + 12) % 12) + 1, 1});
                };
                return {first(month), first(month + 1)};
            }
            case Frequency::Weekly: {
                const std::int64_t first = start - (weekday(start) - m_rule.weekStart + 7) % 7 + 7 * step;
                return {first, first + 7};
            }
            default:
                return {start + step, start + step + 1};
        }
    }

    bool spent() { return ++m_work > mostWork; }

    void byDays() {
        const std::int64_t lastDay = daysFromCivil({lastYear, 1, 1});
        for (std::int64_t k = 0; !m_done && !spent(); ++k) {
            const auto [begin, end] = period(k);
            if (begin > lastDay)
                return;
            std::vector<Instant> set;
            for (std::int64_t day = begin; day < end; ++day)
                if (dayFits(day))
                    addTimes(Instant{day * secondsPerDay}, set);
            takePeriod(set);
        }
    }

    void addTimes(Instant day, std::vector<Instant>& set) const {
        for (const int hour : m_rule.hours)
            for (const int minute : m_rule.minutes)
                for (const int second : m_rule.seconds)
                    set.push_back(plusSeconds(day, hour * 3600 + minute * 60 + second));
    }

    // Hours, minutes or seconds are the periods: from one to the next, over whole days, hours and minutes in which none
    // fits.
    void byTimes() {
        const std::int64_t unit = m_rule.frequency == Frequency::Hourly     ? 3600
                                  : m_rule.frequency == Frequency::Minutely ? 60
                                                                            : 1;
        const std::int64_t step = unit * m_rule.interval,
                           first = m_start.seconds - m_start.seconds % unit - (m_start.seconds % unit < 0 ? unit : 0);
        const std::int64_t last = startOfDay({lastYear, 1, 1}).seconds;
        const auto nextFrom = [&](std::int64_t wanted) { return first + (wanted - first + step - 1) / step * step; };
        for (std::int64_t at = first; at < last && !m_done && !spent();) {
            const std::int64_t day = civilDay(at);
            const int hour = static_cast<int>((at - day * secondsPerDay) / 3600);
            const int minute = static_cast<int>((at - day * secondsPerDay) / 60 % 60);
            if (!dayFits(day)) {
                at = nextFrom((day + 1) * secondsPerDay);
            } else if (!m_rule.hours.empty() && !contains(m_rule.hours, hour)) {
                at = nextFrom(day * secondsPerDay + (hour + 1) * 3600);
            } else if (unit < 3600 && !m_rule.minutes.empty() && !contains(m_rule.minutes, minute)) {
                at = nextFrom(day * secondsPerDay + hour * 3600 + (minute + 1) * 60);
            } else {
                takePeriod(timesOf(at, unit));
                at += step;
            }
        }
    }

    static std::int64_t civilDay(std::int64_t seconds) {
        return seconds >= 0 ? seconds / secondsPerDay : -((-seconds + secondsPerDay - 1) / secondsPerDay);
    }

    std::vector<Instant> timesOf(std::int64_t at, std::int64_t unit) const {
        std::vector<Instant> set;
        if (unit == 1) {
            const int second = static_cast<int>((at % 60 + 60) % 60);
            if (m_rule.seconds.empty() || contains(m_rule.seconds, second))
                set.push_back({at});
        } else if (unit == 60) {
            for (const int second : m_rule.seconds) set.push_back({at + second});
        } else {
            for (const int minute : m_rule.minutes)
                for (const int second : m_rule.seconds) set.push_back({at + minute * 60 + second});
        }
        return set;
    }

    void takePeriod(const std::vector<Instant>& set) {
        if (m_rule.positions.empty()) {
            for (const Instant t : set) take(t);
            return;
        }
        const int size = static_cast<int>(set.size());
        for (int i = 0; i < size; ++i)
            if (containsPlace(m_rule.positions, i + 1, size))
                take(set[static_cast<std::size_t>(i)]);
    }

    void take(Instant t) {
        if (m_done || t < m_start)
            return;
        const bool over = (m_rule.until && t > *m_rule.until) || (m_rule.count && m_counted == *m_rule.count);
        m_found.cut = !over && (m_found.starts.size() == m_most || t >= m_before);
        m_done = over || m_found.cut;
        if (m_done)
            return;
        m_found.starts.push_back(t);
        ++m_counted;
    }

    static constexpr std::int64_t mostWork = 5'000'000;
    static constexpr std::int64_t lastYear = 9999;

    RecurrenceRule m_rule;
    Instant m_start;
    CivilDateTime m_from;
    bool m_wholeDays;
    std::size_t m_most;
    Instant m_before;
    Occurrences m_found;
    std::int64_t m_counted = 0, m_work = 0;
    bool m_done = false;
};

}  // namespace

Occurrences expandRecurrence(const RecurrenceRule& rule, Instant start, bool wholeDays, std::size_t most,
                             Instant before) {
    return Expansion(rule, start, wholeDays, most, before).expand();
}

}  // namespace jalon

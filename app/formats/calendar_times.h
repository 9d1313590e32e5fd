// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSet>

#include "app/base/result.h"
#include "app/formats/calendar_text.h"
#include "app/formats/recurrence.h"
#include "app/time/uncertain_date.h"

namespace jalon {

// A date or a time as iCalendar writes it: "20240301", "20240301T093000Z".
struct CalendarTime {
    Instant at;
    bool wholeDay = false;
    bool utc = false;
};
std::optional<CalendarTime> readCalendarTime(const QString& text);
// In seconds: "P1DT2H", "-PT15M", "P2W". None beyond a thousand years.
std::optional<std::int64_t> readCalendarDuration(const QString& text);

// When a component happens: once or again and again.
struct CalendarTimes {
    CalendarTime start;
    std::int64_t length = 0;  // seconds; of whole days a multiple of a day, at least one
    bool lasts = false;       // an end or a duration is given
    std::vector<Instant> starts;
    bool cut = false;       // not all of its recurrences
    std::int64_t work = 0;  // that it took to find them
    QStringList notes;      // what was wrong with parts of it
};

// `expand`: whether recurrences are worked out at all. `replaced`: times of recurrences that other components of the
// same uid stand for.
Result<CalendarTimes> timesOfComponent(const CalendarComponent& component, bool expand,
                                       const std::function<bool(Instant)>& replaced);

UncertainDate dateOfOccurrence(const CalendarTimes& times, Instant start);

}  // namespace jalon

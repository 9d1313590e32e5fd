// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/base/result.h"
#include "app/time/civil_time.h"

namespace jalon {

// A recurrence rule of RFC 5545, section 3.3.10, in civil time: a meeting at nine stays at nine.
struct RecurrenceRule {
    enum class Frequency { Secondly, Minutely, Hourly, Daily, Weekly, Monthly, Yearly };
    struct Weekday {
        int ordinal = 0;  // 2: the second, -1: the last, 0: every
        int day = 0;      // 0 = Monday
    };

    Frequency frequency = Frequency::Daily;
    std::int64_t interval = 1;
    std::optional<std::int64_t> count;
    std::optional<Instant> until;  // included
    int weekStart = 0;
    std::vector<int> seconds, minutes, hours, monthDays, yearDays, weeks, months, positions;
    std::vector<Weekday> weekdays;

    bool endsByItself() const { return count || until; }
};

// "FREQ=YEARLY;BYMONTH=11;BYDAY=1SU". Parts that are not of the RFC are passed over; a calendar other than the
// Gregorian is a Problem.
Result<RecurrenceRule> readRecurrenceRule(const QString& text);

struct Occurrences {
    std::vector<Instant> starts;
    bool cut = false;       // there would be more
    std::int64_t work = 0;  // days and periods that were looked at
};

// The starts that the rule gives from `start` on, in order, at most `most` and none from `before` on. The work is
// bounded whatever the rule: one that never comes true (30 February, each second) ends soon. `wholeDays`: the time of
// day plays no part.
Occurrences expandRecurrence(const RecurrenceRule& rule, Instant start, bool wholeDays, std::size_t most,
                             Instant before);

}  // namespace jalon

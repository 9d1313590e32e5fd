// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/time_shifts.h"

#include <QSet>

namespace jalon {

TimeShifts shiftsOf(const std::vector<DatedEvent>& events, const DateShift& shift, const Language& language) {
    TimeShifts shifts;
    for (const DatedEvent& event : events) {
        auto shifted = shiftedDate(event.date, shift, language);
        if (!shifted) {
            shifts.left.push_back({event.title, shifted.problem().message});
            continue;
        }
        if (shifted->edtf == event.date.edtf)
            continue;
        if (shifts.dates.empty() || sortsBefore(event.date, shifts.firstBefore)) {
            shifts.firstBefore = event.date;
            shifts.firstAfter = *shifted;
        }
        shifts.dates.emplace_back(event.id, shifted.take());
    }
    return shifts;
}

QStringList tagsOf(const Database& database, const std::vector<EventId>& events) {
    QSet<QString> tags;
    Statement rows = database.prepare("SELECT tag FROM event_tag WHERE event = ?");
    for (const EventId event : events) {
        rows.bind(1, event.value);
        while (rows.step()) tags.insert(rows.text(0));
        rows.reset();
    }
    QStringList sorted(tags.begin(), tags.end());
    sorted.sort();
    return sorted;
}

}  // namespace jalon

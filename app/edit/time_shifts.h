// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/edit/document_edit.h"
#include "app/time/date_shift.h"

namespace jalon {

struct DatedEvent {
    EventId id;
    QString title;
    UncertainDate date;
};

// What a shift of several events in time does: those that are known too vaguely for it are left as they are, and why.
struct TimeShifts {
    std::vector<std::pair<EventId, UncertainDate>> dates;
    struct Left {
        QString title, why;
    };
    std::vector<Left> left;
    // Of the earliest that is shifted.
    UncertainDate firstBefore, firstAfter;
};
TimeShifts shiftsOf(const std::vector<DatedEvent>& events, const DateShift& shift, const Language& language);

// Every tag that any of these has, sorted.
QStringList tagsOf(const Database& database, const std::vector<EventId>& events);

}  // namespace jalon

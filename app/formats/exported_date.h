// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>

#include "app/formats/export_losses.h"
#include "app/time/uncertain_date.h"

namespace jalon {

enum class UnitKind { Year, Month, Day, Time };

// A year, a month, a day, or a second of a day.
struct DateUnit {
    UnitKind kind = UnitKind::Day;
    CivilDateTime begin;

    Instant last() const;  // its last second
    std::string edtf() const;
};

// A date as most formats know it: one unit, or from one unit to another, both included.
struct ExportedDate {
    DateUnit start;
    std::optional<DateUnit> end;
    bool goesOn = false;                        // from `start` on, without an end
    bool utc = false;                           // its times of day are of UTC
    bool aboutStart = false, aboutEnd = false;  // approximate
};

// What a format can say of a date.
struct DateSpeech {
    bool yearsAndMonths = true;  // that they stand alone; else all are days
    bool approximate = false;    // of days
    bool goesOn = false;
    bool utc = false;
    std::int64_t firstYear = -maxYear, lastYear = maxYear;
};

// The nearest that the format can say, with what is lost counted, each kind once. Nothing where it cannot be said.
std::optional<ExportedDate> exportedDate(const UncertainDate& date, const DateSpeech& speech, ExportLosses& losses);

}  // namespace jalon

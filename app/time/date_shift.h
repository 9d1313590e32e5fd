// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/time/uncertain_date.h"

// How a person who edits moves a date. What comes out is EDTF as the date was written: qualifiers stay where they
// stood, digits that nobody knows stay unknown, time zones and open or unknown ends stay.

namespace jalon {

// Years and months are stepped first, then days and seconds are added.
struct DateShift {
    std::int64_t years = 0, months = 0, days = 0, seconds = 0;

    friend bool operator==(const DateShift&, const DateShift&) = default;
};

// Every known part of the date (both ends of an interval, every member of a set) moved by calendar steps: a day that
// the month does not have becomes its last (31 January + 1 month). "Late February" becomes late March. A Problem
// (BadDate) names the part that is known less precisely than the shift ("March 2025 is known to the month only: it
// cannot be moved by days."); whole units pass, so that a year takes 12 months, a season its 3 and a decade 10 years.
// Decades and centuries count on both sides of the era as EDTF writes them: 9 BC to 1 BC ("-000X") comes right before 1
// to 9 ("000X").
Result<UncertainDate> shiftedDate(const UncertainDate& date, const DateShift& shift,
                                  const Language& language = Language::system());

// The date after a drag by some time, in whole units of its precision, the nearest to what was asked: a month moves by
// months, a decade by decades, a season by seasons, a time of day by minutes (by seconds where it has seconds). The
// parts of an interval or a set move together by the unit of the coarsest, so that a conference of three days stays
// three days and "2019-05/2022" moves by years. The same date where that is no unit at all, or where it cannot go.
UncertainDate movedDate(const UncertainDate& date, std::int64_t seconds);

// One unit of its precision later (direction 1) or earlier (-1); the same date where it cannot go.
UncertainDate steppedDate(const UncertainDate& date, int direction);

// The date after one end of its span was dragged to `at`, in units of the end's own precision: a start begins with a
// unit, an end is the last unit that it covers (bounds are half-open), whichever bound lies nearest. It never crosses
// the other end. An open or unknown end becomes a known one, as precise as the other and without its doubts. A point
// becomes an interval; an interval (or one of a range) whose ends have become the same text is a point again, so that
// dragging back leaves nothing behind. Sets of several dates have no ends to drag and stay as they are.
UncertainDate withEndAt(const UncertainDate& date, bool start, Instant at);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/data/ids.h"
#include "app/time/uncertain_date.h"

namespace jalon {

// From where to where a date is drawn. What goes on without an end is drawn up to the day to which the document tells
// (`asOf`, or the last known day), what has no beginning from the document's first day; an end that nobody knows stands
// at the last moment that is known. `at` is where a point's mark stands: the middle.
struct DrawnSpan {
    Instant begin, end, at;
    bool unknownBegin = false, unknownEnd = false;  // fades out: there is an end, nobody knows where
};
DrawnSpan drawnSpan(const UncertainDate& date, const TimeSpan& extent, const UncertainDate& asOf);

// What an index keeps of an event: where it is drawn, and who goes before whom. A sharp point has begin == end.
struct EventPlace {
    Instant begin, end;
    EventId id;
    std::int32_t lane = 0;      // LaneId
    std::int32_t category = 0;  // CategoryId
    int importance = 1;

    double length() const { return TimeSpan{begin, end}.length(); }
    friend bool operator==(const EventPlace&, const EventPlace&) = default;
};
EventPlace placeOf(EventId id, const DrawnSpan& drawn, bool sharp, LaneId lane, CategoryId category, int importance);

// Time order: of beginnings, then ids.
bool beginsBefore(const EventPlace& a, const EventPlace& b);
// Who keeps a mark where there is room for one: the more important, then the one with the lower id.
bool isBetter(const EventPlace& a, const EventPlace& b);

}  // namespace jalon

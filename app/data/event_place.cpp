// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/event_place.h"

#include <algorithm>

namespace jalon {

namespace {

Instant openEnd(const TimeSpan& extent, const UncertainDate& asOf, Instant after) {
    const bool told = !asOf.edtf.empty() && asOf.latestEnd != Instant::last();
    return std::max(told ? asOf.latestEnd : extent.end, after);
}

}  // namespace

DrawnSpan drawnSpan(const UncertainDate& date, const TimeSpan& extent, const UncertainDate& asOf) {
    DrawnSpan drawn{date.earliestStart, date.latestEnd, {}, false, false};
    const bool noBegin = drawn.begin == Instant::first(), noEnd = drawn.end == Instant::last();
    if (noBegin && noEnd)
        drawn.begin = extent.begin;
    else if (noBegin)
        drawn.begin = date.start == EndKind::Open ? std::min(extent.begin, date.earliestEnd) : date.earliestEnd;
    if (noEnd)
        drawn.end = date.end == EndKind::Open ? openEnd(extent, asOf, drawn.begin)
                                              : std::max(drawn.begin, noBegin ? drawn.begin : date.latestStart);
    drawn.unknownBegin = noBegin && date.start == EndKind::Unknown;
    drawn.unknownEnd = noEnd && date.end == EndKind::Unknown;
    const double length = TimeSpan{drawn.begin, drawn.end}.length();
    drawn.at = plusSeconds(drawn.begin, static_cast<std::int64_t>(length / 2));
    return drawn;
}

EventPlace placeOf(EventId id, const DrawnSpan& drawn, bool sharp, LaneId lane, CategoryId category, int importance) {
    EventPlace place;
    place.begin = drawn.begin;
    place.end = sharp ? drawn.begin : std::max(drawn.begin, drawn.end);
    place.id = id;
    place.lane = static_cast<std::int32_t>(lane.value);
    place.category = static_cast<std::int32_t>(category.value);
    place.importance = importance;
    return place;
}

bool beginsBefore(const EventPlace& a, const EventPlace& b) {
    if (a.begin != b.begin)
        return a.begin < b.begin;
    return a.id < b.id;
}

bool isBetter(const EventPlace& a, const EventPlace& b) {
    if (a.importance != b.importance)
        return a.importance > b.importance;
    return a.id < b.id;
}

}  // namespace jalon

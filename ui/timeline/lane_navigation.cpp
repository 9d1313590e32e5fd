// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/lane_navigation.h"

#include <algorithm>
#include <cmath>

namespace jalon {

namespace {

double middleOf(const TimeSpan& span) {
    return static_cast<double>(span.begin.seconds) / 2 + static_cast<double>(span.end.seconds) / 2;
}

// The known moments of a date: open ends fold back on the other end.
TimeSpan knownOf(const UncertainDate& date) {
    TimeSpan span = date.bounds();
    if (span.end == Instant::last())
        span.end = span.begin;
    if (span.begin == Instant::first())
        span.begin = span.end;
    return span;
}

EventId nearest(const ViewState& state, LaneId lane, double wanted) {
    if (const ShownEvents& events = state.laneEvents()) {
        const auto id = static_cast<std::int32_t>(lane.value);
        const Instant at{static_cast<std::int64_t>(wanted)};
        const EventPlace after = events.next(id, {at, {}, {}, 0, 0, 0}, true);
        const EventPlace before = events.next(id, {at, {}, {}, 0, 0, 0}, false);
        if (!after.id || !before.id)
            return after.id ? after.id : before.id;
        return TimeSpan{before.begin, at}.length() < TimeSpan{at, after.begin}.length() ? before.id : after.id;
    }
    EventId best;
    double distance = HUGE_VAL;
    for (const EventSummary* event : state.accepted()) {
        const double off = std::abs(middleOf(knownOf(event->date)) - wanted);
        if (off < distance && state.lanes()->laneOf(*event) == lane) {
            best = event->id;
            distance = off;
        }
    }
    return best;
}

}  // namespace

EventId nearestInNextLane(const ViewState& state, EventId from, int step) {
    const std::vector<Lane>& lanes = state.lanes()->lanes();
    const EventSummary* start = state.content()->event(from);
    const double wanted = middleOf(start ? knownOf(start->date) : state.scale().span());
    const auto count = static_cast<int>(lanes.size());
    int index = step > 0 ? 0 : count - 1;
    const int standing = start ? state.lanes()->indexOf(state.lanes()->laneOf(*start)) : -1;
    if (standing >= 0)
        index = standing + step;
    for (; index >= 0 && index < count; index += step) {
        const EventId found = nearest(state, lanes[static_cast<std::size_t>(index)].id, wanted);
        if (found)
            return found;
    }
    return {};
}

EventId outermostEvent(const ViewState& state, int step) {
    return state.outermost(step);
}

}  // namespace jalon

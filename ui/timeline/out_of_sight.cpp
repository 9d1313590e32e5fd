// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/out_of_sight.h"

#include "app/data/event_place.h"

namespace jalon {

namespace {

EventId nearestOfMany(const ViewState& state, LaneId lane, int step, const TimeSpan& seen) {
    constexpr int mostSteps = 1000;  // over spans that reach into view, and over hidden lanes
    const auto id = lane ? static_cast<std::int32_t>(lane.value) : allLanes;
    EventPlace place{step > 0 ? seen.end : seen.begin, {}, {}, 0, 0, 0};
    for (int i = 0; i < mostSteps; ++i) {
        place = state.laneEvents().next(id, place, step > 0);
        const bool isOut = step > 0 || place.end <= seen.begin;
        if (!place.id || (isOut && state.lanes()->indexOf({place.lane}) >= 0))
            break;
    }
    return place.id;
}

}  // namespace

std::optional<LaneCounter> laneCounterAt(const TimelineLayout& layout, const ViewState& state,
                                         const QPointF& position) {
    if (position.x() >= layout.area.left() + layout.frame.left)
        return std::nullopt;
    for (const PlacedLane& lane : layout.lanes) {
        if (position.y() < lane.top || position.y() >= lane.top + lane.height)
            continue;
        for (const LaneCounter& counter : laneCounters(layout, lane, state.fonts(), state.language().locale()))
            if (counter.target.contains(position))
                return counter;
    }
    return std::nullopt;
}

EventId nearestOutOfSight(const ViewState& state, LaneId lane, int step) {
    const TimeSpan seen = state.scale().span();
    if (state.laneEvents())
        return nearestOfMany(state, lane, step, seen);
    const StoryContent& content = *state.content();
    EventId nearest;
    Instant edge;
    for (const EventSummary* event : state.accepted()) {
        const LaneId itsLane = state.lanes()->laneOf(*event);
        if (lane ? itsLane != lane : state.lanes()->indexOf(itsLane) < 0)
            continue;
        const DrawnSpan drawn = drawnSpan(event->date, content.extent, content.info.asOf);
        const Instant end = event->date.isSharp() ? drawn.begin : drawn.end;
        const bool out = step > 0 ? drawn.begin >= seen.end : end < seen.begin;
        const bool nearer = !nearest || (step > 0 ? drawn.begin < edge : end > edge);
        if (!out || !nearer)
            continue;
        nearest = event->id;
        edge = step > 0 ? drawn.begin : end;
    }
    return nearest;
}

}  // namespace jalon

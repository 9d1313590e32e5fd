// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/row_anchor.h"

#include <algorithm>

namespace jalon {

void RowAnchor::takeLanes(const TimelineLayout& placed, double y) {
    m_y = y;
    if (placed.arrangement)
        m_field = placed.arrangement->field();
    const PlacedLane* first = placed.laneAt(y);
    if (!first)
        return;
    for (auto lane = placed.lanes.begin() + (first - placed.lanes.data()); lane != placed.lanes.end(); ++lane)
        m_lanes.push_back({lane->lane, lane->top});
}

RowAnchor RowAnchor::at(const TimelineLayout& placed, const QPointF& point, EventId otherwise) {
    RowAnchor anchor;
    anchor.takeLanes(placed, point.y());
    const PlacedMark* pointed = point.x() < placed.frame.left ? nullptr : placed.markAt(point);
    if (pointed && !pointed->countAlone)
        anchor.m_pointed = {pointed->event, pointed->y};
    const PlacedMark* other = otherwise ? placed.markOf(otherwise) : nullptr;
    if (other && placed.area.top() < other->y && other->y < placed.area.bottom())
        anchor.m_otherwise = {otherwise, other->y};
    return anchor;
}

RowAnchor RowAnchor::mark(const TimelineLayout& placed, const PlacedMark& mark) {
    RowAnchor anchor;
    anchor.takeLanes(placed, mark.y);
    anchor.m_pointed = {mark.event, mark.y};
    return anchor;
}

RowAnchor RowAnchor::lane(const TimelineLayout& placed, LaneId lane) {
    RowAnchor anchor;
    if (const PlacedLane* strip = placed.laneOf(lane))
        anchor.takeLanes(placed, strip->top);
    return anchor;
}

double RowAnchor::shift(const TimelineLayout& next) const {
    const bool otherLanes = next.arrangement && m_field && m_field != next.arrangement->field();
    for (const Event& event : {m_pointed, otherLanes ? m_otherwise : Event{}}) {
        const PlacedMark* mark = event.id ? next.markOf(event.id) : nullptr;
        if (mark)
            return mark->y - event.y;
    }
    if (otherLanes)
        return -next.scrollY;  // nothing is as it was: from the top
    for (const Strip& strip : m_lanes) {
        const PlacedLane* lane = next.laneOf(strip.lane);
        if (!lane)
            continue;
        // Its top stays, unless it became so low that the place would be below it.
        constexpr double edge = 1;
        const double inside = std::max(0.0, m_y - strip.top);
        return lane->top - strip.top + std::min(0.0, lane->height - edge - inside);
    }
    return 0;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/timeline_layout.h"

namespace jalon {

// What stays where it is on screen while rows and lanes around it change: a mark with its row, else a lane. Where a
// lane is gone the next one below takes its place. Value type.
class RowAnchor {
public:
    // What stands at `point`. Where other lanes take the place of all, the mark of `otherwise`.
    static RowAnchor at(const TimelineLayout& placed, const QPointF& point, EventId otherwise);
    static RowAnchor mark(const TimelineLayout& placed, const PlacedMark& mark);
    static RowAnchor lane(const TimelineLayout& placed, LaneId lane);

    // By how many pixels `next` has to be scrolled down for it to be where it was.
    double shift(const TimelineLayout& next) const;

private:
    struct Event {
        EventId id;
        double y = 0;
    };
    struct Strip {
        LaneId lane;
        double top = 0;
    };
    void takeLanes(const TimelineLayout& placed, double y);

    Event m_pointed, m_otherwise;
    std::optional<LaneField> m_field;
    double m_y = 0;
    std::vector<Strip> m_lanes;  // the one at m_y, and those below it
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/layout_transition.h"

namespace jalon {

LayoutTransition::LayoutTransition(const TimelineLayout& from) {
    if (from.arrangement)
        m_field = from.arrangement->field();
    for (const PlacedMark& mark : from.marks) {
        if (mark.countAlone > 0)
            continue;
        m_marks.insert(mark.event, mark.y + from.scrollY);
        for (EventId folded : mark.folded) m_marks.insert(folded, mark.y + from.scrollY);
    }
    for (const PlacedLane& lane : from.lanes) m_lanes.insert(lane.lane, {lane.top + from.scrollY, lane.height});
}

TimelineLayout LayoutTransition::applied(TimelineLayout to, double progress) const {
    const double left = 1 - progress;
    // Lanes of another field are other lanes.
    const bool sameLanes = !to.arrangement || m_field == to.arrangement->field();
    for (PlacedLane& lane : to.lanes) {
        const auto before = m_lanes.constFind(lane.lane);
        if (before == m_lanes.constEnd() || !sameLanes)
            continue;
        lane.top += (before->top - to.scrollY - lane.top) * left;
        lane.height += (before->height - lane.height) * left;
    }
    for (PlacedMark& mark : to.marks) {
        const auto before = m_marks.constFind(mark.event);
        if (before == m_marks.constEnd() || mark.countAlone > 0)
            continue;
        const double moved = (*before - to.scrollY - mark.y) * left;
        mark.y += moved;
        mark.target.translate(0, moved);
        if (!mark.labelRect.isEmpty())
            mark.labelRect.translate(0, moved);
    }
    return to;
}

}  // namespace jalon

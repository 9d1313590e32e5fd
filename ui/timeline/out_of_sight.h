// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>

#include "app/drawing/lane_counters.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// The counter under a lane's name at a place of the timeline; nothing where there is none.
std::optional<LaneCounter> laneCounterAt(const TimelineLayout& layout, const ViewState& state, const QPointF& position);

// The event of a lane (of any, where it is 0) that is the nearest of those out of sight: after what is seen for
// step > 0, before it for step < 0. 0 where there is none.
EventId nearestOutOfSight(const ViewState& state, LaneId lane, int step);

}  // namespace jalon

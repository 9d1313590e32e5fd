// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/view_state/view_state.h"

namespace jalon {

// The event that Up (-1) or Down (+1) goes to: of the next lane in that direction with any, the one nearest in time.
// Without a selection the nearest to the middle of the view, of the first or last lane. 0 where there is none.
EventId nearestInNextLane(const ViewState& state, EventId from, int step);
// The first (-1) or last (+1) of the accepted events; 0 where there is none.
EventId outermostEvent(const ViewState& state, int step);

}  // namespace jalon

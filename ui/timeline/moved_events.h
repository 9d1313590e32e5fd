// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>

#include "app/time/uncertain_date.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// That are selected together at once: more would make every step of editing long.
inline constexpr std::size_t mostAtOnce = 10'000;

using DateChange = std::function<UncertainDate(const UncertainDate&)>;

// Changes the dates of the selected events, and gives those of `from` the lane `to` where it is one, in one step.
// Nothing is done where nothing would change.
void moveEvents(ViewState& state, const DateChange& change, LaneId from = {}, LaneId to = {});
// One end of the selected event.
void resizeEvent(ViewState& state, EventId event, const UncertainDate& date);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/data/event_index.h"

namespace jalon {

// The order in which the spans of a lane choose their rows.
bool choosesBefore(const EventPlace& a, const EventPlace& b);

// Gives the spans of one lane their rows, once for every zoom: the more important first, of equals the longer; a span
// that finds every row taken keeps none, and is drawn as a mark. Spans in one row never touch. In time order.
std::vector<PlacedBar> placedBars(std::vector<EventPlace> spans);

}  // namespace jalon

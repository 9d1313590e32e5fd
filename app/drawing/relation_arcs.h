// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/timeline_layout.h"

class QPainter;

namespace jalon {

// What led to an event and what followed it, as thin curves from the earlier to the later. A curve to an event that is
// out of sight leaves towards its date and lane.
void paintRelationArcs(QPainter& painter, const TimelineLayout& layout, const StoryContent& content, EventId selected,
                       const Theme& theme, const Fonts& fonts);

}  // namespace jalon

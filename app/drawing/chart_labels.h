// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/chart_layout.h"

namespace jalon {

// Direct labels at the lines' ends within the view: name and last value. None covers another, a line or a marker where
// there is room to avoid it; those without room are spread at the right edge, with a thin line that leads to theirs.
// Of very many lines those with the highest values at their end are labelled. False where a line got none.
bool placeLineLabels(ChartLayout& layout, const StoryContent& content, const Fonts& fonts);

// For when they do not all fit: every company with a line or hidden, in the header beside the subtitle, as many as
// there is room for and how many more there are. It takes no room from the plot, so that nothing jumps when it comes or
// goes.
void placeLegend(ChartLayout& layout, const StoryContent& content, const Fonts& fonts);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/drawing/chart_layout.h"
#include "app/drawing/chart_series.h"

namespace jalon {

// Direct labels at the lines' ends within the view: name and last value. None covers another, a line or a marker where
// there is room to avoid it; those without room are spread at the right edge, with a thin line that leads to theirs.
void placeLineLabels(ChartLayout& layout, const std::vector<CompanySeries>& series, const StoryContent& content,
                     const Fonts& fonts);

}  // namespace jalon

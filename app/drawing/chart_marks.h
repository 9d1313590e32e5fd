// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/drawing/chart_layout.h"

namespace jalon {

// Events of less importance have no mark in a chart.
constexpr int tellingImportance = 4;

// Events of importance 4 and 5 that no figure tells: on the curve of a company that took part, else as a flag at the
// plot's upper edge, where `flags` are wanted. Those nearer than a mark's size stand as one with a count; one that
// would hide a figure's marker stands above it.
void placeEventMarkers(ChartLayout& layout, const StoryContent& content, const std::vector<const EventSummary*>& events,
                       const Fonts& fonts, bool flags = true);

// What a person added, where the chart measures the same thing.
void placeAnnotations(ChartLayout& layout, const StoryContent& content, const Fonts& fonts);

}  // namespace jalon

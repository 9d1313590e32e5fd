// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>

namespace jalon {

// Pans and zooms of the chart over a series of M points of the measured data set.
void benchChart(std::int64_t points);
// Opening such a document: to the first complete frame, and to the chart without an outline.
void benchSeries(std::int64_t points);
// A pointer that moves over the chart of such a series; 0 points: over the bundled story.
void benchCrosshair(std::int64_t points);

}  // namespace jalon

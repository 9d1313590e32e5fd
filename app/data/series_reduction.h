// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <vector>

#include "app/data/converted_series.h"
#include "app/time/time_scale.h"

namespace jalon {

// M4 (Jugel and others, "M4: A Visualization-Oriented Time Series Data Aggregation", VLDB 2014): what a line of any
// length draws in a pixel column is told by its first, last, lowest and highest value there.
struct ReducedColumn {
    int column = 0;  // pixels from the plot's left edge
    double first = 0, last = 0;
    double lowest = 0, highest = 0;
    friend bool operator==(const ReducedColumn&, const ReducedColumn&) = default;
};

struct ReducedSeries {
    std::optional<double> carriedIn;     // the value that holds at the left edge: the last before the window
    std::size_t begin = 0, end = 0;      // the points in the window
    std::vector<ReducedColumn> columns;  // those that hold a point, from left to right; exact
};

// Point t belongs to column floor(scale.xAt(t)); columns 0 to floor(width) are in the window.
ReducedSeries reduceSeries(const ConvertedSeries& series, const TimeScale& scale);
// Only which points are in the window, and the value carried in.
ReducedSeries windowOf(const ConvertedSeries& series, const TimeScale& scale);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/series_reduction.h"

#include <algorithm>
#include <cmath>

namespace jalon {

ReducedSeries windowOf(const ConvertedSeries& series, const TimeScale& scale) {
    ReducedSeries reduced;
    const double end = std::floor(scale.width()) + 1;
    // The search is on the pixel itself, so that no rounding of a column's edge moves a point to its neighbour.
    const auto from = [&](double x) { return series.firstWhere(0, [&](Instant t) { return scale.xAt(t) >= x; }); };
    if (series.empty())
        return reduced;
    reduced.begin = from(0);
    reduced.end = from(end);
    if (reduced.begin > 0)
        reduced.carriedIn = series.valueAt(reduced.begin - 1);
    return reduced;
}

ReducedSeries reduceSeries(const ConvertedSeries& series, const TimeScale& scale) {
    ReducedSeries reduced = windowOf(series, scale);
    for (std::size_t i = reduced.begin; i < reduced.end;) {
        const double column = std::floor(scale.xAt(series.timeAt(i)));
        std::size_t next = series.firstWhere(i, [&](Instant t) { return scale.xAt(t) >= column + 1; });
        next = std::min(next, reduced.end);
        const auto [lowest, highest] = series.extremes(i, next);
        reduced.columns.push_back(
            {static_cast<int>(column), series.valueAt(i), series.valueAt(next - 1), lowest, highest});
        i = next;
    }
    return reduced;
}

}  // namespace jalon

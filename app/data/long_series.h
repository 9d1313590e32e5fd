// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

#include "app/data/ids.h"
#include "app/data/valuation.h"
#include "app/time/civil_time.h"

namespace jalon {

// A value over time with up to many millions of points, such as a market's: two sorted columns, 16 bytes a point, and
// above them the lowest and highest of every 64 points, of every 128, and so on (half a byte a point more), so that the
// extremes of any stretch cost a few dozen steps however long it is.
class SeriesColumns {
public:
    // Times must not fall; of points at one instant the last holds. False, and nothing added, where a time falls or a
    // value is not finite.
    bool append(Instant at, double value);
    void reserve(std::size_t points);  // how many are coming, so that memory is taken once
    // Builds the levels; after the last append.
    void finish();

    std::size_t size() const { return m_times.size(); }
    bool empty() const { return m_times.empty(); }
    Instant timeAt(std::size_t i) const { return {m_times[i]}; }
    double valueAt(std::size_t i) const { return m_values[i]; }

    // The first point whose time is not before t; size() where there is none.
    std::size_t firstFrom(Instant t) const;
    // Likewise for any condition on time that goes from false to true once, looking from point `from` on.
    template <typename Reached>
    std::size_t firstWhere(std::size_t from, Reached reached) const;
    // Lowest and highest of the points [begin, end), which must not be empty.
    std::pair<double, double> extremes(std::size_t begin, std::size_t end) const;

private:
    static constexpr std::size_t leaf = 64;
    using Extremes = std::pair<double, double>;
    void widen(Extremes& found, std::size_t begin, std::size_t end) const;

    std::vector<std::int64_t> m_times;
    std::vector<double> m_values;
    std::vector<std::vector<Extremes>> m_levels;  // of 64, 128, 256 ... points
};

// Who it is of, and what its values are.
struct LongSeries {
    QString key;
    EntityId entity;
    QString currency;
    ValuationBasis basis = ValuationBasis::MarketCap;
    ValuationStatus status = ValuationStatus::Market;
    ValuationCoverage coverage = ValuationCoverage::Equity;
    SourceId source;
    SeriesColumns columns;
    // Where `columns` are but an outline of so many points, to be drawn until those are read: the extremes of some
    // stretches, and the first and the last point of all.
    std::size_t outlineOf = 0;

    bool isOutline() const { return outlineOf > 0; }
    std::size_t pointCount() const { return isOutline() ? outlineOf : columns.size(); }
};

template <typename Reached>
std::size_t SeriesColumns::firstWhere(std::size_t from, Reached reached) const {
    // Galloping: the next pixel column is near, and near is cheap.
    std::size_t low = from, step = 1;
    while (low + step < size() && !reached(timeAt(low + step))) {
        low += step;
        step *= 2;
    }
    std::size_t high = low + step < size() ? low + step : size();
    while (low < high) {
        const std::size_t middle = low + (high - low) / 2;
        if (reached(timeAt(middle)))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

}  // namespace jalon

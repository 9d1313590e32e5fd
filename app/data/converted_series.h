// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <utility>
#include <vector>

#include "app/data/exchange_rate.h"
#include "app/data/long_series.h"

namespace jalon {

// From point `begin` on, the values of a series are multiplied by `factor`, by that rate.
struct RatePiece {
    std::size_t begin = 0;
    double factor = 1;
    const ExchangeRate* rate = nullptr;
};

// How every point of a series becomes an amount of `to`, by the rule of conversionAt: a piece for each rate that holds
// for a point. Empty where no rate leads there.
std::vector<RatePiece> ratePieces(const SeriesColumns& columns, const QString& from, const QString& to,
                                  const std::vector<ExchangeRate>& rates);

// A series as a chart reads it: each value times a factor, and times that of the rate that holds then. Nothing is
// copied: columns and pieces must stay.
class ConvertedSeries {
public:
    ConvertedSeries(const SeriesColumns& columns, double factor = 1, const std::vector<RatePiece>* pieces = nullptr)
        : m_columns(&columns), m_pieces(pieces && !pieces->empty() ? pieces : nullptr), m_factor(factor) {}

    std::size_t size() const { return m_columns->size(); }
    bool empty() const { return m_columns->empty(); }
    Instant timeAt(std::size_t i) const { return m_columns->timeAt(i); }
    std::size_t firstFrom(Instant t) const { return m_columns->firstFrom(t); }
    template <typename Reached>
    std::size_t firstWhere(std::size_t from, Reached reached) const {
        return m_columns->firstWhere(from, reached);
    }
    double valueAt(std::size_t i) const;
    // Lowest and highest of the points [begin, end), which must not be empty.
    std::pair<double, double> extremes(std::size_t begin, std::size_t end) const;

private:
    std::vector<RatePiece>::const_iterator pieceOf(std::size_t i) const;

    const SeriesColumns* m_columns;
    const std::vector<RatePiece>* m_pieces;
    double m_factor;
};

}  // namespace jalon

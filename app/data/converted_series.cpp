// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/converted_series.h"

#include <algorithm>
#include <limits>

namespace jalon {

namespace {

bool isBetween(const ExchangeRate& rate, const QString& from, const QString& to) {
    return ((rate.currency == from && rate.quote == to) || (rate.currency == to && rate.quote == from)) &&
           rate.rate > 0;
}

}  // namespace

std::vector<RatePiece> ratePieces(const SeriesColumns& columns, const QString& from, const QString& to,
                                  const std::vector<ExchangeRate>& rates) {
    std::vector<const ExchangeRate*> leading;
    for (const ExchangeRate& rate : rates) {
        if (isBetween(rate, from, to))
            leading.push_back(&rate);
    }
    // Stable: of two rates of one date the later in the document holds, as for a single figure.
    std::stable_sort(leading.begin(), leading.end(), [](const ExchangeRate* a, const ExchangeRate* b) {
        return a->date.earliestStart < b->date.earliestStart;
    });
    std::vector<RatePiece> pieces;
    for (std::size_t i = 0; i < leading.size(); ++i) {
        const ExchangeRate& rate = *leading[i];
        // Before the first rate there is none that holds yet: the first serves.
        const std::size_t begin = pieces.empty() ? 0 : columns.firstFrom(rate.date.earliestStart);
        const bool isLast = i + 1 == leading.size();
        const std::size_t end = isLast ? columns.size() : columns.firstFrom(leading[i + 1]->date.earliestStart);
        if (begin < end)
            pieces.push_back({begin, rate.currency == from ? rate.rate : 1 / rate.rate, &rate});
    }
    return pieces;
}

std::vector<RatePiece>::const_iterator ConvertedSeries::pieceOf(std::size_t i) const {
    const auto after = std::upper_bound(m_pieces->begin(), m_pieces->end(), i,
                                        [](std::size_t at, const RatePiece& piece) { return at < piece.begin; });
    return after == m_pieces->begin() ? after : after - 1;
}

double ConvertedSeries::valueAt(std::size_t i) const {
    const double value = m_columns->valueAt(i) * m_factor;
    return m_pieces ? value * pieceOf(i)->factor : value;
}

std::pair<double, double> ConvertedSeries::extremes(std::size_t begin, std::size_t end) const {
    const auto scaled = [&](std::size_t from, std::size_t to, double factor) {
        const auto [low, high] = m_columns->extremes(from, to);
        return std::pair(low * factor * m_factor, high * factor * m_factor);
    };
    if (!m_pieces)
        return scaled(begin, end, 1);
    std::pair<double, double> found{std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity()};
    for (auto piece = pieceOf(begin); begin < end; ++piece) {
        const auto next = piece + 1;
        const std::size_t until = next == m_pieces->end() ? end : std::min(end, next->begin);
        const auto [low, high] = scaled(begin, until, piece->factor);
        found = {std::min(found.first, low), std::max(found.second, high)};
        begin = until;
    }
    return found;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/long_series.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace jalon {

namespace {
constexpr std::pair<double, double> nothing{std::numeric_limits<double>::infinity(),
                                            -std::numeric_limits<double>::infinity()};
}

bool SeriesColumns::append(Instant at, double value) {
    if (!std::isfinite(value) || (!m_times.empty() && at.seconds < m_times.back()))
        return false;
    m_times.push_back(at.seconds);
    m_values.push_back(value);
    return true;
}

void SeriesColumns::reserve(std::size_t points) {
    m_times.reserve(points);
    m_values.reserve(points);
}

void SeriesColumns::finish() {
    m_times.shrink_to_fit();
    m_values.shrink_to_fit();
    m_levels.clear();
    std::vector<Extremes> level;
    level.reserve(size() / leaf);
    for (std::size_t begin = 0; begin + leaf <= size(); begin += leaf) {
        Extremes found = nothing;
        widen(found, begin, begin + leaf);
        level.push_back(found);
    }
    while (!level.empty()) {
        std::vector<Extremes> above;
        above.reserve(level.size() / 2);
        for (std::size_t i = 0; i + 1 < level.size(); i += 2) {
            above.push_back(
                {std::min(level[i].first, level[i + 1].first), std::max(level[i].second, level[i + 1].second)});
        }
        m_levels.push_back(std::move(level));
        level = std::move(above);
    }
}

std::size_t SeriesColumns::firstFrom(Instant t) const {
    return static_cast<std::size_t>(std::lower_bound(m_times.begin(), m_times.end(), t.seconds) - m_times.begin());
}

void SeriesColumns::widen(Extremes& found, std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i < end; ++i) {
        found.first = std::min(found.first, m_values[i]);
        found.second = std::max(found.second, m_values[i]);
    }
}

// As in a segment tree: up the levels from both ends, taking what sticks out.
std::pair<double, double> SeriesColumns::extremes(std::size_t begin, std::size_t end) const {
    Extremes found = nothing;
    std::size_t low = (begin + leaf - 1) / leaf, high = end / leaf;
    if (low >= high || m_levels.empty()) {
        widen(found, begin, end);
        return found;
    }
    widen(found, begin, low * leaf);
    widen(found, high * leaf, end);
    const auto take = [&](const Extremes& other) {
        found.first = std::min(found.first, other.first);
        found.second = std::max(found.second, other.second);
    };
    for (std::size_t level = 0; low < high; ++level, low /= 2, high /= 2) {
        if (low % 2 == 1)
            take(m_levels[level][low++]);
        if (high % 2 == 1)
            take(m_levels[level][--high]);
    }
    return found;
}

}  // namespace jalon

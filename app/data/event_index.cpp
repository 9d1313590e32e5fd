// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/event_index.h"

#include <algorithm>
#include <cmath>

namespace jalon {

Instant cellBegin(int exponent, std::int64_t cell) {
    std::int64_t seconds = 0;
    if (__builtin_mul_overflow(cell, std::int64_t{1} << exponent, &seconds))
        return cell < 0 ? Instant::first() : Instant::last();
    return {seconds};
}

std::int64_t cellOf(int exponent, Instant t) {
    return t.seconds >> exponent;
}

bool isHidden(const HiddenCategories& hidden, std::int32_t category) {
    return !hidden.empty() && std::find(hidden.begin(), hidden.end(), category) != hidden.end();
}

int barClass(double length) {
    return length <= 1 ? 0 : static_cast<int>(std::ceil(std::log2(length)));
}

std::int64_t EventIndex::count(std::int32_t lane, const HiddenCategories& hidden) const {
    std::int64_t sum = 0;
    for (const EventTotal& total : totals())
        if ((lane == allLanes || total.lane == lane) && !isHidden(hidden, total.category))
            sum += total.events;
    return sum;
}

std::vector<std::int64_t> EventIndex::density(const TimeSpan& span, int bins, const HiddenCategories& hidden) const {
    std::vector<std::int64_t> result(static_cast<std::size_t>(std::max(bins, 0)));
    const double step = span.length() / std::max(bins, 1);
    // An edge at a second would mean to read events one by one.
    const int finest =
        std::clamp(static_cast<int>(std::floor(std::log2(std::max(step, 1.0)))) - 6, smallestExponent, largestExponent);
    std::int64_t before = beginningBefore(allLanes, span.begin, hidden);
    for (int i = 0; i < bins; ++i) {
        // An edge within a second has that second before it: an event lies in the part in which it begins.
        const Instant at = plusSeconds(span.begin, static_cast<std::int64_t>(std::ceil(step * (i + 1))));
        const Instant edge = i + 1 == bins ? span.end : cellBegin(finest, cellOf(finest, at));
        const std::int64_t until = beginningBefore(allLanes, edge, hidden);
        result[static_cast<std::size_t>(i)] = until - before;
        before = until;
    }
    return result;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/memory_index.h"

#include <algorithm>
#include <map>

#include "app/data/bar_rows.h"

namespace jalon {

namespace {

using Place = std::vector<EventPlace>::const_iterator;

Place firstFrom(Place first, Place last, Instant t) {
    return std::partition_point(first, last, [t](const EventPlace& place) { return place.begin < t; });
}

}  // namespace

MemoryIndex::MemoryIndex(std::vector<EventPlace> places) : m_places(std::move(places)) {
    std::sort(m_places.begin(), m_places.end(), [](const EventPlace& a, const EventPlace& b) {
        return a.lane != b.lane ? a.lane < b.lane : beginsBefore(a, b);
    });
    if (!m_places.empty())
        m_extent = {Instant::last(), Instant::first()};
    for (const EventPlace& place : m_places) {
        m_extent.begin = std::min(m_extent.begin, place.begin);
        m_extent.end = std::max(m_extent.end, place.end);
    }
    for (std::size_t first = 0; first < m_places.size();) {
        std::size_t last = first;
        while (last < m_places.size() && m_places[last].lane == m_places[first].lane) ++last;
        addLane(first, last);
        first = last;
    }
}

void MemoryIndex::addLane(std::size_t first, std::size_t last) {
    LaneRange range{m_places[first].lane, first, last, {}, {}, {}};
    std::vector<EventPlace> spans;
    std::map<std::int32_t, EventTotal> totals;
    for (std::size_t i = first; i < last; ++i) {
        EventTotal& total = totals[m_places[i].category];
        total.lane = range.lane;
        total.category = m_places[i].category;
        ++total.events;
        if (m_places[i].begin < m_places[i].end)
            spans.push_back(m_places[i]);
    }
    for (const PlacedBar& bar : placedBars(std::move(spans))) {
        range.bars[static_cast<std::size_t>(bar.row)].push_back(bar);
        ++totals[bar.place.category].bars;
    }
    for (const auto& [category, total] : totals) {
        m_totals.push_back(total);
        range.categories.push_back(category);
    }
    addSums(range);
    m_lanes.push_back(std::move(range));
}

void MemoryIndex::addSums(LaneRange& range) const {
    const auto& categories = range.categories;
    std::vector<std::uint32_t> counts(categories.size());
    for (std::size_t i = range.first; i < range.last; ++i) {
        if ((i - range.first) % static_cast<std::size_t>(step) == 0)
            range.sums.insert(range.sums.end(), counts.begin(), counts.end());
        const auto at = std::lower_bound(categories.begin(), categories.end(), m_places[i].category);
        ++counts[static_cast<std::size_t>(at - categories.begin())];
    }
    range.sums.insert(range.sums.end(), counts.begin(), counts.end());
}

template <typename Visit>
void MemoryIndex::visitLanes(std::int32_t lane, const Visit& visit) const {
    for (const LaneRange& range : m_lanes)
        if (lane == allLanes || range.lane == lane)
            visit(range, m_places.begin() + static_cast<std::ptrdiff_t>(range.first),
                  m_places.begin() + static_cast<std::ptrdiff_t>(range.last));
}

LaneBlock MemoryIndex::block(std::int32_t lane, int exponent, std::int64_t number,
                             const HiddenCategories& hidden) const {
    LaneBlock block;
    std::array<const EventPlace*, LaneBlock::cellCount> best{};
    const std::int64_t firstCell = number * LaneBlock::cellCount;
    const Instant begin = cellBegin(exponent, firstCell), end = cellBegin(exponent, firstCell + LaneBlock::cellCount);
    visitLanes(lane, [&](const LaneRange&, Place first, Place last) {
        for (auto place = firstFrom(first, last, begin); place != last && place->begin < end; ++place) {
            if (isHidden(hidden, place->category))
                continue;
            const auto at = static_cast<std::size_t>(cellOf(exponent, place->begin) - firstCell);
            ++block.count;
            ++block.cells[at].count;
            if (!best[at] || isBetter(*place, *best[at]))
                best[at] = &*place;
            if (block.count <= LaneBlock::few)
                block.events.push_back(*place);
        }
    });
    if (block.count > LaneBlock::few)
        block.events.clear();
    std::sort(block.events.begin(), block.events.end(), beginsBefore);
    for (std::size_t i = 0; i < best.size(); ++i) {
        if (best[i]) {
            block.cells[i].best = best[i]->id;
            block.cells[i].importance = best[i]->importance;
        }
    }
    return block;
}

std::vector<PlacedBar> MemoryIndex::bars(std::int32_t lane, const TimeSpan& span, double shortest,
                                         const HiddenCategories& hidden) const {
    std::vector<PlacedBar> found;
    visitLanes(lane, [&](const LaneRange& range, Place, Place) {
        for (const std::vector<PlacedBar>& row : range.bars) {
            auto bar = std::partition_point(row.begin(), row.end(),
                                            [&](const PlacedBar& each) { return each.place.end <= span.begin; });
            for (; bar != row.end() && bar->place.begin < span.end; ++bar)
                if (bar->place.length() >= shortest && !isHidden(hidden, bar->place.category))
                    found.push_back(*bar);
        }
    });
    std::sort(found.begin(), found.end(),
              [](const PlacedBar& a, const PlacedBar& b) { return beginsBefore(a.place, b.place); });
    return found;
}

std::int64_t MemoryIndex::beginningBefore(std::int32_t lane, Instant t, const HiddenCategories& hidden) const {
    std::int64_t count = 0;
    visitLanes(lane, [&](const LaneRange& range, Place first, Place last) {
        const Place end = firstFrom(first, last, t);
        if (hidden.empty()) {
            count += end - first;
            return;
        }
        const std::ptrdiff_t whole = (end - first) / step;
        const auto sums = range.sums.begin() + whole * static_cast<std::ptrdiff_t>(range.categories.size());
        for (std::size_t i = 0; i < range.categories.size(); ++i)
            if (!isHidden(hidden, range.categories[i]))
                count += sums[static_cast<std::ptrdiff_t>(i)];
        count += std::count_if(first + whole * step, end,
                               [&](const EventPlace& p) { return !isHidden(hidden, p.category); });
    });
    return count;
}

EventPlace MemoryIndex::next(std::int32_t lane, const EventPlace& from, bool forward,
                             const HiddenCategories& hidden) const {
    EventPlace nearest;
    visitLanes(lane, [&](const LaneRange&, Place first, Place last) {
        auto place = std::partition_point(first, last, [&](const EventPlace& each) {
            return forward ? !beginsBefore(from, each) : beginsBefore(each, from);
        });
        const auto take = [&](const EventPlace& found) {
            if (!nearest.id || (forward ? beginsBefore(found, nearest) : beginsBefore(nearest, found)))
                nearest = found;
        };
        if (forward) {
            place = std::find_if(place, last, [&](const EventPlace& p) { return !isHidden(hidden, p.category); });
            if (place != last)
                take(*place);
            return;
        }
        while (place != first)
            if (!isHidden(hidden, (--place)->category))
                return take(*place);
    });
    return nearest;
}

}  // namespace jalon

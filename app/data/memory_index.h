// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <unordered_map>

#include "app/data/event_index.h"

namespace jalon {

// The simple engine: places in memory, sorted by lane and time, 40 bytes an event; every question is a scan of the
// range that it is about. For documents without stored tables, for the events that a filter left over, and to check the
// other engine by.
class MemoryIndex : public EventIndex {
public:
    explicit MemoryIndex(std::vector<EventPlace> places);

    bool needsNoConnection() const override { return true; }
    LaneBlock block(std::int32_t lane, int exponent, std::int64_t number,
                    const HiddenCategories& hidden) const override;
    std::vector<PlacedBar> bars(std::int32_t lane, const TimeSpan& span, double shortest,
                                const HiddenCategories& hidden) const override;
    std::int64_t beginningBefore(std::int32_t lane, Instant t, const HiddenCategories& hidden) const override;
    EventPlace next(std::int32_t lane, const EventPlace& from, bool forward,
                    const HiddenCategories& hidden) const override;
    const std::vector<EventTotal>& totals() const override { return m_totals; }
    TimeSpan extent() const override { return m_extent; }

private:
    struct LaneRange {
        std::int32_t lane;
        std::size_t first, last;  // of m_places
        std::array<std::vector<PlacedBar>, barRows> bars;
        // How many of each category stand before every `step`th place, so that none has to be counted one by one.
        std::vector<std::int32_t> categories;
        std::vector<std::uint32_t> sums;
    };
    static constexpr std::ptrdiff_t step = 2048;
    void addLane(std::size_t first, std::size_t last);
    void addSums(LaneRange& range) const;
    template <typename Visit>
    void visitLanes(std::int32_t lane, const Visit& visit) const;

    std::vector<EventPlace> m_places;
    std::vector<LaneRange> m_lanes;
    std::vector<EventTotal> m_totals;
    TimeSpan m_extent{};
};

}  // namespace jalon

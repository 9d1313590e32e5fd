// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <unordered_map>

#include "app/data/database.h"
#include "app/data/event_index.h"

namespace jalon {

// Reads the tables that writeEventIndex left in a document. Nothing is loaded but the totals; blocks are kept once
// read.
//
// A block of one lane that holds more than `listed` events is one row of event_block, at every exponent: its cells by
// category, each with its count and its best. Of a smaller one the events themselves are read, from event_place.
class StoredIndex : public EventIndex {
public:
    static constexpr std::int64_t listed = 256;

    // `database` outlives this.
    explicit StoredIndex(const Database& database);
    static bool isIn(const Database& database);
    bool needsNoConnection() const override { return false; }

    LaneBlock block(std::int32_t lane, int exponent, std::int64_t number,
                    const HiddenCategories& hidden) const override;
    std::vector<PlacedBar> bars(std::int32_t lane, const TimeSpan& span, double shortest,
                                const HiddenCategories& hidden) const override;
    std::int64_t beginningBefore(std::int32_t lane, Instant t, const HiddenCategories& hidden) const override;
    EventPlace next(std::int32_t lane, const EventPlace& from, bool forward,
                    const HiddenCategories& hidden) const override;
    const std::vector<EventTotal>& totals() const override { return m_totals; }
    TimeSpan extent() const override { return m_extent; }

    // The exponent at which two blocks, -1 and 0, hold all of `extent`: none crosses the beginning of 1970.
    static int rootExponent(const TimeSpan& extent);

    // One category of one cell of a stored block.
    struct Part {
        std::uint8_t cell = 0;
        std::int32_t category = 0;
        std::int64_t count = 0;
        EventId best;
        int importance = 1;
    };

private:
    struct Key {
        std::int32_t lane;
        int exponent;
        std::int64_t number;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const;
    };
    // What is known of a block: its parts where it is stored, else its events in time order.
    struct Known {
        bool stored = false;
        std::vector<Part> parts;
        std::vector<EventPlace> events;
    };
    const Known& known(const Key& key) const;
    Known aboveRoot(const Key& key) const;
    std::vector<EventPlace> eventsIn(std::int32_t lane, Instant begin, Instant end) const;
    void collect(const Key& key, const HiddenCategories& hidden, std::vector<EventPlace>& events) const;
    std::int64_t countIn(const Key& key, Instant until, const HiddenCategories& hidden) const;
    EventPlace nextIn(const Key& key, const EventPlace& from, bool forward, const HiddenCategories& hidden) const;

    const Database& m_database;
    std::vector<EventTotal> m_totals;
    std::vector<std::int32_t> m_lanes;
    TimeSpan m_extent{};
    int m_rootExponent = smallestExponent;
    mutable std::unordered_map<Key, Known, KeyHash> m_known;
    mutable Statement m_block, m_events, m_bars;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "app/data/event_place.h"

namespace jalon {

// Where a question about events stands: one lane, or all of them.
constexpr std::int32_t allLanes = 0;

// The categories that are switched off; sorted or not, few.
using HiddenCategories = std::vector<std::int32_t>;

// What begins in one cell of time of one lane.
struct CellEvents {
    std::int64_t count = 0;  // exact
    EventId best;            // as isBetter orders; none where count is 0
    int importance = 0;      // of the best
    friend bool operator==(const CellEvents&, const CellEvents&) = default;
};

// Sixteen cells of 2^exponent seconds each; block n begins at n * 16 * 2^exponent seconds. Cells are cut in the
// calendar of seconds, never from where one looks: so what is drawn does not change while panning. The best of a cell
// is the best of its half as well: so what is drawn at a coarse level is drawn at every finer one.
struct LaneBlock {
    static constexpr int cellCount = 16;
    static constexpr std::int64_t few = 12;  // so many are listed one by one

    std::int64_t count = 0;
    std::array<CellEvents, cellCount> cells;
    std::vector<EventPlace> events;  // all of them in time order, where count <= few
    friend bool operator==(const LaneBlock&, const LaneBlock&) = default;
};

// How many events a lane or a category has.
struct EventTotal {
    std::int32_t lane = 0;
    std::int32_t category = 0;
    std::int64_t events = 0;
    std::int64_t bars = 0;  // of them with a row of their own
};

// A span in one of the rows that are kept for long ones.
struct PlacedBar {
    EventPlace place;
    int row = 0;
    friend bool operator==(const PlacedBar&, const PlacedBar&) = default;
};

// Answers what a view of any span asks of any number of events, in a time that depends on what is shown and not on what
// there is. Two of them: over columns in memory, and over tables that are stored in the document. Counts are exact.
// One thread, but for one that needs no connection.
class EventIndex {
public:
    static constexpr int smallestExponent = 0, largestExponent = 58;
    static constexpr int barRows = 2;

    virtual ~EventIndex() = default;

    // Whether it answers from memory: any threads may ask it at once.
    virtual bool needsNoConnection() const = 0;

    // `lane` may be allLanes.
    virtual LaneBlock block(std::int32_t lane, int exponent, std::int64_t number,
                            const HiddenCategories& hidden) const = 0;
    // The bars of a lane that overlap `span` and are at least `shortest` seconds long, in time order. A bar's row is
    // the same at every zoom.
    virtual std::vector<PlacedBar> bars(std::int32_t lane, const TimeSpan& span, double shortest,
                                        const HiddenCategories& hidden) const = 0;
    // How many events begin before `t`.
    virtual std::int64_t beginningBefore(std::int32_t lane, Instant t, const HiddenCategories& hidden) const = 0;
    // The first event after `from` in time order (or the last before it, where !forward); id 0 where there is none.
    virtual EventPlace next(std::int32_t lane, const EventPlace& from, bool forward,
                            const HiddenCategories& hidden) const = 0;
    virtual const std::vector<EventTotal>& totals() const = 0;
    // From the first beginning to the last end.
    virtual TimeSpan extent() const = 0;

    std::int64_t count(std::int32_t lane, const HiddenCategories& hidden) const;
    // Events that begin in each of `bins` equal parts of `span`, whose edges are right to a 64th of a part. All of
    // `span` is counted once.
    std::vector<std::int64_t> density(const TimeSpan& span, int bins, const HiddenCategories& hidden) const;
};

// First second of a cell, held at the ends of time.
Instant cellBegin(int exponent, std::int64_t cell);
// The cell that holds `t`.
std::int64_t cellOf(int exponent, Instant t);
bool isHidden(const HiddenCategories& hidden, std::int32_t category);
// Classes of bars by length: the least c with length <= 2^c seconds.
int barClass(double length);

}  // namespace jalon

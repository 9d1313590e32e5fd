// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/stored_index.h"

#include <QStringList>
#include <algorithm>
#include <map>

#include "app/data/block_bytes.h"

namespace jalon {

namespace {

constexpr std::size_t keptBlocks = 4000;  // of 1 to 10 kB

// The rest of a block's row in event_place, after lane and begin.
EventPlace placeIn(const Statement& row) {
    EventPlace place;
    place.lane = static_cast<std::int32_t>(row.integer(0));
    place.begin = {row.integer(1)};
    place.id = {row.integer(2)};
    place.end = {row.integer(3)};
    place.category = static_cast<std::int32_t>(row.integer(4));
    place.importance = static_cast<int>(row.integer(5));
    return place;
}

}  // namespace

std::size_t StoredIndex::KeyHash::operator()(const Key& key) const {
    return qHashMulti(0, key.lane, key.exponent, key.number);
}

StoredIndex::StoredIndex(const Database& database)
    : m_database(database),
      m_block(database.prepare("SELECT cells FROM event_block WHERE lane = ? AND exponent = ? AND block = ?")),
      m_events(database.prepare("SELECT lane, begin, event, finish, category, importance FROM event_place "
                                "WHERE lane = ? AND begin >= ? AND begin < ?")),
      m_bars(database.prepare("SELECT lane, begin, event, finish, category, importance, bar FROM event_bar "
                              "WHERE lane = ? AND class = ? AND begin > ? AND begin < ? AND finish > ?")) {
    Statement totals = database.prepare("SELECT lane, category, events, bars FROM event_total ORDER BY lane, category");
    while (totals.step()) {
        m_totals.push_back({static_cast<std::int32_t>(totals.integer(0)), static_cast<std::int32_t>(totals.integer(1)),
                            totals.integer(2), totals.integer(3)});
        if (m_lanes.empty() || m_lanes.back() != m_totals.back().lane)
            m_lanes.push_back(m_totals.back().lane);
    }
    Statement extent = database.prepare("SELECT value FROM document WHERE key = 'extent'");
    if (extent.step()) {
        const QStringList ends = extent.text(0).split(QLatin1Char(' '));
        m_extent = TimeSpan{Instant{ends.value(0).toLongLong()}, Instant{ends.value(1).toLongLong()}};
    }
    m_rootExponent = rootExponent(m_extent);
}

int StoredIndex::rootExponent(const TimeSpan& extent) {
    int exponent = smallestExponent;
    while (exponent < largestExponent && (cellBegin(exponent, LaneBlock::cellCount) <= extent.end ||
                                          cellBegin(exponent, -LaneBlock::cellCount) > extent.begin))
        ++exponent;
    return exponent;
}

bool StoredIndex::isIn(const Database& database) {
    return database.prepare("SELECT 1 FROM event_total LIMIT 1").step();
}

std::vector<EventPlace> StoredIndex::eventsIn(std::int32_t lane, Instant begin, Instant end) const {
    std::vector<EventPlace> found;
    for (const std::int32_t each : m_lanes) {
        if (lane != allLanes && lane != each)
            continue;
        m_events.bind(1, std::int64_t{each}).bind(2, begin.seconds).bind(3, end.seconds);
        while (m_events.step()) found.push_back(placeIn(m_events));
        m_events.reset();
    }
    if (lane == allLanes)
        std::sort(found.begin(), found.end(), beginsBefore);
    return found;
}

const StoredIndex::Known& StoredIndex::known(const Key& key) const {
    const auto before = m_known.find(key);
    if (before != m_known.end())
        return before->second;
    if (m_known.size() >= keptBlocks)
        m_known.clear();
    if (key.exponent > m_rootExponent)
        return m_known.emplace(key, aboveRoot(key)).first->second;
    Known known;
    m_block.bind(1, std::int64_t{key.lane}).bind(2, std::int64_t{key.exponent}).bind(3, key.number);
    known.stored = m_block.step();
    if (known.stored)
        known.parts = partsOfBytes(m_block.blob(0));
    m_block.reset();
    if (!known.stored) {
        const std::int64_t first = key.number * LaneBlock::cellCount;
        known.events =
            eventsIn(key.lane, cellBegin(key.exponent, first), cellBegin(key.exponent, first + LaneBlock::cellCount));
    }
    return m_known.emplace(key, std::move(known)).first->second;
}

// Cells wider than all that is stored: each is a sum of those of the root.
StoredIndex::Known StoredIndex::aboveRoot(const Key& key) const {
    Known merged;
    merged.stored = true;
    std::map<std::pair<std::int64_t, std::int32_t>, Part> parts;
    const auto add = [&](std::int64_t rootCell, Part part) {
        const std::int64_t cell = (rootCell >> (key.exponent - m_rootExponent)) - key.number * LaneBlock::cellCount;
        if (cell < 0 || cell >= LaneBlock::cellCount)
            return;
        Part& sum = parts[{cell, part.category}];
        const std::int64_t count = sum.count + part.count;
        if (sum.count == 0 || part.importance > sum.importance ||
            (part.importance == sum.importance && part.best < sum.best))
            sum = part;
        sum.cell = static_cast<std::uint8_t>(cell);
        sum.count = count;
    };
    for (const std::int64_t root : {-1, 0}) {
        const Known found = known({key.lane, m_rootExponent, root});
        for (const Part& part : found.parts) add(root * LaneBlock::cellCount + part.cell, part);
        for (const EventPlace& place : found.events)
            add(cellOf(m_rootExponent, place.begin), {0, place.category, 1, place.id, place.importance});
    }
    for (const auto& [at, part] : parts) merged.parts.push_back(part);
    return merged;
}

LaneBlock StoredIndex::block(std::int32_t lane, int exponent, std::int64_t number,
                             const HiddenCategories& hidden) const {
    LaneBlock block;
    const Key key{lane, exponent, number};
    const auto add = [&](std::size_t at, std::int64_t count, EventId best, int importance) {
        CellEvents& cell = block.cells[at];
        block.count += count;
        if (cell.count == 0 || importance > cell.importance || (importance == cell.importance && best < cell.best)) {
            cell.best = best;
            cell.importance = importance;
        }
        cell.count += count;
    };
    const Known& found = known(key);
    for (const Part& part : found.parts)
        if (!isHidden(hidden, part.category))
            add(part.cell, part.count, part.best, part.importance);
    for (const EventPlace& place : found.events)
        if (!isHidden(hidden, place.category))
            add(static_cast<std::size_t>(cellOf(exponent, place.begin) - number * LaneBlock::cellCount), 1, place.id,
                place.importance);
    if (block.count > 0 && block.count <= LaneBlock::few)
        collect(key, hidden, block.events);
    return block;
}

// Only called where few are left: goes down into the cells that hold one of them.
void StoredIndex::collect(const Key& key, const HiddenCategories& hidden, std::vector<EventPlace>& events) const {
    const Known& found = known(key);
    if (!found.stored || key.exponent == smallestExponent) {
        const std::int64_t first = key.number * LaneBlock::cellCount;
        const std::vector<EventPlace> all = found.stored
                                                ? eventsIn(key.lane, cellBegin(key.exponent, first),
                                                           cellBegin(key.exponent, first + LaneBlock::cellCount))
                                                : found.events;
        for (const EventPlace& place : all)
            if (!isHidden(hidden, place.category))
                events.push_back(place);
        return;
    }
    std::array<bool, LaneBlock::cellCount> holds{};
    for (const Part& part : found.parts)
        if (!isHidden(hidden, part.category))
            holds[part.cell] = true;
    // A cell is one block four exponents further down, or less than one where seconds end.
    const int down = std::min(4, key.exponent - smallestExponent);
    for (std::size_t cell = 0; cell < holds.size(); ++cell) {
        if (!holds[cell])
            continue;
        const std::int64_t at = key.number * LaneBlock::cellCount + static_cast<std::int64_t>(cell);
        if (down == 4) {
            collect({key.lane, key.exponent - 4, at}, hidden, events);
            continue;
        }
        for (const EventPlace& place : eventsIn(key.lane, cellBegin(key.exponent, at), cellBegin(key.exponent, at + 1)))
            if (!isHidden(hidden, place.category))
                events.push_back(place);
    }
}

std::vector<PlacedBar> StoredIndex::bars(std::int32_t lane, const TimeSpan& span, double shortest,
                                         const HiddenCategories& hidden) const {
    std::vector<PlacedBar> found;
    const int longest = barClass(m_extent.length());
    for (const std::int32_t each : m_lanes) {
        if (lane != allLanes && lane != each)
            continue;
        for (int length = barClass(shortest); length <= longest; ++length) {
            const std::int64_t reach =
                length >= 62 ? std::numeric_limits<std::int64_t>::max() : std::int64_t{1} << length;
            const Instant from = plusSeconds(plusSeconds(span.begin, -reach), -1);
            m_bars.bind(1, std::int64_t{each}).bind(2, std::int64_t{length}).bind(3, from.seconds);
            m_bars.bind(4, span.end.seconds).bind(5, span.begin.seconds);
            while (m_bars.step()) {
                const PlacedBar bar{placeIn(m_bars), static_cast<int>(m_bars.integer(6))};
                if (bar.place.length() >= shortest && !isHidden(hidden, bar.place.category))
                    found.push_back(bar);
            }
            m_bars.reset();
        }
    }
    std::sort(found.begin(), found.end(),
              [](const PlacedBar& a, const PlacedBar& b) { return beginsBefore(a.place, b.place); });
    return found;
}

std::int64_t StoredIndex::beginningBefore(std::int32_t lane, Instant t, const HiddenCategories& hidden) const {
    if (t > m_extent.end)
        return count(lane, hidden);
    return countIn({lane, m_rootExponent, -1}, t, hidden) + countIn({lane, m_rootExponent, 0}, t, hidden);
}

std::int64_t StoredIndex::countIn(const Key& key, Instant until, const HiddenCategories& hidden) const {
    const std::int64_t first = key.number * LaneBlock::cellCount;
    if (until <= cellBegin(key.exponent, first))
        return 0;
    const Known& found = known(key);
    std::int64_t count = 0;
    if (!found.stored) {
        for (const EventPlace& place : found.events)
            count += place.begin < until && !isHidden(hidden, place.category) ? 1 : 0;
        return count;
    }
    const std::int64_t last = cellOf(key.exponent, until) - first;
    for (const Part& part : found.parts)
        if (part.cell < last && !isHidden(hidden, part.category))
            count += part.count;
    if (last >= LaneBlock::cellCount || cellBegin(key.exponent, first + last) == until)
        return count;
    if (key.exponent - 4 >= smallestExponent)
        return count + countIn({key.lane, key.exponent - 4, first + last}, until, hidden);
    for (const EventPlace& place : eventsIn(key.lane, cellBegin(key.exponent, first + last), until))
        count += isHidden(hidden, place.category) ? 0 : 1;
    return count;
}

EventPlace StoredIndex::next(std::int32_t lane, const EventPlace& from, bool forward,
                             const HiddenCategories& hidden) const {
    for (const std::int64_t root : {forward ? -1 : 0, forward ? 0 : -1}) {
        const EventPlace found = nextIn({lane, m_rootExponent, root}, from, forward, hidden);
        if (found.id)
            return found;
    }
    return {};
}

// Goes down only into cells that hold a shown event on the right side of `from`.
EventPlace StoredIndex::nextIn(const Key& key, const EventPlace& from, bool forward,
                               const HiddenCategories& hidden) const {
    const Known& found = known(key);
    const auto nearest = [&](const std::vector<EventPlace>& events) {
        EventPlace best;
        for (const EventPlace& place : events) {
            if (isHidden(hidden, place.category) || !(forward ? beginsBefore(from, place) : beginsBefore(place, from)))
                continue;
            if (!best.id || (forward ? beginsBefore(place, best) : beginsBefore(best, place)))
                best = place;
        }
        return best;
    };
    if (!found.stored)
        return nearest(found.events);
    std::array<bool, LaneBlock::cellCount> holds{};
    for (const Part& part : found.parts)
        if (!isHidden(hidden, part.category))
            holds[part.cell] = true;
    const std::int64_t first = key.number * LaneBlock::cellCount, edge = cellOf(key.exponent, from.begin) - first;
    for (std::int64_t i = 0; i < LaneBlock::cellCount; ++i) {
        const std::int64_t cell = forward ? i : LaneBlock::cellCount - 1 - i;
        if (!holds[static_cast<std::size_t>(cell)] || (forward ? cell < edge : cell > edge))
            continue;
        const std::int64_t at = first + cell;
        const EventPlace place =
            key.exponent - 4 >= smallestExponent
                ? nextIn({key.lane, key.exponent - 4, at}, from, forward, hidden)
                : nearest(eventsIn(key.lane, cellBegin(key.exponent, at), cellBegin(key.exponent, at + 1)));
        if (place.id)
            return place;
    }
    return {};
}

}  // namespace jalon

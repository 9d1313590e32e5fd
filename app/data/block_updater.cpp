// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/block_updater.h"

#include <algorithm>

#include "app/data/block_bytes.h"

namespace jalon {

namespace {

using Part = StoredIndex::Part;

bool isBetter(const Part& a, const Part& b) {
    if (a.importance != b.importance)
        return a.importance > b.importance;
    return a.best < b.best;
}

std::int64_t count(const std::vector<Part>& parts) {
    std::int64_t sum = 0;
    for (const Part& part : parts) sum += part.count;
    return sum;
}

std::vector<Part>::iterator find(std::vector<Part>& parts, std::int64_t cell, std::int32_t category) {
    return std::lower_bound(parts.begin(), parts.end(), std::pair{cell, category}, [](const Part& part, auto wanted) {
        return std::pair{std::int64_t{part.cell}, part.category} < wanted;
    });
}

void merge(std::vector<Part>& parts, const Part& added) {
    const auto at = find(parts, added.cell, added.category);
    if (at == parts.end() || at->cell != added.cell || at->category != added.category) {
        parts.insert(at, added);
        return;
    }
    at->count += added.count;
    if (isBetter(added, *at)) {
        at->best = added.best;
        at->importance = added.importance;
    }
}

Part partOf(const EventPlace& place, int exponent) {
    const auto cell = static_cast<std::uint8_t>(cellOf(exponent, place.begin) & (LaneBlock::cellCount - 1));
    return {cell, place.category, 1, place.id, place.importance};
}

}  // namespace

BlockUpdater::BlockUpdater(Database& database, const std::set<std::int32_t>& lanes)
    : m_database(database),
      m_lanes(lanes),
      m_read(database.prepare("SELECT cells FROM event_block WHERE lane = ? AND exponent = ? AND block = ?")),
      m_write(database.prepare("INSERT OR REPLACE INTO event_block VALUES(?, ?, ?, ?)")),
      m_delete(database.prepare("DELETE FROM event_block WHERE lane = ? AND exponent = ? AND block = ?")),
      m_deleteAbove(database.prepare("DELETE FROM event_block WHERE lane = ? AND exponent > ?")),
      m_list(database.prepare("SELECT begin, event, category, importance FROM event_place "
                              "WHERE lane = ? AND begin >= ? AND begin < ?")),
      m_best(database.prepare("SELECT event, importance FROM event_place WHERE lane = ? AND begin >= ? AND begin < ? "
                              "AND category = ? ORDER BY importance DESC, event LIMIT 1")) {}

bool BlockUpdater::add(const EventPlace& place, int root) {
    addTo(place.lane, place, root);
    addTo(allLanes, place, root);
    return !m_database.failed();
}

bool BlockUpdater::remove(const EventPlace& place, int root) {
    return removeFrom(place.lane, place, root) && removeFrom(allLanes, place, root) && !m_database.failed();
}

BlockUpdater::Block& BlockUpdater::block(const Key& key) {
    const auto [at, isNew] = m_blocks.try_emplace(key);
    if (isNew) {
        m_read.bind(1, std::int64_t{key.lane}).bind(2, std::int64_t{key.exponent}).bind(3, key.number);
        if (m_read.step())
            at->second.parts = partsOfBytes(m_read.blob(0));
        m_read.reset();
    }
    return at->second;
}

std::vector<BlockUpdater::Block*> BlockUpdater::path(std::int32_t lane, Instant t, int root) {
    std::vector<Block*> blocks;
    for (int exponent = root; exponent >= EventIndex::smallestExponent; --exponent) {
        Block& found = block({lane, exponent, cellOf(exponent + 4, t)});
        if (found.parts.empty())
            break;
        blocks.push_back(&found);
    }
    return blocks;
}

void BlockUpdater::addTo(std::int32_t lane, const EventPlace& place, int root) {
    int exponent = root;
    for (Block* each : path(lane, place.begin, root)) {
        merge(each->parts, partOf(place, exponent--));
        each->changed = true;
    }
    if (exponent >= EventIndex::smallestExponent)
        store(lane, exponent, place);
}

// Stores the block that holds `added` where this one made it hold more than is listed, and those below it. None beside
// them can: each held few.
void BlockUpdater::store(std::int32_t lane, int exponent, const EventPlace& added) {
    std::vector<EventPlace> events = listed(lane, exponent, cellOf(exponent + 4, added.begin));
    while (static_cast<std::int64_t>(events.size()) > StoredIndex::listed) {
        Block& stored = block({lane, exponent, cellOf(exponent + 4, added.begin)});
        stored.parts.clear();
        for (const EventPlace& each : events) merge(stored.parts, partOf(each, exponent));
        stored.changed = true;
        if (exponent == EventIndex::smallestExponent)
            return;
        --exponent;
        std::erase_if(events, [&](const EventPlace& each) {
            return cellOf(exponent + 4, each.begin) != cellOf(exponent + 4, added.begin);
        });
    }
}

bool BlockUpdater::removeFrom(std::int32_t lane, const EventPlace& place, int root) {
    const std::vector<Block*> blocks = path(lane, place.begin, root);
    const Block* below = nullptr;
    int exponent = root - static_cast<int>(blocks.size()) + 1;
    for (auto each = blocks.rbegin(); each != blocks.rend(); ++each, ++exponent) {
        if (!takeOut(lane, exponent, **each, below, place))
            return false;
        below = (*each)->parts.empty() ? nullptr : *each;
    }
    return true;
}

bool BlockUpdater::takeOut(std::int32_t lane, int exponent, Block& from, const Block* below, const EventPlace& place) {
    const std::int64_t cell = cellOf(exponent, place.begin);
    const auto part = find(from.parts, cell & (LaneBlock::cellCount - 1), place.category);
    if (part == from.parts.end() || part->cell != (cell & (LaneBlock::cellCount - 1)) ||
        part->category != place.category)
        return false;
    from.changed = true;
    if (--part->count == 0)
        from.parts.erase(part);
    else if (part->best == place.id)
        findBest(*part, lane, exponent, cell, below);
    if (count(from.parts) <= StoredIndex::listed)
        from.parts.clear();
    return true;
}

// The best of the halves of the cell: of the block below where it is stored, else of the few events.
void BlockUpdater::findBest(Part& part, std::int32_t lane, int exponent, std::int64_t cell, const Block* below) {
    part.importance = 0;
    part.best = {};
    const auto consider = [&](EventId id, int importance) {
        if (importance > part.importance || (importance == part.importance && id < part.best)) {
            part.best = id;
            part.importance = importance;
        }
    };
    if (below) {
        const std::int64_t half = (2 * cell) & (LaneBlock::cellCount - 1);
        for (const Part& each : below->parts)
            if (each.category == part.category && (each.cell == half || each.cell == half + 1))
                consider(each.best, each.importance);
        return;
    }
    for (const std::int32_t each : lanesOf(lane)) {
        m_best.bind(1, std::int64_t{each}).bind(2, cellBegin(exponent, cell).seconds);
        m_best.bind(3, cellBegin(exponent, cell + 1).seconds).bind(4, std::int64_t{part.category});
        if (m_best.step())
            consider({m_best.integer(0)}, static_cast<int>(m_best.integer(1)));
        m_best.reset();
    }
}

std::vector<EventPlace> BlockUpdater::listed(std::int32_t lane, int exponent, std::int64_t number) {
    std::vector<EventPlace> events;
    const std::int64_t first = number * LaneBlock::cellCount;
    for (const std::int32_t each : lanesOf(lane)) {
        m_list.bind(1, std::int64_t{each}).bind(2, cellBegin(exponent, first).seconds);
        m_list.bind(3, cellBegin(exponent, first + LaneBlock::cellCount).seconds);
        while (m_list.step()) {
            EventPlace place;
            place.begin = {m_list.integer(0)};
            place.id = {m_list.integer(1)};
            place.category = static_cast<std::int32_t>(m_list.integer(2));
            place.importance = static_cast<int>(m_list.integer(3));
            events.push_back(place);
        }
        m_list.reset();
    }
    return events;
}

std::vector<std::int32_t> BlockUpdater::lanesOf(std::int32_t lane) const {
    return lane == allLanes ? std::vector<std::int32_t>(m_lanes.begin(), m_lanes.end())
                            : std::vector<std::int32_t>{lane};
}

void BlockUpdater::raise(int root, int to) {
    std::vector<std::int32_t> lanes(m_lanes.begin(), m_lanes.end());
    lanes.push_back(allLanes);
    for (const std::int32_t lane : lanes) {
        for (const std::int64_t number : {-1, 0}) {
            std::vector<Part> parts = block({lane, root, number}).parts;
            for (int exponent = root + 1; exponent <= to && !parts.empty(); ++exponent) {
                std::vector<Part> wider;
                for (Part part : parts) {
                    const std::int64_t cell = (number * LaneBlock::cellCount + part.cell) >> 1;
                    part.cell = static_cast<std::uint8_t>(cell & (LaneBlock::cellCount - 1));
                    merge(wider, part);
                }
                parts = wider;
                Block& above = block({lane, exponent, number});
                above.parts = std::move(wider);
                above.changed = true;
            }
        }
    }
}

bool BlockUpdater::lower(int root) {
    bool ok = flush();
    for (const std::int32_t lane : m_lanes)
        ok = m_deleteAbove.bind(1, std::int64_t{lane}).bind(2, std::int64_t{root}).run() && ok;
    return m_deleteAbove.bind(1, std::int64_t{allLanes}).bind(2, std::int64_t{root}).run() && ok;
}

bool BlockUpdater::flush() {
    bool ok = true;
    for (const auto& [key, block] : m_blocks) {
        if (!block.changed)
            continue;
        Statement& change = block.parts.empty() ? m_delete : m_write;
        change.bind(1, std::int64_t{key.lane}).bind(2, std::int64_t{key.exponent}).bind(3, key.number);
        if (!block.parts.empty())
            change.bind(4, bytesOfParts(block.parts));
        ok = change.run() && ok;
    }
    m_blocks.clear();
    return ok;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <set>
#include <unordered_map>
#include <vector>

#include "app/data/database.h"
#include "app/data/stored_index.h"

namespace jalon {

// Keeps event_block as IndexWriter would write it, while event_place changes event by event. Counts only grow towards
// the root, so the blocks that hold an event and are stored are a path down from it. What is read is kept until
// flush().
class BlockUpdater {
public:
    // `lanes`: all that have events, and maybe some that have none. Both outlive this.
    BlockUpdater(Database& database, const std::set<std::int32_t>& lanes);

    // After `place` joined event_place, or left it. False where the stored blocks contradict that, or on an error.
    bool add(const EventPlace& place, int root);
    bool remove(const EventPlace& place, int root);
    // The levels above `root` up to `to`, from the blocks of `root` that hold all events.
    void raise(int root, int to);
    // Takes the levels above `root` away.
    bool lower(int root);
    bool flush();
    // What was read, without writing it.
    void forget() { m_blocks.clear(); }

private:
    using Part = StoredIndex::Part;
    struct Key {
        std::int32_t lane;
        int exponent;
        std::int64_t number;
        friend bool operator==(const Key&, const Key&) = default;
    };
    struct KeyHash {
        std::size_t operator()(const Key& key) const { return qHashMulti(0, key.lane, key.exponent, key.number); }
    };
    // In the order of cells and categories; none where the block is not stored.
    struct Block {
        std::vector<Part> parts;
        bool changed = false;
    };
    // The stored blocks of a lane that hold `t`, from the root down.
    std::vector<Block*> path(std::int32_t lane, Instant t, int root);
    Block& block(const Key& key);
    void addTo(std::int32_t lane, const EventPlace& place, int root);
    void store(std::int32_t lane, int exponent, const EventPlace& added);
    bool removeFrom(std::int32_t lane, const EventPlace& place, int root);
    bool takeOut(std::int32_t lane, int exponent, Block& from, const Block* below, const EventPlace& place);
    void findBest(Part& part, std::int32_t lane, int exponent, std::int64_t cell, const Block* below);
    std::vector<EventPlace> listed(std::int32_t lane, int exponent, std::int64_t number);
    std::vector<std::int32_t> lanesOf(std::int32_t lane) const;

    Database& m_database;
    const std::set<std::int32_t>& m_lanes;
    std::unordered_map<Key, Block, KeyHash> m_blocks;
    Statement m_read, m_write, m_delete, m_deleteAbove, m_list, m_best;
};

}  // namespace jalon

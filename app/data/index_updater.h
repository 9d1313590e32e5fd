// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "app/data/block_updater.h"
#include "app/data/changed_places.h"
#include "app/data/database.h"
#include "app/data/lane_bars.h"

namespace jalon {

// How much IndexUpdater keeps in memory: the spans of all lanes of a document of at most so many events from the
// beginning; of a larger one those of a lane when a bar in it first makes room, and of no others once there are too
// many (32 bytes each).
struct IndexMemory {
    std::int64_t events = 2'000'000;
    std::size_t spans = 4'100'000;
};

// Keeps the stored index of a document that is being edited as writeEventIndex would write it anew, in a time that
// hardly depends on how many events there are. An edit is told of twice: before() while the old rows of `event` stand,
// and update() after the change, within the caller's transaction. An edit of many events, or tables that contradict
// `event`, have the index written anew.
//
// A document without an index keeps none (StoredIndex::isIn); an empty one gets it with its first event.
class IndexUpdater {
public:
    // Reads what it keeps in memory, which walks through all events once. `database` outlives this.
    explicit IndexUpdater(Database& database, const IndexMemory& memory = {});

    // Before rows of these events are changed or removed; also where none is, before the first change of a transaction
    // that adds events or changes document.as_of.
    void before(const std::vector<EventId>& ids);
    // After rows of `touched`, and of those that before() was told of, were added, changed or removed, and possibly
    // document.as_of. False on an error of the database, or where `progress` (as of writeEventIndex; not asked in an
    // edit of a few dozen) returned false: the caller then rolls back, and calls forget().
    bool update(const std::vector<EventId>& touched, const std::function<bool(double)>& progress = {});
    // After the caller rolled a transaction back: what is kept in memory is read again by the next before().
    void forget();
    // Whether so many events at once have the index written anew.
    bool isMany(std::size_t touched) const;
    int timesWrittenAnew() const { return m_timesWrittenAnew; }

private:
    struct Total {
        std::int64_t events = 0, bars = 0;
    };
    using Totals = std::map<std::pair<std::int32_t, std::int32_t>, Total>;  // of a lane and a category
    void read();
    bool apply(const std::vector<PlaceChange>& changes, const std::function<bool(double)>& goesOn);
    void grow(const std::vector<TimeSpan>& come);
    bool applyTo(const PlaceChange& change, Totals& totals);
    bool applyBars(const std::vector<PlaceChange>& changes, Totals& totals);
    bool writeBars(std::int32_t lane, const LaneBars::Changes& changes, Totals& totals);
    bool writeTotals(const Totals& totals);
    bool writeExtent(const std::vector<PlaceChange>& changes);
    TimeSpan lookForExtent() const;
    bool rewrite(const std::function<bool(double)>& progress);

    Database& m_database;
    IndexMemory m_memory;
    Statement m_addPlace, m_removePlace, m_addBar, m_removeBar, m_addTotal, m_removeTotal;
    bool m_indexed = false;
    std::int64_t m_count = 0;  // events
    std::set<std::int32_t> m_lanes;
    std::optional<TimeSpan> m_extent;
    int m_root = 0;
    std::optional<ChangedPlaces> m_places;  // none after forget()
    BlockUpdater m_blocks;
    std::map<std::int32_t, LaneBars> m_bars;
    bool m_many = false;
    int m_timesWrittenAnew = 0;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <map>
#include <optional>
#include <set>
#include <vector>

#include "app/data/database.h"
#include "app/data/event_index.h"
#include "app/data/lane_spans.h"

namespace jalon {

// The rows of one lane's bars, as placedBars gives them, while spans come and go. Who changes its row makes those
// choose anew that choose after it and touch it, and no others. Reads the rows when made; all spans of the lane only
// when a row gets room, as it may be any of them that takes it.
class LaneBars {
public:
    LaneBars(const Database& database, std::int32_t lane);
    void readSpans();

    // What differs afterwards. event_place is as after the change already, event_bar as before it.
    struct Changes {
        std::vector<PlacedBar> gone, come;
    };
    Changes change(const std::vector<EventPlace>& gone, const std::vector<EventPlace>& come);
    // Of all its spans, where they are kept in memory.
    std::optional<Instant> latestEnd() const;
    // How many are kept in memory.
    std::size_t spanCount() const { return m_spans ? m_spans->size() : 0; }

private:
    int rowOf(const EventPlace& span) const;
    bool canTake(const EventPlace& span, int row) const;
    void take(const EventPlace& span, int row);
    void leave(const EventPlace& span, int row);
    void askForRoom(const EventPlace& left, int row);
    void choose(const EventPlace& span);
    std::vector<EventPlace> touching(const EventPlace& span, int row) const;
    Changes changes() const;

    struct BeforeAndNow {
        std::optional<PlacedBar> before, now;
    };
    const Database& m_database;
    std::int32_t m_lane;
    std::array<std::map<Instant, EventPlace>, EventIndex::barRows> m_rows;
    std::optional<LaneSpans> m_spans;
    std::set<EventPlace, bool (*)(const EventPlace&, const EventPlace&)> m_choosing;
    std::map<EventId, BeforeAndNow> m_moved;
};

}  // namespace jalon

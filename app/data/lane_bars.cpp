// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/lane_bars.h"

#include <algorithm>

#include "app/data/bar_rows.h"

namespace jalon {

namespace {

EventPlace placeIn(const Statement& row, std::int32_t lane) {
    EventPlace place;
    place.lane = lane;
    place.begin = {row.integer(0)};
    place.end = {row.integer(1)};
    place.id = {row.integer(2)};
    place.category = static_cast<std::int32_t>(row.integer(3));
    place.importance = static_cast<int>(row.integer(4));
    return place;
}

}  // namespace

LaneBars::LaneBars(const Database& database, std::int32_t lane)
    : m_database(database), m_lane(lane), m_choosing(choosesBefore) {
    Statement bars =
        database.prepare("SELECT begin, finish, event, category, importance, bar FROM event_bar WHERE lane = ?");
    bars.bind(1, std::int64_t{lane});
    while (bars.step()) {
        const auto row = static_cast<std::size_t>(bars.integer(5));
        const EventPlace place = placeIn(bars, lane);
        if (row < m_rows.size())
            m_rows[row].emplace(place.begin, place);
    }
}

void LaneBars::readSpans() {
    m_spans.emplace();
    Statement spans = m_database.prepare(
        "SELECT begin, finish, event, category, importance FROM event_place WHERE lane = ? AND begin < finish "
        "ORDER BY begin, event");
    spans.bind(1, std::int64_t{m_lane});
    while (spans.step()) m_spans->append(placeIn(spans, m_lane));
}

LaneBars::Changes LaneBars::change(const std::vector<EventPlace>& gone, const std::vector<EventPlace>& come) {
    m_moved.clear();
    if (m_spans) {
        for (const EventPlace& span : gone) m_spans->erase(span);
        for (const EventPlace& span : come) m_spans->insert(span);
    }
    std::vector<std::pair<EventPlace, int>> left;
    for (const EventPlace& span : gone) {
        const int row = rowOf(span);
        if (row < 0)
            continue;
        leave(span, row);
        left.emplace_back(span, row);
    }
    for (const auto& [span, row] : left) askForRoom(span, row);
    m_choosing.insert(come.begin(), come.end());
    while (!m_choosing.empty()) choose(m_choosing.extract(m_choosing.begin()).value());
    return changes();
}

// All that choose before it have chosen for good.
void LaneBars::choose(const EventPlace& span) {
    int row = 0;
    while (row < EventIndex::barRows && !canTake(span, row)) ++row;
    const int before = rowOf(span);
    if (row == before || (row == EventIndex::barRows && before < 0))
        return;
    if (before >= 0)
        leave(span, before);
    if (row < EventIndex::barRows) {
        const std::vector<EventPlace> displaced = touching(span, row);
        for (const EventPlace& each : displaced) leave(each, row);
        take(span, row);
        for (const EventPlace& each : displaced) askForRoom(each, row);
        m_choosing.insert(displaced.begin(), displaced.end());
    }
    if (before >= 0)
        askForRoom(span, before);
}

// Who may have got room where `left` was. Who still finds somebody before itself there is asked again should that one
// leave.
void LaneBars::askForRoom(const EventPlace& left, int row) {
    if (!m_spans)
        readSpans();
    m_spans->visitTouching(left, [&](const EventPlace& span) {
        if (choosesBefore(left, span) && canTake(span, row))
            m_choosing.insert(span);
    });
}

int LaneBars::rowOf(const EventPlace& span) const {
    for (int row = 0; row < EventIndex::barRows; ++row) {
        const auto& bars = m_rows[static_cast<std::size_t>(row)];
        const auto at = bars.find(span.begin);
        if (at != bars.end() && at->second.id == span.id)
            return row;
    }
    return -1;
}

// Those in a row that touch `span`; it may be one of them.
std::vector<EventPlace> LaneBars::touching(const EventPlace& span, int row) const {
    const auto& bars = m_rows[static_cast<std::size_t>(row)];
    std::vector<EventPlace> found;
    auto at = bars.lower_bound(span.begin);
    if (at != bars.begin() && std::prev(at)->second.end >= span.begin)
        --at;
    for (; at != bars.end() && at->first <= span.end; ++at) found.push_back(at->second);
    return found;
}

bool LaneBars::canTake(const EventPlace& span, int row) const {
    const auto& bars = m_rows[static_cast<std::size_t>(row)];
    auto at = bars.lower_bound(span.begin);
    if (at != bars.begin() && std::prev(at)->second.end >= span.begin)
        --at;
    for (; at != bars.end() && at->first <= span.end; ++at)
        if (choosesBefore(at->second, span))
            return false;
    return true;
}

void LaneBars::take(const EventPlace& span, int row) {
    m_rows[static_cast<std::size_t>(row)].emplace(span.begin, span);
    m_moved[span.id].now = PlacedBar{span, row};
}

void LaneBars::leave(const EventPlace& span, int row) {
    auto& bars = m_rows[static_cast<std::size_t>(row)];
    const auto at = bars.find(span.begin);
    const auto [moved, isFirst] = m_moved.try_emplace(span.id);
    if (isFirst)
        moved->second.before = PlacedBar{at->second, row};
    moved->second.now.reset();
    bars.erase(at);
}

std::optional<Instant> LaneBars::latestEnd() const {
    return m_spans ? std::optional(m_spans->latestEnd()) : std::nullopt;
}

LaneBars::Changes LaneBars::changes() const {
    Changes changes;
    for (const auto& [id, moved] : m_moved) {
        if (moved.before == moved.now)
            continue;
        if (moved.before)
            changes.gone.push_back(*moved.before);
        if (moved.now)
            changes.come.push_back(*moved.now);
    }
    return changes;
}

}  // namespace jalon

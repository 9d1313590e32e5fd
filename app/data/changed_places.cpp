// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/changed_places.h"

#include <algorithm>

#include "app/data/place_rows.h"

namespace jalon {

std::optional<TimeSpan> extentAfter(const TimeSpan& extent, const std::vector<TimeSpan>& gone,
                                    const std::vector<TimeSpan>& come) {
    TimeSpan after{Instant::last(), Instant::first()};
    for (const TimeSpan& span : come) {
        after.begin = std::min(after.begin, span.begin);
        after.end = std::max(after.end, span.end);
    }
    for (const TimeSpan& span : gone)
        if ((span.begin <= extent.begin && after.begin > extent.begin) ||
            (span.end >= extent.end && after.end < extent.end))
            return std::nullopt;
    return TimeSpan{std::min(after.begin, extent.begin), std::max(after.end, extent.end)};
}

ChangedPlaces::ChangedPlaces(const Database& database)
    : m_database(database),
      m_row(database.prepare(
          QByteArray("SELECT " + placeColumns + ", " + knownColumns + ", amount IS NOT NULL FROM event WHERE id = ?")
              .constData())) {
    Statement open = database.prepare(
        "SELECT id FROM event WHERE earliest_start = -9223372036854775808 OR latest_end = 9223372036854775807 "
        "ORDER BY id");
    while (open.step()) m_open.push_back({open.integer(0)});
    m_ends.asOf = asOfIn(database);
    if (!m_open.empty())
        m_ends.known = knownExtent(database);
}

std::optional<ChangedPlaces::Row> ChangedPlaces::read(EventId id, const Ends& ends) const {
    m_row.bind(1, id.value);
    std::optional<Row> row;
    if (m_row.step()) {
        row.emplace();
        row->place = eventPlaceIn(m_row, ends.asOf, [&] {
            row->open = true;
            return ends.known.value_or(TimeSpan{});
        });
        row->known = {{m_row.integer(9)}, {m_row.integer(10)}};
        row->amount = m_row.integer(11) != 0;
    }
    m_row.reset();
    return row;
}

void ChangedPlaces::before(const std::vector<EventId>& ids) {
    for (const EventId id : ids)
        if (!m_before.contains(id))
            m_before.emplace(id, read(id, m_ends));
}

// Of events that before() was not told of nothing was there.
ChangedPlaces::Ends ChangedPlaces::endsAfter(const std::vector<std::optional<Row>>& now) const {
    Ends ends{asOfIn(m_database), std::nullopt};
    if (m_open.empty())
        return ends;
    std::vector<TimeSpan> gone, come;
    for (const auto& [id, row] : m_before)
        if (row)
            gone.push_back(row->known);
    for (const auto& row : now)
        if (row)
            come.push_back(row->known);
    if (m_ends.known)
        ends.known = extentAfter(*m_ends.known, gone, come);
    if (!ends.known)
        ends.known = knownExtent(m_database);
    return ends;
}

std::vector<PlaceChange> ChangedPlaces::after(const std::vector<EventId>& touched) {
    for (const EventId id : touched) m_before.try_emplace(id);
    std::vector<std::optional<Row>> now;
    m_moreAmounts = 0;
    for (const auto& [id, before] : m_before) {
        now.push_back(read(id, m_ends));
        setOpen(id, now.back() && now.back()->open);
        m_moreAmounts += (now.back() && now.back()->amount ? 1 : 0) - (before && before->amount ? 1 : 0);
    }
    const Ends ends = endsAfter(now);
    std::vector<PlaceChange> changes;
    const auto add = [&](const std::optional<Row>& before, const std::optional<Row>& after) {
        PlaceChange change;
        if (before)
            change.before = before->place;
        if (after)
            change.after = after->place;
        if (change.before != change.after)
            changes.push_back(change);
    };
    auto each = now.begin();
    for (const auto& [id, before] : m_before) {
        add(before, *each && (*each)->open ? read(id, ends) : *each);
        ++each;
    }
    if (!(ends == m_ends) && m_ends.known)
        for (const EventId id : m_open)
            if (!m_before.contains(id))
                add(read(id, m_ends), read(id, ends));
    m_before.clear();
    m_ends = ends;
    return changes;
}

void ChangedPlaces::setOpen(EventId id, bool open) {
    const auto at = std::lower_bound(m_open.begin(), m_open.end(), id);
    const bool was = at != m_open.end() && *at == id;
    if (open && !was)
        m_open.insert(at, id);
    else if (!open && was)
        m_open.erase(at);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/index_updater.h"

#include <algorithm>

#include "app/data/index_writer.h"
#include "app/data/stored_index.h"

namespace jalon {

namespace {

// Of so many events at once (a share of all, but not fewer than some) each takes longer than to write all anew.
constexpr std::size_t someEvents = 64, shareOfMany = 100;
constexpr std::size_t changesBetweenWords = 50;  // about the progress: some ten milliseconds

TimeSpan spanOf(const EventPlace& place) {
    return {place.begin, place.end};
}

// Blocks and their order do not know where an event ends.
bool isSameInBlocks(const PlaceChange& change) {
    return change.before && change.after && change.before->lane == change.after->lane &&
           change.before->begin == change.after->begin && change.before->category == change.after->category &&
           change.before->importance == change.after->importance;
}

}  // namespace

IndexUpdater::IndexUpdater(Database& database, const IndexMemory& memory)
    : m_database(database),
      m_memory(memory),
      m_addPlace(database.prepare("INSERT INTO event_place VALUES(?, ?, ?, ?, ?, ?)")),
      m_removePlace(database.prepare("DELETE FROM event_place WHERE lane = ? AND begin = ? AND event = ?")),
      m_addBar(database.prepare("INSERT INTO event_bar VALUES(?, ?, ?, ?, ?, ?, ?, ?)")),
      m_removeBar(database.prepare("DELETE FROM event_bar WHERE lane = ? AND class = ? AND begin = ? AND bar = ?")),
      m_addTotal(database.prepare("INSERT INTO event_total VALUES(?, ?, ?, ?) ON CONFLICT DO UPDATE SET "
                                  "events = events + excluded.events, bars = bars + excluded.bars")),
      m_removeTotal(database.prepare("DELETE FROM event_total WHERE lane = ? AND category = ? AND events = 0")),
      m_blocks(database, m_lanes) {
    read();
}

void IndexUpdater::read() {
    m_many = false;
    m_count = 0;
    m_lanes.clear();
    m_bars.clear();
    m_extent.reset();
    m_places.reset();
    m_blocks.forget();
    m_indexed = StoredIndex::isIn(m_database) || !m_database.prepare("SELECT 1 FROM event LIMIT 1").step();
    if (!m_indexed)
        return;
    const StoredIndex stored(m_database);
    for (const EventTotal& total : stored.totals()) {
        m_lanes.insert(total.lane);
        m_count += total.events;
    }
    if (m_count > 0)
        m_extent = stored.extent();
    m_root = StoredIndex::rootExponent(stored.extent());
    m_places.emplace(m_database);
    if (m_count <= m_memory.events)
        for (const std::int32_t lane : m_lanes) m_bars.try_emplace(lane, m_database, lane).first->second.readSpans();
}

void IndexUpdater::forget() {
    m_places.reset();
}

bool IndexUpdater::isMany(std::size_t touched) const {
    return touched > std::max(someEvents, static_cast<std::size_t>(m_count) / shareOfMany);
}

void IndexUpdater::before(const std::vector<EventId>& ids) {
    if (m_indexed && !m_places)
        read();
    m_many = m_many || isMany(ids.size());
    if (m_indexed && !m_many)
        m_places->before(ids);
}

bool IndexUpdater::update(const std::vector<EventId>& touched, const std::function<bool(double)>& progress) {
    if (!m_indexed)
        return true;
    if (!m_places || m_many || m_count == 0 || isMany(touched.size()))
        return rewrite(progress);
    const std::vector<PlaceChange> changes = m_places->after(touched);
    if (isMany(changes.size()))
        return rewrite(progress);
    bool stopped = false;
    const auto goesOn = [&](double done) {
        stopped = progress && !progress(done);
        return !stopped;
    };
    return apply(changes, goesOn) || (!stopped && rewrite(progress));
}

bool IndexUpdater::rewrite(const std::function<bool(double)>& progress) {
    forget();
    if (!rewriteEventIndex(m_database, readEventPlaces(m_database), progress))
        return false;
    ++m_timesWrittenAnew;
    read();
    return true;
}

bool IndexUpdater::apply(const std::vector<PlaceChange>& changes, const std::function<bool(double)>& goesOn) {
    std::vector<TimeSpan> come;
    for (const PlaceChange& change : changes)
        if (change.after)
            come.push_back(spanOf(*change.after));
    grow(come);
    Totals totals;
    for (std::size_t i = 0; i < changes.size(); ++i) {
        const bool asks = i % changesBetweenWords == changesBetweenWords - 1;
        if (asks && !goesOn(static_cast<double>(i) / static_cast<double>(changes.size())))
            return false;
        if (!applyTo(changes[i], totals))
            return false;
    }
    Statement amounts = m_database.prepare("UPDATE document SET value = value + ? WHERE key = 'amounts'");
    return m_blocks.flush() && applyBars(changes, totals) && writeTotals(totals) && writeExtent(changes) &&
           (m_places->moreAmounts() == 0 || amounts.bind(1, m_places->moreAmounts()).run());
}

// Blocks that hold all that comes are there before it comes.
void IndexUpdater::grow(const std::vector<TimeSpan>& come) {
    const TimeSpan grown = *extentAfter(*m_extent, {}, come);
    const int root = std::max(m_root, StoredIndex::rootExponent(grown));
    m_blocks.raise(m_root, root);
    m_root = root;
}

bool IndexUpdater::applyTo(const PlaceChange& change, Totals& totals) {
    bool ok = true;
    if (const auto& place = change.before) {
        m_removePlace.bind(1, std::int64_t{place->lane}).bind(2, place->begin.seconds).bind(3, place->id.value);
        ok = m_removePlace.run() && (isSameInBlocks(change) || m_blocks.remove(*place, m_root));
        --totals[{place->lane, place->category}].events;
        --m_count;
    }
    if (const auto& place = change.after) {
        m_lanes.insert(place->lane);
        m_addPlace.bind(1, std::int64_t{place->lane}).bind(2, place->begin.seconds).bind(3, place->id.value);
        m_addPlace.bind(4, place->end.seconds).bind(5, std::int64_t{place->category});
        ok = ok && m_addPlace.bind(6, std::int64_t{place->importance}).run() &&
             (isSameInBlocks(change) || m_blocks.add(*place, m_root));
        ++totals[{place->lane, place->category}].events;
        ++m_count;
    }
    return ok;
}

bool IndexUpdater::applyBars(const std::vector<PlaceChange>& changes, Totals& totals) {
    std::map<std::int32_t, std::pair<std::vector<EventPlace>, std::vector<EventPlace>>> lanes;
    for (const PlaceChange& change : changes) {
        if (change.before && change.before->begin < change.before->end)
            lanes[change.before->lane].first.push_back(*change.before);
        if (change.after && change.after->begin < change.after->end)
            lanes[change.after->lane].second.push_back(*change.after);
    }
    for (const auto& [lane, spans] : lanes) {
        LaneBars& bars = m_bars.try_emplace(lane, m_database, lane).first->second;
        if (!writeBars(lane, bars.change(spans.first, spans.second), totals))
            return false;
        std::size_t kept = 0;
        for (const auto& [each, known] : m_bars) kept += known.spanCount();
        if (kept > m_memory.spans && m_bars.size() > 1)
            std::erase_if(m_bars, [lane = lane](const auto& each) { return each.first != lane; });
    }
    return true;
}

bool IndexUpdater::writeBars(std::int32_t lane, const LaneBars::Changes& changes, Totals& totals) {
    bool ok = true;
    for (const PlacedBar& bar : changes.gone) {
        m_removeBar.bind(1, std::int64_t{lane}).bind(2, std::int64_t{barClass(bar.place.length())});
        ok = m_removeBar.bind(3, bar.place.begin.seconds).bind(4, std::int64_t{bar.row}).run() && ok;
        --totals[{lane, bar.place.category}].bars;
    }
    for (const PlacedBar& bar : changes.come) {
        const EventPlace& place = bar.place;
        m_addBar.bind(1, std::int64_t{lane}).bind(2, std::int64_t{barClass(place.length())});
        m_addBar.bind(3, place.begin.seconds).bind(4, std::int64_t{bar.row}).bind(5, place.id.value);
        m_addBar.bind(6, place.end.seconds).bind(7, std::int64_t{place.category});
        ok = m_addBar.bind(8, std::int64_t{place.importance}).run() && ok;
        ++totals[{lane, place.category}].bars;
    }
    return ok;
}

bool IndexUpdater::writeTotals(const Totals& totals) {
    bool ok = true;
    for (const auto& [key, more] : totals) {
        if (more.events == 0 && more.bars == 0)
            continue;
        m_addTotal.bind(1, std::int64_t{key.first}).bind(2, std::int64_t{key.second});
        ok = m_addTotal.bind(3, more.events).bind(4, more.bars).run() && ok;
        ok = m_removeTotal.bind(1, std::int64_t{key.first}).bind(2, std::int64_t{key.second}).run() && ok;
    }
    return ok;
}

bool IndexUpdater::writeExtent(const std::vector<PlaceChange>& changes) {
    if (m_count == 0)
        return m_database.execute("DELETE FROM document WHERE key = 'extent'");
    std::vector<TimeSpan> gone, come;
    for (const PlaceChange& change : changes) {
        if (change.before)
            gone.push_back(spanOf(*change.before));
        if (change.after)
            come.push_back(spanOf(*change.after));
    }
    std::optional<TimeSpan> extent = extentAfter(*m_extent, gone, come);
    if (!extent)
        extent = lookForExtent();
    if (extent == m_extent)
        return true;
    m_extent = extent;
    const int root = StoredIndex::rootExponent(*extent);
    if (root < m_root && !m_blocks.lower(root))
        return false;
    m_root = root;
    Statement row = m_database.prepare("INSERT OR REPLACE INTO document VALUES('extent', ?)");
    return row.bind(1, QStringLiteral("%1 %2").arg(extent->begin.seconds).arg(extent->end.seconds)).run();
}

TimeSpan IndexUpdater::lookForExtent() const {
    TimeSpan extent{Instant::last(), Instant::first()};
    Statement first = m_database.prepare("SELECT begin FROM event_place WHERE lane = ? ORDER BY begin LIMIT 1");
    Statement last = m_database.prepare("SELECT begin FROM event_place WHERE lane = ? ORDER BY begin DESC LIMIT 1");
    Statement end = m_database.prepare("SELECT max(finish) FROM event_place WHERE lane = ?");
    for (const std::int32_t lane : m_lanes) {
        const auto bars = m_bars.find(lane);
        const std::optional<Instant> spans = bars == m_bars.end() ? std::nullopt : bars->second.latestEnd();
        first.bind(1, std::int64_t{lane});
        Statement& latest = spans ? last : end;
        latest.bind(1, std::int64_t{lane});
        if (first.step() && latest.step()) {
            extent.begin = std::min(extent.begin, Instant{first.integer(0)});
            extent.end = std::max({extent.end, Instant{latest.integer(0)}, spans.value_or(Instant::first())});
        }
        first.reset();
        latest.reset();
    }
    return extent;
}

}  // namespace jalon

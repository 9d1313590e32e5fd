// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Writes the tables that StoredIndex reads.
#include "app/data/index_writer.h"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>

#include "app/data/bar_rows.h"
#include "app/data/block_bytes.h"
#include "app/data/place_rows.h"
#include "app/data/stored_index.h"

namespace jalon {

namespace {

using Place = std::vector<EventPlace>::const_iterator;

class IndexWriter {
public:
    IndexWriter(Database& database, const std::function<bool(double)>& progress)
        : m_database(database),
          m_progress(progress),
          m_place(database.prepare("INSERT INTO event_place VALUES(?, ?, ?, ?, ?, ?)")),
          m_block(database.prepare("INSERT INTO event_block VALUES(?, ?, ?, ?)")),
          m_bar(database.prepare("INSERT INTO event_bar VALUES(?, ?, ?, ?, ?, ?, ?, ?)")),
          m_total(database.prepare("INSERT INTO event_total VALUES(?, ?, ?, ?)")) {}

    bool write(std::vector<EventPlace> places) {
        m_steps = 2.0 * static_cast<double>(std::max<std::size_t>(places.size(), 1));
        std::sort(places.begin(), places.end(), [](const EventPlace& a, const EventPlace& b) {
            return a.lane != b.lane ? a.lane < b.lane : beginsBefore(a, b);
        });
        if (!extent(places))
            return false;
        for (auto first = places.cbegin(); first != places.cend() && m_ok;) {
            const auto last =
                std::find_if(first, places.cend(), [&](const EventPlace& p) { return p.lane != first->lane; });
            lane(first, last);
            first = last;
        }
        std::sort(places.begin(), places.end(), beginsBefore);
        blocks(allLanes, places.cbegin(), places.cend());
        return m_ok;
    }

private:
    void lane(Place first, Place last) {
        std::vector<EventPlace> spans;
        std::map<std::int32_t, EventTotal> totals;
        for (auto place = first; place != last && m_ok; ++place) {
            m_place.bind(1, std::int64_t{place->lane}).bind(2, place->begin.seconds).bind(3, place->id.value);
            m_place.bind(4, place->end.seconds).bind(5, std::int64_t{place->category});
            m_ok = m_place.bind(6, std::int64_t{place->importance}).run();
            ++totals[place->category].events;
            if (place->begin < place->end)
                spans.push_back(*place);
            step();
        }
        for (const PlacedBar& bar : placedBars(std::move(spans))) {
            write(bar);
            ++totals[bar.place.category].bars;
        }
        for (const auto& [category, total] : totals) {
            m_total.bind(1, std::int64_t{first->lane}).bind(2, std::int64_t{category});
            m_ok = m_total.bind(3, total.events).bind(4, total.bars).run() && m_ok;
        }
        blocks(first->lane, first, last);
    }

    void write(const PlacedBar& bar) {
        const EventPlace& place = bar.place;
        m_bar.bind(1, std::int64_t{place.lane}).bind(2, std::int64_t{barClass(place.length())});
        m_bar.bind(3, place.begin.seconds).bind(4, std::int64_t{bar.row}).bind(5, place.id.value);
        m_bar.bind(6, place.end.seconds).bind(7, std::int64_t{place.category});
        m_ok = m_bar.bind(8, std::int64_t{place.importance}).run() && m_ok;
    }

    // At every exponent the blocks that hold more than are listed, until all of it is in one block.
    void blocks(std::int32_t lane, Place first, Place last) {
        if (last - first <= StoredIndex::listed)
            return;
        for (int exponent = EventIndex::smallestExponent; exponent <= m_rootExponent; ++exponent) {
            const auto blockOf = [&](const EventPlace& place) { return cellOf(exponent + 4, place.begin); };
            for (auto from = first; from != last && m_ok;) {
                const std::int64_t number = blockOf(*from);
                const auto to =
                    std::partition_point(from, last, [&](const EventPlace& p) { return blockOf(p) == number; });
                if (to - from > StoredIndex::listed)
                    block(lane, exponent, number, from, to);
                from = to;
            }
            if (m_progress && !m_progress(std::min(m_done / m_steps, 1.0)))
                m_ok = false;
        }
        m_done += lane == allLanes ? 0 : static_cast<double>(last - first);
    }

    void block(std::int32_t lane, int exponent, std::int64_t number, Place first, Place last) {
        std::map<std::pair<std::int64_t, std::int32_t>, StoredIndex::Part> parts;
        for (auto place = first; place != last; ++place) {
            const std::int64_t cell = cellOf(exponent, place->begin) - number * LaneBlock::cellCount;
            StoredIndex::Part& part = parts[{cell, place->category}];
            part.cell = static_cast<std::uint8_t>(cell);
            part.category = place->category;
            if (part.count == 0 || place->importance > part.importance ||
                (place->importance == part.importance && place->id < part.best)) {
                part.best = place->id;
                part.importance = place->importance;
            }
            ++part.count;
        }
        std::vector<StoredIndex::Part> list;
        for (const auto& [key, part] : parts) list.push_back(part);
        m_block.bind(1, std::int64_t{lane}).bind(2, std::int64_t{exponent}).bind(3, number);
        m_ok = m_block.bind(4, bytesOfParts(list)).run() && m_ok;
    }

    bool extent(const std::vector<EventPlace>& places) {
        if (places.empty())
            return true;
        TimeSpan extent{places.front().begin, places.front().end};
        for (const EventPlace& place : places) {
            extent.begin = std::min(extent.begin, place.begin);
            extent.end = std::max(extent.end, place.end);
        }
        m_rootExponent = StoredIndex::rootExponent(extent);
        Statement row = m_database.prepare("INSERT OR REPLACE INTO document VALUES('extent', ?)");
        return row.bind(1, QStringLiteral("%1 %2").arg(extent.begin.seconds).arg(extent.end.seconds)).run();
    }

    void step() {
        constexpr int often = 50'000;
        if (++m_count % often)
            return;
        m_done += often;
        if (m_progress && !m_progress(std::min(m_done / m_steps, 1.0)))
            m_ok = false;
    }

    Database& m_database;
    const std::function<bool(double)>& m_progress;
    Statement m_place, m_block, m_bar, m_total;
    bool m_ok = true;
    int m_rootExponent = EventIndex::smallestExponent;
    double m_done = 0, m_steps = 1;
    std::int64_t m_count = 0;
};

}  // namespace

std::vector<EventPlace> readEventPlaces(const Database& database) {
    std::vector<EventPlace> places;
    readEventPlaces(database, {Instant::first(), Instant::last()}, 0,
                    [&](const EventPlace& place) { places.push_back(place); });
    return places;
}

bool readEventPlaces(const Database& database, const TimeSpan& within, std::int64_t minimumAmount,
                     const std::function<void(const EventPlace&)>& take,
                     const std::function<bool(std::int64_t)>& goesOn) {
    constexpr std::int64_t step = 32768;  // events between two words about the progress: some ten milliseconds
    constexpr auto least = std::numeric_limits<std::int64_t>::min(), most = std::numeric_limits<std::int64_t>::max();
    std::optional<TimeSpan> extent;  // only what is open is drawn up to it, and it takes a walk through all events
    const UncertainDate asOf = asOfIn(database);
    Statement ends = database.prepare("SELECT id FROM event WHERE id > ?1 ORDER BY id LIMIT 1 OFFSET ?2");
    const QByteArray sql = "SELECT " + placeColumns +
                           " FROM event WHERE id > ?4 AND id <= ?5 AND earliest_start < ?1 AND latest_end > ?2 AND "
                           "(?3 <= 0 OR amount >= ?3)";
    Statement rows = database.prepare(sql.constData());
    std::int64_t after = least;
    for (std::int64_t read = 0; after != most; read += step) {
        if (goesOn && !goesOn(read))
            return false;
        ends.bind(1, after).bind(2, step - 1);
        const std::int64_t last = ends.step() ? ends.integer(0) : most;
        ends.reset();
        rows.bind(1, within.end.seconds).bind(2, within.begin.seconds).bind(3, minimumAmount);
        rows.bind(4, after).bind(5, last);
        while (rows.step())
            take(eventPlaceIn(rows, asOf, [&] {
                if (!extent)
                    extent = knownExtent(database);
                return *extent;
            }));
        rows.reset();
        after = last;
    }
    return true;
}

bool writeEventIndex(Database& database, const std::function<bool(double)>& progress) {
    return writeEventIndex(database, readEventPlaces(database), progress);
}

bool writeEventIndex(Database& database, std::vector<EventPlace> places, const std::function<bool(double)>& progress) {
    Transaction transaction(database);
    return rewriteEventIndex(database, std::move(places), progress) && transaction.commit();
}

bool rewriteEventIndex(Database& database, std::vector<EventPlace> places,
                       const std::function<bool(double)>& progress) {
    const bool emptied = database.execute(
        "DELETE FROM event_place; DELETE FROM event_block; DELETE FROM event_bar; DELETE FROM event_total; "
        "DELETE FROM document WHERE key IN ('extent', 'amounts'); "
        "INSERT INTO document SELECT 'amounts', count(*) FROM event WHERE amount IS NOT NULL");
    return emptied && IndexWriter(database, progress).write(std::move(places));
}

}  // namespace jalon

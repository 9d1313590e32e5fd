// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <functional>
#include <memory>
#include <optional>
#include <unordered_map>

#include "app/data/event.h"
#include "app/data/event_filter.h"
#include "app/data/event_index.h"
#include "app/data/lane_arrangement.h"

namespace jalon {

class Database;
class Statement;

// The events that a filter leaves over of a document with many: an index, and the categories that are switched off in
// it.
struct ShownEvents {
    std::shared_ptr<const EventIndex> index;
    HiddenCategories hidden;

    explicit operator bool() const { return index != nullptr; }
    std::int64_t count(std::int32_t lane = allLanes) const { return index->count(lane, hidden); }
    LaneBlock block(std::int32_t lane, int exponent, std::int64_t number) const {
        return index->block(lane, exponent, number, hidden);
    }
    std::vector<PlacedBar> bars(std::int32_t lane, const TimeSpan& span, double shortest) const {
        return index->bars(lane, span, shortest, hidden);
    }
    std::int64_t beginningBefore(std::int32_t lane, Instant t) const { return index->beginningBefore(lane, t, hidden); }
    EventPlace next(std::int32_t lane, const EventPlace& from, bool forward) const {
        return index->next(lane, from, forward, hidden);
    }
    std::vector<std::int64_t> density(const TimeSpan& span, int bins) const {
        return index->density(span, bins, hidden);
    }
};

// The events of a document that holds more than are worth keeping in memory: read from the file when they are looked
// at, found by an index. One thread, that of its connection.
class EventStore {
public:
    // Up to so many are read at once, and every view walks them as they are.
    static constexpr std::int64_t fewEvents = 2000;

    // Opens the file once more; null where that is not possible, or where there is another file by now.
    using Reopen = std::function<std::shared_ptr<const Database>()>;

    // Texts are in `textLanguage`, the code of one of the document's languages. Without a `reopen` there is no file.
    EventStore(std::shared_ptr<const Database> database, const QString& textLanguage, Reopen reopen = {},
               std::shared_ptr<const EventIndex> index = {});
    ~EventStore();

    // Makes a store of the same events for the thread that calls it, by a connection of its own; it gives null where
    // `reopen` does. An empty function where there is no file. Itself it may be called as long as it likes.
    std::function<std::shared_ptr<const EventStore>()> elsewhere() const;

    // Many questions in one go: as long as the returned thing lives, they see one state of the file, and are spared the
    // locking of each alone. Not to be held while nothing is asked: it keeps other programs from saving.
    std::shared_ptr<void> reading() const;

    // Null where there is none. Stays where it is as long as the store.
    const EventSummary* event(EventId id) const;
    // How many of them are kept in memory.
    std::size_t eventsRead() const { return m_events.size(); }
    // What the document's own index finds, or one in memory where it holds none.
    std::shared_ptr<const EventIndex> index() const { return m_index; }
    // Whether an amount is known of any event.
    bool hasAmounts() const { return m_hasAmounts; }
    // Categories are switched off at no cost; any other part of a filter reads all events once.
    bool isCheap(const EventFilter& filter) const;
    // `progress` is told how much is read, 0 to 1, and may cancel by returning false: the answer is empty then.
    ShownEvents shown(const EventFilter& filter, const std::function<bool(double)>& progress = {}) const;
    FilterCounts counts(const EventFilter& filter, const ShownEvents& shown) const;

    // What has the values of a field for its lanes (ShownLanes) stands in no document: an index in memory, 40 bytes an
    // event, made by reading all events. More than so many would take more than 200 MB: there is none of them.
    static constexpr std::int64_t mostInMemory = 5'000'000;
    // Of the events that all of the filter but its categories and its search leaves over; null where it was cancelled.
    std::shared_ptr<const EventIndex> indexBy(LaneField field, const EventFilter& filter,
                                              const std::function<bool(double)>& progress = {}) const;
    // Takes over what indexBy of the same document in another language has made.
    void adoptLanesOf(const EventStore& other) const { m_byField = other.m_byField; }
    // Of the amounts, sorted; read once.
    const QStringList& currencies() const;

private:
    std::optional<std::vector<EventPlace>> acceptedPlaces(const EventFilter& filter,
                                                          const std::function<bool(double)>& progress) const;
    std::shared_ptr<const Database> m_database;
    QString m_textLanguage;
    Reopen m_reopen;
    bool m_hasCompanies = false, m_hasAmounts = false;
    std::shared_ptr<const EventIndex> m_index;
    std::unique_ptr<Statement> m_summary;
    // The last answer of indexBy, and what it was asked.
    struct ByField {
        LaneField field = LaneField::Document;
        EventFilter filter;
        std::shared_ptr<const EventIndex> index;
    };
    mutable ByField m_byField;
    mutable std::optional<QStringList> m_currencies;
    mutable std::weak_ptr<void> m_reading;
    mutable std::unordered_map<std::int64_t, std::unique_ptr<EventSummary>> m_events;
};

}  // namespace jalon

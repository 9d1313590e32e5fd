// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/event_store.h"

#include <algorithm>

#include "app/data/event_rows.h"
#include "app/data/index_writer.h"
#include "app/data/memory_index.h"
#include "app/data/stored_index.h"

namespace jalon {

namespace {

// The stored index, and the connection that it reads by.
class SharedIndex : public StoredIndex {
public:
    explicit SharedIndex(std::shared_ptr<const Database> database)
        : StoredIndex(*database), m_database(std::move(database)) {}

private:
    std::shared_ptr<const Database> m_database;
};

HiddenCategories hiddenOf(const EventFilter& filter) {
    HiddenCategories hidden;
    for (CategoryId category : filter.hiddenCategories) hidden.push_back(static_cast<std::int32_t>(category.value));
    return hidden;
}

QSet<EventId> eventsOf(const Database& database, const EventFilter& filter, bool onlyShown) {
    QSet<EventId> events;
    Statement rows = database.prepare(
        "SELECT link.event, link.entity FROM event_entity AS link JOIN entity ON entity.id = link.entity "
        "WHERE entity.kind = 'company'");
    while (rows.step())
        if (!onlyShown || !filter.hiddenCompanies.contains({rows.integer(1)}))
            events.insert({rows.integer(0)});
    return events;
}

}  // namespace

EventStore::EventStore(std::shared_ptr<const Database> database, const QString& textLanguage, Reopen reopen,
                       std::shared_ptr<const EventIndex> index)
    : m_database(std::move(database)),
      m_textLanguage(textLanguage),
      m_reopen(std::move(reopen)),
      m_index(std::move(index)) {
    const QByteArray sql = selectSummaries + " WHERE id = ?2";
    m_summary = std::make_unique<Statement>(m_database->prepare(sql.constData()));
    m_hasCompanies =
        m_database->prepare("SELECT 1 FROM event_entity JOIN entity ON id = entity WHERE kind = 'company' LIMIT 1")
            .step();
    // Where it is not said, all events are asked.
    Statement amounts = m_database->prepare("SELECT value FROM document WHERE key = 'amounts'");
    m_hasAmounts = amounts.step() ? amounts.integer(0) != 0
                                  : m_database->prepare("SELECT 1 FROM event WHERE amount IS NOT NULL LIMIT 1").step();
    if (m_index)
        return;
    if (StoredIndex::isIn(*m_database))
        m_index = std::make_shared<const SharedIndex>(m_database);
    else
        m_index = std::make_shared<const MemoryIndex>(readEventPlaces(*m_database));
}

EventStore::~EventStore() = default;

std::function<std::shared_ptr<const EventStore>()> EventStore::elsewhere() const {
    if (!m_reopen)
        return {};
    const auto index = m_index->needsNoConnection() ? m_index : nullptr;
    return [reopen = m_reopen, language = m_textLanguage, index]() -> std::shared_ptr<const EventStore> {
        auto database = reopen();
        return database ? std::make_shared<const EventStore>(std::move(database), language, reopen, index) : nullptr;
    };
}

std::shared_ptr<void> EventStore::reading() const {
    if (auto running = m_reading.lock())
        return running;
    if (!m_database->prepare("BEGIN").run())
        return nullptr;
    std::shared_ptr<void> started(nullptr, [database = m_database](void*) { database->prepare("COMMIT").run(); });
    m_reading = started;
    return started;
}

const EventSummary* EventStore::event(EventId id) const {
    const auto known = m_events.find(id.value);
    if (known != m_events.end())
        return known->second.get();
    m_summary->bind(1, m_textLanguage).bind(2, id.value);
    auto summary = m_summary->step() ? std::make_unique<EventSummary>(summaryIn(*m_summary)) : nullptr;
    m_summary->reset();
    if (!summary)
        return nullptr;
    if (m_hasCompanies)
        summary->companies = companiesOf(*m_database, id);
    return m_events.emplace(id.value, std::move(summary)).first->second.get();
}

bool EventStore::isCheap(const EventFilter& filter) const {
    return (!m_hasCompanies || filter.hiddenCompanies.isEmpty()) && filter.minimumAmount <= 0 && !filter.within;
}

ShownEvents EventStore::shown(const EventFilter& filter, const std::function<bool(double)>& progress) const {
    if (isCheap(filter))
        return {m_index, hiddenOf(filter)};
    auto places = acceptedPlaces(filter, progress);
    if (!places)
        return {};
    return {std::make_shared<const MemoryIndex>(std::move(*places)), hiddenOf(filter)};
}

// Without what the categories hide: they are switched off in the index. Nothing where it was cancelled.
std::optional<std::vector<EventPlace>> EventStore::acceptedPlaces(const EventFilter& filter,
                                                                  const std::function<bool(double)>& progress) const {
    const bool byCompany = m_hasCompanies && !filter.hiddenCompanies.isEmpty();
    const QSet<EventId> ofCompanies = byCompany ? eventsOf(*m_database, filter, false) : QSet<EventId>();
    const QSet<EventId> ofShown = byCompany ? eventsOf(*m_database, filter, true) : QSet<EventId>();
    const auto all = static_cast<double>(std::max<std::int64_t>(1, m_index->count(allLanes, {})));
    std::vector<EventPlace> places;
    const auto take = [&](const EventPlace& place) {
        if (!ofCompanies.contains(place.id) || ofShown.contains(place.id))
            places.push_back(place);
    };
    const auto goesOn = [&](std::int64_t read) {
        return !progress || progress(std::min(1.0, static_cast<double>(read) / all));
    };
    const TimeSpan within = filter.within.value_or(TimeSpan{Instant::first(), Instant::last()});
    if (!readEventPlaces(*m_database, within, filter.minimumAmount, take, goesOn))
        return std::nullopt;
    return places;
}

FilterCounts EventStore::counts(const EventFilter& filter, const ShownEvents& shown) const {
    FilterCounts counts;
    for (const EventTotal& total : shown.index->totals())
        counts.byCategory[{total.category}] += static_cast<int>(total.events);
    counts.shown = static_cast<int>(shown.count());
    if (!m_hasCompanies)
        return counts;
    Statement rows = m_database->prepare(
        "SELECT DISTINCT link.entity, event.id, event.category, event.amount, event.earliest_start, event.latest_end "
        "FROM event_entity AS link JOIN entity ON entity.id = link.entity JOIN event ON event.id = link.event "
        "WHERE entity.kind = 'company'");
    while (rows.step()) {
        const TimeSpan bounds{{rows.integer(4)}, {rows.integer(5)}};
        const bool accepted = !filter.hiddenCategories.contains({rows.integer(2)}) &&
                              (filter.minimumAmount <= 0 || rows.integer(3) >= filter.minimumAmount) &&
                              (!filter.within || filter.within->overlaps(bounds));
        if (accepted)
            ++counts.byCompany[{rows.integer(0)}];
    }
    return counts;
}

}  // namespace jalon

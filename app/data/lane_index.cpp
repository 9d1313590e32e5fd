// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// EventStore's index by the values of a field: every event has the lane that ShownLanes::laneOf gives it.
#include <algorithm>

#include "app/data/database.h"
#include "app/data/event_store.h"
#include "app/data/memory_index.h"
#include "app/data/names.h"
#include "app/data/shown_lanes.h"

namespace jalon {

namespace {

constexpr auto without = static_cast<std::int32_t>(ShownLanes::withoutValue.value);

// An event and a value of it, in the order of the ids: read beside the places, so that nothing has to be looked up.
const char* selectValues(LaneField field) {
    switch (field) {
        case LaneField::Company:
            return "SELECT link.event, link.entity FROM event_entity AS link JOIN entity ON entity.id = link.entity "
                   "WHERE entity.kind = 'company' ORDER BY link.event, entity.ordinal";
        case LaneField::Confidence:
            return "SELECT id, confidence FROM event ORDER BY id";
        case LaneField::Currency:
            return "SELECT id, currency FROM event WHERE amount IS NOT NULL ORDER BY id";
        default:
            return nullptr;
    }
}

// The lane that a row of selectValues means; `without` where it means none.
std::int32_t laneIn(const Statement& row, LaneField field, const EventFilter& filter, const QStringList& currencies) {
    switch (field) {
        case LaneField::Company:
            return filter.hiddenCompanies.contains({row.integer(1)}) ? without
                                                                     : static_cast<std::int32_t>(row.integer(1));
        case LaneField::Confidence:
            return static_cast<std::int32_t>(enumFromName<Confidence>(row.text(1)).value_or(Confidence::Doubtful)) + 1;
        default:
            return static_cast<std::int32_t>(currencies.indexOf(row.text(1))) + 1;
    }
}

void setLanes(std::vector<EventPlace>& places, Statement rows, LaneField field, const EventFilter& filter,
              const QStringList& currencies) {
    std::sort(places.begin(), places.end(), [](const EventPlace& a, const EventPlace& b) { return a.id < b.id; });
    auto place = places.begin();
    for (EventPlace& each : places) each.lane = without;
    while (rows.step()) {
        const EventId id{rows.integer(0)};
        place = std::find_if(place, places.end(), [id](const EventPlace& each) { return each.id >= id; });
        if (place == places.end())
            return;
        if (place->id == id && place->lane == without)
            place->lane = laneIn(rows, field, filter, currencies);
    }
}

}  // namespace

std::shared_ptr<const EventIndex> EventStore::indexBy(LaneField field, const EventFilter& filter,
                                                      const std::function<bool(double)>& progress) const {
    EventFilter asked = filter;
    asked.hiddenCategories.clear();
    asked.search.clear();
    if (m_byField.index && m_byField.field == field && m_byField.filter == asked)
        return m_byField.index;
    m_byField = {};  // two of them would take twice the room
    auto places = acceptedPlaces(asked, progress);
    if (!places)
        return nullptr;
    if (field == LaneField::Category || field == LaneField::Importance) {
        for (EventPlace& place : *places) place.lane = field == LaneField::Category ? place.category : place.importance;
    } else if (const char* values = selectValues(field)) {
        setLanes(*places, m_database->prepare(values), field, filter,
                 field == LaneField::Currency ? currencies() : QStringList());
    }
    if (progress && !progress(1.0))
        return nullptr;
    m_byField = {field, asked, std::make_shared<const MemoryIndex>(std::move(*places))};
    return m_byField.index;
}

const QStringList& EventStore::currencies() const {
    if (!m_currencies) {
        m_currencies.emplace();
        Statement rows = m_database->prepare("SELECT DISTINCT currency FROM event WHERE amount IS NOT NULL");
        while (rows.step()) *m_currencies += rows.text(0);
        m_currencies->sort();
    }
    return *m_currencies;
}

}  // namespace jalon

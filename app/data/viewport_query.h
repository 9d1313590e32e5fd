// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <memory>
#include <vector>

#include "app/data/document.h"
#include "app/data/event_filter.h"
#include "app/data/event_store.h"

namespace jalon {

// A document's texts and figures in one language, read once and shared by every view and picture. Immutable.
// Of a document with many events (EventStore::fewEvents) `events` is empty, and `store` answers.
struct StoryContent {
    Language language = Language::forCode(QStringLiteral("en"));
    DocumentInfo info;
    std::vector<Category> categories;
    std::vector<Lane> lanes;
    std::vector<Entity> entities;
    std::vector<EventSummary> events;  // sorted by earliest, latest, key
    std::shared_ptr<const EventStore> store;
    std::vector<Valuation> valuations;
    std::vector<ExchangeRate> rates;
    std::vector<ValuationGap> gaps;
    std::vector<std::shared_ptr<const LongSeries>> series;
    std::vector<Document::RelationRow> relations;
    std::vector<Source> sources;
    QHash<EventId, std::vector<SourceId>> eventSources;  // of `events`; empty where the store answers
    TimeSpan extent;                                     // of all events and valuations; open ends not counted
    std::int64_t eventCount() const { return store ? info.eventCount : static_cast<std::int64_t>(events.size()); }

    bool hasFigures() const { return !valuations.empty() || !series.empty(); }
    bool seriesAreWhole() const;  // false while some are outlines

    const Entity* entity(EntityId id) const;
    const Category* category(CategoryId id) const;
    const Lane* lane(LaneId id) const;
    const EventSummary* event(EventId id) const;
    const Valuation* valuation(ValuationId id) const;
    const Source* source(SourceId id) const;
};

// Whole, or at once: see Document::seriesOutlines.
enum class SeriesReach { Whole, Outlines };
std::shared_ptr<const StoryContent> readStoryContent(const Document& document, const Language& language,
                                                     SeriesReach reach = SeriesReach::Whole);
// The same with these series, once they are read.
std::shared_ptr<const StoryContent> withSeries(const StoryContent& content, Document::Series series);

// The events that the filter accepts, in order. `found` are the hits of filter.search where it is not empty.
std::vector<const EventSummary*> acceptedEvents(const StoryContent& content, const EventFilter& filter,
                                                const std::vector<EventId>& found = {});
FilterCounts filterCounts(const StoryContent& content, const EventFilter& filter);
// Where an event stands among all others of a store.
EventPlace placeOf(const EventSummary& event, const StoryContent& content);

}  // namespace jalon

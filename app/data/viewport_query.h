// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <memory>
#include <vector>

#include "app/data/document.h"
#include "app/data/event_filter.h"

namespace jalon {

// A document's texts and figures in one language, read once and shared by every view and picture. Immutable.
// (Columns in memory, as architecture.md measured: instant up to a million events.)
struct StoryContent {
    Language language = Language::forCode(QStringLiteral("en"));
    DocumentInfo info;
    std::vector<Category> categories;
    std::vector<Lane> lanes;
    std::vector<Entity> entities;
    std::vector<EventSummary> events;  // sorted by earliest, latest, key
    std::vector<Valuation> valuations;
    std::vector<Document::RelationRow> relations;
    std::vector<Source> sources;
    TimeSpan extent;  // of all events and valuations; open ends not counted

    const Entity* entity(EntityId id) const;
    const Category* category(CategoryId id) const;
    const Lane* lane(LaneId id) const;
    const EventSummary* event(EventId id) const;
    const Valuation* valuation(ValuationId id) const;
    const Source* source(SourceId id) const;
};

std::shared_ptr<const StoryContent> readStoryContent(const Document& document, const Language& language);

// How many events each switch of the filters stands for: of all events that the *other* parts of the filter accept.
struct FilterCounts {
    QHash<CategoryId, int> byCategory;
    QHash<EntityId, int> byCompany;
    int shown = 0;
};

// The events that the filter accepts, in order. `found` are the hits of filter.search where it is not empty.
std::vector<const EventSummary*> acceptedEvents(const StoryContent& content, const EventFilter& filter,
                                                const std::vector<EventId>& found = {});
FilterCounts filterCounts(const StoryContent& content, const EventFilter& filter);

}  // namespace jalon

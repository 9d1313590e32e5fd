// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/viewport_query.h"

#include <QSet>
#include <algorithm>

namespace jalon {

namespace {

template <typename Thing, typename Id>
const Thing* findById(const std::vector<Thing>& things, Id id) {
    const auto found = std::find_if(things.begin(), things.end(), [id](const Thing& thing) { return thing.id == id; });
    return found == things.end() ? nullptr : &*found;
}

void extend(TimeSpan& extent, const UncertainDate& date) {
    if (date.earliestStart != Instant::first())
        extent.begin = std::min(extent.begin, date.earliestStart);
    if (date.earliestEnd != Instant::first())
        extent.begin = std::min(extent.begin, date.earliestEnd);
    if (date.latestEnd != Instant::last())
        extent.end = std::max(extent.end, date.latestEnd);
    if (date.latestStart != Instant::last())
        extent.end = std::max(extent.end, date.latestStart);
}

TimeSpan extentOf(const StoryContent& content) {
    TimeSpan extent{Instant::last(), Instant::first()};
    if (content.store && content.info.eventCount > 0)
        extent = content.store->index()->extent();
    for (const EventSummary& event : content.events) extend(extent, event.date);
    for (const Valuation& valuation : content.valuations) extend(extent, valuation.date);
    for (const auto& series : content.series) {
        if (series->columns.empty())
            continue;
        extent.begin = std::min(extent.begin, series->columns.timeAt(0));
        extent.end = std::max(extent.end, plusSeconds(series->columns.timeAt(series->columns.size() - 1), 1));
    }
    // Where all is one moment it is a second long.
    if (extent.begin <= extent.end)
        return {extent.begin, std::max(extent.end, plusSeconds(extent.begin, 1))};
    // Nothing dated: the year of the document's own date, so that there is an axis to look at.
    const Instant asOf = content.info.asOf.latestEnd;
    return {plusSeconds(asOf, -366 * secondsPerDay), plusSeconds(asOf, secondsPerDay)};
}

}  // namespace

const Entity* StoryContent::entity(EntityId id) const {
    return findById(entities, id);
}
const Category* StoryContent::category(CategoryId id) const {
    return findById(categories, id);
}
const Lane* StoryContent::lane(LaneId id) const {
    return findById(lanes, id);
}
const EventSummary* StoryContent::event(EventId id) const {
    return store ? store->event(id) : findById(events, id);
}
const Valuation* StoryContent::valuation(ValuationId id) const {
    return findById(valuations, id);
}
const Source* StoryContent::source(SourceId id) const {
    return findById(sources, id);
}

bool StoryContent::seriesAreWhole() const {
    return std::none_of(series.begin(), series.end(), [](const auto& each) { return each->isOutline(); });
}

std::shared_ptr<const StoryContent> withSeries(const StoryContent& content, Document::Series series) {
    auto with = std::make_shared<StoryContent>(content);
    with->series = std::move(series);
    with->extent = extentOf(*with);
    return with;
}

std::shared_ptr<const StoryContent> readStoryContent(const Document& document, const Language& language,
                                                     SeriesReach reach) {
    auto content = std::make_shared<StoryContent>();
    content->language = language;
    content->info = document.info(language);
    content->categories = document.categories(language);
    content->lanes = document.lanes(language);
    content->entities = document.entities(language);
    if (content->info.eventCount > EventStore::fewEvents) {
        content->store = document.eventStore(language);
    } else {
        content->events = document.events(language);
        content->eventSources = document.eventSources();
    }
    content->valuations = document.valuations(language);
    content->rates = document.exchangeRates();
    content->gaps = document.valuationGaps();
    content->series = reach == SeriesReach::Whole ? document.longSeries() : document.seriesOutlines();
    content->relations = document.relations();
    content->sources = document.sources();
    content->extent = extentOf(*content);
    return content;
}

std::vector<const EventSummary*> acceptedEvents(const StoryContent& content, const EventFilter& filter,
                                                const std::vector<EventId>& found) {
    const QSet<EventId> hits(found.begin(), found.end());
    std::vector<const EventSummary*> accepted;
    for (const EventSummary& event : content.events) {
        if (!filter.search.trimmed().isEmpty() && !hits.contains(event.id))
            continue;
        if (filter.accepts(event))
            accepted.push_back(&event);
    }
    return accepted;
}

FilterCounts filterCounts(const StoryContent& content, const EventFilter& filter) {
    EventFilter anyCategory = filter, anyCompany = filter;
    anyCategory.hiddenCategories.clear();
    anyCompany.hiddenCompanies.clear();
    FilterCounts counts;
    for (const EventSummary& event : content.events) {
        if (anyCategory.accepts(event))
            ++counts.byCategory[event.category];
        if (anyCompany.accepts(event)) {
            for (EntityId company : event.companies) ++counts.byCompany[company];
        }
        if (filter.accepts(event))
            ++counts.shown;
    }
    return counts;
}

EventPlace placeOf(const EventSummary& event, const StoryContent& content) {
    const DrawnSpan drawn = drawnSpan(event.date, content.extent, content.info.asOf);
    return placeOf(event.id, drawn, event.date.isSharp(), event.lane, event.category, event.importance);
}

}  // namespace jalon

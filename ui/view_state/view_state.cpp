// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/view_state.h"

#include <algorithm>
#include <utility>

#include "app/drawing/chart_series.h"
#include "app/time/clock.h"
#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_limits.h"
#include "ui/view_state/view_state_data.h"

namespace jalon {

ViewState::State::State(ViewState* state) : q(state), animator(state) {
    settled.setSingleShot(true);
    settled.setInterval(400);
    readContent(false);
}

void ViewState::State::readContent(bool sameDocument) {
    if (document) {
        const auto before = std::exchange(content, readStoryContent(*document, language, SeriesReach::Outlines));
        if (sameDocument && before->store && content->store)
            content->store->adoptLanesOf(*before->store);
    } else {
        auto empty = std::make_shared<StoryContent>();
        empty->language = language;
        content = std::move(empty);
    }
    recompute();
}

void ViewState::State::recompute(ShownEvents made) {
    chart.hiddenCompanies = filter.hiddenCompanies;
    shown = std::move(made);
    accepted.clear();
    if (content->store) {
        if (!shown)
            shown = content->store->shown(filter);
        counts = content->store->counts(filter, shown);
        recomputeLanes();
        return;
    }
    std::vector<EventId> found;
    if (document && !filter.search.isEmpty())
        found = document->search(filter.search, language);
    accepted = acceptedEvents(*content, filter, found);
    counts = filterCounts(*content, filter);
    counts.shown = static_cast<int>(accepted.size());
    recomputeLanes();
}

bool ViewState::State::recomputeFrame() {
    ticksOf.reset();  // language or fonts are new
    const PlotFrame before = frame;
    // Of all companies: the plot must not move when one of them is switched off.
    const ShownLanes all(*content, arrangement, {});
    frame = jalon::plotFrame(*content, fonts, &all);
    return frame != before;
}

TimeSpan ViewState::State::whole() const {
    return wholeSpan(*content, currentInstant());
}

ViewState::ViewState(QObject* parent) : QObject(parent), m(std::make_unique<State>(this)) {
    m->editing = new DocumentEditing(this);
    m->recomputeFrame();
    connect(&m->animator, &ScaleAnimator::stepped, this, [this](const TimeScale& scale) { m->show(scale); });
    connect(&m->settled, &QTimer::timeout, this, &ViewState::rememberView);
    connect(&m->reading, &SeriesReading::read, this, &ViewState::takeSeries);
}

ViewState::~ViewState() = default;

// -- document

void ViewState::setDocument(std::unique_ptr<Document> document) {
    m->animator.stop();
    m->settled.stop();
    m->reading.stop();
    m->editing->adopt(nullptr);
    m->document = std::move(document);
    m->filter = {};
    m->arrangement = {};
    m->readContent(false);
    m->chart.solo = {};
    m->chart.measure = ChartMeasure::Value;  // a date to start from belongs to one document
    m->chart.reference.reset();
    m->chart.annotations.clear();
    m->chart.currency = usualCurrency(*m->content);
    m->filter = firstFilter();
    m->recompute();
    const bool newFrame = m->recomputeFrame();
    m->selected = m->content->event(m->content->info.firstSelection) ? m->content->info.firstSelection : EventId{};
    m->selection.clear();
    if (m->selected)
        m->selection.push_back(m->selected);
    m->selectedPoint = {};
    m->hovered = {};
    m->hoveredPoint = {};
    m->cursor.reset();
    m->measured.reset();
    m->history.clear();
    m->viewShown = false;
    if (m->widthKnown)
        m->showFirstView();
    Q_EMIT documentChanged();
    Q_EMIT contentChanged();
    if (newFrame)
        Q_EMIT looksChanged();
    Q_EMIT filterChanged();
    Q_EMIT selectionChanged();
    Q_EMIT hoverChanged();
    Q_EMIT cursorChanged();
    Q_EMIT measuredChanged();
    Q_EMIT chartOptionsChanged();
    Q_EMIT scaleChanged();
    Q_EMIT historyChanged();
    readSeries();
}

const Document* ViewState::document() const {
    return m->document.get();
}

std::shared_ptr<const StoryContent> ViewState::content() const {
    return m->content;
}

const Language& ViewState::language() const {
    return m->language;
}

void ViewState::setLanguage(const Language& language) {
    if (language == m->language)
        return;
    m->language = language;
    m->readContent(true);
    const bool newFrame = m->recomputeFrame();
    Q_EMIT contentChanged();
    if (newFrame)
        Q_EMIT looksChanged();
    // The accepted events are others in memory, and a search answers otherwise in another language.
    Q_EMIT filterChanged();
}

// -- looks

const Theme& ViewState::theme() const {
    return m->theme;
}

void ViewState::setDark(bool dark) {
    if (dark == m->theme.dark)
        return;
    m->theme = dark ? Theme::darkTheme() : Theme::light();
    Q_EMIT looksChanged();
}

const Fonts& ViewState::fonts() const {
    return m->fonts;
}

void ViewState::setFontScale(double scale) {
    if (qFuzzyCompare(scale, m->fonts.scale))
        return;
    m->fonts = Fonts::standard(scale);
    m->recomputeFrame();
    Q_EMIT looksChanged();
}

const PlotFrame& ViewState::plotFrame() const {
    return m->frame;
}

bool ViewState::reducedMotion() const {
    return m->reducedMotion;
}

void ViewState::setReducedMotion(bool reduced) {
    m->reducedMotion = reduced;
}

// -- selection, hover, cursor

bool ViewState::State::apply(EventId event, ValuationId point) {
    if (event == selected && point == selectedPoint && selection.size() <= 1)
        return false;
    selected = event;
    selectedPoint = point;
    selection.clear();
    if (selected)
        selection.push_back(selected);
    Q_EMIT q->selectionChanged();
    return true;
}

EventId ViewState::selected() const {
    return m->selected;
}

void ViewState::select(EventId id) {
    const EventId known = m->content->event(id) ? id : EventId{};
    const Valuation* point = m->content->valuation(m->selectedPoint);
    m->apply(known, known && point && point->event == known ? point->id : ValuationId{});
}

void ViewState::selectAndShow(EventId id) {
    select(id);
    const EventSummary* event = m->content->event(id);
    if (!event)
        return;
    showLane(m->lanes->laneOf(*event));
    const TimeScale scale = m->target();
    const TimeSpan bounds = knownBounds(event->date, m->whole());
    const double left = scale.xAt(bounds.begin);
    const double right = scale.xAt(bounds.end);
    const double margin = scale.width() / 20;
    if (right >= margin && left <= scale.width() - margin)
        return;
    const bool wide = right - left > scale.width() * 0.8;
    const auto middle = static_cast<std::int64_t>(bounds.length() / 2);
    jumpToInstant(wide ? bounds.begin : plusSeconds(bounds.begin, middle));
}

EventId ViewState::hovered() const {
    return m->hovered;
}

void ViewState::setHovered(EventId id) {
    if (id == m->hovered)
        return;
    m->hovered = id;
    Q_EMIT hoverChanged();
}

ValuationId ViewState::selectedPoint() const {
    return m->selectedPoint;
}

void ViewState::selectPoint(ValuationId id) {
    const Valuation* point = m->content->valuation(id);
    // A figure without an event clears the event: there is one selection.
    m->apply(point && m->content->event(point->event) ? point->event : EventId{}, point ? id : ValuationId{});
}

ValuationId ViewState::hoveredPoint() const {
    return m->hoveredPoint;
}

void ViewState::setHoveredPoint(ValuationId id) {
    if (id == m->hoveredPoint)
        return;
    m->hoveredPoint = id;
    Q_EMIT hoverChanged();
}

std::optional<Instant> ViewState::cursor() const {
    return m->cursor;
}

std::optional<Instant> ViewState::markedInstant() const {
    const EventSummary* event = m->cursor ? nullptr : content()->event(selected());
    return event ? std::optional(markInstant(event->date)) : m->cursor;
}

void ViewState::setCursor(std::optional<Instant> t) {
    if (t == m->cursor)
        return;
    m->cursor = t;
    Q_EMIT cursorChanged();
}

std::optional<TimeSpan> ViewState::measured() const {
    return m->measured;
}

void ViewState::setMeasured(std::optional<TimeSpan> span) {
    if (span == m->measured)
        return;
    m->measured = span;
    Q_EMIT measuredChanged();
}

// -- filter

const EventFilter& ViewState::filter() const {
    return m->filter;
}

void ViewState::setFilter(const EventFilter& filter) {
    if (filter == m->filter)
        return;
    const bool companies = filter.hiddenCompanies != m->filter.hiddenCompanies;
    // Of many events all are read once. Made before anything changes: while it is, the views paint what there is.
    ShownEvents made;
    if (m->content->store && !m->content->store->isCheap(filter)) {
        made = m->content->store->shown(filter, m->longWork ? m->longWork() : nullptr);
        if (!made) {
            Q_EMIT filterChanged();  // who asked shows again what holds
            return;
        }
    }
    m->filter = filter;
    m->recompute(std::move(made));
    Q_EMIT filterChanged();
    if (companies)
        Q_EMIT chartOptionsChanged();
}

void ViewState::setLongWork(std::function<std::function<bool(double)>()> begin) {
    m->longWork = std::move(begin);
}

EventFilter ViewState::firstFilter() const {
    EventFilter filter;
    for (const Entity& entity : m->content->entities) {
        if (entity.kind == EntityKind::Company && !entity.shownAtFirst)
            filter.hiddenCompanies.insert(entity.id);
    }
    return filter;
}

const std::vector<const EventSummary*>& ViewState::accepted() const {
    return m->accepted;
}

const ShownEvents& ViewState::shown() const {
    return m->shown;
}

const FilterCounts& ViewState::counts() const {
    return m->counts;
}

EventId ViewState::next(EventId from, int step) const {
    const EventSummary* start = m->content->event(from);
    if (m->shown) {
        const TimeSpan seen = m->target().span();
        EventPlace place{step > 0 ? seen.begin : seen.end, {}, {}, 0, 0, 0};
        if (start)
            place = placeOf(*start, *m->content);
        return m->nextPlace(place, step > 0).id;
    }
    const std::vector<const EventSummary*> events = m->inShownLanes();
    const auto isFrom = [from](const EventSummary* event) { return event->id == from; };
    auto at = std::find_if(events.begin(), events.end(), isFrom);
    if (at != events.end()) {
        const auto index = (at - events.begin()) + step;
        return index >= 0 && index < static_cast<std::ptrdiff_t>(events.size()) ? events[size_t(index)]->id : EventId{};
    }
    // From nowhere, or from an event that is not shown: the nearest in that direction.
    const TimeSpan seen = m->target().span();
    const auto isBefore = [&](const EventSummary* event) {
        if (start)
            return sortsBefore(event->date, start->date);
        return event->date.latestStart <= (step > 0 ? seen.begin : seen.end);
    };
    at = std::partition_point(events.begin(), events.end(), isBefore);
    if (step > 0)
        return at == events.end() ? EventId{} : (*at)->id;
    return at == events.begin() ? EventId{} : (*std::prev(at))->id;
}

EventId ViewState::outermost(int step) const {
    if (m->shown) {
        const EventPlace end{step > 0 ? Instant::last() : Instant::first(), {}, {}, 0, 0, 0};
        return m->nextPlace(end, step < 0).id;
    }
    const std::vector<const EventSummary*> events = m->inShownLanes();
    if (events.empty())
        return {};
    return step < 0 ? events.front()->id : events.back()->id;
}

// -- chart

const ChartOptions& ViewState::chartOptions() const {
    return m->chart;
}

void ViewState::setChartScale(ChartScale scale) {
    ChartOptions options = m->chart;
    options.scale = scale;
    setChartOptions(options);
}

void ViewState::setChartOptions(ChartOptions options) {
    options.hiddenCompanies = m->chart.hiddenCompanies;
    if (options == m->chart)
        return;
    m->chart = std::move(options);
    Q_EMIT chartOptionsChanged();
}

}  // namespace jalon

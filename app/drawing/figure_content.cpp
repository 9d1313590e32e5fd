// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/figure_content.h"

#include <algorithm>

#include "app/drawing/chart_words.h"

namespace jalon {

namespace {

EventFilter filterOf(const Figure& figure) {
    EventFilter filter = figure.filter;
    filter.search.clear();
    return filter;
}

}  // namespace

std::vector<const EventSummary*> shownEvents(const Figure& figure, const StoryContent& content) {
    std::vector<const EventSummary*> events;
    if (content.store)
        return events;
    const TimeSpan span = shownSpan(figure, content);
    for (const EventSummary* event : acceptedEvents(content, filterOf(figure))) {
        if (span.overlaps(event->date.bounds()))
            events.push_back(event);
    }
    return events;
}

std::int64_t shownEventCount(const Figure& figure, const StoryContent& content) {
    if (!content.store)
        return static_cast<std::int64_t>(shownEvents(figure, content).size());
    const TimeSpan span = shownSpan(figure, content);
    const ShownEvents shown = content.store->shown(filterOf(figure));
    return shown.beginningBefore(allLanes, span.end) - shown.beginningBefore(allLanes, span.begin);
}

// What the chart leaves out because it has nothing to be measured against is not shown.
static std::vector<CompanySeries> shownInMoney(const Figure& figure, const StoryContent& content) {
    ChartOptions options = figure.chart;
    options.hiddenCompanies.unite(figure.filter.hiddenCompanies);
    const std::vector<CompanySeries> measured = companySeries(content, options);
    if (options.measure == ChartMeasure::Value)
        return measured;
    options.measure = ChartMeasure::Value;
    std::vector<CompanySeries> all = companySeries(content, options);
    std::erase_if(all, [&](const CompanySeries& series) {
        return std::none_of(measured.begin(), measured.end(), [&](const CompanySeries& other) {
            return other.company == series.company && other.coverage == series.coverage;
        });
    });
    return all;
}

std::vector<ShownSeries> shownSeries(const Figure& figure, const StoryContent& content) {
    const TimeSpan span = shownSpan(figure, content);
    std::vector<ShownSeries> all;
    for (CompanySeries& series : shownInMoney(figure, content)) {
        ShownSeries shown;
        const SeriesPoint* carried = series.holdingAt(span.begin);
        if (carried && carried->at < span.begin)
            shown.joined.push_back(*carried);
        for (const SeriesPoint& point : series.joined) {
            if (span.contains(point.at))
                shown.joined.push_back(point);
        }
        for (const SeriesPoint& point : series.beside) {
            if (span.contains(point.at))
                shown.beside.push_back(point);
        }
        for (const LongSeries* longOne : series.longSeries) {
            if (longOne->columns.firstFrom(span.begin) < longOne->columns.firstFrom(span.end))
                shown.longSeries.push_back(longOne);
        }
        if (shown.joined.empty() && shown.beside.empty() && shown.longSeries.empty())
            continue;
        shown.series = std::move(series);
        all.push_back(std::move(shown));
    }
    // Only now do the series stay where they are.
    const Instant last = lastShown(figure, content);
    for (ShownSeries& shown : all) shown.atEnd = shown.series.holdingAt(last);
    return all;
}

Instant lastShown(const Figure& figure, const StoryContent& content) {
    return std::min(plusSeconds(shownSpan(figure, content).end, -1), markInstant(content.info.asOf));
}

QString valueText(const Valuation& valuation, const Language& language) {
    const QString value = figureText(valuation, language);
    if (valuation.coverage != ValuationCoverage::WithDebt && valuation.coverage != ValuationCoverage::PreMoney)
        return value;
    return language.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1 (%2)"))
        .arg(value, coverageName(valuation.coverage, language));
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/figure_content.h"

#include <algorithm>

#include "app/drawing/chart_words.h"
#include "app/time/date_words.h"

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

namespace {

// The chart's options, as each of its panels takes them.
std::vector<ChartOptions> panelOptions(const Figure& figure, const StoryContent& content) {
    std::vector<ChartOptions> panels{figure.chart};
    panels.front().hiddenCompanies.unite(figure.filter.hiddenCompanies);
    for (const QString& currency : currenciesApart(content, panels.front())) {
        panels.push_back(panels.front());
        panels.back().currency = currency;
        panels.back().currencies = CurrencyView::LeftOut;
    }
    return panels;
}

ShownSeries within(const TimeSpan& span, CompanySeries series, const QString& currency) {
    ShownSeries shown;
    shown.currency = currency;
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
    shown.series = std::move(series);
    return shown;
}

}  // namespace

std::vector<ShownSeries> shownSeries(const Figure& figure, const StoryContent& content) {
    const TimeSpan span = shownSpan(figure, content);
    std::vector<ShownSeries> all;
    for (const ChartOptions& options : panelOptions(figure, content)) {
        for (CompanySeries& series : companySeries(content, options)) {
            ShownSeries shown = within(span, std::move(series), options.currency);
            if (!shown.joined.empty() || !shown.beside.empty() || !shown.longSeries.empty())
                all.push_back(std::move(shown));
        }
    }
    // Only now do the series stay where they are.
    const Instant last = lastShown(figure, content);
    for (ShownSeries& shown : all) shown.atEnd = shown.series.holdingAt(last);
    return all;
}

QString shownCurrencies(const Figure& figure, const StoryContent& content) {
    QStringList names;
    for (const ShownSeries& shown : shownSeries(figure, content)) {
        const QString name = currencyName(shown.currency, content.language);
        if (!names.contains(name))
            names += name;
    }
    if (names.size() < 2)
        return names.value(0, currencyName(figure.chart.currency, content.language));
    const QString last = names.takeLast();
    return content.language.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1 and %2"))
        .arg(names.join(QStringLiteral(", ")), last);
}

namespace {

// "OpenAI, xAI and 4 more": who could be shown.
QString companiesWithFigures(const StoryContent& content) {
    ChartOptions options;
    options.basis = ChartBasis::All;
    options.currencies = CurrencyView::Apart;
    options.measure = ChartMeasure::Growth;  // compares each with itself: none is left out for its currency
    QStringList names;
    for (const CompanySeries& series : companySeries(content, options)) {
        if (!names.contains(series.company->name))
            names += series.company->name;
    }
    constexpr qsizetype named = 8;
    const QString list = names.mid(0, named).join(QStringLiteral(", "));
    if (names.size() <= named)
        return list;
    return content.language
        .text("Figure", QT_TRANSLATE_N_NOOP("Figure", "%1 and %n more"), static_cast<int>(names.size() - named))
        .arg(list);
}

QString emptyPeriodReason(const std::vector<CompanySeries>& all, const Language& language) {
    Instant first = Instant::last(), last = Instant::first();
    QString firstWords, lastWords;  // as precise as it is known
    const auto see = [&](Instant at, const QString& words) {
        if (at < first)
            first = at, firstWords = words;
        if (at > last)
            last = at, lastWords = words;
    };
    for (const CompanySeries& series : all) {
        for (const auto* points : {&series.joined, &series.beside}) {
            for (const SeriesPoint& point : *points) see(point.at, shortDateWords(point.valuation->date, language));
        }
        for (const LongSeries* each : series.longSeries) {
            for (const Instant at : {each->columns.timeAt(0), each->columns.timeAt(each->columns.size() - 1)})
                see(at, instantWords(at, DatePrecision::Day, language));
        }
    }
    return language
        .text("Figure", QT_TRANSLATE_NOOP("Figure",
                                          "There is no valuation in this period: those of the companies that are "
                                          "shown run from %1 to %2."))
        .arg(firstWords, lastWords);
}

}  // namespace

QString emptyChartReason(const Figure& figure, const StoryContent& content) {
    if (figure.part == FigurePart::Timeline || !content.hasFigures() || !shownSeries(figure, content).empty())
        return {};
    const Language& language = content.language;
    ChartOptions options = figure.chart;
    options.hiddenCompanies.unite(figure.filter.hiddenCompanies);
    const ChartFigures figures = chartFigures(content, options);
    if (!figures.series.empty())
        return emptyPeriodReason(figures.series, language);
    if (!figures.withoutReference.isEmpty())
        return language.text("Chart", QT_TRANSLATE_NOOP("Chart", "No company holds a value at the reference date."));
    if (figures.inOtherCurrencies.isEmpty()) {
        return language
            .text("Figure",
                  QT_TRANSLATE_NOOP("Figure", "None of these companies has a valuation to draw; there are some of %1."))
            .arg(companiesWithFigures(content));
    }
    return language
        .text("Figure", QT_TRANSLATE_NOOP("Figure",
                                          "No figure is in %1 and no exchange rate leads there; there are figures in "
                                          "%2."))
        .arg(options.currency, otherCurrencies(content, options).join(QStringLiteral(", ")));
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

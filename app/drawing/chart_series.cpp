// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_series.h"

#include <algorithm>

namespace jalon {

Instant markInstant(const UncertainDate& date) {
    const Instant begin = date.earliestStart, end = date.latestEnd;
    if (date.isSharp())
        return begin;
    if (begin == Instant::first())
        return end;
    if (end == Instant::last())
        return begin;
    return {begin.seconds + (end.seconds - begin.seconds) / 2};
}

const SeriesPoint* CompanySeries::holdingAt(Instant t) const {
    if (t > end)
        return nullptr;
    const auto after = std::upper_bound(joined.begin(), joined.end(), t,
                                        [](Instant instant, const SeriesPoint& point) { return instant < point.at; });
    return after == joined.begin() ? nullptr : &*(after - 1);
}

namespace {

void sortByTime(std::vector<SeriesPoint>& points) {
    std::stable_sort(points.begin(), points.end(),
                     [](const SeriesPoint& a, const SeriesPoint& b) { return a.at < b.at; });
}

CompanySeries seriesOf(const Entity& company, const StoryContent& content, const QString& currency) {
    CompanySeries series;
    series.company = &company;
    for (const Valuation& valuation : content.valuations) {
        if (valuation.entity != company.id || valuation.low.currency != currency)
            continue;
        const SeriesPoint point{&valuation, markInstant(valuation.date), static_cast<double>(valuation.low.units),
                                static_cast<double>(valuation.high.units)};
        (valuation.onLine() ? series.joined : series.beside).push_back(point);
    }
    sortByTime(series.joined);
    sortByTime(series.beside);
    series.end = markInstant(company.ended ? *company.ended : content.info.asOf);
    if (!series.joined.empty())
        series.end = std::max(series.end, series.joined.back().at);
    return series;
}

}  // namespace

std::vector<CompanySeries> companySeries(const StoryContent& content, const ChartOptions& options) {
    std::vector<CompanySeries> all;
    for (const Entity& entity : content.entities) {
        if (options.hiddenCompanies.contains(entity.id))
            continue;
        CompanySeries series = seriesOf(entity, content, options.currency);
        if (!series.joined.empty() || !series.beside.empty())
            all.push_back(std::move(series));
    }
    return all;
}

QStringList companiesInOtherCurrencies(const StoryContent& content, const ChartOptions& options) {
    QStringList names;
    for (const Entity& entity : content.entities) {
        if (options.hiddenCompanies.contains(entity.id))
            continue;
        QStringList currencies;
        for (const Valuation& valuation : content.valuations) {
            if (valuation.entity != entity.id || valuation.low.currency == options.currency)
                continue;
            const QString name = currencyName(valuation.low.currency, content.language);
            if (!currencies.contains(name))
                currencies += name;
        }
        if (currencies.isEmpty())
            continue;
        names += content.language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1 (in %2)"))
                     .arg(entity.name, currencies.join(QStringLiteral(", ")));
    }
    return names;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_series.h"

#include <QHash>
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

Instant CompanySeries::heldUntil(Instant from, Instant until) const {
    for (const Instant& gap : breaks) {
        if (from < gap && gap < until)
            return gap;
    }
    return until;
}

const SeriesPoint* CompanySeries::holdingAt(Instant t) const {
    if (t > end)
        return nullptr;
    const auto after = std::upper_bound(joined.begin(), joined.end(), t,
                                        [](Instant instant, const SeriesPoint& point) { return instant < point.at; });
    if (after == joined.begin())
        return nullptr;
    const SeriesPoint& held = *(after - 1);
    return heldUntil(held.at, plusSeconds(t, 1)) <= t ? nullptr : &held;
}

ConvertedSeries CompanySeries::valuesOf(const LongSeries& series) const {
    const auto found = std::find(longSeries.begin(), longSeries.end(), &series);
    const auto index = static_cast<std::size_t>(found - longSeries.begin());
    return {series.columns, factor, index < conversions.size() ? &conversions[index] : nullptr};
}

std::optional<double> CompanySeries::longValueAt(Instant t) const {
    std::optional<double> value;
    std::optional<Instant> newest;
    for (const LongSeries* series : longSeries) {
        const std::size_t after = series->columns.firstFrom(plusSeconds(t, 1));
        if (after == 0 || t > end)
            continue;
        const Instant at = series->columns.timeAt(after - 1);
        if (heldUntil(at, plusSeconds(t, 1)) <= t || (newest && at < *newest))
            continue;
        newest = at;
        value = valuesOf(*series).valueAt(after - 1);
    }
    return value;
}

std::optional<double> CompanySeries::valueAt(Instant t) const {
    if (const auto value = longValueAt(t))
        return value;
    const SeriesPoint* held = holdingAt(t);
    return held ? std::optional(held->middle()) : std::nullopt;
}

namespace {

void sortByTime(std::vector<SeriesPoint>& points) {
    std::stable_sort(points.begin(), points.end(),
                     [](const SeriesPoint& a, const SeriesPoint& b) { return a.at < b.at; });
}

bool isBid(const Valuation& valuation) {
    return valuation.coverage == ValuationCoverage::Bid || valuation.status == ValuationStatus::Bid;
}

std::vector<ValuationCoverage> linesOf(ChartBasis basis) {
    switch (basis) {
        case ChartBasis::Equity:
            return {ValuationCoverage::Equity};
        case ChartBasis::WithDebt:
            return {ValuationCoverage::WithDebt};
        case ChartBasis::All:
            return {ValuationCoverage::Equity, ValuationCoverage::WithDebt, ValuationCoverage::PreMoney};
    }
    Q_UNREACHABLE();
}

class Gathering {
public:
    Gathering(const StoryContent& content, const ChartOptions& options) : m_content(content), m_options(options) {
        for (const Valuation& valuation : content.valuations) m_valuations[valuation.entity].push_back(&valuation);
        for (const auto& series : content.series) m_long[series->entity].push_back(series.get());
        for (const ValuationGap& gap : content.gaps) m_breaks[gap.entity].push_back(gap.span().begin);
    }

    ChartFigures gather() {
        for (const Entity& entity : m_content.entities) {
            if (m_options.shows(entity.id) && (m_valuations.contains(entity.id) || m_long.contains(entity.id)))
                add(entity);
        }
        for (const ExchangeRate& rate : m_content.rates) {
            if (m_usedRates.contains(&rate))
                m_figures.rates.push_back(&rate);
        }
        return std::move(m_figures);
    }

private:
    void add(const Entity& company) {
        std::vector<CompanySeries> lines;
        for (const ValuationCoverage coverage : linesOf(m_options.basis)) {
            CompanySeries series;
            series.company = &company;
            series.coverage = coverage;
            series.breaks = m_breaks.value(company.id);
            std::sort(series.breaks.begin(), series.breaks.end());
            lines.push_back(std::move(series));
        }
        QStringList leftOut;
        for (const Valuation* valuation : m_valuations.value(company.id)) place(*valuation, lines, leftOut);
        for (const LongSeries* series : m_long.value(company.id)) place(*series, lines, leftOut);
        if (!leftOut.isEmpty()) {
            m_figures.inOtherCurrencies += m_content.language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1 (in %2)"))
                                               .arg(company.name, leftOut.join(QStringLiteral(", ")));
        }
        for (CompanySeries& series : lines) finish(series);
        rebase(company, lines);
        for (CompanySeries& series : lines) {
            if (series.hasLine() || !series.beside.empty())
                m_figures.series.push_back(std::move(series));
        }
    }

    // In a rebased chart currencies need no rate: each line is compared with itself.
    bool keepsCurrency(const QString& currency) const {
        return currency == m_options.currency ||
               (m_options.measure != ChartMeasure::Value && m_options.currencies == CurrencyView::Apart);
    }

    void leaveOut(const QString& currency, QStringList& leftOut) const {
        const QString name = currencyName(currency, m_content.language);
        if (m_options.currencies != CurrencyView::Apart && !leftOut.contains(name))
            leftOut += name;
    }

    void place(const Valuation& valuation, std::vector<CompanySeries>& lines, QStringList& leftOut) {
        SeriesPoint point{&valuation, markInstant(valuation.date), static_cast<double>(valuation.low.units),
                          static_cast<double>(valuation.high.units)};
        if (!keepsCurrency(valuation.low.currency)) {
            const auto conversion =
                m_options.currencies == CurrencyView::Converted
                    ? conversionAt(m_content.rates, valuation.low.currency, m_options.currency, point.at)
                    : std::nullopt;
            if (!conversion)
                return leaveOut(valuation.low.currency, leftOut);
            m_usedRates.insert(conversion->rate);
            point.low *= conversion->factor;
            point.high *= conversion->factor;
        }
        const bool denied = valuation.status == ValuationStatus::Denied;
        if (denied || isBid(valuation)) {
            if (denied ? m_options.showDenied : m_options.showBids)
                lines.front().beside.push_back(point);
            return;
        }
        for (CompanySeries& series : lines) {
            if (series.coverage == valuation.coverage)
                return series.joined.push_back(point);
        }
        if (m_options.showBeside)
            lines.front().beside.push_back(point);
    }

    void place(const LongSeries& series, std::vector<CompanySeries>& lines, QStringList& leftOut) {
        if (series.columns.empty())
            return;
        std::vector<RatePiece> pieces;
        if (!keepsCurrency(series.currency)) {
            if (m_options.currencies == CurrencyView::Converted)
                pieces = ratePieces(series.columns, series.currency, m_options.currency, m_content.rates);
            if (pieces.empty())
                return leaveOut(series.currency, leftOut);
        }
        for (CompanySeries& line : lines) {
            if (line.coverage != series.coverage)
                continue;
            for (const RatePiece& piece : pieces) m_usedRates.insert(piece.rate);
            line.longSeries.push_back(&series);
            line.conversions.push_back(std::move(pieces));
            return;
        }
    }

    void finish(CompanySeries& series) const {
        sortByTime(series.joined);
        sortByTime(series.beside);
        series.end = markInstant(series.company->ended ? *series.company->ended : m_content.info.asOf);
        if (!series.joined.empty())
            series.end = std::max(series.end, series.joined.back().at);
        for (const LongSeries* each : series.longSeries)
            series.end = std::max(series.end, each->columns.timeAt(each->columns.size() - 1));
    }

    // What is 100: the value at the reference date, else the line's first.
    std::optional<double> baseOf(const CompanySeries& series) const {
        std::optional<double> base;
        if (m_options.reference) {
            base = series.valueAt(*m_options.reference);
        } else if (!series.joined.empty()) {
            base = series.joined.front().middle();
        } else if (!series.longSeries.empty()) {
            base = series.valuesOf(*series.longSeries.front()).valueAt(0);
        }
        return base && *base > 0 ? base : std::nullopt;
    }

    // A bid, or a figure with debt beside an equity line, would be measured against the start of something else.
    void leaveOutWithoutBase(std::vector<CompanySeries>& lines) {
        for (CompanySeries& series : lines) {
            m_figures.withoutBase |= std::erase_if(series.beside, [&](const SeriesPoint& point) {
                                         return point.valuation->coverage != series.coverage || isBid(*point.valuation);
                                     }) > 0;
        }
    }

    void rebase(const Entity& company, std::vector<CompanySeries>& lines) {
        if (m_options.measure == ChartMeasure::Value)
            return;
        leaveOutWithoutBase(lines);
        bool any = false, based = false;
        for (CompanySeries& series : lines) {
            any = any || series.hasLine() || !series.beside.empty();
            const auto base = baseOf(series);
            if (!base) {
                series = CompanySeries();
                continue;
            }
            based = true;
            series.factor = 100 / *base;
            for (auto* points : {&series.joined, &series.beside}) {
                for (SeriesPoint& point : *points) {
                    point.low *= series.factor;
                    point.high *= series.factor;
                }
            }
        }
        if (any && !based)
            m_figures.withoutReference += company.name;
    }

    const StoryContent& m_content;
    const ChartOptions& m_options;
    QHash<EntityId, std::vector<const Valuation*>> m_valuations;
    QHash<EntityId, std::vector<const LongSeries*>> m_long;
    QHash<EntityId, std::vector<Instant>> m_breaks;
    QSet<const ExchangeRate*> m_usedRates;
    ChartFigures m_figures;
};

}  // namespace

ChartFigures chartFigures(const StoryContent& content, const ChartOptions& options) {
    return Gathering(content, options).gather();
}

std::vector<CompanySeries> companySeries(const StoryContent& content, const ChartOptions& options) {
    return chartFigures(content, options).series;
}

QStringList otherCurrencies(const StoryContent& content, const ChartOptions& options) {
    QStringList currencies;
    const auto see = [&](EntityId company, const QString& currency) {
        if (options.shows(company) && currency != options.currency && !currencies.contains(currency))
            currencies += currency;
    };
    for (const Valuation& valuation : content.valuations) see(valuation.entity, valuation.low.currency);
    for (const auto& series : content.series) see(series->entity, series->currency);
    return currencies;
}

QStringList currenciesApart(const StoryContent& content, const ChartOptions& options) {
    if (options.currencies != CurrencyView::Apart || options.measure != ChartMeasure::Value)
        return {};
    constexpr qsizetype mostPanels = 3;
    return otherCurrencies(content, options).mid(0, mostPanels);
}

QString usualCurrency(const StoryContent& content) {
    const QString dollars = QStringLiteral("USD");
    QHash<QString, std::size_t> figures;
    for (const Valuation& valuation : content.valuations) ++figures[valuation.low.currency];
    for (const auto& series : content.series) figures[series->currency] += series->pointCount();
    QString usual = dollars;
    std::size_t most = 0;
    for (const QString& currency : otherCurrencies(content, {})) {
        if (figures.contains(dollars) || figures.value(currency) <= most)
            continue;
        usual = currency;
        most = figures.value(currency);
    }
    return usual;
}

}  // namespace jalon

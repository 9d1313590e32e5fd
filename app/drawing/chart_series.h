// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSet>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/data/converted_series.h"
#include "app/data/viewport_query.h"
#include "app/drawing/chart_options.h"

namespace jalon {

// One figure as the chart sees it: where it stands in time, and between which values of what the chart measures:
// currency units, or an index (Growth too is held as an index of 100).
struct SeriesPoint {
    const Valuation* valuation = nullptr;
    Instant at;  // the middle of what its date allows
    double low = 0, high = 0;
    double middle() const { return (low + high) / 2; }
};

// A company's figures of one kind, in time order: those that its line joins, and those that stand beside it.
struct CompanySeries {
    const Entity* company = nullptr;
    ValuationCoverage coverage = ValuationCoverage::Equity;  // of what the line joins
    std::vector<SeriesPoint> joined;
    std::vector<SeriesPoint> beside;
    std::vector<const LongSeries*> longSeries;
    std::vector<std::vector<RatePiece>> conversions;  // of each long series; empty: it needs none
    std::vector<Instant> breaks;  // where stated gaps begin: nothing is known from there to the next figure
    Instant end;                  // of the line: the company's own end, else the document's as-of date
    double factor = 1;            // what the values of long series are multiplied by

    // One of the long series, in what the chart measures.
    ConvertedSeries valuesOf(const LongSeries& series) const;
    // The joined figure that holds at t: the last at or before it; none after the line's end or in a gap.
    const SeriesPoint* holdingAt(Instant t) const;
    // Likewise of the long series; none before their first point.
    std::optional<double> longValueAt(Instant t) const;
    std::optional<double> valueAt(Instant t) const;
    // The first break after a figure at `from` and before `until`, else `until`.
    Instant heldUntil(Instant from, Instant until) const;
    bool hasLine() const { return !joined.empty() || !longSeries.empty(); }
};

// All that the options ask for, and what had to be left out.
struct ChartFigures {
    std::vector<CompanySeries> series;       // in the document's order
    QStringList inOtherCurrencies;           // "Mistral AI (in €)", without a rate
    QStringList withoutReference;            // names of companies that hold no value at the reference date
    bool withoutBase = false;                // marks of another kind than a line have no start to be measured against
    std::vector<const ExchangeRate*> rates;  // those that were used, once each, in the document's order
};

ChartFigures chartFigures(const StoryContent& content, const ChartOptions& options);

// Every shown company with a figure in what the options measure, in the document's order.
std::vector<CompanySeries> companySeries(const StoryContent& content, const ChartOptions& options);

// Currencies of shown figures other than the options', in the document's order.
QStringList otherCurrencies(const StoryContent& content, const ChartOptions& options);

// Those that stand in panels of their own under the others, in the document's order; no more than fit.
QStringList currenciesApart(const StoryContent& content, const ChartOptions& options);

// What a document's chart is best drawn in: dollars where it has any, else the currency of most of its figures.
QString usualCurrency(const StoryContent& content);

// Where the mark of a date stands in every view: a sharp one at its beginning, another in the middle of its bounds.
Instant markInstant(const UncertainDate& date);

}  // namespace jalon

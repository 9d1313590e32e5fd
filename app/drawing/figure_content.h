// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/drawing/chart_series.h"
#include "app/drawing/figure.h"

namespace jalon {

// What a figure shows, asked by everything that speaks of it: title, source line, alt text, table.

// The events in its span, in time order, unless the document holds many (StoryContent::store): then none, and
// shownEventCount answers.
std::vector<const EventSummary*> shownEvents(const Figure& figure, const StoryContent& content);
std::int64_t shownEventCount(const Figure& figure, const StoryContent& content);

// A company's line and the marks beside it, as far as they are in the span: what holds at its begin is carried in.
// Its points are in what the chart measures.
struct ShownSeries {
    CompanySeries series;
    QString currency;                           // of its panel: the options', or another one where they stand apart
    std::vector<SeriesPoint> joined, beside;    // in the span
    const SeriesPoint* atEnd = nullptr;         // of the line: what holds at the end of the span, or of the document
    std::vector<const LongSeries*> longSeries;  // that have a point in the span
};
std::vector<ShownSeries> shownSeries(const Figure& figure, const StoryContent& content);

// What the chart's axes measure in: "US$", "US$ and €".
QString shownCurrencies(const Figure& figure, const StoryContent& content);

// Why the figure's chart would be an empty pair of axes, in a sentence that names what there is; empty where something
// is drawn, or no chart is asked for.
QString emptyChartReason(const Figure& figure, const StoryContent& content);

// The last second of the figure that is not after the document's own date.
Instant lastShown(const Figure& figure, const StoryContent& content);

// "$80B", "$75B–$150B"; "$45B (with debt)" where it is not equity after the money.
QString valueText(const Valuation& valuation, const Language& language);

}  // namespace jalon

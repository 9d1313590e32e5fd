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
// Always in the options' currency, whatever the chart measures.
struct ShownSeries {
    CompanySeries series;
    std::vector<SeriesPoint> joined, beside;    // in the span
    const SeriesPoint* atEnd = nullptr;         // of the line: what holds at the end of the span, or of the document
    std::vector<const LongSeries*> longSeries;  // that have a point in the span
};
std::vector<ShownSeries> shownSeries(const Figure& figure, const StoryContent& content);

// The last second of the figure that is not after the document's own date.
Instant lastShown(const Figure& figure, const StoryContent& content);

// "$80B", "$75B–$150B"; "$45B (with debt)" where it is not equity after the money.
QString valueText(const Valuation& valuation, const Language& language);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSet>
#include <vector>

#include "app/data/viewport_query.h"
#include "app/drawing/chart_layout.h"

namespace jalon {

// One figure as the chart sees it: where it stands in time, and between which values.
struct SeriesPoint {
    const Valuation* valuation = nullptr;
    Instant at;  // the middle of what its date allows
    double low = 0, high = 0;
    double middle() const { return (low + high) / 2; }
};

// A company's figures in one currency, in time order: those that its line joins, and those that stand beside it.
struct CompanySeries {
    const Entity* company = nullptr;
    std::vector<SeriesPoint> joined;
    std::vector<SeriesPoint> beside;
    Instant end;  // of the line: the company's own end, else the document's as-of date

    // The joined figure that holds at t: the last at or before it, none after the line's end.
    const SeriesPoint* holdingAt(Instant t) const;
};

// Every shown company with a figure in the options' currency, in the document's order.
std::vector<CompanySeries> companySeries(const StoryContent& content, const ChartOptions& options);

// The shown companies that have figures in other currencies, with those: "Mistral AI (in €)".
QStringList companiesInOtherCurrencies(const StoryContent& content, const ChartOptions& options);

// Where the mark of a date stands in every view: a sharp one at its beginning, another in the middle of its bounds.
Instant markInstant(const UncertainDate& date);

}  // namespace jalon

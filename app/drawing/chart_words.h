// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/chart_series.h"

namespace jalon {

// A value of what the chart measures: "$300B", "142", "+42%".
QString measuredText(double value, const ChartOptions& options, const Language& language);
// A figure as its source says it, in its own currency, range and all: "$75B–$150B".
QString figureText(const Valuation& valuation, const Language& language);
// As the chart shows it: what figureText says, and where that is another thing the chart's own value before it:
// "$6.3B (€5.8B)", "142 ($64B)".
QString pointText(const SeriesPoint& point, const ChartOptions& options, const Language& language);
// Basis, status, date as known and the first source: "after the money, reported, 19 Mar 2025, Bloomberg".
QString pointDetails(const Valuation& valuation, const StoryContent& content);

// "US$, log scale", "with debt, US$, linear scale", "28 March 2025 = 100, log scale".
// `currencies`: instead of the name of the options' own, where the chart shows others too.
QString measureWords(const ChartOptions& options, const Language& language, const QString& currencies = {});
// What is converted, what is left out and why, a sentence a part; empty where there is nothing to say.
QString footnoteWords(const StoryContent& content, const ChartFigures& figures, const ChartOptions& options);

// A name as it stands among other words: what runs from right to left keeps to itself, and a very long one is cut.
QString shownName(const QString& name);

}  // namespace jalon

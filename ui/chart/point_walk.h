// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

#include "app/data/viewport_query.h"
#include "app/drawing/chart_layout.h"

namespace jalon {

// Where an arrow key leads from the selected figure (or, without one, from the selected event): Left and Right to the
// company's figure before and after, Up and Down to the nearest in time of the next company, Home and End to the
// company's first and last. None where there is nothing further.
ValuationId walkPoints(const StoryContent& content, const ChartOptions& options, ValuationId from, EventId event,
                       int key);

// In a chart whose lines are long series: the instant of the value to the right or left of `from` that stands in
// another pixel column, with Home and End of the first and last. None where there is nothing further.
std::optional<Instant> walkValues(const ChartLayout& layout, Instant from, int key);

// A figure as a screen reader says it: "OpenAI, 31 March 2025: $300B, after the money, announced, 2 sources".
QString pointWords(const StoryContent& content, const Valuation& valuation);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>

#include "app/drawing/chart_layout.h"
#include "app/time/calendar_ticks.h"

class QPainter;

namespace jalon {

struct ChartHighlights {
    ValuationId selectedPoint;
    ValuationId hoveredPoint;
    EventId selectedEvent;  // its date is marked, its figures ringed
    EventId hoveredEvent;
    std::optional<Instant> cursor;
    bool focused = false;
    std::optional<Instant> today;  // a thin line; pictures have none
};

// Grid, bands, lines, markers, labels, title, and what is looked at. The same for screen, PNG, SVG, PDF and print.
void paintChart(QPainter& painter, const ChartLayout& layout, const CalendarTicks& ticks, const StoryContent& content,
                const ChartHighlights& highlights, const Theme& theme, const Fonts& fonts);

// Its layers from the back to the front, for a screen that keeps the first and the third while a pointer moves: what
// the figures stand on; the span that is being measured, behind the lines that it measures; the figures; what is looked
// at.
void paintChartGround(QPainter& painter, const ChartLayout& layout, const CalendarTicks& ticks, const Theme& theme,
                      const Fonts& fonts);
void paintMeasuredSpan(QPainter& painter, const ChartLayout& layout, const TimeSpan& measured, const Theme& theme);
void paintChartFigures(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts);
void paintChartHighlights(QPainter& painter, const ChartLayout& layout, const ChartHighlights& highlights,
                          const Theme& theme, const Fonts& fonts);

}  // namespace jalon

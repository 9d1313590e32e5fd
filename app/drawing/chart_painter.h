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
    std::optional<TimeSpan> measured;
    std::optional<Instant> today;  // a thin line; pictures have none
};

// Grid, bands, lines, markers, labels, title, and what is looked at. The same for screen, PNG, SVG, PDF and print.
void paintChart(QPainter& painter, const ChartLayout& layout, const CalendarTicks& ticks, const StoryContent& content,
                const ChartHighlights& highlights, const Theme& theme, const Fonts& fonts);

// Its two layers, for a screen that keeps the first while a pointer moves over it.
void paintChartGround(QPainter& painter, const ChartLayout& layout, const CalendarTicks& ticks, const Theme& theme,
                      const Fonts& fonts);
void paintChartHighlights(QPainter& painter, const ChartLayout& layout, const ChartHighlights& highlights,
                          const Theme& theme, const Fonts& fonts);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSet>
#include <optional>

#include "app/drawing/timeline_layout.h"
#include "app/time/calendar_ticks.h"

class QPainter;

namespace jalon {

class LabelCache;

// What is looked at, beyond the content: values only.
struct TimelineHighlights {
    EventId selected;
    QSet<EventId> selection;  // all that are selected with it, where there are several
    EventId hovered;
    std::optional<Instant> cursor;  // dashed line through all views
    bool focused = false;           // draws the focus ring on the selected mark
    bool arcs = true;               // relations of the selected event as arcs
    std::optional<TimeSpan> measured;
    std::optional<Instant> today;  // a thin line; pictures have none
};

// Lanes, grid, marks, labels, arcs. The same for screen, PNG, SVG, PDF and print; a screen that is crowded may keep its
// labels from frame to frame.
void paintTimeline(QPainter& painter, const TimelineLayout& layout, const CalendarTicks& ticks,
                   const StoryContent& content, const TimelineHighlights& highlights, const Theme& theme,
                   const Fonts& fonts, LabelCache* kept = nullptr);

// The two-tier axis in `area` (view coordinates), with the cursor's date in a flag.
void paintAxis(QPainter& painter, const QRectF& area, const PlotFrame& frame, const TimeScale& scale,
               const CalendarTicks& ticks, std::optional<Instant> cursor, std::optional<Instant> today,
               const Language& language, const Theme& theme, const Fonts& fonts);
double axisHeight(const Fonts& fonts);

// What lies behind lanes and chart alike: weekends and holidays as faint bands, and the present day as a thin line.
// Where `ground`, what was painted there, is opaque, the bands are, too: that costs a tenth of blending them.
void paintClosedDays(QPainter& painter, const CalendarTicks& ticks, const QRectF& plot, const Theme& theme,
                     const QColor& ground);
void paintToday(QPainter& painter, Instant today, const TimeScale& scale, const QRectF& plot, const Theme& theme);

// A category's mark, for filters, cards and legends.
void paintMark(QPainter& painter, const QPointF& centre, double size, MarkShape shape, const QColor& color,
               const QColor& background);

}  // namespace jalon

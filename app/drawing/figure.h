// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSizeF>
#include <QString>
#include <optional>

#include "app/data/event_filter.h"
#include "app/data/shown_lanes.h"
#include "app/drawing/chart_layout.h"
#include "app/drawing/theme.h"

class QPainter;

namespace jalon {

enum class FigurePart { Chart, Timeline, Both };

// A picture is composed, not captured. Empty texts are written from the content: title, subtitle (measure, currency,
// scale, period), source line (publishers of the shown figures), date.
struct Figure {
    FigurePart part = FigurePart::Both;
    QSizeF size = {1600, 900};  // logical pixels
    bool dark = false;
    std::optional<TimeSpan> span;  // none: the document's first view
    EventFilter filter;
    LaneArrangement lanes;  // of a field that passes checkLaneField
    ChartOptions chart;
    QString title, subtitle, sourceLine, dateLine;
};

// The texts that `figure` will carry, filled in where they were empty; what the export dialog shows to be edited.
Figure withTexts(const Figure& figure, const StoryContent& content);

// Paints the figure into (0, 0, size): title, subtitle, timeline with axis and/or chart, source line, date.
void paintFigure(QPainter& painter, const Figure& figure, std::shared_ptr<const StoryContent> content);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPointF>
#include <QString>
#include <vector>

#include "app/drawing/chart_layout.h"
#include "app/drawing/figure.h"

class QPainter;

namespace jalon {

// What stands before an entry's text.
enum class LegendSign { Category, Point, Dashed, Dotted, Range, Dates, Flag, Count };

// One entry of a figure's legend: the mark of a category of events, or what something in the chart means.
struct LegendEntry {
    QString text;
    bool ofChart = false;
    MarkShape shape = MarkShape::Circle;  // of a category
    ColorRole color = ColorRole::Neutral;
    PointKind kind = PointKind::OnLine;  // of the chart's
    bool filled = true;
    LegendSign sign = LegendSign::Category;
};

// What the figure's marks mean, for those that occur in it: a picture is read without the program beside it. `chart`:
// as it is drawn; null where the figure has none.
std::vector<LegendEntry> legendOf(const Figure& figure, const StoryContent& content,
                                  const std::vector<const EventSummary*>& events, const ChartLayout* chart);

// Rows of entries within a width: each with its place from the left, in reading order.
struct LegendRow {
    std::vector<std::pair<double, LegendEntry>> entries;
};
std::vector<LegendRow> legendRows(const std::vector<LegendEntry>& entries, double width, const Fonts& fonts);
double legendRowHeight(const Fonts& fonts);

void paintLegend(QPainter& painter, const std::vector<LegendRow>& rows, const QPointF& topLeft, const Theme& theme,
                 const Fonts& fonts);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <vector>

#include "app/data/viewport_query.h"
#include "app/drawing/chart_layout.h"
#include "app/drawing/theme.h"

class QPainter;

namespace jalon {

// What the crosshair reads: on every line the last value at or before the pointer, with its basis, its status and when
// it was known. A small panel beside the pointer, kept inside the plot.
class ChartReadout {
public:
    ChartReadout(const StoryContent& content, const ChartOptions& options, Instant at);
    void paint(QPainter& painter, const ChartLayout& layout, const QPointF& pointer, const Theme& theme,
               const Fonts& fonts) const;

private:
    struct Row {
        QString name, value, words;
        ColorRole color;
    };
    std::vector<Row> m_rows;
    QString m_date;
};

}  // namespace jalon

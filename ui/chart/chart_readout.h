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

// What the crosshair reads: on every line the last value at or before the pointer, with its basis, its status, when it
// was known and who says so. A small panel beside the pointer, kept inside the plot; of very many lines as many as it
// has room for, those nearest to the pointer, and how many more there are.
class ChartReadout {
public:
    ChartReadout(const StoryContent& content, const ChartLayout& layout, Instant at, double pointerY,
                 const Fonts& fonts);
    // Where it stands; empty where no line holds a value. At most half as wide as the plot.
    QRectF paint(QPainter& painter, const ChartLayout& layout, const QPointF& pointer, const Theme& theme,
                 const Fonts& fonts) const;
    bool isEmpty() const { return m_rows.empty(); }

private:
    struct Row {
        QString name, value, words;
        ColorRole color = ColorRole::Neutral;
    };
    std::vector<Row> m_rows;
    QString m_date, m_more;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <optional>
#include <vector>

#include "app/data/viewport_query.h"
#include "app/drawing/chart_layout.h"
#include "app/drawing/theme.h"
#include "ui/chart/readout_place.h"

class QPainter;

namespace jalon {

// What the crosshair reads: on every line the last value at or before the pointer, with its basis, its status, when it
// was known and who says so. A small panel beside the pointer where it covers the least of lines and markers; of very
// many lines as many as it has room for, those nearest to the pointer, and how many more there are.
class ChartReadout {
public:
    ChartReadout(const StoryContent& content, const ChartLayout& layout, Instant at, double pointerY,
                 const Fonts& fonts);
    // At most half as wide as the plot, and never under the pointer where there is room beside it.
    ReadoutPlace place(const ChartLayout& layout, const QPointF& pointer, std::optional<int> last,
                       const Fonts& fonts) const;
    void paint(QPainter& painter, const QRectF& place, const Theme& theme, const Fonts& fonts) const;
    bool isEmpty() const { return m_rows.empty(); }

private:
    struct Row {
        QString name, value, words;
        ColorRole color = ColorRole::Neutral;
    };
    struct Columns {
        double names = 0, values = 0, words = 0;
        double line = 0, pad = 0, sign = 0, gap = 0;  // height of a row; space around all, before names, between
        QSizeF size;
    };
    // Within `widest`: long names give way first, then the words at the end; the values are what is read.
    Columns columns(double widest, const Fonts& fonts) const;

    std::vector<Row> m_rows;
    QString m_date, m_more;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRectF>
#include <optional>

#include "app/drawing/chart_layout.h"

namespace jalon {

// One of a few places beside the pointer: at its right or left, at one of several heights of the view, so that it does
// not follow every move up and down.
struct ReadoutPlace {
    QRectF rect;  // empty where there is nothing to read
    int slot = 0;
};

// Where a panel of that size covers the least of lines, markers and labels. `last` is kept while no other place covers
// far less: what jumps from side to side is not read.
ReadoutPlace quietestPlace(const ChartLayout& layout, const QSizeF& size, const QPointF& pointer,
                           std::optional<int> last);

// How much of the chart's ink a rectangle would cover, in pixels along the lines.
double inkUnder(const ChartLayout& layout, const QRectF& rect);

}  // namespace jalon

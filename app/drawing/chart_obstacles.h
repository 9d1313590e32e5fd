// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLineF>
#include <QRectF>
#include <vector>

#include "app/drawing/chart_layout.h"

namespace jalon {

// All that a text in the plot must not stand on: markers, their ranges and dates, annotations, bands and lines, told by
// rectangles.
std::vector<QRectF> obstaclesOf(const ChartLayout& layout, double scale);

// What a leader must not cross: the lines but where it begins itself. It may cross `own`, where that is given.
bool crossesALine(const QLineF& leader, const ChartLayout& layout, const PlacedLine* own = nullptr);
bool crosses(const QLineF& leader, const QRectF& rect);
// Nor a marker on its way, except where it begins.
bool crossesAMarker(const QLineF& leader, const ChartLayout& layout);

}  // namespace jalon

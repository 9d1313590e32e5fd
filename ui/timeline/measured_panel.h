// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QRectF>

#include "ui/timeline/measured_span.h"

class QPainter;

namespace jalon {

// Paints what a measured span says as a small panel at the top of `plot`, near the span and inside the plot.
void paintMeasuredPanel(QPainter& painter, const MeasuredSpan& measured, const QRectF& plot, double spanLeft,
                        double spanRight, const Theme& theme, const Fonts& fonts);

}  // namespace jalon

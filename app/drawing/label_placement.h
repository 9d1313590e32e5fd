// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPointF>
#include <QRectF>
#include <vector>

namespace jalon {

// A label that may stand at several places, the best first. Higher priority is placed first.
struct LabelCandidate {
    int priority = 0;
    std::vector<QRectF> places;
};

// For each candidate the index of its place, or -1 where none is free: no two placed rectangles overlap, none leaves
// `bounds`, none touches `obstacles`.
std::vector<int> placeLabels(const std::vector<LabelCandidate>& labels, const std::vector<QRectF>& obstacles,
                             const QRectF& bounds);

// Spreads labels on one vertical line so that none overlap, each as near as can be to where it wants to be.
// Centres in, centres out, same order; heights in pixels.
std::vector<double> spreadVertically(const std::vector<double>& centres, double height, double top, double bottom);

}  // namespace jalon

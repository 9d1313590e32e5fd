// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/readout_place.h"

#include <algorithm>
#include <cmath>

namespace jalon {

namespace {

constexpr int heights = 5;          // slots at each side
constexpr double aside = 16;        // px between the pointer and the panel
constexpr double inkOfMarker = 14;  // px of a line that a marker is worth
constexpr double farLess = 0.6;     // of what the last place covers
constexpr double hardlyAny = 24;    // px: not worth a move

// Of the line from a to b, what lies in the rectangle (Liang and Barsky's way).
double lengthIn(const QRectF& rect, const QPointF& a, const QPointF& b) {
    const double dx = b.x() - a.x(), dy = b.y() - a.y();
    double from = 0, to = 1;
    const auto cut = [&](double p, double q) {
        if (p == 0)
            return q >= 0;
        if (p < 0)
            from = std::max(from, q / p);
        else
            to = std::min(to, q / p);
        return from < to;
    };
    if (!cut(-dx, a.x() - rect.left()) || !cut(dx, rect.right() - a.x()) || !cut(-dy, a.y() - rect.top()) ||
        !cut(dy, rect.bottom() - a.y()))
        return 0;
    return std::hypot(dx, dy) * (to - from);
}

QRectF rectOf(int slot, const QRectF& area, const QSizeF& size, const QPointF& pointer) {
    constexpr double edge = 4;
    const bool right = slot < heights;
    const double room = std::max(0.0, area.height() - 2 * edge - size.height());
    const double top = area.top() + edge + room * (slot % heights) / (heights - 1);
    return {QPointF(right ? pointer.x() + aside : pointer.x() - aside - size.width(), top), size};
}

// In a view too narrow for either side: at the edge that is further from the pointer, above it or below.
QRectF squeezed(const QRectF& area, const QSizeF& size, const QPointF& pointer) {
    const bool right = pointer.x() < area.center().x();
    const bool below = pointer.y() < area.center().y();
    return {QPointF(std::max(area.left(), right ? area.right() - size.width() : area.left()),
                    std::max(area.top(), below ? area.bottom() - size.height() : area.top())),
            size};
}

}  // namespace

double inkUnder(const ChartLayout& layout, const QRectF& rect) {
    double ink = 0;
    for (const PlacedLine& line : layout.lines) {
        for (const QPolygonF& run : line.steps) {
            for (qsizetype i = 0; i + 1 < run.size(); ++i) ink += lengthIn(rect, run[i], run[i + 1]);
        }
        for (const QLineF& stroke : line.strokes) ink += lengthIn(rect, stroke.p1(), stroke.p2());
        const QRectF label = line.labelRect & rect;
        ink += label.isEmpty() ? 0 : label.width();
    }
    for (const PlacedPoint& point : layout.points) ink += rect.contains(QPointF(point.x, point.y)) ? inkOfMarker : 0;
    for (const PlacedEventMarker& marker : layout.markers)
        ink += rect.contains(QPointF(marker.x, marker.y)) ? inkOfMarker : 0;
    for (const PlacedLegendEntry& entry : layout.legend) ink += entry.rect.intersects(rect) ? entry.rect.width() : 0;
    // Over the values' labels.
    ink += std::max(0.0, layout.plot.left() - rect.left());
    for (const ChartLayout& panel : layout.panels) ink += inkUnder(panel, rect);
    return ink;
}

ReadoutPlace quietestPlace(const ChartLayout& layout, const QSizeF& size, const QPointF& pointer,
                           std::optional<int> last) {
    const QRectF area = layout.area;
    std::optional<ReadoutPlace> best, kept;
    double bestInk = 0, keptInk = 0;
    for (int slot = 0; slot < 2 * heights; ++slot) {
        const ReadoutPlace place{rectOf(slot, area, size, pointer), slot};
        if (place.rect.left() < area.left() || place.rect.right() > area.right())
            continue;
        const double ink = inkUnder(layout, place.rect);
        if (slot == last) {
            kept = place;
            keptInk = ink;
        }
        if (!best || ink < bestInk - 0.5) {
            best = place;
            bestInk = ink;
        }
    }
    if (!best)
        return {squeezed(area, size, pointer), last.value_or(0)};
    return kept && (keptInk <= hardlyAny || bestInk > keptInk * farLess) ? *kept : *best;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_obstacles.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

#include "app/drawing/chart_marks_painter.h"

namespace jalon {

namespace {

std::vector<QRectF> markersOf(const ChartLayout& layout, double scale) {
    std::vector<QRectF> markers;
    const double half = 6 * scale, cap = 5 * scale;
    for (const PlacedPoint& point : layout.points) {
        markers.emplace_back(point.x - half, point.y - half, 2 * half, 2 * half);
        if (point.yLow != point.yHigh)
            markers.push_back(QRectF(QPointF(point.x - cap, point.yHigh), QPointF(point.x + cap, point.yLow))
                                  .normalized()
                                  .adjusted(0, -1, 0, 1));
        if (point.right - point.left >= 3)
            markers.emplace_back(point.left, point.y - 3 * scale, point.right - point.left, 6 * scale);
    }
    for (const PlacedEventMarker& marker : layout.markers) {
        markers.emplace_back(marker.x - half, marker.y - half, 2 * half, (marker.onCurve ? 2 : 3) * half);
        if (marker.events.size() > 1)
            markers.push_back(markerCountBox(marker, scale));
    }
    for (const PlacedAnnotation& placed : layout.annotations) {
        markers.push_back(placed.textRect);
        if (placed.kind == AnnotationKind::ReferenceLine)
            markers.push_back(QRectF(placed.line.p1(), placed.line.p2()).adjusted(0, -1.5, 0, 1.5));
        if (placed.kind == AnnotationKind::Note)
            markers.emplace_back(placed.anchor.x() - half, placed.anchor.y() - half, 2 * half, 2 * half);
    }
    return markers;
}

// A sloped stretch is told by small pieces: its whole rectangle would keep labels from where there is nothing.
void addStretch(std::vector<QRectF>& obstacles, const QPointF& from, const QPointF& to) {
    const QPointF d = to - from;
    const double shorter = std::min(std::abs(d.x()), std::abs(d.y()));
    const int pieces = shorter < 2 ? 1 : std::clamp(static_cast<int>(shorter / 8), 1, 60);
    for (int i = 0; i < pieces; ++i) {
        const QRectF piece(from + d * i / pieces, from + d * (i + 1) / pieces);
        obstacles.push_back(piece.normalized().adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

// Likewise a band: its upper edge goes from its first corner to its second, its lower from the fourth to the third.
void addBand(std::vector<QRectF>& obstacles, const QPolygonF& band) {
    if (band.size() != 4)
        return;
    const double rise = std::max(std::abs(band[1].y() - band[0].y()), std::abs(band[2].y() - band[3].y()));
    const int pieces = rise < 2 ? 1 : std::clamp(static_cast<int>(rise / 8), 1, 60);
    for (int i = 0; i < pieces; ++i) {
        const auto on = [&](const QPointF& from, const QPointF& to, int k) { return from + (to - from) * k / pieces; };
        obstacles.push_back(QRectF(on(band[0], band[1], i), on(band[3], band[2], i + 1)).normalized() |
                            QRectF(on(band[3], band[2], i), on(band[0], band[1], i + 1)).normalized());
    }
}

}  // namespace

std::vector<QRectF> obstaclesOf(const ChartLayout& layout, double scale) {
    std::vector<QRectF> obstacles = markersOf(layout, scale);
    for (const PlacedLine& line : layout.lines) {
        for (const QPolygonF& band : line.bands) addBand(obstacles, band);
        for (const QPolygonF& steps : line.steps) {
            for (qsizetype i = 0; i + 1 < steps.size(); ++i) addStretch(obstacles, steps[i], steps[i + 1]);
        }
        // Strokes stand side by side: some columns at a time.
        constexpr std::size_t together = 16;
        for (std::size_t i = 0; i < line.strokes.size(); i += together) {
            QRectF group;
            for (std::size_t j = i; j < std::min(line.strokes.size(), i + together); ++j)
                group |= QRectF(line.strokes[j].p1(), line.strokes[j].p2()).adjusted(-0.5, 0, 0.5, 0);
            obstacles.push_back(group);
        }
    }
    return obstacles;
}

bool crossesALine(const QLineF& leader, const ChartLayout& layout, const PlacedLine* own) {
    const QRectF box = QRectF(leader.p1(), leader.p2()).normalized().adjusted(-1, -1, 1, 1);
    const auto crosses = [&](const QPointF& a, const QPointF& b) {
        if (std::max(a.x(), b.x()) < box.left() || std::min(a.x(), b.x()) > box.right() ||
            std::max(a.y(), b.y()) < box.top() || std::min(a.y(), b.y()) > box.bottom())
            return false;
        // One that runs along a line is taken for a part of it.
        const QLineF stretch(a, b);
        if (QLineF(leader.center(), nearestOn(QRectF(a, b).normalized(), leader.center())).length() < 9 &&
            std::abs(std::sin((leader.angle() - stretch.angle()) * std::numbers::pi / 180)) < 0.2)
            return true;
        QPointF at;
        return leader.intersects(stretch, &at) == QLineF::BoundedIntersection && QLineF(at, leader.p2()).length() > 3;
    };
    for (const PlacedLine& line : layout.lines) {
        if (&line == own)
            continue;
        for (const QPolygonF& run : line.steps) {
            for (qsizetype i = 0; i + 1 < run.size(); ++i) {
                if (crosses(run[i], run[i + 1]))
                    return true;
            }
        }
        if (std::any_of(line.strokes.begin(), line.strokes.end(),
                        [&](const QLineF& stroke) { return crosses(stroke.p1(), stroke.p2()); }))
            return true;
    }
    return false;
}

bool crosses(const QLineF& leader, const QRectF& rect) {
    const std::array corners{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (leader.intersects(QLineF(corners[i], corners[(i + 1) % 4]), nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return rect.contains(leader.p1());
}

bool crossesAMarker(const QLineF& leader, const ChartLayout& layout) {
    constexpr double clear = 4, own = 9;
    const QPointF along = leader.p2() - leader.p1();
    const double squared = std::max(QPointF::dotProduct(along, along), 1e-9);
    const auto meets = [&](double x, double y) {
        const QPointF p(x, y);
        const double share = std::clamp(QPointF::dotProduct(p - leader.p1(), along) / squared, 0.0, 1.0);
        return QLineF(leader.p1() + along * share, p).length() < clear && QLineF(leader.p2(), p).length() > own;
    };
    return std::any_of(layout.points.begin(), layout.points.end(),
                       [&](const PlacedPoint& point) { return meets(point.x, point.y); }) ||
           std::any_of(layout.markers.begin(), layout.markers.end(),
                       [&](const PlacedEventMarker& marker) { return meets(marker.x, marker.y); });
}

}  // namespace jalon

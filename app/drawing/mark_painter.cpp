// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QPainter>
#include <array>
#include <cmath>

#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

struct Corners {
    std::array<QPointF, 12> points;
    int count = 0;
};

// On a circle of radius 1, the first corner up; every other one at `inner` where that is given.
Corners regular(int count, double inner = 1) {
    constexpr double pi = 3.14159265358979323846;
    Corners corners;
    corners.count = count;
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * pi * i / count, radius = i % 2 ? inner : 1;
        corners.points[static_cast<std::size_t>(i)] = {radius * std::sin(angle), -radius * std::cos(angle)};
    }
    return corners;
}

Corners cross() {
    constexpr double a = 0.36;
    return {{QPointF(-a, -1), QPointF(a, -1), QPointF(a, -a), QPointF(1, -a), QPointF(1, a), QPointF(a, a),
             QPointF(a, 1), QPointF(-a, 1), QPointF(-a, a), QPointF(-1, a), QPointF(-1, -a), QPointF(-a, -a)},
            12};
}

// Sized so that all shapes look equally large: of about the same area as the circle.
Corners cornersOf(MarkShape shape) {
    static const Corners diamond = regular(4), pentagon = regular(5), hexagon = regular(6), star = regular(10, 0.45),
                         plus = cross();
    static const Corners square{{QPointF(-1, -1), QPointF(1, -1), QPointF(1, 1), QPointF(-1, 1)}, 4};
    static const Corners triangle{{QPointF(0, -1), QPointF(1.05, 0.85), QPointF(-1.05, 0.85)}, 3};
    switch (shape) {
        case MarkShape::Diamond:
            return diamond;
        case MarkShape::Square:
            return square;
        case MarkShape::Triangle:
            return triangle;
        case MarkShape::Pentagon:
            return pentagon;
        case MarkShape::Hexagon:
            return hexagon;
        case MarkShape::Star:
            return star;
        default:
            return plus;
    }
}

double radiusOf(MarkShape shape, double size) {
    switch (shape) {
        case MarkShape::Diamond:
            return 0.62 * size;
        case MarkShape::Square:
            return 0.42 * size;
        case MarkShape::Star:
            return 0.62 * size;
        case MarkShape::Pentagon:
        case MarkShape::Hexagon:
            return 0.54 * size;
        default:
            return 0.5 * size;
    }
}

}  // namespace

void paintMark(QPainter& painter, const QPointF& centre, double size, MarkShape shape, const QColor& color,
               const QColor& background) {
    constexpr double strong = 3;  // contrast that needs no outline
    const double radius = radiusOf(shape, size);
    if (shape == MarkShape::Ring) {
        const double width = std::max(1.5, size * 0.18);
        painter.setPen(QPen(color, width));
        painter.setBrush(background);
        painter.drawEllipse(centre, radius - width / 2, radius - width / 2);
        return;
    }
    painter.setBrush(color);
    if (contrastRatio(color, background) >= strong)
        painter.setPen(Qt::NoPen);
    else
        painter.setPen(QPen(background.lightness() > 127 ? color.darker(200) : color.lighter(200), 1));
    if (shape == MarkShape::Circle) {
        painter.drawEllipse(centre, radius, radius);
        return;
    }
    Corners corners = cornersOf(shape);
    for (int i = 0; i < corners.count; ++i)
        corners.points[static_cast<std::size_t>(i)] = centre + corners.points[static_cast<std::size_t>(i)] * radius;
    painter.drawPolygon(corners.points.data(), corners.count);
}

}  // namespace jalon

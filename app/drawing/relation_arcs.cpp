// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/relation_arcs.h"

#include <QPainter>
#include <QPainterPath>
#include <cmath>
#include <utility>

namespace jalon {

namespace {

struct ArcEnd {
    QPointF at;
    double clearance = 0;  // from its centre to where the curve stops
};

std::optional<ArcEnd> arcEnd(const TimelineLayout& layout, const StoryContent& content, EventId id) {
    constexpr double air = 3;
    if (const PlacedMark* mark = layout.markOf(id))
        return ArcEnd{{std::clamp(mark->x, layout.area.left(), layout.area.right()), mark->y}, mark->size / 2 + air};
    const EventSummary* event = content.event(id);
    if (!event)
        return std::nullopt;
    const PlacedLane* lane = layout.arrangement ? layout.laneOf(layout.arrangement->laneOf(*event)) : nullptr;
    const double x = layout.scale.xAt(event->date.earliestStart);
    // In sight but not placed: the filter hides it.
    if (!lane || (x >= 0 && x <= layout.scale.width()))
        return std::nullopt;
    constexpr double beyond = 60;  // far enough that the curve's end is out of sight
    const double edge = std::clamp(x, -beyond, layout.scale.width() + beyond);
    return ArcEnd{{layout.area.left() + layout.frame.left + edge, lane->top + lane->height / 2}, 0};
}

QPointF towards(const QPointF& from, const QPointF& to, double length) {
    const QPointF way = to - from;
    const double whole = std::hypot(way.x(), way.y());
    return whole < 1e-9 ? from : from + way * (length / whole);
}

// Along a row the curve hangs below the rows it passes, the deeper the further it goes; between lanes it swings out to
// the left, so that it does not run through what stands between.
std::pair<QPointF, QPointF> controlPoints(const QPointF& from, const QPointF& to, double scale) {
    const double dx = to.x() - from.x(), dy = to.y() - from.y();
    if (std::abs(dy) > std::abs(dx)) {
        const double swing = std::min(48.0, 14 + 0.15 * std::abs(dy)) * scale, left = std::min(from.x(), to.x());
        return {{left - swing, from.y() + 0.2 * dy}, {left - swing, to.y() - 0.2 * dy}};
    }
    const double bend = std::min(54.0, 12 + 0.1 * std::abs(dx)) * scale;
    return {{from.x() + 0.08 * dx, from.y() + bend}, {to.x() - 0.35 * dx, to.y() + bend}};
}

void paintArrowHead(QPainter& painter, const QPointF& tip, const QPointF& from, double size) {
    const QPointF back = towards(tip, from, size);
    const QPointF side = QPointF(-(back - tip).y(), (back - tip).x()) * 0.45;
    const QPolygonF head({tip, back + side, back - side});
    painter.drawPolygon(head);
}

}  // namespace

void paintRelationArcs(QPainter& painter, const TimelineLayout& layout, const StoryContent& content, EventId selected,
                       const Theme& theme, const Fonts& fonts) {
    QColor color = theme.accent;
    color.setAlphaF(0.75F);
    for (const Document::RelationRow& relation : content.relations) {
        if (relation.from != selected && relation.to != selected)
            continue;
        const auto from = arcEnd(layout, content, relation.from), to = arcEnd(layout, content, relation.to);
        if (!from || !to || from->at == to->at)
            continue;
        const auto [leave, arrive] = controlPoints(from->at, to->at, fonts.scale);
        const QPointF begin = towards(from->at, leave, from->clearance), end = towards(to->at, arrive, to->clearance);
        QPainterPath path(begin);
        path.cubicTo(leave, arrive, end);
        painter.setPen(QPen(color, 1.2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        if (to->clearance > 0)
            paintArrowHead(painter, end, arrive, 6 * fonts.scale);
    }
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_marks_painter.h"

#include <QFontMetricsF>
#include <QPainter>

#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

void paintArrowDown(QPainter& painter, const QPointF& centre, double r) {
    const QPointF tip = centre + QPointF(0, r * 2.6);
    painter.drawLine(centre + QPointF(0, r), tip);
    painter.drawLine(tip, tip + QPointF(-r * 0.7, -r * 0.8));
    painter.drawLine(tip, tip + QPointF(r * 0.7, -r * 0.8));
}

void paintCount(QPainter& painter, const PlacedEventMarker& marker, const Theme& theme, const Fonts& fonts) {
    if (marker.events.size() < 2)
        return;
    const QString count = QString::number(marker.events.size());
    painter.setFont(fonts.smallBold);
    QRectF box = markerCountBox(marker, fonts.scale);
    if (marker.onCurve)
        box.setLeft(marker.x - QFontMetricsF(fonts.smallBold).horizontalAdvance(count) / 2);
    // Wide enough for any number.
    box.setWidth(box.width() * 4);
    paintOutlined(painter, box, count, theme.text, theme, 1.5 * fonts.scale);
}

}  // namespace

void paintChartPoint(QPainter& painter, const PlacedPoint& point, const Theme& theme, double scale) {
    const QColor color = theme.mark(point.color);
    const double r = 4.2 * scale;
    const QPointF centre(point.x, point.y);
    painter.setPen(QPen(point.filled ? theme.plot : color, (point.filled ? 1.2 : 1.8) * scale));
    painter.setBrush(point.filled ? color : theme.plot);
    if (point.offScale)
        paintArrowDown(painter, centre - QPointF(0, r * 3), r);
    switch (point.kind) {
        case PointKind::OnLine:
            painter.drawEllipse(centre, r, r);
            break;
        case PointKind::Beside:
            // It belongs to no line, also where it touches one.
            painter.fillRect(
                QRectF(centre.x() - r - 2 * scale, centre.y() - r - 2 * scale, 2 * r + 4 * scale, 2 * r + 4 * scale),
                theme.plot);
            painter.drawRect(QRectF(centre.x() - r * 0.9, centre.y() - r * 0.9, r * 1.8, r * 1.8));
            break;
        case PointKind::Bid:
            painter.setPen(QPen(color, 1.8 * scale));
            painter.setBrush(theme.plot);
            painter.drawPolygon(QPolygonF({{centre.x() - r, centre.y() + r * 0.8},
                                           {centre.x() + r, centre.y() + r * 0.8},
                                           {centre.x(), centre.y() - r}}));
            break;
        case PointKind::Denied:
            painter.setPen(QPen(color, 1.8 * scale));
            painter.drawLine(centre + QPointF(-r, -r), centre + QPointF(r, r));
            painter.drawLine(centre + QPointF(-r, r), centre + QPointF(r, -r));
            break;
    }
}

QRectF markerCountBox(const PlacedEventMarker& marker, double scale) {
    const double side = 15 * scale;
    return marker.onCurve ? QRectF(marker.x - side / 2, marker.y - side - 6 * scale, side, side)
                          : QRectF(marker.x + 6 * scale, marker.y - side / 2, side, side);
}

void paintEventMarker(QPainter& painter, const PlacedEventMarker& marker, bool looked, const Theme& theme,
                      const Fonts& fonts) {
    const double size = (looked ? 10 : 7) * fonts.scale;
    const QPointF centre(marker.x, marker.y);
    if (!marker.onCurve) {
        QColor pole = theme.mark(marker.color);
        painter.setPen(QPen(pole, fonts.scale));
        painter.drawLine(centre, centre + QPointF(0, 12 * fonts.scale));
    }
    paintMark(painter, centre, size, marker.shape, theme.mark(marker.color), theme.plot);
    paintCount(painter, marker, theme, fonts);
}

void paintAnnotationsBehind(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts) {
    painter.setFont(fonts.small);
    for (const PlacedAnnotation& placed : layout.annotations) {
        if (placed.kind == AnnotationKind::Period) {
            QColor shade = theme.textSecondary;
            shade.setAlphaF(0.10F);
            painter.fillRect(placed.band, shade);
        } else if (placed.kind == AnnotationKind::ReferenceLine) {
            QPen pen(theme.textSecondary, 1.2 * fonts.scale);
            pen.setDashPattern({5, 4});
            painter.setPen(pen);
            painter.drawLine(placed.line);
        }
        if (placed.kind != AnnotationKind::Note)
            paintOutlined(painter, placed.textRect, placed.text, theme.textSecondary, theme, fonts.scale);
    }
}

void paintNotes(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts) {
    painter.setFont(fonts.small);
    for (const PlacedAnnotation& placed : layout.annotations) {
        if (placed.kind != AnnotationKind::Note)
            continue;
        painter.setPen(QPen(theme.textSecondary, fonts.scale));
        // A ring: a dot on a hollow marker would make it a filled one, which means another status.
        const double r = 7 * fonts.scale;
        QLineF leader(placed.anchor, nearestOn(placed.textRect, placed.anchor));
        if (leader.length() > r) {
            leader.setP1(leader.pointAt(r / leader.length()));
            painter.drawLine(leader);
        }
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(placed.anchor, r, r);
        painter.setPen(QPen(theme.border, 1));
        painter.setBrush(theme.field);
        painter.drawRoundedRect(placed.textRect, 3 * fonts.scale, 3 * fonts.scale);
        painter.setPen(theme.text);
        painter.drawText(placed.textRect, Qt::AlignCenter, placed.textLines.join(QLatin1Char('\n')));
    }
}

void paintEventLabels(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts) {
    painter.setFont(fonts.small);
    for (const PlacedEventLabel& label : layout.eventLabels) {
        if (label.leads) {
            painter.setPen(QPen(theme.textSecondary, 0));
            painter.drawLine(nearestOn(label.rect, label.anchor), label.anchor);
        }
        QRectF row = label.rect;
        row.setHeight(row.height() / static_cast<double>(label.rows.size()));
        for (const QString& words : label.rows) {
            paintOutlined(painter, row, words, theme.text, theme, fonts.scale);
            row.translate(0, row.height());
        }
    }
}

QColor readableOn(const Theme& theme, ColorRole role) {
    QColor color = theme.mark(role);
    for (int step = 0; step < 12 && contrastRatio(color, theme.plot) < 4.5; ++step) {
        color = QColor::fromRgbF(color.redF() * 0.88F + theme.text.redF() * 0.12F,
                                 color.greenF() * 0.88F + theme.text.greenF() * 0.12F,
                                 color.blueF() * 0.88F + theme.text.blueF() * 0.12F);
    }
    return color;
}

void paintOutlined(QPainter& painter, const QRectF& rect, const QString& text, const QColor& color, const Theme& theme,
                   double scale) {
    painter.setPen(theme.plot);
    for (const QPointF& offset : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1)})
        painter.drawText(rect.translated(offset * scale), Qt::AlignLeft | Qt::AlignVCenter, text);
    painter.setPen(color);
    painter.drawText(rect, Qt::AlignLeft | Qt::AlignVCenter, text);
}

}  // namespace jalon

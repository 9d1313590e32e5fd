// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/measured_panel.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <vector>

namespace jalon {

namespace {

constexpr double padding = 8;
constexpr double swatch = 8;  // of a company's colour

struct Line {
    QString text;
    QFont font;
    QColor color;
    QColor mark;     // invalid: none
    QString second;  // at the right
};

std::vector<Line> linesOf(const MeasuredSpan& measured, const Theme& theme, const Fonts& fonts) {
    std::vector<Line> lines;
    lines.push_back({measured.length(), fonts.textBold, theme.text, {}, measured.events()});
    lines.push_back({measured.period(), fonts.small, theme.textSecondary, {}, {}});
    for (const MeasuredSpan::Change& change : measured.changes())
        lines.push_back({change.company, fonts.small, theme.text, theme.mark(change.color), change.text});
    return lines;
}

double heightOf(const Line& line) {
    return QFontMetricsF(line.font).height() + 3;
}

// Of very many companies as many as there is room for, and how many more there are.
void cutTo(std::vector<Line>& lines, double height, const Theme& theme, const Fonts& fonts) {
    double needed = 2 * padding;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        needed += heightOf(lines[i]);
        if (needed <= height || i < 3)
            continue;
        const int more = static_cast<int>(lines.size() - i + 1);
        lines.resize(i - 1);
        lines.push_back({QCoreApplication::translate("Chart", "+%n more", nullptr, more),
                         fonts.small,
                         theme.textSecondary,
                         {},
                         {}});
        return;
    }
}

QSizeF sizeOf(const std::vector<Line>& lines, const Fonts& fonts) {
    double width = 0;
    double height = 2 * padding;
    for (const Line& line : lines) {
        double needed = QFontMetricsF(line.font).horizontalAdvance(line.text) + (line.mark.isValid() ? swatch + 6 : 0);
        if (!line.second.isEmpty())
            needed += 16 + QFontMetricsF(fonts.small).horizontalAdvance(line.second);
        width = std::max(width, needed);
        height += heightOf(line);
    }
    return {width + 2 * padding, height};
}

// Centred over the span, moved as little as keeps it in the plot.
QRectF placeOf(const QSizeF& size, const QRectF& plot, double spanLeft, double spanRight) {
    const double wanted = (std::max(spanLeft, plot.left()) + std::min(spanRight, plot.right())) / 2 - size.width() / 2;
    const double rightmost = std::max(plot.left() + 4, plot.right() - size.width() - 4);
    return QRectF(QPointF(std::clamp(wanted, plot.left() + 4, rightmost), plot.top() + 6), size);
}

void paintLine(QPainter& painter, const Line& line, QRectF row, const Theme& theme, const Fonts& fonts) {
    if (!line.second.isEmpty()) {
        painter.setFont(fonts.small);
        painter.setPen(line.mark.isValid() ? theme.text : theme.textSecondary);
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, line.second);
    }
    if (line.mark.isValid()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line.mark);
        painter.drawRoundedRect(QRectF(row.left(), row.center().y() - swatch / 2, swatch, swatch), 2, 2);
        row.setLeft(row.left() + swatch + 6);
    }
    painter.setFont(line.font);
    painter.setPen(line.color);
    painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter, line.text);
}

}  // namespace

void paintMeasuredPanel(QPainter& painter, const MeasuredSpan& measured, const QRectF& plot, double spanLeft,
                        double spanRight, const Theme& theme, const Fonts& fonts) {
    std::vector<Line> lines = linesOf(measured, theme, fonts);
    cutTo(lines, plot.height() - 12, theme, fonts);
    const QRectF panel = placeOf(sizeOf(lines, fonts), plot, spanLeft, spanRight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.selectionBorder, 1));
    painter.setBrush(theme.field);
    painter.drawRoundedRect(panel.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    double top = panel.top() + padding;
    for (const Line& line : lines) {
        paintLine(painter, line, QRectF(panel.left() + padding, top, panel.width() - 2 * padding, heightOf(line)),
                  theme, fonts);
        top += heightOf(line);
    }
    painter.restore();
}

}  // namespace jalon

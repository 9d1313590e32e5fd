// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/figure_preview.h"

#include <QPainter>

namespace jalon {

// As picture editors show that nothing is there, in shades on which either theme can be read.
static void checkered(QPainter& painter, const QSizeF& size) {
    constexpr int side = 8;
    painter.fillRect(QRectF(QPointF(0, 0), size), QColor(0xff9a9a9a));
    for (int y = 0; y < size.height(); y += side) {
        for (int x = (y / side % 2) * side; x < size.width(); x += 2 * side)
            painter.fillRect(x, y, side, side, QColor(0xffb4b4b4));
    }
}

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent) {
    setMinimumSize(220, 200);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigurePreview::show(const Figure& figure, std::shared_ptr<const StoryContent> content, const QColor& frame) {
    m_figure = figure;
    m_content = std::move(content);
    m_frame = frame;
    update();
}

void FigurePreview::paintEvent(QPaintEvent*) {
    if (!m_content || m_figure.size.isEmpty())
        return;
    const QSizeF fitted = m_figure.size.scaled(QSizeF(size()) - QSizeF(2, 2), Qt::KeepAspectRatio);
    QPainter painter(this);
    painter.translate((width() - fitted.width()) / 2, (height() - fitted.height()) / 2);
    painter.save();
    painter.setClipRect(QRectF(QPointF(0, 0), fitted));
    const double scale = fitted.width() / m_figure.size.width();
    if (m_figure.transparent)
        checkered(painter, fitted);
    painter.scale(scale, scale);
    paintFigure(painter, m_figure, m_content);
    painter.restore();
    painter.setPen(QPen(m_frame, 0));
    painter.drawRect(QRectF(QPointF(0, 0), fitted));
}

}  // namespace jalon

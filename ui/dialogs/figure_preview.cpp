// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/figure_preview.h"

#include <QPainter>

namespace jalon {

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent) {
    setMinimumSize(320, 240);
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
    painter.scale(scale, scale);
    paintFigure(painter, m_figure, m_content);
    painter.restore();
    painter.setPen(QPen(m_frame, 0));
    painter.drawRect(QRectF(QPointF(0, 0), fitted));
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/thin_scroll_bar.h"

#include <QEvent>
#include <QPainter>
#include <QStyleOptionSlider>

namespace jalon {

ThinScrollBar::ThinScrollBar(ViewState* state, QWidget* parent) : QScrollBar(Qt::Vertical, parent), m_state(state) {
    setFocusPolicy(Qt::NoFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Scroll the lanes"));
}

void ThinScrollBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Scroll the lanes"));
    QScrollBar::changeEvent(event);
}

QRectF ThinScrollBar::handle() const {
    QStyleOptionSlider option;
    initStyleOption(&option);
    const QRect slider = style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
    const double inset = underMouse() || isSliderDown() ? 3 : 4;
    return QRectF(slider).adjusted(inset, 2, -inset, -2);
}

void ThinScrollBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor color = m_state->theme().textSecondary;
    color.setAlphaF(underMouse() || isSliderDown() ? 0.8f : 0.45f);
    const QRectF bar = handle();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2);
}

}  // namespace jalon

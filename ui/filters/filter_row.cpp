// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/filters/filter_row.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPainter>

#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {
constexpr int signWidth = 14;
constexpr int gap = 7;
}  // namespace

FilterRow::FilterRow(ViewState* state, Sign sign, MarkShape shape, ColorRole color, QWidget* parent)
    : QCheckBox(parent), m_state(state), m_sign(sign), m_shape(shape), m_color(color) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void FilterRow::setCount(int count) {
    m_count = count;
    //: A category or company and how many events it stands for
    setAccessibleName(tr("%1, %Ln event(s)", nullptr, count).arg(text()));
    update();
}

QSize FilterRow::sizeHint() const {
    const QFontMetrics metrics(m_state->fonts().text);
    const int width =
        signWidth + 2 * gap + metrics.horizontalAdvance(text()) + metrics.horizontalAdvance(QStringLiteral("  000"));
    // 24 px at least: the target size for pointers.
    return {width, qMax(24, metrics.height() + 8)};
}

QSize FilterRow::minimumSizeHint() const {
    return {80, sizeHint().height()};
}

void FilterRow::paintSign(QPainter& painter) const {
    const Theme& theme = m_state->theme();
    const QPointF centre(signWidth / 2.0, height() / 2.0);
    if (m_sign == Sign::Mark) {
        const QColor color = isChecked() ? theme.mark(m_color) : theme.textDisabled;
        paintMark(painter, centre, 11, isChecked() ? m_shape : MarkShape::Ring, color, theme.window);
        return;
    }
    const QRectF swatch(centre.x() - 5.5, centre.y() - 5.5, 11, 11);
    painter.setPen(QPen(isChecked() ? theme.mark(m_color) : theme.textSecondary, 1.2));
    painter.setBrush(isChecked() ? QBrush(theme.mark(m_color)) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(swatch, 3, 3);
}

void FilterRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_state->theme();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : Qt::NoPen);
        painter.setBrush(underMouse() ? theme.hoverFill : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(-2, 1, -1, -1).intersected(QRectF(rect())), 5, 5);
    }
    paintSign(painter);
    painter.setFont(m_state->fonts().text);
    const QString count = m_state->language().locale().toString(m_count);
    const int countWidth = painter.fontMetrics().horizontalAdvance(count);
    const QRect nameRect = rect().adjusted(signWidth + gap, 0, -countWidth - gap - 4, 0);
    painter.setPen(isChecked() ? theme.text : theme.textSecondary);
    painter.drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, nameRect.width()));
    painter.setPen(theme.textSecondary);
    painter.drawText(rect().adjusted(0, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, count);
}

void FilterRow::contextMenuEvent(QContextMenuEvent* event) {
    QMenu menu(this);
    menu.addAction(tr("Show only this"), this, &FilterRow::onlyThisRequested);
    menu.addAction(tr("Show all"), this, &FilterRow::allRequested);
    menu.exec(event->globalPos());
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/filters/view_row.h"

#include <QPainter>

namespace jalon {

ViewRow::ViewRow(ViewState* state, const QString& name, QWidget* parent) : QPushButton(name, parent), m_state(state) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ViewRow::setCount(std::optional<int> count) {
    m_count = count;
    setAccessibleName(count ? tr("Saved view %1, %Ln event(s)", nullptr, *count).arg(text())
                            : tr("Saved view %1").arg(text()));
    update();
}

QSize ViewRow::sizeHint() const {
    return {80, qMax(24, QFontMetrics(m_state->fonts().text).height() + 8)};
}

void ViewRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_state->theme();
    if (underMouse() || hasFocus()) {
        painter.setPen(hasFocus() ? QPen(theme.accent, 1.5) : Qt::NoPen);
        painter.setBrush(underMouse() ? theme.hoverFill : QColor(Qt::transparent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 5, 5);
    }
    painter.setFont(m_state->fonts().text);
    const QString count = m_count ? m_state->language().locale().toString(*m_count) : QString();
    const QRect nameRect = rect().adjusted(0, 0, -painter.fontMetrics().horizontalAdvance(count) - 12, 0);
    painter.setPen(theme.text);
    painter.drawText(nameRect, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, nameRect.width()));
    painter.setPen(theme.textSecondary);
    painter.drawText(rect().adjusted(0, 0, -4, 0), Qt::AlignVCenter | Qt::AlignRight, count);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/card/card_widgets.h"

#include <QKeyEvent>
#include <QPainter>

#include "app/drawing/timeline_painter.h"

namespace jalon {

QLabel* cardText(const QString& text, const QFont& font, const QColor& color) {
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(font);
    label->setFocusPolicy(Qt::NoFocus);
    QPalette palette = label->palette();
    palette.setColor(QPalette::WindowText, color);
    label->setPalette(palette);
    // A wrapping label otherwise asks for the width of its longest line.
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    label->setMinimumWidth(40);
    return label;
}

namespace {
constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;
constexpr int linkPadding = 4;
}  // namespace

LinkButton::LinkButton(ViewState* state, const QString& text, QWidget* parent)
    : QPushButton(text, parent), m_state(state) {
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(text);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int LinkButton::heightForWidth(int width) const {
    const QFontMetrics metrics(m_state->fonts().text);
    const QRect wrapped = metrics.boundingRect(QRect(0, 0, qMax(width, 40), 2000), wrapFlags, text());
    return qMax(24, wrapped.height() + 2 * linkPadding);
}

QSize LinkButton::sizeHint() const {
    return {200, heightForWidth(width() > 0 ? width() : 200)};
}

void LinkButton::resizeEvent(QResizeEvent* event) {
    QPushButton::resizeEvent(event);
    setMinimumHeight(heightForWidth(width()));
}

void LinkButton::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        click();
        return;
    }
    QPushButton::keyPressEvent(event);
}

void LinkButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_state->theme();
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
    QFont font = m_state->fonts().text;
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setPen(isEnabled() ? theme.accent : theme.textDisabled);
    painter.drawText(rect(), wrapFlags, text());
}

CategoryChip::CategoryChip(ViewState* state, const Category& category, QWidget* parent)
    : QWidget(parent), m_state(state), m_category(category) {
    setAccessibleName(category.name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize CategoryChip::sizeHint() const {
    const QFontMetrics metrics(m_state->fonts().text);
    return {metrics.horizontalAdvance(m_category.name) + 34, metrics.height() + 6};
}

void CategoryChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_state->theme();
    painter.setPen(QPen(theme.border, 1));
    painter.setBrush(theme.plot);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    paintMark(painter, QPointF(14, height() / 2.0), 10, m_category.shape, theme.mark(m_category.color), theme.plot);
    painter.setFont(m_state->fonts().text);
    painter.setPen(theme.text);
    painter.drawText(rect().adjusted(25, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, m_category.name);
}

}  // namespace jalon

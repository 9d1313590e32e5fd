// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/card/card_widgets.h"

#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "app/drawing/timeline_painter.h"

namespace jalon {

namespace {

constexpr int wrapFlags = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignVCenter;
constexpr int linkPadding = 4;
constexpr int leastHeight = 24;  // px; to be hit
constexpr int narrowest = 40;    // px
constexpr int usualWidth = 200;  // px; before the card has a width

}  // namespace

int WrappedHeight::of(const QString& text, const QFont& font, int width) const {
    if (text != m_text || font != m_font)
        m_heights.clear();
    m_text = text;
    m_font = font;
    const auto known = m_heights.constFind(width);
    if (known != m_heights.constEnd())
        return *known;
    const QRect room(0, 0, std::max(width, narrowest), 100'000);
    return *m_heights.insert(width, QFontMetrics(font).boundingRect(room, wrapFlags, text).height());
}

CardText::CardText(const QString& text, const QFont& font, const QColor& color) : QLabel(text) {
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    setFont(font);
    setFocusPolicy(Qt::NoFocus);
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, color);
    setPalette(colors);
    // A wrapping label otherwise asks for the width of its longest line.
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMinimumWidth(narrowest);
}

int CardText::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    const int around = 2 * margin();
    return m_height.of(text(), font(), width - margins.left() - margins.right() - around) + margins.top() +
           margins.bottom() + around;
}

QSize CardText::sizeHint() const {
    return {usualWidth, minimumSizeHint().height()};  // layouts go by heightForWidth, once they have a width
}

QSize CardText::minimumSizeHint() const {
    return {narrowest, QFontMetrics(font()).height()};
}

QLabel* cardText(const QString& text, const QFont& font, const QColor& color) {
    return new CardText(text, font, color);
}

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
    return std::max(leastHeight, m_height.of(text(), m_state->fonts().text, width) + 2 * linkPadding);
}

QSize LinkButton::sizeHint() const {
    return {usualWidth, leastHeight};
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

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/axis_widget.h"

#include <QEvent>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <cmath>

#include "app/drawing/timeline_painter.h"
#include "app/time/clock.h"
#include "app/time/date_words.h"
#include "app/time/market_days.h"
#include "ui/view_state/plot_gestures.h"

namespace jalon {

AxisWidget::AxisWidget(ViewState* state, QWidget* parent) : QWidget(parent), m_state(state) {
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setTexts();
    fitHeight();
    auto* gestures = new PlotGestures(state, this);
    connect(gestures, &PlotGestures::clicked, this, [this](const QPointF& position) {
        const double x = position.x() - m_state->plotFrame().left;
        if (x >= 0 && x <= m_state->scale().width())
            m_state->jumpToInstant(m_state->scale().instantAt(x));
    });
    connect(gestures, &PlotGestures::dragging, this, [this](bool active) {
        if (active)
            setCursor(Qt::ClosedHandCursor);
        else
            unsetCursor();
    });
    const auto repaint = [this] { update(); };
    connect(state, &ViewState::scaleChanged, this, [this] {
        update();
        if (m_pointer)
            pointAt(*m_pointer);
    });
    connect(state, &ViewState::cursorChanged, this, repaint);
    connect(state, &ViewState::selectionChanged, this, repaint);
    connect(state, &ViewState::contentChanged, this, repaint);
    connect(state, &ViewState::measuredChanged, this, repaint);
    connect(state, &ViewState::looksChanged, this, [this] {
        fitHeight();
        update();
    });
}

void AxisWidget::fitHeight() {
    setFixedHeight(static_cast<int>(std::ceil(axisHeight(m_state->fonts()))));
}

void AxisWidget::setTexts() {
    setAccessibleName(tr("Time axis"));
    setToolTip(tr("Click to centre a date, drag to move, wheel to zoom"));
}

// What the mark of today and a faint band mean, where the pointer is on one; else what the axis is for.
QString AxisWidget::toolTipAt(double plotX) const {
    constexpr double reach = 6;  // px
    const TimeScale& scale = m_state->scale();
    const Instant today = currentInstant();
    const auto dayWords = [&](Instant t) { return instantWords(t, DatePrecision::Day, m_state->language()); };
    if (std::abs(scale.xAt(today) - plotX) <= reach)
        return tr("Today, %1 (T goes there)").arg(dayWords(today));
    for (const ClosedDays& days : m_state->ticks().closed) {
        if (plotX < days.left || plotX >= days.right)
            continue;
        const Instant pointed = scale.instantAt(plotX);
        const QString why = closureWords(dayClosure(toCivil(pointed).date), m_state->language());
        if (!why.isEmpty())
            return tr("%1. %2").arg(dayWords(pointed), why);
    }
    return toolTip();
}

bool AxisWidget::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    QToolTip::showText(help->globalPos(), toolTipAt(help->pos().x() - m_state->plotFrame().left), this);
    return true;
}

QSize AxisWidget::sizeHint() const {
    return {760, height()};
}

void AxisWidget::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Theme& theme = m_state->theme();
    painter.fillRect(rect(), theme.window);
    paintAxis(painter, QRectF(rect()), m_state->plotFrame(), m_state->scale(), m_state->ticks(),
              m_state->markedInstant(), currentInstant(), m_state->language(), theme, m_state->fonts());
}

void AxisWidget::pointAt(const QPointF& position) {
    const double x = position.x() - m_state->plotFrame().left;
    const bool inPlot = x >= 0 && x <= m_state->scale().width();
    m_state->setCursor(inPlot ? std::optional(m_state->scale().instantAt(x)) : std::nullopt);
}

void AxisWidget::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position();
    pointAt(*m_pointer);
}

void AxisWidget::leaveEvent(QEvent*) {
    m_pointer.reset();
    m_state->setCursor(std::nullopt);
}

void AxisWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        setTexts();
    QWidget::changeEvent(event);
}

}  // namespace jalon

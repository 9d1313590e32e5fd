// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What OverviewWidget does with pointer and keys.
#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

#include "ui/timeline/overview_widget.h"
#include "ui/view_state/plot_keys.h"

namespace jalon {

namespace {

constexpr double clickSlop = 5;

}  // namespace

double OverviewWidget::plotX(double x) const {
    return x - m_state->plotFrame().left;
}

void OverviewWidget::mousePressEvent(QMouseEvent* event) {
    m_state->stopMoving();
    if (event->button() != Qt::LeftButton)
        return;
    m_last = plotX(event->position().x());
    m_held = window().partAt(m_last);
    m_dragging = true;
    if (m_held != StripWindow::Part::Outside)
        return;
    // The window comes to the pointer and can be dragged on from there.
    m_state->jumpToInstant(m_strip.instantAt(std::clamp(m_last, 0.0, m_strip.width())));
}

void OverviewWidget::mouseMoveEvent(QMouseEvent* event) {
    const double x = plotX(event->position().x());
    if (!m_dragging || !event->buttons().testFlag(Qt::LeftButton)) {
        m_dragging = false;
        showCursor(x);
        return;
    }
    if (m_held == StripWindow::Part::Outside) {
        if (std::abs(x - m_last) <= clickSlop)
            return;
        m_held = StripWindow::Part::Middle;
        m_state->setScale(m_state->scale().centredOn(m_strip.instantAt(x)));
        m_last = x;
        return;
    }
    if (m_held == StripWindow::Part::Middle)
        dragTo(x);
    else
        resizeTo(x);
}

void OverviewWidget::dragTo(double x) {
    const double pixels = (x - m_last) * m_strip.secondsPerPixel() / m_state->scale().secondsPerPixel();
    m_last = x;
    m_state->setScale(m_state->scale().panned(-pixels));
}

void OverviewWidget::resizeTo(double x) {
    const TimeSpan seen = m_state->scale().span();
    const Instant at = m_strip.instantAt(std::clamp(x, 0.0, m_strip.width()));
    // The other edge stays; the window never turns over.
    const double least = TimeScale::minSecondsPerPixel * m_state->scale().width();
    const auto shortest = static_cast<std::int64_t>(std::max(1.0, std::ceil(least)));
    TimeSpan wanted = seen;
    if (m_held == StripWindow::Part::LeftEdge)
        wanted.begin = std::min(at, plusSeconds(seen.end, -shortest));
    else
        wanted.end = std::max(at, plusSeconds(seen.begin, shortest));
    m_state->setScale(TimeScale::fitting(wanted, m_state->scale().width()));
}

void OverviewWidget::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragging)
        return;
    m_dragging = false;
    if (m_held != StripWindow::Part::Outside)
        m_state->rememberView();
    showCursor(plotX(event->position().x()));
}

void OverviewWidget::mouseDoubleClickEvent(QMouseEvent* event) {
    // Only where the first click was on the window too: two clicks elsewhere bring it there.
    if (event->button() == Qt::LeftButton && m_held == StripWindow::Part::Middle)
        m_state->fitAll();
}

void OverviewWidget::showCursor(double x) {
    switch (window().partAt(x)) {
        case StripWindow::Part::LeftEdge:
        case StripWindow::Part::RightEdge:
            setCursor(Qt::SizeHorCursor);
            break;
        case StripWindow::Part::Middle:
            setCursor(Qt::OpenHandCursor);
            break;
        case StripWindow::Part::Outside:
            setCursor(Qt::ArrowCursor);
            break;
    }
}

void OverviewWidget::wheelEvent(QWheelEvent* event) {
    event->accept();
    const QPoint angle = event->angleDelta();
    const double notches = (angle.y() != 0 ? angle.y() : angle.x()) / 120.0;
    const TimeScale& scale = m_state->scale();
    const Instant pointed = m_strip.instantAt(plotX(event->position().x()));
    // Around the date that is pointed at; around the nearer edge where that is out of view.
    m_state->zoomBy(std::pow(1.2, notches), std::clamp(scale.xAt(pointed), 0.0, scale.width()));
}

void OverviewWidget::keyPressEvent(QKeyEvent* event) {
    const double tenth = m_state->scale().width() / 10;
    if (event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier) {
        switch (event->key()) {
            case Qt::Key_Left:
                m_state->pan(tenth);
                return;
            case Qt::Key_Right:
                m_state->pan(-tenth);
                return;
            case Qt::Key_Home:
                m_state->jumpToInstant(m_state->content()->extent.begin);
                return;
            case Qt::Key_End:
                m_state->jumpToInstant(m_state->content()->extent.end);
                return;
            default:
                break;
        }
    }
    event->setAccepted(moveViewByKey(*m_state, *event));
}

void OverviewWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Overview"));
        setAccessibleDescription(tr("Arrow keys move the visible time, plus and minus resize it"));
        update();
    }
    QWidget::changeEvent(event);
}

void OverviewWidget::focusInEvent(QFocusEvent*) {
    update();
}

void OverviewWidget::focusOutEvent(QFocusEvent*) {
    update();
}

}  // namespace jalon

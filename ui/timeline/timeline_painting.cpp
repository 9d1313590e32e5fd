// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What TimelineWidget paints.
#include <QPainter>

#include "app/time/clock.h"
#include "ui/timeline/lane_gutter.h"
#include "ui/timeline/mark_drag.h"
#include "ui/timeline/measured_panel.h"
#include "ui/timeline/relate_drag.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {

namespace {

constexpr int cursorLineReach = 3;           // px at each side of the cursor line that it may touch
constexpr std::int64_t mostDrawnAnew = 300;  // events; of more, labels and marks are kept from frame to frame

}  // namespace

TimelineHighlights TimelineWidget::highlights() const {
    TimelineHighlights highlights;
    highlights.selected = m_state->selected();
    highlights.selection = m_selection;
    highlights.hovered = m_state->hovered();
    if (!highlights.hovered) {
        // What is pointed at in the chart lights up here.
        const Valuation* point = m_state->content()->valuation(m_state->hoveredPoint());
        highlights.hovered = point ? point->event : EventId{};
    }
    highlights.cursor = m_state->markedInstant();
    highlights.focused = hasFocus();
    highlights.measured = m_state->measured();
    highlights.today = currentInstant();
    return highlights;
}

void TimelineWidget::paintEvent(QPaintEvent*) {
    refresh();
    m_cursorX = cursorLineX();
    QPainter painter(this);
    painter.fillRect(rect(), m_state->theme().plot);
    const bool many = m_state->content()->eventCount() > mostDrawnAnew;
    paintTimeline(painter, m_shown, m_state->ticks(), *m_state->content(), highlights(), m_state->theme(),
                  m_state->fonts(), many ? &m_labels : nullptr);
    m_gutter->paint(painter);
    m_drag->paint(painter);
    if (!m_drag->isDragging())
        m_relate->paint(painter);
    if (m_state->counts().shown == 0)
        paintEmpty(painter);
    if (m_state->measured())
        paintMeasured(painter);
}

void TimelineWidget::paintMeasured(QPainter& painter) {
    const TimeSpan span = *m_state->measured();
    if (!m_measured)
        m_measured.emplace(*m_state, span);
    const PlotFrame& frame = m_state->plotFrame();
    const TimeScale& scale = m_state->scale();
    const QRectF plot(frame.left, 0, scale.width(), height());
    const double left = frame.left + scale.xAt(span.begin);
    const double right = frame.left + scale.xAt(span.end);
    if (right < plot.left() || left > plot.right())
        return;
    paintMeasuredPanel(painter, *m_measured, plot, left, right, m_state->theme(), m_state->fonts());
}

void TimelineWidget::paintEmpty(QPainter& painter) {
    const bool nothing = m_state->content()->eventCount() == 0;
    painter.setFont(m_state->fonts().text);
    painter.setPen(m_state->theme().textSecondary);
    const QRectF area = QRectF(rect()).adjusted(m_state->plotFrame().left, 0, -m_state->plotFrame().right, 0);
    painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap,
                     nothing ? tr("This document holds no events.") : tr("No event passes the filters."));
}

double TimelineWidget::cursorLineX() const {
    const std::optional<Instant> cursor = m_state->markedInstant();
    return cursor ? m_state->plotFrame().left + m_state->scale().xAt(*cursor) : -1;
}

void TimelineWidget::moveCursorLine() {
    const auto strip = [this](double x) {
        if (x >= 0)
            update(QRect(static_cast<int>(x) - cursorLineReach, 0, 2 * cursorLineReach + 1, height()));
    };
    strip(m_cursorX);
    strip(cursorLineX());
}

}  // namespace jalon

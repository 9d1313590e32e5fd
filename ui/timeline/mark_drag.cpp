// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/mark_drag.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/drawing/chart_series.h"
#include "app/time/date_shift.h"
#include "app/time/date_words.h"
#include "ui/timeline/moved_events.h"
#include "ui/timeline/out_of_sight.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {

namespace {

constexpr double clickSlop = 5;         // px that a click may wander
constexpr double endReach = 12;         // px at each side of an end that hold it
constexpr std::size_t mostGhosts = 60;  // more would tell nothing more

}  // namespace

MarkDrag::MarkDrag(TimelineWidget* timeline) : QObject(timeline), m_timeline(timeline), m_state(timeline->state()) {
    timeline->installEventFilter(this);
    connect(m_state, &ViewState::documentChanged, this, &MarkDrag::endDrag);
}

bool MarkDrag::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
            return press(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(*static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            return doubleClick(*static_cast<QMouseEvent*>(event));
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            return escape(*static_cast<QKeyEvent*>(event));
        case QEvent::Hide:
        case QEvent::WindowDeactivate:
            endDrag();
            return false;
        default:
            return QObject::eventFilter(watched, event);
    }
}

// -- pointer

// Ends are held beside the bar too, and inside it only where its middle stays free to be held.
MarkDrag::Hold MarkDrag::holdAt(const QPointF& position) const {
    const PlotFrame& frame = m_state->plotFrame();
    if (position.x() < frame.left || !m_state->selected())
        return {};
    const TimelineLayout& shown = m_timeline->shown();
    const PlacedMark* last = shown.markOf(m_state->selected());
    if (last && last->bar && !last->isFold() && std::abs(position.y() - last->y) <= endReach) {
        const double inside = std::min(endReach, (last->right - last->left) / 4);
        if (position.x() >= last->left - endReach && position.x() <= last->left + inside)
            return {Part::Start, last->event};
        if (position.x() >= last->right - inside && position.x() <= last->right + endReach)
            return {Part::End, last->event};
    }
    const PlacedMark* mark = shown.markAt(position);
    const std::vector<EventId>& selection = m_state->selection();
    if (!mark || mark->isFold() || std::find(selection.begin(), selection.end(), mark->event) == selection.end())
        return {};
    return {Part::Whole, mark->event};
}

bool MarkDrag::isOverEnd(const QPointF& position) const {
    const Part part = holdAt(position).part;
    return part == Part::Start || part == Part::End;
}

bool MarkDrag::press(const QMouseEvent& event) {
    m_held = event.modifiers() & ~Qt::KeypadModifier;
    if (event.button() != Qt::LeftButton || m_held != Qt::NoModifier || m_dragging ||
        laneCounterAt(m_timeline->shown(), *m_state, event.position()))
        return false;
    m_hold = holdAt(event.position());
    m_from = m_at = event.position();
    if (m_hold.part == Part::None)
        return false;
    m_state->stopMoving();
    return true;
}

bool MarkDrag::move(const QMouseEvent& event) {
    if (m_hold.part == Part::None)
        return false;
    if (!event.buttons().testFlag(Qt::LeftButton)) {
        endDrag();  // the release went elsewhere
        return false;
    }
    m_at = event.position();
    const QPointF way = m_at - m_from;
    if (!m_dragging && std::hypot(way.x(), way.y()) > clickSlop) {
        m_dragging = true;
        m_timeline->setCursor(m_hold.part == Part::Whole ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    }
    const EventSummary* held = m_state->content()->event(m_hold.event);
    if (m_dragging && held) {
        m_state->setCursor(markInstant(changed(held->date)));
        m_timeline->update();
    }
    return true;
}

bool MarkDrag::release(const QMouseEvent& event) {
    if (event.button() != Qt::LeftButton || m_hold.part == Part::None)
        return false;
    m_at = event.position();
    const Hold hold = m_hold;
    const EventSummary* held = m_state->content()->event(hold.event);
    if (!m_dragging || !held) {
        endDrag();
        Q_EMIT clicked(m_from);
        return true;
    }
    if (hold.part == Part::Whole) {
        const LaneId from = held->lane, to = targetLane();
        const std::int64_t way = seconds();
        endDrag();
        moveEvents(
            *m_state, [way](const UncertainDate& date) { return movedDate(date, way); }, from, to);
    } else {
        const UncertainDate date = changed(held->date);
        endDrag();
        resizeEvent(*m_state, hold.event, date);
    }
    return true;
}

bool MarkDrag::doubleClick(const QMouseEvent& event) {
    const QPointF at = event.position();
    const TimelineLayout& shown = m_timeline->shown();
    const double x = at.x() - m_state->plotFrame().left;
    if (event.button() != Qt::LeftButton || x < 0 || x > m_state->scale().width() || laneCounterAt(shown, *m_state, at))
        return false;
    const PlacedMark* mark = shown.markAt(at);
    if (mark && mark->isFold())
        return false;
    if (mark)
        Q_EMIT editRequested(mark->event);
    else
        Q_EMIT addRequested(m_state->scale().instantAt(x), documentLaneAt(at.y()));
    return true;
}

bool MarkDrag::escape(QKeyEvent& event) {
    if (m_hold.part == Part::None || event.key() != Qt::Key_Escape)
        return false;
    event.accept();
    if (event.type() == QEvent::KeyPress)
        endDrag();
    return true;
}

void MarkDrag::endDrag() {
    m_hold = {};
    if (!m_dragging)
        return;
    m_dragging = false;
    m_timeline->unsetCursor();
    m_timeline->update();
}

// -- where they would go

LaneId MarkDrag::documentLaneAt(double y) const {
    const PlacedLane* lane = m_timeline->shown().laneAt(y);
    return lane && m_state->lanes()->field() == LaneField::Document ? lane->lane : LaneId{};
}

LaneId MarkDrag::targetLane() const {
    const EventSummary* held = m_state->content()->event(m_hold.event);
    const LaneId lane = m_hold.part == Part::Whole ? documentLaneAt(m_at.y()) : LaneId{};
    return held && lane != held->lane ? lane : LaneId{};
}

// A drag straight up or down changes no date by a tremble of the hand.
std::int64_t MarkDrag::seconds() const {
    const double way = m_at.x() - m_from.x();
    if (std::abs(way) <= clickSlop && targetLane())
        return 0;
    return std::llround(way * m_state->scale().secondsPerPixel());
}

UncertainDate MarkDrag::changed(const UncertainDate& date) const {
    if (m_hold.part == Part::Whole)
        return movedDate(date, seconds());
    const bool start = m_hold.part == Part::Start;
    const Instant end = start ? date.earliestStart : date.latestEnd;
    const bool known = (start ? date.start : date.end) == EndKind::Known;
    const Instant pointed = m_state->scale().instantAt(m_at.x() - m_state->plotFrame().left);
    return withEndAt(date, start, known ? plusSeconds(end, seconds()) : pointed);
}

// -- painting

void MarkDrag::paint(QPainter& painter) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double left = m_state->plotFrame().left;
    painter.setClipRect(QRectF(left, 0, m_timeline->width() - left, m_timeline->height()), Qt::IntersectClip);
    if (m_dragging) {
        std::size_t painted = 0;
        const std::vector<EventId> held{m_hold.event};
        const std::vector<EventId>& events = m_hold.part == Part::Whole ? m_state->selection() : held;
        for (auto id = events.rbegin(); id != events.rend() && painted < mostGhosts; ++id, ++painted)
            if (const EventSummary* event = m_state->content()->event(*id))
                paintGhost(painter, *event);
        paintFlag(painter);
    } else {
        paintEnds(painter);
    }
    painter.restore();
}

// Of the selected bar only: two short grips.
void MarkDrag::paintEnds(QPainter& painter) const {
    const PlacedMark* mark = m_state->selected() ? m_timeline->shown().markOf(m_state->selected()) : nullptr;
    if (!mark || !mark->bar || mark->isFold())
        return;
    const Theme& theme = m_state->theme();
    const double scale = m_state->fonts().scale;
    for (const double x : {mark->left, mark->right}) {
        painter.setPen(QPen(theme.plot, 1));
        painter.setBrush(theme.selectionBorder);
        painter.drawRoundedRect(QRectF(x - 2.5 * scale, mark->y - 8 * scale, 5 * scale, 16 * scale), 2, 2);
    }
}

void MarkDrag::paintGhost(QPainter& painter, const EventSummary& event) const {
    const PlacedMark* mark = m_timeline->shown().markOf(event.id);
    if (!mark)
        return;
    const UncertainDate date = changed(event.date);
    const double left = m_state->plotFrame().left, scale = m_state->fonts().scale;
    const auto xAt = [&](Instant t) { return std::clamp(left + m_state->scale().xAt(t), -1e5, 1e5); };
    const PlacedLane* lane = m_timeline->shown().laneOf(targetLane());
    const EventSummary* held = m_state->content()->event(m_hold.event);
    const double y = lane && held && event.lane == held->lane ? m_at.y() : mark->y;
    const Theme& theme = m_state->theme();
    painter.setOpacity(0.75);
    if (date.isInterval() && mark->bar) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(theme.fill(mark->color));
        painter.drawRoundedRect(
            QRectF(QPointF(xAt(date.earliestStart), y - 9 * scale), QPointF(xAt(date.latestEnd), y + 9 * scale)), 4, 4);
    } else {
        const double x = xAt(markInstant(date));
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(theme.plot);
        painter.drawEllipse(QPointF(x, y), mark->size / 2 + 4 * scale, mark->size / 2 + 4 * scale);
        paintMark(painter, {x, y}, mark->size, mark->shape, theme.mark(mark->color), theme.plot);
    }
    painter.setOpacity(1);
}

void MarkDrag::paintFlag(QPainter& painter) const {
    const EventSummary* held = m_state->content()->event(m_hold.event);
    if (!held)
        return;
    const Theme& theme = m_state->theme();
    const double scale = m_state->fonts().scale;
    const QFontMetricsF metrics(m_state->fonts().labelBold);
    QString words = dateWords(changed(held->date), m_state->language());
    if (const Lane* lane = m_state->content()->lane(targetLane()))
        words += QStringLiteral(" · ") + lane->title;
    words = metrics.elidedText(words, Qt::ElideRight, 420 * scale);
    const QSizeF size(metrics.horizontalAdvance(words) + 16 * scale, metrics.height() + 8 * scale);
    const double furthest = m_timeline->width() - size.width() - 4;
    const double x = std::clamp(m_at.x() + 14 * scale, m_state->plotFrame().left, std::max(0.0, furthest));
    const double above = m_at.y() - size.height() - 16 * scale;
    const QRectF flag(QPointF(x, above > 2 ? above : m_at.y() + 20 * scale), size);
    painter.setPen(QPen(theme.accent, 1));
    painter.setBrush(theme.field);
    painter.drawRoundedRect(flag, 4, 4);
    painter.setPen(theme.text);
    painter.setFont(m_state->fonts().labelBold);
    painter.drawText(flag, Qt::AlignCenter, words);
}

}  // namespace jalon

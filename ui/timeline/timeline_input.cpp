// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What TimelineWidget does with pointer and keys.
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QToolTip>
#include <algorithm>
#include <limits>

#include "app/time/date_shift.h"
#include "ui/timeline/lane_gutter.h"
#include "ui/timeline/lane_navigation.h"
#include "ui/timeline/mark_drag.h"
#include "ui/timeline/mark_menus.h"
#include "ui/timeline/moved_events.h"
#include "ui/timeline/out_of_sight.h"
#include "ui/timeline/relate_drag.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/plot_keys.h"

namespace jalon {

namespace {

// No zoom parts events of one moment.
bool areOfOneMoment(const StoryContent& content, const std::vector<EventId>& events) {
    const EventSummary* first = content.event(events.front());
    return std::all_of(events.begin(), events.end(), [&](EventId id) {
        const EventSummary* event = content.event(id);
        return event && first && event->date.bounds() == first->date.bounds();
    });
}

}  // namespace

void TimelineWidget::pointAt(const QPointF& position) {
    const double x = position.x() - m_state->plotFrame().left;
    const TimeScale& scale = m_state->scale();
    const bool inPlot = x >= 0 && x <= scale.width();
    const PlacedMark* mark = inPlot ? shown().markAt(position) : nullptr;
    m_state->setHovered(mark ? mark->event : EventId{});
    m_state->setCursor(inPlot ? std::optional(scale.instantAt(x)) : std::nullopt);
    const bool link = x < 0 && shown().hiddenNote.contains(position);
    if (cursor().shape() == Qt::ClosedHandCursor)
        return;
    if (m_relate->isOverHandle(position))
        setCursor(Qt::CrossCursor);
    else if (m_drag->isOverEnd(position))
        setCursor(Qt::SizeHorCursor);
    else
        setCursor(mark || link || laneCounterAt(shown(), *m_state, position) ? Qt::PointingHandCursor
                                                                             : Qt::ArrowCursor);
}

void TimelineWidget::mouseMoveEvent(QMouseEvent* event) {
    m_pointer = event->position();
    pointAt(*m_pointer);
}

void TimelineWidget::leaveEvent(QEvent*) {
    m_pointer.reset();
    m_state->setHovered({});
    m_state->setCursor(std::nullopt);
}

void TimelineWidget::click(const QPointF& position) {
    if (const auto counter = laneCounterAt(shown(), *m_state, position)) {
        go(nearestOutOfSight(*m_state, counter->lane, counter->after ? 1 : -1));
        return;
    }
    const PlacedMark* mark = position.x() >= m_state->plotFrame().left ? shown().markAt(position) : nullptr;
    if (!mark) {
        m_state->setMeasured(std::nullopt);
        m_state->select({});
    } else if (!mark->isFold()) {
        const Qt::KeyboardModifiers held = m_drag->pressedWith();
        if (held == Qt::ControlModifier)
            m_state->toggleSelected(mark->event);
        else if (held == Qt::ShiftModifier)
            selectUpTo(mark->event);
        else
            m_state->select(mark->event);
    } else {
        openFold(*mark);
    }
}

void TimelineWidget::openFold(const PlacedMark& mark) {
    const TimeScale& scale = m_state->scale();
    const bool deepest = scale.secondsPerPixel() <= TimeScale::minSecondsPerPixel * 1.001;
    if (deepest || (mark.countAlone == 0 && areOfOneMoment(*m_state->content(), mark.folded))) {
        QMenu* list =
            MarkMenus::foldedList(m_state, mark.countAlone > 0 ? eventsIn(mark) : mark.folded, mark.count(), this);
        list->popup(mapToGlobal(QPointF(mark.x, mark.target.bottom()).toPoint()));
        return;
    }
    // The folded events with as much air at both sides, and closer than now in any case.
    const double length = std::max(mark.foldedSpan.length(), 1.0);
    const auto air = mark.countAlone > 0 ? std::int64_t{0} : static_cast<std::int64_t>(length);
    const TimeSpan wanted{plusSeconds(mark.foldedSpan.begin, -air), plusSeconds(mark.foldedSpan.end, air)};
    const double most = scale.secondsPerPixel() * scale.width() / 3;
    if (wanted.length() <= most) {
        m_state->jumpTo(wanted);
        return;
    }
    const Instant middle = plusSeconds(mark.foldedSpan.begin, static_cast<std::int64_t>(length / 2));
    const auto half = static_cast<std::int64_t>(most / 2);
    m_state->jumpTo({plusSeconds(middle, -half), plusSeconds(middle, half)});
}

// Of its lane, all that begin in its stretch of time; a menu of more would be of no use.
std::vector<EventId> TimelineWidget::eventsIn(const PlacedMark& mark) const {
    std::vector<EventId> events;
    EventPlace place{plusSeconds(mark.foldedSpan.begin, -1), {}, {std::numeric_limits<std::int64_t>::max()}, 0, 0, 0};
    while (events.size() < MarkMenus::longestList) {
        place = m_state->laneEvents().next(static_cast<std::int32_t>(mark.lane.value), place, true);
        if (!place.id || place.begin >= mark.foldedSpan.end)
            break;
        events.push_back(place.id);
    }
    return events;
}

bool TimelineWidget::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    showToolTip(help->pos(), help->globalPos());
    return true;
}

void TimelineWidget::showToolTip(const QPoint& position, const QPoint& global) {
    const bool inPlot = position.x() >= m_state->plotFrame().left;
    const PlacedMark* mark = inPlot ? shown().markAt(position) : nullptr;
    const auto counter = laneCounterAt(shown(), *m_state, QPointF(position));
    const PlacedLane* lane = inPlot ? nullptr : shown().laneAt(position.y());
    if (m_relate->isOverHandle(QPointF(position)))
        QToolTip::showText(global, m_relate->toolTip(), this);
    else if (counter)
        QToolTip::showText(global, MarkMenus::counterToolTip(*counter), this, counter->target.toAlignedRect());
    else if (lane)
        QToolTip::showText(global, m_gutter->toolTip(*lane), this);
    else if (!inPlot && shown().hiddenNote.contains(position))
        QToolTip::showText(global, m_gutter->noteToolTip(), this);
    else if (mark)
        QToolTip::showText(global, MarkMenus::toolTip(*m_state, *mark), this, mark->target.toAlignedRect());
    else
        QToolTip::hideText();
}

void TimelineWidget::contextMenuEvent(QContextMenuEvent* event) {
    EventId id = m_state->selected();
    QPoint at = event->globalPos();
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const PlacedLane* title =
        byKey || event->pos().x() >= m_state->plotFrame().left ? nullptr : shown().laneAt(event->pos().y());
    if (title || (byKey && !id && currentLane())) {
        const PlacedLane* lane = title ? title : shown().laneOf(currentLane());
        m_gutter->menu(lane->lane)->popup(title ? at : mapToGlobal(QPointF(0, lane->top + lane->height)).toPoint());
        return;
    }
    if (byKey) {
        const PlacedMark* mark = shown().markOf(id);
        at = mapToGlobal(mark ? mark->target.center().toPoint() : rect().center());
    } else {
        const PlacedMark* mark = shown().markAt(QPointF(event->pos()));
        id = mark && !mark->isFold() ? mark->event : EventId{};
        const std::vector<EventId>& selection = m_state->selection();
        if (id && std::find(selection.begin(), selection.end(), id) == selection.end())
            m_state->select(id);
    }
    QMenu* menu = MarkMenus::contextMenu(
        m_state, id, [this] { Q_EMIT cardRequested(); }, this);
    if (const LaneId lane = m_state->laneOf(id); lane && m_state->lanes()->indexOf(lane) >= 0) {
        menu->addSeparator();
        m_gutter->fill(menu->addMenu(tr("Lane")), lane);
    }
    if (id)
        Q_EMIT menuOfEventsOpened(menu);
    menu->popup(at);
}

LaneId TimelineWidget::currentLane() const {
    const LaneId lane = m_state->selected() ? m_state->laneOf(m_state->selected()) : m_gutter->current();
    return m_state->lanes()->indexOf(lane) >= 0 ? lane : LaneId{};
}

void TimelineWidget::go(EventId id) {
    if (id)
        m_state->selectAndShow(id);
}

bool TimelineWidget::walk(int key) {
    const EventId from = m_state->selected();
    switch (key) {
        case Qt::Key_Left:
            go(m_state->next(from, -1));
            return true;
        case Qt::Key_Right:
            go(m_state->next(from, 1));
            return true;
        case Qt::Key_Up:
            go(nearestInNextLane(*m_state, from, -1));
            return true;
        case Qt::Key_Down:
            go(nearestInNextLane(*m_state, from, 1));
            return true;
        case Qt::Key_Home:
            go(outermostEvent(*m_state, -1));
            return true;
        case Qt::Key_End:
            go(outermostEvent(*m_state, 1));
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (from)
                Q_EMIT cardRequested();
            return true;
        case Qt::Key_Escape:
            m_state->select(m_state->selection().size() > 1 ? from : EventId{});
            return from.value != 0;  // else Escape means something further out
        default:
            return false;
    }
}

// As a click on the counts under the lane's name: of the selected event's lane, else of any.
bool TimelineWidget::walkOutOfSight(int key) {
    if (key != Qt::Key_Left && key != Qt::Key_Right)
        return false;
    const EventSummary* event = m_state->content()->event(m_state->selected());
    go(nearestOutOfSight(*m_state, event ? event->lane : LaneId{}, key == Qt::Key_Right ? 1 : -1));
    return true;
}

// All of the lane between the selected event and this one.
void TimelineWidget::selectUpTo(EventId id) {
    const EventSummary* from = m_state->content()->event(m_state->selected());
    const EventSummary* to = m_state->content()->event(id);
    if (!from || !to || m_state->laneOf(from->id) != m_state->laneOf(id)) {
        m_state->select(id);
        return;
    }
    const bool forward = !sortsBefore(to->date, from->date);
    std::vector<EventId> events = {from->id};
    for (EventId at = from->id; at != id && events.size() < mostAtOnce;) {
        at = m_state->next(at, forward ? 1 : -1);
        if (!at)
            break;
        if (m_state->laneOf(at) == m_state->laneOf(id))
            events.push_back(at);
    }
    if (events.back() != id)
        events.push_back(id);
    m_state->setSelection(events);
}

bool TimelineWidget::stepDates(const QKeyEvent& event) {
    if (event.key() != Qt::Key_Left && event.key() != Qt::Key_Right)
        return false;
    const int direction = event.key() == Qt::Key_Left ? -1 : 1;
    moveEvents(*m_state, [direction](const UncertainDate& date) { return steppedDate(date, direction); });
    return true;
}

void TimelineWidget::keyPressEvent(QKeyEvent* event) {
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const bool done =
        (held == Qt::NoModifier && walk(event->key())) || (held == Qt::ShiftModifier && walkOutOfSight(event->key())) ||
        (held == (Qt::AltModifier | Qt::ShiftModifier) && stepDates(*event)) || moveViewByKey(*m_state, *event);
    event->setAccepted(done);
}

void TimelineWidget::focusInEvent(QFocusEvent*) {
    update();
}

void TimelineWidget::focusOutEvent(QFocusEvent*) {
    update();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/mark_accessibility.h"

#include <algorithm>

namespace jalon {

// -- lanes

const PlacedLane* LaneAccessible::placed() const {
    return m_timeline->timeline()->shown().laneOf(m_lane);
}

QAccessibleInterface* LaneAccessible::parent() const {
    return QAccessible::queryAccessibleInterface(m_timeline->timeline());
}

int LaneAccessible::childCount() const {
    return static_cast<int>(m_timeline->marksIn(m_lane).size());
}

QAccessibleInterface* LaneAccessible::child(int index) const {
    const std::vector<const PlacedMark*> marks = m_timeline->marksIn(m_lane);
    if (index < 0 || index >= static_cast<int>(marks.size()))
        return nullptr;
    return m_timeline->markOf(marks[static_cast<std::size_t>(index)]->event);
}

int LaneAccessible::indexOfChild(const QAccessibleInterface* child) const {
    const std::vector<const PlacedMark*> marks = m_timeline->marksIn(m_lane);
    const auto found = std::find_if(marks.begin(), marks.end(),
                                    [&](const PlacedMark* mark) { return m_timeline->markOf(mark->event) == child; });
    return found == marks.end() ? -1 : static_cast<int>(found - marks.begin());
}

QAccessibleInterface* LaneAccessible::childAt(int x, int y) const {
    for (const PlacedMark* mark : m_timeline->marksIn(m_lane)) {
        if (m_timeline->onScreen(mark->target).contains(x, y))
            return m_timeline->markOf(mark->event);
    }
    return nullptr;
}

QString LaneAccessible::text(QAccessible::Text kind) const {
    const ShownLanes& lanes = *m_timeline->timeline()->state()->lanes();
    const Lane* lane = lanes.lane(m_lane);
    if (kind == QAccessible::Name && lane)
        return lanes.isCollapsed(m_lane) ? TimelineAccessible::tr("%1, collapsed").arg(lane->title) : lane->title;
    const PlacedLane* shown = kind == QAccessible::Description ? placed() : nullptr;
    return shown ? m_timeline->outOfSightWords(*shown) : QString();
}

QRect LaneAccessible::rect() const {
    const PlacedLane* lane = placed();
    if (!lane)
        return {};
    return m_timeline->onScreen(QRectF(0, lane->top, m_timeline->timeline()->width(), lane->height));
}

QAccessible::State LaneAccessible::state() const {
    QAccessible::State state;
    state.expandable = true;
    state.collapsed = m_timeline->timeline()->state()->lanes()->isCollapsed(m_lane);
    state.expanded = !state.collapsed;
    return state;
}

// -- marks

const PlacedMark* MarkAccessible::placed() const {
    return m_timeline->timeline()->shown().markOf(m_event);
}

bool MarkAccessible::isValid() const {
    return m_timeline->timeline()->state()->content()->event(m_event) != nullptr;
}

QString MarkAccessible::text(QAccessible::Text kind) const {
    // An event that was selected speaks for itself, also where it is folded in or out of view.
    PlacedMark alone;
    alone.event = m_event;
    const PlacedMark* mark = placed();
    const bool folds = mark && mark->event == m_event && m_timeline->timeline()->state()->selected() != m_event;
    const PlacedMark& told = folds ? *mark : alone;
    if (kind == QAccessible::Name)
        return m_timeline->markName(told);
    return kind == QAccessible::Description ? m_timeline->markDescription(told) : QString();
}

QRect MarkAccessible::rect() const {
    const PlacedMark* mark = placed();
    return mark ? m_timeline->onScreen(mark->target) : QRect();
}

QAccessible::State MarkAccessible::state() const {
    const TimelineWidget* timeline = m_timeline->timeline();
    const std::vector<EventId>& selection = timeline->state()->selection();
    const bool last = timeline->state()->selected() == m_event;
    const bool selected = std::find(selection.begin(), selection.end(), m_event) != selection.end();
    QAccessible::State state;
    state.selectable = true;
    state.multiSelectable = true;
    state.focusable = true;
    state.selected = selected;
    state.focused = last && timeline->hasFocus();
    state.offscreen = !placed();
    return state;
}

void* MarkAccessible::interface_cast(QAccessible::InterfaceType type) {
    return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface*>(this) : nullptr;
}

void MarkAccessible::doAction(const QString& name) {
    if (name == pressAction())
        m_timeline->timeline()->go(m_event);
}

}  // namespace jalon

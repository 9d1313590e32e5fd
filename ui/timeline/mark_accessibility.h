// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAccessible>

#include "ui/timeline/timeline_accessibility.h"

namespace jalon {

// One lane of the timeline as a group of its marks in view.
class LaneAccessible : public QAccessibleInterface {
public:
    LaneAccessible(const TimelineAccessible* timeline, LaneId lane) : m_timeline(timeline), m_lane(lane) {}

    bool isValid() const override { return placed() != nullptr; }
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_timeline->window(); }
    QAccessibleInterface* parent() const override;
    QAccessibleInterface* child(int index) const override;
    int childCount() const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Grouping; }
    QAccessible::State state() const override;

private:
    const PlacedLane* placed() const;
    const TimelineAccessible* m_timeline;
    LaneId m_lane;
};

// One mark: an event, or several folded into one.
class MarkAccessible : public QAccessibleInterface, public QAccessibleActionInterface {
public:
    MarkAccessible(const TimelineAccessible* timeline, EventId event) : m_timeline(timeline), m_event(event) {}

    bool isValid() const override;
    QObject* object() const override { return nullptr; }
    QWindow* window() const override { return m_timeline->window(); }
    QAccessibleInterface* parent() const override { return m_timeline->laneOf(m_event); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    QString text(QAccessible::Text kind) const override;
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override;
    void* interface_cast(QAccessible::InterfaceType type) override;

    QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString& name) override;
    QStringList keyBindingsForAction(const QString&) const override { return {}; }

private:
    const PlacedMark* placed() const;
    const TimelineAccessible* m_timeline;
    EventId m_event;
};

}  // namespace jalon

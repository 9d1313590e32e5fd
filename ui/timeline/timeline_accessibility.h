// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>

#include "ui/timeline/timeline_widget.h"

namespace jalon {

// The timeline for screen readers: a list of lanes, each a group of the marks in view. A mark is named by its date and
// headline; its description tells kind, lane, figures and its place among the events that are shown.
class TimelineAccessible : public QAccessibleWidget {
    Q_DECLARE_TR_FUNCTIONS(jalon::TimelineAccessible)
public:
    explicit TimelineAccessible(TimelineWidget* timeline);
    ~TimelineAccessible() override;

    // Makes screen readers know every TimelineWidget; may be called again.
    static void install();
    // Tells a screen reader, where one listens, which event was chosen.
    static void announceSelection(TimelineWidget* timeline);

    QAccessible::Role role() const override { return QAccessible::List; }
    QString text(QAccessible::Text kind) const override;
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    // For the children.
    TimelineWidget* timeline() const { return m_timeline; }
    QAccessibleInterface* laneAt(int index) const;
    QAccessibleInterface* laneOf(EventId event) const;
    QAccessibleInterface* markOf(EventId event) const;
    // The marks of one lane, in time order; pointers into what is shown now.
    std::vector<const PlacedMark*> marksIn(LaneId lane) const;
    QString markName(const PlacedMark& mark) const;
    QString markDescription(const PlacedMark& mark) const;
    // "3 events earlier, 15 later": what lies out of sight in a lane; empty where nothing does.
    QString outOfSightWords(const PlacedLane& lane) const;
    QRect onScreen(const QRectF& rect) const;

private:
    TimelineWidget* m_timeline;
    // Interfaces of things that are no widgets, made when asked for; they live as long as this one.
    mutable QHash<LaneId, QAccessible::Id> m_lanes;
    mutable QHash<EventId, QAccessible::Id> m_marks;
};

}  // namespace jalon

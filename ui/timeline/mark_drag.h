// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QPointF>

#include "app/drawing/timeline_layout.h"

class QKeyEvent;
class QMouseEvent;
class QPainter;

namespace jalon {

class TimelineWidget;
class ViewState;

// What the marks of selected events do: a drag moves all of them in time, each in whole units of its precision, and
// into another lane; a drag at an end of a bar moves that end. Where they would go is shown meanwhile, nothing is
// edited before the release, and Escape leaves all as it was. A drag that begins anywhere else is for the gestures of
// the plot, which this event filter stands before.
class MarkDrag : public QObject {
    Q_OBJECT
public:
    explicit MarkDrag(TimelineWidget* timeline);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paint(QPainter& painter) const;
    bool isDragging() const { return m_dragging; }
    bool isOverEnd(const QPointF& position) const;
    // Which keys were held when the pointer was pressed.
    Qt::KeyboardModifiers pressedWith() const { return m_held; }

Q_SIGNALS:
    // A press on a selected mark that became no drag.
    void clicked(const QPointF& position);
    void addRequested(jalon::Instant at, jalon::LaneId lane);
    void editRequested(jalon::EventId event);

private:
    enum class Part { None, Whole, Start, End };
    struct Hold {
        Part part = Part::None;
        EventId event;
    };
    Hold holdAt(const QPointF& position) const;
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool doubleClick(const QMouseEvent& event);
    bool escape(QKeyEvent& event);
    void endDrag();
    LaneId documentLaneAt(double y) const;  // none where lanes are not the document's own
    LaneId targetLane() const;              // none: they stay in theirs
    std::int64_t seconds() const;           // that the pointer went
    UncertainDate changed(const UncertainDate& date) const;
    void paintEnds(QPainter& painter) const;
    void paintGhost(QPainter& painter, const EventSummary& event) const;
    void paintFlag(QPainter& painter) const;

    TimelineWidget* m_timeline;
    ViewState* m_state;
    Hold m_hold;
    bool m_dragging = false;
    QPointF m_from, m_at;
    Qt::KeyboardModifiers m_held;
};

}  // namespace jalon

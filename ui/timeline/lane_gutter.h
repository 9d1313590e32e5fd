// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QPointF>
#include <QTimer>

#include "app/drawing/timeline_layout.h"

class QMenu;
class QMouseEvent;
class QPainter;

namespace jalon {

class TimelineWidget;
class ViewState;

// What the titles of the lanes do: a drag moves a lane, a double-click collapses it, a click on the button that appears
// under the pointer, or with the right button, opens its menu; a click on "2 lanes hidden" shows them. An event filter
// on the timeline, ahead of the gestures of the plot.
class LaneGutter : public QObject {
    Q_OBJECT
public:
    explicit LaneGutter(TimelineWidget* timeline);

    bool eventFilter(QObject* watched, QEvent* event) override;
    // The button, the clicked title, and while a lane is dragged where it would go.
    void paint(QPainter& painter) const;
    // Deletes itself.
    QMenu* menu(LaneId lane);
    void fill(QMenu* menu, LaneId lane);
    QString toolTip(const PlacedLane& lane) const;
    QString noteToolTip() const;  // of "2 lanes hidden": which
    // The lane whose title was clicked last.
    LaneId current() const { return m_current; }
    bool isDragging() const { return m_dragging; }

private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    bool doubleClick(const QMouseEvent& event);
    void hover(const QPointF& position);
    void scrollAtEdge();
    void endDrag();
    bool isIn(const QPointF& position) const;
    QRectF button(const PlacedLane& lane) const;
    int gap() const;  // before which lane the dragged one would go
    void paintDrag(QPainter& painter) const;

    TimelineWidget* m_timeline;
    ViewState* m_state;
    LaneId m_hovered, m_pressed, m_current;
    bool m_overNote = false, m_dragging = false;
    QPointF m_from, m_at{-1, -1};
    QTimer m_scroll;
};

}  // namespace jalon

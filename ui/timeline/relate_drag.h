// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QPointF>
#include <optional>

#include "app/data/event.h"

class QMenu;
class QMouseEvent;
class QPainter;

namespace jalon {

class TimelineWidget;
class ViewState;

// The round handle beside the mark of the one selected event: dragged to another event it relates the two, after a
// menu has asked how. Nothing is edited before that choice; Escape, or a release on nothing, leaves all as it was.
class RelateDrag : public QObject {
    Q_OBJECT
public:
    explicit RelateDrag(TimelineWidget* timeline);

    bool eventFilter(QObject* watched, QEvent* event) override;
    void paint(QPainter& painter) const;
    // Nowhere without exactly one selected event that has a mark of its own in sight.
    std::optional<QPointF> handle() const;
    bool isOverHandle(const QPointF& position) const;
    QString toolTip() const { return tr("Drag to another event to relate them (Ctrl+R)"); }

private:
    bool press(const QMouseEvent& event);
    bool move(const QMouseEvent& event);
    bool release(const QMouseEvent& event);
    void endDrag();
    EventId targetAt(const QPointF& position) const;
    void ask(EventId from, EventId to, const QPoint& global);
    void relate(EventId from, RelationKind kind, EventId to);
    void paintArrow(QPainter& painter, const QPointF& from) const;

    TimelineWidget* m_timeline;
    ViewState* m_state;
    EventId m_from;  // none: nothing is dragged
    QPointF m_at;
};

}  // namespace jalon

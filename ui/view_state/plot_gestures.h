// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QPointF>

#include "ui/view_state/view_motion.h"
#include "ui/view_state/view_state.h"

class QKeyEvent;
class QMouseEvent;
class QNativeGestureEvent;
class QWheelEvent;

namespace jalon {

// The same gestures in every view of the shared plot: wheel and pinch zoom around the pointer, drags pan and go on when
// thrown, Shift-drag measures, a trackpad's swipe keeps its first axis. An event filter on the view, whose plot begins
// at plotFrame().left; moves without a button and all keys but Escape stay with the view.
//
// Nothing of Qt Widgets is needed here: any object that gets mouse, wheel and key events can be the target.
class PlotGestures : public QObject {
    Q_OBJECT
public:
    // Lives as long as the target, which is a QWidget (or the viewport of one).
    PlotGestures(ViewState* state, QObject* target);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    // A press and a release of the left button at one place, in the target's coordinates.
    void clicked(const QPointF& position);
    // Rows ask to move down by so many pixels. Where nobody listens there is nothing to scroll: a wheel over the gutter
    // or with Alt then zooms as anywhere.
    void verticalScroll(double pixels);
    // The pointer took hold of the plot, or let it go.
    void dragging(bool active);

private:
    enum class Drag { None, Pressed, Pan, Measure };
    enum class SwipeAxis { None, Horizontal, Vertical };

    bool wheel(QWheelEvent* event);
    bool notches(QWheelEvent* event);
    bool swipe(QWheelEvent* event);
    bool pinch(QNativeGestureEvent* event);
    bool press(QMouseEvent* event);
    bool move(QMouseEvent* event);
    bool release(QMouseEvent* event);
    bool doubleClick(QMouseEvent* event);
    bool escape(QKeyEvent* event);
    void beginDrag(const QMouseEvent* event);
    void measureTo(double x);
    void endDrag();
    bool scrolls() const;
    double plotX(const QPointF& position) const;
    double anchorX(const QPointF& position) const;  // held to the plot

    ViewState* m_state;

    Drag m_drag = Drag::None;
    QPointF m_pressed;
    QPointF m_last;
    SpeedMeter m_speed;

    SwipeAxis m_axis = SwipeAxis::None;
    quint64 m_lastSwipe = 0;  // ms, for devices that do not say when a swipe begins
};

}  // namespace jalon

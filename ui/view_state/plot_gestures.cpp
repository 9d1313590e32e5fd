// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/plot_gestures.h"

#include <QKeyEvent>
#include <QMetaMethod>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace jalon {

namespace {

constexpr double notch = 120;              // angle units of one step of a wheel
constexpr double notchPixels = 60;         // that a step scrolls
constexpr double clickSlop = 5;            // px that a click may wander
constexpr double swipePixelsDouble = 200;  // px of a Ctrl-swipe that double the zoom
constexpr quint64 swipeGap = 200;          // ms without a delta end a swipe

double zoomOfNotch(Qt::KeyboardModifiers modifiers) {
    if (modifiers.testFlag(Qt::ControlModifier))
        return 1.05;
    return modifiers.testFlag(Qt::ShiftModifier) ? 1.5 : 1.2;
}

// X11 also reports pixels for plain wheels; those turn by whole notches and know no phases.
bool isTrackpad(const QWheelEvent* event) {
    if (event->pixelDelta().isNull())
        return false;
    if (event->phase() != Qt::NoScrollPhase || event->angleDelta().isNull())
        return true;
    const QPointingDevice* device = event->pointingDevice();
    if (device && device->type() == QInputDevice::DeviceType::TouchPad)
        return true;
    const auto whole = static_cast<int>(notch);
    return event->angleDelta().x() % whole != 0 || event->angleDelta().y() % whole != 0;
}

}  // namespace

PlotGestures::PlotGestures(ViewState* state, QObject* target) : QObject(target), m_state(state) {
    target->installEventFilter(this);
}

bool PlotGestures::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::Wheel:
            return wheel(static_cast<QWheelEvent*>(event));
        case QEvent::NativeGesture:
            return pinch(static_cast<QNativeGestureEvent*>(event));
        case QEvent::MouseButtonPress:
            return press(static_cast<QMouseEvent*>(event));
        case QEvent::MouseMove:
            return move(static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonRelease:
            return release(static_cast<QMouseEvent*>(event));
        case QEvent::MouseButtonDblClick:
            return doubleClick(static_cast<QMouseEvent*>(event));
        case QEvent::ShortcutOverride:
        case QEvent::KeyPress:
            return escape(static_cast<QKeyEvent*>(event));
        case QEvent::Hide:
        case QEvent::WindowDeactivate:
            endDrag();
            return false;
        default:
            return QObject::eventFilter(watched, event);
    }
}

double PlotGestures::plotX(const QPointF& position) const {
    return position.x() - m_state->plotFrame().left;
}

double PlotGestures::anchorX(const QPointF& position) const {
    return std::clamp(plotX(position), 0.0, m_state->scale().width());
}

bool PlotGestures::scrolls() const {
    return isSignalConnected(QMetaMethod::fromSignal(&PlotGestures::verticalScroll));
}

// -- wheel and trackpad

bool PlotGestures::wheel(QWheelEvent* event) {
    event->accept();
    return isTrackpad(event) ? swipe(event) : notches(event);
}

bool PlotGestures::notches(QWheelEvent* event) {
    const bool alt = event->modifiers().testFlag(Qt::AltModifier);
    const QPoint angle = event->angleDelta();
    // Some platforms turn a wheel with Alt or Shift into a horizontal one.
    const bool turned = angle.y() == 0 && (alt || event->modifiers().testFlag(Qt::ShiftModifier));
    const double steps = (turned ? angle.x() : angle.y()) / notch;
    if (angle.x() != 0 && !turned)
        m_state->pan(angle.x() / notch * notchPixels);
    if (steps == 0)
        return true;
    if (scrolls() && (alt || plotX(event->position()) < 0))
        Q_EMIT verticalScroll(steps * notchPixels);
    else
        m_state->zoomBy(std::pow(zoomOfNotch(event->modifiers()), steps), anchorX(event->position()));
    return true;
}

bool PlotGestures::swipe(QWheelEvent* event) {
    const quint64 now = event->timestamp();
    const bool begins =
        event->phase() == Qt::ScrollBegin || (event->phase() == Qt::NoScrollPhase && now > m_lastSwipe + swipeGap);
    m_lastSwipe = now;
    if (begins)
        m_axis = SwipeAxis::None;
    const QPoint delta = event->pixelDelta();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        m_state->setScale(
            m_state->scale().zoomed(std::exp2(delta.y() / swipePixelsDouble), anchorX(event->position())));
        return true;
    }
    if (m_axis == SwipeAxis::None && !delta.isNull())
        m_axis = std::abs(delta.x()) >= std::abs(delta.y()) ? SwipeAxis::Horizontal : SwipeAxis::Vertical;
    if (m_axis == SwipeAxis::Horizontal && delta.x() != 0)
        m_state->setScale(m_state->scale().panned(delta.x()));
    if (m_axis == SwipeAxis::Vertical && delta.y() != 0)
        Q_EMIT verticalScroll(delta.y());
    if (event->phase() == Qt::ScrollEnd)
        m_axis = SwipeAxis::None;
    return true;
}

bool PlotGestures::pinch(QNativeGestureEvent* event) {
    if (event->gestureType() != Qt::ZoomNativeGesture)
        return false;
    const double factor = std::clamp(1 + event->value(), 0.1, 10.0);
    m_state->setScale(m_state->scale().zoomed(factor, anchorX(event->position())));
    return true;
}

// -- pointer

bool PlotGestures::press(QMouseEvent* event) {
    m_state->stopMoving();
    if (event->button() != Qt::LeftButton)
        return false;
    m_drag = Drag::Pressed;
    m_pressed = m_last = event->position();
    m_speed.clear();
    m_speed.add(m_pressed.x(), static_cast<double>(event->timestamp()));
    return true;
}

void PlotGestures::beginDrag(const QMouseEvent* event) {
    const bool measures = event->modifiers().testFlag(Qt::ShiftModifier);
    m_drag = measures ? Drag::Measure : Drag::Pan;
    Q_EMIT dragging(true);
}

bool PlotGestures::move(QMouseEvent* event) {
    if (m_drag == Drag::None)
        return false;
    if (!event->buttons().testFlag(Qt::LeftButton)) {
        endDrag();  // the release went elsewhere
        return false;
    }
    const QPointF position = event->position();
    if (m_drag == Drag::Pressed) {
        const QPointF way = position - m_pressed;
        if (std::hypot(way.x(), way.y()) <= clickSlop)
            return true;
        beginDrag(event);
    }
    m_speed.add(position.x(), static_cast<double>(event->timestamp()));
    // The view also follows: its cursor stays under the pointer.
    if (m_drag == Drag::Measure) {
        measureTo(plotX(position));
        return false;
    }
    const QPointF step = position - m_last;
    m_last = position;
    if (step.x() != 0)
        m_state->setScale(m_state->scale().panned(step.x()));
    if (step.y() != 0)
        Q_EMIT verticalScroll(step.y());
    return false;
}

void PlotGestures::measureTo(double x) {
    const TimeScale& scale = m_state->scale();
    const Instant from = scale.instantAt(std::clamp(plotX(m_pressed), 0.0, scale.width()));
    const Instant to = scale.instantAt(std::clamp(x, 0.0, scale.width()));
    m_state->setMeasured(TimeSpan{std::min(from, to), std::max(from, to)});
}

bool PlotGestures::release(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_drag == Drag::None)
        return false;
    const Drag ended = m_drag;
    const QPointF pressed = m_pressed;
    endDrag();
    if (ended == Drag::Pressed)
        Q_EMIT clicked(pressed);
    else if (ended == Drag::Pan)
        m_state->throwOn(m_speed.speedAt(static_cast<double>(event->timestamp())));
    return true;
}

void PlotGestures::endDrag() {
    const bool held = m_drag == Drag::Pan || m_drag == Drag::Measure;
    m_drag = Drag::None;
    if (held)
        Q_EMIT dragging(false);
}

bool PlotGestures::doubleClick(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || plotX(event->position()) < 0)
        return false;
    m_state->zoomBy(2, anchorX(event->position()));
    return true;
}

bool PlotGestures::escape(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape || !(m_state->measured() || m_drag != Drag::None))
        return false;
    event->accept();
    if (event->type() == QEvent::KeyPress) {
        endDrag();
        m_state->setMeasured(std::nullopt);
    }
    return true;
}

}  // namespace jalon

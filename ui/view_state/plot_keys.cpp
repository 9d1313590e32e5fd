// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/plot_keys.h"

#include <QKeyEvent>

#include "app/time/clock.h"

namespace jalon {

namespace {

constexpr double keyZoom = 1.5;

// Where a zoom by key holds still.
double anchorX(const ViewState& state) {
    const TimeScale& scale = state.scale();
    const EventSummary* event = state.content()->event(state.selected());
    if (event) {
        const TimeSpan bounds = event->date.bounds();
        const double left = scale.xAt(bounds.begin);
        const double right = scale.xAt(bounds.end);
        if (left >= 0 && right <= scale.width())
            return (left + right) / 2;
    }
    return scale.width() / 2;
}

bool panByKey(ViewState& state, int key, bool control) {
    const double screen = state.scale().width();
    if (control && (key == Qt::Key_Left || key == Qt::Key_Right))
        state.pan(key == Qt::Key_Left ? screen / 4 : -screen / 4);
    else if (!control && (key == Qt::Key_PageUp || key == Qt::Key_PageDown))
        state.pan(key == Qt::Key_PageUp ? screen : -screen);
    else
        return false;
    return true;
}

}  // namespace

bool moveViewByKey(ViewState& state, const QKeyEvent& event) {
    // Shift is left aside: some layouts need it for +.
    const Qt::KeyboardModifiers held = event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (held == Qt::ControlModifier || held == Qt::NoModifier) {
        if (panByKey(state, event.key(), held == Qt::ControlModifier))
            return true;
    }
    if (held != Qt::NoModifier)
        return false;
    switch (event.key()) {
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            state.zoomBy(keyZoom, anchorX(state));
            return true;
        case Qt::Key_Minus:
        case Qt::Key_Underscore:
            state.zoomBy(1 / keyZoom, anchorX(state));
            return true;
        case Qt::Key_F:
            state.fitSelectionThenAll();
            return true;
        case Qt::Key_T:
            state.jumpToInstant(currentInstant());
            return true;
        default:
            return false;
    }
}

}  // namespace jalon

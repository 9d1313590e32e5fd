// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The visible time of ViewState: moves, limits, history.
#include <algorithm>

#include "ui/view_state/view_limits.h"
#include "ui/view_state/view_state_data.h"

namespace jalon {

void ViewState::State::show(const TimeScale& wanted) {
    const TimeScale held = heldNear(wanted, whole());
    if (held == scale)
        return;
    scale = held;
    settled.start();
    Q_EMIT q->scaleChanged();
}

void ViewState::State::move(const ViewMove& move) {
    if (reducedMotion || !viewShown) {
        animator.stop();
        show(move.target());
        return;
    }
    animator.start(move);
}

TimeScale ViewState::State::target() const {
    return animator.running() ? heldNear(animator.running()->target(), whole()) : scale;
}

void ViewState::State::showFirstView() {
    viewShown = true;
    const TimeSpan first = content->info.firstView.value_or(whole());
    scale = heldNear(TimeScale::fitting(first, scale.width()), whole());
    history.clear();
    history.remember(scale);
}

const TimeScale& ViewState::scale() const {
    return m->scale;
}

const CalendarTicks& ViewState::ticks() const {
    constexpr double labelWidth = 48;  // px at 13 px text: "Sept" and air
    if (m->ticksOf != m->scale) {
        m->ticks = calendarTicks(m->scale, labelWidth * m->fonts.scale, m->language);
        m->ticksOf = m->scale;
    }
    return m->ticks;
}

void ViewState::setPlotWidth(double width) {
    const TimeScale& now = m->scale;
    if (m->widthKnown && m->viewShown && width == now.width())
        return;
    m->animator.stop();
    m->widthKnown = true;
    if (m->viewShown) {
        // The same span over another width.
        const double perPixel = now.secondsPerPixel() * now.width() / std::max(width, 1.0);
        m->scale = heldNear(TimeScale(now.left(), now.leftFraction(), perPixel, width), m->whole());
    } else {
        m->scale = now.withWidth(width);
        m->showFirstView();
        Q_EMIT historyChanged();
    }
    Q_EMIT scaleChanged();
}

void ViewState::setScale(const TimeScale& scale) {
    m->animator.stop();
    m->show(scale);
}

void ViewState::stopMoving() {
    m->animator.stop();
}

void ViewState::zoomBy(double factor, double x) {
    if (m->animator.running() && m->animator.running()->isThrown())
        stopMoving();
    const std::optional<ViewMove>& running = m->animator.running();
    if (running && !running->isZoom()) {
        m->move(ViewMove::step(m->scale, m->target().zoomed(factor, x)));
        return;
    }
    // From the running zoom's target, but around the date that is under the pointer now.
    const double perPixel = (running ? running->target() : m->scale).secondsPerPixel() / factor;
    m->move(ViewMove::zoom(m->scale, perPixel, x));
}

void ViewState::jumpTo(const TimeSpan& span) {
    rememberView();
    const TimeScale to = heldNear(TimeScale::fitting(span, m->scale.width()), m->whole());
    m->history.remember(to);
    m->move(ViewMove::jump(m->scale, to));
    Q_EMIT historyChanged();
}

void ViewState::jumpToInstant(Instant t) {
    rememberView();
    const TimeScale to = heldNear(m->target().centredOn(t), m->whole());
    m->history.remember(to);
    m->move(ViewMove::jump(m->scale, to));
    Q_EMIT historyChanged();
}

void ViewState::fitSelectionThenAll() {
    const EventSummary* event = m->content->event(m->selected);
    const Valuation* point = m->content->valuation(m->selectedPoint);
    std::optional<TimeSpan> span = m->measured;
    if (!span && event)
        span = closeSpan(event->date, m->whole());
    if (!span && point)
        span = closeSpan(point->date, m->whole());
    const double width = m->scale.width();
    const bool fits = span && sameView(m->target(), heldNear(TimeScale::fitting(*span, width), m->whole()));
    if (fits || !span)
        fitAll();
    else
        jumpTo(*span);
}

void ViewState::fitAll() {
    jumpTo(m->whole());
}

void ViewState::pan(double pixels) {
    if (m->animator.running() && m->animator.running()->isThrown())
        stopMoving();
    m->move(ViewMove::step(m->scale, heldNear(m->target().panned(pixels), m->whole())));
}

void ViewState::throwOn(double speed) {
    const Kinetic kinetic = Kinetic::released(m->reducedMotion ? 0 : speed);
    if (kinetic.moves())
        m->animator.start(ViewMove::thrown(m->scale, kinetic));  // remembered where it comes to rest
    else
        rememberView();
}

bool ViewState::canGoBack() const {
    return m->history.canGoBack();
}

bool ViewState::canGoForward() const {
    return m->history.canGoForward();
}

void ViewState::goBack() {
    rememberView();
    if (!canGoBack())
        return;
    m->move(ViewMove::jump(m->scale, m->history.goBack(m->scale.width())));
    Q_EMIT historyChanged();
}

void ViewState::goForward() {
    rememberView();
    if (!canGoForward())
        return;
    m->move(ViewMove::jump(m->scale, m->history.goForward(m->scale.width())));
    Q_EMIT historyChanged();
}

void ViewState::rememberView() {
    m->settled.stop();
    if (!m->viewShown)
        return;
    m->history.remember(m->target());
    Q_EMIT historyChanged();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/valuation_chart.h"

#include <QAccessible>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <cmath>

#include "app/drawing/chart_series.h"
#include "app/time/clock.h"
#include "app/time/date_words.h"
#include "ui/chart/chart_host.h"
#include "ui/chart/chart_readout.h"
#include "ui/chart/point_walk.h"
#include "ui/view_state/plot_gestures.h"
#include "ui/view_state/plot_keys.h"

namespace jalon {

namespace {
constexpr int rangeMilliseconds = 200;
}

ValuationChart::ValuationChart(ViewState* state, QWidget* parent)
    : QWidget(parent), m_state(state), m_host(new ChartHost([this](QPainter& painter) { paintOn(painter); }, this)) {
    setFocusPolicy(Qt::StrongFocus);
    m_host->viewport()->installEventFilter(this);
    auto* gestures = new PlotGestures(state, m_host->viewport());
    connect(gestures, &PlotGestures::clicked, this, &ValuationChart::click);
    m_rangeAnimation.setDuration(rangeMilliseconds);
    m_rangeAnimation.setEasingCurve(QEasingCurve::OutCubic);
    connectState();
    describe();
}

void ValuationChart::connectState() {
    const auto relayout = [this] {
        m_stale = true;
        followValueRange();
        m_host->viewport()->update();
    };
    const auto repaint = [this] { m_host->viewport()->update(); };
    connect(m_state, &ViewState::documentChanged, this, [this] { m_range.reset(); });
    for (auto signal :
         {&ViewState::contentChanged, &ViewState::scaleChanged, &ViewState::filterChanged, &ViewState::looksChanged}) {
        connect(m_state, signal, this, relayout);
    }
    connect(m_state, &ViewState::chartOptionsChanged, this, [this, relayout] {
        // Another kind of axis is another picture: its range does not glide from the old one.
        m_range.reset();
        relayout();
    });
    for (auto signal : {&ViewState::hoverChanged, &ViewState::cursorChanged, &ViewState::measuredChanged})
        connect(m_state, signal, this, repaint);
    connect(m_state, &ViewState::selectionChanged, this, [this, repaint] {
        describe();
        repaint();
    });
    connect(&m_rangeAnimation, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        const QPointF range = value.toPointF();
        const bool logarithmic = m_state->chartOptions().scale == ChartScale::Logarithmic;
        setValueRange(logarithmic ? std::pair(std::exp(range.x()), std::exp(range.y()))
                                  : std::pair(range.x(), range.y()));
    });
}

void ValuationChart::setValueRange(std::pair<double, double> range) {
    m_range = range;
    m_stale = true;
    m_host->viewport()->update();
}

void ValuationChart::followValueRange() {
    const auto target = visibleValueRange(*m_state->content(), m_state->scale().span(), m_state->chartOptions());
    if (!m_range || m_state->reducedMotion() || !isVisible()) {
        m_rangeAnimation.stop();
        m_target = target;
        setValueRange(target);
        return;
    }
    if (target == m_target)
        return;
    m_target = target;
    const bool logarithmic = m_state->chartOptions().scale == ChartScale::Logarithmic;
    const auto point = [&](std::pair<double, double> range) {
        return logarithmic ? QPointF(std::log(range.first), std::log(range.second))
                           : QPointF(range.first, range.second);
    };
    m_rangeAnimation.stop();
    m_rangeAnimation.setStartValue(point(*m_range));
    m_rangeAnimation.setEndValue(point(target));
    m_rangeAnimation.start();
}

void ValuationChart::refresh() {
    if (!m_stale)
        return;
    if (!m_range)
        followValueRange();
    ChartOptions options = m_state->chartOptions();
    options.valueRange = m_range;
    m_layout = layoutChart(*m_state->content(), m_state->accepted(), m_state->scale(), QRectF(rect()),
                           m_state->plotFrame(), options, m_state->fonts());
    m_stale = false;
    m_host->follow(m_layout);
}

const ChartLayout& ValuationChart::layout() {
    refresh();
    return m_layout;
}

void ValuationChart::resizeEvent(QResizeEvent*) {
    m_host->setGeometry(rect());
    m_stale = true;
}

ChartHighlights ValuationChart::highlights() const {
    ChartHighlights highlights;
    highlights.selectedPoint = m_state->selectedPoint();
    highlights.hoveredPoint = m_state->hoveredPoint();
    highlights.selectedEvent = m_state->selected();
    highlights.hoveredEvent = m_state->hovered();
    highlights.cursor = m_state->markedInstant();
    highlights.focused = hasFocus();
    highlights.measured = m_state->measured();
    highlights.today = currentInstant();
    return highlights;
}

void ValuationChart::paintOn(QPainter& painter) {
    refresh();
    const Theme& theme = m_state->theme();
    paintChart(painter, m_layout, m_state->ticks(), *m_state->content(), highlights(), theme, m_state->fonts());
    paintReadout(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

void ValuationChart::paintReadout(QPainter& painter) {
    if (!m_pointer || !m_state->cursor() || !m_layout.emptyReason.isEmpty())
        return;
    const ChartReadout readout(*m_state->content(), m_state->chartOptions(), *m_state->cursor());
    readout.paint(painter, m_layout, *m_pointer, m_state->theme(), m_state->fonts());
}

bool ValuationChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        pointAt(static_cast<QMouseEvent*>(event)->position());
    if (event->type() == QEvent::Leave)
        pointerLeft();
    if (event->type() == QEvent::MouseButtonPress)
        setFocus(Qt::MouseFocusReason);
    return QWidget::eventFilter(watched, event);
}

EventId ValuationChart::eventAt(const QPointF& position) {
    for (const PlacedEventMarker& marker : layout().markers) {
        if (std::hypot(marker.x - position.x(), marker.y - position.y()) <= 12)
            return marker.events.front();
    }
    return {};
}

void ValuationChart::pointAt(const QPointF& position) {
    const double x = position.x() - m_state->plotFrame().left;
    if (x < 0 || x > m_state->scale().width()) {
        pointerLeft();
        return;
    }
    m_pointer = position;
    m_state->setCursor(m_state->scale().instantAt(x));
    const PlacedPoint* point = layout().pointAt(position);
    m_state->setHoveredPoint(point ? point->valuation : ValuationId());
    m_state->setHovered(point ? point->event : eventAt(position));
}

void ValuationChart::pointerLeft() {
    m_pointer.reset();
    m_state->setCursor(std::nullopt);
    m_state->setHoveredPoint({});
    m_state->setHovered({});
}

void ValuationChart::click(const QPointF& position) {
    if (const PlacedPoint* point = layout().pointAt(position)) {
        m_state->selectPoint(point->valuation);
    } else if (const EventId event = eventAt(position)) {
        m_state->select(event);
    }
}

bool ValuationChart::walk(int key) {
    const ValuationId next =
        walkPoints(*m_state->content(), m_state->chartOptions(), m_state->selectedPoint(), m_state->selected(), key);
    if (!next)
        return false;
    m_state->selectPoint(next);
    const Instant at = markInstant(m_state->content()->valuation(next)->date);
    if (!m_state->scale().span().contains(at))
        m_state->jumpToInstant(at);
    return true;
}

void ValuationChart::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    switch (event->key()) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_Home:
        case Qt::Key_End:
            if (plain) {
                walk(event->key());
                return;
            }
            break;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_state->selected())
                Q_EMIT cardRequested();
            return;
        case Qt::Key_Escape:
            m_state->setMeasured(std::nullopt);
            m_state->selectPoint({});
            return;
        default:
            break;
    }
    if (!moveViewByKey(*m_state, *event))
        QWidget::keyPressEvent(event);
}

void ValuationChart::describe() {
    const auto content = m_state->content();
    setAccessibleName(tr("Valuation chart, %n figure(s)", nullptr, static_cast<int>(content->valuations.size())));
    const Valuation* point = content->valuation(m_state->selectedPoint());
    const QString words = point ? pointWords(*content, *point) : tr("Arrow keys walk the figures and the lines");
    if (words == accessibleDescription())
        return;
    setAccessibleDescription(words);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

void ValuationChart::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_host->viewport()->update();
}

void ValuationChart::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_host->viewport()->update();
}

void ValuationChart::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        describe();
    QWidget::changeEvent(event);
}

}  // namespace jalon

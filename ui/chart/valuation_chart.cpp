// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/valuation_chart.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "app/drawing/chart_series.h"
#include "app/time/clock.h"
#include "app/time/date_words.h"
#include "ui/chart/chart_accessibility.h"
#include "ui/chart/chart_editing.h"
#include "ui/chart/chart_host.h"
#include "ui/chart/chart_readout.h"
#include "ui/chart/point_walk.h"
#include "ui/chart/series_strip.h"
#include "ui/view_state/plot_gestures.h"
#include "ui/view_state/plot_keys.h"

namespace jalon {

namespace {
constexpr int rangeMilliseconds = 200;
}

ValuationChart::ValuationChart(ViewState* state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_host(new ChartHost([this](QPainter& painter) { paintOn(painter); }, this)),
      m_editing(new ChartEditing(this)) {
    new SeriesStrip(state, this);
    ChartAccessible::install();
    setFocusPolicy(Qt::StrongFocus);
    auto* gestures = new PlotGestures(state, m_host->viewport());
    // After the gestures, so that this hears of a press first: it may mean the legend or a note.
    m_host->viewport()->installEventFilter(this);
    connect(m_editing, &ChartEditing::selectionChanged, this, [this] { m_host->viewport()->update(); });
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
    for (auto signal : {&ViewState::contentChanged, &ViewState::seriesChanged, &ViewState::scaleChanged,
                        &ViewState::filterChanged, &ViewState::looksChanged}) {
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
    m_ground = QPixmap();
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
    highlights.today = currentInstant();
    return highlights;
}

void ValuationChart::paintOn(QPainter& painter) {
    refresh();
    const Theme& theme = m_state->theme();
    paintGround(painter);
    paintChartHighlights(painter, m_layout, highlights(), theme, m_state->fonts());
    m_editing->paintSelected(painter);
    paintReadout(painter);
    if (hasFocus()) {
        painter.setPen(QPen(theme.accent, 1.5));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(0.75, 0.75, -0.75, -0.75));
    }
}

QPixmap ValuationChart::layer(const QColor& behind, const std::function<void(QPainter&)>& paint) const {
    const double ratio = devicePixelRatioF();
    QPixmap pixmap((QSizeF(size()) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(behind);
    QPainter painter(&pixmap);
    paint(painter);
    return pixmap;
}

void ValuationChart::paintGround(QPainter& painter) {
    const Theme& theme = m_state->theme();
    const auto measured = m_state->measured();
    // One picture is drawn faster than two, and most of the time nothing is measured.
    if (measured.has_value() == m_figures.isNull())
        m_ground = QPixmap();
    const auto figures = [&](QPainter& on) { paintChartFigures(on, m_layout, theme, m_state->fonts()); };
    if (m_ground.isNull()) {
        m_ground = layer(theme.plot, [&](QPainter& on) {
            paintChartGround(on, m_layout, m_state->ticks(), theme, m_state->fonts());
            if (!measured)
                figures(on);
        });
        m_figures = measured ? layer(Qt::transparent, figures) : QPixmap();
    }
    painter.drawPixmap(0, 0, m_ground);
    if (!measured)
        return;
    paintMeasuredSpan(painter, m_layout, *measured, theme);
    painter.drawPixmap(0, 0, m_figures);
}

void ValuationChart::paintReadout(QPainter& painter) {
    if (!m_pointer || !m_state->cursor() || !m_layout.emptyReason.isEmpty() || m_layout.legendAt(*m_pointer))
        return;
    const ChartReadout readout(*m_state->content(), m_layout, *m_state->cursor(), m_pointer->y(), m_state->fonts());
    const ReadoutPlace place = readout.place(m_layout, *m_pointer, m_readoutSlot, m_state->fonts());
    m_readoutSlot = place.slot;
    readout.paint(painter, place.rect, m_state->theme(), m_state->fonts());
}

bool ValuationChart::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseMove)
        pointAt(static_cast<QMouseEvent*>(event)->position());
    if (event->type() == QEvent::Leave)
        pointerLeft();
    const bool press = event->type() == QEvent::MouseButtonPress;
    if (press)
        setFocus(Qt::MouseFocusReason);
    if (press || event->type() == QEvent::MouseButtonDblClick) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && mouse->modifiers() == Qt::NoModifier &&
            (press ? m_editing->press(mouse->position()) : m_editing->doubleClick(mouse->position())))
            return true;
    }
    if (event->type() == QEvent::ContextMenu) {
        contextMenuEvent(static_cast<QContextMenuEvent*>(event));
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ValuationChart::contextMenuEvent(QContextMenuEvent* event) {
    if (event->reason() != QContextMenuEvent::Keyboard)
        return m_editing->contextMenu(event->pos(), event->globalPos());
    // By key: at the selected figure, else in the middle.
    const PlacedPoint* point = layout().pointOf(m_state->selectedPoint());
    const QPointF at = point ? QPointF(point->x, point->y) : m_layout.plot.center();
    m_editing->contextMenu(at.toPoint(), mapToGlobal(at.toPoint()));
}

EventId ValuationChart::eventAt(const QPointF& position) {
    const PlacedEventMarker* marker = layout().markerAt(position);
    return marker ? marker->events.front() : EventId();
}

// What stands as one with a count is seen apart from nearer; at one instant there is nothing to come nearer to.
void ValuationChart::zoomToCluster(const PlacedEventMarker& marker) {
    TimeSpan span{Instant::last(), Instant::first()};
    for (const EventId id : marker.events) {
        if (const EventSummary* event = m_state->content()->event(id)) {
            const Instant at = markInstant(event->date);
            span = {std::min(span.begin, at), std::max(span.end, at)};
        }
    }
    m_state->select(marker.events.front());
    if (!(span.begin < span.end))
        return;
    const auto room = static_cast<std::int64_t>(span.length());
    m_state->jumpTo({plusSeconds(span.begin, -room), plusSeconds(span.end, room)});
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
    m_readoutSlot.reset();
    m_state->setCursor(std::nullopt);
    m_state->setHoveredPoint({});
    m_state->setHovered({});
}

void ValuationChart::click(const QPointF& position) {
    if (const PlacedPoint* point = layout().pointAt(position)) {
        m_state->selectPoint(point->valuation);
    } else if (const PlacedEventMarker* marker = layout().markerAt(position)) {
        if (marker->events.size() > 1)
            zoomToCluster(PlacedEventMarker(*marker));
        else
            m_state->select(marker->events.front());
    }
}

bool ValuationChart::walk(int key) {
    const ValuationId next =
        walkPoints(*m_state->content(), m_state->chartOptions(), m_state->selectedPoint(), m_state->selected(), key);
    if (!next)
        return walkValue(key);
    selectFigure(next);
    standOn(next);
    return true;
}

// The crosshair, its date and its readout go where the key went, not where the pointer was left.
void ValuationChart::standOn(ValuationId id) {
    const Valuation* valuation = m_state->content()->valuation(id);
    if (!valuation)
        return;
    const Instant at = markInstant(valuation->date);
    m_state->setCursor(at);
    const PlacedPoint* placed = layout().pointOf(id);
    const QRectF& plot = m_layout.plot;
    const double x = std::clamp(plot.left() + m_state->scale().xAt(at), plot.left(), plot.right());
    m_pointer = QPointF(x, placed ? placed->y : plot.center().y());
}

// Values of a long series have no row of their own to be selected: the crosshair stands on them.
bool ValuationChart::walkValue(int key) {
    if (m_state->selectedPoint())
        return false;
    const TimeSpan span = m_state->scale().span();
    const Instant from = m_state->cursor().value_or(key == Qt::Key_Left ? span.end : span.begin);
    const auto at = walkValues(layout(), from, key);
    if (!at)
        return false;
    standAtValue(*at);
    return true;
}

void ValuationChart::standAtValue(Instant at) {
    if (!m_state->scale().span().contains(at))
        m_state->jumpToInstant(at);
    m_state->setCursor(at);
    const double x = m_state->plotFrame().left + m_state->scale().xAt(at);
    m_pointer = QPointF(x, layout().plot.center().y());
    ChartAccessible::announceValue(this, at);
}

void ValuationChart::selectFigure(ValuationId id) {
    const Valuation* valuation = m_state->content()->valuation(id);
    if (!valuation)
        return;
    m_state->selectPoint(id);
    const Instant at = markInstant(valuation->date);
    if (!m_state->scale().span().contains(at))
        m_state->jumpToInstant(at);
}

void ValuationChart::keyPressEvent(QKeyEvent* event) {
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && m_editing->key(event->key()))
        return;
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
    ChartAccessible::announceSelection(this);
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

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/timeline_widget.h"

#include <QMenu>
#include <QResizeEvent>
#include <algorithm>
#include <cmath>

#include "ui/timeline/lane_gutter.h"
#include "ui/timeline/mark_drag.h"
#include "ui/timeline/relate_drag.h"
#include "ui/timeline/thin_scroll_bar.h"
#include "ui/timeline/timeline_accessibility.h"
#include "ui/view_state/plot_gestures.h"
#include "ui/view_state/view_motion.h"

namespace jalon {

namespace {

constexpr double glideMilliseconds = 160;  // of rows from one level to the next
constexpr std::size_t keptLevels = 16;
constexpr std::chrono::milliseconds patience(6);        // of a frame for rows that are not ready
constexpr std::chrono::milliseconds patienceAnew(100);  // of the first one of a document or a filter

}  // namespace

TimelineWidget::TimelineWidget(ViewState* state, QWidget* parent)
    : QWidget(parent), m_state(state), m_scrollBar(new ThinScrollBar(state, this)), m_patience(patience) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    TimelineAccessible::install();
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    auto* gestures = new PlotGestures(state, this);
    connect(gestures, &PlotGestures::clicked, this, &TimelineWidget::click);
    connect(gestures, &PlotGestures::verticalScroll, this, [this](double pixels) { scrollBy(-pixels); });
    connect(gestures, &PlotGestures::dragging, this, [this](bool active) {
        if (active)
            setCursor(Qt::ClosedHandCursor);
        else
            unsetCursor();
    });
    m_gutter = new LaneGutter(this);  // after the gestures: what it takes, they do not see
    m_drag = new MarkDrag(this);
    connect(m_drag, &MarkDrag::clicked, this, &TimelineWidget::click);
    connect(m_drag, &MarkDrag::addRequested, this, &TimelineWidget::addRequested);
    connect(m_drag, &MarkDrag::editRequested, this, &TimelineWidget::editRequested);
    m_relate = new RelateDrag(this);  // last: its handle stands before the marks
    connect(m_scrollBar, &QScrollBar::valueChanged, this, [this](int value) { scrollBy(value - m_scrollY); });
    m_scrollBar->hide();
    m_transitionTimer.setInterval(16);
    m_transitionTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_transitionTimer, &QTimer::timeout, this, [this] {
        stepTransition();
        update();
    });
    m_idle.setSingleShot(true);
    connect(&m_idle, &QTimer::timeout, this, &TimelineWidget::prepareNeighbours);
    connectState();
}

void TimelineWidget::connectState() {
    const auto repaint = [this] { update(); };
    connect(m_state, &ViewState::documentChanged, this, &TimelineWidget::reset);
    connect(m_state, &ViewState::contentChanged, this, &TimelineWidget::dropRows);
    connect(m_state, &ViewState::looksChanged, this, [this] {
        m_texts = std::make_shared<FittedTexts>();
        dropRows();
        m_state->setPlotWidth(m_state->plotFrame().plotWidth(width()));
    });
    connect(m_state, &ViewState::filterChanged, this, [this] {
        m_newRows = true;
        dropRows();
    });
    connect(m_state, &ViewState::lanesChanged, this, [this] {
        m_newRows = true;
        dropRows();
    });
    connect(m_state, &ViewState::scaleChanged, this, [this] {
        dropLayout();
        // The plot moved under a resting pointer.
        if (m_pointer)
            pointAt(*m_pointer);
    });
    connect(m_state, &ViewState::selectionChanged, this, &TimelineWidget::showSelectedRow);
    connect(m_state, &ViewState::hoverChanged, this, repaint);
    connect(m_state, &ViewState::chartOptionsChanged, this, [this] {
        m_measured.reset();
        update();
    });
    connect(m_state, &ViewState::measuredChanged, this, [this] {
        m_measured.reset();
        update();
    });
    connect(m_state, &ViewState::cursorChanged, this, &TimelineWidget::moveCursorLine);
}

// -- layout

void TimelineWidget::reset() {
    m_worker.reset();
    m_scrollY = 0;
    m_transition.reset();
    m_transitionTimer.stop();
    m_shown = m_placed = {};
    m_texts = std::make_shared<FittedTexts>();
    dropRows();
}

void TimelineWidget::dropRows() {
    m_rows.clear();
    m_dense.reset();
    m_denseRows.reset();
    m_denseMade.reset();
    m_denseKey.reset();
    m_measured.reset();
    m_dropped = true;
    dropLayout();
}

void TimelineWidget::dropLayout() {
    m_stale = true;
    update();
}

const TimelineRows& TimelineWidget::rows() {
    if (m_state->laneEvents())
        return denseRows();
    m_idle.start();
    return rowsOfLevel(m_state->scale().level());
}

const TimelineRows& TimelineWidget::rowsOfLevel(int level) {
    const auto known = m_rows.find(level);
    if (known != m_rows.end())
        return known->second;
    if (m_rows.size() >= keptLevels)
        m_rows.clear();
    return m_rows
        .try_emplace(level, m_state->content(), m_state->accepted(), level, m_state->fonts(), m_state->lanes(), m_texts)
        .first->second;
}

// While nothing else is to be done: what the next notch of the wheel brings, a level at a time.
void TimelineWidget::prepareNeighbours() {
    if (m_stale)
        return;
    if (m_state->shown()) {
        prepareDense();
        return;
    }
    for (const int level : {m_level - 1, m_level + 1}) {
        if (m_rows.size() < keptLevels && m_rows.count(level) == 0) {
            rowsOfLevel(level);
            m_idle.start();
            return;
        }
    }
}

const TimelineLayout& TimelineWidget::shown() {
    refresh();
    return m_shown;
}

void TimelineWidget::refresh() {
    if (!m_stale)
        return;
    m_stale = false;
    const auto reading = m_state->content()->store ? m_state->content()->store->reading() : nullptr;
    m_patientUntil = std::chrono::steady_clock::now() + (m_dropped ? std::max(m_patience, patienceAnew) : m_patience);
    // Rows may arrive at any moment: what is said of the layout is said of those that it was made from.
    int level = m_level;
    const auto place = [&] {
        const TimelineRows& shown = rows();
        level = shown.level();
        return layoutTimeline(shown, m_state->scale(), QRectF(rect()), m_state->plotFrame(), m_scrollY,
                              m_state->fonts(), HiddenLanes::Told);
    };
    const double before = m_placed.contentHeight, scrolled = m_scrollY;
    TimelineLayout next = place();
    const auto glides = [&] { return level != m_level || m_newRows; };
    const bool holds = (glides() || m_dropped) && !m_placed.lanes.empty();
    const std::optional<RowAnchor> held = holds ? anchor() : std::nullopt;
    // A lane that was out of sight is read where it comes into it, and with it where its marks stand.
    constexpr int mostTries = 3;
    for (int i = 0; i < mostTries && scrollTo(m_scrollY + (held ? held->shift(next) : 0), next); ++i) next = place();
    if (!isComplete())
        keepCounts(next);
    if (glides() && !m_shown.lanes.empty())
        beginTransition();
    m_level = level;
    m_newRows = m_dropped = false;
    m_held.reset();
    m_placed = std::move(next);
    stepTransition();
    if (m_placed.contentHeight != before || m_scrollY != scrolled)
        QMetaObject::invokeMethod(this, &TimelineWidget::fitScrollBar, Qt::QueuedConnection);
}

void TimelineWidget::beginTransition() {
    if (m_state->reducedMotion() || !isVisible())
        return;
    m_shown.scrollY = m_scrollY;  // from where things are on screen, also where the lanes were scrolled to hold a row
    m_transition.emplace(m_shown);
    m_transitionClock.start();
    m_transitionTimer.start();
}

void TimelineWidget::stepTransition() {
    const double progress = m_transition ? static_cast<double>(m_transitionClock.elapsed()) / glideMilliseconds : 1;
    if (progress < 1) {
        m_shown = m_transition->applied(m_placed, easeOut(progress));
    } else {
        m_transition.reset();
        m_transitionTimer.stop();
        m_shown = m_placed;
    }
}

// -- scrolling

// The row under the pointer, else that of the selected event, else the one in the middle.
std::optional<RowAnchor> TimelineWidget::anchor() const {
    if (m_held)
        return *m_held ? std::optional(RowAnchor::lane(m_placed, *m_held)) : std::nullopt;
    const bool pointed = m_pointer && rect().contains(m_pointer->toPoint());
    if (pointed)
        return RowAnchor::at(m_placed, *m_pointer, m_state->selected());
    const PlacedMark* selected = m_placed.markOf(m_state->selected());
    if (selected && selected->y > 0 && selected->y < height())
        return RowAnchor::mark(m_placed, *selected);
    return RowAnchor::at(m_placed, QRectF(rect()).center(), m_state->selected());
}

bool TimelineWidget::scrollTo(double wanted, const TimelineLayout& placed) {
    const double held = std::clamp(wanted, 0.0, std::max(0.0, placed.contentHeight - height()));
    constexpr double rounding = 1e-6;
    if (std::abs(held - m_scrollY) < rounding)
        return false;
    m_scrollY = held;
    return true;
}

void TimelineWidget::scrollBy(double pixels) {
    refresh();
    const double furthest = std::max(0.0, m_placed.contentHeight - height());
    const double wanted = std::clamp(m_scrollY + pixels, 0.0, furthest);
    if (wanted == m_scrollY)
        return;
    m_scrollY = wanted;
    dropLayout();
    fitScrollBar();
}

void TimelineWidget::fitScrollBar() {
    refresh();
    const QSignalBlocker quiet(m_scrollBar);  // it follows, it does not ask
    const auto hidden = static_cast<int>(std::ceil(m_placed.contentHeight - height() - 0.5));
    m_scrollBar->setPageStep(height());
    m_scrollBar->setSingleStep(40);
    m_scrollBar->setRange(0, std::max(0, hidden));
    m_scrollBar->setValue(static_cast<int>(std::lround(m_scrollY)));
    m_scrollBar->setGeometry(width() - ThinScrollBar::thickness, 0, ThinScrollBar::thickness, height());
    m_scrollBar->setVisible(hidden > 0);
}

void TimelineWidget::showSelectedRow() {
    const std::vector<EventId>& selection = m_state->selection();
    m_selection = selection.size() > 1 ? QSet<EventId>(selection.begin(), selection.end()) : QSet<EventId>();
    refresh();
    update();
    const EventSummary* event = m_state->content()->event(m_state->selected());
    if (!event)
        return;
    TimelineAccessible::announceSelection(this);
    scrollToSelected();
}

void TimelineWidget::scrollToSelected() {
    refresh();
    const EventSummary* event = m_state->content()->event(m_state->selected());
    if (!event)
        return;
    m_scrollsWhenComplete = !isComplete();
    constexpr double air = 16;
    double top = 0, bottom = 0;
    if (const PlacedMark* mark = m_placed.markOf(event->id)) {
        top = mark->target.top() - air;
        bottom = mark->target.bottom() + air;
    } else {
        const PlacedLane* lane = m_placed.laneOf(m_state->laneOf(event->id));
        if (!lane)
            return;
        top = lane->top;
        bottom = std::min(lane->top + lane->height, lane->top + height());
    }
    if (top < 0)
        scrollBy(top);
    else if (bottom > height())
        scrollBy(std::min(bottom - height(), top));
}

QSize TimelineWidget::sizeHint() const {
    return {760, 380};
}

QSize TimelineWidget::minimumSizeHint() const {
    return {320, 120};
}

void TimelineWidget::resizeEvent(QResizeEvent*) {
    m_state->setPlotWidth(m_state->plotFrame().plotWidth(width()));
    dropLayout();
    fitScrollBar();
}

void TimelineWidget::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        m_measured.reset();
        update();
    }
    QWidget::changeEvent(event);
}

}  // namespace jalon

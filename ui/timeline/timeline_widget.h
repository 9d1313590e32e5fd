// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>
#include <map>
#include <optional>

#include "app/drawing/dense_lanes.h"
#include "app/drawing/label_cache.h"
#include "app/drawing/timeline_layout.h"
#include "app/drawing/timeline_painter.h"
#include "ui/timeline/layout_transition.h"
#include "ui/timeline/measured_span.h"
#include "ui/timeline/row_anchor.h"
#include "ui/timeline/rows_worker.h"
#include "ui/view_state/view_state.h"

class QMenu;

namespace jalon {

class LaneGutter;
class MarkDrag;
class RelateDrag;
class ThinScrollBar;

// The lanes. Rows are kept for each zoom level, the placed marks for each scale: a moving pointer lays nothing out.
// This is the view that tells the shared width of the plot.
class TimelineWidget : public QWidget {
    Q_OBJECT
public:
    explicit TimelineWidget(ViewState* state, QWidget* parent = nullptr);

    // What is drawn now, in this widget's coordinates; brought up to date first.
    const TimelineLayout& shown();
    ViewState* state() const { return m_state; }
    // Selects the event and brings it into view; nothing where there is none.
    void go(EventId id);
    // That commands act on: the selected event's, else the one whose title was clicked; none where neither is shown.
    LaneId currentLane() const;
    // When the lanes change next, this one stays where it is on screen; none: nothing is held.
    void holdLane(LaneId lane) { m_held = lane; }
    void scrollBy(double pixels);
    // How long a frame waits for rows that are not ready, before it shows those of before. For tests: a frame that
    // always waits is the same on every machine.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }
    bool isComplete() const { return !m_dense || m_denseKey; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cardRequested();
    // A double-click on nothing; no lane where the lanes are not the document's own.
    void addRequested(jalon::Instant at, jalon::LaneId lane);
    void editRequested(jalon::EventId event);
    // The context menu of selected events, about to be shown: for what can be done with them.
    void menuOfEventsOpened(QMenu* menu);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void connectState();
    void reset();
    void dropRows();    // content, filter or fonts are new
    void dropLayout();  // the scale, the size or the scroll position is new
    const TimelineRows& rows();
    const TimelineRows& rowsOfLevel(int level);
    const TimelineRows& denseRows();
    void lookAgain();
    bool makeDenseRows(const RowsWorker::Wanted& wanted);
    void prepareNeighbours();
    void keepCounts(TimelineLayout& next) const;
    void prepareDense();
    bool drawAhead(const RowsWorker::Made& made, const TimeSpan& span);
    void refresh();
    void beginTransition();
    void stepTransition();
    std::optional<RowAnchor> anchor() const;
    bool scrollTo(double wanted, const TimelineLayout& placed);
    void fitScrollBar();
    void showSelectedRow();
    void scrollToSelected();
    void pointAt(const QPointF& position);
    double cursorLineX() const;  // -1: nowhere
    void moveCursorLine();
    void click(const QPointF& position);
    void openFold(const PlacedMark& mark);
    std::vector<EventId> eventsIn(const PlacedMark& mark) const;
    bool walk(int key);
    void selectUpTo(EventId id);
    bool stepDates(const QKeyEvent& event);
    bool walkOutOfSight(int key);
    void showToolTip(const QPoint& position, const QPoint& global);
    TimelineHighlights highlights() const;
    void paintMeasured(QPainter& painter);
    void paintEmpty(QPainter& painter);

    ViewState* m_state;
    ThinScrollBar* m_scrollBar;
    LaneGutter* m_gutter;
    MarkDrag* m_drag;
    RelateDrag* m_relate;
    double m_scrollY = 0;
    std::optional<LaneId> m_held;
    std::shared_ptr<FittedTexts> m_texts = std::make_shared<FittedTexts>();

    std::map<int, TimelineRows> m_rows;  // by zoom level
    // Of a document with many events: the shape of its lanes, what makes the rows (null: they are made here, of a
    // document without a file), and the rows of the part that is looked at. Where they take long it is the rows of
    // before that are shown, m_denseKey being none.
    std::unique_ptr<RowsWorker> m_worker;
    std::optional<DenseLanes> m_dense;
    std::optional<TimelineRows> m_denseRows;
    RowsWorker::Rows m_denseMade;  // keeps what they point to
    std::optional<DenseLanes::Key> m_denseKey, m_preparedFor;
    std::chrono::steady_clock::time_point m_patientUntil;
    std::chrono::milliseconds m_patience;
    EventId m_denseSelected;
    bool m_scrollsWhenComplete = false;  // to the selected event, whose row is not known yet
    LabelCache m_labels;
    QTimer m_idle;  // fires when there is nothing else to do
    bool m_stale = true;
    bool m_dropped = false;   // the rows, since the last refresh
    bool m_newRows = false;   // the same by the filter or the arrangement of the lanes: marks glide to their new rows
    int m_level = 0;          // of the marks that are shown
    TimelineLayout m_placed;  // where the marks belong
    TimelineLayout m_shown;   // where they are on their way there
    std::optional<LayoutTransition> m_transition;
    QTimer m_transitionTimer;
    QElapsedTimer m_transitionClock;
    std::optional<MeasuredSpan> m_measured;
    QSet<EventId> m_selection;  // as the state has it, where it is of several

    std::optional<QPointF> m_pointer;  // where it rests, while it is over the lanes
    double m_cursorX = -1;             // where the cursor line was last drawn; -1: nowhere
};

}  // namespace jalon

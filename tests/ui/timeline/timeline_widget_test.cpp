// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/timeline_widget.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>
#include <QWheelEvent>

#include "tests/ui/view_state/story_state.h"
#include "ui/timeline/mark_menus.h"
#include "ui/timeline/out_of_sight.h"
#include "ui/view_state/view_motion.h"

namespace jalon {
namespace {

class TimelineWidgetTest : public ::testing::Test {
protected:
    void SetUp() override {
        widget.resize(1100, 420);
        widget.show();
        widget.setFocus();
        QApplication::setActiveWindow(&widget);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    }

    double gutter() const { return state->plotFrame().left; }
    // A mark that stands alone with nothing near, inside the view.
    const PlacedMark* loneMark() {
        for (const PlacedMark& mark : widget.shown().marks) {
            const bool inView = mark.x > gutter() + 30 && mark.x < widget.width() - 40;
            if (mark.folded.empty() && !mark.bar && inView && widget.shown().markAt({mark.x, mark.y}) == &mark)
                return &mark;
        }
        return nullptr;
    }
    // A place of the plot with no mark.
    QPoint emptyPlace() {
        for (int y = 5; y < widget.height(); y += 5) {
            for (double x = gutter() + 5; x < widget.width() - 30; x += 5) {
                if (!widget.shown().markAt({x, double(y)}))
                    return {int(x), y};
            }
        }
        return {};
    }
    void wheel(double x, int angle) {
        const QPointF at(x, 100);
        QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&widget, &event);
    }
    void key(int key, Qt::KeyboardModifiers modifiers = {}) {
        QTest::keyClick(&widget, static_cast<Qt::Key>(key), modifiers);
    }
    // y of every mark in content coordinates, by event: what must not jump.
    QHash<EventId, double> rowsNow() {
        QHash<EventId, double> rows;
        for (const PlacedMark& mark : widget.shown().marks) rows.insert(mark.event, mark.y + widget.shown().scrollY);
        return rows;
    }

    std::unique_ptr<ViewState> state = storyState();
    TimelineWidget widget{state.get()};
};

TEST_F(TimelineWidgetTest, TellsTheSharedWidth) {
    for (int width : {1100, 700, 1600}) {
        widget.resize(width, 420);
        QCoreApplication::processEvents();
        EXPECT_DOUBLE_EQ(state->scale().width(), state->plotFrame().plotWidth(width));
    }
}

TEST_F(TimelineWidgetTest, HoverAnswersWithTheEventAndTheDate) {
    const PlacedMark* mark = loneMark();
    ASSERT_TRUE(mark);
    const EventId id = mark->event;
    const QPoint at = QPointF(mark->x, mark->y).toPoint();
    QTest::mouseMove(&widget, at + QPoint(9, 9));  // within a target of 24 px
    EXPECT_EQ(state->hovered(), id);
    ASSERT_TRUE(state->cursor());
    EXPECT_NEAR(state->scale().xAt(*state->cursor()), at.x() + 9 - gutter(), 1);
    EXPECT_EQ(widget.cursor().shape(), Qt::PointingHandCursor);
    QTest::mouseMove(&widget, emptyPlace());
    EXPECT_FALSE(state->hovered());
    EXPECT_EQ(widget.cursor().shape(), Qt::ArrowCursor);
    QTest::mouseMove(&widget, {20, 40});  // lane names
    EXPECT_FALSE(state->cursor());
}

TEST_F(TimelineWidgetTest, LeavingTakesHoverAndCursorAlong) {
    QTest::mouseMove(&widget, emptyPlace());
    ASSERT_TRUE(state->cursor());
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&widget, &leave);
    EXPECT_FALSE(state->cursor());
    EXPECT_FALSE(state->hovered());
}

TEST_F(TimelineWidgetTest, AClickSelectsAndAClickBesideDeselects) {
    const PlacedMark* mark = loneMark();
    ASSERT_TRUE(mark);
    const EventId id = mark->event;
    QTest::mouseClick(&widget, Qt::LeftButton, {}, QPointF(mark->x, mark->y).toPoint());
    EXPECT_EQ(state->selected(), id);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, emptyPlace());
    EXPECT_FALSE(state->selected());
}

TEST_F(TimelineWidgetTest, AClickOnACountZoomsToWhatItCounts) {
    state->fitAll();
    for (int i = 0; i < 8; ++i) state->zoomBy(1 / 1.5, state->scale().width() / 2);
    const TimelineLayout& layout = widget.shown();
    const auto fold = std::find_if(layout.marks.begin(), layout.marks.end(),
                                   [](const PlacedMark& mark) { return mark.folded.size() > 1; });
    ASSERT_NE(fold, layout.marks.end());
    const std::vector<EventId> folded = fold->folded;
    const double before = state->scale().secondsPerPixel();
    QTest::mouseClick(&widget, Qt::LeftButton, {}, QPointF(fold->x, fold->y).toPoint());
    EXPECT_LT(state->scale().secondsPerPixel(), before / 2);
    int seen = 0;
    for (EventId id : folded) {
        const TimeSpan bounds = state->content()->event(id)->date.bounds();
        seen += bounds.overlaps(state->scale().span()) ? 1 : 0;
    }
    EXPECT_GT(seen, 0);
}

TEST_F(TimelineWidgetTest, RowsDoNotJumpWhilePanning) {
    state->setReducedMotion(true);
    QHash<EventId, double> rows = rowsNow();
    const double height = widget.shown().contentHeight;
    for (int i = 0; i < 60; ++i) {
        state->setScale(state->scale().panned(i % 2 ? -37.3 : 61.7));
        const QHash<EventId, double> now = rowsNow();
        for (auto mark = now.constBegin(); mark != now.constEnd(); ++mark) {
            if (rows.contains(mark.key())) {
                EXPECT_DOUBLE_EQ(rows[mark.key()], mark.value());
            }
            rows.insert(mark.key(), mark.value());
        }
        EXPECT_DOUBLE_EQ(widget.shown().contentHeight, height);
    }
}

TEST_F(TimelineWidgetTest, BetweenLevelsRowsGlide) {
    state->setReducedMotion(false);
    const QHash<EventId, double> before = rowsNow();
    state->setScale(state->scale().zoomed(4, 400));
    // The first picture of the new level still has every mark where it was.
    const QHash<EventId, double> first = rowsNow();
    for (auto mark = first.constBegin(); mark != first.constEnd(); ++mark) {
        if (before.contains(mark.key())) {
            EXPECT_NEAR(before[mark.key()], mark.value(), 40);
        }
    }
    const TimelineRows placed(state->content(), state->accepted(), state->scale().level(), state->fonts());
    const TimelineLayout target =
        layoutTimeline(placed, state->scale(), QRectF(widget.rect()), state->plotFrame(), 0, state->fonts());
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const QHash<EventId, double> now = rowsNow();
        return std::all_of(target.marks.begin(), target.marks.end(),
                           [&](const PlacedMark& mark) { return std::abs(now.value(mark.event) - mark.y) < 0.01; });
    }));
}

TEST_F(TimelineWidgetTest, ArrowsWalkEventsInTimeOrder) {
    state->select(state->accepted()[3]->id);
    key(Qt::Key_Right);
    EXPECT_EQ(state->selected(), state->accepted()[4]->id);
    key(Qt::Key_Left);
    key(Qt::Key_Left);
    EXPECT_EQ(state->selected(), state->accepted()[2]->id);
    key(Qt::Key_Home);
    EXPECT_EQ(state->selected(), state->accepted().front()->id);
    key(Qt::Key_Left);
    EXPECT_EQ(state->selected(), state->accepted().front()->id);
    key(Qt::Key_End);
    EXPECT_EQ(state->selected(), state->accepted().back()->id);
}

TEST_F(TimelineWidgetTest, UpAndDownGoToTheNextLanesNearestEvent) {
    state->select(state->accepted()[10]->id);
    const auto laneIndex = [&] {
        const LaneId lane = state->content()->event(state->selected())->lane;
        const auto& lanes = state->content()->lanes;
        return std::find_if(lanes.begin(), lanes.end(), [&](const Lane& each) { return each.id == lane; }) -
               lanes.begin();
    };
    for (int i = 0; i < 10; ++i) key(Qt::Key_Up);
    auto at = laneIndex();
    for (int i = 0; i < 10; ++i) {
        const EventId before = state->selected();
        key(Qt::Key_Down);
        EXPECT_TRUE(laneIndex() > at || state->selected() == before);
        at = laneIndex();
    }
    const LaneId last = state->content()->event(state->selected())->lane;
    EXPECT_EQ(last, state->accepted().empty() ? LaneId{} : state->content()->event(state->selected())->lane);
    EXPECT_GE(at, 2);
}

TEST_F(TimelineWidgetTest, KeysPanAndZoom) {
    const double width = state->scale().width();
    struct Row {
        int key;
        Qt::KeyboardModifiers modifiers;
        double moved;  // of the content, in screens
    };
    const Row rows[] = {{Qt::Key_Right, Qt::ControlModifier, -0.25},
                        {Qt::Key_Left, Qt::ControlModifier, 0.25},
                        {Qt::Key_PageDown, {}, -1},
                        {Qt::Key_PageUp, {}, 1}};
    for (const Row& row : rows) {
        const TimeScale before = state->scale();
        key(row.key, row.modifiers);
        EXPECT_NEAR(state->scale().xAt(before.left()) - before.xAt(before.left()), row.moved * width, 0.5) << row.key;
    }
    const TimeScale before = state->scale();
    key(Qt::Key_Plus);
    EXPECT_LT(state->scale().secondsPerPixel(), before.secondsPerPixel());
    key(Qt::Key_Minus);
    EXPECT_TRUE(sameView(state->scale(), before));
    key(Qt::Key_F);
    EXPECT_LT(state->scale().secondsPerPixel(), before.secondsPerPixel());
    key(Qt::Key_F);
    EXPECT_TRUE(state->scale().span().begin <= state->content()->extent.begin);
}

TEST_F(TimelineWidgetTest, EnterAsksForTheCardAndEscapeBacksOut) {
    QSignalSpy card(&widget, &TimelineWidget::cardRequested);
    state->select(state->accepted()[3]->id);
    state->setMeasured(state->scale().span());
    key(Qt::Key_Return);
    EXPECT_EQ(card.count(), 1);
    key(Qt::Key_Escape);
    EXPECT_FALSE(state->measured());
    EXPECT_TRUE(state->selected());
    key(Qt::Key_Escape);
    EXPECT_FALSE(state->selected());
    key(Qt::Key_Return);
    EXPECT_EQ(card.count(), 1);
}

TEST_F(TimelineWidgetTest, ARealDragPansAndAShiftDragMeasures) {
    const TimeScale before = state->scale();
    const QPoint from = emptyPlace();
    QTest::mousePress(&widget, Qt::LeftButton, {}, from);
    QTest::mouseMove(&widget, from + QPoint(60, 0));
    QTest::mouseMove(&widget, from + QPoint(80, 0));
    EXPECT_NEAR(state->scale().xAt(before.left()) - before.xAt(before.left()), 80, 0.5);
    EXPECT_EQ(widget.cursor().shape(), Qt::ClosedHandCursor);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, from + QPoint(80, 0));
    EXPECT_NE(widget.cursor().shape(), Qt::ClosedHandCursor);
    EXPECT_FALSE(state->measured());
}

TEST_F(TimelineWidgetTest, ContentTallerThanTheViewScrollsAndShowsTheSelectedRow) {
    widget.resize(1100, 130);
    QCoreApplication::processEvents();
    auto* bar = widget.findChild<QScrollBar*>();
    ASSERT_TRUE(bar);
    EXPECT_TRUE(bar->isVisible());
    EXPECT_EQ(bar->maximum(), std::ceil(widget.shown().contentHeight - 130 - 0.5));
    bar->setValue(bar->maximum());
    EXPECT_NEAR(widget.shown().scrollY, bar->maximum(), 1);
    for (const EventSummary* event : state->accepted()) {
        state->selectAndShow(event->id);
        const PlacedMark* mark = widget.shown().markOf(event->id);
        ASSERT_TRUE(mark) << event->key.toStdString();
        EXPECT_GE(mark->y, 0);
        EXPECT_LE(mark->y, 130);
    }
    widget.resize(1100, 1400);
    QCoreApplication::processEvents();
    EXPECT_FALSE(bar->isVisible());
    EXPECT_EQ(widget.shown().scrollY, 0);
}

TEST_F(TimelineWidgetTest, TheContextMenuIsThereForMouseAndKeyboard) {
    for (const auto reason : {QContextMenuEvent::Mouse, QContextMenuEvent::Keyboard}) {
        QContextMenuEvent event(reason, widget.rect().center(), widget.mapToGlobal(widget.rect().center()));
        QApplication::sendEvent(&widget, &event);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_TRUE(menu);
        EXPECT_GE(menu->actions().size(), 2);
        menu->close();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST_F(TimelineWidgetTest, ACountUnderALanesNameGoesToTheNearestOutOfSight) {
    const Instant middle = state->accepted()[state->accepted().size() / 2]->date.earliestStart;
    state->setScale(TimeScale::fitting({middle, plusSeconds(middle, 60 * secondsPerDay)}, state->scale().width()));
    int clicked = 0;
    for (const bool after : {false, true}) {
        const TimeScale scale = state->scale();
        for (const PlacedLane& lane : std::vector<PlacedLane>(widget.shown().lanes)) {
            state->setScale(scale);
            for (const LaneCounter& counter :
                 laneCounters(widget.shown(), lane, state->fonts(), state->language().locale())) {
                EXPECT_GE(counter.target.width(), 24);
                EXPECT_LT(counter.target.right(), gutter() + 1);
                if (counter.after != after)
                    continue;
                const QPoint at = counter.target.center().toPoint();
                QTest::mouseMove(&widget, at);
                EXPECT_EQ(widget.cursor().shape(), Qt::PointingHandCursor);
                EXPECT_TRUE(MarkMenus::counterToolTip(counter).contains(QString::number(counter.events)));
                QTest::mouseClick(&widget, Qt::LeftButton, {}, at);
                const EventSummary* event = state->content()->event(state->selected());
                ASSERT_TRUE(event);
                EXPECT_EQ(event->lane, lane.lane);
                // Nothing of the lane lies between it and what was seen.
                for (const EventSummary* other : state->accepted()) {
                    if (other->lane != lane.lane || !other->date.isSharp() || !event->date.isSharp())
                        continue;
                    const double x = scale.xAt(other->date.earliestStart), it = scale.xAt(event->date.earliestStart);
                    EXPECT_FALSE(after ? x > scale.width() && x < it : x < 0 && x > it);
                }
                EXPECT_TRUE(event->date.bounds().overlaps(state->scale().span()));
                ++clicked;
                break;
            }
        }
    }
    EXPECT_GE(clicked, 4);
}

TEST_F(TimelineWidgetTest, ShiftAndAnArrowGoToTheNearestOutOfSight) {
    const Instant middle = state->accepted()[state->accepted().size() / 2]->date.earliestStart;
    state->setScale(TimeScale::fitting({middle, plusSeconds(middle, 60 * secondsPerDay)}, state->scale().width()));
    state->select({});
    const TimeSpan seen = state->scale().span();
    key(Qt::Key_Right, Qt::ShiftModifier);
    ASSERT_TRUE(state->selected());
    EXPECT_GE(state->content()->event(state->selected())->date.earliestStart, seen.end);
    const LaneId lane = state->content()->event(state->selected())->lane;
    key(Qt::Key_Left, Qt::ShiftModifier);
    EXPECT_EQ(state->content()->event(state->selected())->lane, lane);
}

TEST_F(TimelineWidgetTest, AnEmptyFilterLeavesAPictureAndKeysThatDoNothing) {
    EventFilter filter;
    filter.search = QStringLiteral("no such word");
    state->setFilter(filter);
    state->select({});
    for (int each : {Qt::Key_Left, Qt::Key_Right, Qt::Key_Up, Qt::Key_Down, Qt::Key_Home, Qt::Key_End}) key(each);
    EXPECT_FALSE(state->selected());
    EXPECT_FALSE(widget.grab().isNull());
    state->setDocument(nullptr);
    EXPECT_FALSE(widget.grab().isNull());
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Editing on the lanes, by real mouse and key events.
#include "ui/timeline/mark_drag.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

#include "tests/edit/editing_folder.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/document_editing.h"

namespace jalon {
namespace {

class MarkDragTest : public ::testing::Test {
protected:
    void SetUp() override {
        const QString path = folder.path("made.jalon");
        writeMadeDocument(path,
                          {{"2025-03-10", QStringLiteral("A")},
                           {"2025-03-20", QStringLiteral("B")},
                           {"2025-03-12/2025-03-16", QStringLiteral("Span"), 1},
                           {"2025-03", QStringLiteral("Month"), 2}},
                          3);
        auto document = Document::open(path);
        ASSERT_TRUE(document.ok());
        state.setReducedMotion(true);
        state.setDocument(document.take());
        widget.resize(1100, 420);
        widget.show();
        widget.setFocus();
        QApplication::setActiveWindow(&widget);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
        const Instant from = startOfDay({2025, 3, 1});
        state.setScale(TimeScale::fitting({from, plusSeconds(from, 30 * secondsPerDay)}, state.scale().width()));
    }
    EventId id(int number) { return state.document()->eventByKey(QStringLiteral("event-%1").arg(number)); }
    std::string date(int number) { return state.content()->event(id(number))->date.edtf; }
    const PlacedMark& mark(int number) { return *widget.shown().markOf(id(number)); }
    QPoint place(int number) { return QPointF(mark(number).x, mark(number).y).toPoint(); }
    int days(int count) { return qRound(count * secondsPerDay / state.scale().secondsPerPixel()); }
    void press(const QPoint& at, Qt::KeyboardModifiers held = {}) {
        QTest::mousePress(&widget, Qt::LeftButton, held, at);
    }
    void moveTo(const QPoint& at) {
        QMouseEvent event(QEvent::MouseMove, QPointF(at), QPointF(widget.mapToGlobal(at)), Qt::NoButton, Qt::LeftButton,
                          Qt::NoModifier);
        QApplication::sendEvent(&widget, &event);
    }
    void release(const QPoint& at) { QTest::mouseRelease(&widget, Qt::LeftButton, {}, at); }
    void drag(const QPoint& from, const QPoint& to) {
        press(from);
        moveTo((from + to) / 2);
        moveTo(to);
        release(to);
    }

    EditingFolder folder;
    ViewState state;
    TimelineWidget widget{&state};
};

TEST_F(MarkDragTest, ADragMovesASelectedMarkByDaysAndUndoBringsItBack) {
    state.select(id(0));
    const TimeScale before = state.scale();
    drag(place(0), place(0) + QPoint(days(3), 1));
    EXPECT_EQ(date(0), "2025-03-13");
    EXPECT_EQ(state.scale(), before);
    EXPECT_EQ(state.selected(), id(0));
    EXPECT_EQ(state.editing().undoWords(), QStringLiteral("move “A”"));
    state.editing().undo();
    EXPECT_EQ(date(0), "2025-03-10");
    EXPECT_FALSE(state.editing().canUndo());
}

TEST_F(MarkDragTest, ADragOfAMarkThatIsNotSelectedPans) {
    state.select(id(1));
    const TimeScale before = state.scale();
    drag(place(0), place(0) + QPoint(days(3), 1));
    EXPECT_EQ(date(0), "2025-03-10");
    EXPECT_FALSE(state.scale() == before);
    EXPECT_FALSE(state.editing().canUndo());
}

TEST_F(MarkDragTest, EscapeLeavesAllAsItWas) {
    state.select(id(0));
    const QPoint from = place(0), to = from + QPoint(days(3), 0);
    press(from);
    moveTo(to);
    QTest::keyClick(&widget, Qt::Key_Escape);
    release(to);
    EXPECT_EQ(date(0), "2025-03-10");
    EXPECT_EQ(state.selected(), id(0));
    EXPECT_FALSE(state.editing().canUndo());
}

TEST_F(MarkDragTest, AWanderingClickIsAClick) {
    state.setSelection({id(0), id(1)});
    drag(place(0), place(0) + QPoint(3, 2));
    EXPECT_EQ(state.selection(), std::vector{id(0)});
    EXPECT_FALSE(state.editing().canUndo());
}

TEST_F(MarkDragTest, AllThatAreSelectedMoveByTheSameTimeInOneStep) {
    state.setSelection({id(3), id(1), id(0)});
    drag(place(0), place(0) + QPoint(days(-2), 0));
    EXPECT_EQ(date(0), "2025-03-08");
    EXPECT_EQ(date(1), "2025-03-18");
    EXPECT_EQ(date(3), "2025-03");  // two days are no month
    state.editing().undo();
    EXPECT_EQ(date(1), "2025-03-20");
    EXPECT_FALSE(state.editing().canUndo());
}

TEST_F(MarkDragTest, EitherEndOfASpanIsDragged) {
    state.select(id(2));
    const auto at = [&](double x) { return QPointF(x, mark(2).y).toPoint(); };
    const double right = mark(2).right;
    QTest::mouseMove(&widget, at(right + 8));
    EXPECT_EQ(widget.cursor().shape(), Qt::SizeHorCursor);
    drag(at(right), at(right + days(2)));
    EXPECT_EQ(date(2), "2025-03-12/2025-03-18");
    const double left = mark(2).left;
    drag(at(left), at(left + days(1)));
    EXPECT_EQ(date(2), "2025-03-13/2025-03-18");
    EXPECT_EQ(state.editing().undoWords(), QStringLiteral("change the span of “Span”"));
    drag(place(2), place(2) + QPoint(days(1), 0));
    EXPECT_EQ(date(2), "2025-03-14/2025-03-19");
}

TEST_F(MarkDragTest, IntoAnotherLaneOnlyWhereLanesAreTheDocuments) {
    const LaneId other = state.content()->event(id(3))->lane;
    const auto laneOf = [&] { return state.content()->event(id(0))->lane; };
    const LaneId own = laneOf();
    state.select(id(0));
    const PlacedLane lane = *widget.shown().laneOf(other);
    drag(place(0), QPoint(place(0).x() + 1, int(lane.top + lane.height / 2)));
    EXPECT_EQ(laneOf(), other);
    EXPECT_EQ(date(0), "2025-03-10");
    state.editing().undo();
    EXPECT_EQ(laneOf(), own);
    LaneArrangement byImportance;
    byImportance.field = LaneField::Importance;
    ASSERT_TRUE(state.setLaneArrangement(byImportance));
    drag(place(0), QPoint(place(0).x() + 1, 5));
    EXPECT_EQ(laneOf(), own);
    EXPECT_FALSE(state.editing().canUndo());
}

TEST_F(MarkDragTest, KeysMoveByOneUnitOfThePrecision) {
    const auto held = Qt::AltModifier | Qt::ShiftModifier;
    state.setSelection({id(0), id(3)});
    QTest::keyClick(&widget, Qt::Key_Right, held);
    EXPECT_EQ(date(0), "2025-03-11");
    EXPECT_EQ(date(3), "2025-04");
    QTest::keyClick(&widget, Qt::Key_Left, held);
    QTest::keyClick(&widget, Qt::Key_Left, held);
    EXPECT_EQ(date(0), "2025-03-09");
    EXPECT_EQ(date(3), "2025-02");
}

TEST_F(MarkDragTest, ControlTakesInAndOutShiftTakesAllBetweenEscapeReduces) {
    QTest::mouseClick(&widget, Qt::LeftButton, {}, place(0));
    QTest::mouseClick(&widget, Qt::LeftButton, Qt::ControlModifier, place(2));
    EXPECT_EQ(state.selection(), (std::vector{id(0), id(2)}));
    QTest::mouseClick(&widget, Qt::LeftButton, Qt::ControlModifier, place(2));
    EXPECT_EQ(state.selection(), std::vector{id(0)});
    QTest::mouseClick(&widget, Qt::LeftButton, Qt::ShiftModifier, place(1));
    EXPECT_EQ(state.selection(), (std::vector{id(0), id(1)}));  // those of other lanes are left out
    QTest::keyClick(&widget, Qt::Key_Escape);
    EXPECT_EQ(state.selection(), std::vector{id(1)});
    QTest::keyClick(&widget, Qt::Key_Escape);
    EXPECT_TRUE(state.selection().empty());
}

TEST_F(MarkDragTest, ADoubleClickAddsOnNothingAndEditsAMark) {
    QSignalSpy adds(&widget, &TimelineWidget::addRequested), edits(&widget, &TimelineWidget::editRequested);
    const PlacedLane lane = *widget.shown().laneOf(state.content()->event(id(0))->lane);
    const QPoint empty(place(0).x() + days(5), int(lane.top + lane.height / 2));
    ASSERT_FALSE(widget.shown().markAt(empty));
    const TimeScale before = state.scale();
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, empty);
    ASSERT_EQ(adds.size(), 1);
    EXPECT_EQ(adds[0][1].value<LaneId>(), lane.lane);
    EXPECT_NEAR(TimeSpan({startOfDay({2025, 3, 15}), adds[0][0].value<Instant>()}).length(), 0, secondsPerDay);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, place(0));
    ASSERT_EQ(edits.size(), 1);
    EXPECT_EQ(edits[0][0].value<EventId>(), id(0));
    EXPECT_EQ(state.scale(), before);
}

}  // namespace
}  // namespace jalon

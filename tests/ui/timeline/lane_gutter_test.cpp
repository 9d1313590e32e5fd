// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/lane_gutter.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QTest>

#include "tests/ui/view_state/story_state.h"
#include "ui/timeline/timeline_accessibility.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {
namespace {

class LaneGutterTest : public ::testing::Test {
protected:
    void SetUp() override {
        widget.resize(1100, 420);
        widget.show();
        widget.setFocus();
        QApplication::setActiveWindow(&widget);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    }
    QPoint title(int index) {
        const PlacedLane& lane = widget.shown().lanes[static_cast<std::size_t>(index)];
        return QPointF(30, lane.top + std::min(lane.height / 2, 14.0)).toPoint();
    }
    QList<std::int64_t> order() {
        QList<std::int64_t> ids;
        for (const PlacedLane& lane : widget.shown().lanes) ids += lane.lane.value;
        return ids;
    }
    void drag(const QPoint& from, const QPoint& to, bool release = true) {
        QTest::mousePress(&widget, Qt::LeftButton, {}, from);
        for (int i = 1; i <= 4; ++i) {
            const QPoint at = from + (to - from) * i / 4;
            QMouseEvent move(QEvent::MouseMove, at, widget.mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(&widget, &move);
        }
        if (release)
            QTest::mouseRelease(&widget, Qt::LeftButton, {}, to);
    }
    QMenu* openMenu() {
        QCoreApplication::processEvents();
        return qobject_cast<QMenu*>(QApplication::activePopupWidget());
    }
    static void choose(QMenu* menu, const QString& text) {
        for (QAction* action : menu->actions()) {
            if (action->text() == text && action->isEnabled()) {
                action->trigger();
                menu->close();
                return;
            }
        }
        ADD_FAILURE() << text.toStdString();
    }

    std::unique_ptr<ViewState> state = storyState();
    TimelineWidget widget{state.get()};
};

TEST_F(LaneGutterTest, ADraggedTitleMovesItsLaneToWhereItIsLetGo) {
    QList<std::int64_t> expected = order();
    const TimeScale scale = state->scale();
    const QPoint below = QPointF(30, widget.shown().lanes[2].top + widget.shown().lanes[2].height - 3).toPoint();
    drag(title(0), below);
    expected.move(0, 2);
    EXPECT_EQ(order(), expected);
    const QPoint above = QPointF(30, widget.shown().lanes[1].top + 2).toPoint();
    drag(title(3), above);
    expected.move(3, 1);
    EXPECT_EQ(order(), expected);
    drag(title(1), title(1) + QPoint(3, 3));  // a click that wandered
    EXPECT_EQ(order(), expected);
    EXPECT_EQ(state->scale(), scale);
}

TEST_F(LaneGutterTest, EscapeLeavesTheLanesAsTheyWere) {
    const QList<std::int64_t> before = order();
    drag(title(0), title(2), false);
    EXPECT_EQ(widget.cursor().shape(), Qt::ClosedHandCursor);
    QTest::keyClick(&widget, Qt::Key_Escape);
    QTest::mouseRelease(&widget, Qt::LeftButton, {}, title(2));
    EXPECT_EQ(order(), before);
    EXPECT_EQ(widget.cursor().shape(), Qt::ArrowCursor);
}

TEST_F(LaneGutterTest, ADoubleClickCollapsesAndExpands) {
    const LaneId lane = widget.shown().lanes[1].lane;
    for (const bool collapsed : {true, false}) {
        QTest::mouseMove(&widget, title(1));
        QTest::mouseDClick(&widget, Qt::LeftButton, {}, title(1));
        EXPECT_EQ(state->lanes()->isCollapsed(lane), collapsed);
        EXPECT_EQ(widget.shown().lanes[1].collapsed, collapsed);
    }
}

TEST_F(LaneGutterTest, TheMenuHidesAndTheNoteShowsAgain) {
    const QList<std::int64_t> all = order();
    QContextMenuEvent asked(QContextMenuEvent::Mouse, title(1), widget.mapToGlobal(title(1)));
    QApplication::sendEvent(&widget, &asked);
    QMenu* menu = openMenu();
    ASSERT_TRUE(menu);
    choose(menu, QStringLiteral("Hide lane"));
    QList<std::int64_t> left = all;
    left.removeAt(1);
    EXPECT_EQ(order(), left);
    const QRectF note = widget.shown().hiddenNote;
    ASSERT_FALSE(note.isEmpty());
    state->setAllLanesCollapsed(true);  // so that the note is in sight whatever the height
    QTest::mouseClick(&widget, Qt::LeftButton, {}, QPointF(40, widget.shown().hiddenNote.center().y()).toPoint());
    EXPECT_EQ(order(), all);
    EXPECT_TRUE(widget.shown().hiddenNote.isEmpty());
}

TEST_F(LaneGutterTest, TheButtonUnderThePointerOpensTheMenu) {
    QTest::mouseMove(&widget, title(0));
    const PlacedLane& lane = widget.shown().lanes[0];
    const QPoint button(static_cast<int>(state->plotFrame().left) - 13, static_cast<int>(lane.top) + 12);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, button);
    QMenu* menu = openMenu();
    ASSERT_TRUE(menu);
    const QList<std::int64_t> before = order();
    EXPECT_FALSE(menu->actions()[3]->isEnabled());  // the first lane cannot move up
    choose(menu, QStringLiteral("Move down"));
    QList<std::int64_t> moved = before;
    moved.move(0, 1);
    EXPECT_EQ(order(), moved);
}

TEST_F(LaneGutterTest, TheKeyboardReachesTheMenuOfTheClickedAndOfTheSelectedLane) {
    QTest::mouseClick(&widget, Qt::LeftButton, {}, title(2));
    EXPECT_EQ(widget.currentLane(), widget.shown().lanes[2].lane);
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, {}, {});
    QApplication::sendEvent(&widget, &asked);
    QMenu* menu = openMenu();
    ASSERT_TRUE(menu);
    choose(menu, QStringLiteral("Collapse lane"));
    EXPECT_TRUE(widget.shown().lanes[2].collapsed);
    state->setAllLanesCollapsed(false);
    widget.go(state->outermost(-1));
    EXPECT_EQ(widget.currentLane(), state->laneOf(state->selected()));
    QApplication::sendEvent(&widget, &asked);
    menu = openMenu();
    ASSERT_TRUE(menu);
    ASSERT_TRUE(menu->actions().last()->menu());
    const LaneId lane = widget.currentLane();
    choose(menu->actions().last()->menu(), QStringLiteral("Collapse lane"));
    menu->close();
    EXPECT_TRUE(state->lanes()->isCollapsed(lane));
}

TEST_F(LaneGutterTest, WalkingSkipsHiddenLanesAndAJumpShowsThem) {
    const LaneId hidden = widget.shown().lanes[0].lane;
    state->hideLane(hidden);
    EventId inHidden;
    for (const EventSummary* event : state->accepted())
        if (state->lanes()->laneOf(*event) == hidden)
            inHidden = event->id;
    std::size_t walked = 0;
    for (EventId id = state->outermost(-1); id; id = state->next(id, 1), ++walked) EXPECT_NE(state->laneOf(id), hidden);
    EXPECT_GT(walked, 0u);
    EXPECT_LT(walked, state->accepted().size());
    widget.go(inHidden);
    EXPECT_FALSE(state->lanes()->isHidden(hidden));
    EXPECT_TRUE(widget.shown().markOf(inHidden));
}

TEST_F(LaneGutterTest, AScreenReaderFollowsTheArrangement) {
    LaneArrangement arrangement;
    arrangement.field = LaneField::Category;
    ASSERT_TRUE(state->setLaneArrangement(arrangement));
    auto* list = QAccessible::queryAccessibleInterface(&widget);
    ASSERT_TRUE(list);
    const auto& lanes = state->lanes()->lanes();
    ASSERT_EQ(list->childCount(), static_cast<int>(lanes.size()));
    state->setLaneCollapsed(lanes[1].id, true);
    for (int i = 0; i < list->childCount(); ++i) {
        const QString name = list->child(i)->text(QAccessible::Name);
        const QString title = state->lanes()->lanes()[static_cast<std::size_t>(i)].title;
        EXPECT_EQ(name, i == 1 ? title + QStringLiteral(", collapsed") : title);
        EXPECT_EQ(list->child(i)->state().collapsed, i == 1);
    }
}

TEST_F(LaneGutterTest, RowsDoNotJumpWhilePanningInAnyField) {
    for (const QString& key : laneFieldKeys()) {
        LaneArrangement arrangement;
        arrangement.field = *laneFieldOf(key);
        ASSERT_TRUE(state->setLaneArrangement(arrangement));
        QHash<EventId, double> rows;
        const double height = widget.shown().contentHeight;
        for (int i = 0; i < 40; ++i) {
            state->setScale(state->scale().panned(i % 2 ? -37.3 : 61.7));
            for (const PlacedMark& mark : widget.shown().marks) {
                const double y = mark.y + widget.shown().scrollY;
                EXPECT_DOUBLE_EQ(rows.value(mark.event, y), y);
                rows.insert(mark.event, y);
            }
            EXPECT_DOUBLE_EQ(widget.shown().contentHeight, height);
        }
    }
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A thousand lanes: whatever changes around it, the row under the pointer stays where it is on screen.
#include <gtest/gtest.h>

#include <QApplication>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QWheelEvent>

#include "tests/helpers/lanes_document.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {
namespace {

// Events in each lane: few enough to be held in memory, or read through the index.
class ManyLanes : public testing::TestWithParam<int> {
protected:
    void SetUp() override {
        const QString path = folder.filePath(QStringLiteral("lanes.jalon"));
        ASSERT_TRUE(writeLanesDocument(path, 1000, GetParam()));
        auto document = Document::open(path);
        ASSERT_TRUE(document);
        state.setReducedMotion(true);
        widget.setPatience(std::chrono::seconds(60));
        state.setDocument(document.take());
        widget.resize(1100, 600);
        widget.show();
        QApplication::setActiveWindow(&widget);
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    }
    void wheel(const QPointF& at, int angle, Qt::KeyboardModifiers modifiers = {}) {
        QWheelEvent event(at, widget.mapToGlobal(at), {}, {0, angle}, Qt::NoButton, modifiers, Qt::NoScrollPhase,
                          false);
        QApplication::sendEvent(&widget, &event);
    }
    void scrollTo(double y) {
        widget.scrollBy(y - widget.shown().scrollY);
        QCoreApplication::processEvents();
    }
    // Where the lane, and the mark where there is one, under the pointer stand on screen.
    struct Row {
        LaneId lane;
        double top = 0;
        EventId mark;
        double y = 0;
        double at = 0;  // the pointer
    };
    Row rowAt(const QPointF& at) {
        Row row;
        const TimelineLayout& placed = widget.shown();
        if (const PlacedLane* lane = placed.laneAt(at.y()))
            row = {lane->lane, lane->top, {}, 0, at.y()};
        const PlacedMark* mark = at.x() < state.plotFrame().left ? nullptr : placed.markAt(at);
        if (mark && !mark->countAlone) {
            row.mark = mark->event;
            row.y = mark->y;
        }
        return row;
    }
    void expectStill(const Row& before, const char* what) {
        const TimelineLayout& placed = widget.shown();
        const PlacedMark* mark = before.mark ? placed.markOf(before.mark) : nullptr;
        const PlacedLane* lane = placed.laneOf(before.lane);
        if (mark)
            EXPECT_NEAR(mark->y, before.y, 1) << what;
        else if (lane && before.top + lane->height > before.at)
            EXPECT_NEAR(lane->top, before.top, 1) << what;
        else if (lane)  // too low to reach the pointer from where it was: still under it
            EXPECT_EQ(placed.laneAt(before.at), lane) << what;
    }

    QTemporaryDir folder;
    ViewState state;
    TimelineWidget widget{&state};
};

TEST_P(ManyLanes, ScrollByWheelDragAndBar) {
    ASSERT_EQ(widget.shown().lanes.size(), 1000u);
    const TimeScale scale = state.scale();
    wheel({40, 200}, -120);
    EXPECT_EQ(widget.shown().scrollY, 60);
    wheel({600, 200}, -120, Qt::AltModifier);
    EXPECT_EQ(widget.shown().scrollY, 120);
    EXPECT_EQ(state.scale(), scale);
    QCoreApplication::processEvents();
    auto* bar = widget.findChild<QScrollBar*>();
    ASSERT_TRUE(bar->isVisible());
    bar->setValue(bar->maximum());
    EXPECT_NEAR(widget.shown().lanes.back().top + widget.shown().lanes.back().height, widget.height(), 1);
    EXPECT_EQ(widget.shown().lanes.back().title, QStringLiteral("Lane number\n1000"));
    for (const PlacedMark& mark : widget.shown().marks) EXPECT_GT(mark.lane.value, 0);
}

TEST_P(ManyLanes, ZoomingHoldsTheRowUnderThePointer) {
    for (const double from : {0.0, 20000.0, 47000.0}) {
        scrollTo(from);
        for (const QPointF at : {QPointF(500, 300), QPointF(700, 41), QPointF(300, 555)}) {
            QTest::mouseMove(&widget, at.toPoint());
            for (const int angle : {120, 120, 120, 120, 120, -120, -120, 120, 120, 120, -120, -120, -120, -120}) {
                const Row before = rowAt(at);
                wheel(at, angle);
                if (widget.shown().scrollY > 0)
                    expectStill(before, "zoom");
            }
        }
    }
}

TEST_P(ManyLanes, FiltersAndCollapsingHoldTheRowUnderThePointer) {
    const QPointF at(40, 300);
    QTest::mouseMove(&widget, at.toPoint());
    const auto check = [&](const char* what, const std::function<void()>& change) {
        scrollTo(24000);
        const Row before = rowAt(at);
        ASSERT_TRUE(before.lane);
        change();
        expectStill(before, what);
    };
    EventFilter filter;
    for (const Category& category : state.content()->categories) {
        filter.hiddenCategories.insert(category.id);
        check("filter", [&] { state.setFilter(filter); });
    }
    check("no filter", [&] { state.setFilter({}); });
    check("collapse all", [&] { state.setAllLanesCollapsed(true); });
    check("expand all", [&] { state.setAllLanesCollapsed(false); });
    check("hide one above", [&] { state.hideLane(widget.shown().lanes[3].lane); });
    check("show", [&] { state.showHiddenLanes(); });
    check("larger text", [&] { state.setFontScale(1.5); });
}

TEST_P(ManyLanes, ADoubleClickOnATitleLeavesItsLaneInPlace) {
    scrollTo(30000);
    const PlacedLane lane = *widget.shown().laneAt(300);
    for (const bool collapsed : {true, false}) {
        QTest::mouseDClick(&widget, Qt::LeftButton, {}, QPointF(40, lane.top + 12).toPoint());
        ASSERT_TRUE(widget.shown().laneOf(lane.lane));
        EXPECT_EQ(widget.shown().laneOf(lane.lane)->collapsed, collapsed);
        EXPECT_NEAR(widget.shown().laneOf(lane.lane)->top, lane.top, 1);
    }
}

TEST_P(ManyLanes, WithoutAPointerTheSelectedRowIsHeld) {
    scrollTo(30000);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&widget, &leave);
    const auto mark =
        std::find_if(widget.shown().marks.begin(), widget.shown().marks.end(),
                     [&](const PlacedMark& each) { return !each.countAlone && each.y > 50 && each.y < 500; });
    ASSERT_NE(mark, widget.shown().marks.end());
    const EventId id = mark->event;
    state.select(id);
    const double y = widget.shown().markOf(id)->y;
    state.setAllLanesCollapsed(true);
    ASSERT_TRUE(widget.shown().markOf(id));
    EXPECT_NEAR(widget.shown().markOf(id)->y, y, 1);
    state.setAllLanesCollapsed(false);
    EXPECT_NEAR(widget.shown().markOf(id)->y, y, 1);
}

TEST_P(ManyLanes, ByAnotherFieldAndBack) {
    for (const QString& key : laneFieldKeys()) {
        LaneArrangement arrangement;
        arrangement.field = *laneFieldOf(key);
        ASSERT_TRUE(state.setLaneArrangement(arrangement));
        EXPECT_EQ(widget.shown().lanes.size(), state.lanes()->lanes().size());
        for (const PlacedMark& each : widget.shown().marks) EXPECT_EQ(each.lane, state.laneOf(each.event));
    }
}

INSTANTIATE_TEST_SUITE_P(InMemoryAndIndexed, ManyLanes, testing::Values(1, 6));

}  // namespace
}  // namespace jalon

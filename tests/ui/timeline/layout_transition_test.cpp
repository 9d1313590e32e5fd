// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/layout_transition.h"

#include <gtest/gtest.h>

namespace jalon {
namespace {

PlacedMark mark(std::int64_t id, double x, double y, std::vector<EventId> folded = {}) {
    PlacedMark made;
    made.event = {id};
    made.folded = std::move(folded);
    made.x = x;
    made.y = y;
    made.target = QRectF(x - 12, y - 12, 24, 24);
    made.labelRect = QRectF(x + 8, y - 8, 60, 16);
    return made;
}

TimelineLayout layoutOf(std::vector<PlacedMark> marks, double laneTop, double laneHeight, double scrollY = 0) {
    TimelineLayout layout;
    layout.marks = std::move(marks);
    layout.scrollY = scrollY;
    PlacedLane lane;
    lane.lane = {1};
    lane.top = laneTop - scrollY;
    lane.height = laneHeight;
    layout.lanes = {lane};
    return layout;
}

TEST(LayoutTransition, HeightsGlideFromWhereTheyWereAndXIsAlwaysTheScales) {
    const LayoutTransition transition(layoutOf({mark(1, 10, 100)}, 0, 80));
    const TimelineLayout to = layoutOf({mark(1, 50, 200)}, 40, 120);
    struct Row {
        double progress, y, top, height;
    };
    for (const Row& row : {Row{0, 100, 0, 80}, {0.25, 125, 10, 90}, {1, 200, 40, 120}}) {
        const TimelineLayout now = transition.applied(to, row.progress);
        EXPECT_DOUBLE_EQ(now.marks[0].y, row.y);
        EXPECT_DOUBLE_EQ(now.marks[0].x, 50);
        EXPECT_DOUBLE_EQ(now.marks[0].target.center().y(), row.y);
        EXPECT_DOUBLE_EQ(now.marks[0].labelRect.center().y(), row.y);
        EXPECT_DOUBLE_EQ(now.lanes[0].top, row.top);
        EXPECT_DOUBLE_EQ(now.lanes[0].height, row.height);
    }
}

TEST(LayoutTransition, MarksComeOutOfTheirFoldAndNewOnesAreAtTheirPlace) {
    const LayoutTransition transition(layoutOf({mark(1, 10, 100, {{1}, {2}})}, 0, 80));
    const TimelineLayout now =
        transition.applied(layoutOf({mark(1, 10, 60), mark(2, 14, 140), mark(9, 20, 33)}, 0, 80), 0);
    EXPECT_DOUBLE_EQ(now.marks[0].y, 100);
    EXPECT_DOUBLE_EQ(now.marks[1].y, 100);
    EXPECT_DOUBLE_EQ(now.marks[2].y, 33);
}

TEST(LayoutTransition, ScrollingMeanwhileDoesNotTearIt) {
    const LayoutTransition transition(layoutOf({mark(1, 10, 100)}, 0, 80, 0));
    const TimelineLayout now = transition.applied(layoutOf({mark(1, 10, 70)}, 0, 80, 30), 0);
    EXPECT_DOUBLE_EQ(now.marks[0].y, 70);  // the same place in the content
    EXPECT_DOUBLE_EQ(now.lanes[0].top, -30);
}

}  // namespace
}  // namespace jalon

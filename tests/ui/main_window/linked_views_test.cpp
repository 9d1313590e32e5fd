// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Timeline and chart as two views of one thing: what is pointed at, what the values follow, the way back.
#include <gtest/gtest.h>

#include <QAbstractScrollArea>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <cmath>

#include "ui/chart/valuation_chart.h"
#include "ui/main_window/main_window.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/view_motion.h"

namespace jalon {
namespace {

class LinkedViewsTest : public ::testing::Test {
protected:
    void SetUp() override {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        window.openStory();
        window.state()->setReducedMotion(true);
        window.resize(1440, 900);
        window.show();
        window.activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
        timeline = window.findChild<TimelineWidget*>();
        chart = window.findChild<ValuationChart*>();
        state().select({});
    }
    ViewState& state() { return *window.state(); }
    QWidget* plot() { return chart->findChild<QAbstractScrollArea*>()->viewport(); }

    // A figure in sight of the chart whose event has a mark of its own in sight of the lanes.
    bool findPair() {
        for (const PlacedPoint& each : chart->layout().points) {
            const PlacedMark* found = each.event ? timeline->shown().markOf(each.event) : nullptr;
            const bool alone = found && found->event == each.event && !found->isFold() && !found->bar;
            if (!alone || timeline->shown().markAt({found->x, found->y}) != found ||
                chart->layout().pointAt({each.x, each.y}) != &each)
                continue;
            point = each;
            mark = *found;
            return true;
        }
        return false;
    }
    static int pixelsOf(const QImage& image, const QColor& color, const QRect& in) {
        int count = 0;
        for (int y = in.top(); y <= in.bottom(); ++y)
            for (int x = in.left(); x <= in.right(); ++x)
                count += image.rect().contains(x, y) && image.pixelColor(x, y) == color;
        return count;
    }

    MainWindow window{Language::forCode(QStringLiteral("en"))};
    TimelineWidget* timeline = nullptr;
    ValuationChart* chart = nullptr;
    PlacedPoint point;
    PlacedMark mark;
};

TEST_F(LinkedViewsTest, WhatIsPointedAtInTheLanesIsRingedInTheChart) {
    ASSERT_TRUE(findPair());
    // The left of the ring, beside the line of the cursor.
    const QRect ring(QPointF(point.x - 11, point.y - 6).toPoint(), QSize(6, 12));
    const int before = pixelsOf(chart->grab().toImage(), state().theme().accent, ring);
    QTest::mouseMove(timeline, QPointF(mark.x + 5, mark.y).toPoint());
    ASSERT_EQ(state().hovered(), point.event);
    EXPECT_GT(pixelsOf(chart->grab().toImage(), state().theme().accent, ring), before);
}

TEST_F(LinkedViewsTest, WhatIsPointedAtInTheChartLightsUpInTheLanes) {
    ASSERT_TRUE(findPair());
    const QRect around = mark.target.adjusted(-8, -2, 8, 2).toAlignedRect();
    const int before = pixelsOf(timeline->grab().toImage(), state().theme().hoverFill, around);
    QTest::mouseMove(plot(), QPointF(point.x, point.y).toPoint());
    ASSERT_EQ(state().hoveredPoint(), point.valuation);
    EXPECT_GT(pixelsOf(timeline->grab().toImage(), state().theme().hoverFill, around), before + 20);
}

TEST_F(LinkedViewsTest, TheValuesFollowWhatIsVisibleAndGlideThere) {
    const auto target = [&] {
        return visibleValueRange(*state().content(), state().scale().span(), state().chartOptions());
    };
    const auto shown = [&] { return std::pair(chart->layout().lowest, chart->layout().highest); };
    const auto early =
        TimeScale::fitting({startOfDay({2022, 1, 1}), startOfDay({2022, 12, 1})}, state().scale().width());
    const TimeScale first = state().scale();
    state().setScale(early);
    EXPECT_EQ(shown(), target());  // at once where motion is reduced
    state().setReducedMotion(false);
    const auto from = shown();
    state().setScale(first);
    ASSERT_NE(from, target());
    EXPECT_TRUE(QTest::qWaitFor([&] {
        const auto now = shown();
        const auto to = target();
        return std::abs(now.first - to.first) <= 1e-9 * to.first &&
               std::abs(now.second - to.second) <= 1e-9 * to.second;
    }));
}

TEST_F(LinkedViewsTest, AltAndTheArrowsWalkTheViews) {
    const TimeScale first = state().scale();
    state().jumpTo({startOfDay({2022, 1, 1}), startOfDay({2023, 1, 1})});
    const TimeScale second = state().scale();
    ASSERT_FALSE(sameView(first, second));
    timeline->setFocus();
    QTest::keyClick(timeline, Qt::Key_Left, Qt::AltModifier);
    EXPECT_TRUE(sameView(state().scale(), first));
    QTest::keyClick(timeline, Qt::Key_Right, Qt::AltModifier);
    EXPECT_TRUE(sameView(state().scale(), second));
}

}  // namespace
}  // namespace jalon

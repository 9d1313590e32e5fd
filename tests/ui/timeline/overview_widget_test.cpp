// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/overview_widget.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include "tests/ui/view_state/story_state.h"
#include "ui/timeline/axis_widget.h"
#include "ui/view_state/view_motion.h"

namespace jalon {
namespace {

class OverviewWidgetTest : public ::testing::Test {
protected:
    void SetUp() override {
        widget.resize(static_cast<int>(state->plotFrame().left + 1000 + state->plotFrame().right), widget.height());
        widget.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    }
    QPoint at(double x) const { return QPointF(x, widget.stripRect().center().y()).toPoint(); }
    void drag(double from, double to) {
        QTest::mousePress(&widget, Qt::LeftButton, {}, at(from));
        QTest::mouseMove(&widget, at((from + to) / 2));
        QTest::mouseMove(&widget, at(to));
        QTest::mouseRelease(&widget, Qt::LeftButton, {}, at(to));
    }

    std::unique_ptr<ViewState> state = storyState();
    OverviewWidget widget{state.get()};
};

TEST_F(OverviewWidgetTest, TheWindowIsDragged) {
    const QRectF before = widget.windowRect();
    const TimeScale scale = state->scale();
    const double middle = std::round(before.center().x());
    drag(middle, middle - 50);
    EXPECT_NEAR(widget.windowRect().left(), before.left() - 50, 1);
    EXPECT_DOUBLE_EQ(state->scale().secondsPerPixel(), scale.secondsPerPixel());
    state->goBack();
    EXPECT_TRUE(sameView(state->scale(), scale));
}

TEST_F(OverviewWidgetTest, AnEdgeResizesAndTheOtherStays) {
    const QRectF before = widget.windowRect();
    drag(std::round(before.left()), std::round(before.left()) - 40);
    EXPECT_NEAR(widget.windowRect().left(), before.left() - 40, 1.5);
    EXPECT_NEAR(widget.windowRect().right(), before.right(), 1);
    drag(std::round(before.right()), std::round(before.left()) + 100);
    EXPECT_NEAR(widget.windowRect().right(), before.left() + 100, 1.5);
    // Dragged over the other edge it stays a window.
    drag(std::round(widget.windowRect().right()), widget.stripRect().left());
    EXPECT_GE(widget.windowRect().width(), 11.9);
    EXPECT_GT(state->scale().span().length(), 0);
}

TEST_F(OverviewWidgetTest, AClickOutsideThrowsTheWindowThere) {
    const Instant end = state->content()->extent.end;
    state->jumpTo({plusSeconds(end, -200 * secondsPerDay), end});
    const double x = std::round(widget.stripRect().left()) + 300;
    QTest::mouseClick(&widget, Qt::LeftButton, {}, at(x));
    EXPECT_NEAR(widget.windowRect().center().x(), x, 1);
    ASSERT_TRUE(state->canGoBack());
}

TEST_F(OverviewWidgetTest, WheelAndKeysMoveAndResize) {
    const TimeScale before = state->scale();
    const QPointF centre = widget.windowRect().center();
    QWheelEvent wheel(centre, widget.mapToGlobal(centre), {}, {0, 120}, Qt::NoButton, {}, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &wheel);
    EXPECT_NEAR(before.secondsPerPixel() / state->scale().secondsPerPixel(), 1.2, 1e-9);
    const TimeScale zoomed = state->scale();
    QTest::keyClick(&widget, Qt::Key_Left);
    EXPECT_LT(state->scale().left(), zoomed.left());
    QTest::keyClick(&widget, Qt::Key_Right);
    EXPECT_TRUE(sameView(state->scale(), zoomed));
    QTest::keyClick(&widget, Qt::Key_Plus);
    EXPECT_LT(state->scale().secondsPerPixel(), zoomed.secondsPerPixel());
    QTest::keyClick(&widget, Qt::Key_Minus);
    QTest::keyClick(&widget, Qt::Key_Minus);
    EXPECT_GT(state->scale().secondsPerPixel(), zoomed.secondsPerPixel());
}

TEST_F(OverviewWidgetTest, ADoubleClickOnTheWindowShowsAll) {
    const QPoint centre = at(widget.windowRect().center().x());
    QTest::mouseClick(&widget, Qt::LeftButton, {}, centre);
    QTest::mouseDClick(&widget, Qt::LeftButton, {}, centre);
    EXPECT_TRUE(state->scale().span().begin <= state->content()->extent.begin);
    EXPECT_TRUE(state->scale().span().end >= state->content()->extent.end);
}

TEST(AxisWidget, AClickCentresTheDate) {
    const auto state = storyState();
    AxisWidget axis(state.get());
    axis.resize(static_cast<int>(state->plotFrame().left) + 1016, axis.height());
    axis.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&axis));
    const double x = std::round(state->plotFrame().left) + 200;
    const Instant clicked = state->scale().instantAt(x - state->plotFrame().left);
    QTest::mouseMove(&axis, QPoint(static_cast<int>(x), 10));
    EXPECT_EQ(state->cursor(), clicked);
    QTest::mouseClick(&axis, Qt::LeftButton, {}, QPoint(static_cast<int>(x), 10));
    EXPECT_NEAR(state->scale().xAt(clicked), state->scale().width() / 2, 1);
}

}  // namespace
}  // namespace jalon

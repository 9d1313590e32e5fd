// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/plot_gestures.h"

#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPointingDevice>
#include <QSignalSpy>
#include <QWheelEvent>
#include <cmath>

#include "tests/ui/view_state/story_state.h"

namespace jalon {
namespace {

// A view that is nothing but a target of events, 1,000 px of plot behind the gutter.
class PlotGesturesTest : public ::testing::Test {
protected:
    void SetUp() override { gutter = state->plotFrame().left; }

    void mouse(QEvent::Type type, QPointF at, Qt::MouseButton button, Qt::KeyboardModifiers modifiers = {}) {
        const Qt::MouseButtons buttons = type == QEvent::MouseButtonRelease ? Qt::MouseButtons() : Qt::LeftButton;
        const QPointF position(at.x() + gutter, at.y());
        QMouseEvent event(type, position, position, position, button, buttons, modifiers);
        event.setTimestamp(now);
        QCoreApplication::sendEvent(&target, &event);
    }
    void press(QPointF at, Qt::KeyboardModifiers modifiers = {}) {
        mouse(QEvent::MouseButtonPress, at, Qt::LeftButton, modifiers);
    }
    void move(QPointF at, Qt::KeyboardModifiers modifiers = {}) {
        now += 10;
        mouse(QEvent::MouseMove, at, Qt::NoButton, modifiers);
    }
    void release(QPointF at, quint64 rest = 0) {
        now += rest;
        mouse(QEvent::MouseButtonRelease, at, Qt::LeftButton);
    }
    void wheel(double x, QPoint angle, Qt::KeyboardModifiers modifiers = {}, QPoint pixels = {},
               Qt::ScrollPhase phase = Qt::NoScrollPhase) {
        const QPointF position(x + gutter, 50);
        QWheelEvent event(position, position, pixels, angle, Qt::NoButton, modifiers, phase, false);
        event.setTimestamp(now += 10);
        QCoreApplication::sendEvent(&target, &event);
    }
    void swipe(QPoint pixels, Qt::ScrollPhase phase = Qt::ScrollUpdate, Qt::KeyboardModifiers modifiers = {}) {
        wheel(400, pixels, modifiers, pixels, phase);
    }
    double zoomSince(const TimeScale& before) { return before.secondsPerPixel() / state->scale().secondsPerPixel(); }

    std::unique_ptr<ViewState> state = storyState();
    QObject target;
    PlotGestures* gestures = new PlotGestures(state.get(), &target);
    double gutter = 0;
    quint64 now = 1000;
};

TEST_F(PlotGesturesTest, ANotchZoomsByAFifthCtrlFinelyShiftCoarsely) {
    struct Row {
        QPoint angle;
        Qt::KeyboardModifiers modifiers;
        double factor;
    };
    const Row rows[] = {
        {{0, 120}, {}, 1.2},
        {{0, -120}, {}, 1 / 1.2},
        {{0, 240}, {}, 1.44},
        {{0, 15}, {}, std::pow(1.2, 0.125)},
        {{0, 120}, Qt::ControlModifier, 1.05},
        {{0, 120}, Qt::ShiftModifier, 1.5},
        {{120, 0}, Qt::ShiftModifier, 1.5},  // as some platforms report it
    };
    for (const Row& row : rows) {
        const TimeScale before = state->scale();
        const Instant under = before.instantAt(640);
        wheel(640, row.angle, row.modifiers);
        EXPECT_NEAR(zoomSince(before), row.factor, 1e-9) << row.angle.x() << " " << row.angle.y();
        EXPECT_NEAR(state->scale().xAt(under), before.xAt(under), 0.5);
    }
}

TEST_F(PlotGesturesTest, PartsOfANotchAddUpAndComeBackExactly) {
    const TimeScale before = state->scale();
    for (int i = 0; i < 8; ++i) wheel(300, {0, 15});
    EXPECT_NEAR(zoomSince(before), 1.2, 1e-9);
    wheel(300, {0, -120});
    EXPECT_NEAR(zoomSince(before), 1, 1e-9);
    EXPECT_NEAR(state->scale().xAt(before.left()), before.xAt(before.left()), 1e-3);
}

TEST_F(PlotGesturesTest, WithAltOrOverTheLaneNamesTheWheelScrollsWhereThereIsSomethingToScroll) {
    const TimeScale before = state->scale();
    QSignalSpy scrolled(gestures, &PlotGestures::verticalScroll);
    wheel(500, {0, -120}, Qt::AltModifier);
    wheel(500, {-120, 0}, Qt::AltModifier);
    wheel(-30, {0, -120});
    ASSERT_EQ(scrolled.count(), 3);
    for (const QList<QVariant>& call : scrolled) EXPECT_LT(call.front().toDouble(), 0);
    EXPECT_EQ(state->scale(), before);
}

TEST_F(PlotGesturesTest, WithNothingToScrollTheGutterZoomsAsAnywhere) {
    const TimeScale before = state->scale();
    wheel(-30, {0, 120});
    EXPECT_NEAR(zoomSince(before), 1.2, 1e-9);
}

TEST_F(PlotGesturesTest, ASwipeKeepsItsFirstAxis) {
    QSignalSpy scrolled(gestures, &PlotGestures::verticalScroll);
    const TimeScale before = state->scale();
    swipe({12, 3}, Qt::ScrollBegin);
    swipe({5, 30});
    EXPECT_EQ(scrolled.count(), 0);
    EXPECT_NEAR(state->scale().xAt(before.left()), before.xAt(before.left()) + 17, 1e-6);
    swipe({}, Qt::ScrollEnd);
    const TimeScale panned = state->scale();
    swipe({2, -9}, Qt::ScrollBegin);
    swipe({40, -5});
    EXPECT_EQ(state->scale(), panned);
    ASSERT_EQ(scrolled.count(), 2);
    EXPECT_DOUBLE_EQ(scrolled[0][0].toDouble(), -9);
}

TEST_F(PlotGesturesTest, ADeviceWithoutPhasesBeginsANewSwipeAfterAPause) {
    QSignalSpy scrolled(gestures, &PlotGestures::verticalScroll);
    wheel(400, {12, 1}, {}, {12, 1});
    wheel(400, {1, 40}, {}, {1, 40});
    EXPECT_EQ(scrolled.count(), 0);
    now += 400;
    wheel(400, {1, 40}, {}, {1, 40});
    EXPECT_EQ(scrolled.count(), 1);
}

TEST_F(PlotGesturesTest, CtrlSwipeAndPinchZoomAroundThePointer) {
    const TimeScale before = state->scale();
    const Instant under = before.instantAt(400);
    swipe({0, 200}, Qt::ScrollUpdate, Qt::ControlModifier);
    EXPECT_NEAR(zoomSince(before), 2, 1e-9);
    EXPECT_NEAR(state->scale().xAt(under), before.xAt(under), 0.5);
    const QPointF position(gutter + 400, 20);
    QNativeGestureEvent pinch(Qt::ZoomNativeGesture, QPointingDevice::primaryPointingDevice(), 2, position, position,
                              position, -0.5, {});
    QCoreApplication::sendEvent(&target, &pinch);
    EXPECT_NEAR(zoomSince(before), 1, 1e-9);
    EXPECT_NEAR(state->scale().xAt(under), before.xAt(under), 0.5);
}

TEST_F(PlotGesturesTest, AClickMayWanderFivePixelsADragMayNot) {
    const TimeScale before = state->scale();
    QSignalSpy clicked(gestures, &PlotGestures::clicked);
    QSignalSpy dragging(gestures, &PlotGestures::dragging);
    press({200, 40});
    move({204, 43});
    release({204, 43});
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(clicked.front().front().toPointF(), QPointF(200 + gutter, 40));
    EXPECT_EQ(state->scale(), before);
    press({200, 40});
    move({206, 40});
    move({201, 40});
    release({201, 40}, 200);
    EXPECT_EQ(clicked.count(), 1);
    EXPECT_EQ(dragging.count(), 2);
}

TEST_F(PlotGesturesTest, ADragCarriesTheDateUnderThePointer) {
    const Instant held = state->scale().instantAt(200);
    const double x = state->scale().xAt(held);
    QSignalSpy scrolled(gestures, &PlotGestures::verticalScroll);
    press({200, 40});
    for (double at : {230.0, 411.5, 90.0, 333.0}) {
        move({at, 40 + at / 10});
        EXPECT_NEAR(state->scale().xAt(held), x + at - 200, 0.5);
    }
    double down = 0;
    for (const QList<QVariant>& call : scrolled) down += call.front().toDouble();
    EXPECT_NEAR(down, 33.3, 1e-9);
}

TEST_F(PlotGesturesTest, AThrowGoesOnARestDoesNotAndAPressStopsIt) {
    state->setReducedMotion(false);
    const auto drag = [&](quint64 rest) {
        press({500, 40});
        for (int i = 1; i <= 10; ++i) move({500.0 - i * 10, 40});
        release({400, 40}, rest);
        return state->scale();
    };
    TimeScale released = drag(300);
    EXPECT_EQ(settled(*state), released);
    released = drag(0);
    QTest::qWait(60);
    press({300, 40});
    const TimeScale stopped = state->scale();
    EXPECT_LT(stopped.xAt(released.left()), -0.5);
    EXPECT_EQ(settled(*state), stopped);
}

TEST_F(PlotGesturesTest, ShiftDragMeasuresAndEscapeClears) {
    const TimeScale before = state->scale();
    press({600, 40}, Qt::ShiftModifier);
    move({300, 40}, Qt::ShiftModifier);
    release({300, 40});
    ASSERT_TRUE(state->measured());
    EXPECT_EQ(*state->measured(), (TimeSpan{before.instantAt(300), before.instantAt(600)}));
    EXPECT_EQ(state->scale(), before);
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &escape);
    EXPECT_FALSE(state->measured());
}

TEST_F(PlotGesturesTest, ADoubleClickZoomsInAround) {
    const TimeScale before = state->scale();
    const Instant under = before.instantAt(700);
    mouse(QEvent::MouseButtonDblClick, {700, 40}, Qt::LeftButton);
    EXPECT_NEAR(zoomSince(before), 2, 1e-9);
    EXPECT_NEAR(state->scale().xAt(under), before.xAt(under), 0.5);
}

}  // namespace
}  // namespace jalon

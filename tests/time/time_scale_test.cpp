// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/time_scale.h"

#include <gtest/gtest.h>

#include <cmath>
#include <random>

using namespace jalon;

namespace {

struct Case {
    TimeScale scale;
    double x;
    double factor;
};

std::vector<Case> randomCases(int count) {
    std::mt19937_64 random(42);
    const auto between = [&](double a, double b) { return std::uniform_real_distribution<double>(a, b)(random); };
    std::vector<Case> cases;
    for (int i = 0; i < count; ++i) {
        // Away from the limits, so that no zoom is cut short.
        const double secondsPerPixel = std::exp(between(std::log(0.1), std::log(1e14)));
        const Instant left{static_cast<std::int64_t>(between(-1, 1) * std::pow(10, between(0, 18)))};
        const double width = between(100, 4000);
        cases.push_back({TimeScale(left, between(0, 1), secondsPerPixel, width), between(0, width), between(0.2, 5)});
    }
    return cases;
}

}  // namespace

TEST(TimeScale, ZoomAndItsInverseReturn) {
    for (const Case& c : randomCases(5000)) {
        const TimeScale back = c.scale.zoomed(c.factor, c.x).zoomed(1 / c.factor, c.x);
        EXPECT_NEAR(back.secondsPerPixel(), c.scale.secondsPerPixel(), 1e-12 * c.scale.secondsPerPixel());
        for (double x : {0.0, c.x, c.scale.width()}) {
            const Instant t = c.scale.instantAt(x);
            EXPECT_NEAR(back.xAt(t), c.scale.xAt(t), 1e-6);
        }
    }
}

TEST(TimeScale, TheTimeUnderThePointerStays) {
    for (const Case& c : randomCases(5000)) {
        const TimeScale zoomed = c.scale.zoomed(c.factor, c.x);
        const Instant under = c.scale.instantAt(c.x);
        // instantAt rounds down to a second, which may be many pixels wide.
        const double fromSecond = (c.x - c.scale.xAt(under)) * c.scale.secondsPerPixel() / zoomed.secondsPerPixel();
        EXPECT_NEAR(zoomed.xAt(under) + fromSecond, c.x, 1e-6);
    }
}

TEST(TimeScale, ManyZoomsDoNotDrift) {
    TimeScale scale(startOfDay({2022, 1, 1}), 0.25, 86400, 1000);
    const Instant under = scale.instantAt(333);
    const double start = scale.xAt(under);
    for (int i = 0; i < 40; ++i) scale = scale.zoomed(1.2, start);
    for (int i = 0; i < 80; ++i) scale = scale.zoomed(1 / 1.2, start);
    for (int i = 0; i < 40; ++i) scale = scale.zoomed(1.2, start);
    EXPECT_NEAR(scale.xAt(under), start, 0.01);
}

TEST(TimeScale, PixelsAndInstantsAreInverse) {
    for (const Case& c : randomCases(5000)) {
        const double x = c.scale.xAt(c.scale.instantAt(c.x));
        EXPECT_LE(x, c.x + 1e-6);
        EXPECT_GE(x, c.x - 1 / c.scale.secondsPerPixel() - 1e-6);
        const TimeScale panned = c.scale.panned(17.25);
        EXPECT_NEAR(panned.xAt(c.scale.left()), c.scale.xAt(c.scale.left()) + 17.25, 1e-6);
    }
}

TEST(TimeScale, PanningInSmallStepsIsSmoothAtTheDeepestZoom) {
    TimeScale scale(startOfDay({2025, 3, 28}), 0, TimeScale::minSecondsPerPixel, 1000);
    for (int i = 0; i < 1000; ++i) scale = scale.panned(-0.5);
    EXPECT_EQ(scale.left(), plusSeconds(startOfDay({2025, 3, 28}), 5));
    EXPECT_NEAR(scale.leftFraction(), 0, 1e-9);
}

TEST(TimeScale, FitsASpanExactly) {
    for (const Case& c : randomCases(2000)) {
        const TimeSpan span{c.scale.left(), c.scale.instantAt(c.scale.width())};
        const TimeScale fitted = TimeScale::fitting(span, 777);
        EXPECT_EQ(fitted.left(), span.begin);
        EXPECT_NEAR((TimeSpan{span.end, fitted.span().end}.length()), 0, 1e-8 * fitted.secondsPerPixel());
        EXPECT_NEAR(fitted.xAt(span.end), 777, 1e-6);
    }
}

TEST(TimeScale, SpansBeyondTheLimitsStandInTheMiddle) {
    const Instant day = startOfDay({2025, 3, 28});
    const TimeScale moment = TimeScale::fitting({day, plusSeconds(day, 1)}, 1000);
    EXPECT_EQ(moment.secondsPerPixel(), TimeScale::minSecondsPerPixel);
    EXPECT_NEAR(moment.xAt(day), 450, 1e-6);
    const TimeScale everything = TimeScale::fitting({Instant::first(), Instant::last()}, 1000);
    EXPECT_EQ(everything.secondsPerPixel(), TimeScale::maxSecondsPerPixel);
    EXPECT_NEAR(everything.xAt({0}), 500, 1);
}

TEST(TimeScale, HoldsAtTheEndsOfTime) {
    const TimeScale scale(startOfDay({2025, 1, 1}), 0, TimeScale::maxSecondsPerPixel, 1000);
    EXPECT_EQ(scale.instantAt(1e9), Instant::last());
    EXPECT_EQ(scale.instantAt(-1e9), Instant::first());
    const TimeScale deep(startOfDay({2025, 1, 1}), 0, TimeScale::minSecondsPerPixel, 1000);
    EXPECT_EQ(deep.xAt(Instant::last()), 1e9);
    EXPECT_EQ(deep.xAt(Instant::first()), -1e9);
    EXPECT_EQ(scale.panned(-1e9).left(), Instant::last());
    EXPECT_EQ(TimeScale({0}, 0, 1e300, 10).secondsPerPixel(), TimeScale::maxSecondsPerPixel);
}

TEST(TimeScale, LevelIsTheLogarithmOfTheScale) {
    EXPECT_EQ(TimeScale({0}, 0, 1024, 10).level(), 10);
    EXPECT_EQ(TimeScale({0}, 0, 1023.9, 10).level(), 9);
    EXPECT_EQ(TimeScale({0}, 0, 0.0625, 10).level(), -4);
    EXPECT_EQ(TimeScale({0}, 0, 1024, 10).panned(12345).level(), 10);
}

TEST(TimeScale, CentresAndResizes) {
    const Instant day = startOfDay({2025, 3, 28});
    const TimeScale scale = TimeScale({0}, 0, 3600, 1001).centredOn(day);
    EXPECT_NEAR(scale.xAt(day), 500.5, 1e-9);
    const TimeScale wider = scale.withWidth(2000);
    EXPECT_EQ(wider.left(), scale.left());
    EXPECT_EQ(wider.secondsPerPixel(), scale.secondsPerPixel());
    EXPECT_EQ(wider.width(), 2000);
}

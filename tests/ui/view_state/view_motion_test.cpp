// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/view_motion.h"

#include <gtest/gtest.h>

#include <cmath>
#include <vector>

namespace jalon {
namespace {

constexpr double day = secondsPerDay;

TimeScale scaleAt(double days, double perPixel = day, double width = 1000) {
    return TimeScale({0}, days * day, perPixel, width);
}

double leftDays(const TimeScale& scale) {
    return (static_cast<double>(scale.left().seconds) + scale.leftFraction()) / day;
}

TEST(ViewMotion, SmoothStepStartsAndEndsAtRest) {
    EXPECT_DOUBLE_EQ(smoothStep(-1), 0);
    EXPECT_DOUBLE_EQ(smoothStep(0.5), 0.5);
    EXPECT_DOUBLE_EQ(smoothStep(2), 1);
    EXPECT_LT(smoothStep(0.01), 0.001);
    EXPECT_GT(smoothStep(0.99), 0.999);
}

TEST(ViewMotion, NearJumpsTakeThreeHundredMillisecondsFarOnesAtMostSevenHundred) {
    struct Row {
        double screens, least, most;
    };
    for (const Row& row : {Row{0.3, 300, 300}, {2, 300, 300}, {2.5, 300, 500}, {10, 400, 700}, {1e6, 700, 700}}) {
        const ViewMove move = ViewMove::jump(scaleAt(0), scaleAt(row.screens * 1000));
        EXPECT_GE(move.duration(), row.least) << row.screens;
        EXPECT_LE(move.duration(), row.most) << row.screens;
    }
}

TEST(ViewMotion, EveryMoveBeginsAndEndsExactly) {
    const TimeScale from = scaleAt(3);
    for (const TimeScale& to : {scaleAt(500), scaleAt(900, 7 * day), scaleAt(1e6, day / 100), scaleAt(-4e9, 3600)}) {
        const ViewMove move = ViewMove::jump(from, to);
        EXPECT_EQ(move.at(move.duration()), to);
        EXPECT_TRUE(sameView(move.at(0), from));
        EXPECT_TRUE(sameView(move.at(move.duration() - 1e-6), to));
    }
}

TEST(ViewMotion, FarJumpsZoomOutAndInOnTheWayNearOnesDoNot) {
    const auto widest = [](const ViewMove& move) {
        double found = 0;
        for (int i = 0; i <= 100; ++i) found = std::max(found, move.at(move.duration() * i / 100).secondsPerPixel());
        return found;
    };
    EXPECT_NEAR(widest(ViewMove::jump(scaleAt(0), scaleAt(1900))), day, 1e-6 * day);
    EXPECT_GT(widest(ViewMove::jump(scaleAt(0), scaleAt(20000))), 2 * day);
}

TEST(ViewMotion, FarJumpsNeverTurnBack) {
    for (double days : {5000.0, -8e4, 3e9}) {
        const ViewMove move = ViewMove::jump(scaleAt(0), scaleAt(days));
        double before = 500;
        for (int i = 1; i <= 200; ++i) {
            const TimeScale now = move.at(move.duration() * i / 200);
            const double centre = leftDays(now) + now.secondsPerPixel() / day * 500;
            EXPECT_GE((centre - before) * (days > 0 ? 1 : -1), -1e-3 * now.secondsPerPixel() / day * 1000);
            before = centre;
        }
    }
}

TEST(ViewMotion, TheDateUnderThePointerStaysThroughAZoom) {
    const TimeScale from = scaleAt(20000, day / 3);
    for (double x : {0.0, 137.5, 999.0}) {
        const Instant under = from.instantAt(x);
        const ViewMove move = ViewMove::zoom(from, from.secondsPerPixel() / 1.2, x);
        for (double ms = 0; ms <= 160; ms += 8)
            EXPECT_NEAR(move.at(ms).xAt(under), from.xAt(under), 0.5) << x << " " << ms;
    }
}

TEST(ViewMotion, KineticLosesThreeThousandthsOfItsSpeedEachMillisecond) {
    const Kinetic kinetic = Kinetic::released(2);
    for (double ms : {0.0, 10.0, 200.0, 500.0}) {
        const double speed =
            (kinetic.travelled(ms + 0.5) - kinetic.travelled(ms - 0.5 < 0 ? 0 : ms - 0.5)) / (ms - 0.5 < 0 ? 0.5 : 1);
        EXPECT_NEAR(speed, 2 * std::pow(0.997, ms), 0.01) << ms;
    }
    // It stands where it would be slower than 0.2 px/ms.
    EXPECT_NEAR(2 * std::pow(0.997, kinetic.duration()), 0.2, 1e-9);
    EXPECT_DOUBLE_EQ(kinetic.travelled(kinetic.duration()), kinetic.travelled(1e6));
}

TEST(ViewMotion, KineticIsHeldToItsLimits) {
    struct Row {
        double released, moves;
    };
    for (const Row& row : {Row{0.1, 0}, {-0.19, 0}, {0.2, 0.2}, {3, 3}, {7.5, 7}, {-90, -7}})
        EXPECT_DOUBLE_EQ(Kinetic::released(row.released).speed, row.moves) << row.released;
}

TEST(ViewMotion, SpeedIsThatOfTheLastMomentsAndNoneAfterARest) {
    SpeedMeter meter;
    for (int ms = 0; ms <= 500; ms += 10) meter.add(ms < 300 ? 0 : (ms - 300) * 1.5, ms);
    EXPECT_NEAR(meter.speedAt(505), 1.5, 1e-9);
    EXPECT_EQ(meter.speedAt(700), 0);
    meter.clear();
    EXPECT_EQ(meter.speedAt(700), 0);
}

}  // namespace
}  // namespace jalon

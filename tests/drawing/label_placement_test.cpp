// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/label_placement.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

namespace jalon {
namespace {

const QRectF bounds(0, 0, 200, 100);

TEST(PlaceLabels, TakesTheBestPlaceThatIsFree) {
    const QRectF first(10, 10, 50, 15), second(10, 40, 50, 15);
    EXPECT_EQ(placeLabels({{1, {first, second}}}, {}, bounds), std::vector<int>{0});
    EXPECT_EQ(placeLabels({{1, {first, second}}}, {QRectF(55, 20, 20, 20)}, bounds), std::vector<int>{1});
    EXPECT_EQ(placeLabels({{1, {first}}}, {first}, bounds), std::vector<int>{-1});
    EXPECT_EQ(placeLabels({{1, {QRectF(180, 10, 50, 15)}}}, {}, bounds), std::vector<int>{-1});
    EXPECT_EQ(placeLabels({}, {}, bounds), std::vector<int>{});
}

TEST(PlaceLabels, TheHigherPriorityChoosesFirst) {
    const QRectF place(10, 10, 50, 15), other(10, 40, 50, 15);
    EXPECT_EQ(placeLabels({{1, {place, other}}, {5, {place}}}, {}, bounds), (std::vector<int>{1, 0}));
    EXPECT_EQ(placeLabels({{1, {place}}, {1, {place}}}, {}, bounds), (std::vector<int>{0, -1})) << "equals: in order";
}

TEST(PlaceLabels, NothingOverlapsWhateverIsAsked) {
    std::mt19937 random(7);
    const auto rect = [&] {
        const auto upTo = [&](unsigned most) { return static_cast<double>(random() % most); };
        return QRectF(upTo(220) - 10, upTo(110) - 5, 5 + upTo(60), 5 + upTo(20));
    };
    for (int round = 0; round < 200; ++round) {
        std::vector<LabelCandidate> labels(20);
        for (LabelCandidate& label : labels) label = {static_cast<int>(random() % 5), {rect(), rect(), rect()}};
        const std::vector<QRectF> obstacles{rect(), rect()};
        const std::vector<int> chosen = placeLabels(labels, obstacles, bounds);
        std::vector<QRectF> placed = obstacles;
        for (std::size_t i = 0; i < labels.size(); ++i) {
            if (chosen[i] < 0)
                continue;
            const QRectF place = labels[i].places[static_cast<std::size_t>(chosen[i])];
            EXPECT_TRUE(bounds.contains(place));
            EXPECT_TRUE(
                std::none_of(placed.begin(), placed.end(), [&](const QRectF& r) { return r.intersects(place); }));
            placed.push_back(place);
        }
    }
}

TEST(SpreadVertically, LeavesAloneWhatIsApart) {
    EXPECT_EQ(spreadVertically({20, 50, 80}, 10, 0, 100), (std::vector<double>{20, 50, 80}));
    EXPECT_TRUE(spreadVertically({}, 10, 0, 100).empty());
}

TEST(SpreadVertically, MovesBothSidesEqually) {
    EXPECT_EQ(spreadVertically({50, 50}, 10, 0, 100), (std::vector<double>{45, 55}));
    EXPECT_EQ(spreadVertically({52, 50}, 10, 0, 100), (std::vector<double>{56, 46})) << "in the order given";
}

TEST(SpreadVertically, StaysInside) {
    EXPECT_EQ(spreadVertically({-20, 0}, 10, 0, 100), (std::vector<double>{5, 15}));
    EXPECT_EQ(spreadVertically({100, 130}, 10, 0, 100), (std::vector<double>{85, 95}));
}

TEST(SpreadVertically, NeverOverlapsWhereThereIsRoom) {
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        std::vector<double> centres(1 + random() % 10);
        for (double& centre : centres) centre = static_cast<double>(random() % 140) - 20;
        std::vector<double> spread = spreadVertically(centres, 10, 0, 100);
        std::sort(spread.begin(), spread.end());
        EXPECT_GE(spread.front(), 5 - 1e-9);
        EXPECT_LE(spread.back(), 95 + 1e-9);
        for (std::size_t i = 1; i < spread.size(); ++i) EXPECT_GE(spread[i] - spread[i - 1], 10 - 1e-9);
    }
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/view_history.h"

#include <gtest/gtest.h>

#include "ui/view_state/view_motion.h"

namespace jalon {
namespace {

TimeScale scaleAt(std::int64_t days, double width = 1000) {
    return TimeScale({days * secondsPerDay}, 0.25, 3600, width);
}

TEST(ViewHistory, GoesBackAndForward) {
    ViewHistory history;
    EXPECT_FALSE(history.canGoBack());
    for (int days : {0, 10, 20}) history.remember(scaleAt(days));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_TRUE(sameView(history.goBack(1000), scaleAt(10)));
    EXPECT_TRUE(sameView(history.goBack(1000), scaleAt(0)));
    EXPECT_FALSE(history.canGoBack());
    EXPECT_TRUE(sameView(history.goForward(1000), scaleAt(10)));
}

TEST(ViewHistory, ANewViewForgetsWhatLayAhead) {
    ViewHistory history;
    for (int days : {0, 10, 20}) history.remember(scaleAt(days));
    history.goBack(1000);
    history.remember(scaleAt(77));
    EXPECT_FALSE(history.canGoForward());
    EXPECT_TRUE(sameView(history.goBack(1000), scaleAt(10)));
}

TEST(ViewHistory, ViewsThatLookTheSameAreOne) {
    ViewHistory history;
    history.remember(scaleAt(0));
    history.remember(scaleAt(0).panned(0.2));
    EXPECT_FALSE(history.canGoBack());
    history.remember(scaleAt(0).panned(2));
    EXPECT_TRUE(history.canGoBack());
}

TEST(ViewHistory, AViewIsASpanWhateverTheWidth) {
    ViewHistory history;
    history.remember(scaleAt(0, 1000));
    history.remember(scaleAt(50, 1000));
    EXPECT_EQ(history.goBack(500).span(), scaleAt(0, 1000).span());
}

TEST(ViewHistory, KeepsTheLastHundred) {
    ViewHistory history;
    for (int days = 0; days < 250; ++days) history.remember(scaleAt(days));
    int steps = 0;
    while (history.canGoBack()) {
        history.goBack(1000);
        ++steps;
    }
    EXPECT_EQ(steps, 99);
}

}  // namespace
}  // namespace jalon

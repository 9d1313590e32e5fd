// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include <QTest>

#include "ui/view_state/view_state.h"

namespace jalon {

// A view state on the bundled story over a plot of a thousand pixels.
inline std::unique_ptr<ViewState> storyState(bool reducedMotion = true) {
    auto state = std::make_unique<ViewState>();
    state->setReducedMotion(reducedMotion);
    auto story = Document::openStory();
    EXPECT_TRUE(story.ok());
    if (story.ok())
        state->setDocument(story.take());
    state->setPlotWidth(1000);
    return state;
}

// The scale when all that moves has come to rest.
inline TimeScale settled(const ViewState& state) {
    TimeScale before = state.scale();
    for (int quiet = 0; quiet < 5;) {
        QTest::qWait(20);
        quiet = state.scale() == before ? quiet + 1 : 0;
        before = state.scale();
    }
    return before;
}

}  // namespace jalon

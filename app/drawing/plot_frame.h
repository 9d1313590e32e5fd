// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/data/shown_lanes.h"
#include "app/drawing/theme.h"

namespace jalon {

// The one plot area that lanes, axis, chart and overview share: x of the scale's 0 within each view, and what is left
// free at the right. The gutter holds lane titles and the chart's y labels, so it is as wide as the widest of them
// (within reason: longer lane titles are elided).
struct PlotFrame {
    double left = 120;
    double right = 16;
    double labels = 0;  // how much of `right`, at its left, is for the labels of a picture's lines
    double plotWidth(double viewWidth) const { return viewWidth > left + right + 1 ? viewWidth - left - right : 1; }
    friend bool operator==(const PlotFrame&, const PlotFrame&) = default;
};

// Without `lanes` with the titles of the document's own.
PlotFrame plotFrame(const StoryContent& content, const Fonts& fonts, const ShownLanes* lanes = nullptr);

}  // namespace jalon

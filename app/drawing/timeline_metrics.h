// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>
#include <array>
#include <cmath>

#include "app/drawing/theme.h"

namespace jalon {

// The sizes of what stands on a lane, in pixels. Rows are packed and drawn by the same ones.
struct TimelineMetrics {
    explicit TimelineMetrics(const Fonts& fonts)
        : scale(fonts.scale), barHeight(fonts.labelHeight() + 3 * scale), rowPitch(std::ceil(barHeight + 2 * scale)) {}

    double scale;
    double barHeight;
    double rowPitch;
    double gap = 6 * scale;         // between a mark and its label
    double barPadding = 8 * scale;  // between a bar's edge and its label inside
    double air = 10 * scale;        // between neighbours in a row
    double lanePadding = 5 * scale;
    double narrowestBar = 14 * scale;    // an interval that is shorter is a mark
    double narrowestLabel = 24 * scale;  // no label under this
    double widestLabel = 230 * scale;
    double unknownFade = 40 * scale;  // of an end that nobody knows

    // The height of a lane that is collapsed, or without events: enough to be hit.
    double thinLane(double titleHeight) const { return std::ceil(std::max(24 * scale, titleHeight + 6 * scale)); }
    double thinMark = 8 * scale;  // of the marks in it, at most

    double markSize(int importance) const {
        constexpr std::array sizes{8.0, 9.0, 10.0, 12.0, 15.0};
        return scale * sizes[static_cast<std::size_t>(std::clamp(importance, 1, 5) - 1)];
    }
    // From the centre of a mark to where its label begins, on the side where its possible span is `span` long: beyond
    // a short span, on a long one.
    double labelOffset(double size, double span) const {
        return std::clamp(span, size / 2, size / 2 + 14 * scale) + gap;
    }
};

inline bool isImportant(int importance) {
    return importance >= 5;
}

}  // namespace jalon

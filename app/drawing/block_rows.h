// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/drawing/timeline_layout.h"
#include "app/drawing/timeline_metrics.h"

namespace jalon {

// Gives the marks of one block of one lane their rows, and then what room is left to their labels. Nothing reaches out
// of the block.
//
// Who is drawn is decided first, in narrow cells that are cut in time: of each, the best have a row each. A cell at a
// finer level is half of one, so whoever is drawn stays drawn closer in.
class BlockRows {
public:
    struct Placed {
        TimelineRows::Item item;
        int cell = 0;  // that it was added with
    };

    BlockRows(const Fonts& fonts, const TimeSpan& block, double secondsPerPixel, double narrowCellPixels);

    void add(TimelineRows::Item item, int cell) { m_added.push_back({std::move(item), cell}); }
    // In time order; a span that has no room to be drawn stands as a mark at its beginning.
    std::vector<Placed> take(int rows);

private:
    struct Taken {
        double left, right;
        std::size_t by;
    };
    double pixel(Instant t) const;
    void keepTheBest(int rows);
    void chooseRows(int rows);
    void spread(std::size_t index);
    void label(std::size_t index);
    double roomAt(const std::vector<Taken>& row, double x, bool right, std::size_t but) const;

    TimelineMetrics m_metrics;
    TimeSpan m_block;
    double m_secondsPerPixel, m_narrowCell;
    std::vector<Placed> m_added;
    std::vector<std::vector<Taken>> m_taken;
};

}  // namespace jalon

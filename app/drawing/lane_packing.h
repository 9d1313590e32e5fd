// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <map>
#include <vector>

#include "app/drawing/timeline_layout.h"
#include "app/drawing/timeline_metrics.h"

namespace jalon {

// Gives the events of one lane their rows at one scale. The more important choose first: a row and a side where mark
// and label are free, else a shorter label, else the mark alone. What finds no place at all stands in one last row,
// where near marks fold into one with a count.
class LanePacking {
public:
    // Edges that a label should not cross where it may as well stand on the other side: the ends of what is first seen.
    struct Edges {
        std::vector<Instant> left, right;
    };
    LanePacking(std::vector<TimelineRows::Item> items, double secondsPerPixel, const Edges& edges, const Fonts& fonts);

    TimelineRows::LaneRows take(LaneId lane);

private:
    struct Extent {
        double left, right;
    };
    using Item = TimelineRows::Item;

    double pixel(Instant t) const;
    Extent bare(const Item& item) const;
    Extent labelled(const Item& item, double width, bool right) const;
    bool isFree(int row, const Extent& extent) const;
    void occupy(int row, const Extent& extent);
    bool prefersLeft(const Item& item, double width) const;
    bool avoidsLeft(const Item& item, double width) const;
    bool placeLabelled(Item& item, double width);
    bool placeAt(Item& item, int row, double width, bool right);
    bool placeBar(Item& item);
    bool placeBare(Item& item);
    bool place(Item& item);
    void fold(std::vector<Item> rest);

    double m_secondsPerPixel;
    TimelineMetrics m_metrics;
    Fonts m_fonts;
    Edges m_edges;
    std::vector<std::map<double, double>> m_rows;  // taken: left -> right
    std::vector<Item> m_placed;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/label_placement.h"

#include <algorithm>
#include <numeric>

namespace jalon {

namespace {

bool isFree(const QRectF& place, const std::vector<QRectF>& taken, const QRectF& bounds) {
    return bounds.contains(place) &&
           std::none_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(place); });
}

// Labels that touch and stand as one block around the mean of where they want to be.
struct Block {
    double wanted = 0;  // sum of the wished centres, each as if it were the block's first
    int count = 0;
    double first(double height, double top, double bottom) const {
        const double lowest = std::max(top + height / 2, bottom - height * (count - 0.5));
        return std::clamp(wanted / count, top + height / 2, lowest);
    }
};

}  // namespace

std::vector<int> placeLabels(const std::vector<LabelCandidate>& labels, const std::vector<QRectF>& obstacles,
                             const QRectF& bounds) {
    std::vector<std::size_t> order(labels.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return labels[a].priority > labels[b].priority; });
    std::vector<QRectF> taken = obstacles;
    std::vector<int> chosen(labels.size(), -1);
    for (const std::size_t i : order) {
        const auto& places = labels[i].places;
        const auto place =
            std::find_if(places.begin(), places.end(), [&](const QRectF& p) { return isFree(p, taken, bounds); });
        if (place == places.end())
            continue;
        chosen[i] = static_cast<int>(place - places.begin());
        taken.push_back(*place);
    }
    return chosen;
}

std::vector<double> spreadVertically(const std::vector<double>& centres, double height, double top, double bottom) {
    std::vector<std::size_t> order(centres.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return centres[a] < centres[b]; });
    // Each label begins as its own block; blocks that would overlap become one (pool adjacent violators).
    std::vector<Block> blocks;
    for (const std::size_t i : order) {
        blocks.push_back({centres[i], 1});
        while (blocks.size() > 1) {
            const Block& last = blocks.back();
            Block& before = blocks[blocks.size() - 2];
            const double end = before.first(height, top, bottom) + height * before.count;
            if (last.first(height, top, bottom) >= end)
                break;
            before.wanted += last.wanted - height * before.count * last.count;
            before.count += last.count;
            blocks.pop_back();
        }
    }
    std::vector<double> spread(centres.size());
    auto next = order.begin();
    for (const Block& block : blocks)
        for (int k = 0; k < block.count; ++k) spread[*next++] = block.first(height, top, bottom) + height * k;
    return spread;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLocale>
#include <vector>

#include "app/drawing/timeline_layout.h"

namespace jalon {

// One of the two counts under a lane's name: how many of its events lie out of sight at the left ("‹ 13") or at the
// right ("15 ›").
struct LaneCounter {
    LaneId lane;
    bool after = false;
    std::int64_t events = 0;
    QString text;
    QPointF baseline;
    QRectF target;  // where a click means it: at least 24 px high, of two on one line each its own half
};

// Beside each other where the gutter is wide enough, else one under the other; none that would leave its lane.
std::vector<LaneCounter> laneCounters(const TimelineLayout& layout, const PlacedLane& lane, const Fonts& fonts,
                                      const QLocale& numbers);

}  // namespace jalon

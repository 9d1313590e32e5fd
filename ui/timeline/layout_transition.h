// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <optional>

#include "app/drawing/timeline_layout.h"

namespace jalon {

// Rows differ between zoom levels and filters. A mark does not leap from its old row to its new one: it glides there,
// and a mark that leaves a fold comes out of it. Only heights move; x is always that of the scale.
class LayoutTransition {
public:
    explicit LayoutTransition(const TimelineLayout& from);
    // `to` with its heights on the way, 0 <= progress <= 1.
    TimelineLayout applied(TimelineLayout to, double progress) const;

private:
    struct Strip {
        double top = 0, height = 0;
    };
    QHash<EventId, double> m_marks;  // y with nothing scrolled away
    std::optional<LaneField> m_field;
    QHash<LaneId, Strip> m_lanes;
};

}  // namespace jalon

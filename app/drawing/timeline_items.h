// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFontMetricsF>
#include <QHash>
#include <optional>
#include <unordered_map>

#include "app/drawing/timeline_layout.h"
#include "app/drawing/timeline_metrics.h"

namespace jalon {

// Makes what is drawn of an event at one scale, before it has a row.
class ItemMaker {
public:
    // `content` outlives this.
    ItemMaker(const StoryContent& content, const Fonts& fonts);

    TimelineRows::Item item(const EventSummary& event, ColorRole laneColor, double secondsPerPixel) const;
    // Cuts the label to the width that it was given.
    void elide(TimelineRows::Item& item) const;

private:
    int rank(const EventSummary& event) const;
    double naturalWidth(const TimelineRows::Item& item) const;

    const StoryContent& m_content;
    TimelineMetrics m_metrics;
    QFontMetricsF m_regular, m_bold;
    QHash<CategoryId, const Category*> m_categories;
    std::optional<TimeSpan> m_firstDay;
    // Measuring a text is dear, and the same events are looked at level after level.
    mutable std::unordered_map<std::int64_t, double> m_widths;
};

}  // namespace jalon

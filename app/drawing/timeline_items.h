// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFont>
#include <QHash>
#include <memory>
#include <optional>

#include "app/drawing/timeline_layout.h"
#include "app/drawing/timeline_metrics.h"

namespace jalon {

// Makes what is drawn of an event at one scale, before it has a row.
class ItemMaker {
public:
    // `content` outlives this.
    ItemMaker(const StoryContent& content, const Fonts& fonts, std::shared_ptr<FittedTexts> texts);

    TimelineRows::Item item(const EventSummary& event, ColorRole laneColor, double secondsPerPixel) const;

private:
    int rank(const EventSummary& event) const;

    const StoryContent& m_content;
    TimelineMetrics m_metrics;
    QFont m_regular, m_bold;
    QHash<CategoryId, const Category*> m_categories;
    std::optional<TimeSpan> m_firstDay;
    std::shared_ptr<FittedTexts> m_texts;
};

}  // namespace jalon

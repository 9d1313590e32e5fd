// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QHash>
#include <cmath>

#include "app/drawing/lane_packing.h"
#include "app/drawing/timeline_items.h"
#include "app/drawing/timeline_layout.h"

namespace jalon {

namespace {

LanePacking::Edges edgesOf(const StoryContent& content) {
    LanePacking::Edges edges;
    if (content.info.firstView) {
        edges.left.push_back(content.info.firstView->begin);
        edges.right.push_back(content.info.firstView->end);
    }
    if (content.extent.begin < content.extent.end) {
        edges.left.push_back(content.extent.begin);
        edges.right.push_back(content.extent.end);
    }
    return edges;
}

}  // namespace

TimelineRows::TimelineRows(std::shared_ptr<const StoryContent> content, const std::vector<const EventSummary*>& events,
                           int level, const Fonts& fonts, std::shared_ptr<FittedTexts> texts)
    : m_content(std::move(content)), m_level(level), m_texts(std::move(texts)) {
    const double crowded = std::exp2(level + 1);
    const ItemMaker maker(*m_content, fonts, m_texts);
    QHash<LaneId, std::size_t> index;
    std::vector<std::vector<Item>> items(m_content->lanes.size());
    for (std::size_t i = 0; i < items.size(); ++i) index.insert(m_content->lanes[i].id, i);
    for (const EventSummary* event : events) {
        const auto lane = index.constFind(event->lane);
        if (lane != index.constEnd())
            items[*lane].push_back(maker.item(*event, m_content->lanes[*lane].color, crowded));
    }
    const LanePacking::Edges edges = edgesOf(*m_content);
    for (std::size_t i = 0; i < items.size(); ++i)
        m_lanes.push_back(LanePacking(std::move(items[i]), crowded, edges, fonts).take(m_content->lanes[i].id));
}

}  // namespace jalon

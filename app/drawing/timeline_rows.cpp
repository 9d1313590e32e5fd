// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
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

// All on one row, over one another, unlabelled: where there is much is seen, and each can be pointed at.
TimelineRows::LaneRows thinRows(LaneId lane, std::vector<TimelineRows::Item> items, const TimelineMetrics& metrics) {
    for (TimelineRows::Item& item : items) {
        item.label.clear();
        item.labelWidth = 0;
        item.size = std::min(item.size, metrics.thinMark);
    }
    return {lane, 1, std::move(items), {}, true};
}

}  // namespace

TimelineRows::TimelineRows(std::shared_ptr<const StoryContent> content, const std::vector<const EventSummary*>& events,
                           int level, const Fonts& fonts, std::shared_ptr<const ShownLanes> lanes,
                           std::shared_ptr<FittedTexts> texts)
    : m_content(std::move(content)),
      m_arrangement(lanes ? std::move(lanes) : documentLanes(*m_content)),
      m_level(level),
      m_texts(std::move(texts)) {
    const double crowded = std::exp2(level + 1);
    const ItemMaker maker(*m_content, fonts, m_texts);
    const std::vector<Lane>& shown = m_arrangement->lanes();
    std::vector<std::vector<Item>> items(shown.size());
    for (const EventSummary* event : events) {
        const int lane = m_arrangement->indexOf(m_arrangement->laneOf(*event));
        if (lane >= 0)
            items[std::size_t(lane)].push_back(maker.item(*event, shown[std::size_t(lane)].color, crowded));
    }
    const LanePacking::Edges edges = edgesOf(*m_content);
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (items[i].empty() || m_arrangement->isCollapsed(shown[i].id)) {
            m_lanes.push_back(thinRows(shown[i].id, std::move(items[i]), TimelineMetrics(fonts)));
            continue;
        }
        m_lanes.push_back(LanePacking(std::move(items[i]), crowded, edges, fonts).take(shown[i].id));
    }
}

}  // namespace jalon

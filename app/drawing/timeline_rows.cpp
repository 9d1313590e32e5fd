// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QFontMetricsF>
#include <QHash>
#include <cmath>

#include "app/data/event_place.h"
#include "app/drawing/lane_packing.h"
#include "app/drawing/timeline_layout.h"
#include "app/drawing/timeline_metrics.h"

namespace jalon {

namespace {

void setEnds(TimelineRows::Item& item, const UncertainDate& date, const StoryContent& content, double fade) {
    const DrawnSpan drawn = drawnSpan(date, content.extent, content.info.asOf);
    item.begin = drawn.begin;
    item.end = drawn.end;
    item.at = drawn.at;
    item.fadeLeft = drawn.unknownBegin ? fade : 0;
    item.fadeRight = drawn.unknownEnd ? fade : 0;
}

QString labelText(const EventSummary& event) {
    QString text = event.label;
    if (event.date.approximate)
        text.prepend(QStringLiteral("~ "));
    if (event.date.uncertain || event.confidence == Confidence::Doubtful)
        text.append(QStringLiteral(" ?"));
    return text;
}

// Makes the items of one level, lane by lane.
class ItemMaker {
public:
    ItemMaker(const StoryContent& content, double secondsPerPixel, const Fonts& fonts)
        : m_content(content),
          m_secondsPerPixel(secondsPerPixel),
          m_metrics(fonts),
          m_regular(fonts.label),
          m_bold(fonts.labelBold) {
        for (const Category& category : content.categories) m_categories.insert(category.id, &category);
        for (const EventSummary& event : content.events)
            if (event.id == content.info.firstSelection)
                m_firstDay = event.date.bounds();
    }

    TimelineRows::Item item(const EventSummary& event, ColorRole laneColor) const {
        TimelineRows::Item item;
        item.event = &event;
        item.rank = rank(event);
        item.size = m_metrics.markSize(event.importance);
        setEnds(item, event.date, m_content, m_metrics.unknownFade);
        if (event.date.isSharp())
            item.end = item.at = item.begin;
        const double length = TimeSpan{item.begin, item.end}.length() / m_secondsPerPixel;
        item.bar = event.date.isInterval() && length + item.fadeLeft + item.fadeRight >= m_metrics.narrowestBar;
        if (const Category* category = m_categories.value(event.category)) {
            item.shape = category->shape;
            item.color = category->color;
        }
        if (item.bar)
            item.color = laneColor;
        item.label = labelText(event);
        item.labelWidth = std::min(m_metrics.widestLabel, naturalWidth(item));
        return item;
    }

    void elide(TimelineRows::Item& item) const {
        if (item.labelWidth > 0 && item.folded.empty() && !item.labelInside && naturalWidth(item) > item.labelWidth) {
            const QFontMetricsF& metrics = isImportant(item.event->importance) ? m_bold : m_regular;
            item.label = metrics.elidedText(item.label, Qt::ElideRight, item.labelWidth);
        }
    }

private:
    // What happened on the day that the story opens on is told in full: after the most important, before all others.
    int rank(const EventSummary& event) const {
        constexpr int afterTheGreatest = 9;
        const bool ofFirstDay = m_firstDay && event.date.bounds() == *m_firstDay;
        return std::max(2 * event.importance, ofFirstDay ? afterTheGreatest : 0);
    }

    double naturalWidth(const TimelineRows::Item& item) const {
        const QFontMetricsF& metrics = isImportant(item.event->importance) ? m_bold : m_regular;
        return std::ceil(metrics.horizontalAdvance(item.label)) + 1;
    }

    const StoryContent& m_content;
    double m_secondsPerPixel;
    TimelineMetrics m_metrics;
    QFontMetricsF m_regular, m_bold;
    QHash<CategoryId, const Category*> m_categories;
    std::optional<TimeSpan> m_firstDay;
};

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
                           int level, const Fonts& fonts)
    : m_content(std::move(content)), m_level(level) {
    const double crowded = std::exp2(level + 1);
    const ItemMaker maker(*m_content, crowded, fonts);
    QHash<LaneId, std::size_t> index;
    std::vector<std::vector<Item>> items(m_content->lanes.size());
    for (std::size_t i = 0; i < items.size(); ++i) index.insert(m_content->lanes[i].id, i);
    for (const EventSummary* event : events) {
        const auto lane = index.constFind(event->lane);
        if (lane != index.constEnd())
            items[*lane].push_back(maker.item(*event, m_content->lanes[*lane].color));
    }
    const LanePacking::Edges edges = edgesOf(*m_content);
    for (std::size_t i = 0; i < items.size(); ++i) {
        m_lanes.push_back(LanePacking(std::move(items[i]), crowded, edges, fonts).take(m_content->lanes[i].id));
        for (Item& item : m_lanes.back().items) maker.elide(item);
    }
}

}  // namespace jalon

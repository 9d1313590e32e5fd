// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_event_labels.h"

#include <algorithm>
#include <cmath>
#include <optional>

#include "app/drawing/chart_line_ends.h"
#include "app/drawing/chart_marks.h"
#include "app/drawing/chart_obstacles.h"
#include "app/drawing/page_text.h"

namespace jalon {

namespace {

// A label stands no further from its mark than so many of its rows.
constexpr double furthest = 4;

class EventLabelPlacing {
public:
    EventLabelPlacing(ChartLayout& layout, const Fonts& fonts)
        : m_layout(layout),
          m_metrics(fonts.small),
          m_gap(9 * fonts.scale),
          m_row(std::ceil(m_metrics.height())),
          m_taken(obstaclesOf(layout, fonts.scale)) {
        for (const PlacedLine& line : layout.lines) {
            if (line.labelRect.isEmpty())
                continue;
            m_taken.push_back(line.labelRect);
            if (line.labelLeader)
                m_leaders.emplace_back(line.labelFrom, line.labelAnchor);
        }
    }

    bool place(const EventSummary& event) {
        const auto anchor = anchorOf(event.id);
        if (!anchor || event.label.isEmpty())
            return false;
        const double widest = std::min(150.0, m_layout.plot.width() * 0.5);
        const QStringList rows = wrappedText(event.label, m_metrics, widest, 2);
        if (!isWholeText(rows, event.label))
            return false;
        const LabelForm form = labelForm(rows, m_metrics);
        for (double away = 0; away <= furthest * m_row; away += m_row / 2) {
            for (const QRectF& rect : around(*anchor, form.size, away)) {
                if (suits(rect, *anchor, away > 0)) {
                    add({event.id, rows, rect, away > 0, *anchor});
                    return true;
                }
            }
        }
        return false;
    }

private:
    // At its marker, else at a figure that tells it.
    std::optional<QPointF> anchorOf(EventId id) const {
        for (const PlacedEventMarker& marker : m_layout.markers) {
            // The name of one of several would stand for all of them.
            if (marker.events.size() == 1 && marker.events.front() == id)
                return QPointF(marker.x, marker.y);
        }
        for (const PlacedPoint& point : m_layout.points) {
            if (point.event == id && m_layout.plot.contains(QPointF(point.x, point.y)))
                return QPointF(point.x, point.y);
        }
        return std::nullopt;
    }

    // Above, below, and at both sides.
    std::vector<QRectF> around(const QPointF& p, const QSizeF& size, double away) const {
        const double w = size.width(), h = size.height(), d = m_gap + away;
        std::vector<QRectF> places;
        for (const double x : {p.x() - w / 2, p.x() - w + m_gap - away, p.x() - m_gap + away}) {
            places.emplace_back(x, p.y() - d - h, w, h);
            places.emplace_back(x, p.y() + d, w, h);
        }
        places.emplace_back(p.x() - d - w, p.y() - h / 2, w, h);
        places.emplace_back(p.x() + d, p.y() - h / 2, w, h);
        return places;
    }

    bool suits(const QRectF& rect, const QPointF& anchor, bool leads) const {
        if (!m_layout.plot.adjusted(2, 0, -2, 0).contains(rect))
            return false;
        const auto meets = [&](const QRectF& taken) { return taken.intersects(rect); };
        if (std::any_of(m_taken.begin(), m_taken.end(), meets))
            return false;
        const auto under = [&](const QLineF& leader) { return crosses(leader, rect); };
        if (std::any_of(m_leaders.begin(), m_leaders.end(), under))
            return false;
        const QLineF leader(nearestOn(rect, anchor), anchor);
        return !leads ||
               (!crossesALine(leader, m_layout) && !crossesAMarker(leader, m_layout) && !crossesALabel(leader));
    }

    bool crossesALabel(const QLineF& leader) const {
        return std::any_of(m_layout.lines.begin(), m_layout.lines.end(),
                           [&](const PlacedLine& line) {
                               return !line.labelRect.isEmpty() && crosses(leader, line.labelRect);
                           }) ||
               std::any_of(m_layout.eventLabels.begin(), m_layout.eventLabels.end(),
                           [&](const PlacedEventLabel& label) { return crosses(leader, label.rect); });
    }

    void add(const PlacedEventLabel& label) {
        m_taken.push_back(label.rect);
        if (label.leads)
            m_leaders.emplace_back(nearestOn(label.rect, label.anchor), label.anchor);
        m_layout.eventLabels.push_back(label);
    }

    ChartLayout& m_layout;
    QFontMetricsF m_metrics;
    double m_gap, m_row;
    std::vector<QRectF> m_taken;
    std::vector<QLineF> m_leaders;
};

}  // namespace

void placeEventLabels(ChartLayout& layout, const std::vector<const EventSummary*>& events, const Fonts& fonts) {
    const int wanted = layout.options.eventLabels.value_or(0);
    if (!layout.ofPicture || !layout.options.showEvents || wanted < 1)
        return;
    std::vector<const EventSummary*> telling;
    std::copy_if(events.begin(), events.end(), std::back_inserter(telling),
                 [](const EventSummary* event) { return event->importance >= tellingImportance; });
    std::stable_sort(telling.begin(), telling.end(),
                     [](const EventSummary* a, const EventSummary* b) { return a->importance > b->importance; });
    EventLabelPlacing placing(layout, fonts);
    int placed = 0;
    for (const EventSummary* event : telling) {
        if (placed >= std::min(wanted, mostEventLabels))
            return;
        placed += placing.place(*event);
    }
}

}  // namespace jalon

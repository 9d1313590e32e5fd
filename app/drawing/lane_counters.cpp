// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/lane_counters.h"

#include <QFontMetricsF>

#include "app/drawing/timeline_metrics.h"

namespace jalon {

namespace {

void setTargets(std::vector<LaneCounter>& counters, const QFontMetricsF& metrics, double left, double right) {
    constexpr double least = 24;
    for (LaneCounter& counter : counters) {
        const double middle = counter.baseline.y() - metrics.ascent() + metrics.height() / 2;
        counter.target = QRectF(left, middle - least / 2, right - left, least);
    }
    if (counters.size() < 2)
        return;
    LaneCounter &first = counters[0], &second = counters[1];
    if (first.baseline.y() == second.baseline.y()) {
        const double end = first.baseline.x() + metrics.horizontalAdvance(first.text);
        const double between = (end + second.baseline.x()) / 2;
        first.target.setRight(between);
        second.target.setLeft(between);
    } else {
        const double between = (first.target.center().y() + second.target.center().y()) / 2;
        first.target.setBottom(between);
        second.target.setTop(between);
    }
}

}  // namespace

std::vector<LaneCounter> laneCounters(const TimelineLayout& layout, const PlacedLane& lane, const Fonts& fonts,
                                      const QLocale& numbers) {
    if (lane.thin)
        return {};
    const TimelineMetrics sizes(fonts);
    const QFontMetricsF metrics(fonts.small);
    const double edge = 14 * sizes.scale, left = layout.area.left() + edge;
    const double right = layout.area.left() + layout.frame.left - sizes.gap;
    const auto titleLines = static_cast<double>(lane.title.count(QLatin1Char('\n')) + 1);
    QPointF baseline(left,
                     lane.top + sizes.lanePadding + sizes.scale + titleLines * fonts.labelHeight() + metrics.ascent());
    std::vector<LaneCounter> counters;
    if (lane.before > 0)
        counters.push_back({lane.lane,
                            false,
                            lane.before,
                            QStringLiteral("‹ ") + numbers.toString(static_cast<qlonglong>(lane.before)),
                            baseline,
                            {}});
    if (lane.after > 0)
        counters.push_back({lane.lane,
                            true,
                            lane.after,
                            numbers.toString(static_cast<qlonglong>(lane.after)) + QStringLiteral(" ›"),
                            baseline,
                            {}});
    if (counters.size() == 2) {
        const double next =
            left + metrics.horizontalAdvance(counters[0].text) + metrics.horizontalAdvance(QStringLiteral("   "));
        const bool beside = next + metrics.horizontalAdvance(counters[1].text) <= right;
        counters[1].baseline += beside ? QPointF(next - left, 0) : QPointF(0, metrics.height());
    }
    while (!counters.empty() && counters.back().baseline.y() + metrics.descent() > lane.top + lane.height)
        counters.pop_back();
    setTargets(counters, metrics, left - edge / 2, right + sizes.gap);
    return counters;
}

}  // namespace jalon

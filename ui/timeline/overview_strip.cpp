// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/overview_strip.h"

#include <algorithm>
#include <cmath>

#include "app/data/series_reduction.h"
#include "app/drawing/chart_series.h"
#include "app/drawing/value_axis.h"

namespace jalon {

std::vector<int> eventDensity(const std::vector<const EventSummary*>& events, const TimeScale& strip,
                              double columnWidth) {
    const auto columns = static_cast<std::size_t>(std::max(1.0, std::floor(strip.width() / columnWidth)));
    std::vector<int> density(columns, 0);
    for (const EventSummary* event : events) {
        const bool open = event->date.earliestStart == Instant::first();
        const double x = strip.xAt(open ? event->date.latestEnd : event->date.earliestStart);
        const auto column = static_cast<std::ptrdiff_t>(std::floor(x / columnWidth));
        if (column >= 0 && column < static_cast<std::ptrdiff_t>(columns))
            ++density[static_cast<std::size_t>(column)];
    }
    return density;
}

std::vector<int> eventDensity(const ShownEvents& events, const TimeScale& strip, double columnWidth) {
    const auto columns = static_cast<int>(std::max(1.0, std::floor(strip.width() / columnWidth)));
    const TimeSpan span{strip.instantAt(0), strip.instantAt(columns * columnWidth)};
    std::vector<int> density;
    for (const std::int64_t count : events.density(span, columns)) density.push_back(static_cast<int>(count));
    return density;
}

namespace {

// Values that share a pixel column are one step from the lowest to the highest of them, and on from the last.
QPolygonF stepsOf(const CompanySeries& series, const TimeScale& strip, const ValueScale& values) {
    QPolygonF steps;
    const auto& points = series.joined;
    for (std::size_t i = 0; i < points.size();) {
        const double x = std::clamp(strip.xAt(points[i].at), 0.0, strip.width());
        double low = points[i].middle(), high = low;
        std::size_t last = i;
        while (last + 1 < points.size() && strip.xAt(points[last + 1].at) < x + 1) {
            ++last;
            low = std::min(low, points[last].middle());
            high = std::max(high, points[last].middle());
        }
        if (low < high)
            steps << QPointF(x, values.yAt(low)) << QPointF(x, values.yAt(high));
        const Instant until = last + 1 < points.size() ? points[last + 1].at : series.end;
        const double y = values.yAt(points[last].middle());
        steps << QPointF(x, y) << QPointF(std::clamp(strip.xAt(until), x, strip.width()), y);
        i = last + 1;
    }
    return steps;
}

// Of a long series: from the lowest to the highest of each pixel column, and on from its last.
QPolygonF stepsOf(const ConvertedSeries& series, const TimeScale& strip, const ValueScale& values) {
    QPolygonF steps;
    for (const ReducedColumn& column : reduceSeries(series, strip).columns) {
        const double x = std::clamp<double>(column.column, 0, strip.width());
        if (!steps.isEmpty())
            steps << QPointF(x, steps.back().y());
        steps << QPointF(x, values.yAt(column.lowest)) << QPointF(x, values.yAt(column.highest))
              << QPointF(x, values.yAt(column.last));
    }
    return steps;
}

}  // namespace

std::vector<SilhouetteLine> chartSilhouette(const StoryContent& content, const ChartOptions& options,
                                            const TimeScale& strip, double top, double height) {
    std::vector<SilhouetteLine> lines;
    if (!content.hasFigures())
        return lines;
    const auto [lowest, highest] = visibleValueRange(content, strip.span(), options);
    const ValueScale values(options.scale, lowest, highest, top, top + height);
    for (const CompanySeries& series : companySeries(content, options)) {
        if (!series.joined.empty())
            lines.push_back({series.company->color, stepsOf(series, strip, values)});
        for (const LongSeries* each : series.longSeries)
            lines.push_back({series.company->color, stepsOf(series.valuesOf(*each), strip, values)});
    }
    return lines;
}

StripWindow::StripWindow(const TimeScale& strip, const TimeSpan& seen)
    : m_left(std::clamp(strip.xAt(seen.begin), 0.0, strip.width())),
      m_right(std::clamp(strip.xAt(seen.end), 0.0, strip.width())) {
    if (m_right - m_left >= smallest)
        return;
    const double middle =
        std::clamp((m_left + m_right) / 2, smallest / 2, std::max(smallest, strip.width()) - smallest / 2);
    m_left = middle - smallest / 2;
    m_right = middle + smallest / 2;
}

StripWindow::Part StripWindow::partAt(double x) const {
    const double inside = std::min(grabZone / 2, (m_right - m_left) / 4);
    const double outside = grabZone - inside;
    if (x >= m_left - outside && x < m_left + inside)
        return Part::LeftEdge;
    if (x > m_right - inside && x <= m_right + outside)
        return Part::RightEdge;
    return x >= m_left && x <= m_right ? Part::Middle : Part::Outside;
}

}  // namespace jalon

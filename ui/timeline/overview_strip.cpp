// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/overview_strip.h"

#include <algorithm>
#include <cmath>

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

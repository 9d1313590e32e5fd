// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <vector>

#include "app/data/event_store.h"
#include "app/drawing/chart_layout.h"
#include "app/time/calendar_ticks.h"
#include "app/time/time_scale.h"

namespace jalon {

// How many events begin in each column of the strip.
std::vector<int> eventDensity(const std::vector<const EventSummary*>& events, const TimeScale& strip,
                              double columnWidth);

std::vector<int> eventDensity(const ShownEvents& events, const TimeScale& strip, double columnWidth);

// A company's line as the chart draws it, within a rectangle: a few points a pixel column.
struct SilhouetteLine {
    ColorRole color = ColorRole::Neutral;
    QPolygonF steps;
};
// The chart's shape over the whole strip: every line of the shown companies, on one scale of values.
std::vector<SilhouetteLine> chartSilhouette(const StoryContent& content, const ChartOptions& options,
                                            const TimeScale& strip, double top, double height);

// A year under the strip.
struct StripLabel {
    double x = 0;  // of its left edge, plot pixels
    QString text;
};
// Labels of whole years (or coarser; finer only where the strip is short), `air` pixels apart at least and inside the
// strip. `widthOf` measures a text.
template <typename WidthOf>
std::vector<StripLabel> stripLabels(const CalendarTicks& ticks, double stripWidth, double air, WidthOf widthOf);

// The window on the strip: what the other views show.
class StripWindow {
public:
    static constexpr double smallest = 12;  // px, to stay within reach
    static constexpr double grabZone = 12;  // px around each edge
    enum class Part { Outside, LeftEdge, Middle, RightEdge };

    // x of both edges in plot pixels: held inside the strip, and at least `smallest` apart.
    StripWindow(const TimeScale& strip, const TimeSpan& seen);
    double left() const { return m_left; }
    double right() const { return m_right; }
    // A small window keeps a middle: its edges are then grabbed from outside.
    Part partAt(double x) const;

private:
    double m_left, m_right;
};

template <typename WidthOf>
std::vector<StripLabel> stripLabels(const CalendarTicks& ticks, double stripWidth, double air, WidthOf widthOf) {
    std::vector<StripLabel> labels;
    double free = 0;
    const auto offer = [&](double x, const QString& text) {
        if (text.isEmpty() || x < free || x + widthOf(text) > stripWidth)
            return;
        labels.push_back({x, text});
        free = x + widthOf(text) + air;
    };
    constexpr double yearish = 360.0 * secondsPerDay;
    const bool years = ticks.minor.size() > 1 && TimeSpan{ticks.minor[0].at, ticks.minor[1].at}.length() >= yearish;
    if (years) {
        for (const CalendarTick& tick : ticks.minor) offer(tick.x, tick.label);
    } else {
        for (const MajorCell& cell : ticks.major) offer(cell.left, cell.label);
    }
    // One name for all of it tells nothing: the steps within it do.
    if (labels.size() < 2 && ticks.minor.size() > 2) {
        labels.clear();
        free = 0;
        for (const CalendarTick& tick : ticks.minor) offer(tick.x, tick.label);
    }
    return labels;
}

}  // namespace jalon

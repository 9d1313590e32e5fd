// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/view_limits.h"

#include <algorithm>
#include <cmath>

#include "app/time/calendar_steps.h"

namespace jalon {

namespace {

std::int64_t wholeSeconds(double seconds) {
    return static_cast<std::int64_t>(std::clamp(seconds, 0.0, 9e18));
}

TimeSpan widened(const TimeSpan& span, double seconds) {
    return {plusSeconds(span.begin, -wholeSeconds(seconds)), plusSeconds(span.end, wholeSeconds(seconds))};
}

}  // namespace

TimeSpan wholeSpan(const StoryContent& content, Instant today) {
    constexpr double year = 365.0 * secondsPerDay;
    if (content.eventCount() == 0 && !content.hasFigures())
        return widened({today, today}, 5 * year);
    const double length = content.extent.length();
    if (length <= 0)
        return widened(content.extent, 15.0 * secondsPerDay);
    // A lone dated thing stands in the middle instead of filling the view.
    const bool lone =
        content.series.empty() && content.eventCount() + static_cast<std::int64_t>(content.valuations.size()) == 1;
    return widened(content.extent, std::max(length * (lone ? 15 : 0.04), 1.0));
}

TimeSpan knownBounds(const UncertainDate& date, const TimeSpan& whole) {
    TimeSpan span = date.bounds();
    if (span.begin == Instant::first())
        span.begin = std::min(whole.begin, date.latestEnd == Instant::last() ? whole.begin : date.latestEnd);
    if (span.end == Instant::last())
        span.end = std::max(whole.end, span.begin);
    return span;
}

TimeSpan closeSpan(const UncertainDate& date, const TimeSpan& whole) {
    const TimeSpan span = knownBounds(date, whole);
    const double length = std::max(span.length(), 1.0);
    const double around = date.isInterval() ? length / 8 : length * (length <= secondsPerDay ? 30 : 2.5);
    return widened(span, std::max(around, 1.0));
}

TimeSpan periodOf(const TimeSpan& measured) {
    if (measured.length() <= 2.0 * secondsPerDay)
        return measured;
    const CalendarStep day{CalendarUnit::Day, 1};
    const Instant last = day.floor(plusSeconds(measured.end, -1));
    return {day.floor(measured.begin), plusSeconds(last, secondsPerDay)};
}

TimeScale heldNear(const TimeScale& scale, const TimeSpan& whole) {
    const TimeSpan reach = widened(whole, whole.length());
    const double strip = std::min(48.0, scale.width() / 4);
    const double begin = scale.xAt(reach.begin);
    const double end = scale.xAt(reach.end);
    if (end >= strip && begin <= scale.width() - strip)
        return scale;
    // Further than a scale can tell in pixels: stand at the end that is nearer.
    if (end < strip)
        return scale.centredOn(reach.end).panned(strip - scale.width() / 2);
    return scale.centredOn(reach.begin).panned(scale.width() / 2 - strip);
}

}  // namespace jalon

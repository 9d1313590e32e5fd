// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/time_scale.h"

#include <algorithm>
#include <cmath>

namespace jalon {

namespace {

constexpr double farAway = 1e9;  // pixels

// An instant and a fraction of a second in [0, 1): finer than an int64 and further than a double.
struct FineInstant {
    Instant whole;
    double fraction;
};

FineInstant moved(FineInstant from, double seconds) {
    const double sum = from.fraction + seconds;
    const double floor = std::floor(sum);
    constexpr double limit = 9.2e18;  // doubles up to here convert to int64
    if (floor >= limit)
        return {Instant::last(), 0};
    if (floor <= -limit)
        return {Instant::first(), 0};
    const Instant whole = plusSeconds(from.whole, static_cast<std::int64_t>(floor));
    const bool held = whole == Instant::first() || whole == Instant::last();
    return {whole, held ? 0 : std::clamp(sum - floor, 0.0, std::nextafter(1.0, 0.0))};
}

}  // namespace

TimeScale::TimeScale(Instant left, double leftFraction, double secondsPerPixel, double width)
    : m_secondsPerPixel(std::clamp(secondsPerPixel, minSecondsPerPixel, maxSecondsPerPixel)),
      m_width(std::max(width, 1.0)) {
    const FineInstant edge = moved({left, 0}, leftFraction);
    m_left = edge.whole;
    m_leftFraction = edge.fraction;
}

TimeScale TimeScale::fitting(const TimeSpan& span, double width) {
    const double pixels = std::max(width, 1.0);
    const double length = span.length();
    const TimeScale scale(span.begin, 0, length / pixels, pixels);
    if (scale.m_secondsPerPixel == length / pixels)
        return scale;
    // Too short or too long for the limits: the span stands in the middle.
    return scale.panned((pixels - length / scale.m_secondsPerPixel) / 2);
}

TimeSpan TimeScale::span() const {
    // Rounding of width * secondsPerPixel must not add a second to a span that was fitted.
    const double length = m_width * m_secondsPerPixel;
    const FineInstant end = moved({m_left, m_leftFraction}, length);
    const double slack = 1e-9 * std::max(m_secondsPerPixel, 1.0);
    return {m_left, end.fraction > slack ? plusSeconds(end.whole, 1) : end.whole};
}

double TimeScale::xAt(Instant t) const {
    const double x = (TimeSpan{m_left, t}.length() - m_leftFraction) / m_secondsPerPixel;
    return std::clamp(x, -farAway, farAway);
}

Instant TimeScale::instantAt(double x) const {
    return moved({m_left, m_leftFraction}, x * m_secondsPerPixel).whole;
}

TimeScale TimeScale::withWidth(double width) const {
    return TimeScale(m_left, m_leftFraction, m_secondsPerPixel, width);
}

TimeScale TimeScale::panned(double pixels) const {
    const FineInstant edge = moved({m_left, m_leftFraction}, -pixels * m_secondsPerPixel);
    return TimeScale(edge.whole, edge.fraction, m_secondsPerPixel, m_width);
}

TimeScale TimeScale::zoomed(double factor, double x) const {
    const double closer = std::clamp(m_secondsPerPixel / factor, minSecondsPerPixel, maxSecondsPerPixel);
    const FineInstant edge = moved({m_left, m_leftFraction}, x * (m_secondsPerPixel - closer));
    return TimeScale(edge.whole, edge.fraction, closer, m_width);
}

TimeScale TimeScale::centredOn(Instant t) const {
    const FineInstant edge = moved({t, 0}, -m_width / 2 * m_secondsPerPixel);
    return TimeScale(edge.whole, edge.fraction, m_secondsPerPixel, m_width);
}

int TimeScale::level() const {
    return static_cast<int>(std::floor(std::log2(m_secondsPerPixel)));
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/time/civil_time.h"

namespace jalon {

// Time <-> pixel for one moment of looking. Immutable; x is in logical pixels from the left edge of the plot area, the
// same plot area for the timeline, the axis and the chart. The left edge is an Instant plus a fraction of a second, so
// that panning at the deepest zoom stays smooth.
class TimeScale {
public:
    // Deepest zoom: a second is 100 px; widest: twenty billion years over 400 px, the narrowest plot of a window.
    static constexpr double minSecondsPerPixel = 0.01;
    static constexpr double maxSecondsPerPixel = 1.6e15;

    TimeScale() = default;
    TimeScale(Instant left, double leftFraction, double secondsPerPixel, double width);
    // The scale that shows exactly `span` over `width` pixels.
    static TimeScale fitting(const TimeSpan& span, double width);

    Instant left() const { return m_left; }
    double leftFraction() const { return m_leftFraction; }
    double secondsPerPixel() const { return m_secondsPerPixel; }
    double width() const { return m_width; }
    TimeSpan span() const;

    double xAt(Instant t) const;  // may be far outside [0, width]; held at +-1e9
    Instant instantAt(double x) const;

    TimeScale withWidth(double width) const;  // same left edge and secondsPerPixel
    TimeScale panned(double pixels) const;    // content moves by `pixels` to the right
    // Zooms by `factor` (> 1: closer) with the time under x staying under x.
    TimeScale zoomed(double factor, double x) const;
    TimeScale centredOn(Instant t) const;

    // floor(log2(secondsPerPixel)): what does not depend on the pan is a function of this.
    int level() const;

    friend bool operator==(const TimeScale&, const TimeScale&) = default;

private:
    Instant m_left;
    double m_leftFraction = 0;  // [0, 1) seconds
    double m_secondsPerPixel = 86400;
    double m_width = 1000;
};

}  // namespace jalon

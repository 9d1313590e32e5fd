// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/time/time_scale.h"

namespace jalon {

// How the view moves, as pure functions of time: what an animation shows after so many milliseconds, without a clock.

constexpr double zoomMilliseconds = 150;
constexpr double jumpMilliseconds = 300;
constexpr double longestJumpMilliseconds = 700;

double smoothStep(double t);  // 3t² - 2t³, held at 0 and 1
double easeOut(double t);     // 1 - (1 - t)³: fast answer, soft end

// The pan distance between the centres of two views, in screens of the wider one.
double screensApart(const TimeScale& from, const TimeScale& to);
// Whether nobody could tell the two views apart: less than half a pixel at either edge. Of the same width.
bool sameView(const TimeScale& a, const TimeScale& b);
// A view on the way from one to another, 0 <= progress <= 1; exactly `from` and `to` at the ends. What stays in place
// in both (the date under a zoom's anchor) stays in place on the way.
TimeScale between(const TimeScale& from, const TimeScale& to, double progress);
// The way to a far view: out, over and in (van Wijk and Nuij, "Smooth and efficient zooming and panning", 2003).
TimeScale overAndIn(const TimeScale& from, const TimeScale& to, double progress);

// What a released drag goes on doing: its speed falls by the factor 0.997 every millisecond.
struct Kinetic {
    static constexpr double decay = 0.997;
    static constexpr double fastest = 7.0;  // px/ms
    static constexpr double slowest = 0.2;  // px/ms; slower than this it stands

    double speed = 0;  // px/ms at the release, signed

    static Kinetic released(double speed);  // held to the fastest, 0 where slower than the slowest
    bool moves() const { return speed != 0; }
    double duration() const;                      // ms until it stands
    double travelled(double milliseconds) const;  // px since the release
};

// A move of the view from one scale to another.
class ViewMove {
public:
    // Smoothstep in 300 ms; more than two screens away zooming out and in on the way, at most 700 ms.
    static ViewMove jump(const TimeScale& from, const TimeScale& to);
    // About 150 ms, quick at first: keys that pan.
    static ViewMove step(const TimeScale& from, const TimeScale& to);
    // Likewise, to `secondsPerPixel` with the time under x staying under x.
    static ViewMove zoom(const TimeScale& from, double secondsPerPixel, double x);

    // What a drag goes on doing after it let go.
    static ViewMove thrown(const TimeScale& from, const Kinetic& kinetic);

    double duration() const { return m_duration; }  // milliseconds
    const TimeScale& target() const { return m_to; }
    bool isZoom() const { return m_kind == Kind::Zoom; }
    bool isThrown() const { return m_kind == Kind::Thrown; }
    TimeScale at(double milliseconds) const;

private:
    enum class Kind { Jump, FarJump, Step, Zoom, Thrown };
    ViewMove(Kind kind, const TimeScale& from, const TimeScale& to, double duration, double anchor = 0)
        : m_kind(kind), m_from(from), m_to(to), m_duration(duration), m_anchor(anchor) {}

    Kind m_kind;
    TimeScale m_from, m_to;
    double m_duration;
    double m_anchor;  // of a zoom
    Kinetic m_kinetic;
};

// The speed of a pointer over its last moments, px/ms.
class SpeedMeter {
public:
    void clear() { m_samples.clear(); }
    void add(double x, double milliseconds);
    // 0 where the pointer rested before it was released.
    double speedAt(double milliseconds) const;

private:
    struct Sample {
        double x, at;
    };
    std::vector<Sample> m_samples;
};

}  // namespace jalon

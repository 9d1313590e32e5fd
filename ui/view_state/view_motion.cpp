// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/view_motion.h"

#include <algorithm>
#include <cmath>

namespace jalon {

namespace {

constexpr double farScreens = 2.0;
constexpr double rho = 1.4;  // van Wijk's compromise between zooming and panning

// Seconds from the left edge of `a` to that of `b`, exact where it fits a double.
double leftDifference(const TimeScale& a, const TimeScale& b) {
    std::int64_t exact = 0;
    const double whole = __builtin_sub_overflow(b.left().seconds, a.left().seconds, &exact)
                             ? static_cast<double>(b.left().seconds) - static_cast<double>(a.left().seconds)
                             : static_cast<double>(exact);
    return whole + (b.leftFraction() - a.leftFraction());
}

double spanSeconds(const TimeScale& scale) {
    return scale.secondsPerPixel() * scale.width();
}

double centreDifference(const TimeScale& from, const TimeScale& to) {
    return leftDifference(from, to) + (spanSeconds(to) - spanSeconds(from)) / 2;
}

// The first half of the way, counted from its start: nearer the end the doubles would be too coarse.
TimeScale outward(const TimeScale& from, const TimeScale& to, double progress) {
    const double distance = centreDifference(from, to);
    const double w0 = spanSeconds(from);
    const double w1 = spanSeconds(to);
    const double u1 = std::abs(distance);
    const double squares = (w1 - w0) * (w1 + w0);
    const double r0 = -std::asinh((squares + std::pow(rho, 4) * u1 * u1) / (2 * w0 * rho * rho * u1));
    const double r1 = -std::asinh((squares - std::pow(rho, 4) * u1 * u1) / (2 * w1 * rho * rho * u1));
    const double r = r0 + (r1 - r0) * progress;
    const double u = w0 / (rho * rho) * (std::cosh(r0) * std::tanh(r) - std::sinh(r0));
    const double w = w0 * std::cosh(r0) / std::cosh(r);
    // Held as the scale holds it, so that the centre stays where it should at the widest zoom.
    const double perPixel = std::clamp(w / from.width(), TimeScale::minSecondsPerPixel, TimeScale::maxSecondsPerPixel);
    const double offset = std::copysign(u, distance) + (w0 - perPixel * from.width()) / 2;
    return TimeScale(from.left(), from.leftFraction() + offset, perPixel, from.width());
}

}  // namespace

double smoothStep(double t) {
    const double held = std::clamp(t, 0.0, 1.0);
    return held * held * (3 - 2 * held);
}

double easeOut(double t) {
    const double left = 1 - std::clamp(t, 0.0, 1.0);
    return 1 - left * left * left;
}

double screensApart(const TimeScale& from, const TimeScale& to) {
    return std::abs(centreDifference(from, to)) / std::max(spanSeconds(from), spanSeconds(to));
}

bool sameView(const TimeScale& a, const TimeScale& b) {
    const double tolerance = a.secondsPerPixel() / 2;
    const double left = leftDifference(a, b);
    const double right = left + spanSeconds(b) - spanSeconds(a);
    return std::abs(left) < tolerance && std::abs(right) < tolerance;
}

TimeScale between(const TimeScale& from, const TimeScale& to, double progress) {
    if (progress <= 0)
        return from;
    if (progress >= 1)
        return to;
    const double ratio = to.secondsPerPixel() / from.secondsPerPixel();
    const double zoom = std::log(ratio);
    // The left edge moves with the length that is seen, so that both views' common point keeps its place.
    const double share = std::abs(zoom) < 1e-9 ? progress : std::expm1(zoom * progress) / std::expm1(zoom);
    return TimeScale(from.left(), from.leftFraction() + leftDifference(from, to) * share,
                     from.secondsPerPixel() * std::exp(zoom * progress), to.width());
}

TimeScale overAndIn(const TimeScale& from, const TimeScale& to, double progress) {
    if (progress <= 0)
        return from;
    if (progress >= 1)
        return to;
    return progress < 0.5 ? outward(from, to, progress) : outward(to, from, 1 - progress);
}

ViewMove ViewMove::jump(const TimeScale& from, const TimeScale& to) {
    const double screens = screensApart(from, to);
    if (screens <= farScreens)
        return ViewMove(Kind::Jump, from, to, jumpMilliseconds);
    const double longer = jumpMilliseconds + 100 * std::log2(screens / farScreens + 1);
    return ViewMove(Kind::FarJump, from, to, std::min(longer, longestJumpMilliseconds));
}

ViewMove ViewMove::step(const TimeScale& from, const TimeScale& to) {
    return ViewMove(Kind::Step, from, to, zoomMilliseconds);
}

ViewMove ViewMove::zoom(const TimeScale& from, double secondsPerPixel, double x) {
    return ViewMove(Kind::Zoom, from, from.zoomed(from.secondsPerPixel() / secondsPerPixel, x), zoomMilliseconds, x);
}

ViewMove ViewMove::thrown(const TimeScale& from, const Kinetic& kinetic) {
    const double duration = kinetic.duration();
    ViewMove move(Kind::Thrown, from, from.panned(kinetic.travelled(duration)), duration);
    move.m_kinetic = kinetic;
    return move;
}

TimeScale ViewMove::at(double milliseconds) const {
    if (milliseconds >= m_duration)
        return m_to;
    const double t = milliseconds / m_duration;
    switch (m_kind) {
        case Kind::Jump:
            return between(m_from, m_to, smoothStep(t));
        case Kind::FarJump:
            return overAndIn(m_from, m_to, smoothStep(t));
        case Kind::Step:
            return between(m_from, m_to, easeOut(t));
        case Kind::Thrown:
            return m_from.panned(m_kinetic.travelled(milliseconds));
        case Kind::Zoom:
            break;
    }
    const double closer = m_from.secondsPerPixel() / m_to.secondsPerPixel();
    return m_from.zoomed(std::pow(closer, easeOut(t)), m_anchor);
}

Kinetic Kinetic::released(double speed) {
    return {std::abs(speed) < slowest ? 0 : std::clamp(speed, -fastest, fastest)};
}

double Kinetic::duration() const {
    return moves() ? std::log(slowest / std::abs(speed)) / std::log(decay) : 0;
}

double Kinetic::travelled(double milliseconds) const {
    const double time = std::clamp(milliseconds, 0.0, duration());
    return speed * std::expm1(time * std::log(decay)) / std::log(decay);
}

void SpeedMeter::add(double x, double milliseconds) {
    constexpr double window = 100;  // ms: longer forgets how a drag ended, shorter is noise
    m_samples.push_back({x, milliseconds});
    std::erase_if(m_samples, [&](const Sample& sample) { return sample.at < milliseconds - window; });
}

double SpeedMeter::speedAt(double milliseconds) const {
    constexpr double rest = 50;  // ms
    if (m_samples.size() < 2 || milliseconds - m_samples.back().at > rest)
        return 0;
    const double time = m_samples.back().at - m_samples.front().at;
    return time > 0 ? (m_samples.back().x - m_samples.front().x) / time : 0;
}

}  // namespace jalon

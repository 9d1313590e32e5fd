// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/calendar_ticks.h"

#include <algorithm>

#include "app/time/axis_labels.h"
#include "app/time/calendar_steps.h"

namespace jalon {

namespace {

// A minimum label width makes room for this many characters; longer labels need more in proportion. Bold labels of the
// upper tier are wider.
constexpr double charactersOfMinimum = 6;
constexpr double boldFactor = 1.3;

class TickMaker {
public:
    TickMaker(const TimeScale& scale, double minLabelWidth, const Language& language)
        : m_scale(scale),
          m_characterWidth(std::max(minLabelWidth, 1.0) / charactersOfMinimum),
          m_language(language),
          m_step(chosenStep()) {}

    CalendarTicks make() const {
        CalendarTicks ticks;
        addMajorCells(ticks.major);
        addMinorTicks(ticks.minor);
        ticks.closed = closedDays(m_scale);
        return ticks;
    }

private:
    // A function of the scale's zoom alone: the same wherever one pans.
    const AxisStep& chosenStep() const {
        const auto steps = axisSteps();
        for (const AxisStep& step : steps)
            if (fits(step.labelLength, step.minor))
                return step;
        return steps.back();
    }
    bool fits(double characters, const CalendarStep& step) const {
        const double needed = std::max(characters, charactersOfMinimum) * m_characterWidth;
        return step.shortest() / m_scale.secondsPerPixel() >= needed;
    }

    void addMinorTicks(std::vector<CalendarTick>& ticks) const {
        const CalendarStep& step = m_step.minor;
        Instant at = step.floor(m_scale.left());
        for (; at != Instant::last(); at = step.next(at)) {
            const double x = m_scale.xAt(at);
            if (x > m_scale.width())
                break;
            if (x < 0 || at == Instant::first())
                continue;
            ticks.push_back({at, x, m_step.upper.floor(at) == at, tickLabel(at)});
        }
    }

    // Where a label is too long for the room between ticks, only every second, fifth, tenth ... tick carries one. Which
    // ones follows from the tick's own date, so labels stay with their ticks while panning.
    QString tickLabel(Instant at) const {
        const CalendarStep& step = m_step.minor;
        const QString label = minorTickLabel(step, at, m_language);
        if (step.unit != CalendarUnit::Year)
            return label;
        // The label before, which is longer where the digits grow fewer towards AD 1, reaches to this tick.
        const QString before = minorTickLabel(step, step.floor(plusSeconds(at, -1)), m_language);
        const double characters = static_cast<double>(std::max(label.size(), before.size()));
        if (fits(characters, step))
            return label;
        for (const AxisStep& wider : axisSteps()) {
            const bool nested = wider.minor.unit == step.unit && wider.minor.count % step.count == 0;
            if (nested && fits(characters, wider.minor))
                return wider.minor.floor(at) == at ? label : QString();
        }
        return QString();
    }

    void addMajorCells(std::vector<MajorCell>& cells) const {
        const CalendarStep& step = m_step.upper;
        const double room = step.shortest() / m_scale.secondsPerPixel();
        Instant begin = step.floor(m_scale.left());
        while (true) {
            const Instant end = step.next(begin);
            const double left = begin == Instant::first() ? 0 : std::max(m_scale.xAt(begin), 0.0);
            const double right = end == Instant::last() ? m_scale.width() : std::min(m_scale.xAt(end), m_scale.width());
            if (left >= m_scale.width())
                return;
            const TimeSpan span{begin, end};
            if (right > left)
                cells.push_back({span, left, right, cellLabel(span, room)});
            if (end == Instant::last())
                return;
            begin = end;
        }
    }

    QString cellLabel(const TimeSpan& span, double room) const {
        if (span.begin == Instant::first())
            return QString();
        const std::vector<QString> labels = majorCellLabels(m_step.upper, span, m_language);
        // Days and months of one tier are all written alike, so the longest name decides for all of them.
        const bool named = m_step.upper.unit != CalendarUnit::Year;
        const Instant longest = startOfDay({2025, 9, 24});  // a Wednesday in September
        const std::vector<QString> measured =
            named ? majorCellLabels(m_step.upper, {longest, longest}, m_language) : labels;
        const auto fitting = std::find_if(measured.begin(), measured.end(), [&](const QString& label) {
            return static_cast<double>(label.size()) * m_characterWidth * boldFactor <= room;
        });
        return fitting == measured.end() ? labels.back() : labels[static_cast<std::size_t>(fitting - measured.begin())];
    }

    const TimeScale& m_scale;
    double m_characterWidth;
    const Language& m_language;
    const AxisStep& m_step;
};

}  // namespace

CalendarTicks calendarTicks(const TimeScale& scale, double minLabelWidth, const Language& language) {
    return TickMaker(scale, minLabelWidth, language).make();
}

}  // namespace jalon

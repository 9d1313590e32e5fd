// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/value_axis.h"

#include <algorithm>
#include <cmath>

#include "app/drawing/chart_words.h"

namespace jalon {

ValueScale::ValueScale(ChartScale kind, double lowest, double highest, double top, double bottom)
    : m_kind(kind), m_lowest(lowest), m_highest(highest), m_top(top), m_bottom(bottom) {}

double ValueScale::position(double value) const {
    if (m_kind == ChartScale::Linear)
        return (value - m_lowest) / (m_highest - m_lowest);
    return std::log(std::max(value, m_lowest) / m_lowest) / std::log(m_highest / m_lowest);
}

double ValueScale::yAt(double value) const {
    return m_bottom - position(value) * (m_bottom - m_top);
}

double ValueScale::valueAt(double y) const {
    const double share = (m_bottom - y) / (m_bottom - m_top);
    if (m_kind == ChartScale::Linear)
        return m_lowest + share * (m_highest - m_lowest);
    return m_lowest * std::pow(m_highest / m_lowest, share);
}

namespace {

// The smallest of 1, 2, 5 x 10^n that is not under `least`.
double niceStep(double least) {
    const double power = std::pow(10, std::floor(std::log10(least)));
    for (double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= least * (1 - 1e-9))
            return factor * power;
    }
    return 10 * power;
}

class TickMaker {
public:
    TickMaker(const ValueScale& scale, double lowest, double highest, const ChartOptions& options,
              const Language& language)
        : m_scale(scale), m_lowest(lowest), m_highest(highest), m_options(options), m_language(language) {}

    void add(double value, bool labelled) {
        if (value < m_lowest - std::abs(m_lowest) * 1e-9 || value > m_highest * (1 + 1e-9))
            return;
        ticks.push_back(
            {m_scale.yAt(value), labelled, labelled ? measuredText(value, m_options, m_language) : QString()});
    }

    // Growth counts from 100: its steps do too.
    void linear(double pixels, double leastGap) {
        // Also on a high plot no more than one reads.
        constexpr double most = 9;
        const double step = niceStep((m_highest - m_lowest) * std::max(leastGap / pixels, 1 / most));
        const double origin = m_options.measure == ChartMeasure::Growth ? 100 : 0;
        const double first = std::ceil((m_lowest - origin) / step);
        for (double i = first; origin + i * step <= m_highest * (1 + 1e-9); ++i) add(origin + i * step, true);
    }

    void logarithmic(double pixels, double leastGap) {
        const double decade = pixels / std::log10(m_highest / m_lowest);
        const bool fives = decade * std::log10(2.0) >= leastGap;
        const int stride = std::max(1, static_cast<int>(std::ceil(leastGap / decade)));
        const int first = static_cast<int>(std::floor(std::log10(m_lowest)));
        const int last = static_cast<int>(std::ceil(std::log10(m_highest)));
        for (int exponent = first; exponent <= last; ++exponent) {
            const double power = std::pow(10.0, exponent);
            add(power, exponent % stride == 0);
            if (decade * std::log10(10.0 / 9) < 3)
                continue;  // inner lines closer than 3 px are a smear
            for (int digit = 2; digit <= 9; ++digit) add(digit * power, fives && (digit == 2 || digit == 5));
        }
        labelMore(leastGap);
    }

    // A scale with one or two labels does not tell that it is logarithmic.
    void labelMore(double leastGap) {
        constexpr int enough = 3;
        for (const int digit : {1, 2, 5, 3, 7, 4, 6, 8, 9}) {
            for (ValueTick& tick : ticks) {
                const auto labelled = std::count_if(ticks.begin(), ticks.end(),
                                                    [](const ValueTick& each) { return !each.label.isEmpty(); });
                if (labelled >= enough)
                    return;
                const double value = m_scale.valueAt(tick.y);
                if (std::lround(value / std::pow(10.0, std::floor(std::log10(value * (1 + 1e-9))))) != digit)
                    continue;
                const bool apart = std::none_of(ticks.begin(), ticks.end(), [&](const ValueTick& each) {
                    return !each.label.isEmpty() && std::abs(each.y - tick.y) < leastGap;
                });
                if (apart) {
                    tick.label = measuredText(value, m_options, m_language);
                    tick.major = true;
                }
            }
        }
    }

    std::vector<ValueTick> ticks;

private:
    const ValueScale& m_scale;
    double m_lowest, m_highest;
    const ChartOptions& m_options;
    const Language& m_language;
};

}  // namespace

std::vector<ValueTick> valueTicks(const ChartOptions& options, double lowest, double highest, double top, double bottom,
                                  double leastGap, const Language& language) {
    if (!(bottom - top > 1))
        return {};
    const ValueScale scale(options.scale, lowest, highest, top, bottom);
    TickMaker maker(scale, lowest, highest, options, language);
    if (options.scale == ChartScale::Linear) {
        maker.linear(bottom - top, leastGap);
    } else {
        maker.logarithmic(bottom - top, leastGap);
    }
    return maker.ticks;
}

std::pair<double, double> paddedRange(ChartScale kind, double lowest, double highest, double least) {
    if (kind == ChartScale::Linear) {
        const double top = std::max(highest, least) * 1.1;
        return {std::min(0.0, lowest * 1.1), top};
    }
    const double low = std::max(lowest, least), high = std::max(highest, low);
    // At least about half a decade, so that a single figure does not stand on an empty axis.
    const double shortest = std::log10(3.2), span = std::max(std::log10(high / low), shortest);
    const double middle = (std::log10(low) + std::log10(high)) / 2;
    return {std::pow(10, middle - span * 0.57), std::pow(10, middle + span * 0.68)};
}

}  // namespace jalon

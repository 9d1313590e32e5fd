// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <utility>
#include <vector>

#include "app/base/language.h"
#include "app/drawing/chart_layout.h"

namespace jalon {

// Value <-> pixel: y grows downward, `top` shows `highest`.
class ValueScale {
public:
    ValueScale(ChartScale kind, double lowest, double highest, double top, double bottom);
    // Values of zero or below have no place on a logarithmic scale: they stand at its lower edge.
    double yAt(double value) const;
    double valueAt(double y) const;

private:
    double position(double value) const;
    ChartScale m_kind;
    double m_lowest, m_highest, m_top, m_bottom;
};

// Ticks at 1-2-5 steps, labels at least `leastGap` pixels apart; inner lines without a label between them on a
// logarithmic scale. Labels are amounts in words, never bare digits; index values or percent in a rebased chart.
std::vector<ValueTick> valueTicks(const ChartOptions& options, double lowest, double highest, double top, double bottom,
                                  double leastGap, const Language& language);

// A range with some room around what must be seen: from zero when linear. `least`: the smallest value that a
// logarithmic range may begin at.
std::pair<double, double> paddedRange(ChartScale kind, double lowest, double highest, double least = 1);

}  // namespace jalon

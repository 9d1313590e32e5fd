// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/plot_frame.h"

#include <QFontMetricsF>
#include <cmath>

namespace jalon {

namespace {

// The least width at which a title fits on two lines: its best break, or the whole of a single word.
double widthOnTwoLines(const QString& title, const QFontMetricsF& metrics) {
    double best = metrics.horizontalAdvance(title);
    for (qsizetype space = title.indexOf(QLatin1Char(' ')); space > 0;
         space = title.indexOf(QLatin1Char(' '), space + 1)) {
        const double first = metrics.horizontalAdvance(title.left(space));
        const double second = metrics.horizontalAdvance(title.mid(space + 1));
        best = std::min(best, std::max(first, second));
    }
    return best;
}

}  // namespace

PlotFrame plotFrame(const StoryContent& content, const Fonts& fonts, const ShownLanes* lanes) {
    constexpr double narrowest = 96, widest = 150;  // px at 13 px text
    constexpr double edge = 14, air = 10;           // before a title, and after it
    const QFontMetricsF titles(fonts.labelBold);
    double inner = 0;
    const auto widen = [&](const std::vector<Lane>& among) {
        for (const Lane& lane : among) inner = std::max(inner, widthOnTwoLines(lane.title, titles));
    };
    widen(lanes ? lanes->lanes() : content.lanes);
    if (lanes)
        widen(lanes->hidden());
    // The chart's widest value labels, whatever it shows at the moment: the plot must not move with the zoom.
    const QFontMetricsF values(fonts.small);
    for (const std::int64_t units : {500'000'000'000, 1'000'000'000'000})
        inner = std::max(inner, values.horizontalAdvance(moneyText({units, QStringLiteral("USD")}, content.language)));
    PlotFrame frame;
    frame.left =
        std::ceil(std::clamp(inner + (edge + air) * fonts.scale, narrowest * fonts.scale, widest * fonts.scale));
    frame.right = std::ceil(16 * fonts.scale);
    return frame;
}

}  // namespace jalon

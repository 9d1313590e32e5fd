// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_labels.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/drawing/label_placement.h"
#include "app/drawing/value_axis.h"

namespace jalon {

namespace {

struct Wish {
    PlacedLine* line = nullptr;
    QSizeF size;
    QPointF anchor;
};

std::vector<QRectF> markersOf(const ChartLayout& layout, double scale) {
    std::vector<QRectF> markers;
    const double half = 6 * scale;
    for (const PlacedPoint& point : layout.points)
        markers.emplace_back(point.x - half, point.y - half, 2 * half, 2 * half);
    return markers;
}

std::vector<QRectF> obstaclesOf(const ChartLayout& layout, double scale) {
    std::vector<QRectF> obstacles = markersOf(layout, scale);
    for (const PlacedLine& line : layout.lines) {
        for (const QPolygonF& steps : line.steps) {
            for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
                obstacles.push_back(QRectF(steps[i], steps[i + 1]).normalized().adjusted(-1.5, -1.5, 1.5, 1.5));
            }
        }
    }
    return obstacles;
}

// Pixels between a label and the nearest stretch of its own line; one that lies close by needs no leader.
double distanceFromLine(const QRectF& label, const PlacedLine& line) {
    double nearest = std::numeric_limits<double>::infinity();
    for (const QPolygonF& steps : line.steps) {
        for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
            const QRectF stretch = QRectF(steps[i], steps[i + 1]).normalized();
            const double dx = std::max({0.0, stretch.left() - label.right(), label.left() - stretch.right()});
            const double dy = std::max({0.0, stretch.top() - label.bottom(), label.top() - stretch.bottom()});
            nearest = std::min(nearest, std::hypot(dx, dy));
        }
    }
    return nearest;
}

// Right of the end where there is room, else above or below it, then further along the line's last steps.
std::vector<QRectF> placesFor(const Wish& wish, const ChartLayout& layout, double scale) {
    const double w = wish.size.width(), h = wish.size.height(), gap = 5 * scale;
    const QPointF end = wish.anchor;
    std::vector<QRectF> places;
    places.emplace_back(end.x() + gap + 3 * scale, end.y() - h / 2, w, h);
    for (double shift = 0; shift <= 160 * scale; shift += 20 * scale) {
        for (double lift : {0.0, 12.0 * scale}) {
            places.emplace_back(end.x() - w - shift, end.y() - h - gap - lift, w, h);
            places.emplace_back(end.x() - w - shift, end.y() + gap + lift, w, h);
        }
    }
    // Then anywhere in the plot, the nearest first.
    std::vector<QRectF> further;
    for (double y = layout.plot.top(); y + h <= layout.plot.bottom(); y += h * 0.6) {
        for (double x = end.x() - w; x > end.x() - w - 420 * scale && x > layout.plot.left(); x -= 24 * scale)
            further.emplace_back(x, y, w, h);
    }
    std::stable_sort(further.begin(), further.end(), [&](const QRectF& a, const QRectF& b) {
        return QLineF(a.center(), end).length() < QLineF(b.center(), end).length();
    });
    places.insert(places.end(), further.begin(), further.end());
    for (QRectF& place : places) {
        if (place.left() < layout.plot.left() + 2)
            place.moveLeft(layout.plot.left() + 2);
    }
    return places;
}

QString labelOf(const CompanySeries& series, const SeriesPoint& last, const Language& language) {
    const Valuation& valuation = *last.valuation;
    const QString value = valuation.low == valuation.high ? moneyText(valuation.low, language)
                                                          : moneyRangeText(valuation.low, valuation.high, language);
    return series.company->name + QLatin1Char(' ') + value;
}

// What every line would like: nothing for lines that are not in view.
std::vector<Wish> wishesOf(ChartLayout& layout, const std::vector<CompanySeries>& series, const StoryContent& content,
                           const Fonts& fonts) {
    const QFontMetricsF metrics(fonts.labelBold);
    const TimeSpan span = layout.scale.span();
    std::vector<Wish> wishes;
    for (PlacedLine& line : layout.lines) {
        const auto own = std::find_if(series.begin(), series.end(),
                                      [&](const CompanySeries& s) { return s.company->id == line.company; });
        const Instant edge = std::min(own->end, span.end);
        const SeriesPoint* last = own->holdingAt(edge);
        if (!last || own->end < span.begin)
            continue;
        line.label = labelOf(*own, *last, content.language);
        const double widest =
            std::max(std::min(170 * fonts.scale, layout.plot.width() * 0.95), layout.plot.width() * 0.45);
        line.label = metrics.elidedText(line.label, Qt::ElideMiddle, widest);
        const double x = std::min(layout.plot.left() + layout.scale.xAt(edge), layout.plot.right());
        line.labelAnchor = QPointF(x, layout.yAt(last->middle()));
        wishes.push_back({&line,
                          QSizeF(std::ceil(metrics.horizontalAdvance(line.label)) + 2, std::ceil(metrics.height())),
                          line.labelAnchor});
    }
    return wishes;
}

}  // namespace

void placeLineLabels(ChartLayout& layout, const std::vector<CompanySeries>& series, const StoryContent& content,
                     const Fonts& fonts) {
    std::vector<Wish> wishes = wishesOf(layout, series, content, fonts);
    std::vector<LabelCandidate> candidates;
    for (const Wish& wish : wishes) {
        // The nearer to the right edge a line ends, the more it is what one looks at.
        candidates.push_back({static_cast<int>(wish.anchor.x()), placesFor(wish, layout, fonts.scale)});
    }
    const QRectF bounds(layout.plot.left(), layout.plot.top() - 4, layout.plot.width() + layout.frame.right,
                        layout.plot.height() + 4);
    const std::vector<int> chosen = placeLabels(candidates, obstaclesOf(layout, fonts.scale), bounds);
    std::vector<std::size_t> homeless;
    std::vector<double> centres;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (chosen[i] >= 0) {
            const QRectF rect = candidates[i].places[static_cast<std::size_t>(chosen[i])];
            wishes[i].line->labelRect = rect;
            wishes[i].line->labelLeader = distanceFromLine(rect, *wishes[i].line) > 18 * fonts.scale;
        } else {
            homeless.push_back(i);
            centres.push_back(wishes[i].anchor.y());
        }
    }
    if (homeless.empty())
        return;
    const double height = wishes[homeless.front()].size.height() + 1;
    // More labels than lines of text: the rest is told by the filters' colours and the readout under the pointer.
    const auto room = static_cast<std::size_t>(std::max(0.0, layout.plot.height() / height));
    homeless.resize(std::min(homeless.size(), room));
    centres.resize(homeless.size());
    const std::vector<double> spread = spreadVertically(centres, height, layout.plot.top(), layout.plot.bottom());
    // A label over a marker would hide a figure; without room anywhere the readout and the filters tell the line.
    std::vector<QRectF> taken = markersOf(layout, fonts.scale);
    for (const Wish& wish : wishes) {
        if (!wish.line->labelRect.isEmpty())
            taken.push_back(wish.line->labelRect);
    }
    for (std::size_t i = 0; i < homeless.size(); ++i) {
        const Wish& wish = wishes[homeless[i]];
        QRectF rect(QPointF(layout.plot.right() - wish.size.width() - 4, spread[i] - height / 2), wish.size);
        const auto covered = [&] {
            return std::any_of(taken.begin(), taken.end(), [&](const QRectF& t) { return t.intersects(rect); });
        };
        while (covered() && rect.left() > layout.plot.left() + 20) rect.translate(-20, 0);
        if (covered())
            continue;
        wish.line->labelRect = rect;
        wish.line->labelLeader = true;
        taken.push_back(rect);
    }
}

}  // namespace jalon

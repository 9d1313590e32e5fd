// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_labels.h"

#include <QFontMetricsF>
#include <QLineF>
#include <QSet>
#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"
#include "app/drawing/label_placement.h"
#include "app/drawing/value_axis.h"

namespace jalon {

namespace {

// Placing looks at every line for every place; with more, labels are a wall of text anyway.
constexpr std::size_t mostLabels = 40;

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

// A sloped stretch is told by small pieces: its whole rectangle would keep labels from where there is nothing.
void addStretch(std::vector<QRectF>& obstacles, const QPointF& from, const QPointF& to) {
    const QPointF d = to - from;
    const double shorter = std::min(std::abs(d.x()), std::abs(d.y()));
    const int pieces = shorter < 2 ? 1 : std::clamp(static_cast<int>(shorter / 8), 1, 60);
    for (int i = 0; i < pieces; ++i) {
        const QRectF piece(from + d * i / pieces, from + d * (i + 1) / pieces);
        obstacles.push_back(piece.normalized().adjusted(-1.5, -1.5, 1.5, 1.5));
    }
}

std::vector<QRectF> obstaclesOf(const ChartLayout& layout, double scale) {
    std::vector<QRectF> obstacles = markersOf(layout, scale);
    for (const PlacedLine& line : layout.lines) {
        for (const QPolygonF& steps : line.steps) {
            for (qsizetype i = 0; i + 1 < steps.size(); ++i) addStretch(obstacles, steps[i], steps[i + 1]);
        }
        // Strokes stand side by side: some columns at a time.
        constexpr std::size_t together = 16;
        for (std::size_t i = 0; i < line.strokes.size(); i += together) {
            QRectF group;
            for (std::size_t j = i; j < std::min(line.strokes.size(), i + together); ++j)
                group |= QRectF(line.strokes[j].p1(), line.strokes[j].p2()).adjusted(-0.5, 0, 0.5, 0);
            obstacles.push_back(group);
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
    for (const QLineF& stroke : line.strokes) {
        const double dx = std::max({0.0, stroke.x1() - label.right(), label.left() - stroke.x1()});
        const double dy = std::max({0.0, stroke.y1() - label.bottom(), label.top() - stroke.y2()});
        nearest = std::min(nearest, std::hypot(dx, dy));
    }
    return nearest;
}

// Right of the end where there is room, else above or below it, then further along the line's last steps.
std::vector<QRectF> placesFor(const Wish& wish, const ChartLayout& layout, double scale, bool farToo) {
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
    for (double y = layout.plot.top(); farToo && y + h <= layout.plot.bottom(); y += h * 0.6) {
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

// The name gives way where both are too long: the value is what the label is for.
QString labelOf(const CompanySeries& series, const QString& value, const ChartLayout& layout,
                const QFontMetricsF& metrics, const Language& language) {
    QString name = shownName(series.company->name);
    if (series.coverage != ValuationCoverage::Equity)
        name += QStringLiteral(", ") + coverageName(series.coverage, language);
    // In a newspaper's column a label may take most of the width.
    const double widest =
        std::max({60.0, std::min(metrics.height() * 12, layout.plot.width() * 0.9), layout.plot.width() * 0.45});
    const double room = std::max(24.0, widest - metrics.horizontalAdvance(QLatin1Char(' ') + value));
    return metrics.elidedText(name, Qt::ElideRight, room) + QLatin1Char(' ') + value;
}

// Where the line ends within the view, and what it is worth there.
struct LineEnd {
    double x = 0, value = 0;
    QString text;
};

std::optional<LineEnd> endOf(const CompanySeries& series, const ChartLayout& layout, const Language& language) {
    const TimeSpan span = layout.scale.span();
    if (series.end < span.begin)
        return std::nullopt;
    const Instant edge = std::min(series.end, span.end);
    LineEnd end;
    end.x = std::min(layout.plot.left() + layout.scale.xAt(edge), layout.plot.right());
    if (const auto value = series.longValueAt(edge)) {
        end.value = *value;
        end.text = measuredText(*value, layout.options, language);
        return end;
    }
    const SeriesPoint* last = series.holdingAt(edge);
    // A line that a gap has ended before is labelled where it ends.
    if (!last && !series.breaks.empty()) {
        for (const SeriesPoint& point : series.joined) {
            const Instant until = series.heldUntil(point.at, edge);
            if (until < edge && until > span.begin) {
                last = &point;
                end.x = layout.plot.left() + layout.scale.xAt(until);
            }
        }
    }
    if (!last)
        return std::nullopt;
    end.value = last->middle();
    end.text = layout.options.measure == ChartMeasure::Value ? pointText(*last, layout.options, language)
                                                             : measuredText(last->middle(), layout.options, language);
    return end;
}

// What every line would like: nothing for lines that are not in view.
std::vector<Wish> wishesOf(ChartLayout& layout, const StoryContent& content, const Fonts& fonts) {
    const QFontMetricsF metrics(fonts.labelBold);
    std::vector<Wish> wishes;
    std::size_t i = 0;
    for (const CompanySeries& series : layout.figures->series) {
        if (!series.hasLine())
            continue;
        PlacedLine& line = layout.lines[i++];
        const auto end = endOf(series, layout, content.language);
        if (!end)
            continue;
        line.label = labelOf(series, end->text, layout, metrics, content.language);
        line.labelAnchor = QPointF(end->x, layout.yAt(end->value));
        wishes.push_back({&line,
                          QSizeF(std::ceil(metrics.horizontalAdvance(line.label)) + 2, std::ceil(metrics.height())),
                          line.labelAnchor});
    }
    return wishes;
}

// Those that end on the right edge before those that ended earlier, then the higher.
void keepTheMostTelling(std::vector<Wish>& wishes) {
    if (wishes.size() <= mostLabels)
        return;
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) {
        return a.anchor.x() != b.anchor.x() ? a.anchor.x() > b.anchor.x() : a.anchor.y() < b.anchor.y();
    });
    wishes.resize(mostLabels);
}

// Labels without a place beside their line stand above one another at the right edge.
void spreadAtEdge(std::vector<const Wish*> homeless, const ChartLayout& layout, std::vector<QRectF> taken,
                  const std::vector<Wish>& wishes) {
    if (homeless.empty())
        return;
    const double height = homeless.front()->size.height() + 1;
    // More labels than lines of text: the rest is told by the legend and the readout under the pointer.
    const auto room = static_cast<std::size_t>(std::max(0.0, layout.plot.height() / height));
    homeless.resize(std::min(homeless.size(), room));
    std::vector<double> centres;
    for (const Wish* wish : homeless) centres.push_back(wish->anchor.y());
    const std::vector<double> spread = spreadVertically(centres, height, layout.plot.top(), layout.plot.bottom());
    // A label over a marker would hide a figure.
    for (const Wish& wish : wishes) {
        if (!wish.line->labelRect.isEmpty())
            taken.push_back(wish.line->labelRect);
    }
    for (std::size_t i = 0; i < homeless.size(); ++i) {
        const Wish& wish = *homeless[i];
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

}  // namespace

bool placeLineLabels(ChartLayout& layout, const StoryContent& content, const Fonts& fonts) {
    std::vector<Wish> wishes = wishesOf(layout, content, fonts);
    const std::size_t wished = wishes.size();
    keepTheMostTelling(wishes);
    std::vector<LabelCandidate> candidates;
    for (const Wish& wish : wishes) {
        // The nearer to the right edge a line ends, the more it is what one looks at.
        candidates.push_back(
            {static_cast<int>(wish.anchor.x()), placesFor(wish, layout, fonts.scale, wished <= mostLabels)});
    }
    const QRectF bounds(layout.plot.left(), layout.plot.top() - 4, layout.plot.width() + layout.frame.right,
                        layout.plot.height() + 4);
    const std::vector<int> chosen = placeLabels(candidates, obstaclesOf(layout, fonts.scale), bounds);
    std::vector<const Wish*> homeless;
    for (std::size_t i = 0; i < wishes.size(); ++i) {
        if (chosen[i] < 0) {
            homeless.push_back(&wishes[i]);
            continue;
        }
        const QRectF rect = candidates[i].places[static_cast<std::size_t>(chosen[i])];
        wishes[i].line->labelRect = rect;
        wishes[i].line->labelLeader = distanceFromLine(rect, *wishes[i].line) > 18 * fonts.scale;
    }
    spreadAtEdge(homeless, layout, markersOf(layout, fonts.scale), wishes);
    const auto labelled =
        std::count_if(wishes.begin(), wishes.end(), [](const Wish& wish) { return !wish.line->labelRect.isEmpty(); });
    return static_cast<std::size_t>(labelled) == wished;
}

void placeLegend(ChartLayout& layout, const StoryContent& content, const Fonts& fonts) {
    const QFontMetricsF metrics(fonts.small);
    const double swatch = 14 * fonts.scale, gap = 12 * fonts.scale, edge = 14 * fonts.scale;
    const double left = layout.area.left() + edge + QFontMetricsF(fonts.textBold).horizontalAdvance(layout.title) +
                        9 * fonts.scale + metrics.horizontalAdvance(layout.subtitle) + 2 * gap;
    const double height = std::max(24.0, fonts.textHeight());
    const double top = layout.area.top() + 6 * fonts.scale + (fonts.textHeight() - height) / 2;
    std::vector<PlacedLegendEntry> all;
    QSet<EntityId> figured;
    for (const Valuation& valuation : content.valuations) figured.insert(valuation.entity);
    for (const auto& series : content.series) figured.insert(series->entity);
    for (const bool shown : {true, false}) {
        for (const Entity& entity : content.entities) {
            if (figured.contains(entity.id) && layout.options.shows(entity.id) == shown)
                all.push_back({entity.id, entity.color, shownName(entity.name), shown, {}});
        }
    }
    const auto widthOf = [&](const QString& label) { return swatch + std::ceil(metrics.horizontalAdvance(label)); };
    const auto moreOf = [&](std::size_t count) {
        return content.language.text("Chart", QT_TRANSLATE_N_NOOP("Chart", "+%n more"), static_cast<int>(count));
    };
    const double right = layout.area.right() - edge, forMore = widthOf(moreOf(all.size()));
    double x = left;
    for (std::size_t i = 0; i < all.size(); ++i) {
        all[i].label = metrics.elidedText(all[i].label, Qt::ElideRight, 160 * fonts.scale);
        const double width = widthOf(all[i].label);
        const bool last = i + 1 == all.size();
        if (x + width + (last ? 0 : gap + forMore) > right) {
            PlacedLegendEntry more;
            more.label = moreOf(all.size() - i);
            more.rect = QRectF(x, top, widthOf(more.label), height);
            if (more.rect.right() <= right)
                layout.legend.push_back(more);
            return;
        }
        all[i].rect = QRectF(x, top, width, height);
        layout.legend.push_back(all[i]);
        x += width + gap;
    }
}

}  // namespace jalon

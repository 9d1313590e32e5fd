// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_labels.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <optional>

#include "app/drawing/chart_marks_painter.h"
#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"
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

// A direct label stands no further from its line's end than so many heights of its own.
constexpr double furthest = 3;

std::vector<QRectF> markersOf(const ChartLayout& layout, double scale) {
    std::vector<QRectF> markers;
    const double half = 6 * scale, cap = 5 * scale;
    for (const PlacedPoint& point : layout.points) {
        markers.emplace_back(point.x - half, point.y - half, 2 * half, 2 * half);
        if (point.yLow != point.yHigh)
            markers.push_back(QRectF(QPointF(point.x - cap, point.yHigh), QPointF(point.x + cap, point.yLow))
                                  .normalized()
                                  .adjusted(0, -1, 0, 1));
        if (point.right - point.left >= 3)
            markers.emplace_back(point.left, point.y - 3 * scale, point.right - point.left, 6 * scale);
    }
    for (const PlacedEventMarker& marker : layout.markers) {
        markers.emplace_back(marker.x - half, marker.y - half, 2 * half, (marker.onCurve ? 2 : 3) * half);
        if (marker.events.size() > 1)
            markers.push_back(markerCountBox(marker, scale));
    }
    for (const PlacedAnnotation& placed : layout.annotations) {
        markers.push_back(placed.textRect);
        if (placed.kind == AnnotationKind::ReferenceLine)
            markers.push_back(QRectF(placed.line.p1(), placed.line.p2()).adjusted(0, -1.5, 0, 1.5));
        if (placed.kind == AnnotationKind::Note)
            markers.emplace_back(placed.anchor.x() - half, placed.anchor.y() - half, 2 * half, 2 * half);
    }
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

// Likewise a band: its upper edge goes from its first corner to its second, its lower from the fourth to the third.
void addBand(std::vector<QRectF>& obstacles, const QPolygonF& band) {
    if (band.size() != 4)
        return;
    const double rise = std::max(std::abs(band[1].y() - band[0].y()), std::abs(band[2].y() - band[3].y()));
    const int pieces = rise < 2 ? 1 : std::clamp(static_cast<int>(rise / 8), 1, 60);
    for (int i = 0; i < pieces; ++i) {
        const auto on = [&](const QPointF& from, const QPointF& to, int k) { return from + (to - from) * k / pieces; };
        obstacles.push_back(QRectF(on(band[0], band[1], i), on(band[3], band[2], i + 1)).normalized() |
                            QRectF(on(band[3], band[2], i), on(band[0], band[1], i + 1)).normalized());
    }
}

std::vector<QRectF> obstaclesOf(const ChartLayout& layout, double scale) {
    std::vector<QRectF> obstacles = markersOf(layout, scale);
    for (const PlacedLine& line : layout.lines) {
        for (const QPolygonF& band : line.bands) addBand(obstacles, band);
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

double distance(const QRectF& rect, const QPointF& p) {
    return QLineF(nearestOn(rect, p), p).length();
}

bool covered(const QRectF& rect, const std::vector<QRectF>& taken) {
    return std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(rect); });
}

// Where a label may stand: all near the line's end, those that need no leader first, the nearer before the further.
class LabelPlaces {
public:
    LabelPlaces(const Wish& wish, const ChartLayout& layout, double scale)
        : m_wish(wish), m_layout(layout), m_gap(5 * scale), m_reach(furthest * wish.size.height()) {
        m_flatFrom = m_wish.anchor.x();
        if (m_wish.line->steps.empty() || !m_wish.line->strokes.empty())
            return;
        const QPolygonF& last = m_wish.line->steps.back();
        for (qsizetype i = last.size() - 1; i >= 0 && std::abs(last[i].y() - m_wish.anchor.y()) < 1; --i)
            m_flatFrom = std::min(m_flatFrom, last[i].x());
    }

    // Beside its end, or along the last flat stretch, which is worth the same.
    bool isFlush(const QRectF& rect) const {
        const QPointF end = m_wish.anchor;
        const QPointF nearest(std::clamp(rect.right(), std::min(m_flatFrom, end.x()), end.x()), end.y());
        return std::min(distance(rect, nearest), distance(rect, end)) <= 2 * m_gap;
    }

    std::vector<QRectF> all() const {
        const double w = m_wish.size.width(), h = m_wish.size.height();
        const QPointF end = m_wish.anchor;
        std::vector<QRectF> places;
        for (double dy = 0; dy <= m_reach; dy += h * 0.5) {
            for (double dx = -m_reach; dx <= w + m_reach; dx += m_gap * 3) {
                places.emplace_back(end.x() - dx, end.y() - h - m_gap - dy, w, h);
                places.emplace_back(end.x() - dx, end.y() + m_gap + dy, w, h);
            }
            places.emplace_back(end.x() - w, end.y() - h - m_gap - dy, w, h);
            places.emplace_back(end.x() - w, end.y() + m_gap + dy, w, h);
        }
        const double left = m_layout.plot.left() + 2, right = std::max(left, m_layout.plot.right() - w - 2);
        for (QRectF& place : places) place.moveLeft(std::clamp(place.left(), left, right));
        places.emplace_back(end.x() + m_gap * 1.6, end.y() - h / 2, w, h);
        std::erase_if(places, [&](const QRectF& place) { return distance(place, end) > m_reach; });
        const auto worth = [&](const QRectF& place) { return distance(place, end) + (isFlush(place) ? 0 : 1e4); };
        std::stable_sort(places.begin(), places.end(),
                         [&](const QRectF& a, const QRectF& b) { return worth(a) < worth(b); });
        return places;
    }

private:
    const Wish& m_wish;
    const ChartLayout& m_layout;
    double m_gap, m_reach, m_flatFrom = 0;
};

// What a leader must not cross: the lines but where it begins itself.
bool crossesALine(const QLineF& leader, const ChartLayout& layout) {
    const QRectF box = QRectF(leader.p1(), leader.p2()).normalized().adjusted(-1, -1, 1, 1);
    const auto crosses = [&](const QPointF& a, const QPointF& b) {
        if (std::max(a.x(), b.x()) < box.left() || std::min(a.x(), b.x()) > box.right() ||
            std::max(a.y(), b.y()) < box.top() || std::min(a.y(), b.y()) > box.bottom())
            return false;
        // One that runs along a line is taken for a part of it.
        const QLineF stretch(a, b);
        if (QLineF(leader.center(), nearestOn(QRectF(a, b).normalized(), leader.center())).length() < 9 &&
            std::abs(std::sin((leader.angle() - stretch.angle()) * std::numbers::pi / 180)) < 0.2)
            return true;
        QPointF at;
        return leader.intersects(stretch, &at) == QLineF::BoundedIntersection && QLineF(at, leader.p2()).length() > 3;
    };
    for (const PlacedLine& line : layout.lines) {
        for (const QPolygonF& run : line.steps) {
            for (qsizetype i = 0; i + 1 < run.size(); ++i) {
                if (crosses(run[i], run[i + 1]))
                    return true;
            }
        }
        if (std::any_of(line.strokes.begin(), line.strokes.end(),
                        [&](const QLineF& stroke) { return crosses(stroke.p1(), stroke.p2()); }))
            return true;
    }
    return false;
}

bool crosses(const QLineF& leader, const QRectF& rect) {
    const std::array corners{rect.topLeft(), rect.topRight(), rect.bottomRight(), rect.bottomLeft()};
    for (std::size_t i = 0; i < corners.size(); ++i) {
        if (leader.intersects(QLineF(corners[i], corners[(i + 1) % 4]), nullptr) == QLineF::BoundedIntersection)
            return true;
    }
    return rect.contains(leader.p1());
}

// Gives labels their places, one after the other: none on another or on its leader.
class LabelPlacing {
public:
    LabelPlacing(ChartLayout& layout, double scale)
        : m_layout(layout),
          m_scale(scale),
          m_taken(obstaclesOf(layout, scale)),
          m_bounds(layout.plot.left(), layout.plot.top() - 4, layout.plot.width() + layout.frame.right,
                   layout.plot.height() + 4) {}

    void place(const Wish& wish) {
        const LabelPlaces places(wish, m_layout, m_scale);
        const double reach = furthest * wish.size.height() + wish.size.width() + wish.size.height();
        const QRectF around = QRectF(wish.anchor, wish.anchor).adjusted(-reach, -reach, reach, reach);
        std::vector<QRectF> near;
        std::copy_if(m_taken.begin(), m_taken.end(), std::back_inserter(near),
                     [&](const QRectF& taken) { return taken.intersects(around); });
        for (const QRectF& rect : places.all()) {
            if (!m_bounds.contains(rect) || covered(rect, near))
                continue;
            const bool leads = !places.isFlush(rect);
            const QLineF leader(nearestOn(rect, wish.anchor), wish.anchor);
            if (std::any_of(m_leaders.begin(), m_leaders.end(), [&](const QLineF& l) { return crosses(l, rect); }))
                continue;
            if (leads && (crossesALine(leader, m_layout) || crossesALabel(leader)))
                continue;
            wish.line->labelRect = rect;
            wish.line->labelLeader = leads;
            m_taken.push_back(rect);
            m_labels.push_back(rect);
            if (leads)
                m_leaders.push_back(leader);
            return;
        }
    }

private:
    bool crossesALabel(const QLineF& leader) const {
        return std::any_of(m_labels.begin(), m_labels.end(), [&](const QRectF& l) { return crosses(leader, l); }) ||
               std::any_of(m_leaders.begin(), m_leaders.end(), [&](const QLineF& l) {
                   return leader.intersects(l, nullptr) == QLineF::BoundedIntersection;
               });
    }

    ChartLayout& m_layout;
    double m_scale;
    std::vector<QRectF> m_taken, m_labels;
    QRectF m_bounds;
    std::vector<QLineF> m_leaders;
};

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
    // Its marker, which would tell that it is not firm, stands before the period.
    if (last->at < span.begin && !last->valuation->isFirm())
        end.text += QStringLiteral(", ") + statusName(last->valuation->status, language);
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

}  // namespace

void placeLineLabels(ChartLayout& layout, const StoryContent& content, const Fonts& fonts) {
    std::vector<Wish> wishes = wishesOf(layout, content, fonts);
    keepTheMostTelling(wishes);
    // The nearer to the right edge a line ends, the more it is what one looks at.
    std::stable_sort(wishes.begin(), wishes.end(), [](const Wish& a, const Wish& b) {
        return static_cast<int>(a.anchor.x()) > static_cast<int>(b.anchor.x());
    });
    LabelPlacing placing(layout, fonts.scale);
    for (const Wish& wish : wishes) placing.place(wish);
}

}  // namespace jalon

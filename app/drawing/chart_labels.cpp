// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_labels.h"

#include <QFontMetricsF>
#include <QLineF>
#include <algorithm>
#include <cmath>
#include <optional>

#include "app/drawing/chart_label_column.h"
#include "app/drawing/chart_line_ends.h"
#include "app/drawing/chart_obstacles.h"
#include "app/drawing/chart_series.h"

namespace jalon {

namespace {

// Placing looks at every line for every place; with more, labels are a wall of text anyway.
constexpr std::size_t mostLabels = 40;
// Of so many a label may stand further from its line's end than usual; of more, leaders are a net of their own.
constexpr std::size_t fewLabels = 12;
// How far a direct label stands from its line's end, in rows of its own: usually, and where it would go without.
constexpr double near = 3, far = 9;

double distance(const QRectF& rect, const QPointF& p) {
    return QLineF(nearestOn(rect, p), p).length();
}

// At the right of the plot; none where the gutter's labels stand.
double roomBeside(const ChartLayout& layout) {
    return layout.frame.labels > 0 ? 0 : layout.frame.right;
}

bool covered(const QRectF& rect, const std::vector<QRectF>& taken) {
    return std::any_of(taken.begin(), taken.end(), [&](const QRectF& other) { return other.intersects(rect); });
}

// Where a label may stand: all near the line's end, those that need no leader first, the nearer before the further.
class LabelPlaces {
public:
    LabelPlaces(const LabelWish& wish, const QSizeF& size, const ChartLayout& layout, double scale, double reach)
        : m_wish(wish), m_size(size), m_layout(layout), m_gap(5 * scale), m_reach(reach) {
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
        const double w = m_size.width(), h = m_size.height();
        const QPointF end = m_wish.anchor;
        std::vector<QRectF> places;
        // Further away fewer will do: each costs a look at all that stands around.
        const double step = m_reach > near * h ? 2 * m_gap : m_gap;
        for (double dy = 0; dy <= m_reach; dy += m_gap * 1.6) {
            for (double dx = -m_reach; dx <= w + m_reach; dx += step * 3) {
                places.emplace_back(end.x() - dx, end.y() - h - m_gap - dy, w, h);
                places.emplace_back(end.x() - dx, end.y() + m_gap + dy, w, h);
            }
            places.emplace_back(end.x() - w, end.y() - h - m_gap - dy, w, h);
            places.emplace_back(end.x() - w, end.y() + m_gap + dy, w, h);
        }
        const double left = m_layout.plot.left() + 2,
                     right = std::max(left, m_layout.plot.right() + roomBeside(m_layout) - w - 2);
        for (QRectF& place : places) place.moveLeft(std::clamp(place.left(), left, right));
        places.emplace_back(end.x() + m_gap * 1.6, end.y() - h / 2, w, h);
        std::erase_if(places, [&](const QRectF& place) { return distance(place, end) > m_reach; });
        return byWorth(places);
    }

private:
    std::vector<QRectF> byWorth(const std::vector<QRectF>& places) const {
        std::vector<std::pair<double, QRectF>> worth;
        for (const QRectF& place : places)
            worth.emplace_back(distance(place, m_wish.anchor) + (isFlush(place) ? 0 : 1e4), place);
        std::stable_sort(worth.begin(), worth.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<QRectF> sorted;
        for (const auto& [cost, place] : worth) sorted.push_back(place);
        return sorted;
    }

    const LabelWish& m_wish;
    QSizeF m_size;
    const ChartLayout& m_layout;
    double m_gap, m_reach, m_flatFrom = 0;
};

// How a label may be placed: in its fullest forms near its line's end first, then with less.
struct Attempt {
    std::size_t form = 0;
    double reach = near;                          // in rows
    bool overOwnLine = false, overMarks = false;  // may its leader go
};

// Gives labels their places, one after the other: none on another or on its leader.
class LabelPlacing {
public:
    LabelPlacing(ChartLayout& layout, double scale)
        : m_layout(layout),
          m_scale(scale),
          m_taken(obstaclesOf(layout, scale)),
          m_bounds(layout.plot.left(), layout.plot.top() - 4, layout.plot.width() + roomBeside(layout),
                   layout.plot.height() + 4) {}

    // What stands already, in the gutter.
    void keep(const PlacedLine& line) {
        if (line.labelRect.isEmpty())
            return;
        m_taken.push_back(line.labelRect);
        m_labels.push_back(line.labelRect);
        if (line.labelLeader)
            m_leaders.emplace_back(line.labelFrom, line.labelAnchor);
    }

    void place(const LabelWish& wish, const Attempt& attempt) {
        if (attempt.form >= wish.forms.size())
            return;
        const LabelForm& form = wish.forms[attempt.form];
        const double reach = attempt.reach * form.size.height() / static_cast<double>(form.rows.size());
        const LabelPlaces places(wish, form.size, m_layout, m_scale, reach);
        const double side = reach + form.size.width() + form.size.height();
        const QRectF around = QRectF(wish.anchor, wish.anchor).adjusted(-side, -side, side, side);
        std::vector<QRectF> taken;
        std::copy_if(m_taken.begin(), m_taken.end(), std::back_inserter(taken),
                     [&](const QRectF& rect) { return rect.intersects(around); });
        for (const QRectF& rect : places.all()) {
            if (!m_bounds.contains(rect) || covered(rect, taken))
                continue;
            const bool leads = !places.isFlush(rect);
            const QLineF leader(nearestOn(rect, wish.anchor), wish.anchor);
            if (std::any_of(m_leaders.begin(), m_leaders.end(), [&](const QLineF& l) { return crosses(l, rect); }))
                continue;
            if (leads && (crossesALine(leader, m_layout, attempt.overOwnLine ? wish.line : nullptr) ||
                          (!attempt.overMarks && crossesAMarker(leader, m_layout)) || crossesALabel(leader)))
                continue;
            setLabel(wish, form, rect.topLeft(), leads, leader.p1());
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

// A straight line goes on beyond the edge to a figure that is not seen: its end is where it is drawn.
std::optional<double> drawnY(const PlacedLine& line, double x) {
    for (auto run = line.steps.rbegin(); run != line.steps.rend(); ++run) {
        for (qsizetype i = run->size() - 1; i > 0; --i) {
            const QPointF a = (*run)[i - 1], b = (*run)[i];
            if (a.x() <= x && x <= b.x() && a.x() < b.x())
                return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
        }
    }
    return std::nullopt;
}

// What every line would like: nothing for lines that are not in view.
std::vector<LabelWish> wishesOf(ChartLayout& layout, const StoryContent& content, const Fonts& fonts) {
    const QFontMetricsF metrics(fonts.labelBold);
    // In a newspaper's column a label may take most of the width.
    const double plotWidth = layout.plot.width();
    const double widest = std::max({60.0, std::min(metrics.height() * 12, plotWidth * 0.9), plotWidth * 0.45});
    std::vector<LabelWish> wishes;
    std::size_t i = 0;
    for (const CompanySeries& series : layout.figures->series) {
        if (!series.hasLine())
            continue;
        PlacedLine& line = layout.lines[i++];
        const auto end = lineEnd(series, layout.scale, layout.options, content.language);
        if (!end)
            continue;
        const QString name = lineName(series, content.language);
        const double room = std::max(24.0, widest - metrics.horizontalAdvance(QLatin1Char(' ') + end->text));
        line.label = (metrics.elidedText(name, Qt::ElideRight, room) + QLatin1Char(' ') + end->text).trimmed();
        const double x = layout.plot.left() + end->x, y = layout.yAt(end->value);
        line.labelAnchor = {x, layout.options.join == ChartJoin::Straight ? drawnY(line, x).value_or(y) : y};
        wishes.push_back({&line, labelForms(name, end->text, metrics, widest),
                          labelForms(name, end->text, metrics, layout.frame.labels), line.labelAnchor});
    }
    return wishes;
}

// Those that end on the right edge before those that ended earlier, then the higher.
void keepTheMostTelling(std::vector<LabelWish>& wishes) {
    if (wishes.size() <= mostLabels)
        return;
    std::stable_sort(wishes.begin(), wishes.end(), [](const LabelWish& a, const LabelWish& b) {
        return a.anchor.x() != b.anchor.x() ? a.anchor.x() > b.anchor.x() : a.anchor.y() < b.anchor.y();
    });
    wishes.resize(mostLabels);
}

bool isPlaced(const LabelWish& wish) {
    return !wish.line->labelRect.isEmpty();
}

bool reachesEdge(const LabelWish& wish, const ChartLayout& layout) {
    return wish.anchor.x() > layout.plot.right() - 1;
}

// Without those that ended before the edge and whose leader `isBlocked`.
template <typename Blocked>
void placeColumn(ChartLayout& layout, std::vector<const LabelWish*> column, const Fonts& fonts,
                 const Blocked& isBlocked) {
    for (;;) {
        for (const LabelWish* wish : column) removeLabel(*wish->line);
        placeLabelColumn(layout, column, fonts);
        const auto blocked = std::find_if(column.begin(), column.end(), [&](const LabelWish* wish) {
            return isPlaced(*wish) && !reachesEdge(*wish, layout) &&
                   isBlocked(QLineF(wish->line->labelFrom, wish->anchor), wish->line);
        });
        if (blocked == column.end())
            return;
        removeLabel(*(*blocked)->line);
        column.erase(blocked);
    }
}

// The gutter: all lines that reach the edge, and those that ended before and have no place in the plot, as far as a
// leader gets there without crossing a line.
void placeInGutter(ChartLayout& layout, const std::vector<LabelWish>& wishes, const Fonts& fonts) {
    LabelPlacing flush(layout, fonts.scale);
    for (const LabelWish& wish : wishes) {
        if (!reachesEdge(wish, layout))
            flush.place(wish, {});
    }
    std::vector<const LabelWish*> column;
    for (const LabelWish& wish : wishes) {
        if (!isPlaced(wish) && wish.anchor.x() > layout.plot.left() + layout.plot.width() * 0.6)
            column.push_back(&wish);
    }
    placeColumn(layout, column, fonts,
                [&](const QLineF& leader, const PlacedLine* own) { return crossesALine(leader, layout, own); });
}

// Better a leader over another line than a legend to be looked up; but over no label.
void addToGutter(ChartLayout& layout, const std::vector<LabelWish>& wishes, const Fonts& fonts) {
    std::vector<const LabelWish*> column;
    std::vector<QRectF> labels;
    bool any = false;
    for (const LabelWish& wish : wishes) {
        const bool inGutter = wish.line->labelRect.left() > layout.plot.right();
        if (isPlaced(wish) && !inGutter)
            labels.push_back(wish.line->labelRect);
        else if (inGutter || wish.anchor.x() > layout.plot.left() + layout.plot.width() * 0.6)
            column.push_back(&wish);
        any = any || !isPlaced(wish);
    }
    if (!any)
        return;
    placeColumn(layout, column, fonts, [&](const QLineF& leader, const PlacedLine*) {
        return std::any_of(labels.begin(), labels.end(), [&](const QRectF& label) { return crosses(leader, label); });
    });
}

// The more labels there are the less is tried for each: a frame has no time for it, nor the plot room.
std::vector<Attempt> attemptsFor(std::size_t labels) {
    if (labels >= mostLabels)
        return {{0}};
    if (labels > fewLabels)
        return {{0}, {1}, {4}};
    return {{0}, {1}, {0, far, true}, {1, far, true}, {0, far, true, true}, {4, far, true}};
}

}  // namespace

void placeLineLabels(ChartLayout& layout, const StoryContent& content, const Fonts& fonts) {
    std::vector<LabelWish> wishes = wishesOf(layout, content, fonts);
    keepTheMostTelling(wishes);
    // The nearer to the right edge a line ends, the more it is what one looks at.
    std::stable_sort(wishes.begin(), wishes.end(), [](const LabelWish& a, const LabelWish& b) {
        return static_cast<int>(a.anchor.x()) > static_cast<int>(b.anchor.x());
    });
    if (layout.frame.labels > 0)
        placeInGutter(layout, wishes, fonts);
    LabelPlacing placing(layout, fonts.scale);
    for (const LabelWish& wish : wishes) placing.keep(*wish.line);
    for (const Attempt& attempt : attemptsFor(wishes.size())) {
        for (const LabelWish& wish : wishes) {
            if (!isPlaced(wish))
                placing.place(wish, attempt);
        }
    }
    if (layout.frame.labels > 0)
        addToGutter(layout, wishes, fonts);
}

}  // namespace jalon

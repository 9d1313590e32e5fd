// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_lines.h"

#include <algorithm>
#include <cmath>

#include "app/data/series_reduction.h"
#include "app/drawing/value_axis.h"

namespace jalon {

namespace {

// What reaches further is cut here: nothing that is seen changes, and no picture holds coordinates without end.
constexpr double beyond = 40;
// Up to so many points a pixel a long series is a line of steps with a smooth edge; above, strokes.
constexpr double pointsPerPixelOfSteps = 0.25;

class LinePlacing {
public:
    explicit LinePlacing(ChartLayout& layout)
        : m_layout(layout),
          m_values(layout.options.scale, layout.lowest, layout.highest, layout.plot.top(), layout.plot.bottom()),
          m_left(layout.plot.left() - beyond),
          m_right(layout.plot.right() + beyond) {}

    PlacedLine line(const CompanySeries& series) const {
        PlacedLine placed;
        placed.company = series.company->id;
        placed.color = series.company->color;
        placed.name = series.company->name;
        placed.coverage = series.coverage;
        addFigures(placed, series);
        for (const LongSeries* each : series.longSeries) addLong(placed, series, *each);
        return placed;
    }

    void addPoint(const SeriesPoint& point, const CompanySeries& series, PointKind kind) const {
        const Valuation& valuation = *point.valuation;
        PlacedPoint placed;
        placed.valuation = valuation.id;
        placed.company = series.company->id;
        placed.event = valuation.event;
        placed.color = series.company->color;
        placed.kind = kind;
        placed.filled = valuation.isFirm();
        placed.x = xAt(point.at);
        placed.y = m_values.yAt(point.middle());
        placed.yLow = m_values.yAt(point.low);
        placed.yHigh = m_values.yAt(point.high);
        placed.left = valuation.date.isSharp() ? placed.x : xAt(valuation.date.earliestStart);
        placed.right = valuation.date.isSharp() ? placed.x : xAt(valuation.date.latestEnd);
        placed.offScale = m_layout.options.scale == ChartScale::Logarithmic && point.middle() <= 0;
        if (placed.right < m_layout.plot.left() - 20 || placed.left > m_layout.plot.right() + 20)
            return;
        m_layout.points.push_back(placed);
    }

private:
    double xAt(Instant t) const { return m_layout.plot.left() + m_layout.scale.xAt(t); }
    double heldX(Instant t) const { return std::clamp(xAt(t), m_left, m_right); }

    // The height of the straight line from a to b at x.
    static double between(const QPointF& a, const QPointF& b, double x) {
        return b.x() - a.x() < 1e-9 ? b.y() : a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
    }

    struct Stretch {
        QPointF from, to;        // the line's middle
        QPointF lowFrom, lowTo;  // the band's edges
        QPointF highFrom, highTo;
        bool banded = false;
    };

    // From figure i to the next, the end of the line or a gap; false where it lies outside.
    bool stretch(const CompanySeries& series, std::size_t i, Stretch& s) const {
        const SeriesPoint& point = series.joined[i];
        const bool last = i + 1 == series.joined.size();
        const Instant until = last ? series.end : series.joined[i + 1].at;
        const Instant held = series.heldUntil(point.at, until);
        const bool sloped = m_layout.options.join == ChartJoin::Straight && !last && held == until;
        const SeriesPoint& goal = sloped ? series.joined[i + 1] : point;
        const double x0 = xAt(point.at), x1 = std::max(x0, xAt(held));
        const double a = std::clamp(x0, m_left, m_right), b = std::clamp(x1, m_left, m_right);
        const auto edge = [&](double from, double to, QPointF& begin, QPointF& end) {
            const QPointF p(x0, m_values.yAt(from)), q(x1, m_values.yAt(to));
            begin = {a, between(p, q, a)};
            end = {b, between(p, q, b)};
        };
        edge(point.middle(), goal.middle(), s.from, s.to);
        edge(point.low, goal.low, s.lowFrom, s.lowTo);
        edge(point.high, goal.high, s.highFrom, s.highTo);
        s.banded = point.low < point.high || goal.low < goal.high;
        return x1 >= m_left && x0 <= m_right;
    }

    void addFigures(PlacedLine& placed, const CompanySeries& series) const {
        QPolygonF run;
        const auto endRun = [&] {
            if (run.size() > 1)
                placed.steps.push_back(run);
            run.clear();
        };
        for (std::size_t i = 0; i < series.joined.size(); ++i) {
            Stretch s;
            if (!stretch(series, i, s))
                continue;
            run << s.from << s.to;
            if (s.banded)
                placed.bands.push_back(QPolygonF({s.highFrom, s.highTo, s.lowTo, s.lowFrom}));
            const bool last = i + 1 == series.joined.size();
            if (!last && series.heldUntil(series.joined[i].at, series.joined[i + 1].at) < series.joined[i + 1].at)
                endRun();
        }
        endRun();
    }

    void addLong(PlacedLine& placed, const CompanySeries& series, const LongSeries& each) const {
        const ConvertedSeries values = series.valuesOf(each);
        const ReducedSeries window = windowOf(values, m_layout.scale);
        const auto points = static_cast<double>(window.end - window.begin);
        if (points <= m_layout.plot.width() * pointsPerPixelOfSteps) {
            addLongSteps(placed, series, values, window);
        } else {
            addStrokes(placed, series, reduceSeries(values, m_layout.scale));
        }
    }

    void addLongSteps(PlacedLine& placed, const CompanySeries& series, const ConvertedSeries& each,
                      const ReducedSeries& window) const {
        QPolygonF run;
        const std::size_t begin = window.begin > 0 ? window.begin - 1 : 0;
        for (std::size_t i = begin; i < window.end; ++i) {
            const Instant at = each.timeAt(i);
            const bool last = i + 1 == each.size();
            const Instant until = last ? std::max(at, series.end) : each.timeAt(i + 1);
            const Instant held = series.heldUntil(at, until);
            const double y = m_values.yAt(each.valueAt(i));
            run << QPointF(heldX(at), y);
            if (m_layout.options.join == ChartJoin::Steps || last || held < until)
                run << QPointF(heldX(held), y);
            if (held < until) {
                placed.steps.push_back(run);
                run.clear();
            }
        }
        if (run.size() > 1)
            placed.steps.push_back(run);
    }

    void addStrokes(PlacedLine& placed, const CompanySeries& series, const ReducedSeries& reduced) const {
        const double left = m_layout.plot.left();
        const auto y = [&](double value) { return m_values.yAt(value); };
        std::optional<double> held;
        double since = left;
        if (reduced.carriedIn)
            held = y(*reduced.carriedIn);
        placed.strokes.reserve(reduced.columns.size() + 2);
        for (const ReducedColumn& column : reduced.columns) {
            const double x = left + column.column + 0.5;
            double top = y(column.highest), bottom = y(column.lowest);
            if (held) {
                hold(placed, series, since, x, *held);
                if (!broken(series, since, x)) {
                    top = std::min(top, *held);
                    bottom = std::max(bottom, *held);
                }
            }
            // A line is as thick as any other, also where the values of a column are one.
            const double half = std::max(0.0, 1 - (bottom - top) / 2);
            placed.strokes.emplace_back(x, top - half, x, bottom + half);
            held = y(column.last);
            since = x + 0.5;
        }
        if (held)
            hold(placed, series, since, std::min(m_layout.plot.right(), xAt(series.end)), *held);
    }

    bool broken(const CompanySeries& series, double from, double to) const {
        return std::any_of(series.breaks.begin(), series.breaks.end(),
                           [&](Instant gap) { return xAt(gap) >= from && xAt(gap) < to; });
    }

    // The value stays until the next column with a point, or until a gap begins.
    void hold(PlacedLine& placed, const CompanySeries& series, double from, double to, double y) const {
        for (const Instant gap : series.breaks) {
            if (xAt(gap) >= from && xAt(gap) < to)
                to = xAt(gap);
        }
        if (to - from > 1)
            placed.steps.push_back(QPolygonF({{from, y}, {to, y}}));
    }

    ChartLayout& m_layout;
    ValueScale m_values;
    double m_left, m_right;
};

PointKind kindOf(const Valuation& valuation) {
    if (valuation.status == ValuationStatus::Denied)
        return PointKind::Denied;
    if (valuation.coverage == ValuationCoverage::Bid || valuation.status == ValuationStatus::Bid)
        return PointKind::Bid;
    return PointKind::Beside;
}

}  // namespace

void placeLinesAndPoints(ChartLayout& layout) {
    const LinePlacing placing(layout);
    for (const CompanySeries& series : layout.figures->series) {
        if (series.hasLine())
            layout.lines.push_back(placing.line(series));
        for (const SeriesPoint& point : series.joined) placing.addPoint(point, series, PointKind::OnLine);
        for (const SeriesPoint& point : series.beside) placing.addPoint(point, series, kindOf(*point.valuation));
    }
}

}  // namespace jalon

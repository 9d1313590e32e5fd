// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Where everything of the valuation chart stands.
#include "app/drawing/chart_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>

#include "app/drawing/chart_labels.h"
#include "app/drawing/chart_series.h"
#include "app/drawing/value_axis.h"

namespace jalon {

namespace {

class ChartLayouting {
public:
    ChartLayouting(const StoryContent& content, ChartLayout& layout, const Fonts& fonts)
        : m_content(content),
          m_layout(layout),
          m_fonts(fonts),
          m_series(companySeries(content, layout.options)),
          m_values(layout.options.scale, layout.lowest, layout.highest, layout.plot.top(), layout.plot.bottom()) {}

    void ticks() {
        m_layout.ticks =
            valueTicks(m_layout.options.scale, m_layout.lowest, m_layout.highest, m_layout.plot.top(),
                       m_layout.plot.bottom(), 26 * m_fonts.scale, m_layout.options.currency, m_content.language);
    }

    void linesAndPoints() {
        for (const CompanySeries& series : m_series) {
            if (!series.joined.empty())
                m_layout.lines.push_back(line(series));
            for (const SeriesPoint& point : series.joined) addPoint(point, *series.company, PointKind::OnLine);
            for (const SeriesPoint& point : series.beside) addPoint(point, *series.company, kindOf(*point.valuation));
        }
    }

    void labels() { placeLineLabels(m_layout, m_series, m_content, m_fonts); }

    void markers(const std::vector<const EventSummary*>& events) {
        // Events that a figure belongs to are told by the figure's own marker.
        QSet<EventId> told;
        for (const PlacedPoint& point : m_layout.points) told.insert(point.event);
        for (const EventSummary* event : events) {
            if (event->importance >= 4 && !told.contains(event->id))
                addMarker(*event);
        }
    }

    QString emptyReason() const {
        const Language& language = m_content.language;
        if (m_content.valuations.empty())
            return language.text("Chart", QT_TRANSLATE_NOOP("Chart", "This document holds no valuations."));
        if (m_series.empty())
            return language.text(
                "Chart",
                QT_TRANSLATE_NOOP("Chart", "No company with a valuation is shown. Switch one on in the filters."));
        const TimeSpan span = m_layout.scale.span();
        for (const CompanySeries& series : m_series) {
            if (series.holdingAt(span.begin))
                return {};
            for (const auto* points : {&series.joined, &series.beside}) {
                for (const SeriesPoint& point : *points) {
                    if (span.contains(point.at))
                        return {};
                }
            }
        }
        return language.text(
            "Chart", QT_TRANSLATE_NOOP("Chart", "No valuation in this period. Zoom out or move along the axis."));
    }

private:
    static PointKind kindOf(const Valuation& valuation) {
        if (valuation.status == ValuationStatus::Denied)
            return PointKind::Denied;
        if (valuation.coverage == ValuationCoverage::Bid || valuation.status == ValuationStatus::Bid)
            return PointKind::Bid;
        return PointKind::Beside;
    }

    double xAt(Instant t) const { return m_layout.plot.left() + m_layout.scale.xAt(t); }
    // Steps are horizontal and vertical, so that holding x a little outside the plot changes nothing that is seen.
    double heldX(Instant t) const { return std::clamp(xAt(t), m_layout.plot.left() - 40, m_layout.plot.right() + 40); }

    PlacedLine line(const CompanySeries& series) const {
        PlacedLine placed;
        placed.company = series.company->id;
        placed.color = series.company->color;
        placed.name = series.company->name;
        QPolygonF steps;
        for (std::size_t i = 0; i < series.joined.size(); ++i) {
            const SeriesPoint& point = series.joined[i];
            const double x = heldX(point.at), y = m_values.yAt(point.middle());
            const double next = heldX(i + 1 < series.joined.size() ? series.joined[i + 1].at : series.end);
            steps << QPointF(x, y) << QPointF(next, y);
            if (point.low < point.high) {
                placed.bands.push_back(
                    QPolygonF(QRectF(QPointF(x, m_values.yAt(point.high)), QPointF(next, m_values.yAt(point.low)))));
            }
        }
        placed.steps.push_back(steps);
        return placed;
    }

    void addPoint(const SeriesPoint& point, const Entity& company, PointKind kind) {
        const Valuation& valuation = *point.valuation;
        PlacedPoint placed;
        placed.valuation = valuation.id;
        placed.company = company.id;
        placed.event = valuation.event;
        placed.color = company.color;
        placed.kind = kind;
        placed.filled = valuation.isFirm();
        placed.x = xAt(point.at);
        placed.y = m_values.yAt(point.middle());
        placed.yLow = m_values.yAt(point.low);
        placed.yHigh = m_values.yAt(point.high);
        placed.left = valuation.date.isSharp() ? placed.x : xAt(valuation.date.earliestStart);
        placed.right = valuation.date.isSharp() ? placed.x : xAt(valuation.date.latestEnd);
        if (placed.right < m_layout.plot.left() - 20 || placed.left > m_layout.plot.right() + 20)
            return;
        m_layout.points.push_back(placed);
    }

    void addMarker(const EventSummary& event) {
        const Instant at = markInstant(event.date);
        const SeriesPoint* holding = nullptr;
        for (const CompanySeries& series : m_series) {
            const bool takesPart =
                std::find(event.companies.begin(), event.companies.end(), series.company->id) != event.companies.end();
            if (takesPart && !holding)
                holding = series.holdingAt(at);
        }
        if (!holding)
            return;
        PlacedEventMarker marker{{event.id}, xAt(at),           m_values.yAt(holding->middle()),
                                 true,       MarkShape::Circle, ColorRole::Neutral};
        if (marker.x < m_layout.plot.left() || marker.x > m_layout.plot.right())
            return;
        if (const Category* category = m_content.category(event.category)) {
            marker.shape = category->shape;
            marker.color = category->color;
        }
        const double near = 10 * m_fonts.scale;
        for (const PlacedPoint& point : m_layout.points) {
            if (std::hypot(point.x - marker.x, point.y - marker.y) < near)
                return;
        }
        for (PlacedEventMarker& other : m_layout.markers) {
            if (std::hypot(other.x - marker.x, other.y - marker.y) >= near)
                continue;
            other.events.push_back(event.id);
            return;
        }
        m_layout.markers.push_back(marker);
    }

    const StoryContent& m_content;
    ChartLayout& m_layout;
    const Fonts& m_fonts;
    std::vector<CompanySeries> m_series;
    ValueScale m_values;
};

void writeWords(const StoryContent& content, ChartLayout& layout) {
    const Language& language = content.language;
    layout.title = language.text("Chart", QT_TRANSLATE_NOOP("Chart", "Valuation"));
    const QString scale = layout.options.scale == ChartScale::Logarithmic
                              ? language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1, log scale"))
                              : language.text("Chart", QT_TRANSLATE_NOOP("Chart", "%1, linear scale"));
    layout.subtitle = scale.arg(currencyName(layout.options.currency, language));
    const QStringList others = companiesInOtherCurrencies(content, layout.options);
    if (!others.isEmpty()) {
        layout.footnote =
            language.text("Chart", QT_TRANSLATE_NOOP("Chart", "Not shown: %1")).arg(others.join(QStringLiteral(", ")));
    }
}

}  // namespace

QPointF nearestOn(const QRectF& rect, const QPointF& p) {
    return {std::clamp(p.x(), rect.left(), rect.right()), std::clamp(p.y(), rect.top(), rect.bottom())};
}

double ChartLayout::yAt(double value) const {
    return ValueScale(options.scale, lowest, highest, plot.top(), plot.bottom()).yAt(value);
}

double ChartLayout::valueAt(double y) const {
    return ValueScale(options.scale, lowest, highest, plot.top(), plot.bottom()).valueAt(y);
}

const PlacedPoint* ChartLayout::pointAt(const QPointF& p) const {
    const PlacedPoint* nearest = nullptr;
    double best = 12;  // half of a 24 px target
    for (const PlacedPoint& point : points) {
        if (!plot.adjusted(-12, -12, 12, 12).contains(QPointF(point.x, point.y)))
            continue;
        const double distance = std::hypot(point.x - p.x(), point.y - p.y());
        if (distance > best)
            continue;
        best = distance;
        nearest = &point;
    }
    return nearest;
}

const PlacedPoint* ChartLayout::pointOf(ValuationId id) const {
    const auto found =
        std::find_if(points.begin(), points.end(), [id](const PlacedPoint& point) { return point.valuation == id; });
    return found == points.end() ? nullptr : &*found;
}

ChartLayout layoutChart(const StoryContent& content, const std::vector<const EventSummary*>& events,
                        const TimeScale& scale, const QRectF& area, const PlotFrame& frame, const ChartOptions& options,
                        const Fonts& fonts) {
    ChartLayout layout;
    layout.area = area;
    layout.frame = frame;
    layout.scale = scale;
    layout.options = options;
    writeWords(content, layout);
    const double head = fonts.textHeight() + 16 * fonts.scale;
    const double foot =
        layout.footnote.isEmpty() ? 8 * fonts.scale : QFontMetricsF(fonts.small).height() + 8 * fonts.scale;
    layout.plot =
        QRectF(area.left() + frame.left, area.top() + head, scale.width(), std::max(1.0, area.height() - head - foot));
    const auto range = options.valueRange ? *options.valueRange : visibleValueRange(content, scale.span(), options);
    layout.lowest = range.first;
    layout.highest = range.second;

    ChartLayouting work(content, layout, fonts);
    layout.emptyReason = work.emptyReason();
    if (!layout.emptyReason.isEmpty())
        return layout;
    work.ticks();
    work.linesAndPoints();
    work.labels();
    work.markers(events);
    return layout;
}

std::pair<double, double> visibleValueRange(const StoryContent& content, const TimeSpan& span,
                                            const ChartOptions& options) {
    double lowest = 0, highest = 0;
    const auto see = [&](const SeriesPoint& point) {
        lowest = lowest > 0 ? std::min(lowest, point.low) : point.low;
        highest = std::max(highest, point.high);
    };
    for (const CompanySeries& series : companySeries(content, options)) {
        if (const SeriesPoint* carried = series.holdingAt(span.begin))
            see(*carried);
        for (const auto* points : {&series.joined, &series.beside}) {
            for (const SeriesPoint& point : *points) {
                if (span.contains(point.at))
                    see(point);
            }
        }
    }
    if (highest <= 0)
        return {1e9, 1e12};
    return paddedRange(options.scale, lowest, highest);
}

}  // namespace jalon

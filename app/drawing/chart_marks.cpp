// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/chart_marks.h"

#include <QFontMetricsF>
#include <QHash>
#include <QSet>
#include <algorithm>
#include <cmath>

#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"
#include "app/drawing/page_text.h"
#include "app/drawing/value_axis.h"

namespace jalon {

namespace {

class EventPlacing {
public:
    EventPlacing(ChartLayout& layout, const StoryContent& content, const Fonts& fonts, bool flags)
        : m_layout(layout),
          m_content(content),
          m_near(10 * fonts.scale),
          m_flagY(layout.plot.top() + 7 * fonts.scale),
          m_flags(flags) {
        for (const CompanySeries& series : layout.figures->series) {
            if (!m_series.contains(series.company->id))
                m_series.insert(series.company->id, &series);
        }
        // Events that a figure belongs to are told by the figure's own marker.
        for (const PlacedPoint& point : layout.points) m_told.insert(point.event);
    }

    void add(const EventSummary& event) {
        if (event.importance < tellingImportance || m_told.contains(event.id))
            return;
        PlacedEventMarker marker;
        marker.events = {event.id};
        const Instant at = markInstant(event.date);
        marker.x = m_layout.plot.left() + m_layout.scale.xAt(at);
        if (marker.x < m_layout.plot.left() || marker.x > m_layout.plot.right())
            return;
        const std::optional<double> y = curveOf(event, at, marker.x);
        if (!y && !(m_flags && isShown(event)))
            return;
        marker.onCurve = y.has_value();
        marker.y = y.value_or(m_flagY);
        if (const Category* category = m_content.category(event.category)) {
            marker.shape = category->shape;
            marker.color = category->color;
        }
        if (marker.onCurve)
            standClear(marker);
        for (PlacedEventMarker& other : m_layout.markers) {
            // A flag's count stands beside it.
            const double near = marker.onCurve ? m_near : 1.8 * m_near;
            if (other.onCurve != marker.onCurve || std::hypot(other.x - marker.x, other.y - marker.y) >= near)
                continue;
            other.events.push_back(event.id);
            return;
        }
        m_layout.markers.push_back(marker);
    }

private:
    // An event of companies that were all switched off went with them.
    bool isShown(const EventSummary& event) const {
        const auto& companies = event.companies;
        return companies.empty() ||
               std::any_of(companies.begin(), companies.end(), [&](EntityId id) { return m_layout.options.shows(id); });
    }

    std::optional<double> curveOf(const EventSummary& event, Instant at, double x) const {
        for (const EntityId company : event.companies) {
            const CompanySeries* series = m_series.value(company);
            const auto value = series ? series->valueAt(at) : std::nullopt;
            if (!value)
                continue;
            const double held = m_layout.yAt(*value);
            return m_layout.options.join == ChartJoin::Straight ? slopeAt(*series, x).value_or(held) : held;
        }
        return std::nullopt;
    }

    // Where a straight line passes x; it is not at the value that holds there.
    std::optional<double> slopeAt(const CompanySeries& series, double x) const {
        for (const PlacedLine& line : m_layout.lines) {
            if (line.company != series.company->id || line.coverage != series.coverage)
                continue;
            for (const QPolygonF& run : line.steps) {
                for (qsizetype i = 0; i + 1 < run.size(); ++i) {
                    const QPointF a = run[i], b = run[i + 1];
                    if (a.x() <= x && x <= b.x() && a.x() < b.x())
                        return a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x());
                }
            }
        }
        return std::nullopt;
    }

    // A figure's marker tells its value: the event stands above it or below, else among the flags.
    void standClear(PlacedEventMarker& marker) const {
        const double curve = marker.y;
        for (const double steps : {0.0, -1.2, 1.2, -2.4, 2.4}) {
            marker.y = curve + steps * m_near;
            // A count stands above it.
            const bool fits = marker.y > m_layout.plot.top() + 1.4 * m_near && marker.y < m_layout.plot.bottom();
            if ((fits || steps == 0) && !hidesFigure(marker))
                return;
        }
        marker.onCurve = !m_flags;
        marker.y = m_flags ? m_flagY : curve;
    }

    bool hidesFigure(const PlacedEventMarker& marker) const {
        return std::any_of(m_layout.points.begin(), m_layout.points.end(), [&](const PlacedPoint& point) {
            return std::hypot(point.x - marker.x, point.y - marker.y) < m_near;
        });
    }

    ChartLayout& m_layout;
    const StoryContent& m_content;
    double m_near, m_flagY;
    bool m_flags;
    QHash<EntityId, const CompanySeries*> m_series;
    QSet<EventId> m_told;
};

class AnnotationPlacing {
public:
    AnnotationPlacing(ChartLayout& layout, const StoryContent& content, const Fonts& fonts)
        : m_layout(layout), m_content(content), m_metrics(fonts.small), m_scale(fonts.scale) {}

    void add(int index, const ChartAnnotation& annotation) {
        PlacedAnnotation placed;
        placed.index = index;
        placed.kind = annotation.kind;
        placed.text = annotation.text;
        const bool seen = annotation.kind == AnnotationKind::Period          ? period(annotation, placed)
                          : annotation.kind == AnnotationKind::ReferenceLine ? referenceLine(annotation, placed)
                                                                             : note(annotation, placed);
        if (seen)
            m_layout.annotations.push_back(placed);
    }

private:
    double xAt(Instant t) const { return m_layout.plot.left() + m_layout.scale.xAt(t); }
    bool inValues(double value) const { return value >= m_layout.lowest && value <= m_layout.highest; }

    // In what the chart measures; none where that is something else.
    std::optional<double> valueOf(const ChartAnnotation& annotation) const {
        const ChartOptions& options = m_layout.options;
        if (options.measure == ChartMeasure::Value) {
            if (annotation.currency == options.currency)
                return annotation.value;
            return std::nullopt;
        }
        if (!annotation.currency.isEmpty())
            return std::nullopt;
        return options.measure == ChartMeasure::Growth ? annotation.value + 100 : annotation.value;
    }

    QRectF textAt(const QString& text, double x, double y) const {
        return {x, y, std::ceil(m_metrics.horizontalAdvance(text)) + 2, std::ceil(m_metrics.height())};
    }

    bool period(const ChartAnnotation& annotation, PlacedAnnotation& placed) const {
        const QRectF& plot = m_layout.plot;
        const double from = std::max(plot.left(), xAt(annotation.from)),
                     to = std::min(plot.right(), xAt(annotation.to));
        if (from >= plot.right() || to <= plot.left())
            return false;
        placed.band = QRectF(QPointF(from, plot.top()), QPointF(std::max(to, from + 1), plot.bottom()));
        placed.text = m_metrics.elidedText(annotation.text, Qt::ElideRight, placed.band.width() - 8 * m_scale);
        placed.textRect = textAt(placed.text, from + 4 * m_scale, plot.top() + 2 * m_scale);
        return true;
    }

    bool referenceLine(const ChartAnnotation& annotation, PlacedAnnotation& placed) const {
        const auto value = valueOf(annotation);
        if (!value || !inValues(*value))
            return false;
        const QRectF& plot = m_layout.plot;
        const double y = m_layout.yAt(*value);
        placed.line = QLineF(plot.left(), y, plot.right(), y);
        const QString amount = measuredText(*value, m_layout.options, m_content.language);
        placed.text = annotation.text.isEmpty() ? amount : annotation.text + QStringLiteral(" · ") + amount;
        placed.text = m_metrics.elidedText(placed.text, Qt::ElideMiddle, plot.width() * 0.6);
        placed.textRect = textAt(placed.text, plot.left() + 6 * m_scale, 0);
        placed.textRect.moveBottom(y - 1 * m_scale);
        if (placed.textRect.top() < plot.top())
            placed.textRect.moveTop(y + 1 * m_scale);
        return true;
    }

    bool note(const ChartAnnotation& annotation, PlacedAnnotation& placed) const {
        const auto value = valueOf(annotation);
        const QRectF& plot = m_layout.plot;
        placed.anchor = QPointF(xAt(annotation.from), value ? m_layout.yAt(*value) : 0);
        if (!value || !inValues(*value) || placed.anchor.x() < plot.left() || placed.anchor.x() > plot.right())
            return false;
        const double gap = 14 * m_scale, pad = 6 * m_scale;
        const double widest = std::max(40.0, std::min(plot.width() * 0.45, m_metrics.height() * 16));
        const int lines = std::clamp(static_cast<int>(plot.height() * 0.5 / m_metrics.height()), 1, 6);
        placed.textLines = wrappedText(annotation.text, m_metrics, widest, lines);
        double width = 0;
        for (const QString& line : placed.textLines) width = std::max(width, m_metrics.horizontalAdvance(line));
        const double height = m_metrics.height() * static_cast<double>(placed.textLines.size());
        QRectF box(placed.anchor.x() + gap, placed.anchor.y() - gap - height, std::ceil(width) + 2 + 2 * pad,
                   std::ceil(height) + pad);
        if (box.right() > plot.right())
            box.moveRight(placed.anchor.x() - gap);
        if (box.top() < plot.top())
            box.moveTop(placed.anchor.y() + gap);
        box.moveLeft(std::max(box.left(), plot.left()));
        placed.textRect = box;
        return true;
    }

    ChartLayout& m_layout;
    const StoryContent& m_content;
    QFontMetricsF m_metrics;
    double m_scale;
};

}  // namespace

void placeEventMarkers(ChartLayout& layout, const StoryContent& content, const std::vector<const EventSummary*>& events,
                       const Fonts& fonts, bool flags) {
    if (!layout.options.showEvents)
        return;
    EventPlacing placing(layout, content, fonts, flags);
    for (const EventSummary* event : events) placing.add(*event);
}

void placeAnnotations(ChartLayout& layout, const StoryContent& content, const Fonts& fonts) {
    AnnotationPlacing placing(layout, content, fonts);
    for (std::size_t i = 0; i < layout.options.annotations.size(); ++i)
        placing.add(static_cast<int>(i), layout.options.annotations[i]);
}

}  // namespace jalon

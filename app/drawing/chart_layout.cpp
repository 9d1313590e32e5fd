// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Where everything of the valuation chart stands.
#include "app/drawing/chart_layout.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <limits>

#include "app/drawing/chart_event_labels.h"
#include "app/drawing/chart_labels.h"
#include "app/drawing/chart_lines.h"
#include "app/drawing/chart_marks.h"
#include "app/drawing/chart_series.h"
#include "app/drawing/chart_words.h"
#include "app/drawing/page_text.h"
#include "app/drawing/value_axis.h"

namespace jalon {

namespace {

QString emptyReasonOf(const ChartLayout& layout, const StoryContent& content) {
    const Language& language = content.language;
    if (!content.hasFigures())
        return language.text("Chart", QT_TRANSLATE_NOOP("Chart", "This document holds no valuations."));
    if (!layout.figures->withoutReference.isEmpty() && layout.figures->series.empty())
        return language.text("Chart", QT_TRANSLATE_NOOP("Chart", "No company holds a value at the reference date."));
    if (layout.figures->series.empty() && !layout.figures->inOtherCurrencies.isEmpty()) {
        return language.text("Chart", QT_TRANSLATE_NOOP("Chart",
                                                        "All figures are in another currency, and no exchange "
                                                        "rate comes with the document."));
    }
    if (layout.figures->series.empty())
        return language.text(
            "Chart", QT_TRANSLATE_NOOP("Chart", "No company with a valuation is shown. Switch one on in the filters."));
    const TimeSpan span = layout.scale.span();
    for (const CompanySeries& series : layout.figures->series) {
        if (series.valueAt(span.begin))
            return {};
        for (const auto* points : {&series.joined, &series.beside}) {
            for (const SeriesPoint& point : *points) {
                if (span.contains(point.at))
                    return {};
            }
        }
        for (const LongSeries* each : series.longSeries) {
            const std::size_t from = each->columns.firstFrom(span.begin);
            if (from < each->columns.size() && each->columns.timeAt(from) < span.end)
                return {};
        }
    }
    return language.text("Chart",
                         QT_TRANSLATE_NOOP("Chart", "No valuation in this period. Zoom out or move along the axis."));
}

// Lowest and highest of what is in view; without anything the lowest is above the highest.
class SeenRange {
public:
    explicit SeenRange(ChartScale scale) : m_logarithmic(scale == ChartScale::Logarithmic) {}

    void see(double low, double high) {
        for (const double value : {low, high}) {
            m_any = true;
            // Zero and below have no place on a log scale and ask for none.
            if (m_logarithmic && value <= 0)
                continue;
            lowest = std::min(lowest, value);
            highest = std::max(highest, value);
        }
    }
    bool any() const { return m_any; }

    double lowest = std::numeric_limits<double>::infinity(), highest = -std::numeric_limits<double>::infinity();

private:
    bool m_logarithmic, m_any = false;
};

void see(SeenRange& range, const CompanySeries& series, const TimeSpan& span, ChartJoin join) {
    if (const SeriesPoint* carried = series.holdingAt(span.begin))
        range.see(carried->low, carried->high);
    for (const auto* points : {&series.joined, &series.beside}) {
        for (const SeriesPoint& point : *points) {
            if (span.contains(point.at))
                range.see(point.low, point.high);
        }
    }
    // A straight line goes on to the next figure, outside the view.
    if (join == ChartJoin::Straight && series.holdingAt(span.end)) {
        for (const SeriesPoint& point : series.joined) {
            if (point.at >= span.end) {
                range.see(point.low, point.high);
                break;
            }
        }
    }
    for (const LongSeries* each : series.longSeries) {
        const SeriesColumns& columns = each->columns;
        const std::size_t first = columns.firstFrom(span.begin), end = columns.firstFrom(span.end);
        const std::size_t begin = first > 0 ? first - 1 : 0;
        if (begin >= end)
            continue;
        const auto [low, high] = series.valuesOf(*each).extremes(begin, end);
        range.see(low, high);
    }
}

std::pair<double, double> rangeOf(const ChartFigures& figures, const TimeSpan& span, const ChartOptions& options) {
    SeenRange range(options.scale);
    for (const CompanySeries& series : figures.series) see(range, series, span, options.join);
    const bool money = options.measure == ChartMeasure::Value;
    if (!(range.lowest <= range.highest)) {
        // Nothing, or nothing but zero and below on a log scale: an axis to stand on all the same.
        return money ? std::pair(1e9, 1e12) : std::pair(10.0, 1000.0);
    }
    return paddedRange(options.scale, range.lowest, range.highest, money ? 1.0 : 1e-6);
}

void placeAll(ChartLayout& layout, const StoryContent& content, const std::vector<const EventSummary*>& events,
              const Fonts& fonts, bool flags = true) {
    layout.ticks = valueTicks(layout.options, layout.lowest, layout.highest, layout.plot.top(), layout.plot.bottom(),
                              26 * fonts.scale, content.language);
    placeLinesAndPoints(layout);
    placeEventMarkers(layout, content, events, fonts, flags);
    placeAnnotations(layout, content, fonts);
    // Last, so that no label covers anything else.
    placeLineLabels(layout, content, fonts);
    placeEventLabels(layout, events, fonts);
}

bool everyLineIsLabelled(const ChartLayout& layout) {
    return std::all_of(layout.lines.begin(), layout.lines.end(),
                       [](const PlacedLine& line) { return line.label.isEmpty() || !line.labelRect.isEmpty(); }) &&
           std::all_of(layout.panels.begin(), layout.panels.end(), everyLineIsLabelled);
}

double headHeight(const ChartLayout& layout, const Fonts& fonts) {
    return layout.title.isEmpty() ? 8 * fonts.scale : fonts.textHeight() + 16 * fonts.scale;
}

// The plot in `room` under the header and a legend of that height.
void placePlot(ChartLayout& layout, const QRectF& room, double legend, const StoryContent& content,
               const std::vector<const EventSummary*>& events, const Fonts& fonts) {
    const double head = headHeight(layout, fonts) + legend, foot = 8 * fonts.scale;
    layout.plot = QRectF(layout.area.left() + layout.frame.left, room.top() + head, layout.scale.width(),
                         std::max(1.0, room.height() - head - foot));
    layout.lines.clear();
    layout.points.clear();
    layout.markers.clear();
    layout.annotations.clear();
    layout.eventLabels.clear();
    if (layout.emptyReason.isEmpty())
        placeAll(layout, content, events, fonts);
}

// A legend takes height from the plot, and a lower plot may have room for fewer labels.
void placePicture(ChartLayout& layout, const QRectF& room, const StoryContent& content,
                  const std::vector<const EventSummary*>& events, const Fonts& fonts) {
    // More companies than that are counted: "+12 more".
    const double row = QFontMetricsF(fonts.small).height() + 4 * fonts.scale;
    const double largest = room.height() < 6 * row ? 0 : std::max(room.height() * 0.12, row);
    constexpr int mostTries = 4;
    double legend = 0;
    for (int tried = 0; tried < mostTries; ++tried) {
        placePlot(layout, room, legend, content, events, fonts);
        const double wanted = std::min(pictureLegendHeight(layout, fonts), largest);
        if (wanted <= legend)
            break;
        legend = wanted;
    }
    const QPointF first(layout.area.left() + 14 * fonts.scale,
                        room.top() + headHeight(layout, fonts) - 6 * fonts.scale);
    placePictureLegend(layout, content, fonts, first, legend);
}

// Takes their strips from the bottom of `room`.
void placePanels(ChartLayout& layout, QRectF& room, const StoryContent& content,
                 const std::vector<const EventSummary*>& events, const Fonts& fonts) {
    const QStringList currencies = currenciesApart(content, layout.options);
    const double height = room.height() * (currencies.size() > 1 ? 0.24 : 0.36);
    for (qsizetype i = currencies.size() - 1; i >= 0; --i) {
        ChartOptions options = layout.options;
        options.currency = currencies[i];
        options.currencies = CurrencyView::LeftOut;
        options.valueRange.reset();
        const QRectF strip(room.left(), room.bottom() - height, room.width(), height);
        ChartLayout panel;
        panel.area = strip;
        panel.frame = layout.frame;
        panel.scale = layout.scale;
        panel.options = options;
        ChartFigures figures = chartFigures(content, options);
        panel.title = content.language.text("Chart", QT_TRANSLATE_NOOP("Chart", "In %1"))
                          .arg(currencyName(options.currency, content.language));
        const auto range = rangeOf(figures, layout.scale.span(), options);
        panel.figures = std::make_shared<const ChartFigures>(std::move(figures));
        panel.lowest = range.first;
        panel.highest = range.second;
        const double head = fonts.textHeight() + 10 * fonts.scale;
        panel.plot = QRectF(strip.left() + layout.frame.left, strip.top() + head, layout.scale.width(),
                            std::max(1.0, strip.height() - head - 6 * fonts.scale));
        panel.ofPicture = layout.ofPicture;
        placeAll(panel, content, events, fonts, false);
        if (panel.ofPicture) {
            const double title = QFontMetricsF(fonts.textBold).horizontalAdvance(panel.title);
            placePictureLegend(panel, content, fonts,
                               {strip.left() + title + 32 * fonts.scale, strip.top() + 7 * fonts.scale},
                               head - 7 * fonts.scale);
        }
        layout.panels.insert(layout.panels.begin(), std::move(panel));
        room.setBottom(strip.top());
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
    for (const ChartLayout& panel : panels) {
        if (!nearest)
            nearest = panel.pointAt(p);
    }
    return nearest;
}

const PlacedPoint* ChartLayout::pointOf(ValuationId id) const {
    const auto found =
        std::find_if(points.begin(), points.end(), [id](const PlacedPoint& point) { return point.valuation == id; });
    if (found != points.end())
        return &*found;
    for (const ChartLayout& panel : panels) {
        if (const PlacedPoint* point = panel.pointOf(id))
            return point;
    }
    return nullptr;
}

const PlacedEventMarker* ChartLayout::markerAt(const QPointF& p) const {
    for (const PlacedEventMarker& marker : markers) {
        if (std::hypot(marker.x - p.x(), marker.y - p.y()) <= 12)
            return &marker;
    }
    for (const ChartLayout& panel : panels) {
        if (const PlacedEventMarker* marker = panel.markerAt(p))
            return marker;
    }
    return nullptr;
}

const PlacedLegendEntry* ChartLayout::legendAt(const QPointF& p) const {
    for (const PlacedLegendEntry& entry : legend) {
        if (entry.rect.contains(p))
            return &entry;
    }
    return nullptr;
}

const PlacedAnnotation* ChartLayout::annotationAt(const QPointF& p) const {
    for (auto placed = annotations.rbegin(); placed != annotations.rend(); ++placed) {
        const bool onLine = placed->kind == AnnotationKind::ReferenceLine && p.x() >= placed->line.x1() &&
                            p.x() <= placed->line.x2() && std::abs(p.y() - placed->line.y1()) <= 5;
        const bool onAnchor = placed->kind == AnnotationKind::Note && QLineF(placed->anchor, p).length() <= 12;
        if (onLine || onAnchor || placed->textRect.adjusted(-4, -4, 4, 4).contains(p))
            return &*placed;
    }
    return nullptr;
}

ChartLayout layoutChart(const StoryContent& content, const std::vector<const EventSummary*>& events,
                        const TimeScale& scale, const QRectF& area, const PlotFrame& frame, const ChartOptions& options,
                        const Fonts& fonts, bool ofPicture) {
    ChartLayout layout;
    layout.ofPicture = ofPicture;
    layout.area = area;
    layout.frame = frame;
    layout.scale = scale;
    layout.options = options;
    layout.figures = std::make_shared<const ChartFigures>(chartFigures(content, options));
    // Panels of other currencies are told apart from the chart above them by what it measures.
    if (options.titled || !currenciesApart(content, options).isEmpty()) {
        layout.title = content.language.text("Chart", QT_TRANSLATE_NOOP("Chart", "Valuation"));
        layout.subtitle = measureWords(options, content.language);
    }
    layout.footnote = footnoteWords(content, *layout.figures, options);
    const QFontMetricsF small(fonts.small);
    if (!layout.footnote.isEmpty())
        layout.footnoteLines = wrappedText(layout.footnote, small, scale.width(), 2);
    QRectF room = area;
    room.setBottom(room.bottom() - static_cast<double>(layout.footnoteLines.size()) * small.height());
    placePanels(layout, room, content, events, fonts);
    const auto range = options.valueRange ? *options.valueRange : rangeOf(*layout.figures, scale.span(), options);
    layout.lowest = range.first;
    layout.highest = range.second;
    layout.emptyReason = emptyReasonOf(layout, content);
    if (ofPicture) {
        placePicture(layout, room, content, events, fonts);
    } else {
        placePlot(layout, room, 0, content, events, fonts);
        if (layout.emptyReason.isEmpty() && (!everyLineIsLabelled(layout) || options.solo))
            placeLegend(layout, content, fonts);
    }
    return layout;
}

std::pair<double, double> visibleValueRange(const StoryContent& content, const TimeSpan& span,
                                            const ChartOptions& options) {
    return rangeOf(chartFigures(content, options), span, options);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLineF>
#include <QPolygonF>
#include <QRectF>
#include <QString>
#include <QStringList>
#include <memory>
#include <vector>

#include "app/data/viewport_query.h"
#include "app/drawing/chart_options.h"
#include "app/drawing/plot_frame.h"
#include "app/drawing/theme.h"
#include "app/time/time_scale.h"

namespace jalon {

struct ChartFigures;

enum class PointKind { OnLine, Beside, Bid, Denied };

struct PlacedPoint {
    ValuationId valuation;
    EntityId company;
    EventId event;
    ColorRole color = ColorRole::Neutral;
    PointKind kind = PointKind::OnLine;
    bool filled = true;
    double x = 0, y = 0;         // y of the middle of low and high
    double yLow = 0, yHigh = 0;  // equal without a range
    double left = 0, right = 0;  // possible span of an imprecise date
    bool offScale = false;       // zero or below on a log scale: stands at the lower edge
};

struct PlacedLine {
    EntityId company;
    ColorRole color = ColorRole::Neutral;
    QString name;
    ValuationCoverage coverage = ValuationCoverage::Equity;  // tells the lines of one company apart
    std::vector<QPolygonF> steps;                            // one a run without a gap; cut to a little beyond the plot
    std::vector<QPolygonF> bands;                            // between low and high, stepping like the line
    std::vector<QLineF> strokes;  // of a series with more points than pixels: lowest to highest of each column
    QRectF labelRect;             // direct label at the line's end
    QStringList labelRows;        // as it is written there, on one row or on two
    QString label;                // "OpenAI $300B"
    bool labelLeader = false;     // not beside its end: a thin line leads to it
    QPointF labelFrom;            // from here
    QPointF labelAnchor;          // the line's end within the view
};

struct ValueTick {
    double y = 0;
    bool major = true;
    QString label;  // "$100B"; empty for a minor line
};

struct PlacedEventMarker {
    std::vector<EventId> events;  // several where clustered
    double x = 0, y = 0;          // on the curve where the event has a company's line, else in the flag row
    bool onCurve = true;
    MarkShape shape = MarkShape::Circle;
    ColorRole color = ColorRole::Neutral;
};

// An event that is named at its mark, on the curve, in the flag row or at a figure that belongs to it.
struct PlacedEventLabel {
    EventId event;
    QStringList rows;
    QRectF rect;
    bool leads = false;  // not beside its mark: a thin line leads to it
    QPointF anchor;
};

// An entry of the legend, which is there only while some line in view has no room for a label of its own.
struct PlacedLegendEntry {
    EntityId company;  // 0: "+12 more"
    ColorRole color = ColorRole::Neutral;
    QString label;
    bool shown = true;
    QRectF rect;
    std::vector<EntityId> rest = {};  // of "+12 more": who they are
};

struct PlacedAnnotation {
    int index = 0;  // in the options' annotations
    AnnotationKind kind = AnnotationKind::Note;
    QRectF band;     // Period
    QLineF line;     // ReferenceLine
    QPointF anchor;  // Note
    QString text;
    QStringList textLines;  // of a note, which is wrapped
    QRectF textRect;
};

// The point of a rectangle that is nearest to p: where a label's leader begins.
QPointF nearestOn(const QRectF& rect, const QPointF& p);

// Geometry of the whole valuation chart in view coordinates.
struct ChartLayout {
    QRectF area;  // the view's rectangle, gutter and header included
    QRectF plot;  // x from frame.left, shared with the timeline to the pixel
    PlotFrame frame;
    TimeScale scale;
    ChartOptions options;
    double lowest = 0, highest = 1;  // value range in currency units
    QString title;                   // "Valuation"
    QString subtitle;                // "US$, log scale"
    QString footnote;                // "Not shown: Mistral AI (in €)"; empty where there is nothing to say
    QStringList footnoteLines;       // the same on at most two lines
    QString emptyReason;             // in words, where there is nothing to draw; else empty
    std::vector<ValueTick> ticks;
    std::vector<PlacedLine> lines;
    std::vector<PlacedPoint> points;
    std::vector<PlacedEventMarker> markers;
    std::vector<PlacedEventLabel> eventLabels;
    std::vector<PlacedLegendEntry> legend;
    bool ofPicture = false;
    std::vector<PlacedAnnotation> annotations;
    std::vector<ChartLayout> panels;              // of the other currencies, where those are shown apart
    std::shared_ptr<const ChartFigures> figures;  // what is drawn; points into the content

    double yAt(double value) const;
    double valueAt(double y) const;
    const PlacedPoint* pointAt(const QPointF& p) const;  // nearest within a 24 px target
    const PlacedPoint* pointOf(ValuationId id) const;
    const PlacedEventMarker* markerAt(const QPointF& p) const;
    const PlacedLegendEntry* legendAt(const QPointF& p) const;
    const PlacedAnnotation* annotationAt(const QPointF& p) const;
};

// `events`: the accepted ones, for the markers. The value range follows what is visible. What no pointer asks has to
// say all by itself: the legend of a picture lists, with their values, the lines that have no label.
ChartLayout layoutChart(const StoryContent& content, const std::vector<const EventSummary*>& events,
                        const TimeScale& scale, const QRectF& area, const PlotFrame& frame, const ChartOptions& options,
                        const Fonts& fonts, bool ofPicture = false);

// The value range that the visible figures ask for: from zero when linear, whole decades' parts when logarithmic.
std::pair<double, double> visibleValueRange(const StoryContent& content, const TimeSpan& span,
                                            const ChartOptions& options);

}  // namespace jalon

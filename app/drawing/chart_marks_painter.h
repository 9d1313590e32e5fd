// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/chart_layout.h"

class QPainter;

namespace jalon {

// A figure's mark: shape tells the kind, filling the firmness, colour the company; an arrow down, that its value is too
// low for the scale.
void paintChartPoint(QPainter& painter, const PlacedPoint& point, const Theme& theme, double scale);
// An event's mark on a curve or, off the curves, a flag; with a count where it stands for several.
void paintEventMarker(QPainter& painter, const PlacedEventMarker& marker, bool looked, const Theme& theme,
                      const Fonts& fonts);
// Where the count stands of a mark that stands for several: over a curve, beside a flag.
QRectF markerCountBox(const PlacedEventMarker& marker, double scale);
// Shaded periods and reference lines, behind the data.
void paintAnnotationsBehind(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts);
// Notes pinned to a date and a value, in front.
void paintNotes(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts);

// A company's colour, moved towards the text's until it is read as easily as text.
QColor readableOn(const Theme& theme, ColorRole role);
// Text that stands off from lines behind it: drawn around itself in the plot's colour first. In the painter's font.
void paintOutlined(QPainter& painter, const QRectF& rect, const QString& text, const QColor& color, const Theme& theme,
                   double scale);

// The names of events at their marks, in the colour of text: an event claims no line.
void paintEventLabels(QPainter& painter, const ChartLayout& layout, const Theme& theme, const Fonts& fonts);

}  // namespace jalon

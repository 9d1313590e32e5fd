// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFontMetricsF>
#include <QSizeF>
#include <QStringList>
#include <optional>
#include <vector>

#include "app/drawing/chart_series.h"
#include "app/drawing/theme.h"
#include "app/time/time_scale.h"

namespace jalon {

// Where a line ends within the view, and what is said there.
struct LineEnd {
    double x = 0;      // from the scale's left edge
    double value = 0;  // that holds there
    QString text;      // empty between two figures that a straight line joins: what lies between was never stated
};
std::optional<LineEnd> lineEnd(const CompanySeries& series, const TimeScale& scale, const ChartOptions& options,
                               const Language& language);

// A label as it may be written, on one row or on two.
struct LabelForm {
    QStringList rows;
    QSizeF size;
};
LabelForm labelForm(const QStringList& rows, const QFontMetricsF& metrics);

// What a line is called: its company, and its kind where that is not the usual one.
QString lineName(const CompanySeries& series, const Language& language);

// Name and value from the fullest form to the shortest, each no wider than `widest`: on one row, on two, with the name
// shortened, and the name alone, which comes before a legend does.
std::vector<LabelForm> labelForms(const QString& name, const QString& value, const QFontMetricsF& metrics,
                                  double widest);

// How much of a picture's `room` for plot and labels is kept free at the right for the labels of the lines that reach
// its edge; 0 where none does.
double labelGutter(const StoryContent& content, const ChartOptions& options, const TimeSpan& span, const Fonts& fonts,
                   double room);
// Between the plot's edge and such a label: where a leader has room.
double labelGap(const Fonts& fonts);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QImage>
#include <QSizeF>
#include <QString>
#include <optional>

#include "app/data/event_filter.h"
#include "app/data/shown_lanes.h"
#include "app/drawing/chart_layout.h"
#include "app/drawing/theme.h"

class QPainter;

namespace jalon {

enum class FigurePart { Chart, Timeline, Both };

// A picture is composed, not captured. A text that is not given (a null string) is written from the content; one that
// is given and empty is left out.
struct Figure {
    FigurePart part = FigurePart::Both;
    QSizeF size = {1600, 900};  // of the page, in pixels of 1/96 inch
    double textScale = 1;       // everything is drawn so much larger than at 13 px text
    bool dark = false;
    bool transparent = false;      // nothing is painted behind it
    std::optional<TimeSpan> span;  // none: the document's first view
    EventFilter filter;
    LaneArrangement lanes;  // of a field that passes checkLaneField
    ChartOptions chart;
    QString title;       // the finding
    QString subtitle;    // measure, currency, nominal, scale, period
    QString sourceLine;  // publishers of what is shown, the most used first
    QString dateLine;    // up to when the document tells
    QString note;        // none unless it is given
    QString licence;     // the document's
    QString alt;         // for those who do not see it: what kind of picture, and what it says
    QImage logo;         // at the upper right; null: none
};

// A page on which few words have room: what is written for it by itself is shorter.
bool isSmallPage(const Figure& figure);

// The span that the figure shows.
TimeSpan shownSpan(const Figure& figure, const StoryContent& content);

// The texts that `figure` will carry, filled in where none were given; what the export dialog shows to be edited.
Figure withTexts(const Figure& figure, const StoryContent& content);

// Paints the figure into (0, 0, size): title, subtitle, timeline with axis and/or chart, note, sources, licence, date.
void paintFigure(QPainter& painter, const Figure& figure, std::shared_ptr<const StoryContent> content);

}  // namespace jalon

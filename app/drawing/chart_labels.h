// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/chart_layout.h"

namespace jalon {

// Direct labels at the lines' ends within the view: name and last value. None covers another, a line or a marker where
// there is room to avoid it; none stands far from its line's end, and a thin line leads from there to those that do not
// stand beside it. Of very many lines those with the highest values at their end are labelled.
void placeLineLabels(ChartLayout& layout, const StoryContent& content, const Fonts& fonts);

// For when they do not all fit: every company with a line or hidden, in the header beside the subtitle, as many as
// there is room for and how many more there are. It takes no room from the plot, so that nothing jumps when it comes or
// goes.
void placeLegend(ChartLayout& layout, const StoryContent& content, const Fonts& fonts);

// In a picture: the lines without a label and their values, on as many rows as `height` has room for, and how many
// more there are. `first` is where the first row begins, the others begin at the area's left edge.
void placePictureLegend(ChartLayout& layout, const StoryContent& content, const Fonts& fonts, const QPointF& first,
                        double height);
// The height that all of them take.
double pictureLegendHeight(const ChartLayout& layout, const Fonts& fonts);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/drawing/chart_layout.h"
#include "app/drawing/chart_line_ends.h"

namespace jalon {

// A line that wants a label, from the fullest form of it to the shortest.
struct LabelWish {
    PlacedLine* line = nullptr;
    std::vector<LabelForm> forms, gutterForms;  // within the plot, and in the gutter
    QPointF anchor;                             // the line's end within the view
};

void setLabel(const LabelWish& wish, const LabelForm& form, const QPointF& topLeft, bool leads, const QPointF& from);
void removeLabel(PlacedLine& line);

// Labels in the gutter at the plot's right, each as near to its line's end as the others let it: spread vertically,
// with leaders. Where they are too many the names are shortened, then those of the lowest lines are left without.
void placeLabelColumn(ChartLayout& layout, std::vector<const LabelWish*> wishes, const Fonts& fonts);

// Where intervals of these heights stand that want to be around these middles, in this order, moved no more than they
// must be so that none covers another and all are within the bounds: their middles. They must fit.
std::vector<double> spreadApart(const std::vector<double>& middles, const std::vector<double>& heights, double top,
                                double bottom);

}  // namespace jalon

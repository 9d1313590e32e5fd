// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/chart_layout.h"

namespace jalon {

// In a picture, which no pointer asks: the most important events named at their marks, as many as the options say and
// as stand on nothing else; where one has no place the next is named instead.
void placeEventLabels(ChartLayout& layout, const std::vector<const EventSummary*>& events, const Fonts& fonts);

}  // namespace jalon

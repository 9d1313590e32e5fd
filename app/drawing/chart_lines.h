// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/drawing/chart_layout.h"
#include "app/drawing/chart_series.h"

namespace jalon {

// Lines, bands and points of the layout's figures. A series with more points than pixels becomes one vertical stroke a
// pixel column, from its lowest to its highest value there, the value held before it included: no extreme is lost.
void placeLinesAndPoints(ChartLayout& layout);

}  // namespace jalon

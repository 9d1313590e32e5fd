// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line/arguments.h"
#include "app/drawing/chart_options.h"

namespace jalon {

// How the chart draws a document's figures: basis, join, measure, currencies, marks, and what is added to it.
std::vector<OptionRule> chartRules();

// Over `options` as they are. What is added: --line AMOUNT[=TEXT], --shade FROM/TO[=TEXT], --pin DATE=AMOUNT=TEXT; an
// amount is in what the chart measures, and may end in K, M, B or T.
Outcome readChartOptions(const Arguments& arguments, ChartOptions& options);

}  // namespace jalon

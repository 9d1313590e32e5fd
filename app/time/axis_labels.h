// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <vector>

#include "app/base/language.h"
#include "app/time/calendar_steps.h"

namespace jalon {

// The label of a minor tick under an upper tier that says the rest: "14:05", "8", "Jan", "2025", "44 BC", "66 Ma".
QString minorTickLabel(const CalendarStep& step, Instant at, const Language& language);

// The labels that a cell of the upper tier may carry, from the longest to the shortest.
std::vector<QString> majorCellLabels(const CalendarStep& step, const TimeSpan& cell, const Language& language);

}  // namespace jalon

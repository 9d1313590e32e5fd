// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/base/language.h"
#include "app/time/civil_time.h"

namespace jalon {

// An instant as precisely as it is given: its day, and its time of day unless that is midnight.
QString momentWords(Instant t, const Language& language);  // "28 Mar 2025", "28 Mar 2025, 14:05"
QString isoMoment(Instant t);                              // "2025-03-28", "2025-03-28T14:05:00"

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/data/viewport_query.h"
#include "app/time/time_scale.h"

namespace jalon {

// What there is to see of a document with a little air around it; around `today` where it holds nothing.
TimeSpan wholeSpan(const StoryContent& content, Instant today);
// What to show of one dated thing when it is looked at closely. Open and unknown ends are cut.
TimeSpan closeSpan(const UncertainDate& date, const TimeSpan& whole);
// The bounds of a date as far as they are known: an open end reaches as far as `whole`.
TimeSpan knownBounds(const UncertainDate& date, const TimeSpan& whole);
// A span that was measured by hand, as a period to filter by: of more than two days, the whole days that it touches.
TimeSpan periodOf(const TimeSpan& measured);
// `scale` moved by as little as brings a strip of `whole`, and its length before and after it, back into sight.
TimeScale heldNear(const TimeScale& scale, const TimeSpan& whole);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/uncertain_date.h"

#include <tuple>

namespace jalon {

bool sortsBefore(const UncertainDate& a, const UncertainDate& b) {
    return std::tie(a.earliestStart, a.latestEnd) < std::tie(b.earliestStart, b.latestEnd);
}

}  // namespace jalon

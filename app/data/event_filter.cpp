// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/event_filter.h"

#include <algorithm>

namespace jalon {

bool EventFilter::accepts(const EventSummary& event) const {
    if (hiddenCategories.contains(event.category))
        return false;
    if (minimumAmount > 0 && (!event.amount || event.amount->units < minimumAmount))
        return false;
    if (within && !within->overlaps(event.date.bounds()))
        return false;
    if (event.companies.empty())
        return true;
    return std::any_of(event.companies.begin(), event.companies.end(),
                       [this](EntityId company) { return !hiddenCompanies.contains(company); });
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QSet>
#include <optional>

#include "app/data/event.h"
#include "app/data/ids.h"

namespace jalon {

// What is shown. A category or company that is switched off is listed, so that a new one is shown. An event without a
// followed company is never hidden by the company filter. Value type.
struct EventFilter {
    QSet<CategoryId> hiddenCategories;
    QSet<EntityId> hiddenCompanies;
    std::int64_t minimumAmount = 0;  // in units, whatever the currency; 0: any, with or without an amount
    std::optional<TimeSpan> within;  // events whose bounds overlap
    QString search;                  // as in TextSearch; empty: all

    // Everything but `search`, which TextSearch answers.
    bool accepts(const EventSummary& event) const;
    friend bool operator==(const EventFilter&, const EventFilter&) = default;
};

// How many events each switch of the filters stands for: of all events that the *other* parts of the filter accept.
struct FilterCounts {
    QHash<CategoryId, int> byCategory;
    QHash<EntityId, int> byCompany;
    int shown = 0;
};

}  // namespace jalon

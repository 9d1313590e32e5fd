// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QSet>

#include "app/data/document.h"
#include "app/data/valuation.h"

namespace jalon {

// What the events and the values of a page refer to.
struct PageContent {
    Language language;
    QSet<EventId> events;  // that are listed
    QHash<ValuationId, Valuation> valuations;
    std::vector<Valuation> listedValuations;
    QHash<EntityId, QString> companies;
    QHash<SourceId, Source> sources;
    bool lanes = false;  // there are several
};

// One event as an article, with whatever is known of it.
QString htmlEvent(const EventDetails& event, const PageContent& page);
// The values as a table; empty where there are none.
QString htmlValuations(const PageContent& page);
// "event-12": where links lead.
QString anchorOf(EventId event);
QString anchorOf(SourceId source);
QString sourceName(const Source& source);

}  // namespace jalon

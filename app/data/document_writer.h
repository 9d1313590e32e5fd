// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>

#include "app/data/database.h"
#include "app/data/entity.h"
#include "app/data/event.h"
#include "app/data/exchange_rate.h"
#include "app/data/long_series.h"
#include "app/data/search_filler.h"

namespace jalon {

// Writes a new document of any size: hundreds of thousands of events a second, then the tables by which views find
// them, and the search. The document is written beside `path` and takes its name when it is whole.
class DocumentWriter {
public:
    // `path` must not exist. Texts are in one language.
    static Result<std::unique_ptr<DocumentWriter>> create(const QString& path, const QString& title,
                                                          const QString& languageCode);
    // Leaves nothing behind unless it was finished.
    ~DocumentWriter();

    CategoryId addCategory(const QString& key, const QString& name, MarkShape shape, ColorRole color);
    LaneId addLane(const QString& key, const QString& title, ColorRole color);
    // `event.label` may be empty: the title stands for it. The id is given here. `found` is what
    // search finds it by besides its texts.
    struct SearchTexts {
        QString people, amounts, sources;
    };
    EventId addEvent(const EventSummary& event, const QString& summary, const SearchTexts& found = {{}, {}, {}});
    // Instead of the title given first.
    void setTitle(const QString& title);
    // Takes part in the event, as the `ordinal`-th from 1.
    void addParticipant(EventId event, EntityId company, int ordinal);
    SourceId addSource(const QString& key, const QString& publisher, const QString& title, const QString& url);
    void addEventSource(EventId event, SourceId source, int ordinal);
    // Once only: the same again is left out.
    void addRelation(EventId from, RelationKind kind, EventId to);
    // A company that the chart may draw; the id is given here.
    EntityId addCompany(const QString& key, const QString& name, ColorRole color);
    // A figure of it: `valuation.id` is given here, its sources and its event are left out.
    void addValuation(const Valuation& valuation);
    void addExchangeRate(const ExchangeRate& rate);
    void addGap(const ValuationGap& gap);
    void addSeries(const LongSeries& series);
    // `progress` as of writeEventIndex.
    Outcome finish(const std::function<bool(double)>& progress = {});

private:
    DocumentWriter(std::unique_ptr<Database> database, const QString& path, const QString& language);
    Problem failed() const;
    Problem failed(const QString& why) const;

    std::unique_ptr<Database> m_database;
    QString m_path, m_language;
    SearchFiller m_search;
    Statement m_event, m_text, m_participant, m_source, m_eventSource, m_relation;
    std::int64_t m_events = 0, m_categories = 0, m_lanes = 0, m_companies = 0, m_valuations = 0, m_rates = 0,
                 m_gaps = 0, m_series = 0, m_sources = 0, m_relations = 0;
    bool m_hasRole = false;  // the one that participants have here
    bool m_finished = false, m_ok = true;
};

}  // namespace jalon

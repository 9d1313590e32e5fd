// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/touched_rows.h"

#include <algorithm>
#include <cstring>
#include <set>

#include "app/data/database_changes.h"
#include "app/data/document_tables.h"

namespace jalon {

namespace {

// The column of a content table that says which event's search words a row is part of.
struct SearchedBy {
    const char* table;
    int eventColumn;
};
constexpr SearchedBy searchedBy[] = {{"event", 0},        {"event_text", 0}, {"event_entity", 0}, {"event_source", 0},
                                     {"event_figure", 0}, {"event_tag", 0},  {"valuation", 14}};
// What events refer to, and how to find those that do.
struct ReferredTo {
    const char* table;
    const char* events;
};
constexpr ReferredTo referredTo[] = {
    {"entity_text", "SELECT event FROM event_entity WHERE entity = ?"},
    {"source", "SELECT event FROM event_source WHERE source = ?"},
};

void insert(std::set<std::int64_t>& ids, const std::optional<std::int64_t>& id) {
    if (id)
        ids.insert(*id);
}

std::vector<EventId> listOf(const std::set<std::int64_t>& ids) {
    std::vector<EventId> list;
    list.reserve(ids.size());
    for (const std::int64_t id : ids) list.push_back({id});
    return list;
}

}  // namespace

const std::vector<const char*>& recordedTables() {
    static const std::vector<const char*> tables = [] {
        std::vector<const char*> names;
        for (const ContentTable& table : contentTables())
            names.push_back(table.kind == TableKind::Points ? "series_block" : table.name);
        return names;
    }();
    return tables;
}

std::vector<EventId> drawnEvents(const QByteArray& changes) {
    std::set<std::int64_t> drawn;
    visitChanges(changes, [&](const RowChange& change) {
        if (std::strcmp(change.table(), "event") == 0) {
            insert(drawn, change.before(0));
            insert(drawn, change.after(0));
        }
    });
    return listOf(drawn);
}

TouchedRows touchedRows(const Database& database, const QByteArray& changes) {
    std::set<std::int64_t> found;
    visitChanges(changes, [&](const RowChange& change) {
        for (const SearchedBy& by : searchedBy) {
            if (std::strcmp(change.table(), by.table) != 0)
                continue;
            insert(found, change.before(by.eventColumn));
            insert(found, change.after(by.eventColumn));
        }
        for (const ReferredTo& to : referredTo) {
            if (std::strcmp(change.table(), to.table) != 0)
                continue;
            Statement rows = database.prepare(to.events);
            rows.bind(1, change.before(0).value_or(change.after(0).value_or(0)));
            while (rows.step()) found.insert(rows.integer(0));
        }
    });
    // In a language that came or went, every event is found in other words.
    visitChanges(changes, [&](const RowChange& change) {
        if (std::strcmp(change.table(), "language") != 0)
            return;
        Statement rows = database.prepare("SELECT id FROM event");
        while (rows.step()) found.insert(rows.integer(0));
    });
    // A changed figure tells only what differs; the event that it belongs to stands in its row.
    visitChanges(changes, [&](const RowChange& change) {
        if (std::strcmp(change.table(), "valuation") != 0 || change.isInsert())
            return;
        Statement row = database.prepare("SELECT event FROM valuation WHERE id = ? AND event IS NOT NULL");
        row.bind(1, change.before(0).value_or(0));
        if (row.step())
            found.insert(row.integer(0));
    });
    return {drawnEvents(changes), listOf(found)};
}

}  // namespace jalon

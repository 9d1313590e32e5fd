// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/thing_order.h"

#include <algorithm>

#include "app/data/stored_index.h"
#include "app/edit/edit_statements.h"

namespace jalon {

namespace {

struct Order {
    const char* read;  // id and group: nothing moves out of its group
    const char* write;
};

Order orderOf(OrderedThing thing) {
    switch (thing) {
        case OrderedThing::Category:
            return {"SELECT id, 0 FROM category ORDER BY ordinal, id",
                    "UPDATE category SET ordinal = ?1 WHERE id = ?2"};
        case OrderedThing::Lane:
            return {"SELECT id, 0 FROM lane ORDER BY ordinal, id", "UPDATE lane SET ordinal = ?1 WHERE id = ?2"};
        case OrderedThing::Entity:
            return {"SELECT id, kind != 'company' FROM entity ORDER BY kind != 'company', ordinal, id",
                    "UPDATE entity SET ordinal = ?1 WHERE id = ?2"};
    }
    Q_UNREACHABLE();
}

std::int64_t counted(const Database& database, const char* sql, std::int64_t id) {
    Statement row = database.prepare(sql);
    row.bind(1, id);
    return row.step() ? row.integer(0) : 0;
}

}  // namespace

Outcome moveInOrder(DocumentEdit& edit, OrderedThing thing, std::int64_t id, int step) {
    Database& database = edit.database();
    const Order order = orderOf(thing);
    std::vector<std::pair<std::int64_t, std::int64_t>> things;  // id, group
    Statement rows = database.prepare(order.read);
    while (rows.step()) things.emplace_back(rows.integer(0), rows.integer(1));
    rows.finalize();
    const auto at = std::find_if(things.begin(), things.end(), [&](const auto& each) { return each.first == id; });
    const auto place = at - things.begin();
    const auto other = place + step;
    if (at == things.end() || other < 0 || other >= std::ssize(things))
        return Done{};
    const auto neighbour = things.begin() + other;
    if (neighbour->second != at->second)
        return Done{};
    std::iter_swap(at, neighbour);
    Statement write = database.prepare(order.write);
    std::int64_t ordinal = 0;
    for (const auto& [each, group] : things)
        if (!write.bind(1, ++ordinal).bind(2, each).run())
            return databaseProblem(database);
    return Done{};
}

std::int64_t eventsOf(const Database& database, CategoryId category) {
    return counted(database,
                   StoredIndex::isIn(database) ? "SELECT coalesce(sum(events), 0) FROM event_total WHERE category = ?"
                                               : "SELECT count(*) FROM event WHERE category = ?",
                   category.value);
}

std::int64_t eventsOf(const Database& database, LaneId lane) {
    return counted(database,
                   StoredIndex::isIn(database) ? "SELECT coalesce(sum(events), 0) FROM event_total WHERE lane = ?"
                                               : "SELECT count(*) FROM event WHERE lane = ?",
                   lane.value);
}

std::int64_t eventsOf(const Database& database, EntityId entity) {
    return counted(database, "SELECT count(DISTINCT event) FROM event_entity WHERE entity = ?", entity.value);
}

std::int64_t figuresOf(const Database& database, EntityId entity) {
    return counted(database, "SELECT count(*) FROM valuation WHERE entity = ?", entity.value) +
           counted(database, "SELECT count(*) FROM series WHERE entity = ?", entity.value);
}

std::int64_t citationsOf(const Database& database, SourceId source) {
    return counted(database, "SELECT count(*) FROM event_source WHERE source = ?", source.value) +
           counted(database, "SELECT count(*) FROM valuation_source WHERE source = ?", source.value);
}

}  // namespace jalon

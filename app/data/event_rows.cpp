// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/event_rows.h"

#include "app/data/names.h"
#include "app/time/edtf_text.h"

namespace jalon {

const QByteArray selectSummaries = QByteArrayLiteral(
    "SELECT id, key, edtf, category, lane, importance, amount, currency, confidence, "
    "coalesce(label, (SELECT label FROM event_text AS other WHERE other.event = event.id LIMIT 1)), "
    "coalesce(title, (SELECT title FROM event_text AS other WHERE other.event = event.id LIMIT 1)) FROM event "
    "LEFT JOIN event_text ON event = id AND language = ?1");

UncertainDate dateOf(const QString& edtf) {
    const auto date = parseEdtf(edtf.toStdString());
    if (date)
        return *date;
    UncertainDate unknown;
    unknown.edtf = edtf.toStdString();
    unknown.uncertain = true;
    return unknown;
}

std::optional<Money> moneyOf(const Statement& row, int column) {
    if (row.isNull(column))
        return std::nullopt;
    return Money{row.integer(column), row.text(column + 1)};
}

EventSummary summaryIn(const Statement& row) {
    EventSummary event;
    event.id = {row.integer(0)};
    event.key = row.text(1);
    event.date = dateOf(row.text(2));
    event.category = {row.integer(3)};
    event.lane = {row.integer(4)};
    event.importance = static_cast<int>(row.integer(5));
    event.amount = moneyOf(row, 6);
    event.confidence = enumFromName<Confidence>(row.text(8)).value_or(Confidence::Doubtful);
    event.label = row.text(9);
    event.title = row.text(10);
    if (event.label.isEmpty())
        event.label = event.title;
    return event;
}

std::vector<EntityId> companiesOf(const Database& database, EventId id) {
    Statement rows = database.prepare(
        "SELECT DISTINCT link.entity FROM event_entity AS link JOIN entity ON entity.id = link.entity "
        "WHERE link.event = ? AND entity.kind = 'company' ORDER BY entity.ordinal");
    rows.bind(1, id.value);
    std::vector<EntityId> companies;
    while (rows.step()) companies.push_back({rows.integer(0)});
    return companies;
}

}  // namespace jalon

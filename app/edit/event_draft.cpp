// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/event_draft.h"

#include <QCoreApplication>

#include "app/data/event_rows.h"
#include "app/data/names.h"
#include "app/edit/event_edits.h"

namespace jalon {

QString EventDraft::title(const QString& language) const {
    const QString wanted = texts.value(language).title;
    if (!wanted.isEmpty())
        return wanted;
    for (const Texts& each : texts)
        if (!each.title.isEmpty())
            return each.title;
    return {};
}

namespace {

void readTexts(const Database& database, EventDraft& draft) {
    Statement rows =
        database.prepare("SELECT language, label, title, summary, amount_note FROM event_text WHERE event = ?");
    rows.bind(1, draft.id.value);
    while (rows.step()) draft.texts.insert(rows.text(0), {rows.text(1), rows.text(2), rows.text(3), rows.text(4)});
}

void readLinks(const Database& database, EventDraft& draft) {
    Statement people = database.prepare("SELECT role, entity, name FROM event_entity WHERE event = ? ORDER BY ordinal");
    people.bind(1, draft.id.value);
    while (people.step()) draft.participants.push_back({people.integer(0), {people.integer(1)}, people.text(2)});
    Statement sources = database.prepare("SELECT source FROM event_source WHERE event = ? ORDER BY ordinal");
    sources.bind(1, draft.id.value);
    while (sources.step()) draft.sources.push_back({sources.integer(0)});
    Statement tags = database.prepare("SELECT tag FROM event_tag WHERE event = ? ORDER BY tag");
    tags.bind(1, draft.id.value);
    while (tags.step()) draft.tags += tags.text(0);
    Statement note = database.prepare("SELECT text FROM event_note WHERE event = ?");
    note.bind(1, draft.id.value);
    if (note.step())
        draft.note = note.text(0);
}

}  // namespace

Result<EventDraft> readEvent(const Database& database, EventId id) {
    Statement row = database.prepare(
        "SELECT key, edtf, category, lane, importance, amount, currency, in_article, confidence FROM event WHERE id = "
        "?");
    row.bind(1, id.value);
    if (!row.step())
        return Problem{ProblemKind::NotFound, QCoreApplication::translate("Edit", "This event is no longer there.")};
    EventDraft draft;
    draft.id = id;
    draft.key = row.text(0);
    draft.date = dateOf(row.text(1));
    draft.category = {row.integer(2)};
    draft.lane = {row.integer(3)};
    draft.importance = static_cast<int>(row.integer(4));
    draft.amount = moneyOf(row, 5);
    draft.inArticle = row.integer(7) != 0;
    draft.confidence = enumFromName<Confidence>(row.text(8)).value_or(Confidence::Doubtful);
    readTexts(database, draft);
    readLinks(database, draft);
    return draft;
}

std::vector<Role> readRoles(const Database& database, const QString& language) {
    std::vector<Role> roles;
    Statement rows = database.prepare(
        "SELECT id, key, (SELECT name FROM role_text WHERE role = role.id ORDER BY language = ? DESC, language LIMIT "
        "1) "
        "FROM role ORDER BY id");
    rows.bind(1, language);
    while (rows.step()) roles.push_back({rows.integer(0), rows.text(1), rows.text(2)});
    return roles;
}

QStringList readTags(const Database& database) {
    QStringList tags;
    Statement rows = database.prepare("SELECT DISTINCT tag FROM event_tag ORDER BY tag");
    while (rows.step()) tags += rows.text(0);
    return tags;
}

std::vector<RelationDraft> readRelations(const Database& database, EventId event) {
    std::vector<RelationDraft> relations;
    Statement rows = database.prepare(
        "SELECT id, from_event, kind, to_event FROM relation WHERE from_event = ?1 OR to_event = ?1 ORDER BY id");
    rows.bind(1, event.value);
    while (rows.step()) {
        RelationDraft relation;
        relation.id = rows.integer(0);
        relation.from = {rows.integer(1)};
        relation.kind = enumFromName<RelationKind>(rows.text(2)).value_or(RelationKind::LeadsTo);
        relation.to = {rows.integer(3)};
        Statement notes = database.prepare("SELECT language, note FROM relation_text WHERE relation = ?");
        notes.bind(1, relation.id);
        while (notes.step()) relation.notes.insert(notes.text(0), notes.text(1));
        relations.push_back(relation);
    }
    return relations;
}

}  // namespace jalon

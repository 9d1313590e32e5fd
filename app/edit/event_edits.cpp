// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/event_edits.h"

#include <QCoreApplication>

#include "app/data/names.h"
#include "app/edit/edit_statements.h"

namespace jalon {

namespace {

Problem wrong(const char* source) {
    return {ProblemKind::BadValue, QCoreApplication::translate("Edit", source)};
}

Outcome checked(const EventDraft& draft) {
    if (draft.title({}).trimmed().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "An event needs a title."));
    if (draft.date.edtf.empty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "An event needs a date."));
    if (!draft.category || !draft.lane)
        return wrong(QT_TRANSLATE_NOOP("Edit", "An event needs a category and a lane."));
    return Done{};
}

// Row by row: what is the same is left alone, so that a step holds what differs.
bool writeRow(Database& database, EventDraft& draft) {
    if (!draft.id) {
        Statement next = database.prepare("SELECT coalesce(max(id), 0) + 1 FROM event");
        draft.id = {next.step() ? next.integer(0) : 0};
        if (draft.key.isEmpty())
            draft.key = freshKey(database, "event", draft.title({}));
    }
    Statement row = database.prepare(
        "INSERT INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "key = excluded.key, edtf = excluded.edtf, earliest_start = excluded.earliest_start, "
        "latest_start = excluded.latest_start, earliest_end = excluded.earliest_end, latest_end = excluded.latest_end, "
        "category = excluded.category, lane = excluded.lane, importance = excluded.importance, "
        "amount = excluded.amount, currency = excluded.currency, in_article = excluded.in_article, "
        "confidence = excluded.confidence");
    row.bind(1, draft.id.value).bind(2, draft.key);
    bindDate(row, 3, draft.date);
    row.bind(8, draft.category.value).bind(9, draft.lane.value).bind(10, std::int64_t{draft.importance});
    if (draft.amount)
        row.bind(11, draft.amount->units).bind(12, draft.amount->currency);
    row.bind(13, std::int64_t{draft.inArticle}).bind(14, nameOfEnum(draft.confidence));
    return row.run();
}

bool writeTexts(Database& database, const EventDraft& draft) {
    bool ok = true;
    Statement write = database.prepare(
        "INSERT INTO event_text VALUES(?, ?, ?, ?, ?, ?) ON CONFLICT(event, language) DO UPDATE SET label = "
        "excluded.label, title = excluded.title, summary = excluded.summary, amount_note = excluded.amount_note");
    for (auto text = draft.texts.cbegin(); text != draft.texts.cend(); ++text) {
        if (text->isEmpty())
            continue;
        write.bind(1, draft.id.value).bind(2, text.key()).bind(3, notNull(text->label)).bind(4, notNull(text->title));
        write.bind(5, notNull(text->summary));
        if (!text->amountNote.isEmpty())
            write.bind(6, text->amountNote);
        ok = write.run() && ok;
    }
    // A language whose texts were all emptied has none.
    Statement known = database.prepare("SELECT language FROM event_text WHERE event = ?");
    QStringList gone;
    known.bind(1, draft.id.value);
    while (known.step())
        if (draft.texts.value(known.text(0)).isEmpty())
            gone += known.text(0);
    known.reset();
    for (const QString& language : gone)
        ok = database.prepare("DELETE FROM event_text WHERE event = ? AND language = ?")
                 .bind(1, draft.id.value)
                 .bind(2, language)
                 .run() &&
             ok;
    return ok;
}

// The role of those who take part in none that has a name.
std::int64_t plainRole(Database& database) {
    Statement first = database.prepare("SELECT id FROM role WHERE key = 'participant'");
    if (first.step())
        return first.integer(0);
    first.reset();
    Statement add = database.prepare("INSERT INTO role SELECT coalesce(max(id), 0) + 1, 'participant' FROM role");
    add.run();
    Statement text = database.prepare(
        "INSERT INTO role_text SELECT role.id, language.code, ?1 FROM role JOIN language WHERE role.key = "
        "'participant' "
        "AND language.ordinal = 0");
    text.bind(1, QCoreApplication::translate("Edit", "Participant")).run();
    return first.step() ? first.integer(0) : 0;
}

bool writeParticipants(Database& database, const EventDraft& draft) {
    bool ok = true;
    Statement write = database.prepare(
        "INSERT INTO event_entity VALUES(?, ?, ?, ?, ?) ON CONFLICT(event, ordinal) DO UPDATE SET role = "
        "excluded.role, "
        "entity = excluded.entity, name = excluded.name");
    std::int64_t ordinal = 0;
    for (const EventDraft::Participant& who : draft.participants) {
        write.bind(1, draft.id.value).bind(2, ++ordinal).bind(3, who.role ? who.role : plainRole(database));
        write.bind(4, who.entity.value);
        if (!who.name.isEmpty())
            write.bind(5, who.name);
        ok = write.run() && ok;
    }
    return database.prepare("DELETE FROM event_entity WHERE event = ? AND ordinal > ?")
               .bind(1, draft.id.value)
               .bind(2, ordinal)
               .run() &&
           ok;
}

bool writePersonal(Database& database, const EventDraft& draft) {
    QStringList tags = draft.tags;
    bool ok = database.prepare("DELETE FROM event_tag WHERE event = ?").bind(1, draft.id.value).run();
    tags.removeDuplicates();
    for (const QString& tag : tags)
        ok = database.prepare("INSERT INTO event_tag VALUES(?, ?)").bind(1, draft.id.value).bind(2, tag).run() && ok;
    if (draft.note.isEmpty())
        return database.prepare("DELETE FROM event_note WHERE event = ?").bind(1, draft.id.value).run() && ok;
    return database.prepare("INSERT OR REPLACE INTO event_note VALUES(?, ?)")
               .bind(1, draft.id.value)
               .bind(2, draft.note)
               .run() &&
           ok;
}

// One column of each event.
Outcome setColumn(DocumentEdit& edit, const std::vector<EventId>& events, const char* sql, std::int64_t value) {
    edit.willChange(events);
    Statement row = edit.database().prepare(sql);
    for (const EventId event : events)
        if (!row.bind(1, value).bind(2, event.value).run())
            return databaseProblem(edit.database());
    return Done{};
}

}  // namespace

Outcome writeEvent(DocumentEdit& edit, EventDraft& draft) {
    if (const auto fine = checked(draft); !fine)
        return fine;
    Database& database = edit.database();
    if (draft.id)
        edit.willChange({draft.id});
    const bool written = writeRow(database, draft) && writeTexts(database, draft) &&
                         writeParticipants(database, draft) &&
                         writeSources(database, "event_source", "event", draft.id.value, draft.sources) &&
                         writePersonal(database, draft);
    if (!written)
        return databaseProblem(database);
    return Done{};
}

Outcome removeEvents(DocumentEdit& edit, const std::vector<EventId>& events) {
    edit.willChange(events);
    // What refers to an event goes before it.
    static constexpr const char* steps[] = {
        "UPDATE valuation SET event = NULL WHERE event = ?",
        "DELETE FROM relation_text WHERE relation IN (SELECT id FROM relation WHERE from_event = ?1 OR to_event = ?1)",
        "DELETE FROM relation WHERE from_event = ?1 OR to_event = ?1",
        "DELETE FROM disagreement_text WHERE disagreement IN (SELECT id FROM disagreement WHERE event = ?)",
        "DELETE FROM disagreement WHERE event = ?",
        "DELETE FROM event_text WHERE event = ?",
        "DELETE FROM event_entity WHERE event = ?",
        "DELETE FROM event_source WHERE event = ?",
        "DELETE FROM event_figure WHERE event = ?",
        "DELETE FROM event_note WHERE event = ?",
        "DELETE FROM event_tag WHERE event = ?",
        "DELETE FROM document WHERE key = 'first_selection' AND value = (SELECT key FROM event WHERE id = ?)",
        "DELETE FROM event WHERE id = ?"};
    for (const char* step : steps) {
        Statement rows = edit.database().prepare(step);
        for (const EventId event : events)
            if (!rows.bind(1, event.value).run())
                return databaseProblem(edit.database());
    }
    return Done{};
}

Result<std::vector<EventId>> duplicateEvents(DocumentEdit& edit, const std::vector<EventId>& events) {
    std::vector<EventId> copies;
    for (const EventId event : events) {
        auto draft = readEvent(edit.database(), event);
        if (!draft)
            return draft.problem();
        draft->id = {};
        draft->key = freshKey(edit.database(), "event", draft->key);
        if (const auto written = writeEvent(edit, draft.value()); !written)
            return written.problem();
        Statement figures = edit.database().prepare(
            "INSERT INTO event_figure SELECT ?1, language, ordinal, amount, currency, caption FROM event_figure WHERE "
            "event = ?2");
        if (!figures.bind(1, draft->id.value).bind(2, event.value).run())
            return databaseProblem(edit.database());
        copies.push_back(draft->id);
    }
    return copies;
}

Outcome setDates(DocumentEdit& edit, const std::vector<std::pair<EventId, UncertainDate>>& dates) {
    std::vector<EventId> events;
    for (const auto& [event, date] : dates) events.push_back(event);
    edit.willChange(events);
    Statement row = edit.database().prepare(
        "UPDATE event SET edtf = ?1, earliest_start = ?2, latest_start = ?3, earliest_end = ?4, latest_end = ?5 WHERE "
        "id = ?6");
    for (const auto& [event, date] : dates) {
        bindDate(row, 1, date);
        if (!row.bind(6, event.value).run())
            return databaseProblem(edit.database());
    }
    return Done{};
}

Outcome setCategory(DocumentEdit& edit, const std::vector<EventId>& events, CategoryId category) {
    return setColumn(edit, events, "UPDATE event SET category = ? WHERE id = ?", category.value);
}

Outcome setLane(DocumentEdit& edit, const std::vector<EventId>& events, LaneId lane) {
    return setColumn(edit, events, "UPDATE event SET lane = ? WHERE id = ?", lane.value);
}

Outcome setImportance(DocumentEdit& edit, const std::vector<EventId>& events, int importance) {
    return setColumn(edit, events, "UPDATE event SET importance = ? WHERE id = ?", importance);
}

Outcome addTag(DocumentEdit& edit, const std::vector<EventId>& events, const QString& tag) {
    if (tag.trimmed().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A tag needs a word."));
    Statement row = edit.database().prepare("INSERT OR IGNORE INTO event_tag VALUES(?, ?)");
    for (const EventId event : events)
        if (!row.bind(1, event.value).bind(2, tag.trimmed()).run())
            return databaseProblem(edit.database());
    return Done{};
}

Outcome removeTag(DocumentEdit& edit, const std::vector<EventId>& events, const QString& tag) {
    Statement row = edit.database().prepare("DELETE FROM event_tag WHERE event = ? AND tag = ?");
    for (const EventId event : events)
        if (!row.bind(1, event.value).bind(2, tag).run())
            return databaseProblem(edit.database());
    return Done{};
}

Outcome writeRelation(DocumentEdit& edit, RelationDraft& relation) {
    Database& database = edit.database();
    if (relation.from == relation.to)
        return wrong(QT_TRANSLATE_NOOP("Edit", "An event cannot be related to itself."));
    Statement same =
        database.prepare("SELECT 1 FROM relation WHERE from_event = ? AND kind = ? AND to_event = ? AND id != ?");
    same.bind(1, relation.from.value).bind(2, nameOfEnum(relation.kind)).bind(3, relation.to.value);
    if (same.bind(4, relation.id).step())
        return Problem{ProblemKind::Exists,
                       QCoreApplication::translate("Edit", "These two events are related in this way already.")};
    if (!relation.id)
        relation.id = nextId(database, "relation");
    Statement row = database.prepare(
        "INSERT INTO relation VALUES(?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET from_event = excluded.from_event, kind "
        "= "
        "excluded.kind, to_event = excluded.to_event");
    row.bind(1, relation.id).bind(2, relation.from.value).bind(3, nameOfEnum(relation.kind));
    if (!row.bind(4, relation.to.value).run() ||
        !writeByLanguage(database, "relation_text", "relation", "note", relation.id, relation.notes))
        return databaseProblem(database);
    return Done{};
}

Outcome removeRelation(DocumentEdit& edit, std::int64_t id) {
    for (const char* sql : {"DELETE FROM relation_text WHERE relation = ?", "DELETE FROM relation WHERE id = ?"})
        if (!edit.database().prepare(sql).bind(1, id).run())
            return databaseProblem(edit.database());
    return Done{};
}

}  // namespace jalon

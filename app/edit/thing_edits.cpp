// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/thing_edits.h"

#include <QCoreApplication>

#include "app/data/names.h"
#include "app/edit/edit_statements.h"
#include "app/edit/event_edits.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

Problem wrong(const char* source) {
    return {ProblemKind::BadValue, QCoreApplication::translate("Edit", source)};
}

QString anyOf(const TextByLanguage& texts) {
    for (const QString& text : texts)
        if (!text.trimmed().isEmpty())
            return text.trimmed();
    return {};
}

Outcome ran(const Database& database, bool ok) {
    if (ok)
        return Done{};
    return databaseProblem(database);
}

bool runEach(Database& database, std::initializer_list<const char*> steps, std::int64_t id) {
    for (const char* step : steps)
        if (!database.prepare(step).bind(1, id).run())
            return false;
    return true;
}

std::vector<EventId> eventsWith(const Database& database, const char* sql, std::int64_t id) {
    std::vector<EventId> events;
    Statement rows = database.prepare(sql);
    rows.bind(1, id);
    while (rows.step()) events.push_back({rows.integer(0)});
    return events;
}

bool isEdtf(const std::string& text) {
    return text.empty() || parseEdtf(text).ok();
}

}  // namespace

Outcome writeCategory(DocumentEdit& edit, CategoryDraft& category) {
    if (anyOf(category.names).isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A category needs a name."));
    Database& database = edit.database();
    QString key;
    if (!category.id) {
        category.id = {nextId(database, "category")};
        key = freshKey(database, "category", anyOf(category.names));
    }
    Statement row = database.prepare(
        "INSERT INTO category VALUES(?1, ?2, (SELECT coalesce(max(ordinal), 0) + 1 FROM category), ?3, ?4) "
        "ON CONFLICT(id) DO UPDATE SET shape = excluded.shape, color = excluded.color");
    row.bind(1, category.id.value).bind(2, notNull(key)).bind(3, nameOfEnum(category.shape));
    row.bind(4, nameOfEnum(category.color));
    return ran(database, row.run() && writeByLanguage(database, "category_text", "category", "name", category.id.value,
                                                      category.names));
}

Outcome removeCategory(DocumentEdit& edit, CategoryId category, CategoryId instead) {
    Database& database = edit.database();
    const auto events = eventsWith(database, "SELECT id FROM event WHERE category = ?", category.value);
    if (!events.empty() && (!instead || instead == category))
        return wrong(
            QT_TRANSLATE_NOOP("Edit", "There are events of this category: choose which one they get instead."));
    if (!events.empty())
        if (const auto moved = setCategory(edit, events, instead); !moved)
            return moved;
    return ran(database,
               runEach(database, {"DELETE FROM category_text WHERE category = ?", "DELETE FROM category WHERE id = ?"},
                       category.value));
}

Outcome writeLane(DocumentEdit& edit, LaneDraft& lane) {
    if (anyOf(lane.names).isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A lane needs a name."));
    Database& database = edit.database();
    QString key;
    if (!lane.id) {
        lane.id = {nextId(database, "lane")};
        key = freshKey(database, "lane", anyOf(lane.names));
    }
    Statement row = database.prepare(
        "INSERT INTO lane VALUES(?1, ?2, (SELECT coalesce(max(ordinal), 0) + 1 FROM lane), ?3) "
        "ON CONFLICT(id) DO UPDATE SET color = excluded.color");
    row.bind(1, lane.id.value).bind(2, notNull(key)).bind(3, nameOfEnum(lane.color));
    return ran(database,
               row.run() && writeByLanguage(database, "lane_text", "lane", "name", lane.id.value, lane.names));
}

Outcome removeLane(DocumentEdit& edit, LaneId lane, LaneId instead) {
    Database& database = edit.database();
    const auto events = eventsWith(database, "SELECT id FROM event WHERE lane = ?", lane.value);
    if (!events.empty() && (!instead || instead == lane))
        return wrong(QT_TRANSLATE_NOOP("Edit", "There are events in this lane: choose which one they move to."));
    if (!events.empty())
        if (const auto moved = setLane(edit, events, instead); !moved)
            return moved;
    return ran(database, runEach(database, {"DELETE FROM lane_text WHERE lane = ?", "DELETE FROM lane WHERE id = ?"},
                                 lane.value));
}

// Rows that stand in an order of their own beside a company.
static bool writeTimes(Database& database, const EntityDraft& entity) {
    const std::int64_t id = entity.id.value;
    bool ok = true;
    std::int64_t ordinal = 0;
    Statement name = database.prepare(
        "INSERT INTO entity_name VALUES(?, ?, ?, ?, ?) ON CONFLICT(entity, ordinal) DO UPDATE SET name = "
        "excluded.name, "
        "since = excluded.since, until = excluded.until");
    for (const EntityName& each : entity.namesOverTime) {
        name.bind(1, id).bind(2, ++ordinal).bind(3, each.name.trimmed());
        each.fromEdtf.isEmpty() ? name.bindNull(4) : name.bind(4, each.fromEdtf);
        each.toEdtf.isEmpty() ? name.bindNull(5) : name.bind(5, each.toEdtf);
        ok = name.run() && ok;
    }
    Statement gone = database.prepare("DELETE FROM entity_name WHERE entity = ? AND ordinal > ?");
    ok = gone.bind(1, id).bind(2, ordinal).run() && ok;
    ordinal = 0;
    Statement gap = database.prepare(
        "INSERT INTO valuation_gap VALUES(?, ?, ?) ON CONFLICT(entity, ordinal) DO UPDATE SET edtf = excluded.edtf");
    for (const std::string& each : entity.gaps)
        ok = gap.bind(1, id).bind(2, ++ordinal).bind(3, QString::fromStdString(each)).run() && ok;
    Statement closed = database.prepare("DELETE FROM valuation_gap WHERE entity = ? AND ordinal > ?");
    return closed.bind(1, id).bind(2, ordinal).run() && ok;
}

static std::optional<Problem> wrongTimes(const EntityDraft& entity) {
    for (const EntityName& each : entity.namesOverTime) {
        if (each.name.trimmed().isEmpty())
            return wrong(QT_TRANSLATE_NOOP("Edit", "A former name is empty."));
        if (!isEdtf(each.fromEdtf.toStdString()) || !isEdtf(each.toEdtf.toStdString()))
            return wrong(QT_TRANSLATE_NOOP("Edit", "The time of a former name is no date that can be read."));
    }
    for (const std::string& gap : entity.gaps)
        if (gap.empty() || !isEdtf(gap))
            return wrong(QT_TRANSLATE_NOOP("Edit", "A gap between figures is no date that can be read."));
    return std::nullopt;
}

Outcome writeEntity(DocumentEdit& edit, EntityDraft& entity) {
    if (anyOf(entity.names).isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A company needs a name."));
    if (!isEdtf(entity.ended))
        return wrong(QT_TRANSLATE_NOOP("Edit", "The end of a company is no date that can be read."));
    if (entity.id && entity.successor == entity.id)
        return wrong(QT_TRANSLATE_NOOP("Edit", "A company cannot be its own successor."));
    if (const auto problem = wrongTimes(entity))
        return *problem;
    Database& database = edit.database();
    QString key;
    if (!entity.id) {
        entity.id = {nextId(database, "entity")};
        key = freshKey(database, "entity", anyOf(entity.names));
    }
    Statement row = database.prepare(
        "INSERT INTO entity VALUES(?1, ?2, (SELECT coalesce(max(ordinal), 0) + 1 FROM entity), ?3, ?4, ?5, ?6, ?7) "
        "ON CONFLICT(id) DO UPDATE SET kind = excluded.kind, color = excluded.color, ended = excluded.ended, "
        "successor = excluded.successor, shown_at_first = excluded.shown_at_first");
    row.bind(1, entity.id.value)
        .bind(2, notNull(key))
        .bind(3, nameOfEnum(entity.kind))
        .bind(4, nameOfEnum(entity.color));
    if (!entity.ended.empty())
        row.bind(5, QString::fromStdString(entity.ended));
    if (entity.successor)
        row.bind(6, entity.successor.value);
    row.bind(7, std::int64_t{entity.shownAtFirst});
    return ran(database,
               row.run() && writeByLanguage(database, "entity_text", "entity", "name", entity.id.value, entity.names) &&
                   writeTimes(database, entity));
}

Outcome removeEntity(DocumentEdit& edit, EntityId entity) {
    return ran(
        edit.database(),
        runEach(edit.database(),
                {"DELETE FROM event_entity WHERE entity = ?", "UPDATE entity SET successor = NULL WHERE successor = ?",
                 "DELETE FROM valuation_text WHERE valuation IN (SELECT id FROM valuation WHERE entity = ?)",
                 "DELETE FROM valuation_source WHERE valuation IN (SELECT id FROM valuation WHERE entity = ?)",
                 "DELETE FROM valuation WHERE entity = ?", "DELETE FROM valuation_gap WHERE entity = ?",
                 "DELETE FROM series_block WHERE series IN (SELECT id FROM series WHERE entity = ?)",
                 "DELETE FROM series WHERE entity = ?", "DELETE FROM entity_name WHERE entity = ?",
                 "DELETE FROM entity_text WHERE entity = ?", "DELETE FROM entity WHERE id = ?"},
                entity.value));
}

Outcome writeSource(DocumentEdit& edit, Source& source) {
    if (source.publisher.trimmed().isEmpty() && source.title.trimmed().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A source needs a publisher or a title."));
    if (!isEdtf(source.publishedEdtf.toStdString()))
        return wrong(QT_TRANSLATE_NOOP("Edit", "The day of a source is no date that can be read."));
    Database& database = edit.database();
    if (!source.id) {
        source.id = {nextId(database, "source")};
        source.key = freshKey(database, "source", source.publisher + QLatin1Char(' ') + source.title);
    }
    Statement row = database.prepare(
        "INSERT INTO source VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET publisher = "
        "excluded.publisher, "
        "title = excluded.title, url = excluded.url, published = excluded.published, language = excluded.language, "
        "checked = excluded.checked");
    row.bind(1, source.id.value).bind(2, source.key).bind(3, notNull(source.publisher)).bind(4, notNull(source.title));
    int column = 4;
    for (const QString& text : {source.url, source.publishedEdtf, source.language, source.checked}) {
        ++column;
        if (!text.isEmpty())
            row.bind(column, text);
    }
    return ran(database, row.run());
}

Outcome removeSource(DocumentEdit& edit, SourceId source) {
    return ran(edit.database(),
               runEach(edit.database(),
                       {"DELETE FROM event_source WHERE source = ?", "DELETE FROM valuation_source WHERE source = ?",
                        "UPDATE exchange_rate SET source = NULL WHERE source = ?",
                        "UPDATE series SET source = NULL WHERE source = ?",
                        "UPDATE disagreement SET source = NULL WHERE source = ?", "DELETE FROM source WHERE id = ?"},
                       source.value));
}

Outcome writeValuation(DocumentEdit& edit, ValuationDraft& valuation) {
    if (!valuation.entity)
        return wrong(QT_TRANSLATE_NOOP("Edit", "A figure needs a company."));
    if (valuation.date.edtf.empty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A figure needs a date."));
    if (valuation.low > valuation.high)
        return wrong(QT_TRANSLATE_NOOP("Edit", "The lower figure is greater than the upper one."));
    if (valuation.currency.trimmed().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A figure needs a currency, such as USD."));
    Database& database = edit.database();
    QString key;
    if (!valuation.id) {
        valuation.id = {nextId(database, "valuation")};
        Statement company = database.prepare("SELECT key FROM entity WHERE id = ?");
        company.bind(1, valuation.entity.value);
        key = freshKey(database, "valuation",
                       (company.step() ? company.text(0) : QString()) + QLatin1Char('-') +
                           QString::fromStdString(valuation.date.edtf));
    }
    Statement row = database.prepare(
        "INSERT INTO valuation VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
        "entity = excluded.entity, edtf = excluded.edtf, earliest_start = excluded.earliest_start, "
        "latest_start = excluded.latest_start, earliest_end = excluded.earliest_end, latest_end = excluded.latest_end, "
        "low = excluded.low, high = excluded.high, currency = excluded.currency, basis = excluded.basis, "
        "status = excluded.status, coverage = excluded.coverage, event = excluded.event, "
        "confidence = excluded.confidence");
    row.bind(1, valuation.id.value).bind(2, notNull(key)).bind(3, valuation.entity.value);
    bindDate(row, 4, valuation.date);
    row.bind(9, valuation.low).bind(10, valuation.high).bind(11, valuation.currency.trimmed());
    row.bind(12, nameOfEnum(valuation.basis)).bind(13, nameOfEnum(valuation.status));
    row.bind(14, nameOfEnum(valuation.coverage)).bind(16, nameOfEnum(valuation.confidence));
    if (valuation.event)
        row.bind(15, valuation.event.value);
    return ran(
        database,
        row.run() &&
            writeByLanguage(database, "valuation_text", "valuation", "note", valuation.id.value, valuation.notes) &&
            writeSources(database, "valuation_source", "valuation", valuation.id.value, valuation.sources));
}

Outcome removeValuations(DocumentEdit& edit, const std::vector<ValuationId>& valuations) {
    for (const ValuationId valuation : valuations)
        if (!runEach(edit.database(),
                     {"DELETE FROM valuation_text WHERE valuation = ?",
                      "DELETE FROM valuation_source WHERE valuation = ?", "DELETE FROM valuation WHERE id = ?"},
                     valuation.value))
            return databaseProblem(edit.database());
    return Done{};
}

Outcome writeDocumentDraft(DocumentEdit& edit, const DocumentDraft& draft) {
    if (anyOf(draft.title).isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A document needs a title."));
    if (!isEdtf(draft.asOf))
        return wrong(QT_TRANSLATE_NOOP("Edit", "The day up to which the story is told is no date that can be read."));
    if (draft.languages.size() > DocumentDraft::mostLanguages)
        return wrong(QT_TRANSLATE_NOOP("Edit", "A document has room for sixteen languages, and no more."));
    Database& database = edit.database();
    bool ok = true;
    for (const QString& language : draft.languages) {
        Statement row =
            database.prepare("INSERT OR IGNORE INTO language SELECT coalesce(max(ordinal) + 1, 0), ?1 FROM language");
        ok = row.bind(1, language).run() && ok;
    }
    Statement write = database.prepare(
        "INSERT INTO document_text VALUES(?, ?, ?) ON CONFLICT(field, language) DO UPDATE SET text = excluded.text");
    for (const auto& [field, texts] :
         {std::pair{"title", &draft.title}, {"subtitle", &draft.subtitle}, {"licence", &draft.licence}})
        for (auto text = texts->cbegin(); text != texts->cend(); ++text)
            ok = write.bind(1, QLatin1String(field)).bind(2, text.key()).bind(3, notNull(*text)).run() && ok;
    ok = database.execute("DELETE FROM document_text WHERE text = ''") && ok;
    ok = database.execute("DELETE FROM document WHERE key = 'as_of'") && ok;
    if (!draft.asOf.empty())
        ok = database.prepare("INSERT INTO document VALUES('as_of', ?)")
                 .bind(1, QString::fromStdString(draft.asOf))
                 .run() &&
             ok;
    return ran(database, ok);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The language-free tables of a story.
#include "app/data/story_tables.h"

#include <QDir>

#include "app/data/names.h"
#include "app/time/edtf_text.h"

namespace jalon {

static QString s(const char* text) {
    return QString::fromUtf8(text);
}

CsvTable StoryTables::table(const QString& name, const QStringList& columns) {
    const auto read = CsvTable::read(QDir(m_folder).filePath(name), columns);
    if (read)
        return *read;
    m_problems.push_back(read.problem());
    return CsvTable();
}

void StoryTables::note(const CsvTable& table, const CsvTable::Row& row, ProblemKind kind, const QString& what) {
    m_problems.push_back(
        {kind, QStringLiteral("%1:%2: %3").arg(table.path()).arg(row.line).arg(what), table.path(), row.line});
}

std::int64_t StoryTables::find(const CsvTable& table, const CsvTable::Row& row, const QString& key, const Keys& keys,
                               const char* what) {
    const auto found = keys.constFind(key);
    if (found != keys.constEnd())
        return *found;
    note(table, row, ProblemKind::BadValue, QStringLiteral("there is no %1 \"%2\"").arg(s(what), key));
    return 0;
}

std::int64_t StoryTables::add(const CsvTable& table, const CsvTable::Row& row, Keys& keys) {
    const QString key = row.fields.first();
    if (key.isEmpty())
        note(table, row, ProblemKind::BadValue, s("the id is empty"));
    if (keys.contains(key))
        note(table, row, ProblemKind::BadValue, QStringLiteral("the id \"%1\" stands twice").arg(key));
    const std::int64_t id = keys.size() + 1;
    keys.insert(key, id);
    return id;
}

std::int64_t StoryTables::number(const CsvTable& table, const CsvTable::Row& row, const QString& column) {
    bool ok = false;
    const std::int64_t value = table.value(row, column).toLongLong(&ok);
    if (!ok)
        note(table, row, ProblemKind::BadValue,
             QStringLiteral("%1 \"%2\" is no whole number").arg(column, table.value(row, column)));
    return value;
}

UncertainDate StoryTables::date(const CsvTable& table, const CsvTable::Row& row, const QString& text) {
    const auto parsed = parseEdtf(text.toStdString());
    if (parsed)
        return *parsed;
    note(table, row, ProblemKind::BadDate, parsed.problem().message);
    return {};
}

void StoryTables::bindDate(Statement& statement, int first, const UncertainDate& date) {
    statement.bind(first, QString::fromStdString(date.edtf)).bind(first + 1, date.earliestStart.seconds);
    statement.bind(first + 2, date.latestStart.seconds).bind(first + 3, date.earliestEnd.seconds);
    statement.bind(first + 4, date.latestEnd.seconds);
}

template <typename Enum>
QString StoryTables::word(const CsvTable& table, const CsvTable::Row& row, const QString& column) {
    const QString text = table.value(row, column);
    if (!enumFromName<Enum>(text)) {
        note(table, row, ProblemKind::BadValue,
             QStringLiteral("%1 cannot be \"%2\"; it may be %3").arg(column, text, enumNames<Enum>().join(s(", "))));
    }
    return text;
}

bool StoryTables::flag(const CsvTable& table, const CsvTable::Row& row, const QString& column) {
    const QString text = table.value(row, column);
    if (text != QLatin1String("yes") && text != QLatin1String("no")) {
        note(table, row, ProblemKind::BadValue, QStringLiteral("%1 is yes or no, not \"%2\"").arg(column, text));
    }
    return text == QLatin1String("yes");
}

void StoryTables::run(Statement& statement, const CsvTable& table, const CsvTable::Row& row) {
    if (!statement.run())
        note(table, row, ProblemKind::BadValue, m_database.errorMessage());
}

void StoryTables::readDocument() {
    const CsvTable values = table(s("document.csv"), {s("key"), s("value")});
    Statement insert = m_database.prepare("INSERT INTO document VALUES(?, ?)");
    Statement language = m_database.prepare("INSERT INTO language VALUES(?, ?)");
    for (const CsvTable::Row& row : values.rows()) {
        const QString key = row.fields[0], value = row.fields[1];
        if (key == QLatin1String("languages")) {
            m_languages = value.split(QLatin1Char(';'), Qt::SkipEmptyParts);
            for (int i = 0; i < m_languages.size(); ++i) {
                language.bind(1, std::int64_t(i)).bind(2, m_languages[i]);
                run(language, values, row);
            }
            continue;
        }
        if (key == QLatin1String("as_of") || key == QLatin1String("first_from") || key == QLatin1String("first_to")) {
            date(values, row, value);
        } else if (key != QLatin1String("first_selection")) {
            note(values, row, ProblemKind::BadValue, QStringLiteral("there is no setting \"%1\"").arg(key));
        }
        insert.bind(1, key).bind(2, value);
        run(insert, values, row);
    }
}

void StoryTables::readCategories() {
    const CsvTable rows = table(s("categories.csv"), {s("id"), s("shape"), s("color")});
    Statement insert = m_database.prepare("INSERT INTO category VALUES(?1, ?2, ?1, ?3, ?4)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, add(rows, row, m_categories)).bind(2, row.fields[0]);
        insert.bind(3, word<MarkShape>(rows, row, s("shape"))).bind(4, word<ColorRole>(rows, row, s("color")));
        run(insert, rows, row);
    }
}

void StoryTables::readLanes() {
    const CsvTable rows = table(s("lanes.csv"), {s("id"), s("color")});
    Statement insert = m_database.prepare("INSERT INTO lane VALUES(?1, ?2, ?1, ?3)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, add(rows, row, m_lanes)).bind(2, row.fields[0]).bind(3, word<ColorRole>(rows, row, s("color")));
        run(insert, rows, row);
    }
}

void StoryTables::readRoles() {
    const CsvTable rows = table(s("roles.csv"), {s("id")});
    Statement insert = m_database.prepare("INSERT INTO role VALUES(?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, add(rows, row, m_roles)).bind(2, row.fields[0]);
        run(insert, rows, row);
    }
}

void StoryTables::readEntities() {
    const CsvTable rows =
        table(s("entities.csv"), {s("id"), s("kind"), s("color"), s("ended"), s("successor"), s("shown_at_first")});
    // Two passes: a successor may stand further down.
    std::vector<std::int64_t> ids;
    for (const CsvTable::Row& row : rows.rows()) ids.push_back(add(rows, row, m_entities));
    Statement insert = m_database.prepare("INSERT INTO entity VALUES(?1, ?2, ?1, ?3, ?4, ?5, NULL, ?6)");
    Statement follow = m_database.prepare("UPDATE entity SET successor = ? WHERE id = ?");
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const CsvTable::Row& row = rows.rows()[i];
        insert.bind(1, ids[i]).bind(2, row.fields[0]).bind(3, word<EntityKind>(rows, row, s("kind")));
        insert.bind(4, word<ColorRole>(rows, row, s("color")));
        const QString ended = rows.value(row, s("ended"));
        if (!ended.isEmpty())
            insert.bind(5, QString::fromStdString(date(rows, row, ended).edtf));
        insert.bind(6, std::int64_t(flag(rows, row, s("shown_at_first"))));
        run(insert, rows, row);
    }
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const CsvTable::Row& row = rows.rows()[i];
        const QString successor = rows.value(row, s("successor"));
        if (successor.isEmpty())
            continue;
        follow.bind(1, find(rows, row, successor, m_entities, "entity")).bind(2, ids[i]);
        run(follow, rows, row);
    }
}

void StoryTables::readEntityNames() {
    const CsvTable rows = table(s("entity_names.csv"), {s("entity"), s("name"), s("from"), s("to")});
    Statement insert = m_database.prepare("INSERT INTO entity_name VALUES(?, ?, ?, ?, ?)");
    std::int64_t ordinal = 0;
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, find(rows, row, row.fields[0], m_entities, "entity")).bind(2, ++ordinal).bind(3, row.fields[1]);
        for (int side : {2, 3}) {
            if (row.fields[side].isEmpty())
                continue;
            date(rows, row, row.fields[side]);
            insert.bind(side + 2, row.fields[side]);
        }
        run(insert, rows, row);
    }
}

void StoryTables::readSources() {
    const CsvTable rows = table(
        s("sources.csv"), {s("id"), s("publisher"), s("title"), s("url"), s("published"), s("language"), s("checked")});
    Statement insert = m_database.prepare("INSERT INTO source VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, add(rows, row, m_sources));
        for (int i = 0; i < row.fields.size(); ++i) {
            if (i < 3 || !row.fields[i].isEmpty())
                insert.bind(i + 2, row.fields[i]);
        }
        if (!rows.value(row, s("published")).isEmpty())
            date(rows, row, rows.value(row, s("published")));
        run(insert, rows, row);
    }
}

void StoryTables::insertSources(const CsvTable& rows, const CsvTable::Row& row, const char* sql, std::int64_t owner) {
    Statement insert = m_database.prepare(sql);
    std::int64_t ordinal = 0;
    for (const QString& key : rows.value(row, s("sources")).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        insert.bind(1, owner).bind(2, ++ordinal).bind(3, find(rows, row, key, m_sources, "source"));
        run(insert, rows, row);
    }
    if (ordinal == 0)
        note(rows, row, ProblemKind::BadValue, s("nothing says so: there is no source"));
}

void StoryTables::readEvents() {
    const CsvTable rows =
        table(s("events.csv"), {s("id"), s("date"), s("category"), s("lane"), s("participants"), s("amount"),
                                s("currency"), s("importance"), s("sources"), s("in_article"), s("confidence")});
    Statement insert = m_database.prepare("INSERT INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        const std::int64_t id = add(rows, row, m_events);
        insert.bind(1, id).bind(2, row.fields[0]);
        bindDate(insert, 3, date(rows, row, rows.value(row, s("date"))));
        insert.bind(8, find(rows, row, rows.value(row, s("category")), m_categories, "category"));
        insert.bind(9, find(rows, row, rows.value(row, s("lane")), m_lanes, "lane"));
        insert.bind(10, number(rows, row, s("importance")));
        if (!rows.value(row, s("amount")).isEmpty()) {
            insert.bind(11, number(rows, row, s("amount"))).bind(12, rows.value(row, s("currency")));
        }
        insert.bind(13, std::int64_t(flag(rows, row, s("in_article"))))
            .bind(14, word<Confidence>(rows, row, s("confidence")));
        run(insert, rows, row);
        readParticipants(rows, row, id);
        insertSources(rows, row, "INSERT INTO event_source VALUES(?, ?, ?)", id);
    }
}

void StoryTables::readParticipants(const CsvTable& rows, const CsvTable::Row& row, std::int64_t event) {
    Statement insert = m_database.prepare("INSERT INTO event_entity VALUES(?, ?, ?, ?, ?)");
    std::int64_t ordinal = 0;
    for (const QString& part : rows.value(row, s("participants")).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString role = part.section(QLatin1Char(':'), 0, 0), who = part.section(QLatin1Char(':'), 1);
        insert.bind(1, event).bind(2, ++ordinal).bind(3, find(rows, row, role, m_roles, "role"));
        insert.bind(4, find(rows, row, who.section(QLatin1Char('='), 0, 0), m_entities, "entity"));
        if (who.contains(QLatin1Char('=')))
            insert.bind(5, who.section(QLatin1Char('='), 1));
        run(insert, rows, row);
    }
}

void StoryTables::readValuations() {
    const CsvTable rows =
        table(s("valuations.csv"), {s("id"), s("entity"), s("date"), s("low"), s("high"), s("currency"), s("basis"),
                                    s("status"), s("coverage"), s("event"), s("sources"), s("confidence")});
    Statement insert =
        m_database.prepare("INSERT INTO valuation VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        const std::int64_t id = add(rows, row, m_valuations);
        insert.bind(1, id)
            .bind(2, row.fields[0])
            .bind(3, find(rows, row, rows.value(row, s("entity")), m_entities, "entity"));
        bindDate(insert, 4, date(rows, row, rows.value(row, s("date"))));
        insert.bind(9, number(rows, row, s("low")))
            .bind(10, number(rows, row, s("high")))
            .bind(11, rows.value(row, s("currency")));
        insert.bind(12, word<ValuationBasis>(rows, row, s("basis")))
            .bind(13, word<ValuationStatus>(rows, row, s("status")));
        insert.bind(14, word<ValuationCoverage>(rows, row, s("coverage")));
        const QString event = rows.value(row, s("event"));
        if (!event.isEmpty())
            insert.bind(15, find(rows, row, event, m_events, "event"));
        insert.bind(16, word<Confidence>(rows, row, s("confidence")));
        run(insert, rows, row);
        insertSources(rows, row, "INSERT INTO valuation_source VALUES(?, ?, ?)", id);
    }
}

// How texts name a relation: it has no id of its own.
static QString relationKey(const CsvTable::Row& row) {
    return row.fields.mid(0, 3).join(QLatin1Char(' '));
}

void StoryTables::readRelations() {
    const CsvTable rows = table(s("relations.csv"), {s("from"), s("kind"), s("to")});
    Statement insert = m_database.prepare("INSERT INTO relation VALUES(?, ?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        const std::int64_t id = m_relations.size() + 1;
        m_relations.insert(relationKey(row), id);
        insert.bind(1, id).bind(2, find(rows, row, row.fields[0], m_events, "event"));
        insert.bind(3, word<RelationKind>(rows, row, s("kind")))
            .bind(4, find(rows, row, row.fields[2], m_events, "event"));
        run(insert, rows, row);
    }
}

void StoryTables::readDisagreements() {
    const CsvTable rows = table(s("disagreements.csv"), {s("id"), s("event"), s("who"), s("source")});
    Statement insert = m_database.prepare("INSERT INTO disagreement VALUES(?, ?, ?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, add(rows, row, m_disagreements)).bind(2, row.fields[0]);
        insert.bind(3, find(rows, row, row.fields[1], m_events, "event")).bind(4, row.fields[2]);
        if (!row.fields[3].isEmpty())
            insert.bind(5, find(rows, row, row.fields[3], m_sources, "source"));
        run(insert, rows, row);
    }
}

// The two tables that a story may do without.
void StoryTables::readExchangeRates() {
    const QString name = s("exchange_rates.csv");
    if (!QDir(m_folder).exists(name))
        return;
    const CsvTable rows = table(name, {s("currency"), s("quote"), s("date"), s("rate"), s("source")});
    Statement insert = m_database.prepare("INSERT INTO exchange_rate VALUES(NULL, ?, ?, ?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        bool ok = false;
        const double rate = rows.value(row, s("rate")).toDouble(&ok);
        if (!ok || !(rate > 0))
            note(rows, row, ProblemKind::BadValue, s("the rate is no number above zero"));
        insert.bind(1, row.fields[0]).bind(2, row.fields[1]);
        insert.bind(3, QString::fromStdString(date(rows, row, rows.value(row, s("date"))).edtf)).bindReal(4, rate);
        insert.bind(5, find(rows, row, rows.value(row, s("source")), m_sources, "source"));
        run(insert, rows, row);
    }
}

void StoryTables::readGaps() {
    const QString name = s("valuation_gaps.csv");
    if (!QDir(m_folder).exists(name))
        return;
    const CsvTable rows = table(name, {s("entity"), s("date")});
    Statement insert = m_database.prepare("INSERT INTO valuation_gap VALUES(?, ?, ?)");
    std::int64_t ordinal = 0;
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, find(rows, row, row.fields[0], m_entities, "entity")).bind(2, ++ordinal);
        insert.bind(3, QString::fromStdString(date(rows, row, row.fields[1]).edtf));
        run(insert, rows, row);
    }
}

void StoryTables::readAll() {
    readDocument();
    readCategories();
    readLanes();
    readRoles();
    readEntities();
    readEntityNames();
    readSources();
    readEvents();
    readValuations();
    readExchangeRates();
    readGaps();
    readRelations();
    readDisagreements();
    readTexts();
    checkTranslations();
    if (m_problems.empty())
        fillSearch();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The texts of a story, one folder a language; whether each is there; and what search reads.
#include "app/data/search_rows.h"
#include "app/data/story_tables.h"

namespace jalon {

static QString s(const char* text) {
    return QString::fromUtf8(text);
}

void StoryTables::readTexts() {
    for (const QString& language : m_languages) {
        readDocumentTexts(language);
        readNameTexts(language, "categories", "INSERT INTO category_text VALUES(?, ?, ?)", m_categories);
        readNameTexts(language, "lanes", "INSERT INTO lane_text VALUES(?, ?, ?)", m_lanes);
        readNameTexts(language, "roles", "INSERT INTO role_text VALUES(?, ?, ?)", m_roles);
        readNameTexts(language, "entities", "INSERT INTO entity_text VALUES(?, ?, ?)", m_entities);
        readEventTexts(language);
        readFigures(language);
        readValuationTexts(language);
        readRelationTexts(language);
        readDisagreementTexts(language);
    }
}

void StoryTables::readDocumentTexts(const QString& language) {
    const CsvTable rows = table(language + s("/document.csv"), {s("field"), s("text")});
    Statement insert = m_database.prepare("INSERT INTO document_text VALUES(?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, row.fields[0]).bind(2, language).bind(3, row.fields[1]);
        run(insert, rows, row);
    }
}

void StoryTables::readNameTexts(const QString& language, const char* name, const char* sql, const Keys& keys) {
    const CsvTable rows = table(language + s("/") + s(name) + s(".csv"), {s("id"), s("name")});
    Statement insert = m_database.prepare(sql);
    for (const CsvTable::Row& row : rows.rows()) {
        if (row.fields[1].isEmpty())
            note(rows, row, ProblemKind::MissingText, s("the name is empty"));
        insert.bind(1, find(rows, row, row.fields[0], keys, name)).bind(2, language).bind(3, row.fields[1]);
        run(insert, rows, row);
    }
}

void StoryTables::readEventTexts(const QString& language) {
    const CsvTable rows =
        table(language + s("/events.csv"), {s("id"), s("label"), s("title"), s("summary"), s("amount_note")});
    Statement insert = m_database.prepare("INSERT INTO event_text VALUES(?, ?, ?, ?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, find(rows, row, row.fields[0], m_events, "event")).bind(2, language);
        for (int i = 1; i <= 3; ++i) {
            if (row.fields[i].isEmpty())
                note(rows, row, ProblemKind::MissingText, s("label, title and summary may not be empty"));
            insert.bind(i + 2, row.fields[i]);
        }
        if (!row.fields[4].isEmpty())
            insert.bind(6, row.fields[4]);
        run(insert, rows, row);
    }
}

void StoryTables::readFigures(const QString& language) {
    const CsvTable rows = table(language + s("/figures.csv"), {s("event"), s("amount"), s("currency"), s("caption")});
    Statement insert = m_database.prepare("INSERT INTO event_figure VALUES(?, ?, ?, ?, ?, ?)");
    std::int64_t ordinal = 0;
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, find(rows, row, row.fields[0], m_events, "event")).bind(2, language).bind(3, ++ordinal);
        insert.bind(4, number(rows, row, s("amount"))).bind(5, row.fields[2]).bind(6, row.fields[3]);
        run(insert, rows, row);
    }
}

void StoryTables::readValuationTexts(const QString& language) {
    const CsvTable rows = table(language + s("/valuations.csv"), {s("id"), s("note")});
    Statement insert = m_database.prepare("INSERT INTO valuation_text VALUES(?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, find(rows, row, row.fields[0], m_valuations, "valuation"))
            .bind(2, language)
            .bind(3, row.fields[1]);
        run(insert, rows, row);
    }
}

void StoryTables::readRelationTexts(const QString& language) {
    const CsvTable rows = table(language + s("/relations.csv"), {s("from"), s("kind"), s("to"), s("note")});
    Statement insert = m_database.prepare("INSERT INTO relation_text VALUES(?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        const QString key = row.fields.mid(0, 3).join(QLatin1Char(' '));
        insert.bind(1, find(rows, row, key, m_relations, "relation")).bind(2, language).bind(3, row.fields[3]);
        run(insert, rows, row);
    }
}

void StoryTables::readDisagreementTexts(const QString& language) {
    const CsvTable rows = table(language + s("/disagreements.csv"), {s("id"), s("says"), s("finding")});
    Statement insert = m_database.prepare("INSERT INTO disagreement_text VALUES(?, ?, ?, ?)");
    for (const CsvTable::Row& row : rows.rows()) {
        insert.bind(1, find(rows, row, row.fields[0], m_disagreements, "disagreement")).bind(2, language);
        insert.bind(3, row.fields[1]).bind(4, row.fields[2]);
        run(insert, rows, row);
    }
}

// Every text that is there in one language is there in all.
void StoryTables::checkTranslations() {
    static constexpr const char* queries[] = {
        "SELECT 'category', key, code FROM category JOIN language WHERE NOT EXISTS (SELECT 1 FROM category_text WHERE "
        "category = category.id AND language = code)",
        "SELECT 'lane', key, code FROM lane JOIN language WHERE NOT EXISTS (SELECT 1 FROM lane_text WHERE lane = "
        "lane.id AND language = code)",
        "SELECT 'role', key, code FROM role JOIN language WHERE NOT EXISTS (SELECT 1 FROM role_text WHERE role = "
        "role.id AND language = code)",
        "SELECT 'entity', key, code FROM entity JOIN language WHERE NOT EXISTS (SELECT 1 FROM entity_text WHERE entity "
        "= entity.id AND language = code)",
        "SELECT 'event', key, code FROM event JOIN language WHERE NOT EXISTS (SELECT 1 FROM event_text WHERE event = "
        "event.id AND language = code)",
        "SELECT 'valuation', key, code FROM valuation JOIN language WHERE NOT EXISTS (SELECT 1 FROM valuation_text "
        "WHERE valuation = valuation.id AND language = code)",
        "SELECT 'disagreement', key, code FROM disagreement JOIN language WHERE NOT EXISTS (SELECT 1 FROM "
        "disagreement_text WHERE disagreement = disagreement.id AND language = code)",
        "SELECT 'note of relation', relation.id, code FROM (SELECT DISTINCT relation AS id FROM relation_text) AS "
        "relation JOIN language WHERE NOT EXISTS (SELECT 1 FROM relation_text WHERE relation = relation.id AND "
        "language = code)",
        "SELECT 'document text', field, code FROM (SELECT DISTINCT field FROM document_text) AS known JOIN language "
        "WHERE NOT EXISTS (SELECT 1 FROM document_text AS d WHERE d.field = known.field AND d.language = code)",
        "SELECT 'figures of', key, code FROM event JOIN language WHERE (SELECT count(*) FROM event_figure WHERE event "
        "= event.id AND language = code) != (SELECT max(n) FROM (SELECT count(*) AS n FROM event_figure WHERE event = "
        "event.id GROUP BY language))",
    };
    for (const char* query : queries) {
        Statement rows = m_database.prepare(query);
        while (rows.step()) {
            m_problems.push_back(
                {ProblemKind::MissingText, QStringLiteral("%1: %2 \"%3\" has no text in \"%4\"")
                                               .arg(m_folder, rows.text(0), rows.text(1), rows.text(2))});
        }
        if (m_database.failed())
            m_problems.push_back({ProblemKind::BadValue, m_database.errorMessage()});
    }
}

void StoryTables::fillSearch() {
    SearchRows rows(m_database);
    for (std::int64_t event = 1; event <= m_events.size(); ++event) {
        if (!rows.add({event}))
            m_problems.push_back({ProblemKind::BadValue, m_database.errorMessage()});
    }
    m_database.execute("INSERT INTO event_search(event_search) VALUES('optimize')");
}

}  // namespace jalon

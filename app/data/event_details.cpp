// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Everything of one event, for its card.
#include <QCoreApplication>

#include "app/data/database.h"
#include "app/data/document_header.h"
#include "app/data/event_rows.h"
#include "app/data/names.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

class DetailsReader {
public:
    DetailsReader(const Database& database, EventId id, QString textLanguage, Language language)
        : m_database(database), m_id(id), m_textLanguage(std::move(textLanguage)), m_language(std::move(language)) {}

    void readTexts(EventDetails& details) const {
        Statement row = m_database.prepare(
            "SELECT summary, amount_note, in_article, "
            "(SELECT name FROM category_text WHERE category_text.category = event.category "
            "ORDER BY language = ?1 DESC, language LIMIT 1), "
            "(SELECT name FROM lane_text WHERE lane_text.lane = event.lane "
            "ORDER BY language = ?1 DESC, language LIMIT 1) FROM event "
            "LEFT JOIN event_text ON event_text.event = event.id WHERE event.id = ?2 "
            "ORDER BY language = ?1 DESC, language LIMIT 1");
        row.bind(1, m_textLanguage).bind(2, m_id.value);
        if (!row.step())
            return;
        details.text = row.text(0);
        details.amountNote = row.text(1);
        details.inArticle = row.integer(2) != 0;
        details.categoryName = row.text(3);
        details.laneTitle = row.text(4);
    }

    void readPersonal(EventDetails& details) const {
        Statement note = m_database.prepare("SELECT text FROM event_note WHERE event = ?");
        note.bind(1, m_id.value);
        if (note.step())
            details.note = note.text(0);
        Statement tags = m_database.prepare("SELECT tag FROM event_tag WHERE event = ? ORDER BY tag");
        tags.bind(1, m_id.value);
        while (tags.step()) details.tags += tags.text(0);
    }

    void readFigures(EventDetails& details) const {
        Statement rows = m_database.prepare(
            "SELECT amount, currency, caption FROM event_figure WHERE event = ? AND language = ? ORDER BY ordinal");
        rows.bind(1, m_id.value).bind(2, m_textLanguage);
        while (rows.step()) {
            details.figures.push_back({moneyText({rows.integer(0), rows.text(1)}, m_language), rows.text(2)});
        }
        if (details.figures.empty() && details.summary.amount) {
            details.figures.push_back({moneyText(*details.summary.amount, m_language), details.amountNote});
        }
    }

    void readParticipants(EventDetails& details) const {
        Statement rows = m_database.prepare(
            "SELECT role.key, coalesce(role_text.name, (SELECT name FROM role_text AS other WHERE other.role = role.id "
            "LIMIT 1)), link.entity, coalesce(link.name, entity_text.name, (SELECT name FROM entity_text AS other "
            "WHERE other.entity = link.entity LIMIT 1)) FROM event_entity AS link "
            "JOIN role ON role.id = link.role "
            "LEFT JOIN role_text ON role_text.role = role.id AND role_text.language = ?2 "
            "LEFT JOIN entity_text ON entity_text.entity = link.entity AND entity_text.language = ?2 "
            "WHERE link.event = ?1 ORDER BY link.ordinal");
        rows.bind(1, m_id.value).bind(2, m_textLanguage);
        while (rows.step())
            details.participants.push_back({rows.text(0), rows.text(1), {rows.integer(2)}, rows.text(3)});
    }

    void readRelations(EventDetails& details) const {
        Statement rows = m_database.prepare(
            "SELECT relation.kind, relation.from_event = ?1, other.id, other.key, coalesce(event_text.title, "
            "(SELECT title FROM event_text AS text WHERE text.event = other.id LIMIT 1)), other.edtf, "
            "relation_text.note FROM relation "
            "JOIN event AS other ON other.id = relation.from_event + relation.to_event - ?1 "
            "LEFT JOIN event_text ON event_text.event = other.id AND event_text.language = ?2 "
            "LEFT JOIN relation_text ON relation_text.relation = relation.id AND relation_text.language = ?2 "
            "WHERE ?1 IN (relation.from_event, relation.to_event) "
            "ORDER BY other.earliest_start, other.latest_end, other.key, relation.id");
        rows.bind(1, m_id.value).bind(2, m_textLanguage);
        while (rows.step()) {
            Relation relation;
            relation.kind = enumFromName<RelationKind>(rows.text(0)).value_or(RelationKind::LeadsTo);
            relation.outgoing = rows.integer(1) != 0;
            relation.other = {rows.integer(2)};
            relation.otherKey = rows.text(3);
            relation.otherTitle = rows.text(4);
            if (const auto date = parseEdtf(rows.text(5).toStdString()))
                relation.otherDate = *date;
            relation.note = rows.text(6);
            details.relations.push_back(relation);
        }
    }

    void readSources(EventDetails& details) const {
        Statement rows = m_database.prepare(
            "SELECT id, key, publisher, title, url, published, language, checked FROM event_source "
            "JOIN source ON source.id = event_source.source WHERE event = ? ORDER BY event_source.ordinal");
        rows.bind(1, m_id.value);
        while (rows.step()) {
            details.sources.push_back({{rows.integer(0)},
                                       rows.text(1),
                                       rows.text(2),
                                       rows.text(3),
                                       rows.text(4),
                                       rows.text(5),
                                       rows.text(6),
                                       rows.text(7)});
        }
    }

    void readDisagreements(EventDetails& details) const {
        Statement rows = m_database.prepare(
            "SELECT who, source, says, finding FROM disagreement "
            "LEFT JOIN disagreement_text ON disagreement = id AND language = ?2 WHERE event = ?1 ORDER BY id");
        rows.bind(1, m_id.value).bind(2, m_textLanguage);
        while (rows.step())
            details.disagreements.push_back({rows.text(0), {rows.integer(1)}, rows.text(2), rows.text(3)});
    }

    void readValuations(EventDetails& details) const {
        Statement rows = m_database.prepare("SELECT id FROM valuation WHERE event = ? ORDER BY earliest_start, key");
        rows.bind(1, m_id.value);
        while (rows.step()) details.valuations.push_back({rows.integer(0)});
    }

private:
    const Database& m_database;
    EventId m_id;
    QString m_textLanguage;
    Language m_language;
};

}  // namespace

Result<EventDetails> Document::eventDetails(EventId id, const Language& language) const {
    EventDetails details;
    const QByteArray sql = selectSummaries + " WHERE id = ?2";
    Statement row = m_database->prepare(sql.constData());
    row.bind(1, m_header->textLanguage(language)).bind(2, id.value);
    if (!row.step()) {
        return Problem{ProblemKind::NotFound,
                       QCoreApplication::translate("Document", "There is no such event in %1.").arg(name())};
    }
    details.summary = summaryIn(row);
    details.summary.companies = companiesOf(*m_database, id);
    const DetailsReader reader(*m_database, id, m_header->textLanguage(language), language);
    reader.readTexts(details);
    if (m_header->version >= 3)
        reader.readPersonal(details);
    reader.readFigures(details);
    reader.readParticipants(details);
    reader.readRelations(details);
    reader.readSources(details);
    reader.readDisagreements(details);
    reader.readValuations(details);
    return details;
}

}  // namespace jalon

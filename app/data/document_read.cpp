// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Reading the tables of a document into values.
#include <QHash>

#include "app/data/database.h"
#include "app/data/document_header.h"
#include "app/data/event_rows.h"
#include "app/data/names.h"
#include "app/data/stored_index.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

QHash<EventId, std::vector<EntityId>> companiesByEvent(const Database& database) {
    QHash<EventId, std::vector<EntityId>> result;
    Statement rows = database.prepare(
        "SELECT DISTINCT link.event, link.entity FROM event_entity AS link JOIN entity ON entity.id = link.entity "
        "WHERE entity.kind = 'company' ORDER BY link.event, entity.ordinal");
    while (rows.step()) result[{rows.integer(0)}].push_back({rows.integer(1)});
    return result;
}

}  // namespace

DocumentInfo Document::info(const Language& language) const {
    DocumentInfo info;
    info.languages = m_header->languages;
    Statement texts = m_database->prepare("SELECT field, text FROM document_text WHERE language = ?");
    texts.bind(1, m_header->textLanguage(language));
    while (texts.step()) {
        if (texts.text(0) == QLatin1String("title"))
            info.title = texts.text(1);
        if (texts.text(0) == QLatin1String("subtitle"))
            info.subtitle = texts.text(1);
        if (texts.text(0) == QLatin1String("licence"))
            info.licence = texts.text(1);
    }
    QHash<QString, QString> values;
    Statement rows = m_database->prepare("SELECT key, value FROM document");
    while (rows.step()) values.insert(rows.text(0), rows.text(1));
    info.asOf = dateOf(values.value(QStringLiteral("as_of")));
    const QString from = values.value(QStringLiteral("first_from")), to = values.value(QStringLiteral("first_to"));
    if (!from.isEmpty() && !to.isEmpty())
        info.firstView = TimeSpan{dateOf(from).earliestStart, dateOf(to).latestEnd};
    info.firstSelection = eventByKey(values.value(QStringLiteral("first_selection")));
    Statement counts = m_database->prepare(
        "SELECT (SELECT count(*) FROM valuation), (SELECT count(*) FROM relation), (SELECT count(*) FROM source)");
    if (counts.step()) {
        info.valuationCount = static_cast<int>(counts.integer(0));
        info.relationCount = static_cast<int>(counts.integer(1));
        info.sourceCount = static_cast<int>(counts.integer(2));
    }
    // Counting the rows of a large table reads all of it; the index has the sum.
    Statement events = m_database->prepare(StoredIndex::isIn(*m_database) ? "SELECT sum(events) FROM event_total"
                                                                          : "SELECT count(*) FROM event");
    if (events.step())
        info.eventCount = static_cast<int>(events.integer(0));
    return info;
}

std::vector<Category> Document::categories(const Language& language) const {
    std::vector<Category> result;
    Statement rows = m_database->prepare(
        "SELECT id, key, coalesce(name, (SELECT name FROM category_text AS other WHERE other.category = id LIMIT 1)), "
        "shape, color FROM category LEFT JOIN category_text ON category = id AND language = ? "
        "ORDER BY ordinal, id");
    rows.bind(1, m_header->textLanguage(language));
    while (rows.step()) {
        result.push_back({{rows.integer(0)},
                          rows.text(1),
                          rows.text(2),
                          enumFromName<MarkShape>(rows.text(3)).value_or(MarkShape::Circle),
                          enumFromName<ColorRole>(rows.text(4)).value_or(ColorRole::Neutral)});
    }
    return result;
}

std::vector<Lane> Document::lanes(const Language& language) const {
    std::vector<Lane> result;
    Statement rows = m_database->prepare(
        "SELECT id, key, coalesce(name, (SELECT name FROM lane_text AS other WHERE other.lane = id LIMIT 1)), color "
        "FROM "
        "lane LEFT JOIN lane_text ON lane = id AND language = ? ORDER BY ordinal, id");
    rows.bind(1, m_header->textLanguage(language));
    while (rows.step()) {
        result.push_back({{rows.integer(0)},
                          rows.text(1),
                          rows.text(2),
                          enumFromName<ColorRole>(rows.text(3)).value_or(ColorRole::Neutral)});
    }
    return result;
}

std::vector<Entity> Document::entities(const Language& language) const {
    std::vector<Entity> result;
    QHash<EntityId, std::size_t> places;
    Statement rows = m_database->prepare(
        "SELECT id, key, kind, color, "
        "coalesce(name, (SELECT name FROM entity_text AS other WHERE other.entity = id LIMIT 1)), "
        "ended, successor, shown_at_first FROM entity "
        "LEFT JOIN entity_text ON entity = id AND language = ? ORDER BY kind != 'company', ordinal, id");
    rows.bind(1, m_header->textLanguage(language));
    while (rows.step()) {
        Entity entity;
        entity.id = {rows.integer(0)};
        entity.key = rows.text(1);
        entity.kind = enumFromName<EntityKind>(rows.text(2)).value_or(EntityKind::Organisation);
        entity.color = enumFromName<ColorRole>(rows.text(3)).value_or(ColorRole::Neutral);
        entity.name = rows.text(4);
        if (!rows.isNull(5))
            entity.ended = dateOf(rows.text(5));
        entity.successor = {rows.integer(6)};
        entity.shownAtFirst = rows.integer(7) != 0;
        places.insert(entity.id, result.size());
        result.push_back(std::move(entity));
    }
    Statement names =
        m_database->prepare("SELECT entity, name, since, until FROM entity_name ORDER BY entity, ordinal");
    while (names.step()) {
        const auto place = places.constFind({names.integer(0)});
        if (place != places.constEnd())
            result[*place].names.push_back({names.text(1), names.text(2), names.text(3)});
    }
    return result;
}

std::vector<Source> Document::sources() const {
    std::vector<Source> result;
    Statement rows = m_database->prepare(
        "SELECT id, key, publisher, title, url, published, language, checked FROM source ORDER BY id");
    while (rows.step()) {
        result.push_back({{rows.integer(0)},
                          rows.text(1),
                          rows.text(2),
                          rows.text(3),
                          rows.text(4),
                          rows.text(5),
                          rows.text(6),
                          rows.text(7)});
    }
    return result;
}

std::vector<EventSummary> Document::events(const Language& language) const {
    const auto companies = companiesByEvent(*m_database);
    std::vector<EventSummary> result;
    const QByteArray sql = selectSummaries + " ORDER BY earliest_start, latest_end, key";
    Statement rows = m_database->prepare(sql.constData());
    rows.bind(1, m_header->textLanguage(language));
    while (rows.step()) {
        result.push_back(summaryIn(rows));
        result.back().companies = companies.value(result.back().id);
    }
    return result;
}

std::shared_ptr<const EventStore> Document::eventStore(const Language& language) const {
    EventStore::Reopen reopen;
    if (!m_header->file.path.isEmpty())
        reopen = [file = m_header->file, identity = m_header->identity]() -> std::shared_ptr<const Database> {
            auto database = Database::openReadOnly(file.path);
            if (!database || fileIdentity(file.path) != identity)
                return nullptr;
            return std::move(database.take());
        };
    return std::make_shared<const EventStore>(m_database, m_header->textLanguage(language), std::move(reopen));
}

void Document::visitEvents(
    const Language& language,
    const std::function<void(const EventSummary&, const QString&, const QStringList&)>& visit) const {
    // Only the order is held in memory.
    std::vector<std::int64_t> ids;
    Statement order = m_database->prepare("SELECT id FROM event ORDER BY earliest_start, latest_end, key");
    while (order.step()) ids.push_back(order.integer(0));
    const QByteArray sql = selectSummaries + " WHERE id = ?2";
    Statement row = m_database->prepare(sql.constData());
    Statement text = m_database->prepare(
        "SELECT summary FROM event_text WHERE event = ?1 ORDER BY language = ?2 DESC, language LIMIT 1");
    Statement links = m_database->prepare(
        "SELECT source.key FROM event_source AS link JOIN source ON source.id = link.source "
        "WHERE link.event = ? ORDER BY link.ordinal");
    const QString code = m_header->textLanguage(language);
    for (const std::int64_t id : ids) {
        row.bind(1, code).bind(2, id);
        text.bind(1, id).bind(2, code);
        links.bind(1, id);
        QStringList sources;
        while (links.step()) sources += links.text(0);
        if (row.step()) {
            EventSummary event = summaryIn(row);
            event.companies = companiesOf(*m_database, event.id);
            visit(event, text.step() ? text.text(0) : QString(), sources);
        }
        for (Statement* each : {&row, &text, &links}) each->reset();
    }
}

std::vector<Document::RelationRow> Document::relations() const {
    std::vector<RelationRow> result;
    Statement rows = m_database->prepare("SELECT from_event, kind, to_event FROM relation ORDER BY id");
    while (rows.step()) {
        result.push_back({{rows.integer(0)},
                          enumFromName<RelationKind>(rows.text(1)).value_or(RelationKind::LeadsTo),
                          {rows.integer(2)}});
    }
    return result;
}

QHash<EventId, std::vector<SourceId>> Document::eventSources() const {
    QHash<EventId, std::vector<SourceId>> result;
    Statement rows = m_database->prepare("SELECT event, source FROM event_source ORDER BY event, ordinal");
    while (rows.step()) result[{rows.integer(0)}].push_back({rows.integer(1)});
    return result;
}

std::vector<Valuation> Document::valuations(const Language& language) const {
    QHash<ValuationId, std::vector<std::pair<SourceId, QString>>> sources;
    Statement links = m_database->prepare(
        "SELECT link.valuation, source.id, source.key FROM valuation_source AS link "
        "JOIN source ON source.id = link.source ORDER BY link.valuation, link.ordinal");
    while (links.step()) sources[{links.integer(0)}].push_back({{links.integer(1)}, links.text(2)});

    std::vector<Valuation> result;
    Statement rows = m_database->prepare(
        "SELECT valuation.id, valuation.key, valuation.entity, edtf, low, high, currency, basis, status, coverage, "
        "event, "
        "coalesce(note, (SELECT note FROM valuation_text AS other WHERE other.valuation = valuation.id LIMIT 1)) "
        "FROM valuation JOIN entity ON entity.id = valuation.entity "
        "LEFT JOIN valuation_text ON valuation = valuation.id AND language = ? "
        "ORDER BY entity.ordinal, earliest_start, valuation.key");
    rows.bind(1, m_header->textLanguage(language));
    while (rows.step()) {
        Valuation valuation;
        valuation.id = {rows.integer(0)};
        valuation.key = rows.text(1);
        valuation.entity = {rows.integer(2)};
        valuation.date = dateOf(rows.text(3));
        valuation.low = {rows.integer(4), rows.text(6)};
        valuation.high = {rows.integer(5), rows.text(6)};
        valuation.basis = enumFromName<ValuationBasis>(rows.text(7)).value_or(ValuationBasis::Unstated);
        valuation.status = enumFromName<ValuationStatus>(rows.text(8)).value_or(ValuationStatus::Reported);
        valuation.coverage = enumFromName<ValuationCoverage>(rows.text(9)).value_or(ValuationCoverage::Equity);
        valuation.event = {rows.integer(10)};
        valuation.note = rows.text(11);
        for (const auto& [id, key] : sources.value(valuation.id)) {
            valuation.sources.push_back(id);
            valuation.sourceKeys.push_back(key);
        }
        result.push_back(std::move(valuation));
    }
    return result;
}

EventId Document::eventByKey(const QString& key) const {
    Statement row = m_database->prepare("SELECT id FROM event WHERE key = ?");
    row.bind(1, key);
    return row.step() ? EventId{row.integer(0)} : EventId{};
}

}  // namespace jalon

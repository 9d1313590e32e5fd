// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/schema.h"

#include "app/data/database.h"

namespace jalon {

namespace {

// Dates: `edtf` is what is known, the bounds say what it allows (int64 civil seconds, half-open), so that SQL can ask.
constexpr const char* tables = R"sql(
CREATE TABLE document(key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE language(ordinal INTEGER PRIMARY KEY CHECK(ordinal BETWEEN 0 AND 15), code TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE document_text(field TEXT NOT NULL, language TEXT NOT NULL REFERENCES language(code), text TEXT NOT NULL, PRIMARY KEY(field, language)) STRICT, WITHOUT ROWID;
CREATE TABLE category(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, ordinal INTEGER NOT NULL, shape TEXT NOT NULL, color TEXT NOT NULL) STRICT;
CREATE TABLE category_text(category INTEGER NOT NULL REFERENCES category(id), language TEXT NOT NULL REFERENCES language(code), name TEXT NOT NULL, PRIMARY KEY(category, language)) STRICT, WITHOUT ROWID;
CREATE TABLE lane(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, ordinal INTEGER NOT NULL, color TEXT NOT NULL) STRICT;
CREATE TABLE lane_text(lane INTEGER NOT NULL REFERENCES lane(id), language TEXT NOT NULL REFERENCES language(code), name TEXT NOT NULL, PRIMARY KEY(lane, language)) STRICT, WITHOUT ROWID;
CREATE TABLE role(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE) STRICT;
CREATE TABLE role_text(role INTEGER NOT NULL REFERENCES role(id), language TEXT NOT NULL REFERENCES language(code), name TEXT NOT NULL, PRIMARY KEY(role, language)) STRICT, WITHOUT ROWID;
CREATE TABLE entity(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, ordinal INTEGER NOT NULL, kind TEXT NOT NULL CHECK(kind IN ('company', 'organisation', 'person', 'place')), color TEXT NOT NULL, ended TEXT, successor INTEGER REFERENCES entity(id), shown_at_first INTEGER NOT NULL CHECK(shown_at_first IN (0, 1))) STRICT;
CREATE TABLE entity_text(entity INTEGER NOT NULL REFERENCES entity(id), language TEXT NOT NULL REFERENCES language(code), name TEXT NOT NULL, PRIMARY KEY(entity, language)) STRICT, WITHOUT ROWID;
CREATE TABLE entity_name(entity INTEGER NOT NULL REFERENCES entity(id), ordinal INTEGER NOT NULL, name TEXT NOT NULL, since TEXT, until TEXT, PRIMARY KEY(entity, ordinal)) STRICT, WITHOUT ROWID;
CREATE TABLE source(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, publisher TEXT NOT NULL, title TEXT NOT NULL, url TEXT, published TEXT, language TEXT, checked TEXT) STRICT;
CREATE TABLE event(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, edtf TEXT NOT NULL, earliest_start INTEGER NOT NULL, latest_start INTEGER NOT NULL, earliest_end INTEGER NOT NULL, latest_end INTEGER NOT NULL, category INTEGER NOT NULL REFERENCES category(id), lane INTEGER NOT NULL REFERENCES lane(id), importance INTEGER NOT NULL CHECK(importance BETWEEN 1 AND 5), amount INTEGER, currency TEXT, in_article INTEGER NOT NULL CHECK(in_article IN (0, 1)), confidence TEXT NOT NULL CHECK(confidence IN ('confirmed', 'known', 'doubtful')), CHECK((amount IS NULL) = (currency IS NULL)), CHECK(earliest_start <= latest_end)) STRICT;
CREATE INDEX event_by_start ON event(earliest_start, latest_end, key);
CREATE TABLE event_text(event INTEGER NOT NULL REFERENCES event(id), language TEXT NOT NULL REFERENCES language(code), label TEXT NOT NULL, title TEXT NOT NULL, summary TEXT NOT NULL, amount_note TEXT, PRIMARY KEY(event, language)) STRICT, WITHOUT ROWID;
CREATE TABLE event_entity(event INTEGER NOT NULL REFERENCES event(id), ordinal INTEGER NOT NULL, role INTEGER NOT NULL REFERENCES role(id), entity INTEGER NOT NULL REFERENCES entity(id), name TEXT, PRIMARY KEY(event, ordinal)) STRICT, WITHOUT ROWID;
CREATE INDEX event_entity_by_entity ON event_entity(entity, event);
CREATE TABLE event_source(event INTEGER NOT NULL REFERENCES event(id), ordinal INTEGER NOT NULL, source INTEGER NOT NULL REFERENCES source(id), PRIMARY KEY(event, ordinal)) STRICT, WITHOUT ROWID;
CREATE INDEX event_source_by_source ON event_source(source, event);
CREATE TABLE event_figure(event INTEGER NOT NULL REFERENCES event(id), language TEXT NOT NULL REFERENCES language(code), ordinal INTEGER NOT NULL, amount INTEGER NOT NULL, currency TEXT NOT NULL, caption TEXT NOT NULL, PRIMARY KEY(event, language, ordinal)) STRICT, WITHOUT ROWID;
CREATE TABLE valuation(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, entity INTEGER NOT NULL REFERENCES entity(id), edtf TEXT NOT NULL, earliest_start INTEGER NOT NULL, latest_start INTEGER NOT NULL, earliest_end INTEGER NOT NULL, latest_end INTEGER NOT NULL, low INTEGER NOT NULL, high INTEGER NOT NULL, currency TEXT NOT NULL, basis TEXT NOT NULL, status TEXT NOT NULL, coverage TEXT NOT NULL CHECK(coverage IN ('equity', 'with-debt', 'pre-money', 'bid')), event INTEGER REFERENCES event(id), confidence TEXT NOT NULL CHECK(confidence IN ('confirmed', 'known', 'doubtful')), CHECK(low <= high)) STRICT;
CREATE INDEX valuation_by_entity ON valuation(entity, earliest_start, key);
CREATE INDEX valuation_by_event ON valuation(event) WHERE event IS NOT NULL;
CREATE TABLE valuation_text(valuation INTEGER NOT NULL REFERENCES valuation(id), language TEXT NOT NULL REFERENCES language(code), note TEXT NOT NULL, PRIMARY KEY(valuation, language)) STRICT, WITHOUT ROWID;
CREATE TABLE valuation_source(valuation INTEGER NOT NULL REFERENCES valuation(id), ordinal INTEGER NOT NULL, source INTEGER NOT NULL REFERENCES source(id), PRIMARY KEY(valuation, ordinal)) STRICT, WITHOUT ROWID;
CREATE TABLE relation(id INTEGER PRIMARY KEY, from_event INTEGER NOT NULL REFERENCES event(id), kind TEXT NOT NULL CHECK(kind IN ('leads-to', 'responds-to', 'part-of', 'supersedes')), to_event INTEGER NOT NULL REFERENCES event(id), UNIQUE(from_event, kind, to_event)) STRICT;
CREATE INDEX relation_by_target ON relation(to_event);
CREATE TABLE relation_text(relation INTEGER NOT NULL REFERENCES relation(id), language TEXT NOT NULL REFERENCES language(code), note TEXT NOT NULL, PRIMARY KEY(relation, language)) STRICT, WITHOUT ROWID;
CREATE TABLE disagreement(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, event INTEGER NOT NULL REFERENCES event(id), who TEXT NOT NULL, source INTEGER REFERENCES source(id)) STRICT;
CREATE INDEX disagreement_by_event ON disagreement(event);
CREATE TABLE disagreement_text(disagreement INTEGER NOT NULL REFERENCES disagreement(id), language TEXT NOT NULL REFERENCES language(code), says TEXT NOT NULL, finding TEXT NOT NULL, PRIMARY KEY(disagreement, language)) STRICT, WITHOUT ROWID;
CREATE VIRTUAL TABLE event_search USING fts5(label, title, summary, people, amounts, sources, tokenize = 'unicode61 remove_diacritics 2', prefix = '2 3');
)sql";

// What a view of many events reads instead of the events themselves: all of it follows from `event`, and may be
// deleted. An index by start as of version 1 would cost more than it gives.
constexpr const char* indexTables = R"sql(
DROP INDEX event_by_start;
CREATE TABLE event_place(lane INTEGER NOT NULL, begin INTEGER NOT NULL, event INTEGER NOT NULL, finish INTEGER NOT NULL, category INTEGER NOT NULL, importance INTEGER NOT NULL, PRIMARY KEY(lane, begin, event)) STRICT, WITHOUT ROWID;
CREATE TABLE event_block(lane INTEGER NOT NULL, exponent INTEGER NOT NULL, block INTEGER NOT NULL, cells BLOB NOT NULL, PRIMARY KEY(lane, exponent, block)) STRICT, WITHOUT ROWID;
CREATE TABLE event_bar(lane INTEGER NOT NULL, class INTEGER NOT NULL, begin INTEGER NOT NULL, bar INTEGER NOT NULL, event INTEGER NOT NULL, finish INTEGER NOT NULL, category INTEGER NOT NULL, importance INTEGER NOT NULL, PRIMARY KEY(lane, class, begin, bar)) STRICT, WITHOUT ROWID;
CREATE TABLE event_total(lane INTEGER NOT NULL, category INTEGER NOT NULL, events INTEGER NOT NULL, bars INTEGER NOT NULL, PRIMARY KEY(lane, category)) STRICT, WITHOUT ROWID;
)sql";

// What a chart needs beyond dated figures.
constexpr const char* chartTables = R"sql(
CREATE TABLE exchange_rate(id INTEGER PRIMARY KEY, currency TEXT NOT NULL, quote TEXT NOT NULL, edtf TEXT NOT NULL, rate REAL NOT NULL CHECK(rate > 0), source INTEGER REFERENCES source(id), UNIQUE(currency, quote, edtf)) STRICT;
CREATE TABLE valuation_gap(entity INTEGER NOT NULL REFERENCES entity(id), ordinal INTEGER NOT NULL, edtf TEXT NOT NULL, PRIMARY KEY(entity, ordinal)) STRICT, WITHOUT ROWID;
CREATE TABLE series(id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, entity INTEGER NOT NULL REFERENCES entity(id), currency TEXT NOT NULL, basis TEXT NOT NULL, status TEXT NOT NULL, coverage TEXT NOT NULL CHECK(coverage IN ('equity', 'with-debt', 'pre-money', 'bid')), source INTEGER REFERENCES source(id)) STRICT;
CREATE TABLE series_block(series INTEGER NOT NULL REFERENCES series(id), block INTEGER NOT NULL, times BLOB NOT NULL, amounts BLOB NOT NULL, PRIMARY KEY(series, block)) STRICT;
)sql";

// What a person adds to an event for themselves: a note that leaves the document only when asked, and tags.
constexpr const char* personalTables = R"sql(
CREATE TABLE event_note(event INTEGER PRIMARY KEY REFERENCES event(id), text TEXT NOT NULL) STRICT;
CREATE TABLE event_tag(event INTEGER NOT NULL REFERENCES event(id), tag TEXT NOT NULL, PRIMARY KEY(event, tag)) STRICT, WITHOUT ROWID;
CREATE INDEX event_tag_by_tag ON event_tag(tag, event);
)sql";

// The steps from each version to the next; a document of any version is made by all of them up to it.
bool migrateTables(Database& database, int from, int to) {
    return (from >= 2 || to < 2 || (database.execute(indexTables) && database.execute(chartTables))) &&
           (from >= 3 || to < 3 || database.execute(personalTables)) &&
           database.execute(QByteArrayLiteral("PRAGMA user_version=") + QByteArray::number(to));
}

bool createTables(Database& database, int version) {
    const QByteArray head = QByteArrayLiteral("PRAGMA application_id=") + QByteArray::number(applicationId) + ';';
    return database.execute(head + tables) && migrateTables(database, 1, version);
}

}  // namespace

bool createSchema(Database& database) {
    return createTables(database, schemaVersion);
}

bool migrateSchema(Database& database) {
    Statement version = database.prepare("PRAGMA user_version");
    const int from = version.step() ? static_cast<int>(version.integer(0)) : 0;
    version.finalize();
    return from >= oldestSchemaVersion && from <= schemaVersion &&
           (from == schemaVersion || migrateTables(database, from, schemaVersion));
}

QStringList schemaTexts(const Database& database) {
    QStringList texts;
    Statement rows = database.prepare("SELECT type, name, sql FROM sqlite_schema");
    while (rows.step()) texts += rows.text(0) + QLatin1Char(' ') + rows.text(1) + QStringLiteral(": ") + rows.text(2);
    texts.sort();
    return texts;
}

QStringList knownSchemaTexts(int version) {
    const auto database = Database::createInMemory();
    createTables(*database, version);
    return schemaTexts(*database);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/search_rows.h"

#include <QStringList>

#include "app/data/money.h"

namespace jalon {

namespace {

constexpr int languageBits = 4;  // of a row id, below the event's

// A text that is not there in a language is found in it as well, since it is shown: in the first language it is in.
constexpr const char* selectTexts =
    "SELECT coalesce(mine.label, other.label), coalesce(mine.title, other.title), "
    "coalesce(mine.summary, other.summary), coalesce(mine.amount_note, CASE WHEN mine.title IS NULL THEN "
    "other.amount_note END, '') FROM event_text AS other LEFT JOIN event_text AS mine ON mine.event = other.event AND "
    "mine.language = ?2 WHERE other.event = ?1 LIMIT 1";
constexpr const char* selectPeople =
    "SELECT coalesce(link.name, '') || ' ' || coalesce((SELECT name FROM entity_text WHERE entity = link.entity AND "
    "language = ?2), (SELECT name FROM entity_text WHERE entity = link.entity LIMIT 1), '') "
    "FROM event_entity AS link WHERE link.event = ?1 ORDER BY ordinal";
constexpr const char* selectAmounts =
    "SELECT amount, currency FROM event WHERE id = ?1 AND amount IS NOT NULL "
    "UNION SELECT amount, currency FROM event_figure WHERE event = ?1 AND language = ?2 "
    "UNION SELECT low, currency FROM valuation WHERE event = ?1";
constexpr const char* selectSources =
    "SELECT publisher || ' ' || title FROM event_source JOIN source ON source.id = source WHERE event = ?1 "
    "ORDER BY ordinal";

}  // namespace

SearchRows::SearchRows(Database& database)
    : m_texts(database.prepare(selectTexts)),
      m_people(database.prepare(selectPeople)),
      m_amounts(database.prepare(selectAmounts)),
      m_sources(database.prepare(selectSources)),
      m_tags(database.prepare("SELECT tag FROM event_tag WHERE event = ?1 ORDER BY tag")),
      m_insert(database.prepare("INSERT INTO event_search(rowid, label, title, summary, people, amounts, sources) "
                                "VALUES(?, ?, ?, ?, ?, ?, ?)")),
      m_remove(database.prepare("DELETE FROM event_search WHERE rowid BETWEEN ?1 AND ?2")) {
    Statement rows = database.prepare("SELECT ordinal, code FROM language ORDER BY ordinal");
    while (rows.step()) m_languages.push_back({rows.integer(0), rows.text(1), Language::forCode(rows.text(1))});
}

QString SearchRows::gathered(Statement& rows, EventId event, const QString& language) {
    rows.bind(1, event.value);
    if (!language.isEmpty())
        rows.bind(2, language);
    QStringList parts;
    while (rows.step()) parts += rows.text(0);
    rows.reset();
    return parts.join(QLatin1Char('\n'));
}

// "$33B 33 billion 33000000000", "33 Md $ 33 milliards 33000000000": as people may type an amount.
QString SearchRows::amountWords(EventId event, const TextLanguage& language) {
    const bool french = language.words.code() == QLatin1String("fr");
    const QString billion = french ? QStringLiteral(" milliards") : QStringLiteral(" billion");
    const QString million = french ? QStringLiteral(" millions") : QStringLiteral(" million");
    m_amounts.bind(1, event.value).bind(2, language.code);
    QStringList parts;
    while (m_amounts.step()) {
        const std::int64_t units = m_amounts.integer(0);
        parts += moneyText({units, m_amounts.text(1)}, language.words);
        parts += QString::number(units);
        const double billions = static_cast<double>(units) / 1e9;
        const QLocale& locale = language.words.locale();
        parts += billions >= 1 ? locale.toString(billions, 'g', 6) + billion
                               : locale.toString(billions * 1000, 'g', 6) + million;
    }
    m_amounts.reset();
    return parts.join(QLatin1Char(' '));
}

bool SearchRows::addIn(const TextLanguage& language, EventId event) {
    m_texts.bind(1, event.value).bind(2, language.code);
    if (m_texts.step()) {
        QStringList summary{m_texts.text(2), m_texts.text(3)};
        if (const QString tags = gathered(m_tags, event); !tags.isEmpty())
            summary += tags;
        m_insert.bind(2, m_texts.text(0)).bind(3, m_texts.text(1)).bind(4, summary.join(QLatin1Char('\n')));
    } else {
        m_insert.bind(4, gathered(m_tags, event));
    }
    m_texts.reset();
    m_insert.bind(1, event.value << languageBits | language.ordinal);
    m_insert.bind(5, gathered(m_people, event, language.code)).bind(6, amountWords(event, language));
    return m_insert.bind(7, gathered(m_sources, event)).run();
}

bool SearchRows::add(EventId event) {
    bool ok = true;
    for (const TextLanguage& language : m_languages) ok = addIn(language, event) && ok;
    return ok;
}

bool SearchRows::rewrite(EventId event) {
    return remove(event) && add(event);
}

bool SearchRows::remove(EventId event) {
    const std::int64_t first = event.value << languageBits;
    return m_remove.bind(1, first).bind(2, first | ((1 << languageBits) - 1)).run();
}

bool writeSearchRows(Database& database, EventId event) {
    return SearchRows(database).rewrite(event);
}

bool removeSearchRows(Database& database, EventId event) {
    return SearchRows(database).remove(event);
}

}  // namespace jalon

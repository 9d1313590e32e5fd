// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Full-text search. The words that a person typed never reach SQLite as query syntax: each becomes a quoted phrase.
#include <QRegularExpression>

#include "app/data/database.h"
#include "app/data/document_header.h"

namespace jalon {

namespace {

// All words must occur, the last as a prefix; empty where the text has nothing that could be found.
QString searchExpression(const QString& text) {
    QStringList phrases;
    static const QRegularExpression space(QStringLiteral("[\\s\\x{00A0}\\x{202F}\\x{0000}]+"));
    for (QString word : text.left(200).split(space, Qt::SkipEmptyParts)) {
        bool hasToken = false;
        for (QChar c : word) hasToken = hasToken || c.isLetterOrNumber();
        // Unassigned surrogates and the like would be an empty phrase, which finds nothing.
        if (!hasToken)
            continue;
        word.replace(QLatin1Char('"'), QLatin1String("\"\""));
        phrases += QLatin1Char('"') + word + QLatin1Char('"');
    }
    return phrases.isEmpty() ? QString() : phrases.join(QLatin1Char(' ')) + QLatin1Char('*');
}

}  // namespace

std::vector<EventId> Document::search(const QString& text, const Language& language) const {
    std::vector<EventId> found;
    const QString expression = searchExpression(text);
    if (expression.isEmpty())
        return found;
    // A row of event_search is event * 16 + the ordinal of its language.
    Statement rows = m_database->prepare(
        "SELECT event.id FROM event_search JOIN event ON event.id = event_search.rowid >> 4 "
        "WHERE event_search MATCH ?1 AND (event_search.rowid & 15) = (SELECT ordinal FROM language WHERE code = ?2) "
        "ORDER BY event.earliest_start, event.latest_end, event.key");
    rows.bind(1, expression).bind(2, m_header->textLanguage(language));
    while (rows.step()) found.push_back({rows.integer(0)});
    return found;
}

Document::Hits Document::searchFirst(const QString& text, const Language& language, int most,
                                     std::int64_t countMost) const {
    Hits hits;
    const QString expression = searchExpression(text);
    if (expression.isEmpty())
        return hits;
    Statement rows = m_database->prepare(
        "SELECT rowid FROM event_search WHERE event_search MATCH ?1 AND "
        "(rowid & 15) = (SELECT ordinal FROM language WHERE code = ?2) LIMIT ?3");
    rows.bind(1, expression).bind(2, m_header->textLanguage(language)).bind(3, countMost + 1);
    while (rows.step()) {
        if (hits.count == countMost) {
            hits.countedAll = false;
            break;
        }
        ++hits.count;
        if (static_cast<int>(hits.events.size()) < most)
            hits.events.push_back({rows.integer(0) >> 4});
    }
    return hits;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/base/language.h"
#include "app/data/database.h"
#include "app/data/ids.h"

namespace jalon {

// What search finds events by: their rows in `event_search`, one a language of the document (schema.md), made from the
// other tables. Keeps its statements prepared, so that a million events are written in one go; it must go before its
// connection does, and is made anew where the document's languages change.
class SearchRows {
public:
    explicit SearchRows(Database& database);

    // Of an event that has none yet. False on an error of the database.
    bool add(EventId event);
    // Instead of those that it has, after a change of the event or of anything that it shows.
    bool rewrite(EventId event);
    bool remove(EventId event);

private:
    struct TextLanguage {
        std::int64_t ordinal;
        QString code;
        Language words;
    };
    bool addIn(const TextLanguage& language, EventId event);
    QString gathered(Statement& rows, EventId event, const QString& language = {});
    QString amountWords(EventId event, const TextLanguage& language);

    std::vector<TextLanguage> m_languages;
    Statement m_texts, m_people, m_amounts, m_sources, m_tags, m_insert, m_remove;
};

// Of one event, where there is nothing to keep prepared.
bool writeSearchRows(Database& database, EventId event);
bool removeSearchRows(Database& database, EventId event);

}  // namespace jalon

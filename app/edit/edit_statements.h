// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/base/result.h"
#include "app/data/database.h"
#include "app/data/ids.h"
#include "app/edit/event_draft.h"

// What the writing functions of this room share.

namespace jalon {

Problem databaseProblem(const Database& database);
// The empty text where it is null: columns of texts are never NULL.
QString notNull(const QString& text);
std::int64_t nextId(const Database& database, const char* table);
// The text and its four bounds, as parameters `first` to `first` + 4.
void bindDate(Statement& row, int first, const UncertainDate& date);
// The rows of a text table (`owner`, language, `column`); an empty text has none.
bool writeByLanguage(Database& database, const char* table, const char* owner, const char* column, std::int64_t id,
                     const TextByLanguage& texts);
TextByLanguage readByLanguage(const Database& database, const char* table, const char* owner, const char* column,
                              std::int64_t id);
// The rows of a table of sources in order (`owner`, ordinal, source).
bool writeSources(Database& database, const char* table, const char* owner, std::int64_t id,
                  const std::vector<SourceId>& sources);

}  // namespace jalon

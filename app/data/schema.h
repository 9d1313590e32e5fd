// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace jalon {

class Database;

// The schema's version, kept in user_version. A later number means a later Jalon wrote the document.
constexpr int schemaVersion = 3;
// The first one; documents of every version since then open.
constexpr int oldestSchemaVersion = 1;
// "JALO", at byte 68 of the file.
constexpr std::uint32_t applicationId = 0x4A414C4F;

// Makes all tables in an empty database; schema.md describes them.
bool createSchema(Database& database);

// Brings a document of an earlier version to this one, step by step, within the caller's transaction. False on an
// error, and where the version is none that is known.
bool migrateSchema(Database& database);

// "type name: sql" of everything in the database, sorted: two databases of one schema give equal lists.
QStringList schemaTexts(const Database& database);
// The list that a document of this version has.
QStringList knownSchemaTexts(int version);

}  // namespace jalon

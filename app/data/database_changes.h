// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <functional>
#include <optional>
#include <vector>

#include "app/data/database.h"

struct sqlite3_changeset_iter;
struct sqlite3_session;

namespace jalon {

// Records what is done to some tables of a database, as SQLite's session extension tells it: a changeset, which can be
// taken back and done again. Lives inside one transaction.
class ChangeRecorder {
public:
    ChangeRecorder(Database& database, const std::vector<const char*>& tables);
    ~ChangeRecorder();
    ChangeRecorder(const ChangeRecorder&) = delete;
    ChangeRecorder& operator=(const ChangeRecorder&) = delete;

    // What was done so far, each row once; empty where nothing is other than before. Nothing on an error.
    std::optional<QByteArray> changes() const;

private:
    sqlite3_session* m_session = nullptr;
};

// The changes that take these back. Nothing where the bytes are none.
std::optional<QByteArray> invertedChanges(const QByteArray& changes);

// Does them all or none, within the caller's transaction. False where the rows are not as they were when the changes
// were recorded: nothing is done then.
bool applyChanges(Database& database, const QByteArray& changes);

// One row that a changeset changes. Values are whole numbers; nothing where the column is not one, or is not told: of a
// changed row only the key and the columns that differ are.
class RowChange {
public:
    explicit RowChange(sqlite3_changeset_iter* at);
    const char* table() const { return m_table; }
    bool isInsert() const;
    bool isDelete() const;
    std::optional<std::int64_t> before(int column) const;
    std::optional<std::int64_t> after(int column) const;

private:
    sqlite3_changeset_iter* m_at;
    const char* m_table = "";
    int m_columns = 0, m_operation = 0;
};
void visitChanges(const QByteArray& changes, const std::function<void(const RowChange&)>& visit);

}  // namespace jalon

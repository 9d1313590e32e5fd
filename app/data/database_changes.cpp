// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/database_changes.h"

// The header declares the session extension only to those who say that their library has it; Debian's does.
#define SQLITE_ENABLE_SESSION 1
#define SQLITE_ENABLE_PREUPDATE_HOOK 1
#include <sqlite3.h>

namespace jalon {

namespace {

std::optional<std::int64_t> integerOf(sqlite3_value* value) {
    if (!value || sqlite3_value_type(value) != SQLITE_INTEGER)
        return std::nullopt;
    return sqlite3_value_int64(value);
}

QByteArray takenBytes(void* bytes, int size) {
    const QByteArray taken(static_cast<const char*>(bytes), size);
    sqlite3_free(bytes);
    return taken;
}

int refuse(void*, int, sqlite3_changeset_iter*) {
    return SQLITE_CHANGESET_ABORT;
}

// SQLite takes the bytes as they are, without promising in the type that it leaves them alone.
void* bytesOf(const QByteArray& changes) {
    return const_cast<char*>(changes.constData());
}

}  // namespace

ChangeRecorder::ChangeRecorder(Database& database, const std::vector<const char*>& tables) {
    if (sqlite3session_create(database.m_connection, "main", &m_session) != SQLITE_OK)
        return;
    for (const char* table : tables) {
        if (sqlite3session_attach(m_session, table) == SQLITE_OK)
            continue;
        sqlite3session_delete(m_session);
        m_session = nullptr;
        return;
    }
}

ChangeRecorder::~ChangeRecorder() {
    if (m_session)
        sqlite3session_delete(m_session);
}

std::optional<QByteArray> ChangeRecorder::changes() const {
    int size = 0;
    void* bytes = nullptr;
    if (!m_session || sqlite3session_changeset(m_session, &size, &bytes) != SQLITE_OK)
        return std::nullopt;
    return takenBytes(bytes, size);
}

std::optional<QByteArray> invertedChanges(const QByteArray& changes) {
    int size = 0;
    void* bytes = nullptr;
    if (sqlite3changeset_invert(static_cast<int>(changes.size()), changes.constData(), &size, &bytes) != SQLITE_OK)
        return std::nullopt;
    return takenBytes(bytes, size);
}

bool applyChanges(Database& database, const QByteArray& changes) {
    return sqlite3changeset_apply(database.m_connection, static_cast<int>(changes.size()), bytesOf(changes), nullptr,
                                  refuse, nullptr) == SQLITE_OK;
}

RowChange::RowChange(sqlite3_changeset_iter* at) : m_at(at) {
    sqlite3changeset_op(at, &m_table, &m_columns, &m_operation, nullptr);
}

bool RowChange::isInsert() const {
    return m_operation == SQLITE_INSERT;
}

bool RowChange::isDelete() const {
    return m_operation == SQLITE_DELETE;
}

std::optional<std::int64_t> RowChange::before(int column) const {
    sqlite3_value* value = nullptr;
    if (isInsert() || column >= m_columns)
        return std::nullopt;
    return sqlite3changeset_old(m_at, column, &value) == SQLITE_OK ? integerOf(value) : std::nullopt;
}

std::optional<std::int64_t> RowChange::after(int column) const {
    sqlite3_value* value = nullptr;
    if (isDelete() || column >= m_columns)
        return std::nullopt;
    return sqlite3changeset_new(m_at, column, &value) == SQLITE_OK ? integerOf(value) : std::nullopt;
}

void visitChanges(const QByteArray& changes, const std::function<void(const RowChange&)>& visit) {
    sqlite3_changeset_iter* at = nullptr;
    if (sqlite3changeset_start(&at, static_cast<int>(changes.size()), bytesOf(changes)) != SQLITE_OK)
        return;
    while (sqlite3changeset_next(at) == SQLITE_ROW) visit(RowChange(at));
    sqlite3changeset_finalize(at);
}

}  // namespace jalon

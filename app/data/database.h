// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>
#include <string_view>

#include "app/base/result.h"

struct sqlite3;
struct sqlite3_stmt;

namespace jalon {

// One prepared statement; finalised by scope. Columns count from 0, parameters from 1. A statement that cannot be
// prepared is our own bug in a known schema, or damage: it then yields no row, and Database::failed() says so.
class Statement {
public:
    Statement(sqlite3* connection, const char* sql);
    ~Statement();
    Statement(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;

    Statement& bind(int index, std::int64_t value);
    Statement& bind(int index, const QString& value);
    Statement& bind(int index, const QByteArray& bytes);  // a blob
    Statement& bindReal(int index, double value);
    Statement& bindUtf8(int index, std::string_view text);
    Statement& bindNull(int index);

    bool step();  // true while there is a row
    void reset();
    bool run();       // step to the end, then reset; false on an error
    void finalize();  // before its connection closes

    std::int64_t integer(int column) const;
    double real(int column) const;
    QString text(int column) const;           // null QString for NULL
    std::string_view utf8(int column) const;  // as it is stored, until the next step
    QByteArray blob(int column) const;
    bool isNull(int column) const;

private:
    sqlite3_stmt* m_statement = nullptr;
    bool m_error = false;
};

// One connection, and the only class that sees sqlite3.
class Database {
public:
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    // Read-only and hardened as sqlite.org/security.html advises: for files that strangers made. `path` is canonical.
    static Result<std::unique_ptr<Database>> openReadOnly(const QString& path);
    // A database in memory, read-only, over bytes that must outlive it.
    static Result<std::unique_ptr<Database>> openBytes(const QByteArray& bytes, const QString& name);
    // Lets SQLite finish what another program left undone in a private copy (a log or a journal beside it).
    static bool recover(const QString& path);
    // A new file for writing; must not exist.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    // An existing file for editing, by transactions that hold against a crash and a power cut at any moment: a rollback
    // journal, and every commit on the disk before it returns. Hardened like one that is only read.
    static Result<std::unique_ptr<Database>> openForEditing(const QString& path);
    // An empty one in memory, for comparing schemas.
    static std::unique_ptr<Database> createInMemory();

    Statement prepare(const char* sql) const { return Statement(m_connection, sql); }
    bool execute(const QByteArray& sql);
    // A second file of one's own under a name; a commit holds for both of them or for neither. It is made where it is
    // not there.
    bool attach(const QString& path, const char* name);
    // Writes a compact copy; `path` must not exist. Told the time passing, `goesOn` may end it by returning false.
    bool writeCopy(const QString& path, const std::function<bool()>& goesOn = {});
    QString errorMessage() const;
    const QByteArray& bytes() const { return m_bytes; }  // of a database in memory
    bool failed() const;                                 // the last call ended in an error
    bool refused() const;                                // the last call broke a rule of the schema

private:
    friend class ChangeRecorder;
    friend bool applyChanges(Database&, const QByteArray&);
    explicit Database(sqlite3* connection) : m_connection(connection) {}
    void harden(bool viewing);
    sqlite3* m_connection = nullptr;
    QByteArray m_bytes;
};

// Rolls back by scope unless committed.
class Transaction {
public:
    explicit Transaction(Database& database) : m_database(database) { m_database.execute("BEGIN IMMEDIATE"); }
    ~Transaction() {
        if (!m_done)
            m_database.execute("ROLLBACK");
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    bool commit() {
        m_done = m_database.execute("COMMIT");
        return m_done;
    }

private:
    Database& m_database;
    bool m_done = false;
};

}  // namespace jalon

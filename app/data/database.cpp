// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/database.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <array>

namespace jalon {

namespace {

// A connection is used by one thread at a time, so it needs no lock of its own (NOMUTEX); and without the count of its
// memory, SQLite asks for no lock that all threads share each time it takes a piece.
int openConnection(const char* name, sqlite3** connection, int flags) {
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured)
    return sqlite3_open_v2(name, connection, flags | SQLITE_OPEN_NOMUTEX, nullptr);
}

}  // namespace

Statement::Statement(sqlite3* connection, const char* sql) {
    m_error = sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr) != SQLITE_OK;
}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

Statement::Statement(Statement&& other) noexcept : m_statement(other.m_statement), m_error(other.m_error) {
    other.m_statement = nullptr;
}

Statement& Statement::bind(int index, std::int64_t value) {
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement& Statement::bind(int index, const QString& value) {
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement, index, utf8.constData(), static_cast<int>(utf8.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bind(int index, const QByteArray& bytes) {
    sqlite3_bind_blob(m_statement, index, bytes.constData(), static_cast<int>(bytes.size()), SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindReal(int index, double value) {
    sqlite3_bind_double(m_statement, index, value);
    return *this;
}

Statement& Statement::bindUtf8(int index, std::string_view text) {
    // An empty view may have no address, which would bind NULL.
    sqlite3_bind_text(m_statement, index, text.empty() ? "" : text.data(), static_cast<int>(text.size()),
                      SQLITE_TRANSIENT);
    return *this;
}

Statement& Statement::bindNull(int index) {
    sqlite3_bind_null(m_statement, index);
    return *this;
}

bool Statement::step() {
    if (!m_statement)
        return false;
    const int result = sqlite3_step(m_statement);
    m_error = result != SQLITE_ROW && result != SQLITE_DONE;
    return result == SQLITE_ROW;
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::run() {
    while (step()) {
    }
    const bool ok = !m_error;
    reset();
    return ok;
}

void Statement::finalize() {
    sqlite3_finalize(m_statement);
    m_statement = nullptr;
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? QString::fromUtf8(bytes, sqlite3_column_bytes(m_statement, column)) : QString();
}

std::string_view Statement::utf8(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return bytes ? std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column)))
                 : std::string_view();
}

QByteArray Statement::blob(int column) const {
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return bytes ? QByteArray(bytes, sqlite3_column_bytes(m_statement, column)) : QByteArray();
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Database::~Database() {
    // With statements left, it closes when the last of them goes.
    sqlite3_close_v2(m_connection);
}

namespace {

// What reading a document needs, and nothing else: no attach, no write, no function that touches the world.
int allowReading(void*, int action, const char* first, const char* second, const char*, const char*) {
    static constexpr std::array functions = {"match",    "count",  "sum",          "min", "max",
                                             "coalesce", "length", "group_concat", "rank"};
    static constexpr std::array pragmas = {"application_id", "user_version", "quick_check", "foreign_key_check",
                                           "data_version"};
    const auto listed = [](const auto& names, const char* name) {
        for (const char* known : names) {
            if (name && sqlite3_stricmp(known, name) == 0)
                return SQLITE_OK;
        }
        return SQLITE_DENY;
    };
    switch (action) {
        case SQLITE_SELECT:
        case SQLITE_READ:
        case SQLITE_TRANSACTION:  // begins and ends of reading
            return SQLITE_OK;
        case SQLITE_FUNCTION:
            return listed(functions, second);
        // FTS5 asks for this when it attaches its own table's definition; nothing is written: the connection is
        // read-only.
        case SQLITE_UPDATE:
            return listed(std::array{"sqlite_master"}, first);
        case SQLITE_PRAGMA:
            return listed(pragmas, first);
        default:
            return SQLITE_DENY;
    }
}

// How long a connection waits for another one: a reader for a commit, a commit for the readers of other threads.
constexpr int readerPatienceMilliseconds = 1000, writerPatienceMilliseconds = 5000;

Problem cannotOpen(const QString& name, const QString& why) {
    return {ProblemKind::Damaged,
            QCoreApplication::translate("Database", "%1 cannot be opened: %2. Nothing was changed.").arg(name, why),
            name};
}

}  // namespace

void Database::harden(bool viewing) {
    for (const auto& [setting, value] : {std::pair{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                         {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                         {SQLITE_DBCONFIG_ENABLE_TRIGGER, 0},
                                         {SQLITE_DBCONFIG_ENABLE_VIEW, 0},
                                         {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                         {SQLITE_DBCONFIG_DQS_DML, 0},
                                         {SQLITE_DBCONFIG_DQS_DDL, 0}}) {
        sqlite3_db_config(m_connection, setting, value, nullptr);
    }
    for (const auto& [limit, value] : {std::pair{SQLITE_LIMIT_LENGTH, 16'000'000},
                                       {SQLITE_LIMIT_SQL_LENGTH, 100'000},
                                       {SQLITE_LIMIT_COLUMN, 100},
                                       {SQLITE_LIMIT_EXPR_DEPTH, 20},
                                       {SQLITE_LIMIT_COMPOUND_SELECT, 3},
                                       {SQLITE_LIMIT_VARIABLE_NUMBER, 100}}) {
        sqlite3_limit(m_connection, limit, value);
    }
    sqlite3_exec(m_connection,
                 "PRAGMA mmap_size=0; PRAGMA cell_size_check=ON; PRAGMA temp_store=MEMORY; PRAGMA cache_size=-16000",
                 nullptr, nullptr, nullptr);
    if (!viewing)
        return;
    sqlite3_limit(m_connection, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_exec(m_connection, "PRAGMA query_only=ON", nullptr, nullptr, nullptr);
    sqlite3_set_authorizer(m_connection, allowReading, nullptr);
}

Result<std::unique_ptr<Database>> Database::openReadOnly(const QString& path) {
    sqlite3* connection = nullptr;
    const int flags = SQLITE_OPEN_READONLY | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE;
    const int result = openConnection(QFile::encodeName(path).constData(), &connection, flags);
    std::unique_ptr<Database> database(new Database(connection));
    if (result != SQLITE_OK)
        return cannotOpen(path, database->errorMessage());
    database->harden(true);
    // Where it is a document that is being edited, a commit keeps readers out for some milliseconds.
    sqlite3_busy_timeout(connection, readerPatienceMilliseconds);
    return database;
}

Result<std::unique_ptr<Database>> Database::openBytes(const QByteArray& bytes, const QString& name) {
    sqlite3* connection = nullptr;
    int result = openConnection(":memory:", &connection, SQLITE_OPEN_READWRITE | SQLITE_OPEN_PRIVATECACHE);
    std::unique_ptr<Database> database(new Database(connection));
    database->m_bytes = bytes;
    if (result == SQLITE_OK) {
        // SQLite never writes through this pointer: the image is read-only.
        auto* image = reinterpret_cast<unsigned char*>(const_cast<char*>(database->m_bytes.constData()));
        result =
            sqlite3_deserialize(connection, "main", image, bytes.size(), bytes.size(), SQLITE_DESERIALIZE_READONLY);
    }
    if (result != SQLITE_OK)
        return cannotOpen(name, database->errorMessage());
    database->harden(true);
    return database;
}

bool Database::recover(const QString& path) {
    sqlite3* connection = nullptr;
    const int result = openConnection(QFile::encodeName(path).constData(), &connection,
                                      SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE);
    const std::unique_ptr<Database> database(new Database(connection));
    if (result != SQLITE_OK)
        return false;
    database->harden(false);
    return database->execute("PRAGMA journal_mode=DELETE; SELECT count(*) FROM sqlite_schema");
}

Result<std::unique_ptr<Database>> Database::create(const QString& path) {
    sqlite3* connection = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_PRIVATECACHE;
    const int result = openConnection(QFile::encodeName(path).constData(), &connection, flags);
    std::unique_ptr<Database> database(new Database(connection));
    if (result != SQLITE_OK) {
        return Problem{
            ProblemKind::CannotWrite,
            QCoreApplication::translate("Database", "%1 cannot be written: %2.").arg(path, database->errorMessage()),
            path};
    }
    database->execute("PRAGMA journal_mode=OFF; PRAGMA foreign_keys=ON");
    return database;
}

Result<std::unique_ptr<Database>> Database::openForEditing(const QString& path) {
    sqlite3* connection = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOFOLLOW | SQLITE_OPEN_PRIVATECACHE;
    const int result = openConnection(QFile::encodeName(path).constData(), &connection, flags);
    std::unique_ptr<Database> database(new Database(connection));
    if (result != SQLITE_OK)
        return cannotOpen(path, database->errorMessage());
    database->harden(false);
    // The undo steps of a whole table are larger than anything that a document holds in one field.
    sqlite3_limit(connection, SQLITE_LIMIT_LENGTH, 1'000'000'000);
    sqlite3_busy_timeout(connection, writerPatienceMilliseconds);
    // DELETE with FULL and WAL with NORMAL lose commits in a power cut (measured): neither is used.
    if (!database->execute("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; PRAGMA foreign_keys=ON"))
        return cannotOpen(path, database->errorMessage());
    return database;
}

bool Database::attach(const QString& path, const char* name) {
    // Attaching makes no file; an empty one is an empty database.
    if (QFile file(path); !file.open(QIODevice::Append))
        return false;
    // A name in SQL cannot be bound; these names are our own words.
    Statement attach = prepare(("ATTACH ? AS " + QByteArray(name)).constData());
    return attach.bind(1, path).run() && execute("PRAGMA " + QByteArray(name) + ".journal_mode=TRUNCATE; PRAGMA " +
                                                 QByteArray(name) + ".synchronous=EXTRA");
}

bool Database::writeCopy(const QString& path, const std::function<bool()>& goesOn) {
    constexpr int often = 100'000;  // steps of SQLite's machine: some milliseconds
    if (goesOn)
        sqlite3_progress_handler(
            m_connection, often,
            [](void* asked) { return (*static_cast<const std::function<bool()>*>(asked))() ? 0 : 1; },
            const_cast<std::function<bool()>*>(&goesOn));
    Statement copy = prepare("VACUUM main INTO ?");
    const bool written = copy.bind(1, path).run();
    sqlite3_progress_handler(m_connection, 0, nullptr, nullptr);
    return written;
}

std::unique_ptr<Database> Database::createInMemory() {
    sqlite3* connection = nullptr;
    openConnection(":memory:", &connection, SQLITE_OPEN_READWRITE);
    return std::unique_ptr<Database>(new Database(connection));
}

bool Database::execute(const QByteArray& sql) {
    return sqlite3_exec(m_connection, sql.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
}

QString Database::errorMessage() const {
    return QString::fromUtf8(sqlite3_errmsg(m_connection));
}

bool Database::failed() const {
    const int code = sqlite3_errcode(m_connection);
    return code != SQLITE_OK && code != SQLITE_ROW && code != SQLITE_DONE;
}

bool Database::refused() const {
    return sqlite3_errcode(m_connection) == SQLITE_CONSTRAINT;
}

}  // namespace jalon

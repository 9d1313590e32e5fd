// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/search_filler.h"

#include <QFile>

#include "app/data/schema.h"

namespace jalon {

namespace {

constexpr std::size_t batchRows = 512;
constexpr std::size_t fewBatches = 16;  // 8,192 rows: some hundred milliseconds
constexpr std::size_t mostWaiting = 32;

constexpr const char* insertRow =
    "INSERT INTO event_search(rowid, label, title, summary, people, amounts, sources) VALUES(?, ?, ?, ?, ?, ?, ?)";

bool insert(Statement& statement, const SearchFiller::Row& row) {
    statement.bind(1, row.id);
    for (std::size_t i = 0; i < row.texts.size(); ++i)
        statement.bind(static_cast<int>(i) + 2, row.texts[i].isNull() ? QLatin1String("") : row.texts[i]);
    return statement.run();
}

// Search gathers 16 times more words before it writes them: fewer pieces to merge, a third less time.
bool gatherMuch(Database& database, bool much) {
    return database.execute(much ? "INSERT INTO event_search(event_search, rank) VALUES('hashsize', 16777216)"
                                 : "INSERT INTO event_search(event_search, rank) VALUES('hashsize', 1048576)");
}

}  // namespace

SearchFiller::~SearchFiller() {
    if (!m_thread.joinable())
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.clear();
        m_ok = false;
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
    QFile::remove(m_file);
}

void SearchFiller::add(Row row) {
    m_batch.push_back(std::move(row));
    if (m_batch.size() < batchRows)
        return;
    if (m_thread.joinable()) {
        hand();
        return;
    }
    m_few.push_back(std::move(m_batch));
    m_batch.clear();
    if (m_few.size() > fewBatches)
        start();
}

void SearchFiller::start() {
    for (Batch& batch : m_few) m_waiting.push_back(std::move(batch));
    m_few.clear();
    m_thread = std::thread([this] { work(); });
}

void SearchFiller::hand() {
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [&] { return m_waiting.size() < mostWaiting || !m_ok; });
    m_waiting.push_back(std::move(m_batch));
    m_batch.clear();
    lock.unlock();
    m_changed.notify_all();
}

void SearchFiller::work() {
    QFile::remove(m_file);
    auto database = Database::create(m_file);
    bool ok = database.ok() && createSchema(**database) &&
              (*database)->execute("PRAGMA synchronous=OFF; PRAGMA cache_size=-40000; BEGIN") &&
              gatherMuch(**database, true);
    if (ok) {
        Statement row = (*database)->prepare(insertRow);
        for (;;) {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [&] { return !m_waiting.empty() || m_ended; });
            if (m_waiting.empty() || !m_ok)
                break;
            const Batch batch = std::move(m_waiting.front());
            m_waiting.pop_front();
            lock.unlock();
            m_changed.notify_all();
            for (const Row& each : batch) ok = insert(row, each) && ok;
            if (!ok)
                break;
        }
    }
    ok = ok && gatherMuch(**database, false) && (*database)->execute("COMMIT");
    const std::lock_guard lock(m_mutex);
    m_ok = m_ok && ok;
    m_changed.notify_all();
}

bool SearchFiller::write(Database& database, const std::vector<Batch>& batches) const {
    Transaction transaction(database);
    bool ok = true;
    {
        Statement statement = database.prepare(insertRow);
        for (const Batch& batch : batches)
            for (const Row& row : batch) ok = ok && insert(statement, row);
    }
    return ok && transaction.commit();
}

bool SearchFiller::finish(Database& document) {
    if (!m_thread.joinable()) {
        m_few.push_back(std::move(m_batch));
        return write(document, m_few);
    }
    hand();
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    m_thread.join();
    const bool copied = m_ok && copyInto(document);
    QFile::remove(m_file);
    return copied;
}

// The tables of a search are all that there is of it (sqlite.org/fts5.html, "The Full-Text Index Structure"), and both
// have the same definition. Empty ones are filled page by page.
bool SearchFiller::copyInto(Database& document) const {
    Statement attach = document.prepare("ATTACH ? AS filled");
    if (!attach.bind(1, m_file).run())
        return false;
    attach.finalize();
    QByteArray sql = "BEGIN;";
    for (const char* table : {"data", "idx", "content", "docsize", "config"}) {
        const QByteArray name = QByteArray("event_search_") + table;
        sql += "DELETE FROM main." + name + "; INSERT INTO main." + name + " SELECT * FROM filled." + name + ";";
    }
    const bool copied = document.execute(sql + "COMMIT");
    return document.execute("DETACH filled") && copied;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <array>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

#include "app/data/database.h"

namespace jalon {

// Fills the search of a new document. Of many events that is half of the work, so it is done on a thread of its own, in
// a file beside the document, whose tables are copied over at the end; few are written where they belong at once.
class SearchFiller {
public:
    // In the order of the columns of event_search, with its rowid first.
    struct Row {
        std::int64_t id = 0;
        std::array<QString, 6> texts;  // label, title, summary, people, amounts, sources
    };

    // `file` is written and removed by this.
    explicit SearchFiller(const QString& file) : m_file(file) {}
    ~SearchFiller();
    SearchFiller(const SearchFiller&) = delete;
    SearchFiller& operator=(const SearchFiller&) = delete;

    void add(Row row);
    // All of it stands in the empty event_search of `document`, which is in no transaction. False on an error.
    bool finish(Database& document);

private:
    using Batch = std::vector<Row>;
    void start();
    void hand();
    void work();
    bool write(Database& database, const std::vector<Batch>& batches) const;
    bool copyInto(Database& document) const;

    QString m_file;
    Batch m_batch;             // of the caller's thread
    std::vector<Batch> m_few;  // until there are so many that a thread pays
    std::thread m_thread;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_waiting;  // guarded by m_mutex, as the two below
    bool m_ended = false, m_ok = true;
};

}  // namespace jalon

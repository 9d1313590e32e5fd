// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/data/index_updater.h"
#include "app/edit/touched_rows.h"

namespace jalon {

// Keeps what follows from a document's content equal to what it would be if it were made anew: the index by which views
// find events, and the search. Within the transaction of an edit.
class DerivedRows {
public:
    explicit DerivedRows(Database& database) : m_database(database), m_index(database) {}

    // Before the rows of these events change; once without any before those that come anew.
    void before(const std::vector<EventId>& drawn) { m_index.before(drawn); }
    bool update(const TouchedRows& touched);
    // After a rollback.
    void forget() { m_index.forget(); }

private:
    Database& m_database;
    IndexUpdater m_index;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/data/database.h"
#include "app/data/ids.h"

namespace jalon {

class DerivedRows;

// One step of editing while it is made: the functions of this room that change a document take it. They write what the
// document says; what follows from that is kept up by WorkingCopy.
class DocumentEdit {
public:
    DocumentEdit(Database& database, DerivedRows& derived) : m_database(database), m_derived(derived) {}

    Database& database() { return m_database; }
    // Before rows of `event` of these are written or removed.
    void willChange(const std::vector<EventId>& events);

private:
    Database& m_database;
    DerivedRows& m_derived;
};

// A key that no row of `table` has yet, of the words of `text`: "series-b", "series-b-2".
QString freshKey(const Database& database, const char* table, const QString& text);

}  // namespace jalon

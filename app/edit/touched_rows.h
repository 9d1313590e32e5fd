// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <vector>

#include "app/data/database.h"
#include "app/data/ids.h"

namespace jalon {

// The tables of the document that hold its content (document_tables.h), in which steps are recorded.
const std::vector<const char*>& recordedTables();

// Which events a changeset reaches; each list sorted, each event once.
struct TouchedRows {
    std::vector<EventId> drawn;  // their row of `event`, so where and how they are drawn
    std::vector<EventId> found;  // what search finds them by
};
// `database` as it is after the changes.
TouchedRows touchedRows(const Database& database, const QByteArray& changes);
// The drawn ones alone; before or after the changes.
std::vector<EventId> drawnEvents(const QByteArray& changes);

}  // namespace jalon

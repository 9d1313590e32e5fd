// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>

#include "app/data/database.h"
#include "app/data/event.h"

namespace jalon {

// How a row of `event` becomes an EventSummary. The first parameter of the statement is the language of the texts.
extern const QByteArray selectSummaries;
// Without the companies, which stand in a table of their own.
EventSummary summaryIn(const Statement& row);
// The followed companies that took part.
std::vector<EntityId> companiesOf(const Database& database, EventId id);

// A document was checked when it was built or saved; a date that no longer parses is damage, and shows as undated at
// the epoch rather than taking the document down. `jalon check` names it.
UncertainDate dateOf(const QString& edtf);
std::optional<Money> moneyOf(const Statement& row, int column);

}  // namespace jalon

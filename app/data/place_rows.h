// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <functional>

#include "app/data/database.h"
#include "app/data/event_place.h"

namespace jalon {

// How a row of `event` becomes a place, for all who read places from a document.

// The columns that eventPlaceIn reads, first in its statement.
extern const QByteArray placeColumns;
// `extent` (knownExtent) is asked for where an end is open.
EventPlace eventPlaceIn(const Statement& row, const UncertainDate& asOf, const std::function<TimeSpan()>& extent);

// Two columns: the first and the last moment that is known of an event.
extern const QByteArray knownColumns;
// From the first to the last moment that is known of any event: a walk through all of them.
TimeSpan knownExtent(const Database& database);
// The day to which the document tells; without text where it does not say.
UncertainDate asOfIn(const Database& database);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>
#include <vector>

#include "app/data/database.h"
#include "app/data/event_place.h"

namespace jalon {

// Writes the tables anew from the events of the document. `progress` is told how much is done, 0 to 1, and may cancel
// by returning false; nothing is kept then. False on an error of the database as well.
bool writeEventIndex(Database& database, const std::function<bool(double)>& progress = {});
// The same from places that are known already.
bool writeEventIndex(Database& database, std::vector<EventPlace> places,
                     const std::function<bool(double)>& progress = {});
// The same within the caller's transaction; after false the caller rolls it back.
bool rewriteEventIndex(Database& database, std::vector<EventPlace> places,
                       const std::function<bool(double)>& progress = {});
// Where every event of the document is drawn.
std::vector<EventPlace> readEventPlaces(const Database& database);
// The same one by one, of the events whose bounds overlap `within`, and whose amount is at least `minimumAmount` where
// that is not 0. `goesOn` is told now and then how many events were looked at, and may stop by returning false: false
// then.
bool readEventPlaces(const Database& database, const TimeSpan& within, std::int64_t minimumAmount,
                     const std::function<void(const EventPlace&)>& take,
                     const std::function<bool(std::int64_t)>& goesOn = {});

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/base/result.h"
#include "app/edit/document_edit.h"

namespace jalon {

// What has an order of its own, which filters, lanes, legends and lists follow. Companies stand before whoever else
// takes part, whatever their order says.
enum class OrderedThing { Category, Lane, Entity };

// One place up (-1) or down (+1); at the end of the order nothing changes. The order is written anew from 1.
Outcome moveInOrder(DocumentEdit& edit, OrderedThing thing, std::int64_t id, int step);

// What goes with a thing or has to find another one when it is deleted.
std::int64_t eventsOf(const Database& database, CategoryId category);
std::int64_t eventsOf(const Database& database, LaneId lane);
std::int64_t eventsOf(const Database& database, EntityId entity);
std::int64_t figuresOf(const Database& database, EntityId entity);    // a series is one
std::int64_t citationsOf(const Database& database, SourceId source);  // by events and figures

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHashFunctions>
#include <compare>
#include <cstdint>

namespace jalon {

// The row number of one kind of thing in one document; 0 is none. Never mixed between kinds. What scripts and people
// see is the thing's key ("xai-buys-x"), stable over saves.
template <typename Tag>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    friend auto operator<=>(Id, Id) = default;
    friend size_t qHash(Id id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

using EventId = Id<struct EventTag>;
using CategoryId = Id<struct CategoryTag>;
using LaneId = Id<struct LaneTag>;
using EntityId = Id<struct EntityTag>;
using SourceId = Id<struct SourceTag>;
using ValuationId = Id<struct ValuationTag>;

}  // namespace jalon

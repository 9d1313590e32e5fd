// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <map>
#include <optional>
#include <vector>

#include "app/data/database.h"
#include "app/data/event_place.h"

namespace jalon {

// Where an event was drawn and is drawn now; nothing where it was or is not in the document.
struct PlaceChange {
    std::optional<EventPlace> before, after;
};

// `extent` after `gone` left it and `come` joined it. Nothing where only a look at all can tell: an outermost one left.
std::optional<TimeSpan> extentAfter(const TimeSpan& extent, const std::vector<TimeSpan>& gone,
                                    const std::vector<TimeSpan>& come);

// Tells how an edit moves the places of events: of those that it touches, and of all with an open end where it moves
// the end to which they are drawn. Keeps that end, and the ids of those events.
class ChangedPlaces {
public:
    // Walks through all events once. `database` outlives this.
    explicit ChangedPlaces(const Database& database);

    // Before rows of these events change. Of several words about one event the first counts.
    void before(const std::vector<EventId>& ids);
    // After it: what moved, of `touched` and of all that before() was told of. Those are then forgotten.
    std::vector<PlaceChange> after(const std::vector<EventId>& touched);
    // How many more events have an amount than before that.
    std::int64_t moreAmounts() const { return m_moreAmounts; }
    std::size_t openCount() const { return m_open.size(); }

private:
    // What open ends are drawn up to.
    struct Ends {
        UncertainDate asOf;
        std::optional<TimeSpan> known;  // kept only while an event is open
        friend bool operator==(const Ends&, const Ends&) = default;
    };
    struct Row {
        EventPlace place;
        TimeSpan known{};
        bool open = false, amount = false;
    };
    std::optional<Row> read(EventId id, const Ends& ends) const;
    Ends endsAfter(const std::vector<std::optional<Row>>& now) const;
    void setOpen(EventId id, bool open);

    const Database& m_database;
    mutable Statement m_row;
    Ends m_ends;
    std::vector<EventId> m_open;  // sorted
    std::map<EventId, std::optional<Row>> m_before;
    std::int64_t m_moreAmounts = 0;
};

}  // namespace jalon

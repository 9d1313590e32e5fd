// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <memory>

#include "app/data/lane_arrangement.h"
#include "app/data/viewport_query.h"

namespace jalon {

// The lanes that a timeline has, in their order, and which of them an event stands in: exactly one, whatever the field.
// An event of several companies stands with the first of those that the filter shows, in the document's order; one
// without a value stands in a last lane of its own. The lane of a company that is switched off in the filters is left
// out; any other lane stays when the filter empties it. Immutable; shared by the views and pictures of one arrangement.
class ShownLanes {
public:
    // Of the events without a value.
    static constexpr LaneId withoutValue{-1};

    // `content` outlives this.
    ShownLanes(const StoryContent& content, const LaneArrangement& arrangement, const EventFilter& filter);

    LaneField field() const { return m_field; }
    const std::vector<Lane>& lanes() const { return m_lanes; }
    const std::vector<Lane>& hidden() const { return m_hidden; }
    bool isCollapsed(LaneId lane) const { return m_collapsed.contains(lane); }
    bool isHidden(LaneId lane) const { return !m_hidden.empty() && !m_places.contains(lane); }
    // Where it stands from the top; -1: it is not shown.
    int indexOf(LaneId lane) const { return m_places.value(lane, -1); }
    const Lane* lane(LaneId id) const;
    // Also where that lane is hidden.
    LaneId laneOf(const EventSummary& event) const;
    // Keys of all lanes in their order, the hidden ones where they would stand.
    const QStringList& order() const { return m_order; }

private:
    void place(std::vector<Lane> natural, const LanePlacement& placement);

    LaneField m_field;
    QSet<EntityId> m_hiddenCompanies;
    QStringList m_currencies;
    std::vector<Lane> m_lanes, m_hidden;
    QSet<LaneId> m_collapsed;
    QHash<LaneId, int> m_places;
    QStringList m_order;
};

// Whether the document can be shown by this field: a document of very many events only by its own lanes
// (EventStore::mostInMemory).
Outcome checkLaneField(const StoryContent& content, LaneField field);
// What stands in the lanes of a document with many events; none of a document with few. Empty where `progress`
// cancelled. The field passes checkLaneField.
ShownEvents laneEvents(const StoryContent& content, LaneField field, const EventFilter& filter,
                       const std::function<bool(double)>& progress = {});
// The document's own lanes, as it has them.
std::shared_ptr<const ShownLanes> documentLanes(const StoryContent& content);

}  // namespace jalon

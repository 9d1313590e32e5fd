// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The lanes of ViewState: which there are, in what order, and what walks through them.
#include <algorithm>

#include "ui/view_state/view_state_data.h"

namespace jalon {

void ViewState::State::recomputeLanes() {
    lanes = std::make_shared<const ShownLanes>(*content, arrangement, filter);
    laneEvents =
        arrangement.field == LaneField::Document ? shown : jalon::laneEvents(*content, arrangement.field, filter);
}

std::vector<const EventSummary*> ViewState::State::inShownLanes() const {
    std::vector<const EventSummary*> events = accepted;
    if (!lanes->hidden().empty())
        std::erase_if(events, [this](const EventSummary* event) { return lanes->isHidden(lanes->laneOf(*event)); });
    return events;
}

EventPlace ViewState::State::nextPlace(const EventPlace& from, bool forward) const {
    if (lanes->hidden().empty())
        return shown.next(allLanes, from, forward);
    EventPlace nearest;
    for (const Lane& lane : lanes->lanes()) {
        const EventPlace found = laneEvents.next(static_cast<std::int32_t>(lane.id.value), from, forward);
        if (found.id && (!nearest.id || beginsBefore(found, nearest) == forward))
            nearest = found;
    }
    return nearest;
}

const LaneArrangement& ViewState::laneArrangement() const {
    return m->arrangement;
}

const std::shared_ptr<const ShownLanes>& ViewState::lanes() const {
    return m->lanes;
}

const ShownEvents& ViewState::laneEvents() const {
    return m->laneEvents;
}

LaneId ViewState::laneOf(EventId id) const {
    const EventSummary* event = m->content->event(id);
    return event ? m->lanes->laneOf(*event) : LaneId{};
}

Outcome ViewState::setLaneArrangement(const LaneArrangement& arrangement, const std::function<bool(double)>& progress) {
    if (arrangement == m->arrangement)
        return Done{};
    if (auto possible = checkLaneField(*m->content, arrangement.field); !possible)
        return possible;
    // Made before anything changes: while it is, the views may go on painting what there is.
    if (m->content->store && !jalon::laneEvents(*m->content, arrangement.field, m->filter, progress))
        return Done{};
    rearrange(arrangement);
    return Done{};
}

void ViewState::rearrange(const LaneArrangement& arrangement) {
    if (arrangement == m->arrangement)
        return;
    // Moved, collapsed and hidden lanes have the titles that they had.
    const bool newTitles = arrangement.field != m->arrangement.field;
    m->arrangement = arrangement;
    m->recomputeLanes();
    const bool newFrame = newTitles && m->recomputeFrame();
    Q_EMIT lanesChanged();
    if (newFrame)
        Q_EMIT looksChanged();
}

namespace {

QString keyOf(const ShownLanes& lanes, LaneId id) {
    const Lane* lane = lanes.lane(id);
    return lane ? lane->key : QString();
}

}  // namespace

void ViewState::moveLane(LaneId lane, int to) {
    const std::vector<Lane>& shown = m->lanes->lanes();
    const int from = m->lanes->indexOf(lane), last = static_cast<int>(shown.size()) - 1;
    const int target = std::clamp(to, 0, std::max(last, 0));
    if (from < 0 || target == from)
        return;
    // Beside the lane that stands there now; the hidden ones between keep their places.
    QStringList order = m->lanes->order();
    const QString moved = shown[static_cast<std::size_t>(from)].key;
    order.removeOne(moved);
    const qsizetype beside = order.indexOf(shown[static_cast<std::size_t>(target)].key);
    order.insert(target > from ? beside + 1 : beside, moved);
    LaneArrangement arrangement = m->arrangement;
    arrangement.placement().order = order;
    rearrange(arrangement);
}

void ViewState::setLaneCollapsed(LaneId lane, bool collapsed) {
    const QString key = keyOf(*m->lanes, lane);
    LaneArrangement arrangement = m->arrangement;
    if (collapsed)
        arrangement.placement().collapsed.insert(key);
    else
        arrangement.placement().collapsed.remove(key);
    rearrange(arrangement);
}

void ViewState::setAllLanesCollapsed(bool collapsed) {
    LaneArrangement arrangement = m->arrangement;
    arrangement.placement().collapsed.clear();
    if (collapsed)
        for (const QString& key : m->lanes->order()) arrangement.placement().collapsed.insert(key);
    rearrange(arrangement);
}

void ViewState::hideLane(LaneId lane) {
    LaneArrangement arrangement = m->arrangement;
    arrangement.placement().hidden.insert(keyOf(*m->lanes, lane));
    rearrange(arrangement);
}

void ViewState::showHiddenLanes() {
    LaneArrangement arrangement = m->arrangement;
    arrangement.placement().hidden.clear();
    rearrange(arrangement);
}

void ViewState::showLane(LaneId lane) {
    if (!m->lanes->isHidden(lane))
        return;
    LaneArrangement arrangement = m->arrangement;
    arrangement.placement().hidden.remove(keyOf(*m->lanes, lane));
    rearrange(arrangement);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/moved_events.h"

#include "app/edit/event_edits.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

void moveEvents(ViewState& state, const DateChange& change, LaneId from, LaneId to) {
    std::vector<std::pair<EventId, UncertainDate>> dates;
    std::vector<EventId> laneChanges;
    QString title;
    const std::vector<EventId> selection = state.selection();
    for (const EventId id : selection) {
        const EventSummary* event = state.content()->event(id);
        if (!event)
            continue;
        title = event->title;
        UncertainDate moved = change(event->date);
        if (moved.edtf != event->date.edtf)
            dates.emplace_back(id, std::move(moved));
        if (to && to != from && event->lane == from)
            laneChanges.push_back(id);
    }
    if (dates.empty() && laneChanges.empty())
        return;
    const std::size_t count = std::max(dates.size(), laneChanges.size());
    const StepName name{dates.empty() ? StepKind::ChangeLane : StepKind::Move,
                        selection.size() == 1 ? title : QString(), static_cast<int>(count)};
    state.editing().perform(name, [&](DocumentEdit& edit) -> Outcome {
        if (const auto moved = setDates(edit, dates); !moved)
            return moved;
        return setLane(edit, laneChanges, to);
    });
}

void resizeEvent(ViewState& state, EventId id, const UncertainDate& date) {
    const EventSummary* event = state.content()->event(id);
    if (!event || event->date.edtf == date.edtf)
        return;
    state.editing().perform({StepKind::Resize, event->title}, [&](DocumentEdit& edit) -> Outcome {
        return setDates(edit, {{id, date}});
    });
}

}  // namespace jalon

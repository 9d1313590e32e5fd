// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>

#include "app/edit/step_name.h"
#include "ui/table/event_cells.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// What a person wrote into a cell.
struct CellText {
    int row = 0;
    EventColumn column;
    QString text;
};

// A cell that stays as it was, and why; without a column, a row that could not become an event.
struct RefusedCell {
    int row = 0;
    QString column, text, why;
};

struct WrittenCells {
    bool done = true;  // false: the document could not be changed at all, and it was said why
    std::vector<RefusedCell> refused;
    std::vector<RowChange> incomplete;  // new rows that are no events yet
    std::vector<EventId> added;
};

// Writes cells as one step: those that can be understood; the others are listed. `changeOf` gives a row's event as it
// is, or a new one.
WrittenCells writeCells(ViewState* state, StepKind kind, const std::vector<CellText>& cells,
                        const std::function<RowChange(int row)>& changeOf, EventCells::Order order);
// "Row 3, Date: “soon”: …", a line each; of many the first.
QString refusedWords(const std::vector<RefusedCell>& refused);

}  // namespace jalon

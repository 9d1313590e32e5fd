// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/document_step.h"

#include <QUndoStack>

#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_state.h"

namespace jalon {

void DocumentStep::undo() {
    if (s_following)
        return;
    s_taking = true;
    m_state->editing().undo();
    s_taking = false;
}

void DocumentStep::redo() {
    if (m_done && !s_following) {
        s_taking = true;
        m_state->editing().redo();
        s_taking = false;
    }
    m_done = true;
}

void DocumentStep::follow(ViewState* state, QUndoStack* stack, bool undo) {
    if (s_taking)
        return;
    if (!dynamic_cast<const DocumentStep*>(stack->command(undo ? stack->index() - 1 : stack->index()))) {
        // Another kind of step stands there: what is kept of the document is all that can be told in order.
        stack->clear();
        pushAll(state, stack);
        return;
    }
    s_following = true;
    undo ? stack->undo() : stack->redo();
    s_following = false;
}

void DocumentStep::pushAll(ViewState* state, QUndoStack* stack) {
    const int undone = state->editing().stepsUndone();
    for (int i = state->editing().stepsDone() + undone; i > 0; --i) stack->push(new DocumentStep(state));
    s_following = true;
    for (int i = 0; i < undone; ++i) stack->undo();
    s_following = false;
}

}  // namespace jalon

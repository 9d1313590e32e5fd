// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/document_step.h"

#include <QUndoStack>

#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_state.h"

namespace jalon {

void DocumentStep::undo() {
    m_state->editing().undo();
}

void DocumentStep::redo() {
    if (m_done)
        m_state->editing().redo();
    m_done = true;
}

void DocumentStep::pushAll(ViewState* state, QUndoStack* stack) {
    const int undone = state->editing().stepsUndone();
    for (int i = state->editing().stepsDone() + undone; i > 0; --i) stack->push(new DocumentStep(state));
    // The stack knows steps that were undone only by undoing them: so they are done again first.
    for (int i = 0; i < undone; ++i) state->editing().redo();
    for (int i = 0; i < undone; ++i) stack->undo();
}

}  // namespace jalon

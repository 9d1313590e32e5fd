// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QUndoCommand>

class QUndoStack;

namespace jalon {

class ViewState;

// Stands for one step of editing the document in the window's stack of steps. What it did is kept by the working copy.
class DocumentStep : public QUndoCommand {
public:
    // For a step that was made just now.
    explicit DocumentStep(ViewState* state) : m_state(state) {}
    void undo() override;
    void redo() override;
    // Fills the stack with the steps that a restored working copy brings along.
    static void pushAll(ViewState* state, QUndoStack* stack);
    // A dialog that has undo of its own took a step back, or did it again: the stack follows.
    static void follow(ViewState* state, QUndoStack* stack, bool undo);

private:
    ViewState* m_state;
    // While one is taken by the stack, or the stack only follows.
    static inline bool s_taking = false, s_following = false;
    bool m_done = false;  // pushing a command does it, and this one is done already
};

}  // namespace jalon

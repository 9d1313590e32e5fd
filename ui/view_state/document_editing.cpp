// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/document_editing.h"

#include "ui/view_state/view_state.h"

namespace jalon {

DocumentEditing::DocumentEditing(ViewState* state) : QObject(state), m_state(state) {}

DocumentEditing::~DocumentEditing() = default;

bool DocumentEditing::begin() {
    if (m_copy)
        return true;
    if (!m_state->document())
        return false;
    auto copy = WorkingCopy::of(*m_state->document());
    auto document = copy ? (*copy)->openDocument() : Result<std::unique_ptr<Document>>(copy.problem());
    if (!document) {
        Q_EMIT problemOccurred(document.problem());
        return false;
    }
    m_copy = copy.take();
    m_state->exchangeDocument(document.take());
    Q_EMIT changed();
    return true;
}

void DocumentEditing::adopt(std::unique_ptr<WorkingCopy> copy) {
    m_copy = std::move(copy);
    Q_EMIT changed();
}

void DocumentEditing::tellSaved() {
    Q_EMIT changed();
}

bool DocumentEditing::perform(const StepName& name, const WorkingCopy::Change& change) {
    if (!begin())
        return false;
    const std::int64_t before = m_copy->position();
    if (const auto done = m_copy->perform(name, change); !done) {
        Q_EMIT problemOccurred(done.problem());
        return false;
    }
    m_state->refreshDocument();
    // A step that changed nothing is none.
    if (m_copy->position() != before)
        Q_EMIT performed();
    Q_EMIT changed();
    return true;
}

int DocumentEditing::stepsDone() const {
    return m_copy ? m_copy->steps(false) : 0;
}

int DocumentEditing::stepsUndone() const {
    return m_copy ? m_copy->steps(true) : 0;
}

bool DocumentEditing::canUndo() const {
    return m_copy && m_copy->nameToUndo();
}

bool DocumentEditing::canRedo() const {
    return m_copy && m_copy->nameToRedo();
}

QString DocumentEditing::undoWords() const {
    return canUndo() ? stepWords(*m_copy->nameToUndo(), m_state->language()) : QString();
}

QString DocumentEditing::redoWords() const {
    return canRedo() ? stepWords(*m_copy->nameToRedo(), m_state->language()) : QString();
}

void DocumentEditing::undo() {
    if (canUndo())
        took(m_copy->undo(), true);
}

void DocumentEditing::redo() {
    if (canRedo())
        took(m_copy->redo(), false);
}

void DocumentEditing::took(const Result<WorkingCopy::Taken>& taken, bool undo) {
    if (!taken) {
        Q_EMIT problemOccurred(taken.problem());
        return;
    }
    m_state->refreshDocument();
    // What came back is shown, wherever one looked meanwhile.
    if (taken->events.size() == 1)
        m_state->selectAndShow(taken->events.front());
    Q_EMIT stepTaken(undo);
    Q_EMIT changed();
}

bool DocumentEditing::isModified() const {
    return m_copy && m_copy->isModified();
}

const Database* DocumentEditing::database() const {
    if (m_copy)
        return &m_copy->database();
    return m_state->document() ? &m_state->document()->database() : nullptr;
}

}  // namespace jalon

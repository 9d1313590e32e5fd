// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <memory>

#include "app/edit/working_copy.h"

namespace jalon {

class ViewState;

// The editing of the document that a ViewState shows. Views call perform() with what they want done; the first edit
// makes the working copy, every edit is shown by all views when it returns. GUI thread only.
class DocumentEditing : public QObject {
    Q_OBJECT
public:
    explicit DocumentEditing(ViewState* state);
    ~DocumentEditing() override;

    // False where it could not be done: problemOccurred has said why, and the document is as it was. `show` is selected
    // afterwards, where it is there.
    bool perform(const StepName& name, const WorkingCopy::Change& change);
    bool canUndo() const;
    bool canRedo() const;
    QString undoWords() const;  // "move “Series B”"; empty where there is nothing
    QString redoWords() const;
    void undo();
    void redo();
    bool isModified() const;

    // What forms read: the working copy where there is one, else the document as it was opened. Null without either.
    const Database* database() const;
    // None until the first edit.
    WorkingCopy* copy() const { return m_copy.get(); }
    // Makes it, if there is none yet. False as of perform().
    bool begin();
    // From now on this one: it belongs to the document that was set. None: the document is as it was opened.
    void adopt(std::unique_ptr<WorkingCopy> copy);
    // After a save, or where the working copy was given another name: titles are to be read again.
    void tellSaved();

    // How many steps can be undone and redone now.
    int stepsDone() const;
    int stepsUndone() const;

Q_SIGNALS:
    void performed();           // a new step
    void stepTaken(bool undo);  // one was undone, or done again
    void changed();             // what can be undone, or whether there is something to save
    void problemOccurred(const jalon::Problem& problem);

private:
    void took(const Result<WorkingCopy::Taken>& taken, bool undo);
    ViewState* m_state;
    std::unique_ptr<WorkingCopy> m_copy;
};

}  // namespace jalon

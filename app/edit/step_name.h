// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/base/language.h"

namespace jalon {

// What a step of editing did, as it is kept beside it; said in the language of whoever asks.
enum class StepKind {
    Add,
    Change,
    Delete,
    Duplicate,
    Move,    // in time, by dragging
    Resize,  // one end of a span
    Shift,   // several by the same time
    Relate,
    Unrelate,
    Recategorise,
    ChangeLane,
    ChangeImportance,
    Tag,
    Untag,
    Paste,
    AddLanguage,
    Reorder,  // among its like
};

struct StepName {
    StepKind kind = StepKind::Change;
    QString subject;  // a title or a name; empty where several are meant
    int count = 1;
};

// "move “Series B”", "delete 12 events": what stands after Undo and Redo.
QString stepWords(const StepName& name, const Language& language);
// The word that stands for a kind in the history; it never changes.
QString stepKey(StepKind kind);
StepKind stepOfKey(const QString& key);

}  // namespace jalon

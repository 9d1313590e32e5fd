// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLockFile>
#include <functional>
#include <memory>
#include <optional>

#include "app/data/document.h"
#include "app/data/document_file.h"
#include "app/data/schema.h"
#include "app/edit/derived_rows.h"
#include "app/edit/document_edit.h"
#include "app/edit/edit_history.h"

namespace jalon {

// A document that is being edited. A person's file is never edited in place: the first edit makes a private copy in a
// folder of its own, every step is one transaction there and on the disk when it returns, and only an explicit save
// writes to the person's file. So a crash or a power cut at any moment loses no step, and leaves the file as it was.
//
// The folder holds document.jalon, history.sqlite (the steps, for undo) and a lock that says that a running program has
// it open. It stays where the program dies, and is offered at the next start (working_copies.h).
class WorkingCopy {
public:
    using Origin = EditHistory::Origin;

    static Result<std::unique_ptr<WorkingCopy>> of(const Document& document);
    // Of an empty document: one lane and a few categories, named in `language`, which is that of its texts too.
    static Result<std::unique_ptr<WorkingCopy>> ofNew(const QString& title, const Language& language);
    // What a program that died has left in this folder.
    static Result<std::unique_ptr<WorkingCopy>> restored(const QString& folder);
    // Leaves the folder unless there is nothing in it that was not saved, or it was given up.
    ~WorkingCopy();
    void giveUp() { m_givenUp = true; }

    Origin origin() const { return m_history.origin(); }
    const QString& folder() const { return m_folder; }
    // For views: a connection of its own, read-only.
    Result<std::unique_ptr<Document>> openDocument() const;
    const Database& database() const { return *m_database; }

    // One step: all that `change` does, or nothing of it where it returns a Problem. A step that changes nothing is
    // none.
    using Change = std::function<Outcome(DocumentEdit&)>;
    Outcome perform(const StepName& name, const Change& change);
    // What was undone or redone; a Problem changes nothing.
    struct Taken {
        StepName name;
        std::vector<EventId> events;  // that were touched, those that are there now
    };
    Result<Taken> undo();
    Result<Taken> redo();
    std::optional<StepName> nameToUndo() const { return m_history.nameToUndo(); }
    std::optional<StepName> nameToRedo() const { return m_history.nameToRedo(); }
    bool isModified() const { return m_history.isModified(); }
    std::int64_t position() const { return m_history.position(); }
    int steps(bool undone) const { return m_history.steps(undone); }

    qint64 size() const;  // of its file, in bytes

    // -- saving (document_saving.cpp)
    struct SaveOptions {
        bool overOther = false;  // the file at the path may be another than the one that was opened
        bool copyOnly = false;   // save a copy: the document goes on to be the one it was
    };
    // The old file or the new one, never a mixture. `goesOn` may cancel by returning false. ProblemKind::Exists:
    // somebody else changed the file, and `overOther` was not asked for.
    Outcome save(const QString& path, const SaveOptions& options, const std::function<bool()>& goesOn = {});

private:
    WorkingCopy(QString folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database);
    static Result<std::unique_ptr<WorkingCopy>> opened(const QString& folder, std::unique_ptr<QLockFile> lock);
    Outcome setOrigin(const Origin& origin);
    Result<Taken> take(const std::optional<EditHistory::Step>& step, bool undo);
    Problem failed(const QString& why) const;
    Outcome keepBackup(const QString& path) const;

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<Database> m_database;
    DerivedRows m_derived;
    EditHistory m_history;
    bool m_givenUp = false;
};

}  // namespace jalon

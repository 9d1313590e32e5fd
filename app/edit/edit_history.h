// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QHash>
#include <optional>

#include "app/data/database.h"
#include "app/data/document_file.h"
#include "app/data/schema.h"
#include "app/edit/step_name.h"

namespace jalon {

// The steps of a working copy, in a file beside it that is attached to its connection as "history": a step and what it
// changed are committed together, so that undo survives whatever the changes survive. Capped: the oldest steps are
// forgotten first, the newest never.
class EditHistory {
public:
    static constexpr int mostSteps = 200;
    static constexpr std::int64_t mostBytes = 64 * 1024 * 1024;

    // `path` is made where it is not there. False where it cannot be.
    static bool attach(Database& database, const QString& path);
    explicit EditHistory(Database& database) : m_database(database) {}

    // Within the transaction that made the changes. Steps that were undone are forgotten.
    bool push(const StepName& name, const QByteArray& changes);

    struct Step {
        std::int64_t id = 0;
        StepName name;
        QByteArray changes;
    };
    std::optional<Step> stepToUndo() const;
    std::optional<Step> stepToRedo() const;
    std::optional<StepName> nameToUndo() const;
    std::optional<StepName> nameToRedo() const;
    int steps(bool undone) const;
    bool markUndone(std::int64_t id, bool undone);

    // Which state the document is in: equal numbers, equal documents.
    std::int64_t position() const;
    // Whether it is another than the one that was saved.
    bool isModified() const;

    // What the working copy is one of. `path` is empty where there is no file yet: the bundled story, a new document.
    struct Origin {
        QString path, name;
        FileStamp stamp;              // of the file as it was read, or as it was saved last
        int version = schemaVersion;  // of its schema; an older one is kept beside it at the first save
    };
    Origin origin() const;
    bool setOrigin(const Origin& origin);

    // A save is a rename of a file and a note of it here, and a crash may come between the two: so what is about to be
    // renamed is noted first. Settling looks whether it has happened, and then this state is the saved one.
    struct Saving {
        QString path;
        FileStamp stamp;
        std::int64_t position = 0;
    };
    bool setSaving(const Saving& saving);
    bool settleSave();

private:
    QString value(const QString& key) const;
    bool setValue(const QString& key, const QString& value);
    std::optional<Step> stepOf(const char* sql, bool withChanges) const;
    bool forgetOldest();
    Database& m_database;
};

}  // namespace jalon

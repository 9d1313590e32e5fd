// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDateTime>
#include <QLockFile>
#include <QString>
#include <memory>
#include <vector>

#include "app/base/result.h"

namespace jalon {

// Where the working copies of all running programs lie: $XDG_STATE_HOME/jalon/working-copies, a folder each.
QString workingCopiesFolder();

// A new folder that is this program's own while the lock lives.
struct OwnFolder {
    QString path;
    std::unique_ptr<QLockFile> lock;
};
Result<OwnFolder> makeWorkingFolder();
// Takes hold of one that is there; a Problem where another running program has it.
Result<OwnFolder> takeWorkingFolder(const QString& path);

// What a program that died has left: edits that were not saved.
struct LeftCopy {
    QString folder;
    QString path;  // of the document that it is a copy of; empty where there was none
    QString name;
    QDateTime changed;  // local time of the last step
    int steps = 0;
};
// Folders that no running program holds. Those without unsaved edits are removed on the way. Those that could not be
// restored twice are moved to working-copies/set-aside, and no longer offered.
std::vector<LeftCopy> leftCopies();
void removeWorkingFolder(const QString& path);

}  // namespace jalon

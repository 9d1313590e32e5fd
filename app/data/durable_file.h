// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace jalon {

// A file that is written and renamed is safe from a power cut only when it is on the disk before its name is, and the
// folder, which holds the name, after it. False where the system refuses.
bool syncFile(const QString& path);
bool syncFolderOf(const QString& path);
// The file at `fresh` takes the name `target`, in one step: whoever looks there finds the old file or the new one.
bool renameOver(const QString& fresh, const QString& target);

}  // namespace jalon

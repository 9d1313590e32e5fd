// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace jalon {

// What kind of trouble came from outside (a file, a text, an argument). Our own bugs assert instead.
enum class ProblemKind {
    WrongUsage,          // a command line that cannot be read
    NotFound,            // no such file
    NotAFile,            // a folder, a device, a pipe
    NotReadable,         // no permission, or reading failed
    Empty,               // a file of zero bytes
    NotADocument,        // not an SQLite file, or an SQLite file of another program
    NewerVersion,        // a document that a later Jalon wrote
    Damaged,             // truncated or inconsistent
    RecentEditsMissing,  // WAL document without its sidecar: readable, but edits may be missing
    BadDate,             // a text that is no date
    BadValue,            // a field, option or reference with a value that cannot be
    MissingText,         // a translation that should be there
    Exists,              // refusing to overwrite
    CannotWrite,         // target not writable, disk full
    Cancelled,
};

// Stable name for scripts and JSON, e.g. "not-a-document".
QString problemKindName(ProblemKind kind);

// One sentence for a person, in the interface language: what happened, to what, and what to do. The message already
// names the file; `file` and `line` repeat the place for programs. `line` is 1-based, 0 where there is none.
struct Problem {
    ProblemKind kind;
    QString message;
    QString file = {};
    int line = 0;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <memory>

#include "app/base/result.h"

class QTemporaryDir;

namespace jalon {

// A file that may be opened as a document: it was looked at byte by byte, before SQLite sees it.
struct DocumentFile {
    QString path;  // canonical; of the private copy where there was a write-ahead log
    qint64 size = 0;
    std::shared_ptr<QTemporaryDir> copy;  // keeps the private copy while the document is open
    bool recentEditsMissing = false;      // written with a write-ahead log that is not beside it
};

// Which file stands at a path: another one, also of equal content, differs. 0, 0 where there is none.
struct FileIdentity {
    quint64 device = 0, number = 0;
    friend bool operator==(const FileIdentity&, const FileIdentity&) = default;
};
FileIdentity fileIdentity(const QString& path);

// What tells one state of a file from another; all 0 where there is none.
struct FileStamp {
    std::int64_t device = 0, number = 0, size = 0, modifiedNanoseconds = 0;
    friend bool operator==(const FileStamp&, const FileStamp&) = default;
};
FileStamp fileStamp(const QString& path);

// Refuses in one sentence: a missing, empty, truncated or foreign file, a folder, a pipe, one that cannot be read.
Result<DocumentFile> inspectFile(const QString& path);

}  // namespace jalon

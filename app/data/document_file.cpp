// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/document_file.h"

#include <sys/stat.h>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtEndian>

#include "app/data/database.h"
#include "app/data/schema.h"

namespace jalon {

namespace {

// https://www.sqlite.org/fileformat2.html, "The Database Header".
constexpr qint64 headerSize = 100;
constexpr int pageSizeAt = 16, writeVersionAt = 18, pageCountAt = 28, applicationIdAt = 68;

Problem refusal(ProblemKind kind, const char* source, const QString& path) {
    return {kind, QCoreApplication::translate("Document", source).arg(path), path};
}

bool isTruncated(const QByteArray& header, qint64 size) {
    const quint16 stored = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    const qint64 pageSize = stored == 1 ? 65536 : stored;
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + pageCountAt);
    return pageSize < 512 || size < pageSize * qMax<qint64>(pages, 1);
}

// A file that another program may have left in the middle of its work is copied with its sidecars, and recovered there:
// nothing of the user's is touched, and no sidecar appears beside it.
Result<DocumentFile> privateCopy(const QString& path) {
    DocumentFile file;
    file.copy = std::make_shared<QTemporaryDir>();
    file.path = file.copy->filePath(QStringLiteral("document.jalon"));
    bool copied = file.copy->isValid() && QFile::copy(path, file.path);
    for (const char* sidecar : {"-wal", "-journal"}) {
        const QString beside = path + QLatin1String(sidecar);
        if (QFileInfo::exists(beside))
            copied = copied && QFile::copy(beside, file.path + QLatin1String(sidecar));
    }
    QFile::setPermissions(file.path, QFile::ReadOwner | QFile::WriteOwner);
    if (!copied || !Database::recover(file.path)) {
        return refusal(ProblemKind::NotReadable,
                       QT_TRANSLATE_NOOP("Document",
                                         "%1 was left open by another program and could not be recovered in a copy. "
                                         "Nothing was changed; close the other program and try again."),
                       path);
    }
    file.size = QFileInfo(file.path).size();
    return file;
}

}  // namespace

Result<DocumentFile> inspectFile(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        return refusal(ProblemKind::NotFound,
                       QT_TRANSLATE_NOOP("Document", "There is no file %1. Check the name, or open another file."),
                       path);
    if (info.isDir())
        return refusal(ProblemKind::NotAFile,
                       QT_TRANSLATE_NOOP("Document", "%1 is a folder. Choose a .jalon file in it."), path);
    if (!info.isFile())
        return refusal(ProblemKind::NotAFile,
                       QT_TRANSLATE_NOOP("Document", "%1 is not a regular file. Choose a .jalon file."), path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return refusal(ProblemKind::NotReadable,
                       QT_TRANSLATE_NOOP("Document", "%1 may not be read. Ask its owner for permission to read it."),
                       path);
    if (file.size() == 0)
        return refusal(ProblemKind::Empty,
                       QT_TRANSLATE_NOOP("Document", "%1 is empty. If it should hold a story, look for a copy of it."),
                       path);
    const QByteArray header = file.read(headerSize);
    const QByteArray magic("SQLite format 3\0", 16);
    if (!header.startsWith(magic.left(static_cast<int>(qMin<qint64>(header.size(), 16))))) {
        return refusal(ProblemKind::NotADocument,
                       QT_TRANSLATE_NOOP("Document", "%1 is not a Jalon document. Choose a file that Jalon saved."),
                       path);
    }
    if (header.size() < headerSize)
        return refusal(
            ProblemKind::Damaged,
            QT_TRANSLATE_NOOP("Document", "%1 is cut off: the rest of the file is missing. Look for a complete copy."),
            path);
    if (qFromBigEndian<quint32>(header.constData() + applicationIdAt) != applicationId) {
        return refusal(
            ProblemKind::NotADocument,
            QT_TRANSLATE_NOOP(
                "Document",
                "%1 is a database of another program, not a Jalon document. Choose a file that Jalon saved."),
            path);
    }
    if (isTruncated(header, file.size()))
        return refusal(
            ProblemKind::Damaged,
            QT_TRANSLATE_NOOP("Document", "%1 is cut off: the rest of the file is missing. Look for a complete copy."),
            path);

    const bool writeAhead = header[writeVersionAt] == 2;
    const bool log = QFileInfo::exists(path + QStringLiteral("-wal"));
    if (!writeAhead && !QFileInfo::exists(path + QStringLiteral("-journal"))) {
        return DocumentFile{info.canonicalFilePath(), file.size(), nullptr, false};
    }
    auto copy = privateCopy(info.canonicalFilePath());
    if (copy)
        copy->recentEditsMissing = writeAhead && !log;
    return copy;
}

FileIdentity fileIdentity(const QString& path) {
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return {};
    return {status.st_dev, status.st_ino};
}

FileStamp fileStamp(const QString& path) {
    struct stat found = {};
    if (::stat(QFile::encodeName(path).constData(), &found) != 0)
        return {};
    constexpr std::int64_t nanoseconds = 1'000'000'000;
    return {static_cast<std::int64_t>(found.st_dev), static_cast<std::int64_t>(found.st_ino),
            static_cast<std::int64_t>(found.st_size), found.st_mtim.tv_sec * nanoseconds + found.st_mtim.tv_nsec};
}

}  // namespace jalon

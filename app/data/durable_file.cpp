// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/durable_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cstdio>

#include <QFile>
#include <QFileInfo>

namespace jalon {

namespace {

bool sync(const QString& path, int flags) {
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return false;
    const bool synced = ::fsync(descriptor) == 0;
    ::close(descriptor);
    return synced;
}

}  // namespace

bool syncFile(const QString& path) {
    return sync(path, O_RDONLY);
}

bool syncFolderOf(const QString& path) {
    return sync(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
}

bool renameOver(const QString& fresh, const QString& target) {
    return ::rename(QFile::encodeName(fresh).constData(), QFile::encodeName(target).constData()) == 0;
}

}  // namespace jalon

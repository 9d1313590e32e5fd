// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QProcess>
#include <QStandardPaths>
#include <QString>

namespace jalon {

// Changes a document behind Jalon's back; false where there is no sqlite3 shell, or where it refuses.
inline bool changedBySqlite(const QString& path, const QString& sql) {
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
        return false;
    QProcess shell;
    shell.start(QStringLiteral("sqlite3"), {path, sql});
    return shell.waitForFinished() && shell.exitCode() == 0;
}

}  // namespace jalon

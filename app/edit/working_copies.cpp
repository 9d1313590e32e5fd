// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/working_copies.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QUuid>

#include "app/data/database.h"
#include "app/edit/edit_history.h"
#include "app/edit/working_folder.h"

namespace jalon {

namespace {

const QString setAside = QStringLiteral("set-aside");
constexpr int mostRestores = 2;

std::unique_ptr<QLockFile> lockOf(const QString& folder) {
    auto lock = std::make_unique<QLockFile>(folder + QStringLiteral("/lock"));
    lock->setStaleLockTime(0);  // a long evening is no crash: only a program that is gone leaves its lock behind
    return lock;
}

// How often a restore was begun and not finished.
int restoresOf(const QString& folder) {
    QFile file(WorkingFolder(folder).restores());
    return file.open(QIODevice::ReadOnly) ? static_cast<int>(file.readAll().size()) : 0;
}

// Nothing where the history cannot be read, or holds nothing that was not saved.
std::optional<LeftCopy> leftIn(const QString& folder) {
    const WorkingFolder files(folder);
    LeftCopy left{folder, {}, {}, QFileInfo(files.history()).lastModified(), 0};
    auto database = Database::openForEditing(files.document());
    if (!database || !EditHistory::attach(**database, files.history())) {
        left.name = QFileInfo(folder).fileName();
        return left;  // damaged: to be restored it is tried all the same
    }
    EditHistory history(**database);
    history.settleSave();
    if (!history.isModified())
        return std::nullopt;
    left.path = history.origin().path;
    left.name = history.origin().name;
    Statement steps = (*database)->prepare("SELECT count(*) FROM history.step WHERE undone = 0");
    left.steps = steps.step() ? static_cast<int>(steps.integer(0)) : 0;
    return left;
}

}  // namespace

QString workingCopiesFolder() {
    const QString state = qEnvironmentVariable("XDG_STATE_HOME");
    // The specification: a path that is not absolute is to be ignored.
    const QString base = QDir::isAbsolutePath(state) ? state : QDir::homePath() + QStringLiteral("/.local/state");
    return base + QStringLiteral("/jalon/working-copies");
}

Result<OwnFolder> makeWorkingFolder() {
    const QString path = workingCopiesFolder() + QLatin1Char('/') + QUuid::createUuid().toString(QUuid::WithoutBraces);
    const bool made =
        QDir().mkpath(path) && QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = lockOf(path);
    if (!made || !lock->tryLock(0)) {
        return Problem{ProblemKind::CannotWrite,
                       QCoreApplication::translate(
                           "WorkingCopy",
                           "A working copy cannot be made in %1, so nothing can be edited. See that there is room and "
                           "that the folder may be written.")
                           .arg(workingCopiesFolder()),
                       path};
    }
    return OwnFolder{path, std::move(lock)};
}

Result<OwnFolder> takeWorkingFolder(const QString& path) {
    auto lock = lockOf(path);
    if (!lock->tryLock(0)) {
        return Problem{
            ProblemKind::CannotWrite,
            QCoreApplication::translate("WorkingCopy", "%1 is being edited by another window of Jalon.").arg(path),
            path};
    }
    return OwnFolder{path, std::move(lock)};
}

std::vector<LeftCopy> leftCopies() {
    std::vector<LeftCopy> left;
    const QDir all(workingCopiesFolder());
    for (const QString& name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QString folder = all.filePath(name);
        if (name == setAside)
            continue;
        const auto lock = lockOf(folder);
        if (!lock->tryLock(0))
            continue;
        if (restoresOf(folder) >= mostRestores) {
            lock->unlock();
            all.mkpath(setAside);
            QDir().rename(folder, all.filePath(setAside + QLatin1Char('/') + name));
            continue;
        }
        const bool made = QFileInfo::exists(WorkingFolder(folder).history());
        const auto found = made ? leftIn(folder) : std::nullopt;
        lock->unlock();
        if (found)
            left.push_back(*found);
        else
            removeWorkingFolder(folder);
    }
    std::sort(left.begin(), left.end(), [](const LeftCopy& a, const LeftCopy& b) { return a.changed > b.changed; });
    return left;
}

void removeWorkingFolder(const QString& path) {
    QDir(path).removeRecursively();
}

}  // namespace jalon

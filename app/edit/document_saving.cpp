// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// How a working copy becomes a person's file: written beside it, checked, brought to the disk, renamed over it.
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/data/durable_file.h"
#include "app/data/event_store.h"
#include "app/data/index_writer.h"
#include "app/data/stored_index.h"
#include "app/edit/working_copy.h"
#include "app/edit/working_folder.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Saving", source);
}

Problem cannotSave(const QString& path, const QString& why) {
    return {
        ProblemKind::CannotWrite,
        say(QT_TRANSLATE_NOOP("Saving",
                              "%1 could not be saved: %2. The file is as it was, and your edits are kept; save them "
                              "under another name or in another folder."))
            .arg(path, why),
        path};
}

// The finished file, until it has taken its name.
class Draft {
public:
    explicit Draft(const QString& target)
        : m_path(QFileInfo(target).absolutePath() + QStringLiteral("/.%1.saving-%2")
                                                        .arg(QFileInfo(target).fileName())
                                                        .arg(QCoreApplication::applicationPid())) {
        QFile::remove(m_path);
    }
    ~Draft() { QFile::remove(m_path); }
    Draft(const Draft&) = delete;
    Draft& operator=(const Draft&) = delete;
    const QString& path() const { return m_path; }

private:
    QString m_path;
};

// Whether the draft says as much as the working copy does; a disk that lies is found here.
Outcome check(const QString& draft, const QString& target, const Database& copy) {
    const auto document = Document::openCopy(draft, target, QFileInfo(target).fileName());
    if (!document)
        return document.problem();
    constexpr const char* counts =
        "SELECT (SELECT count(*) FROM event), (SELECT count(*) FROM event_text), (SELECT count(*) FROM valuation), "
        "(SELECT count(*) FROM source)";
    Statement kept = (*document)->database().prepare(counts), wanted = copy.prepare(counts);
    if (!kept.step() || !wanted.step())
        return cannotSave(target, say(QT_TRANSLATE_NOOP("Saving", "the copy cannot be read back")));
    for (int i = 0; i < 4; ++i)
        if (kept.integer(i) != wanted.integer(i))
            return cannotSave(target, say(QT_TRANSLATE_NOOP("Saving", "the copy is not complete")));
    return Done{};
}

// Where the name leads: a link stays a link.
QString targetOf(const QString& path) {
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : info.absoluteFilePath();
}

// Many events are found by an index that lies in the file; an edit may have left it out.
bool completeIndex(Database& database) {
    if (StoredIndex::isIn(database))
        return true;
    Statement events = database.prepare("SELECT count(*) FROM event");
    const bool many = events.step() && events.integer(0) > EventStore::fewEvents;
    events.finalize();
    return !many || writeEventIndex(database);
}

}  // namespace

Outcome WorkingCopy::keepBackup(const QString& path) const {
    const int version = origin().version;
    if (version >= schemaVersion || !QFileInfo::exists(path))
        return Done{};
    const QFileInfo info(path);
    const QString stem =
        info.absolutePath() + QLatin1Char('/') + info.completeBaseName() + QStringLiteral(".v%1-backup").arg(version);
    QString backup = stem + QStringLiteral(".jalon");
    for (int number = 2; QFileInfo::exists(backup); ++number) backup = stem + QStringLiteral("-%1.jalon").arg(number);
    QFile original(path);
    if (!original.copy(backup) || !syncFile(backup))
        return cannotSave(path, say(QT_TRANSLATE_NOOP("Saving", "the backup %1 cannot be written")).arg(backup));
    return Done{};
}

qint64 WorkingCopy::size() const {
    return QFileInfo(WorkingFolder(m_folder).document()).size();
}

Outcome WorkingCopy::save(const QString& path, const SaveOptions& options, const std::function<bool()>& goesOn) {
    const QString target = targetOf(path);
    const Origin from = origin();
    const bool same = !from.path.isEmpty() && target == targetOf(from.path);
    if (QFileInfo(target).isDir())
        return cannotSave(target, say(QT_TRANSLATE_NOOP("Saving", "it is a folder")));
    const auto changedMeanwhile = [&] { return same && !options.overOther && fileStamp(target) != from.stamp; };
    const Problem changed{ProblemKind::Exists,
                          say(QT_TRANSLATE_NOOP("Saving",
                                                "%1 was changed by another program since it was opened. Nothing was "
                                                "saved yet."))
                              .arg(target),
                          target};
    if (changedMeanwhile())
        return changed;
    if (!completeIndex(*m_database))
        return cannotSave(target, m_database->errorMessage());
    const Draft draft(target);
    bool cancelled = false;
    const auto asked = [&] { return !(cancelled = cancelled || (goesOn && !goesOn())); };
    if (!asked() || !m_database->writeCopy(draft.path(), asked)) {
        if (cancelled)
            return Problem{ProblemKind::Cancelled,
                           say(QT_TRANSLATE_NOOP("Saving", "Nothing was saved: it was cancelled.")), target};
        return cannotSave(target, m_database->errorMessage());
    }
    if (const auto sound = check(draft.path(), target, *m_database); !sound)
        return sound;
    if (QFileInfo::exists(target))
        QFile::setPermissions(draft.path(), QFile::permissions(target));
    if (!syncFile(draft.path()))
        return cannotSave(target, qt_error_string());
    if (changedMeanwhile())
        return changed;
    if (same)
        if (const auto kept = keepBackup(target); !kept)
            return kept;
    if (!options.copyOnly && !m_history.setSaving({path, fileStamp(draft.path()), m_history.position()}))
        return cannotSave(target, m_database->errorMessage());
    if (!renameOver(draft.path(), target))
        return cannotSave(target, qt_error_string());
    syncFolderOf(target);  // some file systems refuse: the name is then written when they see fit
    if (options.copyOnly)
        return Done{};
    m_history.settleSave();
    return Done{};
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/working_copy.h"

#include <QCoreApplication>
#include <QFile>

#include "app/data/database_changes.h"
#include "app/data/document_writer.h"
#include "app/edit/working_copies.h"
#include "app/edit/working_folder.h"

namespace jalon {

namespace {

// The document is the person's, and so is its copy: nobody else may read it.
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;

Problem cannotCopy(const QString& name, const QString& why) {
    return {
        ProblemKind::CannotWrite,
        QCoreApplication::translate("WorkingCopy", "A working copy of %1 could not be made: %2. Nothing was changed.")
            .arg(name, why),
        name};
}

Outcome copyBytes(const Document& document, const QString& target) {
    QFile copy(target);
    if (document.file().isEmpty()) {
        const bool written =
            copy.open(QIODevice::WriteOnly) && copy.write(document.bytes()) == document.bytes().size() && copy.flush();
        if (!written)
            return cannotCopy(document.name(), copy.errorString());
    } else if (QFile source(document.file()); !source.copy(target)) {
        return cannotCopy(document.name(), source.errorString());
    }
    QFile::setPermissions(target, ownerOnly);
    return Done{};
}

}  // namespace

WorkingCopy::WorkingCopy(QString folder, std::unique_ptr<QLockFile> lock, std::unique_ptr<Database> database)
    : m_folder(std::move(folder)),
      m_lock(std::move(lock)),
      m_database(std::move(database)),
      m_derived(*m_database),
      m_history(*m_database) {}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::of(const Document& document) {
    auto folder = makeWorkingFolder();
    if (!folder)
        return folder.problem();
    const WorkingFolder files(folder->path);
    const QString original = document.isStory() ? QString() : document.path();
    const FileStamp before = fileStamp(original);
    const Outcome copied = copyBytes(document, files.document());
    auto copy =
        copied ? opened(folder->path, std::move(folder->lock)) : Result<std::unique_ptr<WorkingCopy>>(copied.problem());
    if (copy) {
        const auto origin = (*copy)->setOrigin({original, document.name(), before, document.version()});
        if (origin)
            return copy;
        (*copy)->giveUp();
        return origin.problem();
    }
    removeWorkingFolder(folder->path);
    return copy.problem();
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::ofNew(const QString& title, const Language& language) {
    auto folder = makeWorkingFolder();
    if (!folder)
        return folder.problem();
    const auto name = [&](const char* source) { return language.text("NewDocument", source); };
    auto writer = DocumentWriter::create(WorkingFolder(folder->path).document(), title, language.code());
    if (!writer)
        return writer.problem();
    (*writer)->addLane(QStringLiteral("events"), name(QT_TRANSLATE_NOOP("NewDocument", "Events")), ColorRole::Blue);
    const std::tuple<const char*, const char*, MarkShape, ColorRole> categories[] = {
        {"event", QT_TRANSLATE_NOOP("NewDocument", "Event"), MarkShape::Circle, ColorRole::Blue},
        {"deal", QT_TRANSLATE_NOOP("NewDocument", "Deal"), MarkShape::Diamond, ColorRole::Rust},
        {"product", QT_TRANSLATE_NOOP("NewDocument", "Product"), MarkShape::Square, ColorRole::Green},
        {"people", QT_TRANSLATE_NOOP("NewDocument", "People"), MarkShape::Triangle, ColorRole::Violet},
        {"law", QT_TRANSLATE_NOOP("NewDocument", "Law"), MarkShape::Pentagon, ColorRole::Gold}};
    for (const auto& [key, words, shape, color] : categories)
        (*writer)->addCategory(QLatin1String(key), name(words), shape, color);
    if (const auto finished = (*writer)->finish(); !finished)
        return finished.problem();
    QFile::setPermissions(WorkingFolder(folder->path).document(), ownerOnly);
    auto copy = opened(folder->path, std::move(folder->lock));
    if (!copy)
        return copy.problem();
    if (const auto origin = (*copy)->setOrigin({{}, title, {}, schemaVersion}); !origin)
        return origin.problem();
    return copy;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::restored(const QString& path) {
    auto folder = takeWorkingFolder(path);
    if (!folder)
        return folder.problem();
    // Begun, as far as anybody knows who finds the folder after a crash in the middle of it.
    QFile restores(WorkingFolder(path).restores());
    if (restores.open(QIODevice::Append))
        restores.write("x");
    restores.close();
    auto copy = opened(path, std::move(folder->lock));
    if (!copy)
        return copy.problem();
    if (auto document = (*copy)->openDocument(); !document)
        return document.problem();
    restores.remove();
    return copy;
}

Result<std::unique_ptr<WorkingCopy>> WorkingCopy::opened(const QString& folder, std::unique_ptr<QLockFile> lock) {
    const WorkingFolder files(folder);
    auto database = Database::openForEditing(files.document());
    if (!database)
        return database.problem();
    if (!EditHistory::attach(**database, files.history()))
        return cannotCopy(files.history(), (*database)->errorMessage());
    // What is moved to this version is no step: it cannot be undone, and changes nothing that the document says.
    Transaction migration(**database);
    if (!migrateSchema(**database) || !migration.commit())
        return cannotCopy(files.document(), (*database)->errorMessage());
    std::unique_ptr<WorkingCopy> copy(new WorkingCopy(folder, std::move(lock), database.take()));
    copy->m_history.settleSave();
    return copy;
}

WorkingCopy::~WorkingCopy() {
    const bool keep = !m_givenUp && isModified();
    // Statements and their connection first: a folder in use is not removed everywhere.
    m_database.reset();
    m_lock.reset();
    if (!keep)
        removeWorkingFolder(m_folder);
}

Outcome WorkingCopy::setOrigin(const Origin& origin) {
    Transaction transaction(*m_database);
    if (m_history.setOrigin(origin) && transaction.commit())
        return Done{};
    return failed(m_database->errorMessage());
}

Result<std::unique_ptr<Document>> WorkingCopy::openDocument() const {
    const Origin from = origin();
    return Document::openCopy(WorkingFolder(m_folder).document(), from.path, from.name);
}

Problem WorkingCopy::failed(const QString& why) const {
    return {ProblemKind::CannotWrite,
            QCoreApplication::translate("WorkingCopy",
                                        "This step could not be kept: %1. The document is as it was before it.")
                .arg(why),
            m_folder};
}

Outcome WorkingCopy::perform(const StepName& name, const Change& change) {
    Transaction transaction(*m_database);
    const auto undone = [&](const Problem& problem) {
        m_derived.forget();
        return problem;
    };
    QByteArray changes;
    {
        m_derived.before({});
        const ChangeRecorder recorder(*m_database, recordedTables());
        DocumentEdit edit(*m_database, m_derived);
        if (const auto changed = change(edit); !changed)
            return undone(changed.problem());
        const auto recorded = recorder.changes();
        if (!recorded)
            return undone(failed(m_database->errorMessage()));
        changes = *recorded;
    }
    if (changes.isEmpty()) {
        m_derived.forget();
        return Done{};
    }
    const bool kept = m_derived.update(touchedRows(*m_database, changes)) && m_history.push(name, changes);
    if (!kept || !transaction.commit())
        return undone(failed(m_database->errorMessage()));
    return Done{};
}

Result<WorkingCopy::Taken> WorkingCopy::take(const std::optional<EditHistory::Step>& step, bool undo) {
    if (!step)
        return failed(QCoreApplication::translate("WorkingCopy", "there is no such step"));
    const auto changes = undo ? invertedChanges(step->changes) : std::optional(step->changes);
    Transaction transaction(*m_database);
    m_derived.before(drawnEvents(step->changes));
    const bool applied = changes && applyChanges(*m_database, *changes);
    const TouchedRows touched = applied ? touchedRows(*m_database, *changes) : TouchedRows{};
    if (!applied || !m_derived.update(touched) || !m_history.markUndone(step->id, undo) || !transaction.commit()) {
        m_derived.forget();
        return failed(m_database->errorMessage());
    }
    Taken taken{step->name, {}};
    Statement there = m_database->prepare("SELECT 1 FROM event WHERE id = ?");
    for (const EventId event : touched.found) {
        if (there.bind(1, event.value).step())
            taken.events.push_back(event);
        there.reset();
    }
    return taken;
}

Result<WorkingCopy::Taken> WorkingCopy::undo() {
    return take(m_history.stepToUndo(), true);
}

Result<WorkingCopy::Taken> WorkingCopy::redo() {
    return take(m_history.stepToRedo(), false);
}

}  // namespace jalon

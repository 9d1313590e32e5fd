// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/lossless_outputs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include "app/data/document_loader.h"
#include "app/data/durable_file.h"
#include "app/formats/formats_text.h"
#include "app/formats/lossless_csv.h"
#include "app/formats/lossless_json_writer.h"

namespace jalon {

namespace {

Problem exists(const QString& out) {
    return {ProblemKind::Exists,
            formatsText(QT_TRANSLATE_NOOP("Formats", "%1 exists already. Choose another name, or remove it first."))
                .arg(out),
            out};
}

Problem cannotWrite(const QString& out, const QString& why) {
    return {
        ProblemKind::CannotWrite,
        formatsText(QT_TRANSLATE_NOOP("Formats", "%1 cannot be written: %2. Nothing was kept of it.")).arg(out, why),
        out};
}

// A folder on its way: beside the place it will have, gone again unless it was finished.
class DraftFolder {
public:
    explicit DraftFolder(const QString& out)
        : m_out(out), m_number(QString::number(QCoreApplication::applicationPid())) {
        m_made = QDir().mkdir(path());
    }
    ~DraftFolder() {
        if (m_made)
            QDir(path()).removeRecursively();
    }
    DraftFolder(const DraftFolder&) = delete;
    DraftFolder& operator=(const DraftFolder&) = delete;

    bool made() const { return m_made; }
    QString path() const { return m_out + QStringLiteral(".new-") + m_number; }

    // The folder that is there goes only when the new one has its name.
    bool takePlace() {
        const QString old = m_out + QStringLiteral(".old-") + m_number;
        const bool replaces = QFileInfo::exists(m_out);
        if (replaces && !QDir().rename(m_out, old))
            return false;
        if (!QDir().rename(path(), m_out)) {
            if (replaces)
                QDir().rename(old, m_out);
            return false;
        }
        m_made = false;
        syncFolderOf(m_out);
        return !replaces || QDir(old).removeRecursively();
    }

private:
    const QString m_out, m_number;
    bool m_made = false;
};

// Nothing that is not ours is ever removed.
std::optional<Problem> folderProblem(const QString& out, bool replace) {
    const QFileInfo info(out);
    if (!info.exists())
        return std::nullopt;
    if (!info.isDir() || info.isSymLink())
        return cannotWrite(out, formatsText(QT_TRANSLATE_NOOP("Formats", "it is there and no folder")));
    const QStringList ours = losslessCsvFiles();
    const QStringList files =
        QDir(out).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    for (const QString& file : files) {
        if (!ours.contains(file))
            return cannotWrite(
                out,
                formatsText(QT_TRANSLATE_NOOP("Formats", "it is a folder with other files, such as %1")).arg(file));
    }
    return files.isEmpty() || replace ? std::nullopt : std::optional(exists(out));
}

}  // namespace

Result<ContentCount> writeJalonDocument(const Document& document, const QString& out, bool replace,
                                        const ContentWish& wish) {
    auto loader = DocumentLoader::create(out, replace);
    if (!loader)
        return loader.problem();
    ContentWish half = wish;
    const auto share = [&](double from) {
        return [&wish, from](double done) { return !wish.progress || wish.progress(from + done / 2); };
    };
    half.progress = share(0);
    const auto given = document.giveContent(**loader, half);
    if (!given)
        return given.problem().file.isEmpty() ? cannotWrite(out, given.problem().message) : given.problem();
    const Outcome finished = (*loader)->finish(share(0.5));
    return finished ? given : finished.problem();
}

Result<ContentCount> writeJalonJson(const Document& document, const QString& out, bool replace,
                                    const ContentWish& wish) {
    if (QFileInfo::exists(out) && !replace)
        return exists(out);
    QSaveFile file(out);
    if (!file.open(QIODevice::WriteOnly))
        return cannotWrite(out, file.errorString());
    const auto writer = losslessJsonWriter(file);
    const auto given = document.giveContent(*writer, wish);
    if (!given && !given.problem().file.isEmpty())
        return given.problem();
    if (!given || !file.commit())
        return cannotWrite(out, file.errorString());
    syncFolderOf(out);
    return given;
}

Result<ContentCount> writeJalonCsv(const Document& document, const QString& out, bool replace,
                                   const ContentWish& wish) {
    const QString folder = QDir::cleanPath(out);
    if (const auto problem = folderProblem(folder, replace))
        return *problem;
    DraftFolder draft(folder);
    if (!draft.made())
        return cannotWrite(folder, formatsText(QT_TRANSLATE_NOOP("Formats", "the folder cannot be made")));
    const auto writer = losslessCsvWriter(draft.path());
    const auto given = document.giveContent(*writer, wish);
    if (!given)
        return given.problem().file.isEmpty() ? cannotWrite(folder, given.problem().message) : given.problem();
    if (!draft.takePlace())
        return cannotWrite(folder, formatsText(QT_TRANSLATE_NOOP("Formats", "it could not take its name")));
    return given;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Files of other programs on their way into a document.
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QStatusBar>
#include <QTemporaryDir>

#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/import_dialog.h"
#include "ui/dialogs/import_words.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/message_bar.h"

namespace jalon {

// A file that is no document, and is not called one.
bool MainWindow::isOfAnotherProgram(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile() || info.suffix().compare(QLatin1String("jalon"), Qt::CaseInsensitive) == 0)
        return false;
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && !file.read(16).startsWith("SQLite format 3");
}

void MainWindow::offerImport(const QString& path) {
    m_message->offer(tr("%1 is not a Jalon document, but it may be possible to make one of it.").arg(path),
                     tr("Import…"), tr("Show how the file is understood"), [this, path] { importFiles({path}); });
}

void MainWindow::askForImport() {
    QSettings settings;
    const QString folder = settings.value(QStringLiteral("importFolder"), QDir::homePath()).toString();
    const QString known =
        QStringLiteral("*.csv *.tsv *.tab *.txt *.json *.geojson *.ics *.timeline *.xml *.mw *.markwhen");
    const QStringList sources = chooseFilesToRead(this, tr("Choose the files to import"), folder,
                                                  tr("Tables, timelines, calendars (%1);;All files (*)").arg(known));
    if (sources.isEmpty())
        return;
    settings.setValue(QStringLiteral("importFolder"), QFileInfo(sources.front()).absolutePath());
    importFiles(sources);
}

void MainWindow::importFiles(const QStringList& sources) {
    ImportDialog dialog(sources, m_state->language(), this);
    runImport(dialog);
}

// The clipboard goes through a file of its own: the readers know files only.
void MainWindow::pasteAsEvents() {
    const QString text = QGuiApplication::clipboard()->text();
    if (text.trimmed().isEmpty()) {
        statusBar()->showMessage(tr("There is no table on the clipboard."), 4000);
        return;
    }
    const QTemporaryDir folder;
    // Its name is that of the lane of events that name none.
    const QString path = folder.filePath(tr("Pasted events") + QStringLiteral(".txt"));
    QFile file(path);
    const QByteArray bytes = "\xef\xbb\xbf" + text.toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush()) {
        m_message->showText(tr("The clipboard could not be read: %1 cannot be written.").arg(path));
        return;
    }
    ImportDialog dialog({path}, m_state->language(), this);
    dialog.setWindowTitle(tr("Paste as events"));
    dialog.suggestFolder(QSettings().value(QStringLiteral("folder"), QDir::homePath()).toString());
    runImport(dialog);
}

void MainWindow::runImport(ImportDialog& dialog) {
    if (dialog.exec() != QDialog::Accepted || !openFile(dialog.path()))
        return;
    const QString words =
        tr("Imported into %1: %2.").arg(QFileInfo(dialog.path()).fileName(), importCounts(dialog.imported().sources));
    if (importProblems(dialog.imported().sources).isEmpty()) {
        m_message->showText(words);
        return;
    }
    m_message->offer(words, tr("Details…"), tr("What was skipped, line by line, and why"),
                     [this, imported = dialog.imported()] { showImportReport(imported, this); });
}

}  // namespace jalon

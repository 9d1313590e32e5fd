// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// New, save, revert, undo: what the window does with the document that it edits.
#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>
#include <QUndoStack>

#include "ui/chart/chart_editing.h"
#include "ui/chart/valuation_chart.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/message_box.h"
#include "ui/main_window/document_step.h"
#include "ui/main_window/document_watch.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/message_bar.h"
#include "ui/main_window/recent_documents.h"
#include "ui/main_window/saving_task.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

void MainWindow::buildRecentMenu(QMenu* file) {
    m_recent = addMenu(file, QT_TR_NOOP("Open &recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::showRecent);
}

void MainWindow::showRecent() {
    m_recent->clear();
    m_recent->setToolTipsVisible(true);
    const QStringList paths = recentDocuments();
    for (const QString& path : paths) {
        QAction* action =
            m_recent->addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QLatin1String("&&")));
        action->setToolTip(path);
        action->setStatusTip(path);
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    m_recent->setEnabled(!paths.isEmpty());
    if (paths.isEmpty())
        return;
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("Forget these")), &QAction::triggered, this, [] { forgetRecent(); });
}

QString MainWindow::documentPath() const {
    return m_state->document() ? m_state->document()->path() : QString();
}

QString MainWindow::documentState() const {
    if (m_state->editing().isModified())
        return tr("edited");
    if (m_state->document()->isStory())
        return tr("bundled story");
    return m_state->document()->path().isEmpty() ? tr("new") : tr("saved");
}

// Steps of the document and of the chart's notes are taken back in the order in which they were made: they stand in one
// stack, which asks the working copy for its own.
void MainWindow::connectEditing() {
    QUndoStack* stack = m_chart->editing()->book().undoStack();
    DocumentEditing& editing = m_state->editing();
    connect(&editing, &DocumentEditing::performed, this, [this, stack] { stack->push(new DocumentStep(m_state)); });
    connect(&editing, &DocumentEditing::stepTaken, this,
            [this, stack](bool undo) { DocumentStep::follow(m_state, stack, undo); });
    connect(&editing, &DocumentEditing::problemOccurred, this, &MainWindow::showProblem);
    connect(&editing, &DocumentEditing::changed, this, &MainWindow::showEdited);
    connect(stack, &QUndoStack::indexChanged, this, &MainWindow::showEdited);
    connect(stack, &QUndoStack::cleanChanged, this, &MainWindow::showEdited);
}

void MainWindow::undoStep(bool redo) {
    QUndoStack* stack = m_chart->editing()->book().undoStack();
    if (redo)
        stack->redo();
    else
        stack->undo();
}

void MainWindow::showEdited() {
    const QUndoStack* stack = m_chart->editing()->book().undoStack();
    const DocumentEditing& editing = m_state->editing();
    const auto words = [&](int index, const QString& ofDocument) {
        const auto* step = stack->command(index);
        return dynamic_cast<const DocumentStep*>(step) ? ofDocument : step ? step->text() : QString();
    };
    const auto name = [](QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); };
    m_undo->setEnabled(stack->canUndo());
    m_redo->setEnabled(stack->canRedo());
    const QString undo = words(stack->index() - 1, editing.undoWords()),
                  again = words(stack->index(), editing.redoWords());
    m_undo->setText(undo.isEmpty() ? tr("&Undo") : tr("&Undo %1").arg(name(undo)));
    m_redo->setText(again.isEmpty() ? tr("&Redo") : tr("&Redo %1").arg(name(again)));
    const bool modified = editing.isModified();
    setWindowModified(modified);
    m_save->setEnabled(modified || documentPath().isEmpty());
    m_revert->setEnabled(modified && !documentPath().isEmpty());
    showStatus();
}

void MainWindow::newDocument() {
    if (!mayLeave())
        return;
    auto copy = WorkingCopy::ofNew(tr("New document"), m_state->language());
    auto document = copy ? (*copy)->openDocument() : Result<std::unique_ptr<Document>>(copy.problem());
    if (!document) {
        showProblem(document.problem());
        return;
    }
    m_message->hide();
    showDocument(document.take());
    m_state->editing().adopt(copy.take());
}

bool MainWindow::restore(const QString& workingFolder) {
    auto copy = WorkingCopy::restored(workingFolder);
    auto document = copy ? (*copy)->openDocument() : Result<std::unique_ptr<Document>>(copy.problem());
    if (!document) {
        showProblem(document.problem());
        return false;
    }
    m_message->hide();
    showDocument(document.take());
    m_state->editing().adopt(copy.take());
    DocumentStep::pushAll(m_state, m_chart->editing()->book().undoStack());
    m_message->showText(
        tr("%1 stands as it was before Jalon ended. It is not saved yet.").arg(m_state->document()->name()));
    showEdited();
    return true;
}

bool MainWindow::mayLeave() {
    if (!m_state->editing().isModified())
        return true;
    const Answer answer =
        askToSave(this, tr("Unsaved edits"), tr("Save the changes to %1?").arg(m_state->document()->name()),
                  tr("If you discard them, all edits since the last save are lost."));
    if (answer == Answer::Save)
        return save();
    if (answer != Answer::Discard)
        return false;
    m_state->editing().copy()->giveUp();
    return true;
}

bool MainWindow::save() {
    const QString path = documentPath();
    return path.isEmpty() ? saveAs() : saveTo(path, false);
}

bool MainWindow::saveAs() {
    QString name = documentPath();
    if (name.isEmpty()) {
        const QString folder = QSettings().value(QStringLiteral("folder"), QDir::homePath()).toString();
        const QString title =
            m_state->content()->info.title.isEmpty() ? m_state->document()->name() : m_state->content()->info.title;
        name = folder + QLatin1Char('/') + QString(title).replace(QLatin1Char('/'), QLatin1Char('-'));
    }
    if (!name.endsWith(QLatin1String(".jalon")))
        name += QLatin1String(".jalon");
    QString path = chooseFileToWrite(this, tr("Save as"), name, tr("Jalon documents (*.jalon)"));
    if (path.isEmpty())
        return false;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(".jalon");
    QSettings().setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
    return saveTo(path, false);
}

bool MainWindow::saveTo(const QString& path, bool overOther) {
    DocumentEditing& editing = m_state->editing();
    if (!editing.begin())
        return false;
    WorkingCopy::SaveOptions options;
    options.overOther = overOther;
    const Outcome saved = savedWithProgress(*editing.copy(), path, options, this);
    if (!saved)
        return offerAnotherWay(saved.problem(), path);
    auto document = editing.copy()->openDocument();
    if (!document) {
        showProblem(document.problem());
        return false;
    }
    m_state->exchangeDocument(document.take());
    m_chart->editing()->book().remember();
    m_watch->watch(documentPath());
    m_reload->setEnabled(true);
    setWindowFilePath(documentPath());
    rememberRecent(documentPath());
    editing.tellSaved();
    m_message->hide();
    retranslate();
    statusBar()->showMessage(tr("Saved %1.").arg(path), 4000);
    return true;
}

// What could not be saved is still there; there is always another way.
bool MainWindow::offerAnotherWay(const Problem& problem, const QString& path) {
    if (problem.kind == ProblemKind::Cancelled)
        return false;
    if (problem.kind == ProblemKind::Exists) {
        const Answer answer =
            askToGoOn(this, tr("Changed by another program"),
                      problem.message + QLatin1Char(' ') +
                          tr("Saving replaces what the other program wrote. Cancel to save under another name."),
                      tr("Replace"));
        return answer == Answer::Ok && saveTo(path, true);
    }
    m_message->offer(problem.message, tr("Save as…"), tr("Save under another name or in another folder"),
                     [this] { saveAs(); });
    return false;
}

void MainWindow::saveCopy() {
    const QFileInfo info(documentPath().isEmpty() ? QDir::homePath() + QLatin1Char('/') + m_state->document()->name()
                                                  : documentPath());
    const QString suggested =
        info.absolutePath() + QLatin1Char('/') + tr("%1 copy").arg(info.completeBaseName()) + QStringLiteral(".jalon");
    QString path = chooseFileToWrite(this, tr("Save a copy"), suggested, tr("Jalon documents (*.jalon)"));
    if (path.isEmpty() || !m_state->editing().begin())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QLatin1String(".jalon");
    WorkingCopy::SaveOptions options;
    options.copyOnly = true;
    const Outcome saved = savedWithProgress(*m_state->editing().copy(), path, options, this);
    if (saved)
        statusBar()->showMessage(tr("Saved a copy as %1.").arg(path), 4000);
    else if (saved.problem().kind != ProblemKind::Cancelled)
        showProblem(saved.problem());
}

void MainWindow::revert() {
    const QString path = documentPath();
    if (path.isEmpty() || !m_state->editing().isModified())
        return;
    const Answer answer = askToGoOn(
        this, tr("Revert"),
        tr("Give up all edits of %1 since the last save? This cannot be undone.").arg(m_state->document()->name()),
        tr("Give up edits"));
    if (answer != Answer::Ok)
        return;
    m_state->editing().copy()->giveUp();
    m_state->editing().adopt(nullptr);
    reload();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What the actions do that takes more than a line.
#include <QAction>
#include <QActionGroup>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QSettings>
#include <QStatusBar>

#include "app/time/clock.h"
#include "ui/card/event_card.h"
#include "ui/dialogs/data_export_dialog.h"
#include "ui/dialogs/export_dialog.h"
#include "ui/dialogs/figure_clipboard.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/go_to_date_dialog.h"
#include "ui/dialogs/print_figure.h"
#include "ui/main_window/desktop_settings.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/message_bar.h"

namespace jalon {

// What is shown now, as a figure.
static Figure shownFigure(const ViewState& state) {
    Figure figure;
    figure.span = state.scale().span();
    figure.filter = state.filter();
    figure.filter.search.clear();
    figure.lanes = state.laneArrangement();
    figure.chart = state.chartOptions();
    figure.chart.valueRange.reset();
    figure.dark = state.theme().dark;
    return figure;
}

void MainWindow::askForFile() {
    QSettings settings;
    const QString folder = settings.value(QStringLiteral("folder"), QDir::homePath()).toString();
    const QString path =
        chooseFileToRead(this, tr("Open a document"), folder, tr("Jalon documents (*.jalon);;All files (*)"));
    if (path.isEmpty())
        return;
    settings.setValue(QStringLiteral("folder"), QFileInfo(path).absolutePath());
    if (isOfAnotherProgram(path))
        importFiles({path});
    else
        openFile(path);
}

void MainWindow::exportImage() {
    ExportDialog dialog(shownFigure(*m_state), m_state, this);
    dialog.exec();
}

void MainWindow::exportData() {
    if (!m_state->document())
        return;
    DataExportDialog dialog(*m_state->document(), shownFigure(*m_state), m_state->language(), this);
    if (dialog.exec() == QDialog::Accepted)
        statusBar()->showMessage(tr("Written to %1.").arg(dialog.writtenPath()), 6000);
}

void MainWindow::tellCopied(const Outcome& copied, const QString& words) {
    if (copied)
        statusBar()->showMessage(words, 4000);
    else if (copied.problem().kind != ProblemKind::Cancelled)
        showProblem(copied.problem());
}

void MainWindow::copyImage() {
    tellCopied(copyFigureImage(shownFigure(*m_state), contentForWorker(*m_state, m_state->content()), 2, this),
               tr("The picture is on the clipboard."));
}

void MainWindow::copyTable() {
    tellCopied(copyFigureTable(shownFigure(*m_state), contentForWorker(*m_state, m_state->content()), this),
               tr("The table is on the clipboard."));
}

void MainWindow::print() {
    const auto printed = printWithPreview(shownFigure(*m_state), contentForWorker(*m_state, m_state->content()), this);
    if (!printed && printed.problem().kind != ProblemKind::Cancelled)
        showProblem(printed.problem());
}

void MainWindow::copyEvent() {
    const QString text = m_card->asText();
    if (text.isEmpty()) {
        statusBar()->showMessage(tr("Select an event first."), 4000);
        return;
    }
    QGuiApplication::clipboard()->setText(text);
    statusBar()->showMessage(tr("The event is on the clipboard."), 4000);
}

void MainWindow::goToDate() {
    GoToDateDialog dialog(m_state->language(), this);
    if (dialog.exec() != QDialog::Accepted || !dialog.date())
        return;
    const TimeSpan bounds = dialog.date()->bounds();
    const bool open = bounds.begin == Instant::first() || bounds.end == Instant::last();
    if (open || bounds.length() <= 2 * static_cast<double>(secondsPerDay)) {
        m_state->jumpToInstant(bounds.begin == Instant::first() ? bounds.end : bounds.begin);
        return;
    }
    // Longer than a day: the whole of it, with some room around.
    const auto room = static_cast<std::int64_t>(bounds.length() * 0.15);
    m_state->jumpTo({plusSeconds(bounds.begin, -room), plusSeconds(bounds.end, room)});
}

void MainWindow::askDesktop() {
    m_desktop->ask();
}

void MainWindow::markLanguage(const QString& code) {
    for (QAction* action : m_languages->actions()) action->setChecked(action->data().toString() == code);
}

void MainWindow::goToToday() {
    m_state->jumpToInstant(currentInstant());
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What leads to the dialog of everything besides events.
#include <QMenu>

#include "ui/chart/chart_editing.h"
#include "ui/chart/valuation_chart.h"
#include "ui/dialogs/document_contents_dialog.h"
#include "ui/main_window/main_window.h"

namespace jalon {

void MainWindow::buildContentsMenu(QMenu* edit) {
    using Page = DocumentContentsDialog::Page;
    QMenu* contents = addMenu(edit, QT_TR_NOOP("Companies, categories, &sources"));
    const std::tuple<const char*, const char*, Page, QKeySequence> pages[] = {
        {QT_TR_NOOP("&Document…"), QT_TR_NOOP("Title, licence and languages of the document"), Page::Document,
         QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)},
        {QT_TR_NOOP("&Companies and people…"), QT_TR_NOOP("Who takes part: names, colours, ends"), Page::Companies, {}},
        {QT_TR_NOOP("C&ategories…"),
         QT_TR_NOOP("What kinds of events there are, and how they are drawn"),
         Page::Categories,
         {}},
        {QT_TR_NOOP("&Lanes…"), QT_TR_NOOP("The lanes of the document"), Page::Lanes, {}},
        {QT_TR_NOOP("&Sources…"), QT_TR_NOOP("Who says what the document says"), Page::Sources, {}},
        {QT_TR_NOOP("&Figures…"), QT_TR_NOOP("What the companies were worth"), Page::Figures, {}},
        {QT_TR_NOOP("Disa&greements…"),
         QT_TR_NOOP("Where sources disagree, and what was found"),
         Page::Disagreements,
         {}}};
    for (const auto& [text, tip, page, keys] : pages)
        add(contents, text, tip, keys.isEmpty() ? QList<QKeySequence>() : QList<QKeySequence>{keys},
            [this, number = static_cast<int>(page)] { openContents(number); });
}

DocumentContentsDialog* MainWindow::openContents(int page) {
    if (!m_state->document())
        return nullptr;
    auto* dialog = new DocumentContentsDialog(m_state, static_cast<DocumentContentsDialog::Page>(page), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

void MainWindow::addFigure() {
    const Valuation* selected = m_state->content()->valuation(m_state->selectedPoint());
    const EntityId company = selected ? selected->entity : m_state->chartOptions().solo;
    const auto at = m_state->cursor() ? m_state->cursor() : m_state->markedInstant();
    if (auto* dialog = openContents(static_cast<int>(DocumentContentsDialog::Page::Figures)))
        dialog->addFigure(company, at);
}

void MainWindow::connectFigures() {
    constexpr int figures = static_cast<int>(DocumentContentsDialog::Page::Figures);
    connect(m_chart->editing(), &ChartEditing::figureEditRequested, this, [this](ValuationId figure) {
        if (auto* dialog = openContents(figures))
            dialog->showFigure(figure);
    });
    connect(m_chart->editing(), &ChartEditing::figureAddRequested, this, [this](EntityId company, Instant at) {
        if (auto* dialog = openContents(figures))
            dialog->addFigure(company, at);
    });
}

}  // namespace jalon

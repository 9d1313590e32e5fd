// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The Chart menu: what the lines join and measure, which marks stand beside them, and what a person adds.
#include <QAction>
#include <QMenu>
#include <QStackedWidget>

#include "ui/chart/chart_editing.h"
#include "ui/chart/valuation_chart.h"
#include "ui/dialogs/go_to_date_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/table/figure_table.h"

namespace jalon {

void MainWindow::addChartChoice(QMenu* menu, const char* text, const char* tip,
                                std::function<bool(const ChartOptions&)> holds,
                                std::function<void(ChartOptions&)> choose, const QList<QKeySequence>& keys) {
    QAction* action = add(menu, text, tip, keys, [this, choose = std::move(choose)] {
        ChartOptions options = m_state->chartOptions();
        choose(options);
        m_state->setChartOptions(options);
        showChartChoices();  // a choice that was made already stays ticked
    });
    action->setCheckable(true);
    action->setChecked(holds(m_state->chartOptions()));
    m_chartChoices.emplace_back(action, std::move(holds));
}

// One value out of several of a field of the options, or a field that is on or off.
template <auto Field, auto Value>
static bool holds(const ChartOptions& options) {
    return options.*Field == Value;
}
template <auto Field, auto Value>
static void choose(ChartOptions& options) {
    options.*Field = Value;
}
template <bool ChartOptions::*Field>
static void flip(ChartOptions& options) {
    options.*Field = !(options.*Field);
}

void MainWindow::buildChartMenu() {
    QMenu* chart = addMenu(nullptr, QT_TR_NOOP("&Chart"));
    const auto basis = [&](const char* text, const char* tip, auto is, auto set) {
        addChartChoice(chart, text, tip, is, set);
    };
    using O = ChartOptions;
    basis(QT_TR_NOOP("&Equity"), QT_TR_NOOP("Lines join equity figures after the money"),
          holds<&O::basis, ChartBasis::Equity>, choose<&O::basis, ChartBasis::Equity>);
    basis(QT_TR_NOOP("With &debt"), QT_TR_NOOP("Lines join figures that include debt"),
          holds<&O::basis, ChartBasis::WithDebt>, choose<&O::basis, ChartBasis::WithDebt>);
    basis(QT_TR_NOOP("Every &basis"), QT_TR_NOOP("A line for each: equity, with debt, before the money"),
          holds<&O::basis, ChartBasis::All>, choose<&O::basis, ChartBasis::All>);
    chart->addSeparator();
    buildMeasures(chart);
    chart->addSeparator();
    addChartChoice(chart, QT_TR_NOOP("&Straight lines"), QT_TR_NOOP("Join figures by straight lines instead of steps"),
                   holds<&O::join, ChartJoin::Straight>, [](O& options) {
                       options.join = options.join == ChartJoin::Steps ? ChartJoin::Straight : ChartJoin::Steps;
                   });
    QMenu* marks = addMenu(chart, QT_TR_NOOP("&Marks"));
    addChartChoice(marks, QT_TR_NOOP("Figures on &another basis"), QT_TR_NOOP("Squares beside the line"),
                   holds<&O::showBeside, true>, flip<&O::showBeside>);
    addChartChoice(marks, QT_TR_NOOP("&Bids"), QT_TR_NOOP("Triangles beside the line"), holds<&O::showBids, true>,
                   flip<&O::showBids>);
    addChartChoice(marks, QT_TR_NOOP("&Denied reports"), QT_TR_NOOP("Crosses beside the line"),
                   holds<&O::showDenied, true>, flip<&O::showDenied>);
    addChartChoice(marks, QT_TR_NOOP("&Events"), QT_TR_NOOP("Marks of events on the lines, and flags"),
                   holds<&O::showEvents, true>, flip<&O::showEvents>);
    QMenu* currencies = addMenu(chart, QT_TR_NOOP("Other &currencies"));
    addChartChoice(currencies, QT_TR_NOOP("&Converted"), QT_TR_NOOP("At the rates that come with the document"),
                   holds<&O::currencies, CurrencyView::Converted>, choose<&O::currencies, CurrencyView::Converted>);
    addChartChoice(currencies, QT_TR_NOOP("&Apart"), QT_TR_NOOP("In a strip of their own, with an axis of its own"),
                   holds<&O::currencies, CurrencyView::Apart>, choose<&O::currencies, CurrencyView::Apart>);
    addChartChoice(currencies, QT_TR_NOOP("&Left out"), QT_TR_NOOP("Named below the chart, not drawn"),
                   holds<&O::currencies, CurrencyView::LeftOut>, choose<&O::currencies, CurrencyView::LeftOut>);
    chart->addSeparator();
    buildChartNotes(chart);
}

void MainWindow::buildMeasures(QMenu* chart) {
    using O = ChartOptions;
    addChartChoice(chart, QT_TR_NOOP("&Values"), QT_TR_NOOP("What each company was worth"),
                   holds<&O::measure, ChartMeasure::Value>, choose<&O::measure, ChartMeasure::Value>);
    const auto dated = [&](const char* text, const char* tip, ChartMeasure measure) {
        QAction* action = add(chart, text, tip, {}, [this, measure] { rebase(measure); });
        action->setCheckable(true);
        m_chartChoices.emplace_back(action, [measure](const O& options) { return options.measure == measure; });
    };
    dated(QT_TR_NOOP("&Rebase to 100…"), QT_TR_NOOP("Every line is 100 at a date that you choose"),
          ChartMeasure::Index);
    dated(QT_TR_NOOP("&Growth since…"), QT_TR_NOOP("Change in percent since a date that you choose"),
          ChartMeasure::Growth);
}

void MainWindow::buildChartNotes(QMenu* chart) {
    add(chart, QT_TR_NOOP("Add fi&gure…"), QT_TR_NOOP("A figure of the selected company at the cursor's date"), {},
        [this] { addFigure(); });
    add(chart, QT_TR_NOOP("&Pin a note…"), QT_TR_NOOP("A note at a date and a value of the chart"),
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)}, [this] { m_chart->editing()->pinNote(); });
    add(chart, QT_TR_NOOP("Reference &line…"), QT_TR_NOOP("A level line at a value"), {},
        [this] { m_chart->editing()->addReferenceLine(); });
    add(chart, QT_TR_NOOP("S&hade a period…"), QT_TR_NOOP("Shade the measured period, or any other"), {},
        [this] { m_chart->editing()->shadePeriod(); });
    chart->addSeparator();
    add(chart, QT_TR_NOOP("Co&mpanies…"), QT_TR_NOOP("Choose whose lines are shown, from a list"),
        {QKeySequence(Qt::Key_C)}, [this] { m_chart->editing()->companies(); });
    QAction* solo = add(chart, QT_TR_NOOP("&Only this company"), QT_TR_NOOP("Show the selected figure's company alone"),
                        {QKeySequence(Qt::Key_S)}, [this] { m_chart->editing()->toggleSolo(); });
    solo->setCheckable(true);
    m_chartChoices.emplace_back(solo, [](const ChartOptions& options) { return static_cast<bool>(options.solo); });
    add(chart, QT_TR_NOOP("H&ide this company"), QT_TR_NOOP("Hide the selected figure's company, or show it again"),
        {QKeySequence(Qt::Key_H)}, [this] { m_chart->editing()->toggleShown(); });
    m_showTable = add(chart, QT_TR_NOOP("&Table"), QT_TR_NOOP("The figures of the chart as a table"),
                      {QKeySequence(Qt::CTRL | Qt::Key_T)}, [this] { showTable(m_showTable->isChecked()); });
    m_showTable->setCheckable(true);
}

void MainWindow::showChartChoices() {
    for (const auto& [action, isChosen] : m_chartChoices) action->setChecked(isChosen(m_state->chartOptions()));
}

void MainWindow::rebase(ChartMeasure measure) {
    GoToDateDialog dialog(m_state->language(), this);
    dialog.setWindowTitle(measure == ChartMeasure::Index ? tr("Rebase to 100 at") : tr("Growth since"));
    if (dialog.exec() == QDialog::Accepted && dialog.date()) {
        ChartOptions options = m_state->chartOptions();
        options.measure = measure;
        options.reference =
            dialog.date()->earliestStart == Instant::first() ? dialog.date()->latestEnd : dialog.date()->earliestStart;
        m_state->setChartOptions(options);
    }
    showChartChoices();
}

void MainWindow::showTable(bool table) {
    const bool focused = m_chartPane->isAncestorOf(focusWidget()) || table;
    if (table && !m_chartWanted) {
        m_chartWanted = true;
        fitChart();
    }
    m_showTable->setChecked(table);
    m_chartPane->setCurrentWidget(table ? m_tablePane : m_chart);
    if (focused)
        m_chartPane->currentWidget()->setFocus(Qt::OtherFocusReason);
}

}  // namespace jalon

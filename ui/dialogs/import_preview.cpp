// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/import_preview.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QTableWidget>
#include <QVBoxLayout>

#include "app/data/money.h"
#include "ui/dialogs/import_words.h"

namespace jalon {

ImportPreview::ImportPreview(const Language& language, QWidget* parent)
    : QWidget(parent),
      m_language(language),
      m_summary(new QLabel(tr("Reading…"))),
      m_table(new QTableWidget),
      m_problemsLabel(new QLabel(tr("&Problems:"))),
      m_problems(new QListWidget) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_summary->setAccessibleName(tr("What was understood"));
    const QStringList titles{tr("Date"), tr("Title"), tr("Category"), tr("Lane"), tr("Company"), tr("Amount")};
    m_table->setColumnCount(static_cast<int>(titles.size()));
    m_table->setHorizontalHeaderLabels(titles);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->verticalHeader()->hide();
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setAccessibleName(tr("The first events and figures"));
    m_problems->setAccessibleName(tr("Problems"));
    m_problems->setWordWrap(true);
    m_problemsLabel->setBuddy(m_problems);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 3);
    layout->addWidget(m_problemsLabel);
    layout->addWidget(m_problems, 1);
    m_problemsLabel->hide();
    m_problems->hide();
}

void ImportPreview::show(const ImportReading& reading) {
    QString summary = importCounts(reading.sources);
    if (!reading.whole)
        summary = tr("The first rows: %1. Reading the others…").arg(summary);
    else if (!reading.keptAnything())
        summary = tr("Nothing to import was found. Another format, separator or role of a column may help.");
    m_summary->setText(summary);
    fillTable(reading);
    const QStringList problems = importProblems(reading.sources);
    fillProblemList(m_problems, problems);
    m_problemsLabel->setVisible(!problems.isEmpty());
    m_problems->setVisible(!problems.isEmpty());
}

void ImportPreview::showProgress(double done) {
    m_summary->setText(tr("Reading… %1 %").arg(static_cast<int>(done * 100)));
}

void ImportPreview::fillTable(const ImportReading& reading) {
    m_table->setRowCount(0);
    for (const ImportedEvent& event : reading.events) {
        addRow({dateWords(event.date, m_language), event.title, event.category, event.lane,
                event.companies.join(QStringLiteral(", ")),
                event.amount ? moneyText(*event.amount, m_language) : QString()});
    }
    for (const ImportedValuation& figure : reading.valuations) {
        addRow({dateWords(figure.date, m_language),
                tr("Valuation"),
                {},
                {},
                figure.company,
                figure.low == figure.high ? moneyText(figure.low, m_language)
                                          : moneyRangeText(figure.low, figure.high, m_language)});
    }
    for (const ImportedPoint& point : reading.points) {
        const QString value = m_language.locale().toString(point.value, 'g', 10);
        addRow(
            {instantWords(point.at, DatePrecision::Day, m_language),
             tr("Point of a series"),
             {},
             {},
             point.company,
             point.currency.isEmpty() || point.currency == noCurrency ? value : value + QChar(0xa0) + point.currency});
    }
    m_table->resizeColumnsToContents();
    // No column pushes the others out of sight.
    const int widest = m_table->fontMetrics().averageCharWidth() * 40;
    for (int column = 0; column < m_table->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
}

void ImportPreview::addRow(const QStringList& cells) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    for (qsizetype column = 0; column < cells.size(); ++column)
        m_table->setItem(row, static_cast<int>(column), new QTableWidgetItem(cells[column]));
}

void fillProblemList(QListWidget* list, const QStringList& lines) {
    list->clear();
    list->addItems(lines);
}

}  // namespace jalon

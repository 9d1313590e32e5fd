// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/figure_table.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRegularExpression>
#include <algorithm>

#include "app/drawing/chart_series.h"
#include "ui/table/figure_model.h"

namespace jalon {

QString spreadsheetField(const QString& text) {
    QString field = text;
    field.replace(QRegularExpression(QStringLiteral("[\t\r\n]")), QStringLiteral(" "));
    static const QRegularExpression number(QStringLiteral("^[+-][0-9][0-9.,]*$"));
    const bool formula = !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front());
    if ((formula && !number.match(field).hasMatch()) || field.startsWith(QLatin1Char('\'')))
        field.prepend(QLatin1Char('\''));
    return field;
}

FigureTable::FigureTable(ViewState* state, QWidget* parent)
    : QTableView(parent), m_state(state), m_model(new FigureModel(state, this)) {
    setModel(m_model);
    setSortingEnabled(true);
    sortByColumn(-1, Qt::AscendingOrder);  // as in the chart, until a header is chosen
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);  // one stop; Tab goes on to the next pane
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->hide();
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setHighlightSections(false);
    const auto fit = [this] {
        verticalHeader()->setDefaultSectionSize(static_cast<int>(std::max(24.0, m_state->fonts().textHeight() + 8)));
        if (isVisible())
            fitColumns();
    };
    connect(state, &ViewState::looksChanged, this, fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this, fit] {
        fit();
        showSelection();
        Q_EMIT remarkChanged();
    });
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FigureTable::remarkChanged);
    m_model->setFollowing(false);
    connect(state, &ViewState::selectionChanged, this, &FigureTable::showSelection);
    connect(selectionModel(), &QItemSelectionModel::currentRowChanged, this, &FigureTable::takeSelection);
    connect(this, &QAbstractItemView::activated, this, [this] { Q_EMIT cardRequested(); });
    fit();
    retranslate();
}

void FigureTable::retranslate() {
    setAccessibleName(tr("Table of the figures in the chart"));
    setToolTip(
        tr("The figures of the chart. Ctrl+C copies all of them, or the rows that are selected; Esc goes back to the "
           "chart."));
}

void FigureTable::showSelection() {
    int row = m_model->rowOf(m_state->selectedPoint());
    if (row < 0)
        row = m_model->rowOfEvent(m_state->selected());
    if (row < 0)
        return;
    const QModelIndex index = m_model->index(row, 0);
    if (index.row() == currentIndex().row())
        return;
    m_showing = true;
    setCurrentIndex(index);
    scrollTo(index);
    m_showing = false;
}

void FigureTable::takeSelection() {
    if (const auto at = m_model->valueAt(currentIndex().row()); at && !m_showing) {
        // A value of a long series is no figure that can be selected: the line through all views stands on it.
        m_state->setCursor(at);
        return;
    }
    const ValuationId id = m_model->figureAt(currentIndex().row());
    if (m_showing || !id || id == m_state->selectedPoint())
        return;
    m_state->selectPoint(id);
    const Instant at = markInstant(m_state->content()->valuation(id)->date);
    if (!m_state->scale().span().contains(at))
        m_state->jumpToInstant(at);
}

QString FigureTable::asText() const {
    QModelIndexList rows = selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty()) {
        m_model->fetchAll();
        for (int row = 0; row < m_model->rowCount(); ++row) rows += m_model->index(row, 0);
    }
    const int columns = m_model->columnCount();
    const auto line = [&](const auto& textOf) {
        QStringList fields;
        for (int column = 0; column < columns; ++column) fields += spreadsheetField(textOf(column));
        return fields.join(QLatin1Char('\t')) + QLatin1Char('\n');
    };
    QString text =
        line([&](int column) { return m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(); });
    for (const QModelIndex& row : std::as_const(rows))
        text += line([&](int column) { return row.siblingAtColumn(column).data(FigureModel::copyRole).toString(); });
    return text;
}

// Headers and cells stand apart from their neighbours.
void FigureTable::fitColumns() {
    resizeColumnsToContents();
    const int air = static_cast<int>(16 * m_state->fonts().scale);
    for (int column = 0; column < m_model->columnCount(); ++column) setColumnWidth(column, columnWidth(column) + air);
}

void FigureTable::copy() const {
    QGuiApplication::clipboard()->setText(asText());
}

// A table that is entered without a current row takes the first; that is no choice of a person's.
void FigureTable::focusInEvent(QFocusEvent* event) {
    m_showing = true;
    QTableView::focusInEvent(event);
    m_showing = false;
}

void FigureTable::showEvent(QShowEvent* event) {
    QTableView::showEvent(event);
    m_model->setFollowing(true);
    fitColumns();
    showSelection();
}

void FigureTable::hideEvent(QHideEvent* event) {
    QTableView::hideEvent(event);
    m_model->setFollowing(false);
}

QString FigureTable::remark() const {
    return m_model->remark();
}

bool FigureTable::event(QEvent* event) {
    // Before the window's own Ctrl+C, which copies the event.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->matches(QKeySequence::Copy))
        event->accept();
    return QTableView::event(event);
}

void FigureTable::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else {
        QTableView::keyPressEvent(event);
    }
}

void FigureTable::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTableView::changeEvent(event);
}

}  // namespace jalon

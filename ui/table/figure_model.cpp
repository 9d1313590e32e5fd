// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/figure_model.h"

#include <algorithm>

#include "app/drawing/chart_words.h"
#include "app/time/date_words.h"

namespace jalon {

static Qt::Alignment alignmentOf(int column) {
    const bool amount = column == FigureModel::Low || column == FigureModel::High || column == FigureModel::Shown;
    return (amount ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

FigureModel::FigureModel(ViewState* state, QObject* parent) : QAbstractTableModel(parent), m_state(state) {
    for (auto signal : {&ViewState::contentChanged, &ViewState::chartOptionsChanged})
        connect(state, signal, this, &FigureModel::refresh);
    refresh();
}

void FigureModel::refresh() {
    beginResetModel();
    m_content = m_state->content();
    m_options = m_state->chartOptions();
    m_rows.clear();
    const auto add = [&](const ChartOptions& options) {
        for (const CompanySeries& series : companySeries(*m_content, options)) {
            const std::size_t first = m_rows.size();
            for (const auto* points : {&series.joined, &series.beside}) {
                for (const SeriesPoint& point : *points) m_rows.push_back({point, shownName(series.company->name)});
            }
            std::stable_sort(m_rows.begin() + static_cast<std::ptrdiff_t>(first), m_rows.end(),
                             [](const Row& a, const Row& b) { return a.point.at < b.point.at; });
        }
    };
    add(m_options);
    if (m_options.currencies == CurrencyView::Apart && m_options.measure == ChartMeasure::Value) {
        for (const QString& currency : otherCurrencies(*m_content, m_options)) {
            ChartOptions options = m_options;
            options.currency = currency;
            add(options);
        }
    }
    endResetModel();
}

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCountOfAll;
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const int column = index.column();
    switch (role) {
        case Qt::DisplayRole:
            return text(row, column);
        case sortRole:
            return sortKey(row, column);
        case copyRole:
            return copied(row, column);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(alignmentOf(column));
        case Qt::ToolTipRole:
            // Shown as plain text whatever a document's texts hold.
            return column == Sources || column == Company ? text(row, column).toHtmlEscaped() : QVariant();
        default:
            return {};
    }
}

// A figure of a panel is shown in the panel's currency.
ChartOptions FigureModel::optionsOf(const Row& row) const {
    ChartOptions options = m_options;
    if (m_options.currencies == CurrencyView::Apart && m_options.measure == ChartMeasure::Value)
        options.currency = row.point.valuation->low.currency;
    return options;
}

QString FigureModel::sourcesOf(const Valuation& valuation) const {
    QStringList names;
    for (const SourceId id : valuation.sources) {
        if (const Source* source = m_content->source(id))
            names += source->publisher;
    }
    return names.join(QStringLiteral("; "));
}

QString FigureModel::text(const Row& row, int column) const {
    const Valuation& valuation = *row.point.valuation;
    const Language& language = m_content->language;
    switch (column) {
        case Company:
            return row.company;
        case Date:
            return shortDateWords(valuation.date, language);
        case Low:
            return moneyText(valuation.low, language);
        case High:
            return moneyText(valuation.high, language);
        case Currency:
            return valuation.low.currency;
        case Shown:
            return measuredText(row.point.middle(), optionsOf(row), language);
        case Basis:
            return basisName(valuation.basis, language);
        case Status:
            return statusName(valuation.status, language);
        case Coverage:
            return coverageName(valuation.coverage, language);
        case Sources:
            return sourcesOf(valuation);
    }
    return {};
}

QString FigureModel::copied(const Row& row, int column) const {
    switch (column) {
        case Low:
            return QString::number(row.point.valuation->low.units);
        case High:
            return QString::number(row.point.valuation->high.units);
        case Shown:
            return QString::number(row.point.middle(), 'f', m_options.measure == ChartMeasure::Value ? 0 : 2);
        default:
            return text(row, column);
    }
}

QVariant FigureModel::sortKey(const Row& row, int column) const {
    switch (column) {
        case Date:
            return QVariant::fromValue<qint64>(row.point.valuation->date.earliestStart.seconds);
        case Low:
            return QVariant::fromValue<qint64>(row.point.valuation->low.units);
        case High:
            return QVariant::fromValue<qint64>(row.point.valuation->high.units);
        case Shown:
            return row.point.middle();
        default:
            return text(row, column);
    }
}

QVariant FigureModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(section));
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
        case Company:
            return tr("Company");
        case Date:
            return tr("Date");
        case Low:
            return tr("Low");
        case High:
            return tr("High");
        case Currency:
            return tr("Currency");
        case Shown:
            return tr("In the chart");
        case Basis:
            return tr("Basis");
        case Status:
            return tr("Status");
        case Coverage:
            return tr("Covers");
        case Sources:
            return tr("Sources");
    }
    return {};
}

ValuationId FigureModel::figureAt(int row) const {
    return row >= 0 && row < rowCount() ? m_rows[static_cast<std::size_t>(row)].point.valuation->id : ValuationId();
}

int FigureModel::rowOf(ValuationId id) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (id && m_rows[i].point.valuation->id == id)
            return static_cast<int>(i);
    }
    return -1;
}

int FigureModel::rowOfEvent(EventId event) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (event && m_rows[i].point.valuation->event == event)
            return static_cast<int>(i);
    }
    return -1;
}

}  // namespace jalon

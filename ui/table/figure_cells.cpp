// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What the cells of the table say.
#include "app/drawing/chart_words.h"
#include "app/time/date_words.h"
#include "app/time/moment_text.h"
#include "ui/table/figure_model.h"

namespace jalon {

static bool isAmount(int column) {
    return column == FigureModel::Low || column == FigureModel::High || column == FigureModel::Shown;
}

static Qt::Alignment alignmentOf(int column) {
    return (isAmount(column) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}

QVariant FigureModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row(), column = index.column();
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

std::size_t FigureModel::pointOf(int row) const {
    return partOf(row).begin + m_rows[static_cast<std::size_t>(row)].index;
}

QString FigureModel::sourcesOf(const Part& part) const {
    QStringList names;
    const std::vector<SourceId> ids =
        part.series ? std::vector<SourceId>{part.series->source} : part.point.valuation->sources;
    for (const SourceId id : ids) {
        if (const Source* source = m_content->source(id))
            names += source->publisher;
    }
    return names.join(QStringLiteral("; "));
}

QString FigureModel::text(int row, int column) const {
    if (column == Date)
        return dateText(row);
    return isAmount(column) ? amountText(row, column) : partText(partOf(row), column);
}

QString FigureModel::partText(const Part& part, int column) const {
    const Language& language = m_content->language;
    const LongSeries* series = part.series;
    const Valuation* valuation = part.point.valuation;
    switch (column) {
        case Company:
            return part.company;
        case Currency:
            return series ? series->currency : valuation->low.currency;
        case Basis:
            return basisName(series ? series->basis : valuation->basis, language);
        case Status:
            return statusName(series ? series->status : valuation->status, language);
        case Coverage:
            return coverageName(series ? series->coverage : valuation->coverage, language);
        case Sources:
            return sourcesOf(part);
    }
    return {};
}

QString FigureModel::dateText(int row) const {
    const Part& part = partOf(row);
    return part.series ? momentWords(part.series->columns.timeAt(pointOf(row)), m_content->language)
                       : shortDateWords(part.point.valuation->date, m_content->language);
}

double FigureModel::amount(int row, int column) const {
    const Part& part = partOf(row);
    if (part.series)
        return valuesOf(part, column).valueAt(pointOf(row));
    if (column == Shown)
        return part.point.middle();
    return static_cast<double>((column == Low ? part.point.valuation->low : part.point.valuation->high).units);
}

// A figure of a panel is shown in the panel's currency.
QString FigureModel::amountText(int row, int column) const {
    const Part& part = partOf(row);
    ChartOptions options = m_options;
    options.currency = part.currency;
    if (column != Shown) {
        options.measure = ChartMeasure::Value;
        options.currency = partText(part, Currency);
    }
    return measuredText(amount(row, column), options, m_content->language);
}

QString FigureModel::copied(int row, int column) const {
    if (!isAmount(column))
        return text(row, column);
    const Part& part = partOf(row);
    if (!part.series && column != Shown)
        return QString::number((column == Low ? part.point.valuation->low : part.point.valuation->high).units);
    const bool measured = column == Shown && m_options.measure != ChartMeasure::Value;
    return QString::number(amount(row, column), 'f', measured ? 2 : 0);
}

QVariant FigureModel::sortKey(int row, int column) const {
    const Part& part = partOf(row);
    if (column == Date) {
        return QVariant::fromValue<qint64>(part.series ? part.series->columns.timeAt(pointOf(row)).seconds
                                                       : part.point.valuation->date.earliestStart.seconds);
    }
    if (column == Shown)
        return amount(row, column);
    if (!isAmount(column))
        return text(row, column);
    if (part.series)
        return QVariant::fromValue<qint64>(static_cast<qint64>(amount(row, column)));
    const Valuation& valuation = *part.point.valuation;
    return QVariant::fromValue<qint64>((column == Low ? valuation.low : valuation.high).units);
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

}  // namespace jalon

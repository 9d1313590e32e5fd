// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/table_figures.h"

#include "app/data/money.h"
#include "app/data/names.h"
#include "app/formats/formats_text.h"
#include "app/formats/table_sample.h"

namespace jalon {

QString currencyCode(const QString& stated, const QString& otherwise) {
    if (stated.isEmpty())
        return otherwise;
    if (const auto read = readAmountCell(stated + QLatin1Char('1')); read && !read->currency.isEmpty())
        return read->currency;
    const QString code = stated.toUpper();
    const bool letters = code.size() == 3 && std::all_of(code.begin(), code.end(), [](QChar c) {
                             return c >= QLatin1Char('A') && c <= QLatin1Char('Z');
                         });
    return letters ? code : otherwise;
}

TableFigures::TableFigures(ImportRun& run, TableShape& shape, const TableRules& rules)
    : m_run(run), m_shape(shape), m_dates(shape, rules) {
    for (std::size_t i = 0; i < shape.columns.size(); ++i)
        if (shape.columns[i].role == ColumnRole::Value)
            m_columns.push_back({i, {}});
    QStringList dropped;
    for (const ImportedColumn& column : shape.columns)
        if (column.role == ColumnRole::Extra && !column.name.isEmpty())
            dropped += column.name;
    if (!dropped.isEmpty())
        run.warn(formatsText(QT_TRANSLATE_NOOP("Formats", "Figures have no place for these columns: %1"))
                     .arg(dropped.join(QStringLiteral(", "))));
    // One column of values is the company's that the row or the file is of; several are a company each.
    const bool nameless = m_columns.size() == 1 && roleOfHeading(shape.columns[m_columns[0].index].name);
    for (Column& column : m_columns)
        if (!nameless)
            column.company = shape.columns[column.index].name;
}

QString TableFigures::field(const TableRow& row, ColumnRole role) const {
    const int column = m_shape.columnOf(role);
    const auto index = static_cast<std::size_t>(column);
    return column < 0 || index >= row.fields.size() ? QString() : plainCell(row.fields[index]);
}

QString TableFigures::currencyOf(const TableRow& row, const ReadAmount& amount) {
    if (!amount.currency.isEmpty())
        return amount.currency;
    const QString currency = currencyCode(field(row, ColumnRole::Currency), m_run.options().currency);
    if (!currency.isEmpty())
        return currency;
    m_run.warn(formatsText(QT_TRANSLATE_NOOP("Formats", "No currency is stated, so the figures are of none.")));
    return noCurrency;
}

bool TableFigures::takeRange(const TableRow& row, const UncertainDate& date, const ReadAmount& low,
                             const ReadAmount& high, const QString& company) {
    ImportedValuation valuation;
    valuation.line = row.line;
    valuation.company = company;
    valuation.date = date;
    const QString currency = currencyOf(row, low);
    const auto from = moneyOf(low, currency), to = moneyOf(high, currency);
    if (!from || !to || from->units > to->units)
        return m_run.skip(row.line, formatsText(QT_TRANSLATE_NOOP("Formats", "its amounts are no range")));
    valuation.low = *from;
    valuation.high = {to->units, from->currency};
    const QString basis = field(row, ColumnRole::Basis).toLower(), status = field(row, ColumnRole::Status).toLower();
    valuation.basis = enumFromName<ValuationBasis>(basis).value_or(ValuationBasis::Unstated);
    valuation.status = enumFromName<ValuationStatus>(status).value_or(ValuationStatus::Reported);
    if (valuation.basis == ValuationBasis::PreMoney)
        valuation.coverage = ValuationCoverage::PreMoney;
    if (valuation.basis == ValuationBasis::DebtIncluded)
        valuation.coverage = ValuationCoverage::WithDebt;
    m_gaveFigure = true;
    return m_run.take(valuation);
}

bool TableFigures::takeValue(const TableRow& row, const UncertainDate& date, const Column& column,
                             const QString& cell) {
    const QString own = field(row, ColumnRole::Company);
    const QString company = own.isEmpty()              ? column.company
                            : column.company.isEmpty() ? own
                                                       : own + QStringLiteral(", ") + column.company;
    if (m_shape.kind == TableShape::Kind::Figures) {
        if (const auto range = readAmountRange(cell, m_shape.numbers))
            return takeRange(row, date, range->first, range->second, company);
    } else {
        std::optional<ReadAmount> amount;
        if (const auto number = readNumber(cell, m_shape.numbers))
            amount = ReadAmount{*number, {}};
        else
            amount = readAmountCell(cell, m_shape.numbers);
        if (amount) {
            m_gaveFigure = true;
            return m_run.take(
                ImportedPoint{row.line, company, currencyOf(row, *amount), date.earliestStart, amount->value});
        }
    }
    return m_run.skip(row.line, formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” is not an amount")).arg(cell.left(80)));
}

bool TableFigures::take(const TableRow& row) {
    const Result<UncertainDate> date = m_dates.read(row);
    if (!date)
        return m_run.skip(row.line, date.problem().message);
    if (date->start != EndKind::Known)
        return m_run.skip(row.line, formatsText(QT_TRANSLATE_NOOP("Formats", "it has no date")));
    m_gaveFigure = false;
    const std::int64_t skippedBefore = m_run.result().skipped;
    for (const Column& column : m_columns) {
        const QString cell = column.index < row.fields.size() ? plainCell(row.fields[column.index]) : QString();
        if (!saysNothing(cell) && !takeValue(row, *date, column, cell))
            return false;
    }
    const auto low = readAmountCell(field(row, ColumnRole::Low), m_shape.numbers),
               high = readAmountCell(field(row, ColumnRole::High), m_shape.numbers);
    if (m_columns.empty() && (low || high) &&
        !takeRange(row, *date, low ? *low : *high, high ? *high : *low, field(row, ColumnRole::Company)))
        return false;
    if (!m_gaveFigure && m_run.result().skipped == skippedBefore)
        return m_run.skip(row.line, formatsText(QT_TRANSLATE_NOOP("Formats", "it has no figure")));
    return true;
}

}  // namespace jalon

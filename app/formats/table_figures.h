// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/table_row_dates.h"

namespace jalon {

// The rows of a table as what companies were worth: one company a row, or one a column.
class TableFigures {
public:
    TableFigures(ImportRun& run, TableShape& shape, const TableRules& rules);

    bool take(const TableRow& row);
    std::int64_t centuriesAssumed() const { return m_dates.centuriesAssumed(); }

private:
    struct Column {
        std::size_t index = 0;
        QString company;  // empty: the row's own
    };

    QString field(const TableRow& row, ColumnRole role) const;
    bool takeValue(const TableRow& row, const UncertainDate& date, const Column& column, const QString& cell);
    bool takeRange(const TableRow& row, const UncertainDate& date, const ReadAmount& low, const ReadAmount& high,
                   const QString& company);
    QString currencyOf(const TableRow& row, const ReadAmount& amount);

    ImportRun& m_run;
    TableShape& m_shape;
    TableRowDates m_dates;
    std::vector<Column> m_columns;
    bool m_gaveFigure = false;  // the row at hand
};

// A code such as EUR from what a cell says of a currency ("eur", "€"); else what the options say.
QString currencyCode(const QString& stated, const QString& otherwise);

}  // namespace jalon

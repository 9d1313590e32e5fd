// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QSet>
#include <QString>
#include <vector>

#include "app/formats/amount_cells.h"
#include "app/formats/date_cells.h"
#include "app/formats/table_rows.h"

namespace jalon {

// What stands in the first rows of a column.
struct ColumnSample {
    int filled = 0, dates = 0, years = 0, numbers = 0, fractions = 0, amounts = 0, links = 0;
    qsizetype characters = 0;
    QSet<QString> distinct;
    DateWritingVote writing;

    bool mostly(int count) const { return filled > 0 && count * 10 >= filled * 8; }
    bool isDate() const { return mostly(dates) && !isNumber(); }
    // Whole numbers that are all years of the last millennium or this one.
    bool isYear() const { return filled > 0 && years == filled; }
    bool isNumber() const { return mostly(numbers); }
    bool isAmount() const { return mostly(amounts) && !isNumber(); }
    bool isLink() const { return mostly(links); }
    bool isText() const { return filled > 0 && !isDate() && !isNumber() && !isAmount() && !isLink(); }
};

// What a cell holds, without the blanks around it and the ="..." by which spreadsheets keep 007 a text.
QString plainCell(const QString& field);

// Blank, or a word such as "n/a" for it.
bool saysNothing(const QString& cell);

// The first rows of a table, looked at cell by cell.
struct TableSample {
    std::vector<QString> first;         // the fields of the first row
    std::vector<ColumnSample> first1;   // of the first row alone
    std::vector<ColumnSample> columns;  // of the rows after it
    NumberStyle numbers;
    int rows = 0;
    bool whole = false;  // the table has no more rows
};

// Reads the table from its start. Only so many cells are tried as dates, as that takes time.
TableSample sampleTable(TableRows& rows);

}  // namespace jalon

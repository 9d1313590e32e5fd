// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <map>

#include "app/formats/amount_cells.h"
#include "app/formats/date_cells.h"
#include "app/formats/import_run.h"
#include "app/formats/table_rows.h"

namespace jalon {

// What a table is and how its columns are to be read, found in its first rows and, for the order of dates, in as many
// more as it takes.
struct TableShape {
    enum class Kind {
        Events,   // every row an event
        Figures,  // every row what one or several companies were worth
        Series,   // the same with so many or such fine numbers that a chart draws them as a series
    };
    Kind kind = Kind::Events;
    bool header = false;
    std::vector<ImportedColumn> columns;
    std::map<std::size_t, DateCells> dates;  // by column
    NumberStyle numbers;
    DateOrder order = DateOrder::Unstated;

    // The first column of a role; -1 where there is none.
    int columnOf(ColumnRole role) const;
    bool has(ColumnRole role) const { return columnOf(role) >= 0; }
    // What says when: a date, a start or a year.
    bool hasDate() const { return has(ColumnRole::Date) || has(ColumnRole::Start) || has(ColumnRole::Year); }
};

// Names that a format gives to columns beside the usual headings: "media caption" -> Extra.
using KnownColumns = std::map<QString, ColumnRole>;

// Reads the table from its start, and leaves it there. `header`: whether the first row names the columns, where the
// format tells. A Problem where no column says when anything happened.
Result<TableShape> findTableShape(TableRows& rows, const ImportRun& run, const KnownColumns& known,
                                  std::optional<bool> header);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <vector>

#include "app/formats/import_options.h"

namespace jalon {

struct SkippedRow {
    int line = 0;
    QString reason;
};

// A column of a table as it was understood.
struct ImportedColumn {
    QString name;
    ColumnRole role = ColumnRole::Extra;
};

// What became of one source: how it was understood, what was kept and, by line, what was not.
struct ImportResult {
    static constexpr std::size_t mostSkippedListed = 1000;

    QString source;
    ImportFormat format = ImportFormat::Csv;
    QString encoding;                           // "UTF-8"; empty where the format has but one
    QString separator;                          // of a table: ",", "\t"
    DateOrder dateOrder = DateOrder::Unstated;  // of 03/04/2025, where it mattered
    bool header = false;                        // a table whose first row names its columns
    std::vector<ImportedColumn> columns;
    std::int64_t records = 0;  // rows, objects or elements that were looked at
    std::int64_t events = 0;
    std::int64_t valuations = 0;  // dated figures, points of a series included
    std::int64_t relations = 0;
    std::int64_t skipped = 0;
    std::int64_t duplicates = 0;          // events of the same date and title as an earlier one
    bool duplicatesLeftOut = false;       // else they are among `events`
    std::vector<SkippedRow> skippedRows;  // the first of them
    QStringList warnings;

    bool keptAnything() const { return events + valuations > 0; }
};

}  // namespace jalon

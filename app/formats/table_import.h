// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/table_shape.h"

namespace jalon {

// How a format differs from a plain table.
struct TableRules {
    KnownColumns known;
    std::optional<bool> header;      // whether the first row names the columns
    bool html = false;               // texts are HTML
    bool midnightIsDay = false;      // a time of 00:00:00 stands for none
    bool firstOfYearIsYear = false;  // 1 January stands for a year, as in the results of Wikidata
};

// Turns the rows of a table into events or dated figures, one by one. Each row is kept or skipped, with its line and
// the reason; columns that have no role are kept in the text of their event.
Outcome importTable(TableRows& rows, ImportRun& run, const TableRules& rules = {});

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/table_import.h"

namespace jalon {

// When the event of a row happened: in one column, from a start to an end, or in columns of years, months and days.
class TableRowDates {
public:
    TableRowDates(TableShape& shape, const TableRules& rules) : m_shape(shape), m_rules(rules) {}

    Result<UncertainDate> read(const TableRow& row);
    std::int64_t centuriesAssumed() const;

private:
    struct PartRoles {
        ColumnRole year, month, day, time;
    };

    QString field(const TableRow& row, ColumnRole role) const;
    Result<UncertainDate> readColumn(const TableRow& row, ColumnRole role);
    Result<UncertainDate> readParts(const TableRow& row, const PartRoles& roles);
    Result<UncertainDate> readStart(const TableRow& row);
    Result<UncertainDate> untilEnd(const TableRow& row, const UncertainDate& start);
    Result<UncertainDate> asPrecise(const TableRow& row, const UncertainDate& date) const;

    TableShape& m_shape;
    const TableRules& m_rules;
};

}  // namespace jalon

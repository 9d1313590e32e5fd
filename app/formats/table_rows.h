// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>
#include <vector>

namespace jalon {

// One row of a table; what a reader could not make a row of has a problem, a sentence for a person.
struct TableRow {
    int line = 0;
    std::vector<QString> fields;
    QString problem;
};

// A table that is read row by row, once or again from its start.
class TableRows {
public:
    virtual ~TableRows() = default;
    virtual bool next(TableRow& row) = 0;
    virtual void rewind() = 0;
    virtual double done() const = 0;  // 0 to 1
};

}  // namespace jalon

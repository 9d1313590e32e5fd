// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/base/result.h"

namespace jalon {

// One CSV file of the story in memory: RFC 4180, UTF-8, a header line, every row with as many fields as the header.
// Small files only; imports have a streaming reader of their own.
class CsvTable {
public:
    struct Row {
        int line = 0;  // 1-based, where the row begins
        QStringList fields;
    };

    // Reads the file and holds its header to `columns`, in that order. Problems name file and line.
    static Result<CsvTable> read(const QString& path, const QStringList& columns);
    static Result<CsvTable> parse(const QString& text, const QString& path, const QStringList& columns);

    const std::vector<Row>& rows() const { return m_rows; }
    QString path() const { return m_path; }
    QString value(const Row& row, const QString& column) const { return row.fields.at(m_columns.value(column)); }

private:
    QString m_path;
    QHash<QString, int> m_columns;
    std::vector<Row> m_rows;
};

}  // namespace jalon

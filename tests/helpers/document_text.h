// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

#include "app/data/database.h"
#include "app/edit/touched_rows.h"

namespace jalon {

// Every row of every table that says something, sorted: two documents with equal texts say the same.
inline QStringList documentText(const Database& database) {
    QStringList lines;
    for (const char* table : recordedTables()) {
        QStringList rows;
        const QByteArray sql = "SELECT * FROM " + QByteArray(table);
        Statement all = database.prepare(sql.constData());
        Statement count =
            database.prepare(("SELECT count(*) FROM pragma_table_info('" + QByteArray(table) + "')").constData());
        const int columns = count.step() ? static_cast<int>(count.integer(0)) : 0;
        while (all.step()) {
            QString row = QLatin1String(table);
            for (int column = 0; column < columns; ++column)
                row += all.isNull(column) ? QStringLiteral("|NULL") : QLatin1Char('|') + all.text(column);
            rows += row;
        }
        rows.sort();
        lines += rows;
    }
    // What follows from the events is no part of what a document says.
    lines.removeIf([](const QString& line) {
        return line.startsWith(QLatin1String("document|extent|")) ||
               line.startsWith(QLatin1String("document|amounts|"));
    });
    return lines;
}

}  // namespace jalon

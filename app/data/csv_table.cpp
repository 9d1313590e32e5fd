// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/csv_table.h"

#include <QCoreApplication>
#include <QFile>

namespace jalon {

namespace {

Problem problemAt(const QString& path, int line, const QString& what) {
    return {ProblemKind::BadValue, QStringLiteral("%1:%2: %3").arg(path).arg(line).arg(what), path, line};
}

QString say(const char* source) {
    return QCoreApplication::translate("CsvTable", source);
}

// Fields of one record starting at `at`; moves `at` behind it. False where a quote is never closed.
bool readRecord(const QString& text, qsizetype& at, int& line, QStringList& fields) {
    QString field;
    bool quoted = false;
    for (; at < text.size(); ++at) {
        const QChar c = text[at];
        if (c == QLatin1Char('\n'))
            ++line;
        if (quoted) {
            if (c != QLatin1Char('"')) {
                field += c;
            } else if (at + 1 < text.size() && text[at + 1] == QLatin1Char('"')) {
                field += c;
                ++at;
            } else {
                quoted = false;
            }
        } else if (c == QLatin1Char('"') && field.isEmpty()) {
            quoted = true;
        } else if (c == QLatin1Char(',')) {
            fields += field;
            field.clear();
        } else if (c == QLatin1Char('\n')) {
            ++at;
            break;
        } else if (c != QLatin1Char('\r')) {
            field += c;
        }
    }
    fields += field;
    return !quoted;
}

}  // namespace

Result<CsvTable> CsvTable::read(const QString& path, const QStringList& columns) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return problemAt(path, 0, say(QT_TRANSLATE_NOOP("CsvTable", "this table is missing or cannot be read")));
    return parse(QString::fromUtf8(file.readAll()), path, columns);
}

Result<CsvTable> CsvTable::parse(const QString& text, const QString& path, const QStringList& columns) {
    CsvTable table;
    table.m_path = path;
    for (int i = 0; i < columns.size(); ++i) table.m_columns.insert(columns[i], i);
    qsizetype at = 0;
    int line = 1;
    bool header = true;
    while (at < text.size()) {
        Row row{line, {}};
        if (!readRecord(text, at, line, row.fields))
            return problemAt(path, row.line, say(QT_TRANSLATE_NOOP("CsvTable", "a quote is never closed")));
        if (row.fields.size() == 1 && row.fields[0].isEmpty())
            continue;  // an empty line
        if (header) {
            if (row.fields != columns) {
                return problemAt(
                    path, row.line,
                    say(QT_TRANSLATE_NOOP("CsvTable", "the columns should be %1")).arg(columns.join(QLatin1Char(','))));
            }
            header = false;
            continue;
        }
        if (row.fields.size() != columns.size()) {
            return problemAt(path, row.line,
                             say(QT_TRANSLATE_NOOP("CsvTable", "%1 fields, where there should be %2"))
                                 .arg(row.fields.size())
                                 .arg(columns.size()));
        }
        table.m_rows.push_back(row);
    }
    if (header)
        return problemAt(path, 1, say(QT_TRANSLATE_NOOP("CsvTable", "the table is empty")));
    return table;
}

}  // namespace jalon

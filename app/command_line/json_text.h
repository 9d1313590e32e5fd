// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonValue>
#include <QString>
#include <QStringList>
#include <QTextStream>
#include <utility>
#include <vector>

namespace jalon {

// JSON written with keys in the order given and whole numbers as such: QJsonObject sorts its keys, and a double prints
// 33000000000 as 3.3e+10.
QString jsonString(const QString& text);
QString jsonNumber(qint64 number);
QString jsonStrings(const QStringList& texts);
QString jsonOrNull(const QString& text);  // null QString: null
// Members are already JSON.
QString jsonObject(const std::vector<std::pair<QString, QString>>& members);
// One object a line, indented by two.
QString jsonArray(const QStringList& values);

// The same, written as it comes: for lists that need not fit in memory.
class JsonArrayWriter {
public:
    explicit JsonArrayWriter(QTextStream& out) : m_out(out) {}
    void add(const QString& value) {
        m_out << (m_any ? ",\n  " : "[\n  ") << value;
        m_any = true;
    }
    void end() { m_out << (m_any ? "\n]\n" : "[]\n"); }

private:
    QTextStream& m_out;
    bool m_any = false;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/csv_text.h"

#include <algorithm>

namespace jalon {

namespace {

QString harmless(const QString& text) {
    static const QString dangerous = QStringLiteral("=+-@\t\r'");
    bool isNumber = false;
    text.toDouble(&isNumber);
    return !text.isEmpty() && dangerous.contains(text[0]) && !isNumber ? QLatin1Char('\'') + text : text;
}

QString quoted(const QString& text) {
    static const QString special = QStringLiteral(",\"\r\n");
    const bool quote = std::any_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    if (!quote)
        return text;
    return QLatin1Char('"') + QString(text).replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
}

}  // namespace

QString csvRow(const QStringList& fields) {
    QStringList cells;
    for (const QString& field : fields) cells += quoted(harmless(field));
    return cells.join(QLatin1Char(','));
}

QString tabbedRow(const QStringList& fields) {
    QStringList cells;
    for (const QString& field : fields) cells += harmless(field.simplified());
    return cells.join(QLatin1Char('\t'));
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/table_sample.h"

#include <cmath>

namespace jalon {

namespace {

constexpr int rowsSampled = 1000, rowsTriedAsDates = 100;

bool hasDigit(const QString& cell) {
    return std::any_of(cell.begin(), cell.end(), [](QChar c) { return c.isDigit(); });
}

bool looksLikeLink(const QString& cell) {
    return cell.startsWith(QLatin1String("http://")) || cell.startsWith(QLatin1String("https://"));
}

bool isDateCell(const QString& cell) {
    constexpr qsizetype longestDate = 50;
    if (cell.size() > longestDate || !hasDigit(cell))
        return false;
    // An order of day and month that is not known yet does not make it less of a date.
    return dateReadings(cell).ok();
}

void look(ColumnSample& column, const QString& field, bool tryDates, NumberStyle& numbers) {
    const QString cell = plainCell(field);
    if (saysNothing(cell))
        return;
    ++column.filled;
    column.characters += cell.size();
    if (column.distinct.size() < rowsSampled && cell.size() < 200)
        column.distinct.insert(cell);
    column.writing.add(cell);
    numbers.add(cell);
    if (const auto number = readNumber(cell)) {
        ++column.numbers;
        column.fractions += *number != std::floor(*number);
        column.years += cell.size() == 4 && *number >= 1000 && *number < 2200;
    }
    column.amounts += readAmountRange(cell).has_value();
    column.links += looksLikeLink(cell);
    // Beyond the rows that are tried the column goes on as it began.
    if (tryDates ? isDateCell(cell) : column.dates * 10 >= (column.filled - 1) * 8)
        ++column.dates;
}

}  // namespace

QString plainCell(const QString& field) {
    if (field.isEmpty() || (!field.front().isSpace() && !field.back().isSpace() && field.front() != QLatin1Char('=')))
        return field;
    const QString cell = field.trimmed();
    const bool kept = cell.size() > 2 && cell.startsWith(QLatin1String("=\"")) && cell.endsWith(QLatin1Char('"'));
    return kept ? cell.mid(2, cell.size() - 3).replace(QLatin1String("\"\""), QLatin1String("\"")) : cell;
}

bool saysNothing(const QString& cell) {
    static const QStringList words{QStringLiteral("-"),   QStringLiteral("–"),    QStringLiteral("n/a"),
                                   QStringLiteral("na"),  QStringLiteral("null"), QStringLiteral("nan"),
                                   QStringLiteral("n.a.")};
    return cell.isEmpty() || (cell.size() <= 4 && words.contains(cell.toLower()));
}

TableSample sampleTable(TableRows& rows) {
    rows.rewind();
    TableSample sample;
    TableRow row;
    NumberStyle ignored;
    while (true) {
        if (sample.rows > rowsSampled)
            break;
        if (!rows.next(row)) {
            sample.whole = true;
            break;
        }
        if (!row.problem.isEmpty())
            continue;
        const bool first = sample.rows++ == 0;
        std::vector<ColumnSample>& columns = first ? sample.first1 : sample.columns;
        if (columns.size() < row.fields.size())
            columns.resize(row.fields.size());
        if (first)
            sample.first = row.fields;
        for (std::size_t i = 0; i < row.fields.size(); ++i)
            look(columns[i], row.fields[i], sample.rows <= rowsTriedAsDates, first ? ignored : sample.numbers);
    }
    const std::size_t width = std::max(sample.first1.size(), sample.columns.size());
    sample.first.resize(width);
    sample.first1.resize(width);
    sample.columns.resize(width);
    return sample;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/csv_dialect.h"

#include <QHash>
#include <algorithm>
#include <array>

#include "app/formats/column_role.h"
#include "app/formats/csv_records.h"

namespace jalon {

namespace {

constexpr int rowsLookedAt = 100;

// How well a separator makes a table, about 0 to 2: the share of rows with the commonest number of columns, if that is
// more than one, and what its first row says.
double fitness(DecodedText& text, QChar separator) {
    CsvRecords records(text, separator);
    QHash<std::size_t, int> rowsOfWidth;
    int rows = 0, headings = 0;
    std::size_t firstWidth = 0;
    TableRow row;
    while (rows < rowsLookedAt && records.next(row)) {
        while (!row.fields.empty() && row.fields.back().isEmpty()) row.fields.pop_back();
        if (rows++ == 0) {
            firstWidth = row.fields.size();
            for (const QString& field : row.fields) headings += field.size() < 100 && roleOfHeading(field).has_value();
        }
        ++rowsOfWidth[row.fields.size()];
    }
    std::size_t width = 0;
    int most = 0;
    for (auto it = rowsOfWidth.cbegin(); it != rowsOfWidth.cend(); ++it) {
        if (it.key() > 1 && (it.value() > most || (it.value() == most && it.key() > width))) {
            width = it.key();
            most = it.value();
        }
    }
    if (width < 2 && firstWidth < 2)
        return 0;
    return static_cast<double>(most) / rows + (firstWidth > 1 ? 0.2 : 0) + (headings > 0 && firstWidth > 1 ? 0.5 : 0) +
           0.1 * std::min(headings, 5);
}

}  // namespace

QChar findSeparator(DecodedText& text) {
    text.rewind();
    QString start;
    text.readInto(start);
    if (const QChar named = separatorLine(start.left(7)); !named.isNull())
        return named;
    // In this order: where a comma and a semicolon do equally well, the comma is a decimal mark.
    constexpr std::array<char, 4> candidates{'\t', ';', '|', ','};
    QChar best = QLatin1Char(',');
    double bestFitness = 0;
    for (const char candidate : candidates) {
        const double found = fitness(text, QLatin1Char(candidate));
        if (found > bestFitness + 0.01) {
            best = QLatin1Char(candidate);
            bestFitness = found;
        }
    }
    return best;
}

}  // namespace jalon

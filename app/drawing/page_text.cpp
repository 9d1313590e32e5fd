// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/page_text.h"

#include <QRegularExpression>

namespace jalon {

namespace {

// No-break spaces stay what they are.
QStringList wordsOf(const QString& text) {
    static const QRegularExpression breaks(QStringLiteral("[ \\t\\r\\n]+"));
    return text.split(breaks, Qt::SkipEmptyParts);
}

// A number stays with what it counts and a date in one piece: "2.5 times", "12 juin 2026".
QStringList unitsOf(const QString& text, const QFontMetricsF& metrics, double width) {
    static const QRegularExpression number(QStringLiteral("^\\(?\\d[\\d.,]*(er)?$"));
    static const QRegularExpression year(QStringLiteral("^\\d{4}\\D*$"));
    const QStringList words = wordsOf(text);
    QStringList units;
    for (qsizetype i = 0; i < words.size(); ++i) {
        QString unit = words[i];
        const auto take = [&] {
            const QString longer = unit + QLatin1Char(' ') + words[i + 1];
            if (metrics.horizontalAdvance(longer) > width * 0.6)
                return false;
            unit = longer;
            ++i;
            return true;
        };
        if (number.match(unit).hasMatch() && i + 1 < words.size() && words[i + 1].front().isLetter() && take() &&
            i + 1 < words.size() && year.match(words[i + 1]).hasMatch())
            take();
        units += unit;
    }
    return units;
}

}  // namespace

bool isWholeText(const QStringList& rows, const QString& text) {
    return rows.join(QLatin1Char(' ')) == wordsOf(text).join(QLatin1Char(' '));
}

QStringList wrappedText(const QString& text, const QFontMetricsF& metrics, double width, int lines) {
    const QStringList words = unitsOf(text, metrics, width);
    QStringList rows;
    QString row;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString longer = row.isEmpty() ? words[i] : row + QLatin1Char(' ') + words[i];
        if (row.isEmpty() || metrics.horizontalAdvance(longer) <= width) {
            row = longer;
            continue;
        }
        if (rows.size() + 1 >= lines) {
            row += QLatin1Char(' ') + words.mid(i).join(QLatin1Char(' '));
            break;
        }
        rows += metrics.elidedText(row, Qt::ElideRight, width);
        row = words[i];
    }
    if (!row.isEmpty())
        rows += metrics.elidedText(row, Qt::ElideRight, width);
    return rows;
}

QStringList balancedText(const QString& text, const QFontMetricsF& metrics, double width, int lines) {
    const QStringList rows = wrappedText(text, metrics, width, lines);
    if (rows.size() < 2 || !isWholeText(rows, text))
        return rows;
    QStringList even = rows;
    double narrow = width / 2, wide = width;
    for (int step = 0; step < 6; ++step) {
        const double middle = (narrow + wide) / 2;
        const QStringList tried = wrappedText(text, metrics, middle, lines);
        const bool fits = tried.size() == rows.size() && isWholeText(tried, text);
        if (fits)
            even = tried;
        (fits ? wide : narrow) = middle;
    }
    return even;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/page_text.h"

namespace jalon {

QStringList wrappedText(const QString& text, const QFontMetricsF& metrics, double width, int lines) {
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
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
    if (rows.size() < 2 || rows.join(QLatin1Char(' ')) != text.simplified())
        return rows;
    QStringList even = rows;
    double narrow = width / 2, wide = width;
    for (int step = 0; step < 6; ++step) {
        const double middle = (narrow + wide) / 2;
        const QStringList tried = wrappedText(text, metrics, middle, lines);
        const bool fits = tried.size() == rows.size() && tried.join(QLatin1Char(' ')) == text.simplified();
        if (fits)
            even = tried;
        (fits ? wide : narrow) = middle;
    }
    return even;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/document_edit.h"

#include "app/edit/derived_rows.h"

namespace jalon {

void DocumentEdit::willChange(const std::vector<EventId>& events) {
    m_derived.before(events);
}

QString freshKey(const Database& database, const char* table, const QString& text) {
    constexpr int longest = 60;
    QString key;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD).toLower()) {
        const bool kept =
            (c >= QLatin1Char('a') && c <= QLatin1Char('z')) || (c >= QLatin1Char('0') && c <= QLatin1Char('9'));
        if (kept)
            key += c;
        else if (!key.isEmpty() && !key.endsWith(QLatin1Char('-')) && !c.isMark())
            key += QLatin1Char('-');
        if (key.size() >= longest)
            break;
    }
    while (key.endsWith(QLatin1Char('-'))) key.chop(1);
    if (key.isEmpty())
        key = QLatin1String(table);
    Statement taken = database.prepare(("SELECT 1 FROM " + QByteArray(table) + " WHERE key = ?").constData());
    const auto isTaken = [&](const QString& candidate) {
        taken.bind(1, candidate);
        const bool found = taken.step();
        taken.reset();
        return found;
    };
    if (!isTaken(key))
        return key;
    // Numbers are tried in doubling steps, so that the ten thousandth copy is found as quickly as the second.
    std::int64_t free = 2, tried = 1;
    const auto numbered = [&](std::int64_t number) { return key + QLatin1Char('-') + QString::number(number); };
    while (isTaken(numbered(free))) {
        tried = free;
        free *= 2;
    }
    while (free - tried > 1) {
        const std::int64_t middle = tried + (free - tried) / 2;
        (isTaken(numbered(middle)) ? tried : free) = middle;
    }
    return numbered(free);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/edit_statements.h"

#include <QCoreApplication>

namespace jalon {

Problem databaseProblem(const Database& database) {
    return {ProblemKind::CannotWrite, QCoreApplication::translate("Edit",
                                                                  "This could not be written: %1. The document is "
                                                                  "as it was before.")
                                          .arg(database.errorMessage())};
}

QString notNull(const QString& text) {
    return text.isNull() ? QLatin1String("") : text;
}

std::int64_t nextId(const Database& database, const char* table) {
    Statement next = database.prepare(("SELECT coalesce(max(id), 0) + 1 FROM " + QByteArray(table)).constData());
    return next.step() ? next.integer(0) : 0;
}

void bindDate(Statement& row, int first, const UncertainDate& date) {
    row.bind(first, QString::fromStdString(date.edtf));
    row.bind(first + 1, date.earliestStart.seconds).bind(first + 2, date.latestStart.seconds);
    row.bind(first + 3, date.earliestEnd.seconds).bind(first + 4, date.latestEnd.seconds);
}

bool writeByLanguage(Database& database, const char* table, const char* owner, const char* column, std::int64_t id,
                     const TextByLanguage& texts) {
    const QByteArray name(table), key(owner), field(column);
    bool ok = true;
    Statement write = database.prepare(("INSERT INTO " + name + " VALUES(?, ?, ?) ON CONFLICT(" + key +
                                        ", language) DO UPDATE SET " + field + " = excluded." + field)
                                           .constData());
    for (auto text = texts.cbegin(); text != texts.cend(); ++text)
        if (!text->isEmpty())
            ok = write.bind(1, id).bind(2, text.key()).bind(3, *text).run() && ok;
    const TextByLanguage known = readByLanguage(database, table, owner, column, id);
    Statement gone = database.prepare(("DELETE FROM " + name + " WHERE " + key + " = ? AND language = ?").constData());
    for (auto text = known.cbegin(); text != known.cend(); ++text)
        if (texts.value(text.key()).isEmpty())
            ok = gone.bind(1, id).bind(2, text.key()).run() && ok;
    return ok;
}

TextByLanguage readByLanguage(const Database& database, const char* table, const char* owner, const char* column,
                              std::int64_t id) {
    TextByLanguage texts;
    Statement rows = database.prepare(("SELECT language, " + QByteArray(column) + " FROM " + QByteArray(table) +
                                       " WHERE " + QByteArray(owner) + " = ?")
                                          .constData());
    rows.bind(1, id);
    while (rows.step()) texts.insert(rows.text(0), rows.text(1));
    return texts;
}

bool writeSources(Database& database, const char* table, const char* owner, std::int64_t id,
                  const std::vector<SourceId>& sources) {
    const QByteArray name(table), key(owner);
    bool ok = true;
    Statement write = database.prepare(("INSERT INTO " + name + " VALUES(?, ?, ?) ON CONFLICT(" + key +
                                        ", ordinal) DO UPDATE SET source = excluded.source")
                                           .constData());
    std::int64_t ordinal = 0;
    for (const SourceId source : sources) ok = write.bind(1, id).bind(2, ++ordinal).bind(3, source.value).run() && ok;
    Statement gone = database.prepare(("DELETE FROM " + name + " WHERE " + key + " = ? AND ordinal > ?").constData());
    return gone.bind(1, id).bind(2, ordinal).run() && ok;
}

}  // namespace jalon

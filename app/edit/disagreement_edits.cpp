// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/edit/disagreement_edits.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

#include "app/edit/edit_statements.h"

namespace jalon {

namespace {

bool saysNothing(const TextByLanguage& texts) {
    return std::all_of(texts.begin(), texts.end(), [](const QString& text) { return text.trimmed().isEmpty(); });
}

bool writeTexts(Database& database, const DisagreementDraft& draft) {
    QStringList languages = draft.says.keys() + draft.findings.keys();
    languages.removeDuplicates();
    bool ok = true;
    Statement write = database.prepare(
        "INSERT INTO disagreement_text VALUES(?, ?, ?, ?) ON CONFLICT(disagreement, language) DO UPDATE SET "
        "says = excluded.says, finding = excluded.finding");
    Statement gone = database.prepare("DELETE FROM disagreement_text WHERE disagreement = ? AND language = ?");
    for (const QString& language : languages) {
        const QString says = draft.says.value(language), finding = draft.findings.value(language);
        if (says.isEmpty() && finding.isEmpty())
            ok = gone.bind(1, draft.id).bind(2, language).run() && ok;
        else
            ok = write.bind(1, draft.id).bind(2, language).bind(3, notNull(says)).bind(4, notNull(finding)).run() && ok;
    }
    return ok;
}

}  // namespace

std::vector<DisagreementDraft> readDisagreements(const Database& database) {
    std::vector<DisagreementDraft> all;
    QHash<std::int64_t, std::size_t> places;
    Statement rows = database.prepare("SELECT id, event, who, source FROM disagreement ORDER BY id");
    while (rows.step()) {
        places.insert(rows.integer(0), all.size());
        all.push_back({rows.integer(0), {rows.integer(1)}, rows.text(2), {rows.integer(3)}, {}, {}});
    }
    Statement texts = database.prepare("SELECT disagreement, language, says, finding FROM disagreement_text");
    while (texts.step()) {
        const auto place = places.constFind(texts.integer(0));
        if (place == places.constEnd())
            continue;
        all[*place].says.insert(texts.text(1), texts.text(2));
        all[*place].findings.insert(texts.text(1), texts.text(3));
    }
    return all;
}

Outcome writeDisagreement(DocumentEdit& edit, DisagreementDraft& disagreement) {
    const auto wrong = [](const char* source) {
        return Problem{ProblemKind::BadValue, QCoreApplication::translate("Edit", source)};
    };
    if (!disagreement.event)
        return wrong(QT_TRANSLATE_NOOP("Edit", "A disagreement needs the event that it is about."));
    if (disagreement.who.trimmed().isEmpty())
        return wrong(QT_TRANSLATE_NOOP("Edit", "A disagreement needs whoever says it."));
    if (saysNothing(disagreement.says))
        return wrong(QT_TRANSLATE_NOOP("Edit", "A disagreement needs what is said."));
    Database& database = edit.database();
    QString key;
    if (disagreement.id == 0) {
        disagreement.id = nextId(database, "disagreement");
        key = freshKey(database, "disagreement", disagreement.who);
    }
    Statement row = database.prepare(
        "INSERT INTO disagreement VALUES(?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET event = excluded.event, "
        "who = excluded.who, source = excluded.source");
    row.bind(1, disagreement.id).bind(2, notNull(key)).bind(3, disagreement.event.value);
    row.bind(4, disagreement.who.trimmed());
    if (disagreement.source)
        row.bind(5, disagreement.source.value);
    if (!row.run() || !writeTexts(database, disagreement))
        return databaseProblem(database);
    return Done{};
}

Outcome removeDisagreement(DocumentEdit& edit, std::int64_t id) {
    Database& database = edit.database();
    for (const char* sql :
         {"DELETE FROM disagreement_text WHERE disagreement = ?", "DELETE FROM disagreement WHERE id = ?"})
        if (!database.prepare(sql).bind(1, id).run())
            return databaseProblem(database);
    return Done{};
}

}  // namespace jalon

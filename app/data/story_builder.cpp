// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/story_builder.h"

#include <QFile>

#include "app/data/schema.h"
#include "app/data/story_tables.h"

namespace jalon {

std::vector<Problem> buildStory(const QString& folder, const QString& target) {
    const QString draft = target + QStringLiteral(".draft");
    QFile::remove(draft);
    std::vector<Problem> problems;
    {
        auto database = Database::create(draft);
        if (!database)
            return {database.problem()};
        createSchema(**database);
        Transaction transaction(**database);
        StoryTables tables(folder, **database);
        tables.readAll();
        problems = tables.problems();
        if (problems.empty() && !(transaction.commit() && (*database)->execute("VACUUM"))) {
            problems.push_back(
                {ProblemKind::CannotWrite, target + QStringLiteral(": ") + (*database)->errorMessage(), target});
        }
    }
    if (problems.empty()) {
        QFile::remove(target);
        if (!QFile::rename(draft, target))
            problems.push_back({ProblemKind::CannotWrite, target + QStringLiteral(": cannot be written"), target});
    }
    QFile::remove(draft);
    return problems;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon check: is it a sound document?
#include <QCoreApplication>

#include "app/data/database.h"
#include "app/data/document_header.h"
#include "app/data/schema.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Document", source);
}

void checkIntegrity(const Database& database, std::vector<CheckProblem>& problems) {
    Statement check = database.prepare("PRAGMA quick_check(20)");
    while (check.step()) {
        if (check.text(0) != QLatin1String("ok"))
            problems.push_back({ProblemKind::Damaged, check.text(0)});
    }
    if (database.failed())
        problems.push_back({ProblemKind::Damaged, database.errorMessage()});
    Statement keys = database.prepare("PRAGMA foreign_key_check");
    while (keys.step()) {
        problems.push_back(
            {ProblemKind::BadValue,
             say(QT_TRANSLATE_NOOP("Document", "Row %1 of %2 refers to something in %3 that is not there."))
                 .arg(keys.integer(1))
                 .arg(keys.text(0), keys.text(2))});
    }
}

void checkDates(const Database& database, const char* sql, std::vector<CheckProblem>& problems) {
    Statement rows = database.prepare(sql);
    while (rows.step()) {
        const auto date = parseEdtf(rows.text(1).toStdString());
        if (!date) {
            problems.push_back({ProblemKind::BadDate, rows.text(0) + QStringLiteral(": ") + date.problem().message});
        } else if (date->earliestStart.seconds != rows.integer(2) || date->latestStart.seconds != rows.integer(3) ||
                   date->earliestEnd.seconds != rows.integer(4) || date->latestEnd.seconds != rows.integer(5)) {
            problems.push_back(
                {ProblemKind::BadDate, say(QT_TRANSLATE_NOOP("Document", "%1: the stored bounds are not those of %2."))
                                           .arg(rows.text(0), rows.text(1))});
        }
    }
}

// What the chart reads beyond dated figures; a document of version 1 has none of it.
void checkChartTables(const Database& database, std::vector<CheckProblem>& problems) {
    Statement there = database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'series_block'");
    if (!there.step() || there.integer(0) == 0)
        return;
    Statement dates = database.prepare(
        "SELECT currency, edtf FROM exchange_rate UNION ALL SELECT entity.key, edtf FROM valuation_gap "
        "JOIN entity ON entity.id = valuation_gap.entity");
    while (dates.step()) {
        const auto date = parseEdtf(dates.text(1).toStdString());
        if (!date)
            problems.push_back({ProblemKind::BadDate, dates.text(0) + QStringLiteral(": ") + date.problem().message});
    }
    Statement blocks = database.prepare(
        "SELECT series.key, series_block.block FROM series_block JOIN series ON series.id = series_block.series "
        "WHERE length(times) != length(amounts) OR length(times) % 8 != 0");
    while (blocks.step()) {
        problems.push_back(
            {ProblemKind::Damaged, say(QT_TRANSLATE_NOOP("Document", "%1: times and amounts of block %2 do not match."))
                                       .arg(blocks.text(0))
                                       .arg(blocks.integer(1))});
    }
}

void checkTexts(const Database& database, std::vector<CheckProblem>& problems) {
    Statement rows = database.prepare(
        "SELECT key FROM event WHERE NOT EXISTS (SELECT 1 FROM event_text WHERE event = event.id) ORDER BY key");
    while (rows.step()) {
        problems.push_back({ProblemKind::MissingText,
                            say(QT_TRANSLATE_NOOP("Document", "%1 has no text in any language.")).arg(rows.text(0))});
    }
}

}  // namespace

std::vector<CheckProblem> Document::check() const {
    std::vector<CheckProblem> problems;
    if (m_header->file.recentEditsMissing) {
        problems.push_back(
            {ProblemKind::RecentEditsMissing,
             say(QT_TRANSLATE_NOOP(
                 "Document", "The file was written with a log that is not beside it: recent edits may be missing."))});
    }
    checkIntegrity(*m_database, problems);
    checkDates(*m_database,
               "SELECT key, edtf, earliest_start, latest_start, earliest_end, latest_end FROM event ORDER BY key",
               problems);
    checkDates(*m_database,
               "SELECT key, edtf, earliest_start, latest_start, earliest_end, latest_end FROM valuation ORDER BY key",
               problems);
    checkTexts(*m_database, problems);
    checkChartTables(*m_database, problems);
    return problems;
}

}  // namespace jalon

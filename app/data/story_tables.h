// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <vector>

#include "app/data/csv_table.h"
#include "app/data/database.h"
#include "app/time/uncertain_date.h"

namespace jalon {

// The work of one build: reads table after table into the database and gathers every problem with its file and line,
// so that one run names them all.
class StoryTables {
public:
    StoryTables(QString folder, Database& database) : m_folder(std::move(folder)), m_database(database) {}

    void readAll();
    const std::vector<Problem>& problems() const { return m_problems; }

private:
    using Keys = QHash<QString, std::int64_t>;  // key -> row id

    void readDocument();
    void readCategories();
    void readLanes();
    void readRoles();
    void readEntities();
    void readEntityNames();
    void readSources();
    void readEvents();
    void readParticipants(const CsvTable& table, const CsvTable::Row& row, std::int64_t event);
    void readValuations();
    void readExchangeRates();
    void readGaps();
    void readRelations();
    void readDisagreements();

    void readTexts();
    void readDocumentTexts(const QString& language);
    void readNameTexts(const QString& language, const char* name, const char* insert, const Keys& keys);
    void readEventTexts(const QString& language);
    void readFigures(const QString& language);
    void readValuationTexts(const QString& language);
    void readRelationTexts(const QString& language);
    void readDisagreementTexts(const QString& language);
    void checkTranslations();
    void fillSearch();

    // An empty table, with the problem noted, where the file cannot be read.
    CsvTable table(const QString& name, const QStringList& columns);
    void note(const CsvTable& table, const CsvTable::Row& row, ProblemKind kind, const QString& what);
    std::int64_t find(const CsvTable& table, const CsvTable::Row& row, const QString& key, const Keys& keys,
                      const char* what);
    std::int64_t add(const CsvTable& table, const CsvTable::Row& row, Keys& keys);
    std::int64_t number(const CsvTable& table, const CsvTable::Row& row, const QString& column);
    UncertainDate date(const CsvTable& table, const CsvTable::Row& row, const QString& text);
    void bindDate(Statement& statement, int first, const UncertainDate& date);
    void insertSources(const CsvTable& table, const CsvTable::Row& row, const char* sql, std::int64_t owner);
    template <typename Enum>
    QString word(const CsvTable& table, const CsvTable::Row& row, const QString& column);
    bool flag(const CsvTable& table, const CsvTable::Row& row, const QString& column);
    void run(Statement& statement, const CsvTable& table, const CsvTable::Row& row);

    QString m_folder;
    Database& m_database;
    std::vector<Problem> m_problems;
    QStringList m_languages;
    Keys m_categories, m_lanes, m_roles, m_entities, m_sources, m_events, m_valuations, m_relations, m_disagreements;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QSet>
#include <functional>
#include <memory>
#include <optional>

#include "app/base/result.h"
#include "app/data/database.h"
#include "app/data/document_tables.h"

namespace jalon {

// The reverse of Document::giveContent: fills a new document of any size, beside the place it will have, and holds
// every row to the schema. Nothing is there before it is whole, and nothing is left behind where it is not finished.
// A row that cannot be is a Problem that names no file: who reads knows the line.
class DocumentLoader final : public ContentSink {
public:
    // `replace`: the finished document takes the place of one that is there.
    static Result<std::unique_ptr<DocumentLoader>> create(const QString& path, bool replace);
    ~DocumentLoader() override;

    bool begin(const ContentTable& table) override;
    bool take(const std::vector<ContentCell>& row) override;
    bool end() override;
    Problem problem() const override;

    // What follows from the content is made then: what search reads, the index of events. `progress`: 0 to 1, false
    // cancels. After it the document is in its place.
    Outcome finish(const std::function<bool(double)>& progress = {});

    // Of all the texts of a row, in bytes: what opening a document allows for, with room for the rest of the row.
    static constexpr std::size_t longestRow = 15'000'000;

private:
    // Finds the rows of one table by their keys.
    struct Keys {
        Statement find;
        QHash<QByteArray, std::int64_t> known;  // the last ones: rows that belong together refer to the same
    };
    // A reference to a row of the same table, which may come later.
    struct Deferred {
        std::int64_t row;
        const char* column;
        QByteArray key;
    };
    // Points of a series that are not written yet.
    struct Block {
        std::int64_t series = 0, number = 0, last = 0;
        QSet<qint64> done;  // series whose points have ended
        QByteArray times, amounts;
    };

    DocumentLoader(std::unique_ptr<Database> database, const QString& path, const QString& draft);
    bool refuse(const QString& why);
    bool cannotWrite();
    bool run(Statement& statement);
    bool checkShape(const std::vector<ContentCell>& row);
    bool bindCell(const ContentColumn& column, const ContentCell& cell, int& index);
    bool bindDate(std::string_view edtf, int& index);
    std::int64_t find(const char* table, std::string_view key);
    std::int64_t findRelation(const std::vector<ContentCell>& row);
    bool takeRelationText(const std::vector<ContentCell>& row);
    bool takePoint(const std::vector<ContentCell>& row);
    bool writeBlock();
    bool writeSearch(const std::function<bool(double)>& progress);
    void releaseStatements();

    std::unique_ptr<Database> m_database;
    const QString m_path, m_draft;
    const ContentTable* m_table = nullptr;
    std::unique_ptr<Statement> m_insert, m_relation;
    QHash<QByteArray, std::shared_ptr<Keys>> m_keys;
    QSet<QByteArray> m_languages;
    std::vector<Deferred> m_deferred;
    Block m_block;
    std::optional<Problem> m_problem;
    bool m_finished = false;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/document_loader.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include "app/base/clipped_text.h"
#include "app/data/schema.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Document", source);
}

QString shown(std::string_view text) {
    return clippedText(QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 400))),
                       80);
}

QByteArray bytesOf(std::string_view text) {
    return QByteArray(text.data(), static_cast<qsizetype>(text.size()));
}

std::string_view textIn(const ContentCell& cell) {
    return std::get<std::string_view>(cell);
}

QByteArray insertOf(const ContentTable& table) {
    if (table.kind == TableKind::RelationTexts)
        return "INSERT INTO relation_text VALUES(?, ?, ?)";
    if (table.kind == TableKind::Points)
        return "INSERT INTO series_block VALUES(?, ?, ?, ?)";
    QByteArrayList names;
    for (const ContentColumn& column : table.columns) {
        names += column.name;
        if (column.kind == ColumnKind::Date && table.bounds)
            names += "earliest_start, latest_start, earliest_end, latest_end";
    }
    const qsizetype count = table.bounds ? names.size() + 3 : names.size();
    return QByteArray("INSERT INTO ") + table.name + '(' + names.join(", ") + ") VALUES(?" +
           QByteArray(", ?").repeated(count - 1) + ')';
}

bool isText(ColumnKind kind) {
    return kind != ColumnKind::Whole && kind != ColumnKind::Real;
}

}  // namespace

Result<std::unique_ptr<DocumentLoader>> DocumentLoader::create(const QString& path, bool replace) {
    if (QFileInfo::exists(path) && !replace)
        return Problem{
            ProblemKind::Exists,
            say(QT_TRANSLATE_NOOP("Document", "%1 exists already. Choose another name, or remove it first.")).arg(path),
            path};
    const QString draft = path + QStringLiteral(".new-") + QString::number(QCoreApplication::applicationPid());
    QFile::remove(draft);
    auto database = Database::create(draft);
    if (!database)
        return database.problem();
    (*database)->execute(
        "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA foreign_keys=OFF; "
        "PRAGMA cache_size=-100000");
    std::unique_ptr<DocumentLoader> loader(new DocumentLoader(database.take(), path, draft));
    if (!createSchema(*loader->m_database) ||
        !loader->m_database->execute("INSERT INTO event_search(event_search, rank) VALUES('hashsize', 16777216)") ||
        !loader->m_database->execute("BEGIN")) {
        loader->cannotWrite();
        return loader->problem();
    }
    return loader;
}

DocumentLoader::DocumentLoader(std::unique_ptr<Database> database, const QString& path, const QString& draft)
    : m_database(std::move(database)), m_path(path), m_draft(draft) {}

DocumentLoader::~DocumentLoader() {
    releaseStatements();
    m_database.reset();
    if (!m_finished)
        QFile::remove(m_draft);
}

void DocumentLoader::releaseStatements() {
    m_insert.reset();
    m_relation.reset();
    m_keys.clear();
}

Problem DocumentLoader::problem() const {
    Q_ASSERT(m_problem);
    return *m_problem;
}

bool DocumentLoader::refuse(const QString& why) {
    m_problem = Problem{ProblemKind::BadValue, why};
    return false;
}

bool DocumentLoader::cannotWrite() {
    m_problem = Problem{ProblemKind::CannotWrite,
                        say(QT_TRANSLATE_NOOP("Document", "%1 cannot be written: %2. Nothing was kept of it."))
                            .arg(m_path, m_database->errorMessage()),
                        m_path};
    return false;
}

bool DocumentLoader::run(Statement& statement) {
    if (statement.run())
        return true;
    if (!m_database->refused())
        return cannotWrite();
    return refuse(
        say(QT_TRANSLATE_NOOP("Document", "the row breaks a rule of documents (%1)")).arg(m_database->errorMessage()));
}

bool DocumentLoader::begin(const ContentTable& table) {
    if (m_table && &table <= m_table)
        return refuse(say(QT_TRANSLATE_NOOP("Document", "the table %1 stands too late, or twice"))
                          .arg(QLatin1String(table.name)));
    m_table = &table;
    m_insert = std::make_unique<Statement>(m_database->prepare(insertOf(table)));
    return true;
}

bool DocumentLoader::checkShape(const std::vector<ContentCell>& row) {
    std::size_t length = 0;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ContentColumn& column = m_table->columns[i];
        const QString name = QLatin1String(column.name);
        const auto* text = std::get_if<std::string_view>(&row[i]);
        if (row[i].index() == 0 && !column.optional)
            return refuse(say(QT_TRANSLATE_NOOP("Document", "%1 is missing")).arg(name));
        if (row[i].index() != 0 && isText(column.kind) != (text != nullptr))
            return refuse(isText(column.kind) ? say(QT_TRANSLATE_NOOP("Document", "%1 must be a text")).arg(name)
                                              : say(QT_TRANSLATE_NOOP("Document", "%1 must be a number")).arg(name));
        length += text ? text->size() : 0;
    }
    return length <= longestRow ||
           refuse(say(QT_TRANSLATE_NOOP("Document", "the row has more than 15 million bytes of text")));
}

std::int64_t DocumentLoader::find(const char* table, std::string_view key) {
    constexpr qsizetype mostKnown = 10'000;
    std::shared_ptr<Keys>& keys = m_keys[table];
    if (!keys)
        keys = std::make_shared<Keys>(
            Keys{m_database->prepare(QByteArray("SELECT id FROM ") + table + " WHERE key = ?"), {}});
    const QByteArray wanted = bytesOf(key);
    if (const auto known = keys->known.constFind(wanted); known != keys->known.constEnd())
        return *known;
    keys->find.bindUtf8(1, key);
    const std::int64_t id = keys->find.step() ? keys->find.integer(0) : 0;
    keys->find.reset();
    if (id == 0) {
        refuse(say(QT_TRANSLATE_NOOP("Document", "there is no row of %1 with the key “%2”"))
                   .arg(QLatin1String(table), shown(key)));
        return 0;
    }
    if (keys->known.size() >= mostKnown)
        keys->known.clear();
    keys->known.insert(wanted, id);
    return id;
}

bool DocumentLoader::bindDate(std::string_view edtf, int& index) {
    const auto date = parseEdtf(edtf);
    if (!date)
        return refuse(date.problem().message);
    m_insert->bindUtf8(index++, edtf);
    if (m_table->bounds) {
        for (const Instant bound : {date->earliestStart, date->latestStart, date->earliestEnd, date->latestEnd})
            m_insert->bind(index++, bound.seconds);
    }
    return true;
}

bool DocumentLoader::bindCell(const ContentColumn& column, const ContentCell& cell, int& index) {
    if (cell.index() == 0) {
        m_insert->bindNull(index++);
        return true;
    }
    switch (column.kind) {
        case ColumnKind::Whole:
            if (cell.index() != 1)
                return refuse(
                    say(QT_TRANSLATE_NOOP("Document", "%1 must be a whole number")).arg(QLatin1String(column.name)));
            m_insert->bind(index++, std::get<std::int64_t>(cell));
            return true;
        case ColumnKind::Real:
            m_insert->bindReal(index++, cell.index() == 2 ? std::get<double>(cell)
                                                          : static_cast<double>(std::get<std::int64_t>(cell)));
            return true;
        case ColumnKind::Date:
            return bindDate(textIn(cell), index);
        case ColumnKind::Language:
            if (!m_languages.contains(bytesOf(textIn(cell))))
                return refuse(
                    say(QT_TRANSLATE_NOOP("Document", "the document has no language “%1”")).arg(shown(textIn(cell))));
            [[fallthrough]];
        case ColumnKind::Text:
            m_insert->bindUtf8(index++, textIn(cell));
            return true;
        case ColumnKind::Reference:
            break;
    }
    const std::int64_t id = find(column.target, textIn(cell));
    m_insert->bind(index++, id);
    return id != 0;
}

bool DocumentLoader::take(const std::vector<ContentCell>& row) {
    Q_ASSERT(m_table && row.size() == m_table->columns.size());
    if (!checkShape(row))
        return false;
    if (m_table->kind == TableKind::Points)
        return takePoint(row);
    if (m_table->kind == TableKind::RelationTexts)
        return takeRelationText(row);
    const std::string_view table = m_table->name;
    if (table == "document" && isDerivedSetting(textIn(row[0])))
        return true;
    if (table == "language")
        m_languages.insert(bytesOf(textIn(row[1])));
    int index = 1;
    std::vector<Deferred> deferred;
    for (std::size_t i = 0; i < row.size(); ++i) {
        const ContentColumn& column = m_table->columns[i];
        const bool sameTable = column.target && column.target == table && row[i].index() != 0;
        if (sameTable)
            deferred.push_back({0, column.name, bytesOf(textIn(row[i]))});
        if (!bindCell(column, sameTable ? ContentCell() : row[i], index))
            return false;
    }
    if (!run(*m_insert))
        return false;
    for (Deferred& each : deferred) {
        each.row = find(m_table->name, textIn(row[0]));
        m_deferred.push_back(each);
    }
    return true;
}

bool DocumentLoader::takeRelationText(const std::vector<ContentCell>& row) {
    const std::int64_t relation = findRelation(row);
    if (relation == 0)
        return false;
    m_insert->bind(1, relation);
    int index = 2;
    return bindCell(m_table->columns[3], row[3], index) && bindCell(m_table->columns[4], row[4], index) &&
           run(*m_insert);
}

std::int64_t DocumentLoader::findRelation(const std::vector<ContentCell>& row) {
    if (!m_relation)
        m_relation = std::make_unique<Statement>(
            m_database->prepare("SELECT id FROM relation WHERE from_event = ? AND kind = ? AND to_event = ?"));
    const std::int64_t from = find("event", textIn(row[0]));
    const std::int64_t to = from == 0 ? 0 : find("event", textIn(row[2]));
    if (to == 0)
        return 0;
    m_relation->bind(1, from).bindUtf8(2, textIn(row[1])).bind(3, to);
    const std::int64_t id = m_relation->step() ? m_relation->integer(0) : 0;
    m_relation->reset();
    if (id == 0)
        refuse(say(QT_TRANSLATE_NOOP("Document", "there is no such relation of “%1” and “%2”"))
                   .arg(shown(textIn(row[0])), shown(textIn(row[2]))));
    return id;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/document_writer.h"

#include <QCoreApplication>
#include <QFile>

#include "app/data/durable_file.h"
#include "app/data/index_writer.h"
#include "app/data/names.h"
#include "app/data/schema.h"

namespace jalon {

namespace {

QString draftOf(const QString& path) {
    return path + QStringLiteral(".draft");
}

bool insertText(Database& database, const char* sql, std::int64_t id, const QString& language, const QString& text) {
    Statement row = database.prepare(sql);
    return row.bind(1, id).bind(2, language).bind(3, text).run();
}

}  // namespace

Result<std::unique_ptr<DocumentWriter>> DocumentWriter::create(const QString& path, const QString& title,
                                                               const QString& languageCode) {
    if (QFile::exists(path)) {
        return Problem{
            ProblemKind::Exists,
            QCoreApplication::translate("Document", "%1 exists already. Choose another name, or remove it first.")
                .arg(path),
            path};
    }
    QFile::remove(draftOf(path));
    auto database = Database::create(draftOf(path));
    if (!database)
        return database.problem();
    // The draft takes its name only when it is whole: a crash leaves a draft, never half a document.
    (*database)->execute(
        "PRAGMA synchronous=OFF; PRAGMA journal_mode=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA foreign_keys=OFF; "
        "PRAGMA cache_size=-100000");
    createSchema(**database);
    (*database)->execute("BEGIN");
    std::unique_ptr<DocumentWriter> writer(new DocumentWriter(database.take(), path, languageCode));
    Statement language = writer->m_database->prepare("INSERT INTO language VALUES(0, ?)");
    Statement text = writer->m_database->prepare("INSERT INTO document_text VALUES('title', ?, ?)");
    if (!language.bind(1, languageCode).run() || !text.bind(1, languageCode).bind(2, title).run())
        return writer->failed();
    return writer;
}

DocumentWriter::DocumentWriter(std::unique_ptr<Database> database, const QString& path, const QString& language)
    : m_database(std::move(database)),
      m_path(path),
      m_language(language),
      m_search(draftOf(path) + QStringLiteral("-search")),
      m_event(m_database->prepare("INSERT INTO event VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?)")),
      m_text(m_database->prepare("INSERT INTO event_text VALUES(?, ?, ?, ?, ?, NULL)")),
      m_participant(m_database->prepare("INSERT INTO event_entity VALUES(?, ?, 1, ?, NULL)")),
      m_source(m_database->prepare("INSERT INTO source VALUES(?, ?, ?, ?, ?, NULL, NULL, NULL)")),
      m_eventSource(m_database->prepare("INSERT INTO event_source VALUES(?, ?, ?)")),
      m_relation(m_database->prepare("INSERT OR IGNORE INTO relation VALUES(?, ?, ?, ?)")) {}

DocumentWriter::~DocumentWriter() {
    if (!m_finished)
        QFile::remove(draftOf(m_path));
}

Problem DocumentWriter::failed() const {
    return failed(m_database->errorMessage());
}

Problem DocumentWriter::failed(const QString& why) const {
    return {
        ProblemKind::CannotWrite,
        QCoreApplication::translate("Document", "%1 cannot be written: %2. Nothing was kept of it.").arg(m_path, why),
        m_path};
}

CategoryId DocumentWriter::addCategory(const QString& key, const QString& name, MarkShape shape, ColorRole color) {
    const std::int64_t id = ++m_categories;
    Statement row = m_database->prepare("INSERT INTO category VALUES(?, ?, ?, ?, ?)");
    row.bind(1, id).bind(2, key).bind(3, id).bind(4, nameOfEnum(shape)).bind(5, nameOfEnum(color));
    m_ok =
        row.run() && insertText(*m_database, "INSERT INTO category_text VALUES(?, ?, ?)", id, m_language, name) && m_ok;
    return {id};
}

LaneId DocumentWriter::addLane(const QString& key, const QString& title, ColorRole color) {
    const std::int64_t id = ++m_lanes;
    Statement row = m_database->prepare("INSERT INTO lane VALUES(?, ?, ?, ?)");
    row.bind(1, id).bind(2, key).bind(3, id).bind(4, nameOfEnum(color));
    m_ok = row.run() && insertText(*m_database, "INSERT INTO lane_text VALUES(?, ?, ?)", id, m_language, title) && m_ok;
    return {id};
}

EventId DocumentWriter::addEvent(const EventSummary& event, const QString& summary, const SearchTexts& found) {
    const EventId id{++m_events};
    const UncertainDate& date = event.date;
    m_event.bind(1, id.value).bind(2, event.key).bind(3, QString::fromStdString(date.edtf));
    m_event.bind(4, date.earliestStart.seconds).bind(5, date.latestStart.seconds);
    m_event.bind(6, date.earliestEnd.seconds).bind(7, date.latestEnd.seconds);
    m_event.bind(8, event.category.value).bind(9, event.lane.value).bind(10, std::int64_t{event.importance});
    if (event.amount)
        m_event.bind(11, event.amount->units).bind(12, event.amount->currency);
    else
        m_event.bindNull(11).bindNull(12);
    m_ok = m_event.bind(13, nameOfEnum(event.confidence)).run() && m_ok;
    m_text.bind(1, id.value).bind(2, m_language).bind(3, event.label).bind(4, event.title);
    m_ok = m_text.bind(5, summary).run() && m_ok;
    m_search.add({id.value << 4, {event.label, event.title, summary, found.people, found.amounts, found.sources}});
    return id;
}

Outcome DocumentWriter::finish(const std::function<bool(double)>& progress) {
    m_ok = m_ok && m_database->execute("COMMIT");
    if (!m_ok)
        return failed();
    bool cancelled = false;
    const auto told = [&](double done) {
        cancelled = cancelled || (progress && !progress(done));
        return !cancelled;
    };
    const bool indexed = writeEventIndex(*m_database, told);
    if (cancelled)
        return Problem{ProblemKind::Cancelled,
                       QCoreApplication::translate("Document", "%1 was not written: it was cancelled.").arg(m_path),
                       m_path};
    if (!indexed)
        return failed();
    if (!m_search.finish(*m_database))
        return failed();
    for (Statement* statement : {&m_event, &m_text, &m_participant, &m_source, &m_eventSource, &m_relation})
        statement->finalize();
    m_database.reset();
    // Nothing was synced on the way: all of it is now.
    if (!syncFile(draftOf(m_path)))
        return failed(qt_error_string());
    if (!QFile::rename(draftOf(m_path), m_path))
        return Problem{ProblemKind::CannotWrite,
                       QCoreApplication::translate("Document",
                                                   "%1 cannot be written: the finished draft could not "
                                                   "take its name.")
                           .arg(m_path),
                       m_path};
    m_finished = true;
    syncFolderOf(m_path);  // some file systems refuse: the name is then written when they see fit
    return Done{};
}

}  // namespace jalon

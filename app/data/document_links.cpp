// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What ties the events of a new document to companies, sources and each other.
#include <QCoreApplication>

#include "app/data/document_writer.h"
#include "app/data/names.h"

namespace jalon {

void DocumentWriter::setTitle(const QString& title) {
    Statement text = m_database->prepare("UPDATE document_text SET text = ? WHERE field = 'title'");
    m_ok = text.bind(1, title).run() && m_ok;
}

void DocumentWriter::addParticipant(EventId event, EntityId company, int ordinal) {
    if (!m_hasRole) {
        m_hasRole = true;
        Statement role = m_database->prepare("INSERT INTO role VALUES(1, 'participant')");
        Statement text = m_database->prepare("INSERT INTO role_text VALUES(1, ?, ?)");
        const QString name =
            Language::forCode(m_language).text("Document", QT_TRANSLATE_NOOP("Document", "Participant"));
        m_ok = role.run() && text.bind(1, m_language).bind(2, name).run() && m_ok;
    }
    m_participant.bind(1, event.value).bind(2, std::int64_t{ordinal});
    m_ok = m_participant.bind(3, company.value).run() && m_ok;
}

SourceId DocumentWriter::addSource(const QString& key, const QString& publisher, const QString& title,
                                   const QString& url) {
    m_source.bind(1, ++m_sources).bind(2, key).bind(3, publisher).bind(4, title);
    if (url.isEmpty())
        m_source.bindNull(5);
    else
        m_source.bind(5, url);
    m_ok = m_source.run() && m_ok;
    return {m_sources};
}

void DocumentWriter::addEventSource(EventId event, SourceId source, int ordinal) {
    m_ok = m_eventSource.bind(1, event.value).bind(2, std::int64_t{ordinal}).bind(3, source.value).run() && m_ok;
}

void DocumentWriter::addRelation(EventId from, RelationKind kind, EventId to) {
    m_relation.bind(1, ++m_relations).bind(2, from.value).bind(3, nameOfEnum(kind));
    m_ok = m_relation.bind(4, to.value).run() && m_ok;
}

}  // namespace jalon

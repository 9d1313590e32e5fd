// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QXmlStreamReader>

#include "app/formats/import_run.h"

namespace jalon {

// XML of strangers: no document type (entities can grow without end, and name other files), at most 64 attributes a tag
// and 64 levels. Steps through elements; any of these, and what is not well-formed, ends it with a problem.
class GuardedXml {
public:
    explicit GuardedXml(const QByteArray& bytes);

    // The next start of an element within the one at hand, which may be the document; false at its end. What lies in
    // elements that were not entered is passed over.
    bool nextChild();
    // The text of the element at hand and of those within it; leaves it.
    QString text();
    void skip();

    QString name() const { return m_xml.name().toString(); }
    QString attribute(const char* name) const { return m_xml.attributes().value(QLatin1String(name)).toString(); }
    int line() const { return static_cast<int>(m_xml.lineNumber()); }
    double done(const QByteArray& bytes) const;

    bool failed() const { return !m_problem.isEmpty(); }
    QString problem() const { return m_problem; }

private:
    bool step();

    QXmlStreamReader m_xml;
    int m_depth = 0;
    QString m_problem;
};

// Timelines in XML: .timeline of The Timeline Project, and SIMILE. What stands before an error is kept.
Outcome readXmlTimeline(const QByteArray& bytes, ImportRun& run);
// The two of them, standing within the root element.
void readTimelineProject(GuardedXml& xml, const QByteArray& bytes, ImportRun& run);
void readSimileXml(GuardedXml& xml, const QByteArray& bytes, ImportRun& run);

}  // namespace jalon

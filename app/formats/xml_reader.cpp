// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/xml_reader.h"

#include "app/formats/formats_text.h"
#include "app/formats/simile_event.h"

namespace jalon {

namespace {

constexpr int deepest = 64;
constexpr qsizetype mostAttributes = 64;

// Attributes of the tag that begins at each "<", counted roughly by their equals signs before it is parsed: the parser
// would compare each with each.
bool hasTagOfManyAttributes(const QByteArray& bytes) {
    qsizetype at = 0;
    while ((at = bytes.indexOf('<', at)) >= 0) {
        const bool comment = bytes.mid(at, 4) == "<!--", data = bytes.mid(at, 9) == "<![CDATA[";
        if (comment || data) {
            at = bytes.indexOf(comment ? "-->" : "]]>", at);
            if (at < 0)
                return false;
            continue;
        }
        qsizetype signs = 0;
        char quote = 0;
        for (++at; at < bytes.size() && (quote || bytes[at] != '>'); ++at) {
            const char c = bytes[at];
            if (quote ? c == quote : c == '"' || c == '\'')
                quote = quote ? 0 : c;
            signs += !quote && c == '=';
            if (signs > mostAttributes)
                return true;
        }
    }
    return false;
}

}  // namespace

GuardedXml::GuardedXml(const QByteArray& bytes) : m_xml(bytes) {
    m_xml.setNamespaceProcessing(false);
    m_xml.setEntityExpansionLimit(1);
    if (hasTagOfManyAttributes(bytes))
        m_problem = formatsText(QT_TRANSLATE_NOOP("Formats", "a tag of it has more than 64 attributes"));
}

bool GuardedXml::step() {
    if (failed() || m_xml.atEnd())
        return false;
    const auto token = m_xml.readNext();
    if (token == QXmlStreamReader::DTD || token == QXmlStreamReader::EntityReference)
        m_problem = formatsText(
            QT_TRANSLATE_NOOP("Formats", "it declares a document type (DTD), which may hide a trap and is never read"));
    else if (m_xml.hasError())
        m_problem = formatsText(QT_TRANSLATE_NOOP("Formats", "this is not well-formed XML"));
    m_depth += token == QXmlStreamReader::StartElement;
    m_depth -= token == QXmlStreamReader::EndElement;
    if (m_depth > deepest)
        m_problem = formatsText(QT_TRANSLATE_NOOP("Formats", "it is nested more than 64 deep"));
    return !failed();
}

bool GuardedXml::nextChild() {
    while (step()) {
        if (m_xml.isStartElement())
            return true;
        if (m_xml.isEndElement() || m_xml.isEndDocument())
            return false;
    }
    return false;
}

QString GuardedXml::text() {
    QString all;
    const int depth = m_depth;
    while (m_depth >= depth && step())
        if (m_xml.isCharacters())
            all += m_xml.text();
    return all;
}

void GuardedXml::skip() {
    const int depth = m_depth;
    while (m_depth >= depth && step()) {
    }
}

double GuardedXml::done(const QByteArray& bytes) const {
    return static_cast<double>(m_xml.characterOffset()) / static_cast<double>(bytes.size() + 1);
}

void readSimileXml(GuardedXml& xml, const QByteArray& bytes, ImportRun& run) {
    while (xml.nextChild()) {
        if (xml.name() != QLatin1String("event")) {
            xml.skip();
            continue;
        }
        SimileEvent event;
        event.line = xml.line();
        event.start = xml.attribute("start");
        event.latestStart = xml.attribute("latestStart");
        event.earliestEnd = xml.attribute("earliestEnd");
        event.end = xml.attribute("end");
        event.isDuration = xml.attribute("isDuration");
        event.durationEvent = xml.attribute("durationEvent");
        event.title = xml.attribute("title");
        event.link = xml.attribute("link");
        event.image = xml.attribute("image");
        event.category = xml.attribute("classname");
        event.text = xml.text().simplified();
        if (xml.failed() || !run.record(xml.done(bytes)) || !takeSimileEvent(event, run))
            return;
    }
}

Outcome readXmlTimeline(const QByteArray& bytes, ImportRun& run) {
    GuardedXml xml(bytes);
    if (xml.nextChild() && xml.name() == QLatin1String("timeline")) {
        run.result().format = ImportFormat::TimelineProject;
        readTimelineProject(xml, bytes, run);
    } else if (!xml.failed() && xml.name() == QLatin1String("data")) {
        run.result().format = ImportFormat::SimileXml;
        readSimileXml(xml, bytes, run);
    } else if (!xml.failed()) {
        return run.refuse(
            formatsText(
                QT_TRANSLATE_NOOP("Formats",
                                  "this XML is neither a .timeline of The Timeline Project nor of SIMILE: it is “%1”."))
                .arg(xml.name().left(60)));
    }
    if (!xml.failed())
        return Done{};
    if (!run.result().keptAnything())
        return run.refuse(xml.problem() + QLatin1Char('.'), ProblemKind::BadValue, xml.line());
    run.warn(formatsText(QT_TRANSLATE_NOOP("Formats", "Line %1: %2. What stands before was read."))
                 .arg(QString::number(xml.line()), xml.problem()));
    return Done{};
}

}  // namespace jalon

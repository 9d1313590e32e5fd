// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// .timeline files of The Timeline Project (https://sourceforge.net/projects/thetimelineproj), in the Gregorian
// calendar.
#include <QRegularExpression>

#include "app/formats/date_cells.h"
#include "app/formats/formats_text.h"
#include "app/formats/xml_reader.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

// "2009-06-10 14:30:00", "-44-3-15 0:00:00"; years are astronomical.
std::optional<Instant> readProjectTime(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(-?\d{1,10})-(\d{1,2})-(\d{1,2})(?: (\d{1,2}):(\d\d):(\d\d))?\s*$)"));
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const auto number = [&](int i) { return found.captured(i).toInt(); };
    const CivilDate day{found.captured(1).toLongLong(), number(2), number(3)};
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysInMonth(day.year, day.month) ||
        number(4) > 23 || number(5) > 59 || number(6) > 59)
        return std::nullopt;
    return plusSeconds(startOfDay(day), number(4) * 3600 + number(5) * 60 + number(6));
}

bool isMidnight(Instant t) {
    const CivilDateTime time = toCivil(t);
    return time.hour == 0 && time.minute == 0 && time.second == 0;
}

struct ProjectEvent {
    ImportedEvent event;
    QString start, end;
    bool fuzzy = false, fuzzyStart = false, fuzzyEnd = false, endsToday = false;
};

bool isTrue(const QString& text) {
    return text.trimmed().compare(QLatin1String("true"), Qt::CaseInsensitive) == 0;
}

// Periods of whole days end at the midnight after the last; a fuzzy end is an approximate one.
Result<UncertainDate> dateOf(const ProjectEvent& project) {
    const auto start = readProjectTime(project.start), end = readProjectTime(project.end);
    if (!start || (!end && !project.endsToday))
        return Problem{ProblemKind::BadDate,
                       formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” is not a time of a timeline"))
                           .arg((start ? project.end : project.start).trimmed().left(60))};
    const bool days = isMidnight(*start) && (!end || isMidnight(*end));
    const auto written = [&](Instant t, bool fuzzy) {
        return days ? edtfOfDay(toCivil(t).date) + (fuzzy ? "~" : "") : edtfOfTime(t);
    };
    const bool fuzzyStart = project.fuzzy || project.fuzzyStart, fuzzyEnd = project.fuzzy || project.fuzzyEnd;
    if (project.endsToday)
        return parseEdtf(written(*start, fuzzyStart) + "/..");
    const Instant last = days && *end > *start ? plusSeconds(*end, -secondsPerDay) : *end;
    if (last == *start)
        return parseEdtf(written(*start, fuzzyStart));
    return parseEdtf(written(*start, fuzzyStart) + '/' + written(last, fuzzyEnd));
}

// "[3]Container" and "(3)Part of it" stand for what belongs together.
void readMembership(QString& title, QString& container, QString& part) {
    static const QRegularExpression form(QStringLiteral(R"(^(?:\[(\d+)\]|\((\d+)\)))"));
    const QRegularExpressionMatch found = form.match(title);
    if (!found.hasMatch())
        return;
    container = found.captured(1);
    part = found.captured(2);
    title = title.mid(found.capturedEnd());
}

class ProjectReader {
public:
    ProjectReader(GuardedXml& xml, const QByteArray& bytes, ImportRun& run) : m_xml(xml), m_bytes(bytes), m_run(run) {}

    void read() {
        while (m_xml.nextChild() && !m_run.stopped()) {
            const QString name = m_xml.name();
            if (name == QLatin1String("timetype"))
                checkTimeType(m_xml.text().trimmed());
            else if (name == QLatin1String("eras"))
                readList("era");
            else if (name == QLatin1String("events"))
                readList("event");
            else
                m_xml.skip();
            if (m_foreign)
                return;
        }
    }

private:
    void checkTimeType(const QString& type) {
        m_foreign = !type.isEmpty() && type != QLatin1String("gregoriantime");
        if (m_foreign)
            m_run.skip(
                m_xml.line(),
                formatsText(QT_TRANSLATE_NOOP("Formats", "its times are “%1”, and only Gregorian ones can be read"))
                    .arg(type.left(40)));
    }

    void readList(const char* element) {
        while (m_xml.nextChild()) {
            if (m_xml.name() != QLatin1String(element)) {
                m_xml.skip();
                continue;
            }
            ProjectEvent event = readElement(element);
            if (m_xml.failed() || !m_run.record(m_xml.done(m_bytes)) || !take(event))
                return;
        }
    }

    ProjectEvent readElement(const char* element) {
        ProjectEvent project;
        project.event.line = m_xml.line();
        if (qstrcmp(element, "era") == 0)
            project.event.category = formatsText(QT_TRANSLATE_NOOP("Formats", "Era"));
        while (m_xml.nextChild()) {
            const QString name = m_xml.name();
            const auto is = [&](const char* known) { return name == QLatin1String(known); };
            if (is("icon") || is("progress") || is("locked")) {
                m_xml.skip();
                continue;
            }
            const QString text = m_xml.text();
            if (is("start"))
                project.start = text;
            else if (is("end"))
                project.end = text;
            else if (is("text") || is("name"))
                project.event.title = text;
            else if (is("description"))
                project.event.text = text;
            else if (is("category") && project.event.category.isEmpty())
                project.event.category = text.trimmed();
            else if (is("hyperlink"))
                addLinks(text, project.event);
            else
                readFlag(name, text, project);
        }
        return project;
    }

    static void readFlag(const QString& name, const QString& text, ProjectEvent& project) {
        if (name == QLatin1String("fuzzy"))
            project.fuzzy = isTrue(text);
        else if (name == QLatin1String("fuzzy_start"))
            project.fuzzyStart = isTrue(text);
        else if (name == QLatin1String("fuzzy_end"))
            project.fuzzyEnd = isTrue(text);
        else if (name == QLatin1String("ends_today"))
            project.endsToday = isTrue(text);
    }

    static void addLinks(const QString& text, ImportedEvent& event) {
        for (const QString& link : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
            const QString address = link.trimmed().section(QLatin1Char('['), 0, 0);
            if (address.startsWith(QLatin1String("http://")) || address.startsWith(QLatin1String("https://")))
                event.links.push_back({address, {}});
            else if (!address.isEmpty())
                event.text += QLatin1Char('\n') + address;
        }
    }

    bool take(ProjectEvent& project) {
        QString container, part;
        readMembership(project.event.title, container, part);
        const Result<UncertainDate> date = dateOf(project);
        if (!date)
            return m_run.skip(project.event.line, date.problem().message);
        project.event.date = *date;
        project.event.id = !container.isEmpty() ? QStringLiteral("container ") + container
                                                : QStringLiteral("event %1").arg(++m_events);
        const QString id = project.event.id;
        if (!m_run.take(std::move(project.event)))
            return false;
        return part.isEmpty() ||
               m_run.take(ImportedRelation{id, QStringLiteral("container ") + part, RelationKind::PartOf});
    }

    GuardedXml& m_xml;
    const QByteArray& m_bytes;
    ImportRun& m_run;
    std::int64_t m_events = 0;
    bool m_foreign = false;
};

}  // namespace

void readTimelineProject(GuardedXml& xml, const QByteArray& bytes, ImportRun& run) {
    ProjectReader(xml, bytes, run).read();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// iCalendar as RFC 5545 has it. The same document gives the same bytes: no clock is read.
#include <QCryptographicHash>

#include "app/formats/event_writer.h"
#include "app/formats/exported_date.h"

namespace jalon {

namespace {

QString escaped(QString text) {
    text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    text.replace(QLatin1Char('\n'), QLatin1String("\\n"));
    text.replace(QLatin1Char(';'), QLatin1String("\\;"));
    return text.replace(QLatin1Char(','), QLatin1String("\\,"));
}

// Lines of at most 75 octets, never broken within a character.
QByteArray folded(const QByteArray& line) {
    constexpr qsizetype most = 75;
    QByteArray out;
    qsizetype from = 0, room = most;
    while (line.size() - from > room) {
        qsizetype to = from + room;
        while ((static_cast<unsigned char>(line[to]) & 0xC0) == 0x80) --to;
        out += line.mid(from, to - from) + "\r\n ";
        from = to;
        room = most - 1;  // the blank before it
    }
    return out + line.mid(from) + "\r\n";
}

QString dayText(const CivilDate& day) {
    return QStringLiteral("%1%2%3")
        .arg(day.year, 4, 10, QLatin1Char('0'))
        .arg(day.month, 2, 10, QLatin1Char('0'))
        .arg(day.day, 2, 10, QLatin1Char('0'));
}

QString timeText(const CivilDateTime& time) {
    return dayText(time.date) + QStringLiteral("T%1%2%3")
                                    .arg(time.hour, 2, 10, QLatin1Char('0'))
                                    .arg(time.minute, 2, 10, QLatin1Char('0'))
                                    .arg(time.second, 2, 10, QLatin1Char('0'));
}

class CalendarWriter final : public EventWriter {
public:
    using EventWriter::EventWriter;

    void begin() override {
        line("BEGIN", QStringLiteral("VCALENDAR"));
        line("VERSION", QStringLiteral("2.0"));
        line("PRODID", QStringLiteral("-//Jalon//Jalon %1//EN").arg(QLatin1String(JALON_VERSION)));
        line("X-WR-CALNAME", escaped(m_head.info.title));
        if (!aboutWhole().isEmpty())
            line("X-WR-CALDESC", escaped(aboutWhole()));
        const QByteArray name = m_head.info.title.toUtf8();
        m_domain = QString::fromLatin1(QCryptographicHash::hash(name, QCryptographicHash::Sha1).toHex().left(12));
        const CivilDate asOf = toCivil(m_head.info.asOf.earliestStart).date;
        m_stamp = timeText({asOf.year >= 1 && asOf.year <= 9999 ? asOf : CivilDate{}, 0, 0, 0}) + QLatin1Char('Z');
    }

    bool add(const EventDetails& event) override {
        DateSpeech speech;
        speech.yearsAndMonths = false;
        speech.utc = true;
        speech.firstYear = 1;
        speech.lastYear = 9999;
        const auto date = exportedDate(event.summary.date, speech, m_losses);
        if (!date)
            return false;
        line("BEGIN", QStringLiteral("VEVENT"));
        line("UID", uid(event.summary.key));
        line("DTSTAMP", m_stamp);
        writeDate(*date);
        line("SUMMARY", escaped(event.summary.title));
        writeText(event);
        QStringList categories{escaped(event.categoryName)};
        for (const QString& tag : event.tags) categories += escaped(tag);
        line("CATEGORIES", categories.join(QLatin1Char(',')));
        writeRelations(event);
        line("TRANSP", QStringLiteral("TRANSPARENT"));
        line("END", QStringLiteral("VEVENT"));
        m_losses.count(Loss::Lanes, m_head.lanes.size() > 1);
        return true;
    }

    void end() override {
        line("END", QStringLiteral("VCALENDAR"));
        m_losses.count(Loss::Looks, static_cast<std::int64_t>(m_head.categories.size() + m_head.lanes.size()));
    }

private:
    void line(const char* name, const QString& value) { write(folded(name + (QLatin1Char(':') + value).toUtf8())); }

    // The same for every export of the document, and of no event of another.
    QString uid(const QString& key) const {
        return escaped(key) + QLatin1Char('@') + m_domain + QStringLiteral(".jalon");
    }

    // The end of days is the day after the last.
    void writeDate(const ExportedDate& date) {
        const QString zone = date.utc ? QStringLiteral("Z") : QString();
        const DateUnit& last = date.end ? *date.end : date.start;
        if (date.start.kind == UnitKind::Time) {
            line("DTSTART", timeText(date.start.begin) + zone);
            if (date.end)
                line("DTEND", timeText(last.begin) + zone);
            return;
        }
        line("DTSTART;VALUE=DATE", dayText(date.start.begin.date));
        const CivilDate after = toCivil(plusSeconds(last.last(), 1)).date;
        if (after.year <= 9999)
            line("DTEND;VALUE=DATE", dayText(after));
        else
            line("DURATION", QStringLiteral("P%1D").arg(daysFromCivil(after) - daysFromCivil(date.start.begin.date)));
    }

    void writeText(const EventDetails& event) {
        const QString text = textWithSources(event.text, event.sources, m_head.language);
        m_losses.count(Loss::SourcesInText, !event.sources.empty());
        if (!text.isEmpty())
            line("DESCRIPTION", escaped(text));
        for (const Source& source : event.sources) {
            if (!isWebAddress(source.url))
                continue;
            line("URL", source.url);
            break;
        }
    }

    void writeRelations(const EventDetails& event) {
        bool lost = false;
        for (const Relation& relation : event.relations) {
            if (relation.kind == RelationKind::PartOf && relation.note.isEmpty()) {
                if (relation.outgoing)
                    line("RELATED-TO;RELTYPE=PARENT", uid(relation.otherKey));
            } else {
                lost = true;
            }
        }
        m_losses.count(Loss::Relations, lost);
    }

    QString m_domain, m_stamp;
};

}  // namespace

std::unique_ptr<EventWriter> calendarWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses) {
    return std::make_unique<CalendarWriter>(out, head, losses);
}

}  // namespace jalon

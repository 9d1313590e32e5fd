// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// .timeline files of The Timeline Project, in the Gregorian calendar. Its parser wants the elements in this order.
#include <QRegularExpression>
#include <QXmlStreamWriter>
#include <array>

#include "app/formats/event_writer.h"
#include "app/formats/exported_date.h"

namespace jalon {

namespace {

// The marks' colours on white, of the roles in their order.
constexpr std::array<const char*, 10> roleColors{"91,100,112", "47,95,208",  "10,130,104", "185,83,42", "138,63,252",
                                                 "133,105,0",  "11,114,133", "185,48,106", "125,90,60", "102,107,115"};

QString timeText(const CivilDateTime& time) {
    return QStringLiteral("%1-%2-%3 %4:%5:%6")
        .arg(time.date.year)
        .arg(time.date.month, 2, 10, QLatin1Char('0'))
        .arg(time.date.day, 2, 10, QLatin1Char('0'))
        .arg(time.hour, 2, 10, QLatin1Char('0'))
        .arg(time.minute, 2, 10, QLatin1Char('0'))
        .arg(time.second, 2, 10, QLatin1Char('0'));
}

bool isMidnight(const CivilDateTime& time) {
    return time.hour == 0 && time.minute == 0 && time.second == 0;
}

// Several stand in one element, between signs that no address may hold then.
bool fitsHyperlink(const QString& url) {
    return isWebAddress(url) && !url.contains(QLatin1Char(';')) && !url.contains(QLatin1Char('['));
}

class ProjectWriter final : public EventWriter {
public:
    ProjectWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses)
        : EventWriter(out, head, losses), m_xml(&out) {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    void begin() override {
        m_xml.writeStartDocument();
        m_xml.writeStartElement(QStringLiteral("timeline"));
        element("version", QStringLiteral("2.7.0"));
        element("timetype", QStringLiteral("gregoriantime"));
        m_xml.writeStartElement(QStringLiteral("eras"));
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("categories"));
        QStringList written;
        for (const Category& category : m_head.categories) {
            if (!written.contains(category.name.trimmed()))
                writeCategory(category);
            written += category.name.trimmed();
        }
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("events"));
    }

    bool add(const EventDetails& event) override {
        DateSpeech speech;
        speech.yearsAndMonths = false;
        speech.approximate = speech.goesOn = true;
        speech.firstYear = -4712;  // its days are counted from 4713 BC
        speech.lastYear = 9999;
        const auto date = exportedDate(event.summary.date, speech, m_losses);
        if (!date)
            return false;
        m_xml.writeStartElement(QStringLiteral("event"));
        writeTimes(*date);
        writeTitle(event.summary.title);
        element("progress", QStringLiteral("0"));
        element("fuzzy", QStringLiteral("False"));
        element("fuzzy_start", truth(date->aboutStart));
        element("fuzzy_end", truth(date->aboutEnd));
        element("locked", QStringLiteral("False"));
        element("ends_today", truth(date->goesOn));
        element("category", event.categoryName.trimmed());
        writeTexts(event);
        element("default_color", QStringLiteral("200,200,200"));
        m_xml.writeEndElement();
        m_losses.count(Loss::Lanes, m_head.lanes.size() > 1);
        m_losses.count(Loss::Tags, !event.tags.isEmpty());
        m_losses.count(Loss::Relations, !event.relations.empty());
        return true;
    }

    void end() override {
        m_xml.writeEndElement();
        m_xml.writeStartElement(QStringLiteral("view"));
        m_xml.writeStartElement(QStringLiteral("hidden_categories"));
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndElement();
        m_xml.writeEndDocument();
        for (const QString& text : {m_head.info.title, m_head.info.subtitle, m_head.info.licence})
            m_losses.count(Loss::HeadTexts, !text.isEmpty());
        m_losses.count(Loss::Looks, static_cast<std::int64_t>(m_head.categories.size() + m_head.lanes.size()));
    }

private:
    void element(const char* name, const QString& text) { m_xml.writeTextElement(QLatin1String(name), text); }
    static QString truth(bool is) { return is ? QStringLiteral("True") : QStringLiteral("False"); }

    void writeCategory(const Category& category) {
        m_xml.writeStartElement(QStringLiteral("category"));
        const QString color = QLatin1String(roleColors.at(static_cast<std::size_t>(category.color)));
        element("name", category.name.trimmed());
        for (const char* of : {"color", "progress_color", "done_color"}) element(of, color);
        element("font_color", QStringLiteral("255,255,255"));
        m_xml.writeEndElement();
    }

    // Whole days end at the midnight after the last.
    void writeTimes(const ExportedDate& date) {
        const DateUnit& last = date.end ? *date.end : date.start;
        const bool times = date.start.kind == UnitKind::Time;
        if (times && isMidnight(date.start.begin) && isMidnight(last.begin))
            m_losses.count(Loss::DatesSpread);
        element("start", timeText(date.start.begin));
        element("end", timeText(times ? last.begin : toCivil(plusSeconds(last.last(), 1))));
    }

    // "[3]" and "(3)" before a title mean something to the program: a space keeps them from it.
    void writeTitle(const QString& title) {
        static const QRegularExpression member(QStringLiteral(R"(^(?:\[\d+\]|\(\d+\)))"));
        element("text", member.match(title).hasMatch() ? QLatin1Char(' ') + title : title);
    }

    void writeTexts(const EventDetails& event) {
        QStringList links;
        std::vector<Source> others;
        bool named = false;
        for (const Source& source : event.sources) {
            if (!fitsHyperlink(source.url)) {
                others.push_back(source);
                continue;
            }
            links += source.url;
            named = named || sourceLine(source) != source.url;
        }
        m_losses.count(Loss::SourcesInText, !others.empty());
        m_losses.count(Loss::SourceNames, named);
        const QString text = textWithSources(event.text, others, m_head.language);
        if (!text.isEmpty())
            element("description", text);
        if (!links.isEmpty())
            element("hyperlink", links.join(QLatin1Char(';')));
    }

    QXmlStreamWriter m_xml;
};

}  // namespace

std::unique_ptr<EventWriter> timelineProjectWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses) {
    return std::make_unique<ProjectWriter>(out, head, losses);
}

}  // namespace jalon

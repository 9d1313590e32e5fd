// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// TimelineJS 3 (https://timeline.knightlab.com/docs/json-format.html). Its texts are HTML: every sign of ours that HTML
// gives a meaning is escaped. Years are astronomical, as its reader here takes them; the date in words stands beside
// each that a browser would show wrongly or that the numbers cannot say.
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "app/formats/event_writer.h"
#include "app/formats/exported_date.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

QString html(const QString& text) {
    return text.toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br>"));
}

QJsonObject dateObject(const DateUnit& unit) {
    QJsonObject object{{QStringLiteral("year"), static_cast<qint64>(unit.begin.date.year)}};
    if (unit.kind >= UnitKind::Month)
        object[QStringLiteral("month")] = unit.begin.date.month;
    if (unit.kind >= UnitKind::Day)
        object[QStringLiteral("day")] = unit.begin.date.day;
    if (unit.kind == UnitKind::Time) {
        object[QStringLiteral("hour")] = unit.begin.hour;
        object[QStringLiteral("minute")] = unit.begin.minute;
        object[QStringLiteral("second")] = unit.begin.second;
    }
    return object;
}

QByteArray compact(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

class TimelineJsWriter final : public EventWriter {
public:
    using EventWriter::EventWriter;

    void begin() override {
        const QJsonObject words{{QStringLiteral("headline"), html(m_head.info.title)},
                                {QStringLiteral("text"), html(aboutWhole())}};
        write("{\"title\":" + compact({{QStringLiteral("text"), words}}) + ",\n\"events\":[");
    }

    bool add(const EventDetails& event) override {
        const auto date = exportedDate(event.summary.date, {}, m_losses);
        if (!date)
            return false;
        QJsonObject slide{{QStringLiteral("start_date"), dateObject(date->start)}};
        if (date->end)
            slide[QStringLiteral("end_date")] = dateObject(*date->end);
        const bool plain =
            date->start.begin.date.year > 0 && QString::fromStdString(event.summary.date.edtf) == plainEdtf(*date);
        if (!plain)
            slide[QStringLiteral("display_date")] = html(dateWords(event.summary.date, m_head.language));
        if (!event.sources.empty())
            m_losses.count(Loss::SourcesInText);
        const QString text = textWithSources(event.text, event.sources, m_head.language);
        slide[QStringLiteral("text")] =
            QJsonObject{{QStringLiteral("headline"), html(event.summary.title)}, {QStringLiteral("text"), html(text)}};
        slide[QStringLiteral("group")] = html(event.laneTitle);
        static const QRegularExpression name(QStringLiteral("^[\\w-]+$"));
        if (name.match(event.summary.key).hasMatch())
            slide[QStringLiteral("unique_id")] = event.summary.key;
        m_losses.count(Loss::Categories);
        m_losses.count(Loss::Tags, !event.tags.isEmpty());
        m_losses.count(Loss::Relations, !event.relations.empty());
        write((m_any ? ",\n" : "\n") + compact(slide));
        m_any = true;
        return true;
    }

    void end() override {
        write(QByteArray("\n]}\n"));
        m_losses.count(Loss::Looks, static_cast<std::int64_t>(m_head.categories.size() + m_head.lanes.size()));
    }

private:
    static QString plainEdtf(const ExportedDate& date) {
        return QString::fromStdString(date.end ? date.start.edtf() + '/' + date.end->edtf() : date.start.edtf());
    }

    bool m_any = false;
};

}  // namespace

std::unique_ptr<EventWriter> timelineJsWriter(QIODevice& out, const ExportHead& head, ExportLosses& losses) {
    return std::make_unique<TimelineJsWriter>(out, head, losses);
}

}  // namespace jalon

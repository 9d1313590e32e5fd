// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/timelinejs_reader.h"

#include "app/formats/date_cells.h"
#include "app/formats/formats_text.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

// Year, month, day, hour, minute, second, as far as they are known.
Result<UncertainDate> dateOfParts(const QStringList& parts) {
    const auto number = [&](qsizetype i) {
        bool ok = false;
        const std::int64_t value = parts.value(i).trimmed().toLongLong(&ok);
        return ok ? std::optional<std::int64_t>(value) : std::nullopt;
    };
    const auto year = number(0), month = number(1), day = number(2), hour = number(3);
    if (!year || std::abs(*year) > maxYear)
        return Problem{ProblemKind::BadDate,
                       formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” is not a year")).arg(parts.value(0).left(40))};
    QString edtf = QString::fromStdString(edtfOfYear(*year));
    const auto two = [](std::int64_t n) { return QStringLiteral("%1").arg(n, 2, 10, QLatin1Char('0')); };
    if (month && *month > 0 && std::abs(*year) <= 9999) {
        edtf += QLatin1Char('-') + two(*month);
        if (day && *day > 0)
            edtf += QLatin1Char('-') + two(*day);
        if (day && *day > 0 && hour)
            edtf += QLatin1Char('T') + two(*hour) + QLatin1Char(':') + two(number(4).value_or(0)) + QLatin1Char(':') +
                    two(number(5).value_or(0));
    }
    return parseEdtf(edtf.toStdString());
}

// An object of parts (version 3), "2011,12,10,07,02" (versions 1 and 2), or a date in words; nothing where none.
std::optional<Result<UncertainDate>> dateIn(const JsonValue& value) {
    if (value.isObject()) {
        QStringList parts;
        for (const char* part : {"year", "month", "day", "hour", "minute", "second"})
            parts += value.member(part).plain();
        if (parts.first().trimmed().isEmpty())
            return std::nullopt;
        return dateOfParts(parts);
    }
    const QString text = value.plain().trimmed();
    if (text.isEmpty())
        return std::nullopt;
    const QStringList parts = text.split(QLatin1Char(','));
    bool year = false;
    parts.first().trimmed().toLongLong(&year);
    return year ? dateOfParts(parts) : DateCells(DateOrder::MonthDayYear).read(text);
}

const JsonValue& either(const JsonValue& object, const char* newer, const char* older) {
    return object.has(newer) ? object.member(newer) : object.member(older);
}

void addMedia(const JsonValue& media, ImportedEvent& event) {
    const QString url = either(media, "url", "media").plain();
    if (url.startsWith(QLatin1String("http://")) || url.startsWith(QLatin1String("https://")))
        event.links.push_back({url, plainOfHtml(media.member("credit").plain()).trimmed()});
    else if (!url.isEmpty())
        event.text += QLatin1Char('\n') + url;
    if (const QString caption = plainOfHtml(media.member("caption").plain()); !caption.isEmpty())
        event.text += QLatin1Char('\n') + caption;
}

}  // namespace

void TimelineJsReader::takeTitle(const JsonValue& slide) {
    const JsonValue& text = slide.member("text");
    m_run.title(plainOfHtml((text.isObject() ? text : slide).member("headline").plain()));
}

bool TimelineJsReader::take(const JsonValue& slide, bool era) {
    ImportedEvent event;
    event.line = slide.line;
    const JsonValue& text = slide.member("text");
    event.title = plainOfHtml((text.isObject() ? text : slide).member("headline").plain());
    event.text = plainOfHtml(text.isObject() ? text.member("text").plain() : text.plain());
    event.id = slide.member("unique_id").plain();
    event.lane = plainOfHtml(either(slide, "group", "tag").plain());
    if (era)
        event.category = formatsText(QT_TRANSLATE_NOOP("Formats", "Era"));
    addMedia(either(slide, "media", "asset"), event);
    if (event.title.trimmed().isEmpty())
        event.title = event.text.section(QLatin1Char('\n'), 0, 0).left(120);
    const auto start = dateIn(either(slide, "start_date", "startDate"));
    if (!start)
        return m_run.skip(slide.line, formatsText(QT_TRANSLATE_NOOP("Formats", "it has no date")));
    if (!*start)
        return m_run.skip(slide.line, start->problem().message);
    event.date = **start;
    if (const auto end = dateIn(either(slide, "end_date", "endDate"))) {
        const Result<UncertainDate> span = *end ? dateFromTo(event.date, **end) : *end;
        if (!span)
            return m_run.skip(slide.line, span.problem().message);
        event.date = *span;
    }
    return m_run.take(std::move(event));
}

}  // namespace jalon

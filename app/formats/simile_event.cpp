// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/simile_event.h"

#include <QRegularExpression>

#include "app/formats/date_cells.h"
#include "app/formats/formats_text.h"
#include "app/time/edtf_text.h"

namespace jalon {

Result<UncertainDate> readScriptDate(const QString& text) {
    static const QRegularExpression zone(QStringLiteral(R"(\s*(?:GMT|UTC)(?:[-+]\d{2}:?\d{2})?(?:\s*\([^)]*\))?$)"));
    QString civil = text.simplified();
    civil.remove(zone);
    bool isYear = false;
    const std::int64_t year = civil.toLongLong(&isYear);
    constexpr int isoDay = 8;                                          // 20240328
    if (isYear && civil.size() != isoDay && std::abs(year) < maxYear)  // "-500", "476", as scripts count
        return parseEdtf(edtfOfYear(year));
    const Result<UncertainDate> date = DateCells(DateOrder::MonthDayYear).read(civil);
    return date ? Result<UncertainDate>(withoutMidnight(*date)) : date.problem();
}

namespace {

Result<UncertainDate> someMomentBetween(const UncertainDate& start, const UncertainDate& end) {
    const UncertainDate days[] = {start, end};
    for (const UncertainDate& day : days)
        if (!isOneDate(day) || day.edtf.find('T') != std::string::npos)
            return dateFromTo(start, end);
    return start.edtf == end.edtf ? Result<UncertainDate>(start) : parseEdtf('[' + start.edtf + ".." + end.edtf + ']');
}

bool lasts(const SimileEvent& event) {
    if (!event.isDuration.isEmpty())
        return event.isDuration == QLatin1String("true");
    if (!event.durationEvent.isEmpty())
        return event.durationEvent == QLatin1String("true");
    return true;
}

Result<UncertainDate> dateOf(const SimileEvent& event) {
    if (event.start.isEmpty())
        return Problem{ProblemKind::BadDate, formatsText(QT_TRANSLATE_NOOP("Formats", "it has no date"))};
    const Result<UncertainDate> start = readScriptDate(event.start);
    if (!start || event.end.isEmpty())
        return start;
    const Result<UncertainDate> end = readScriptDate(event.end);
    if (!end)
        return end;
    return lasts(event) ? dateFromTo(*start, *end) : someMomentBetween(*start, *end);
}

}  // namespace

bool takeSimileEvent(const SimileEvent& event, ImportRun& run) {
    const Result<UncertainDate> date = dateOf(event);
    if (!date)
        return run.skip(event.line, date.problem().message);
    ImportedEvent imported;
    imported.line = event.line;
    imported.date = *date;
    imported.title = plainOfHtml(event.title);
    imported.text = plainOfHtml(event.text);
    imported.category = event.category;
    if (!event.latestStart.isEmpty())
        imported.text +=
            QLatin1Char('\n') + formatsText(QT_TRANSLATE_NOOP("Formats", "It began by %1.")).arg(event.latestStart);
    if (!event.earliestEnd.isEmpty())
        imported.text += QLatin1Char('\n') +
                         formatsText(QT_TRANSLATE_NOOP("Formats", "It lasted at least to %1.")).arg(event.earliestEnd);
    for (const QString& address : {event.link, event.image})
        if (address.startsWith(QLatin1String("http")))
            imported.links.push_back({address, {}});
    return run.take(std::move(imported));
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/calendar_times.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/formats/date_cells.h"
#include "app/formats/formats_text.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

constexpr std::size_t mostOccurrences = 10'000;
// A rule without an end is followed for so long: a birthday for a life, a weekly meeting for 2,600 weeks.
constexpr std::int64_t endlessYears = 50;
constexpr std::int64_t secondsPerYear = 31'556'952;

Problem noDate() {
    return {ProblemKind::BadDate, formatsText(QT_TRANSLATE_NOOP("Formats", "it has no date"))};
}

QString notADate(const QString& text) {
    return formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” is not a date of a calendar")).arg(text.left(60));
}

const CalendarProperty* startOf(const CalendarComponent& component) {
    for (const char* name : {"DTSTART", "DUE", "COMPLETED", "RDATE"})
        if (const CalendarProperty* property = component.find(name))
            return property;
    return nullptr;
}

void findLength(const CalendarComponent& component, CalendarTimes& times) {
    const CalendarProperty* end = component.find("DTEND");
    if (!end)
        end = component.find("DTSTART") ? component.find("DUE") : nullptr;
    if (end) {
        const auto time = readCalendarTime(end->value);
        if (time && time->at >= times.start.at) {
            times.length = time->at.seconds - times.start.at.seconds;
            times.lasts = times.length > 0;
        } else {
            times.notes +=
                formatsText(QT_TRANSLATE_NOOP("Formats", "An end that is no date after the start was left out."));
        }
    } else if (const CalendarProperty* duration = component.find("DURATION")) {
        const auto seconds = readCalendarDuration(duration->value);
        if (seconds && *seconds >= 0) {
            times.length = *seconds;
            times.lasts = *seconds > 0;
        } else {
            times.notes += formatsText(QT_TRANSLATE_NOOP("Formats", "A duration that cannot be read was left out."));
        }
    }
}

// "19970101T180000Z/PT5H": the start.
std::optional<CalendarTime> startOfPeriod(const QString& text) {
    return readCalendarTime(text.section(QLatin1Char('/'), 0, 0));
}

void addDates(const CalendarComponent& component, CalendarTimes& times) {
    for (const CalendarProperty& property : component.properties) {
        if (property.name != QLatin1String("RDATE"))
            continue;
        for (const QString& value : property.values()) {
            if (const auto time = startOfPeriod(value))
                times.starts.push_back(time->at);
            else
                times.notes += notADate(value);
        }
    }
}

void expandRules(const CalendarComponent& component, CalendarTimes& times) {
    for (const CalendarProperty& property : component.properties) {
        if (property.name != QLatin1String("RRULE"))
            continue;
        const auto rule = readRecurrenceRule(property.value);
        if (!rule) {
            times.notes += rule.problem().message;
            continue;
        }
        const std::int64_t years = rule->endsByItself() ? 1000 : endlessYears;
        const Instant before = plusSeconds(times.start.at, years * secondsPerYear);
        Occurrences found = expandRecurrence(*rule, times.start.at, times.start.wholeDay, mostOccurrences, before);
        times.cut = times.cut || found.cut;
        times.work += found.work;
        times.starts.insert(times.starts.end(), found.starts.begin(), found.starts.end());
    }
}

bool isExcluded(const CalendarComponent& component, Instant start) {
    for (const CalendarProperty& property : component.properties) {
        if (property.name != QLatin1String("EXDATE"))
            continue;
        for (const QString& value : property.values()) {
            const auto time = readCalendarTime(value);
            if (time && (time->at == start ||
                         (time->wholeDay && start >= time->at && start.seconds - time->at.seconds < secondsPerDay)))
                return true;
        }
    }
    return false;
}

}  // namespace

std::optional<CalendarTime> readCalendarTime(const QString& text) {
    static const QRegularExpression form(QStringLiteral(R"(^\s*(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(\d\d)(Z?))?\s*$)"));
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const auto number = [&](int i) { return found.captured(i).toInt(); };
    const CivilDate day{number(1), number(2), number(3)};
    if (day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysInMonth(day.year, day.month))
        return std::nullopt;
    CalendarTime time{startOfDay(day), found.capturedLength(4) == 0, found.capturedLength(7) > 0};
    if (time.wholeDay)
        return time;
    if (number(4) > 23 || number(5) > 59 || number(6) > 60)
        return std::nullopt;
    time.at = plusSeconds(time.at, number(4) * 3600 + number(5) * 60 + std::min(number(6), 59));
    return time;
}

std::optional<std::int64_t> readCalendarDuration(const QString& text) {
    static const QRegularExpression form(QStringLiteral(
        R"(^\s*([-+]?)P(?:(\d{1,9})W)?(?:(\d{1,9})D)?(?:T(?:(\d{1,9})H)?(?:(\d{1,9})M)?(?:(\d{1,9})S)?)?\s*$)"));
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch())
        return std::nullopt;
    const auto number = [&](int i) { return found.captured(i).toLongLong(); };
    const std::int64_t seconds =
        (number(2) * 7 + number(3)) * secondsPerDay + number(4) * 3600 + number(5) * 60 + number(6);
    if (seconds > 1000 * secondsPerYear)
        return std::nullopt;
    return found.captured(1) == QLatin1String("-") ? -seconds : seconds;
}

Result<CalendarTimes> timesOfComponent(const CalendarComponent& component, bool expand,
                                       const std::function<bool(Instant)>& replaced) {
    const CalendarProperty* property = startOf(component);
    if (!property)
        return noDate();
    const auto start = startOfPeriod(property->values().value(0));
    if (!start)
        return Problem{ProblemKind::BadDate, notADate(property->value)};
    CalendarTimes times;
    times.start = *start;
    findLength(component, times);
    addDates(component, times);
    if (property->name != QLatin1String("RDATE"))
        times.starts.push_back(start->at);
    if (expand)
        expandRules(component, times);
    else
        times.cut = component.find("RRULE") != nullptr;
    std::sort(times.starts.begin(), times.starts.end());
    times.starts.erase(std::unique(times.starts.begin(), times.starts.end()), times.starts.end());
    const bool recurring = times.starts.size() > 1 || component.find("RRULE");
    if (recurring) {
        const auto gone = [&](Instant t) { return isExcluded(component, t) || replaced(t); };
        times.starts.erase(std::remove_if(times.starts.begin(), times.starts.end(), gone), times.starts.end());
    }
    return times;
}

UncertainDate dateOfOccurrence(const CalendarTimes& times, Instant start) {
    const std::string zone = times.start.utc ? "Z" : "";
    const auto written = [&](Instant t) {
        return times.start.wholeDay ? edtfOfDay(toCivil(t).date) : edtfOfTime(t) + zone;
    };
    std::string edtf = written(start);
    // The end of whole days is the day after the last.
    const Instant end = plusSeconds(start, times.start.wholeDay ? times.length - secondsPerDay : times.length);
    if (times.lasts && end > start)
        edtf += '/' + written(end);
    const auto date = parseEdtf(edtf);
    return date ? *date : *parseEdtf(edtfOfDay(toCivil(start).date));
}

}  // namespace jalon

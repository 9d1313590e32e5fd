// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/recurrence.h"

#include <QStringList>
#include <algorithm>
#include <array>

#include "app/formats/formats_text.h"

namespace jalon {

namespace {

using Frequency = RecurrenceRule::Frequency;

Problem badRule(const QString& text) {
    return {ProblemKind::BadValue,
            formatsText(QT_TRANSLATE_NOOP("Formats", "its recurrence “%1” cannot be read")).arg(text.left(80))};
}

constexpr std::array frequencies{"SECONDLY", "MINUTELY", "HOURLY", "DAILY", "WEEKLY", "MONTHLY", "YEARLY"};
constexpr std::array weekdayNames{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};

template <std::size_t size>
int indexIn(const std::array<const char*, size>& names, QStringView text) {
    for (std::size_t i = 0; i < size; ++i)
        if (text.compare(QLatin1String(names[i]), Qt::CaseInsensitive) == 0)
            return static_cast<int>(i);
    return -1;
}

bool readNumbers(const QString& text, int least, int most, bool negative, std::vector<int>& into) {
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        bool ok = false;
        const int number = part.trimmed().toInt(&ok);
        if (!ok || std::abs(number) > most || (number < least && !(negative && number < 0)))
            return false;
        into.push_back(number);
    }
    std::sort(into.begin(), into.end());
    into.erase(std::unique(into.begin(), into.end()), into.end());
    return true;
}

bool readWeekdays(const QString& text, std::vector<RecurrenceRule::Weekday>& into) {
    for (const QString& written : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const QString part = written.trimmed();
        const int day = indexIn(weekdayNames, QStringView(part).last(std::min<qsizetype>(2, part.size())));
        bool ok = part.size() == 2;
        const int ordinal = ok ? 0 : part.left(part.size() - 2).toInt(&ok);
        if (day < 0 || !ok || std::abs(ordinal) > 53)
            return false;
        into.push_back({ordinal, day});
    }
    return true;
}

bool readUntil(const QString& text, std::optional<Instant>& into) {
    bool ok = text.size() >= 8;
    const auto number = [&](qsizetype at, qsizetype length) {
        bool good = false;
        const int value = text.mid(at, length).toInt(&good);
        ok = ok && good;
        return value;
    };
    const CivilDate day{number(0, 4), number(4, 2), number(6, 2)};
    if (!ok || day.month < 1 || day.month > 12 || day.day < 1 || day.day > daysInMonth(day.year, day.month))
        return false;
    if (text.size() < 15) {  // the whole of the day
        into = plusSeconds(startOfDay(day), secondsPerDay - 1);
        return true;
    }
    const int hour = number(9, 2), minute = number(11, 2), second = number(13, 2);
    into = plusSeconds(startOfDay(day), hour * 3600 + minute * 60 + second);
    return ok && hour < 24 && minute < 60 && second < 61;
}

bool readPart(const QString& name, const QString& value, RecurrenceRule& rule) {
    const auto is = [&](const char* known) { return name == QLatin1String(known); };
    bool ok = true;
    if (is("FREQ")) {
        const int frequency = indexIn(frequencies, value);
        rule.frequency = static_cast<Frequency>(std::max(frequency, 0));
        return frequency >= 0;
    }
    if (is("INTERVAL") || is("COUNT")) {
        const std::int64_t number = value.toLongLong(&ok);
        (is("COUNT") ? rule.count.emplace() : rule.interval) = number;
        return ok && number > 0 && number < 1'000'000'000'000;
    }
    if (is("WKST")) {
        rule.weekStart = indexIn(weekdayNames, value);
        return rule.weekStart >= 0;
    }
    return is("UNTIL")        ? readUntil(value, rule.until)
           : is("BYSECOND")   ? readNumbers(value, 0, 60, false, rule.seconds)
           : is("BYMINUTE")   ? readNumbers(value, 0, 59, false, rule.minutes)
           : is("BYHOUR")     ? readNumbers(value, 0, 23, false, rule.hours)
           : is("BYDAY")      ? readWeekdays(value, rule.weekdays)
           : is("BYMONTHDAY") ? readNumbers(value, 1, 31, true, rule.monthDays)
           : is("BYYEARDAY")  ? readNumbers(value, 1, 366, true, rule.yearDays)
           : is("BYWEEKNO")   ? readNumbers(value, 1, 53, true, rule.weeks)
           : is("BYMONTH")    ? readNumbers(value, 1, 12, false, rule.months)
           : is("BYSETPOS")   ? readNumbers(value, 1, 366, true, rule.positions)
           : is("RSCALE")     ? value.compare(QLatin1String("GREGORIAN"), Qt::CaseInsensitive) == 0
                              : true;
}

}  // namespace

Result<RecurrenceRule> readRecurrenceRule(const QString& text) {
    RecurrenceRule rule;
    bool frequency = false;
    for (const QString& part : text.split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        const QString name = part.section(QLatin1Char('='), 0, 0).trimmed().toUpper();
        frequency = frequency || name == QLatin1String("FREQ");
        if (!readPart(name, part.section(QLatin1Char('='), 1).trimmed(), rule))
            return badRule(text);
    }
    if (!frequency)
        return badRule(text);
    return rule;
}

}  // namespace jalon

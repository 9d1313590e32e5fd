// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/markwhen_dates.h"

#include <QRegularExpression>
#include <algorithm>

#include "app/formats/formats_text.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

bool isMidnight(Instant t) {
    return (t.seconds % secondsPerDay) == 0;
}

// Whole days where both ends are midnights, else times.
Result<MarkwhenSpan> spanOf(Instant from, Instant to) {
    const bool days = isMidnight(from) && isMidnight(to);
    if (to < from)
        return Problem{ProblemKind::BadDate, formatsText(QT_TRANSLATE_NOOP("Formats", "it ends before it begins"))};
    const auto written = [&](Instant t) { return days ? edtfOfDay(toCivil(t).date) : edtfOfTime(t); };
    const Instant last = days && to > from ? plusSeconds(to, -secondsPerDay) : to;
    std::string edtf = written(from);
    if (last > from)
        edtf += '/' + written(last);
    const auto date = parseEdtf(edtf);
    if (!date)
        return date.problem();
    return MarkwhenSpan{*date, from, to};
}

Instant plusMonths(Instant t, std::int64_t months) {
    CivilDateTime time = toCivil(t);
    const std::int64_t month = time.date.year * 12 + time.date.month - 1 + months;
    time.date.year = month >= 0 ? month / 12 : (month - 11) / 12;
    time.date.month = static_cast<int>(month - time.date.year * 12) + 1;
    time.date.day = std::min(time.date.day, daysInMonth(time.date.year, time.date.month));
    return std::abs(time.date.year) < 100'000 ? toInstant(time) : t;
}

Instant plusWorkDays(Instant t, std::int64_t count) {
    std::int64_t day = t.seconds >= 0 ? t.seconds / secondsPerDay : -((-t.seconds + secondsPerDay - 1) / secondsPerDay);
    const std::int64_t time = t.seconds - day * secondsPerDay;
    const int step = count < 0 ? -1 : 1;
    for (std::int64_t left = std::abs(count); left > 0;) {
        left -= weekday(step > 0 ? day : day - 1) < 5;
        day += step;
    }
    return {day * secondsPerDay + time};
}

// "June 4", "4 Jun 8:00": of no year, which is not guessed; the reader of dates would take 4 for the year.
bool lacksYear(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(
            R"(^\s*(?:[a-z]{3,9}\.? \d{1,2}|\d{1,2} (?!bce\b)[a-z]{3,9}\.?)(?:,? \d{1,2}(?::\d\d| ?[ap]m).*)?\s*$)"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(text).hasMatch();
}

}  // namespace

MarkwhenDates::MarkwhenDates(Instant now) : m_absolute(DateOrder::MonthDayYear), m_now(now) {
    m_before.from = m_before.to = now;
}

void MarkwhenDates::remember(const QString& id, const MarkwhenSpan& span) {
    if (!id.isEmpty() && !m_named.contains(id))
        m_named.insert(id, span);
}

std::optional<MarkwhenDates::Length> MarkwhenDates::readLength(const QString& text) {
    static const QRegularExpression whole(
        QStringLiteral(
            R"(^(?:\s*\d{1,6}\s*(?:(?:work|week|business)\s*days?|years?|y|months?|mos?|M|weeks?|w|days?|d|hours?|h|)"
            R"(minutes?|mins?|m|seconds?|secs?|s)\s*,?)+$)"),
        QRegularExpression::CaseInsensitiveOption);
    if (text.size() > 100 || !whole.match(text).hasMatch())
        return std::nullopt;
    static const QRegularExpression part(QStringLiteral(R"((\d+)\s*((?:work|week|business)\s*day|[a-zA-Z]+))"));
    Length length;
    for (auto parts = part.globalMatch(text); parts.hasNext();) {
        const auto found = parts.next();
        const std::int64_t number = found.captured(1).toLongLong();
        const QString unit = found.captured(2).toLower();
        if (unit.startsWith(QLatin1String("work")) || unit.startsWith(QLatin1String("business")) ||
            (unit.startsWith(QLatin1String("week")) && unit.endsWith(QLatin1String("day"))))
            length.workDays += std::min<std::int64_t>(number, 100'000);
        else if (unit.startsWith(QLatin1Char('y')))
            length.months += 12 * number;
        else if (unit.startsWith(QLatin1String("mo")) || found.captured(2) == QLatin1String("M"))
            length.months += number;
        else if (unit.startsWith(QLatin1Char('w')))
            length.seconds += 7 * secondsPerDay * number;
        else if (unit.startsWith(QLatin1Char('d')))
            length.seconds += secondsPerDay * number;
        else if (unit.startsWith(QLatin1Char('h')))
            length.seconds += 3600 * number;
        else
            length.seconds += (unit.startsWith(QLatin1Char('m')) ? 60 : 1) * number;
    }
    return length;
}

Instant MarkwhenDates::moved(Instant from, const Length& length, int sign) {
    const Instant t = plusSeconds(plusMonths(from, sign * length.months), sign * length.seconds);
    return plusWorkDays(t, sign * length.workDays);
}

std::optional<MarkwhenDates::Moment> MarkwhenDates::absolute(const QString& text) {
    const QString plain = text.trimmed();
    if (plain.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0 ||
        plain.compare(QLatin1String("today"), Qt::CaseInsensitive) == 0)
        return Moment{m_now, m_now};
    if (readLength(plain) || lacksYear(plain))
        return std::nullopt;
    static const QRegularExpression week(QStringLiteral(R"(^(\d{4})W(\d\d)(\d?)$)"));
    const auto basic = week.match(plain);
    const auto date = m_absolute.read(
        !basic.hasMatch() ? plain
                          : basic.captured(1) + QStringLiteral("-W") + basic.captured(2) +
                                (basic.capturedLength(3) ? QLatin1Char('-') + basic.captured(3) : QString()));
    if (!date)
        return std::nullopt;
    // An instant of a clock has no length.
    const std::size_t slash = date->edtf.find('/');
    const bool clock = date->edtf.find('T', slash == std::string::npos ? 0 : slash) != std::string::npos;
    return Moment{date->earliestStart, clock ? plusSeconds(date->latestEnd, -1) : date->latestEnd, *date};
}

std::optional<Instant> MarkwhenDates::relative(const QString& text, bool asEnd) const {
    static const QRegularExpression form(
        QStringLiteral(R"(^\s*(?:after\s+|since\s+)?(?:!([\w-]+))?(?:\.(start|end))?\s*([-+](?=\d))?(.*)$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(text);
    const bool named = found.capturedLength(1) > 0;
    const QString side = found.captured(2).toLower();
    if (!found.hasMatch() || (named && !m_named.contains(found.captured(1))))
        return std::nullopt;
    const MarkwhenSpan& other = named ? *m_named.constFind(found.captured(1)) : m_before;
    const bool start = side.isEmpty() ? asEnd : side == QLatin1String("start");
    const Instant base = start ? other.from : other.to;
    const QString rest = found.captured(4).trimmed();
    if (rest.isEmpty())
        return named || !side.isEmpty() ? std::optional<Instant>(base) : std::nullopt;
    const auto length = readLength(rest);
    if (!length)
        return std::nullopt;
    return moved(base, *length, found.captured(3) == QLatin1String("-") ? -1 : 1);
}

// "by !launch 3 week days - 7 work days": ends so long before launch, and begins so long before that.
std::optional<MarkwhenSpan> MarkwhenDates::readBefore(const QString& text) {
    static const QRegularExpression form(
        QStringLiteral(
            R"(^\s*(?:by|before|til|until)\s+(?:!([\w-]+))?(?:\.(start|end))?\s*([^-/–]*?)\s*(?:[-/–]\s*(.*))?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch found = form.match(text);
    if (!found.hasMatch() || (found.capturedLength(1) > 0 && !m_named.contains(found.captured(1))))
        return std::nullopt;
    const MarkwhenSpan& other = found.capturedLength(1) > 0 ? *m_named.constFind(found.captured(1)) : m_before;
    Instant end = found.captured(2).toLower() == QLatin1String("end") ? other.to : other.from;
    const auto first = readLength(found.captured(3)), second = readLength(found.captured(4));
    if (!first && !found.captured(3).isEmpty())
        return std::nullopt;
    if (first && second)
        end = moved(end, *first, -1);
    const auto length = second ? second : first;
    const auto span = spanOf(length ? moved(end, *length, -1) : end, end);
    return span ? std::optional<MarkwhenSpan>(*span) : std::nullopt;
}

std::optional<MarkwhenSpan> MarkwhenDates::readOne(const QString& text) {
    if (const auto length = readLength(text)) {
        const auto span = spanOf(m_before.to, moved(m_before.to, *length, 1));
        return span ? std::optional<MarkwhenSpan>(*span) : std::nullopt;
    }
    if (text.compare(QLatin1String("now"), Qt::CaseInsensitive) == 0) {
        const auto span = spanOf(m_now, m_now);
        return span ? std::optional<MarkwhenSpan>(*span) : std::nullopt;
    }
    if (const auto before = readBefore(text))
        return before;
    // "after !launch 3 weeks": from its end on, so long.
    static const QRegularExpression lasting(
        QStringLiteral(R"(^((?:after\s+)?(?:![\w-]+(?:\.\w+)?|\.start|\.end))\s+(\d.*)$)"));
    if (const auto found = lasting.match(text); found.hasMatch()) {
        const auto start = relative(found.captured(1), false);
        const auto length = readLength(found.captured(2));
        const auto span = start && length ? spanOf(*start, moved(*start, *length, 1))
                                          : Result<MarkwhenSpan>(Problem{ProblemKind::BadDate, {}});
        if (span)
            return *span;
    }
    if (const auto moment = relative(text, false)) {
        const auto span = spanOf(*moment, *moment);
        return span ? std::optional<MarkwhenSpan>(*span) : std::nullopt;
    }
    return std::nullopt;
}

std::optional<Result<MarkwhenSpan>> MarkwhenDates::readPair(const QString& from, const QString& to) {
    std::optional<Instant> start, end;
    const auto first = absolute(from), last = absolute(to);
    const auto isPoint = [](const std::optional<Moment>& moment) {
        return moment && moment->date && isOneDate(*moment->date);
    };
    if (isPoint(first) && isPoint(last)) {  // as they are written, with the precision they have
        const auto date = dateFromTo(*first->date, *last->date);
        return date ? Result<MarkwhenSpan>(MarkwhenSpan{*date, first->start, last->end}) : date.problem();
    }
    if (first)
        start = first->start;
    else if (const auto length = readLength(from))
        start = moved(m_before.to, *length, 1);
    else
        start = relative(from, false);
    if (!start)
        return std::nullopt;
    if (const auto length = readLength(to))
        end = moved(*start, *length, 1);
    else if (last)
        end = last->end;
    else
        end = relative(to, true);
    if (!end)
        return std::nullopt;
    return spanOf(*start, *end);
}

std::optional<Result<MarkwhenSpan>> MarkwhenDates::readOwnForm(const QString& text) const {
    const auto match = m_forms.match(text);
    if (!match)
        return std::nullopt;
    if (!match->from)
        return Result<MarkwhenSpan>(
            Problem{ProblemKind::BadDate,
                    formatsText(QT_TRANSLATE_NOOP("Formats", "“%1” is not a date of the form that the file defines"))
                        .arg(match->fromText.left(60))});
    if (match->to)
        return spanOf(*match->from, *match->to);
    const auto length = readLength(match->duration);
    return spanOf(*match->from, length ? moved(*match->from, *length, 1) : plusSeconds(*match->from, secondsPerDay));
}

std::optional<Result<MarkwhenSpan>> MarkwhenDates::read(const QString& text) {
    const QString plain = text.simplified();
    if (plain.isEmpty())
        return std::nullopt;
    if (!m_forms.empty()) {
        const auto own = readOwnForm(text.trimmed());
        if (own || m_forms.onlyThese())
            return own;
    }
    if (const qsizetype slash = plain.indexOf(QLatin1String(" / ")); slash > 0) {
        if (const auto pair = readPair(plain.left(slash), plain.mid(slash + 3)))
            return pair;
    }
    if (!readLength(plain) && !lacksYear(plain)) {
        // As it is written, with the precision it has.
        const auto date = m_absolute.read(plain);
        if (date && plain.compare(QLatin1String("now"), Qt::CaseInsensitive) != 0) {
            const auto moment = absolute(plain);
            return Result<MarkwhenSpan>(
                MarkwhenSpan{*date, date->earliestStart, moment ? moment->end : date->latestEnd});
        }
    }
    if (const auto one = readOne(plain))
        return Result<MarkwhenSpan>(*one);
    static const QRegularExpression between(QStringLiteral(R"(\s*(?:/|-|\x{2013}|\bto\b)\s*)"));
    for (auto signs = between.globalMatch(plain); signs.hasNext();) {
        const auto sign = signs.next();
        if (const auto pair = readPair(plain.left(sign.capturedStart()), plain.mid(sign.capturedEnd())))
            return pair;
    }
    return std::nullopt;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/spoken_interval.h"

#include "app/time/span_part.h"
#include "app/time/spoken_date.h"

namespace jalon {

namespace {

QString text(const Language& language, const char* source) {
    return language.text("DateWords", source);
}

QString dashed(const QString& from, const QString& to, bool spaced) {
    const QString dash = spaced ? QStringLiteral(" \u2013 ") : QString(QChar(0x2013));
    return from + dash + to;
}

// A plain day or month of a known year, without doubts: what can share its month or year with another.
bool isPlain(const EdtfDate& date) {
    return date.season == 0 && !date.month.empty() && !hasUnknownDigits(date) && !date.hasTime && !date.approximate &&
           !date.uncertain;
}

// What two ends share is said once: "17–21 November 2023", "March–June 2024", "28 March – 3 April 2025".
QString compactWords(const EdtfDate& from, const EdtfDate& to, const Language& language, NameLength length) {
    if (!isPlain(from) || !isPlain(to) || knownYear(from) != knownYear(to))
        return QString();
    if (from.day.empty() != to.day.empty())
        return QString();
    const QString year = yearWords(knownYear(from), language);
    const int month = std::stoi(from.month);
    const int lastMonth = std::stoi(to.month);
    if (from.day.empty()) {
        if (month == lastMonth)
            return QString();
        const QString pattern = text(language, QT_TRANSLATE_NOOP("DateWords", "{month} {year}"));
        const QString months =
            dashed(monthName(month, language, length), monthName(lastMonth, language, length), false);
        return fill(fill(pattern, "month", months), "year", year);
    }
    const int day = std::stoi(from.day);
    const int lastDay = std::stoi(to.day);
    const QString pattern = text(language, QT_TRANSLATE_NOOP("DateWords", "{day} {month} {year}"));
    if (month == lastMonth) {
        if (day == lastDay)
            return QString();
        const QString days = dashed(dayNumber(day, language), dayNumber(lastDay, language), false);
        return fill(fill(fill(pattern, "day", days), "month", monthName(month, language, length)), "year", year);
    }
    const QString last =
        fill(fill(pattern, "day", dayNumber(lastDay, language)), "month", monthName(lastMonth, language, length));
    return dashed(dayMonth(month, day, language, length), fill(last, "year", year), true);
}

QString closedWords(const EdtfDate& from, const EdtfDate& to, const Language& language, NameLength length) {
    const QString compact = compactWords(from, to, language, length);
    if (!compact.isEmpty())
        return compact;
    const SpokenDate start = speakDate(from, language, length, false);
    const SpokenDate end = speakDate(to, language, length, false);
    if (start.words == end.words)
        return start.words;
    const bool estimated = from.significantDigits > 0 || to.significantDigits > 0;
    const bool doubted = estimated || from.approximate || from.uncertain || to.approximate || to.uncertain;
    const bool years = start.kind == SpokenKind::Year && end.kind == SpokenKind::Year;
    if (!years || doubted)
        return dashed(start.words, end.words, true);
    // "2020–2023" is clear for years of our era only.
    if (length == NameLength::Short)
        return dashed(start.words, end.words, knownYear(from) < 1000);
    const QString pattern = text(language, QT_TRANSLATE_NOOP("DateWords", "{from} to {to}"));
    return fill(fill(pattern, "from", start.words), "to", end.words);
}

QString sincePattern(SpokenKind kind, const Language& language) {
    switch (kind) {
        case SpokenKind::Day:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "since {day}"));
        case SpokenKind::Decade:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "since the {decade}"));
        case SpokenKind::Century:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "since the {century}"));
        case SpokenKind::Ago:
        case SpokenKind::Other:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "since {other}"));
        default:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "since {date}"));
    }
}

QString untilPattern(SpokenKind kind, const Language& language) {
    switch (kind) {
        case SpokenKind::Day:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "until {day}"));
        case SpokenKind::Decade:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "until the {decade}"));
        case SpokenKind::Century:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "until the {century}"));
        case SpokenKind::Ago:
        case SpokenKind::Other:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "until {other}"));
        default:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "until {date}"));
    }
}

// Only one of the places stands in the pattern.
QString fillAny(QString pattern, const QString& words) {
    for (const char* place : {"day", "decade", "century", "other", "date"}) pattern = fill(pattern, place, words);
    return pattern;
}

QString withoutEnd(const EdtfDate& from, EndKind end, const Language& language, NameLength length) {
    const SpokenDate start = speakDate(from, language, length, false);
    if (end == EndKind::Open)
        return fillAny(sincePattern(start.kind, language), start.words);
    return fillAny(text(language, QT_TRANSLATE_NOOP("DateWords", "from {date}, end unknown")), start.words);
}

QString withoutStart(EndKind start, const EdtfDate& to, const Language& language, NameLength length) {
    const SpokenDate end = speakDate(to, language, length, false);
    if (start == EndKind::Open)
        return fillAny(untilPattern(end.kind, language), end.words);
    return fillAny(text(language, QT_TRANSLATE_NOOP("DateWords", "to {date}, start unknown")), end.words);
}

struct PartPatterns {
    const char* date;
    const char* decade;
    const char* century;
};

PartPatterns partPatterns(SpanPart part) {
    switch (part) {
        case SpanPart::Early:
            return {QT_TRANSLATE_NOOP("DateWords", "early {date}"), QT_TRANSLATE_NOOP("DateWords", "early {decade}"),
                    QT_TRANSLATE_NOOP("DateWords", "early {century}")};
        case SpanPart::Mid:
            return {QT_TRANSLATE_NOOP("DateWords", "mid-{date}"), QT_TRANSLATE_NOOP("DateWords", "mid-{decade}"),
                    QT_TRANSLATE_NOOP("DateWords", "mid-{century}")};
        case SpanPart::Late:
            return {QT_TRANSLATE_NOOP("DateWords", "late {date}"), QT_TRANSLATE_NOOP("DateWords", "late {decade}"),
                    QT_TRANSLATE_NOOP("DateWords", "late {century}")};
        case SpanPart::FirstHalf:
            return {QT_TRANSLATE_NOOP("DateWords", "first half of {date}"),
                    QT_TRANSLATE_NOOP("DateWords", "first half of the {decade}"),
                    QT_TRANSLATE_NOOP("DateWords", "first half of the {century}")};
        case SpanPart::SecondHalf:
            return {QT_TRANSLATE_NOOP("DateWords", "second half of {date}"),
                    QT_TRANSLATE_NOOP("DateWords", "second half of the {decade}"),
                    QT_TRANSLATE_NOOP("DateWords", "second half of the {century}")};
        // Only centuries are spoken of in quarters.
        case SpanPart::FirstQuarter:
            return {"", "", QT_TRANSLATE_NOOP("DateWords", "first quarter of the {century}")};
        case SpanPart::SecondQuarter:
            return {"", "", QT_TRANSLATE_NOOP("DateWords", "second quarter of the {century}")};
        case SpanPart::ThirdQuarter:
            return {"", "", QT_TRANSLATE_NOOP("DateWords", "third quarter of the {century}")};
        case SpanPart::LastQuarter:
            return {"", "", QT_TRANSLATE_NOOP("DateWords", "last quarter of the {century}")};
    }
    Q_UNREACHABLE();
}

QString partWords(const PartOfWhole& found, const Language& language, NameLength length) {
    const SpokenDate whole = speakDate(found.whole, language, length, false);
    const PartPatterns patterns = partPatterns(found.part);
    const char* pattern = whole.kind == SpokenKind::Decade    ? patterns.decade
                          : whole.kind == SpokenKind::Century ? patterns.century
                                                              : patterns.date;
    return fillAny(text(language, pattern), whole.words);
}

bool isClosed(const EdtfMember& member) {
    return member.range && member.from.kind == EndKind::Known && member.to.kind == EndKind::Known;
}

// Every date of a period, which is not the same as the period: "all of January–April 2020".
QString allOfWords(const EdtfMember& range, const Language& language, NameLength length) {
    const QString period = closedWords(range.from.date, range.to.date, language, length);
    return fill(text(language, QT_TRANSLATE_NOOP("DateWords", "all of {period}")), "period", period);
}

QString memberWords(const EdtfMember& member, const Language& language, NameLength length) {
    if (!member.range)
        return speakDate(member.from.date, language, length, false).words;
    if (member.from.kind != EndKind::Known) {
        const QString pattern = text(language, QT_TRANSLATE_NOOP("DateWords", "{date} or earlier"));
        return fill(pattern, "date", speakDate(member.to.date, language, length, false).words);
    }
    if (member.to.kind != EndKind::Known) {
        const QString pattern = text(language, QT_TRANSLATE_NOOP("DateWords", "{date} or later"));
        return fill(pattern, "date", speakDate(member.from.date, language, length, false).words);
    }
    return closedWords(member.from.date, member.to.date, language, length);
}

}  // namespace

QString speakInterval(const EdtfParts& interval, const Language& language, NameLength length) {
    const EdtfEnd& start = interval.start;
    const EdtfEnd& end = interval.end;
    if (start.kind == EndKind::Known && end.kind == EndKind::Known)
        return closedWords(start.date, end.date, language, length);
    if (start.kind == EndKind::Known)
        return withoutEnd(start.date, end.kind, language, length);
    return withoutStart(start.kind, end.date, language, length);
}

QString speakSet(const EdtfParts& set, const Language& language, NameLength length) {
    if (set.members.size() == 1 && !set.allMembers) {
        const EdtfMember& only = set.members.front();
        if (const auto part = partOfRange(only))
            return partWords(*part, language, length);
        if (isClosed(only)) {
            const SpokenDate from = speakDate(only.from.date, language, length, false);
            const SpokenDate to = speakDate(only.to.date, language, length, false);
            const bool day = from.kind == SpokenKind::Day;
            QString words = day ? text(language, QT_TRANSLATE_NOOP("DateWords", "between {day} and {last}"))
                                : text(language, QT_TRANSLATE_NOOP("DateWords", "between {from} and {to}"));
            words = fill(fill(words, "day", from.words), "from", from.words);
            return fill(fill(words, "last", to.words), "to", to.words);
        }
    }
    if (set.members.size() == 1 && isClosed(set.members.front()))
        return allOfWords(set.members.front(), language, length);
    QStringList members;
    for (const EdtfMember& member : set.members) members += memberWords(member, language, length);
    if (members.size() == 1)
        return members.front();
    const QString last = members.takeLast();
    const QString pattern = set.allMembers ? text(language, QT_TRANSLATE_NOOP("DateWords", "{list} and {date}"))
                                           : text(language, QT_TRANSLATE_NOOP("DateWords", "{list} or {date}"));
    return fill(fill(pattern, "date", last), "list", members.join(QStringLiteral(", ")));
}

}  // namespace jalon

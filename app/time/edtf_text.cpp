// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/edtf_text.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/time/edtf_parts.h"

namespace jalon {

namespace {

using BoundsResult = Result<EdtfBounds>;

constexpr EdtfBounds everywhere{{Instant::first(), Instant::last()}, DatePrecision::Coarser};

BoundsResult endBounds(const EdtfEnd& end, std::string_view text) {
    return end.kind == EndKind::Known ? edtfBounds(end.date, text) : BoundsResult(everywhere);
}

Problem reversed(std::string_view text) {
    return badDate(QCoreApplication::translate("jalon::EdtfText", "“%1” ends before it starts."), text);
}

void setFlags(UncertainDate& date, const EdtfEnd& end) {
    date.approximate |= end.date.approximate;
    date.uncertain |= end.date.uncertain;
}

void setStart(UncertainDate& date, const TimeSpan& span) {
    date.earliestStart = span.begin;
    date.latestStart = span.end;
}

void setEnd(UncertainDate& date, const TimeSpan& span) {
    date.earliestEnd = span.begin;
    date.latestEnd = span.end;
}

Result<UncertainDate> pointDate(const EdtfParts& parts, std::string_view text) {
    const BoundsResult bounds = edtfBounds(parts.start.date, text);
    if (!bounds)
        return bounds.problem();
    UncertainDate date;
    setStart(date, bounds->span);
    setEnd(date, bounds->span);
    setFlags(date, parts.start);
    date.precision = bounds->precision;
    return date;
}

Result<UncertainDate> intervalDate(const EdtfParts& parts, std::string_view text) {
    const BoundsResult start = endBounds(parts.start, text);
    if (!start)
        return start.problem();
    const BoundsResult end = endBounds(parts.end, text);
    if (!end)
        return end.problem();
    if (end->span.end <= start->span.begin)
        return reversed(text);
    UncertainDate date;
    date.shape = DateShape::Interval;
    date.start = parts.start.kind;
    date.end = parts.end.kind;
    setStart(date, start->span);
    setEnd(date, end->span);
    // An unknown start lies before the end, an unknown end after the start; an open one lies nowhere.
    if (date.start == EndKind::Unknown)
        date.latestStart = date.latestEnd;
    if (date.start == EndKind::Open)
        date.latestStart = Instant::first();
    if (date.end == EndKind::Unknown)
        date.earliestEnd = date.earliestStart;
    if (date.end == EndKind::Open)
        date.earliestEnd = Instant::last();
    setFlags(date, parts.start);
    setFlags(date, parts.end);
    date.precision = date.start == EndKind::Known ? start->precision : end->precision;
    return date;
}

// How precisely a date is known that lies somewhere in a span.
DatePrecision precisionOfSpan(const TimeSpan& span) {
    const double days = span.length() / secondsPerDay;
    if (days <= 1)
        return DatePrecision::Day;
    if (days <= 31)
        return DatePrecision::Month;
    if (days < 365)
        return DatePrecision::Season;
    if (days <= 366)
        return DatePrecision::Year;
    if (days <= 3660)
        return DatePrecision::Decade;
    if (days <= 36600)
        return DatePrecision::Century;
    return days <= 366000 ? DatePrecision::Millennium : DatePrecision::Coarser;
}

Result<UncertainDate> setDate(const EdtfParts& parts, std::string_view text) {
    UncertainDate date;
    date.shape = DateShape::Set;
    TimeSpan all{Instant::last(), Instant::first()};
    for (const EdtfMember& member : parts.members) {
        const BoundsResult from = endBounds(member.from, text);
        if (!from)
            return from.problem();
        const BoundsResult to = member.range ? endBounds(member.to, text) : from;
        if (!to)
            return to.problem();
        if (to->span.end <= from->span.begin)
            return reversed(text);
        all = {std::min(all.begin, from->span.begin), std::max(all.end, to->span.end)};
        if (member.from.kind == EndKind::Open)
            date.start = EndKind::Open;
        if (member.to.kind == EndKind::Open)
            date.end = EndKind::Open;
        setFlags(date, member.from);
        setFlags(date, member.to);
    }
    setStart(date, all);
    setEnd(date, all);
    date.precision = precisionOfSpan(all);
    // One of an unbroken range of days is a point that is not known better: "early 2024".
    const bool unbroken = !parts.allMembers && parts.members.size() == 1;
    if (unbroken && date.start == EndKind::Known && date.end == EndKind::Known)
        date.shape = DateShape::Point;
    return date;
}

}  // namespace

Result<UncertainDate> parseEdtf(std::string_view text) {
    const Result<EdtfParts> parts = readEdtfParts(text);
    if (!parts)
        return parts.problem();
    Result<UncertainDate> date = parts->shape == DateShape::Point      ? pointDate(*parts, text)
                                 : parts->shape == DateShape::Interval ? intervalDate(*parts, text)
                                                                       : setDate(*parts, text);
    if (date)
        date->edtf = std::string(text);
    return date;
}

QString isoDay(Instant t) {
    const CivilDate day = toCivil(t).date;
    const bool negative = day.year < 0;
    const QString year = QString::number(negative ? -day.year : day.year).rightJustified(4, QLatin1Char('0'));
    const QString sign = negative ? QStringLiteral("-") : day.year > 9999 ? QStringLiteral("+") : QString();
    return QStringLiteral("%1%2-%3-%4")
        .arg(sign, year)
        .arg(day.month, 2, 10, QLatin1Char('0'))
        .arg(day.day, 2, 10, QLatin1Char('0'));
}

QString earliestDayText(const UncertainDate& date) {
    if (date.start == EndKind::Open)
        return QStringLiteral("open");
    return date.start == EndKind::Unknown ? QString() : isoDay(date.earliestStart);
}

QString latestDayText(const UncertainDate& date) {
    if (date.end == EndKind::Open)
        return QStringLiteral("open");
    return date.end == EndKind::Unknown ? QString() : isoDay(plusSeconds(date.latestEnd, -1));
}

}  // namespace jalon

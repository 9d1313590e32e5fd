// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_words.h"

#include "app/time/edtf_parts.h"
#include "app/time/spoken_date.h"
#include "app/time/spoken_interval.h"

namespace jalon {

namespace {

QString speak(const UncertainDate& date, const Language& language, NameLength length) {
    const Result<EdtfParts> parts = readEdtfParts(date.edtf);
    if (!parts)
        return spanWords(date.bounds(), language);
    switch (parts->shape) {
        case DateShape::Point:
            return speakDate(parts->start.date, language, length, true).words;
        case DateShape::Interval:
            return speakInterval(*parts, language, length);
        case DateShape::Set:
            return speakSet(*parts, language, length);
    }
    Q_UNREACHABLE();
}

// How precisely the ends of a visible span are worth telling.
DatePrecision precisionForSpan(double seconds) {
    constexpr double year = 365.2425 * secondsPerDay;
    if (seconds < 600)
        return DatePrecision::Second;
    if (seconds < 2 * secondsPerDay)
        return DatePrecision::Minute;
    if (seconds < 120 * secondsPerDay)
        return DatePrecision::Day;
    if (seconds < 20 * year)
        return DatePrecision::Month;
    return seconds < 1e6 * year ? DatePrecision::Year : DatePrecision::Coarser;
}

// The year in the round figures that a span of millions of years deserves: 66.3 million years ago.
std::int64_t roundYear(std::int64_t year) {
    std::int64_t step = 1000;
    while (std::abs(year) / step >= 1000) step *= 10;
    return year < 0 ? (year - step / 2) / step * step : (year + step / 2) / step * step;
}

QString clockWords(const CivilDateTime& time, bool seconds, const Language& language) {
    const QString day = dayMonthYear(time.date, language, NameLength::Short);
    const QString pattern = language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{date}, {time}"));
    return fill(fill(pattern, "date", day), "time", seconds ? secondText(time) : minuteText(time));
}

EdtfDate monthOrDay(const CivilDate& date, bool day) {
    EdtfDate written;
    written.longYear = date.year;
    written.month = QStringLiteral("%1").arg(date.month, 2, 10, QLatin1Char('0')).toStdString();
    if (day)
        written.day = QStringLiteral("%1").arg(date.day, 2, 10, QLatin1Char('0')).toStdString();
    return written;
}

}  // namespace

QString dateWords(const UncertainDate& date, const Language& language) {
    return speak(date, language, NameLength::Full);
}

QString shortDateWords(const UncertainDate& date, const Language& language) {
    return speak(date, language, NameLength::Short);
}

QString instantWords(Instant t, DatePrecision precision, const Language& language) {
    const CivilDateTime time = toCivil(t);
    const std::int64_t year = time.date.year;
    switch (precision) {
        case DatePrecision::Second:
            return clockWords(time, true, language);
        case DatePrecision::Minute:
            return clockWords(time, false, language);
        case DatePrecision::Day:
            return dayMonthYear(time.date, language, NameLength::Short);
        case DatePrecision::Month:
        case DatePrecision::Season:
            return monthYear(time.date.month, yearWords(year, language), language, NameLength::Short);
        case DatePrecision::Coarser:
            return yearWords(std::abs(year) < 1'000'000 ? year : roundYear(year), language);
        default:
            return yearWords(year, language);
    }
}

QString spanWords(const TimeSpan& span, const Language& language) {
    const Instant last = std::max(span.begin, plusSeconds(span.end, -1));
    const DatePrecision precision = precisionForSpan(span.length());
    const CivilDate from = toCivil(span.begin).date;
    const CivilDate to = toCivil(last).date;
    if (from.year == to.year && (precision == DatePrecision::Day || precision == DatePrecision::Month)) {
        EdtfParts interval;
        interval.start.date = monthOrDay(from, precision == DatePrecision::Day);
        interval.end.date = monthOrDay(to, precision == DatePrecision::Day);
        return speakInterval(interval, language, NameLength::Short);
    }
    const QString start = instantWords(span.begin, precision, language);
    const QString end = instantWords(last, precision, language);
    return start == end ? start : start + QStringLiteral(" \u2013 ") + end;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/spoken_date.h"

#include <array>
#include <cstdlib>

namespace jalon {

namespace {

bool unknown(const std::string& digits) {
    return digits.find('X') != std::string::npos;
}

QString text(const Language& language, const char* source) {
    return language.text("DateWords", source);
}

// Weekdays of the proleptic calendar before it are not those that people lived.
constexpr std::int64_t firstGregorianYear = 1583;

class Speaker {
public:
    Speaker(const EdtfDate& date, const Language& language, NameLength length, bool weekday)
        : m_date(date), m_language(language), m_length(length), m_weekday(weekday) {}

    SpokenDate speak() const {
        if (m_date.longYear || !unknown(m_date.year))
            return speakInYear();
        const SpokenDate years = unknownYears();
        if (m_date.season > 0)
            return {season(years.words), SpokenKind::Other};
        const bool dayKnown = !m_date.day.empty() && m_date.day != "XX";
        if (!dayKnown && (m_date.month.empty() || m_date.month == "XX"))
            return years;
        // A decade or a century has a name; other patterns of digits are told by their first and last day.
        if (unknown(m_date.month) || (dayKnown && unknown(m_date.day)) || !yearsHaveName())
            return withinBounds();
        // "25 December, 1560s"
        const QString pattern = text(m_language, QT_TRANSLATE_NOOP("DateWords", "{date}, {years}"));
        const int month = std::stoi(m_date.month);
        const QString day = m_date.day.empty() || unknown(m_date.day)
                                ? monthName(month, m_language, m_length)
                                : dayMonth(month, std::stoi(m_date.day), m_language, m_length);
        return {fill(fill(pattern, "date", day), "years", years.words), SpokenKind::Other};
    }

private:
    SpokenDate speakInYear() const;
    SpokenDate speakDay(const CivilDate& day) const;
    SpokenDate unknownYears() const;
    SpokenDate withinBounds() const;
    QString season(const QString& year) const;
    QString seasonYear(std::int64_t year, const QString& words) const;
    bool yearsHaveName() const;

    const EdtfDate& m_date;
    const Language& m_language;
    NameLength m_length;
    bool m_weekday;
};

SpokenDate Speaker::speakInYear() const {
    const std::int64_t year = knownYear(m_date);
    // Beyond four digits the era has to be said: "AD 12,000".
    const QString words = year > 9999 ? fill(text(m_language, QT_TRANSLATE_NOOP("DateWords", "AD {date}")), "date",
                                             yearDigits(year, m_language))
                                      : yearWords(year, m_language);
    if (m_date.season > 0)
        return {season(seasonYear(year, words)), SpokenKind::Other};
    if (m_date.month.empty())
        return {words, year <= -1'000'000 ? SpokenKind::Ago : SpokenKind::Year};
    if (m_date.month == "XX" && (m_date.day.empty() || m_date.day == "XX")) {
        if (m_length == NameLength::Short)
            return {words, SpokenKind::Year};
        return {fill(text(m_language, QT_TRANSLATE_NOOP("DateWords", "{date}, month unknown")), "date", words),
                SpokenKind::Other};
    }
    if (unknown(m_date.month))
        return withinBounds();
    const int month = std::stoi(m_date.month);
    const QString inMonth = monthYear(month, words, m_language, m_length);
    if (m_date.day.empty())
        return {inMonth, SpokenKind::Month};
    if (m_date.day == "XX") {
        if (m_length == NameLength::Short)
            return {inMonth, SpokenKind::Month};
        return {fill(text(m_language, QT_TRANSLATE_NOOP("DateWords", "{date}, day unknown")), "date", inMonth),
                SpokenKind::Other};
    }
    return unknown(m_date.day) ? withinBounds() : speakDay({year, month, std::stoi(m_date.day)});
}

SpokenDate Speaker::speakDay(const CivilDate& day) const {
    QString words = dayMonthYear(day, m_language, m_length);
    if (m_weekday && day.year >= firstGregorianYear && m_length == NameLength::Full && !m_date.approximate &&
        !m_date.uncertain) {
        const QString pattern = text(m_language, QT_TRANSLATE_NOOP("DateWords", "{weekday} {date}"));
        const QString name = weekdayName(jalon::weekday(daysFromCivil(day)), m_language, m_length);
        words = fill(fill(pattern, "weekday", name), "date", words);
    }
    if (m_date.hasTime) {
        const QString pattern = text(m_language, QT_TRANSLATE_NOOP("DateWords", "{date}, {time}"));
        const CivilDateTime time{day, m_date.hour, m_date.minute, m_date.second};
        const bool round = m_date.second == 0;
        words = fill(fill(pattern, "date", words), "time", round ? minuteText(time) : secondText(time));
    }
    return {words, SpokenKind::Day};
}

SpokenDate Speaker::unknownYears() const {
    const std::string& year = m_date.year;
    if (year == "XXXX") {
        const bool month = !m_date.month.empty();
        const QString words = month ? text(m_language, QT_TRANSLATE_NOOP("DateWords", "year unknown"))
                                    : text(m_language, QT_TRANSLATE_NOOP("DateWords", "unknown year"));
        return {m_date.negative ? withEra(words, 0, m_language) : words, SpokenKind::Other};
    }
    const std::size_t known = year.find('X');
    if (!yearsHaveName())
        return withinBounds();
    const std::int64_t digits = std::stoi(year.substr(0, known));
    if (known == 3 && digits > 0)
        return {decadeWords(digits, m_date.negative, m_language), SpokenKind::Decade};
    if (known == 2)
        return {centuryWords(digits + 1, m_date.negative, m_language), SpokenKind::Century};
    if (known == 1)
        return {millenniumWords(digits + 1, m_date.negative, m_language), SpokenKind::Century};
    return withinBounds();
}

// Any other pattern of unknown digits: between the first and the last that it allows.
SpokenDate Speaker::withinBounds() const {
    const Result<EdtfBounds> bounds = edtfBounds(m_date, "");
    if (!bounds)
        return {};
    const CivilDate first = toCivil(bounds->span.begin).date;
    const CivilDate last = toCivil(plusSeconds(bounds->span.end, -1)).date;
    if (first == last)
        return speakDay(first);
    const bool years = first.month == 1 && first.day == 1 && last.month == 12 && last.day == 31;
    const QString from = years ? yearWords(first.year, m_language) : dayMonthYear(first, m_language, m_length);
    const QString to = years ? yearWords(last.year, m_language) : dayMonthYear(last, m_language, m_length);
    const QString pattern = years ? text(m_language, QT_TRANSLATE_NOOP("DateWords", "between {from} and {to}"))
                                  : text(m_language, QT_TRANSLATE_NOOP("DateWords", "between {day} and {last}"));
    const QString begun = fill(fill(pattern, "from", from), "day", from);
    return {fill(fill(begun, "to", to), "last", to), SpokenKind::Other};
}

// Only unknown digits at the end make a decade, a century or a millennium.
bool Speaker::yearsHaveName() const {
    const std::string& year = m_date.year;
    const std::size_t known = year.find('X');
    return year == "XXXX" || (known > 0 && year.find_first_not_of('X', known) == std::string::npos);
}

// A season that begins in December belongs to two years.
QString Speaker::seasonYear(std::int64_t year, const QString& words) const {
    const bool twoYears = seasonMonths(m_date.season)[0] == 12 && year > 0;
    return twoYears ? words + QChar(0x2013) + yearDigits(year + 1, m_language) : words;
}

QString Speaker::season(const QString& year) const {
    constexpr std::array names{
        QT_TRANSLATE_NOOP("DateWords", "spring {year}"),
        QT_TRANSLATE_NOOP("DateWords", "summer {year}"),
        QT_TRANSLATE_NOOP("DateWords", "autumn {year}"),
        QT_TRANSLATE_NOOP("DateWords", "winter {year}"),
        QT_TRANSLATE_NOOP("DateWords", "northern spring {year}"),
        QT_TRANSLATE_NOOP("DateWords", "northern summer {year}"),
        QT_TRANSLATE_NOOP("DateWords", "northern autumn {year}"),
        QT_TRANSLATE_NOOP("DateWords", "northern winter {year}"),
        QT_TRANSLATE_NOOP("DateWords", "southern spring {year}"),
        QT_TRANSLATE_NOOP("DateWords", "southern summer {year}"),
        QT_TRANSLATE_NOOP("DateWords", "southern autumn {year}"),
        QT_TRANSLATE_NOOP("DateWords", "southern winter {year}"),
        QT_TRANSLATE_NOOP("DateWords", "Q1 {year}"),
        QT_TRANSLATE_NOOP("DateWords", "Q2 {year}"),
        QT_TRANSLATE_NOOP("DateWords", "Q3 {year}"),
        QT_TRANSLATE_NOOP("DateWords", "Q4 {year}"),
        QT_TRANSLATE_NOOP("DateWords", "first third of {year}"),
        QT_TRANSLATE_NOOP("DateWords", "second third of {year}"),
        QT_TRANSLATE_NOOP("DateWords", "last third of {year}"),
        QT_TRANSLATE_NOOP("DateWords", "first half of {year}"),
        QT_TRANSLATE_NOOP("DateWords", "second half of {year}"),
    };
    // 21-24 are the seasons of nobody knows which hemisphere, 33 on are quarters, thirds and halves.
    return fill(text(m_language, names[static_cast<std::size_t>(m_date.season - 21)]), "year", year);
}

}  // namespace

// Many languages need other words for a year than for a decade.
static QString circaPattern(SpokenKind kind, const Language& language) {
    switch (kind) {
        case SpokenKind::Ago:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "c. {ago}"));
        case SpokenKind::Decade:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "c. {decade}"));
        case SpokenKind::Century:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "c. {century}"));
        case SpokenKind::Other:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "c. {other}"));
        default:
            return text(language, QT_TRANSLATE_NOOP("DateWords", "c. {date}"));
    }
}

// How far an estimate holds: " (1900–1999)" after "c. 1950"; in millions of years its significant digits, unless the
// figure shows just these.
static QString estimateWords(const EdtfDate& date, SpokenKind kind, const Language& language) {
    const std::string digits = std::to_string(std::abs(knownYear(date)));
    if (kind == SpokenKind::Ago) {
        if (date.significantDigits >= static_cast<int>(digits.find_last_not_of('0')) + 1)
            return QString();
        const int count = date.significantDigits;
        return language.text("DateWords", QT_TRANSLATE_N_NOOP("DateWords", " (%n significant digit(s))"), count);
    }
    const Result<EdtfBounds> bounds = edtfBounds(date, "");
    if (!bounds)
        return QString();
    const std::int64_t first = toCivil(bounds->span.begin).date.year;
    const std::int64_t last = toCivil(plusSeconds(bounds->span.end, -1)).date.year;
    if (first == last)
        return QString();
    const bool plain = first >= 1000 && last <= 9999;
    const QString dash = plain ? QString(QChar(0x2013)) : QStringLiteral(" \u2013 ");
    const QString words = first > 9999 ? yearDigits(first, language) + dash + yearDigits(last, language)
                                       : yearWords(first, language) + dash + yearWords(last, language);
    return QStringLiteral(" (") + words + QLatin1Char(')');
}

std::int64_t knownYear(const EdtfDate& date) {
    if (date.longYear)
        return *date.longYear;
    const std::int64_t magnitude = std::stoi(date.year);
    return date.negative ? -magnitude : magnitude;
}

bool hasUnknownDigits(const EdtfDate& date) {
    return unknown(date.year) || unknown(date.month) || unknown(date.day);
}

SpokenDate speakDate(const EdtfDate& date, const Language& language, NameLength length, bool weekday) {
    SpokenDate spoken = Speaker(date, language, length, weekday).speak();
    if (date.approximate || date.significantDigits > 0) {
        QString words = circaPattern(spoken.kind, language);
        for (const char* place : {"ago", "decade", "century", "other", "date"})
            words = fill(words, place, spoken.words);
        spoken.words = words;
    }
    if (date.significantDigits > 0 && length == NameLength::Full)
        spoken.words += estimateWords(date, spoken.kind, language);
    if (date.uncertain)
        spoken.words = fill(text(language, QT_TRANSLATE_NOOP("DateWords", "{date} (?)")), "date", spoken.words);
    return spoken;
}

}  // namespace jalon

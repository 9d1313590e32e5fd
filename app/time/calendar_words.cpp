// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/calendar_words.h"

#include <array>

namespace jalon {

namespace {

QString clockText(const CivilDateTime& time, bool seconds) {
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    const QString minutes = two(time.hour) + QLatin1Char(':') + two(time.minute);
    return seconds ? minutes + QLatin1Char(':') + two(time.second) : minutes;
}

QString englishOrdinal(std::int64_t number) {
    const std::int64_t last = number % 10;
    const bool teen = number / 10 % 10 == 1;
    const char* ending = teen || last == 0 || last > 3 ? "th" : last == 1 ? "st" : last == 2 ? "nd" : "rd";
    return QString::number(number) + QLatin1String(ending);
}

QString romanNumber(std::int64_t number) {
    constexpr std::array<std::pair<int, const char*>, 9> digits{
        {{100, "C"}, {90, "XC"}, {50, "L"}, {40, "XL"}, {10, "X"}, {9, "IX"}, {5, "V"}, {4, "IV"}, {1, "I"}}};
    QString roman;
    for (const auto& [value, letters] : digits)
        for (; number >= value; number -= value) roman += QLatin1String(letters);
    return roman;
}

// A pattern may count in ordinals, Roman or plain numbers, as its language does.
QString counted(const QString& pattern, std::int64_t number) {
    const QString ordinal = fill(pattern, "ordinal", englishOrdinal(number));
    return fill(fill(ordinal, "roman", romanNumber(number)), "number", QString::number(number));
}

QString beforeChristWords(const QString& words, const Language& language) {
    return fill(language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{date} BC")), "date", words);
}

}  // namespace

QString fill(QString pattern, const char* place, const QString& value) {
    const QString brace = QLatin1Char('{') + QLatin1String(place) + QLatin1Char('}');
    return pattern.replace(brace, value);
}

QString monthName(int month, const Language& language, NameLength length) {
    return language.locale().standaloneMonthName(
        month, length == NameLength::Full ? QLocale::LongFormat : QLocale::ShortFormat);
}

QString weekdayName(int weekday, const Language& language, NameLength length) {
    return language.locale().standaloneDayName(weekday + 1,
                                               length == NameLength::Full ? QLocale::LongFormat : QLocale::ShortFormat);
}

QString dayNumber(int day, const Language& language) {
    if (day == 1)
        return language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "1"));
    return QString::number(day);
}

QString minuteText(const CivilDateTime& time) {
    return clockText(time, false);
}
QString secondText(const CivilDateTime& time) {
    return clockText(time, true);
}

QString yearDigits(std::int64_t count, const Language& language) {
    return count < 10000 ? QString::number(count) : language.locale().toString(static_cast<qlonglong>(count));
}

QString withEra(const QString& words, std::int64_t year, const Language& language) {
    if (year <= 0)
        return beforeChristWords(words, language);
    if (year >= 1000)
        return words;
    return fill(language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "AD {date}")), "date", words);
}

QString yearWords(std::int64_t year, const Language& language) {
    // A year that far back is only known in round figures; one that is not round is given in full.
    if (year <= -1'000'000 && year % 1000 == 0)
        return yearsAgoWords(-year, language);
    return withEra(yearDigits(year > 0 ? year : 1 - year, language), year, language);
}

QString yearsAgoWords(std::int64_t years, const Language& language) {
    const bool billions = years >= 1'000'000'000;
    const double count = static_cast<double>(years) / (billions ? 1e9 : 1e6);
    QString digits = language.locale().toString(count, 'f', 3);
    while (digits.endsWith(QLatin1Char('0'))) digits.chop(1);
    if (!digits.back().isDigit())
        digits.chop(1);
    const int plural = static_cast<int>(count);
    const QString pattern =
        billions ? language.text("DateWords", QT_TRANSLATE_N_NOOP("DateWords", "{count} billion years ago"), plural)
                 : language.text("DateWords", QT_TRANSLATE_N_NOOP("DateWords", "{count} million years ago"), plural);
    return fill(pattern, "count", digits);
}

QString decadeWords(std::int64_t firstDigits, bool beforeChrist, const Language& language) {
    const QString pattern = language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{year}s"));
    const QString words = fill(pattern, "year", yearDigits(firstDigits * 10, language));
    return beforeChrist ? beforeChristWords(words, language) : withEra(words, firstDigits * 10, language);
}

QString centuryWords(std::int64_t number, bool beforeChrist, const Language& language) {
    const QString pattern = number == 1
                                ? language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "1st century"))
                                : language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{ordinal} century"));
    const QString words = counted(pattern, number);
    return beforeChrist ? beforeChristWords(words, language) : words;
}

QString millenniumWords(std::int64_t number, bool beforeChrist, const Language& language) {
    const QString pattern = number == 1
                                ? language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "1st millennium"))
                                : language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{ordinal} millennium"));
    const QString words = counted(pattern, number);
    return beforeChrist ? beforeChristWords(words, language) : words;
}

QString dayMonth(int month, int day, const Language& language, NameLength length) {
    const QString pattern = language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{day} {month}"));
    return fill(fill(pattern, "day", dayNumber(day, language)), "month", monthName(month, language, length));
}

QString monthYear(int month, const QString& year, const Language& language, NameLength length) {
    const QString pattern = language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{month} {year}"));
    return fill(fill(pattern, "month", monthName(month, language, length)), "year", year);
}

QString dayMonthYear(const CivilDate& date, const Language& language, NameLength length) {
    const QString pattern = language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{day} {month} {year}"));
    const QString day = fill(pattern, "day", dayNumber(date.day, language));
    return fill(fill(day, "month", monthName(date.month, language, length)), "year", yearWords(date.year, language));
}

}  // namespace jalon

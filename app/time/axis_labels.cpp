// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/axis_labels.h"

#include "app/time/calendar_words.h"

namespace jalon {

namespace {

// Years so long ago, counted in steps so wide, that they are written in millions (Ma) or billions (Ga) of years.
bool inMegaYears(std::int64_t year, std::int64_t step) {
    return step >= 1'000 && (year <= -999'999 || (year >= 1'000'000 && step >= 100'000));
}

QString trimmedDecimals(double value, const Language& language) {
    QString digits = language.locale().toString(value, 'f', 3);
    while (digits.endsWith(QLatin1Char('0'))) digits.chop(1);
    if (!digits.isEmpty() && !digits.back().isDigit())
        digits.chop(1);
    return digits;
}

struct Age {
    QString digits;
    bool giga = false;
};

Age ageOf(std::int64_t years, bool giga, const Language& language) {
    return {trimmedDecimals(static_cast<double>(years) / (giga ? 1e9 : 1e6), language), giga};
}

QString ageUnit(const QString& digits, bool giga, const Language& language) {
    return fill(giga ? language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{count} Ga"))
                     : language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{count} Ma")),
                "count", digits);
}

// Boundaries before Christ stand at 1 - multiples of the step, so the years before the era are the round figure.
std::int64_t yearsBefore(std::int64_t year) {
    return year > 0 ? year : 1 - year;
}

// Of steps so small that three decimals of a billion would not tell their ends apart, the ages are in millions.
bool isCountedInBillions(std::int64_t years, std::int64_t step) {
    return years >= 1'000'000'000 && step >= 10'000'000;
}

QString yearTick(std::int64_t year, std::int64_t step, const Language& language) {
    // Among millions of years the turn of the era is as good as now.
    if (year == 1 && step >= 100'000)
        return QStringLiteral("0");
    if (!inMegaYears(year, step))
        return withEra(yearDigits(yearsBefore(year), language), year, language);
    const std::int64_t years = yearsBefore(year);
    const Age age = ageOf(years, isCountedInBillions(years, step), language);
    return (year > 0 ? QStringLiteral("+") : QString()) + ageUnit(age.digits, age.giga, language);
}

QString range(const QString& from, const QString& to) {
    return from + QChar(0x2013) + to;
}

// "1–0 billion years ago" is no way to say it.
void addAgeUntilNow(std::vector<QString>& labels, std::int64_t from, bool giga, const Language& language) {
    const int count = from == (giga ? 1'000'000'000 : 1'000'000) ? 1 : 2;
    const QString pattern =
        giga ? language.text("DateWords", QT_TRANSLATE_N_NOOP("DateWords", "since {count} billion years ago"), count)
             : language.text("DateWords", QT_TRANSLATE_N_NOOP("DateWords", "since {count} million years ago"), count);
    labels.push_back(fill(pattern, "count", ageOf(from, giga, language).digits));
}

void addAgeRange(std::vector<QString>& labels, std::int64_t first, std::int64_t end, std::int64_t step,
                 const Language& language) {
    const std::int64_t from = yearsBefore(first);
    const std::int64_t to = end <= 1 ? 1 - end : end;
    const bool giga = isCountedInBillions(std::max(from, to), step);
    const QString digits = range(ageOf(from, giga, language).digits, ageOf(to, giga, language).digits);
    if (first > 0) {
        labels.push_back(QStringLiteral("+") + ageUnit(digits, giga, language));
        return;
    }
    constexpr int plural = 2;
    if (to == 0) {
        addAgeUntilNow(labels, from, giga, language);
        labels.push_back(ageUnit(digits, giga, language));
        return;
    }
    const QString pattern =
        giga ? language.text("DateWords", QT_TRANSLATE_N_NOOP("DateWords", "{count} billion years ago"), plural)
             : language.text("DateWords", QT_TRANSLATE_N_NOOP("DateWords", "{count} million years ago"), plural);
    labels.push_back(fill(pattern, "count", digits));
    labels.push_back(ageUnit(digits, giga, language));
}

constexpr std::int64_t farthestNamedYear = 10'000;  // nobody speaks of the 521727th century

// Several years: their name where they have one, else from the first to the last.
std::vector<QString> yearsLabels(std::int64_t step, const TimeSpan& cell, const Language& language) {
    const std::int64_t first = toCivil(cell.begin).date.year;
    const std::int64_t end = toCivil(cell.end).date.year;
    std::vector<QString> labels;
    if (inMegaYears(first, step) || (first == 1 && step >= 1'000'000)) {
        addAgeRange(labels, first, end, step, language);
        return labels;
    }
    const bool before = first < 1;
    const bool named = first > -farthestNamedYear && first < farthestNamedYear;
    if (step == 10 && first >= 10 && named)
        labels.push_back(decadeWords(first / 10, false, language));
    if (step == 100 && named) {
        const std::int64_t century = before ? yearsBefore(first) / 100 : first / 100 + 1;
        labels.push_back(centuryWords(century, before, language));
    }
    const QString from = yearDigits(yearsBefore(first), language);
    labels.push_back(withEra(range(from, yearDigits(yearsBefore(end - 1), language)), first, language));
    labels.push_back(withEra(from, first, language));
    return labels;
}

std::vector<QString> dayLabels(const CivilDate& date, const Language& language) {
    const QString full = dayMonthYear(date, language, NameLength::Full);
    const QString pattern = language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{weekday} {date}"));
    const QString weekdayWord = weekdayName(weekday(daysFromCivil(date)), language, NameLength::Full);
    return {fill(fill(pattern, "weekday", weekdayWord), "date", full), full,
            dayMonthYear(date, language, NameLength::Short),
            dayMonth(date.month, date.day, language, NameLength::Short)};
}

std::vector<QString> clockLabels(const CivilDateTime& time, const Language& language) {
    const QString pattern = language.text("DateWords", QT_TRANSLATE_NOOP("DateWords", "{date}, {time}"));
    std::vector<QString> labels;
    for (NameLength length : {NameLength::Full, NameLength::Short})
        labels.push_back(
            fill(fill(pattern, "date", dayMonthYear(time.date, language, length)), "time", minuteText(time)));
    labels.push_back(minuteText(time));
    return labels;
}

}  // namespace

QString minorTickLabel(const CalendarStep& step, Instant at, const Language& language) {
    const CivilDateTime time = toCivil(at);
    switch (step.unit) {
        case CalendarUnit::Second:
            return secondText(time);
        case CalendarUnit::Minute:
        case CalendarUnit::Hour:
            return minuteText(time);
        case CalendarUnit::Day:
            return QString::number(time.date.day);
        case CalendarUnit::Month:
            return monthName(time.date.month, language, NameLength::Short);
        case CalendarUnit::Year:
            return yearTick(time.date.year, step.count, language);
    }
    Q_UNREACHABLE();
}

std::vector<QString> majorCellLabels(const CalendarStep& step, const TimeSpan& cell, const Language& language) {
    const CivilDateTime time = toCivil(cell.begin);
    if (step.unit <= CalendarUnit::Hour)
        return clockLabels(time, language);
    if (step.unit == CalendarUnit::Day)
        return dayLabels(time.date, language);
    const QString year = withEra(yearDigits(yearsBefore(time.date.year), language), time.date.year, language);
    if (step.unit == CalendarUnit::Month) {
        return {monthYear(time.date.month, year, language, NameLength::Full),
                monthYear(time.date.month, year, language, NameLength::Short),
                monthName(time.date.month, language, NameLength::Short)};
    }
    if (step.count == 1)
        return {year};
    return yearsLabels(step.count, cell, language);
}

}  // namespace jalon

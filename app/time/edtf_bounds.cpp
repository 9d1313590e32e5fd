// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QCoreApplication>
#include <algorithm>
#include <optional>

#include "app/time/edtf_parts.h"

namespace jalon {

namespace {

bool matches(const std::string& pattern, int value) {
    const char digits[] = {static_cast<char>('0' + value / 10), static_cast<char>('0' + value % 10)};
    return (pattern[0] == 'X' || pattern[0] == digits[0]) && (pattern[1] == 'X' || pattern[1] == digits[1]);
}

// The first or the last year, month and day that a pattern with unspecified digits allows.
class PatternSearch {
public:
    PatternSearch(const EdtfDate& date, bool last) : m_date(date), m_descending(last) {
        for (char c : date.year) m_unknownDigits += c == 'X' ? 1 : 0;
    }

    std::optional<CivilDate> find() const {
        // Only 29 February depends on the year: without it the first year that matches decides.
        if (!inYear(2000))
            return std::nullopt;
        int combinations = 1;
        for (int i = 0; i < m_unknownDigits; ++i) combinations *= 10;
        const bool magnitudeDown = m_descending != m_date.negative;
        for (int i = 0; i < combinations; ++i) {
            const std::int64_t magnitude = yearOf(magnitudeDown ? combinations - 1 - i : i);
            if (m_date.negative && magnitude == 0 && !fromYearZero())
                continue;
            if (const auto found = inYear(m_date.negative ? -magnitude : magnitude))
                return found;
        }
        return std::nullopt;
    }

private:
    // The first century before Christ, "-00XX", ends with the year 1 BC, which is 0000; nobody means it by "-XXXX".
    bool fromYearZero() const { return m_date.year.front() == '0' && m_date.year.back() == 'X'; }
    std::int64_t yearOf(int fill) const {
        std::int64_t year = 0;
        std::int64_t place = 1;
        for (auto digit = m_date.year.rbegin(); digit != m_date.year.rend(); ++digit, place *= 10) {
            year += place * (*digit == 'X' ? fill % 10 : *digit - '0');
            if (*digit == 'X')
                fill /= 10;
        }
        return year;
    }
    std::optional<CivilDate> inYear(std::int64_t year) const {
        for (int i = 1; i <= 12; ++i) {
            const int month = m_descending ? 13 - i : i;
            if (!m_date.month.empty() && !matches(m_date.month, month))
                continue;
            const int days = daysInMonth(year, month);
            if (m_date.day.empty())
                return CivilDate{year, month, m_descending ? days : 1};
            for (int j = 1; j <= days; ++j) {
                const int day = m_descending ? days + 1 - j : j;
                if (matches(m_date.day, day))
                    return CivilDate{year, month, day};
            }
        }
        return std::nullopt;
    }

    const EdtfDate& m_date;
    bool m_descending;
    int m_unknownDigits = 0;
};

DatePrecision precisionOfYears(std::int64_t years) {
    if (years <= 1)
        return DatePrecision::Year;
    if (years <= 10)
        return DatePrecision::Decade;
    if (years <= 100)
        return DatePrecision::Century;
    return years <= 1000 ? DatePrecision::Millennium : DatePrecision::Coarser;
}

DatePrecision writtenPrecision(const EdtfDate& date) {
    const std::size_t unknown = date.year.find('X');
    if (unknown != std::string::npos) {
        constexpr DatePrecision byPlace[] = {DatePrecision::Coarser, DatePrecision::Millennium, DatePrecision::Century,
                                             DatePrecision::Decade};
        return byPlace[unknown];
    }
    if (date.season != 0)
        return DatePrecision::Season;
    if (date.month.empty() || date.month[0] == 'X')
        return DatePrecision::Year;
    if (date.month[1] == 'X')
        return DatePrecision::Season;
    if (date.day.empty() || date.day.find('X') != std::string::npos)
        return DatePrecision::Month;
    return date.hasTime ? DatePrecision::Second : DatePrecision::Day;
}

TimeSpan wholeYears(std::int64_t first, std::int64_t last) {
    return {startOfDay({first, 1, 1}), startOfDay({last + 1, 1, 1})};
}

// "1950S2": every year that begins with the same significant digits.
EdtfBounds yearsAround(std::int64_t year, int significantDigits) {
    std::int64_t magnitude = std::abs(year);
    std::int64_t step = 1;
    int digits = static_cast<int>(std::to_string(magnitude).size());
    if (year == 0 || significantDigits == 0)
        digits = significantDigits;
    for (; digits > significantDigits; --digits) step *= 10;
    magnitude -= magnitude % step;
    const std::int64_t last = std::min(magnitude + step - 1, maxYear);
    const TimeSpan span = year < 0 ? wholeYears(-last, -magnitude) : wholeYears(magnitude, last);
    return {span, precisionOfYears(step)};
}

Problem tooFar(std::string_view text) {
    return badDate(
        QCoreApplication::translate("jalon::EdtfText", "“%1” is too far away: years up to 290 billion can be shown."),
        text);
}

TimeSpan seasonSpan(std::int64_t year, int season) {
    const auto [first, count] = seasonMonths(season);
    const int end = first + count;
    const CivilDate after = end > 12 ? CivilDate{year + 1, end - 12, 1} : CivilDate{year, end, 1};
    return {startOfDay({year, first, 1}), startOfDay(after)};
}

}  // namespace

std::array<int, 2> seasonMonths(int season) {
    if (season >= 40)
        return {(season - 40) * 6 + 1, 6};
    if (season >= 37)
        return {(season - 37) * 4 + 1, 4};
    if (season >= 33)
        return {(season - 33) * 3 + 1, 3};
    const bool southern = season >= 29;
    const int fromSpring = (season - 21 + (southern ? 2 : 0)) % 4;
    return {fromSpring * 3 + 3, 3};
}

Result<EdtfBounds> edtfBounds(const EdtfDate& date, std::string_view text) {
    if (date.longYear) {
        if (*date.longYear > maxYear || *date.longYear < -maxYear)
            return tooFar(text);
        return yearsAround(*date.longYear, date.significantDigits);
    }
    if (date.significantDigits > 0) {
        const std::int64_t magnitude = std::stoi(date.year);
        return yearsAround(date.negative ? -magnitude : magnitude, date.significantDigits);
    }
    const std::optional<CivilDate> first = PatternSearch(date, false).find();
    const std::optional<CivilDate> last = PatternSearch(date, true).find();
    if (!first || !last)
        return badDate(QCoreApplication::translate("jalon::EdtfText", "“%1” names a day that no calendar has."), text);
    const DatePrecision precision = writtenPrecision(date);
    if (date.season != 0) {
        const TimeSpan early = seasonSpan(first->year, date.season);
        return EdtfBounds{{early.begin, seasonSpan(last->year, date.season).end}, precision};
    }
    if (date.hasTime && date.day.find('X') == std::string::npos) {
        const Instant begin = toInstant({*first, date.hour, date.minute, date.second});
        const Instant end = toInstant({*last, date.hour, date.minute, date.second});
        return EdtfBounds{{begin, plusSeconds(end, 1)}, precision};
    }
    return EdtfBounds{{startOfDay(*first), plusSeconds(startOfDay(*last), secondsPerDay)}, precision};
}

}  // namespace jalon

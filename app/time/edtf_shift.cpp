// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/edtf_shift.h"

#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "app/time/span_part.h"

namespace jalon {

namespace {

// The number of a month since the beginning of year 0, so many months after it; false beyond all numbers.
bool monthAfter(std::int64_t year, int month, std::int64_t months, std::int64_t& after) {
    return !__builtin_mul_overflow(year, std::int64_t{12}, &after) &&
           !__builtin_add_overflow(after, std::int64_t{month} - 1, &after) &&
           !__builtin_add_overflow(after, months, &after);
}

constexpr std::int64_t farthestFourDigits = 9999;

bool unknown(const std::string& digits) {
    return digits.find('X') != std::string::npos;
}

std::string padded(std::int64_t value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

int digitsOf(std::int64_t magnitude) {
    return static_cast<int>(std::to_string(magnitude).size());
}

std::int64_t powerOfTen(int exponent) {
    std::int64_t power = 1;
    for (; exponent > 0; --exponent) power *= 10;
    return power;
}

std::int64_t floorDivide(std::int64_t a, std::int64_t b) {
    return a / b - (a % b < 0 ? 1 : 0);
}

// Where no digit is unknown.
std::int64_t yearOf(const EdtfDate& date) {
    if (date.longYear)
        return *date.longYear;
    const std::int64_t magnitude = std::stoi(date.year);
    return date.negative ? -magnitude : magnitude;
}

bool isTooFar(const EdtfDate& date) {
    return date.longYear && (*date.longYear > maxYear || *date.longYear < -maxYear);
}

std::int64_t significantYears(const EdtfDate& date) {
    return powerOfTen(std::max(0, digitsOf(std::llabs(yearOf(date))) - date.significantDigits));
}

// One date that moves. Every step returns what is in its way, or nothing.
class MovingDate {
public:
    explicit MovingDate(const EdtfDate& date) : m_date(date) {}

    std::optional<ShiftObstacle> move(std::int64_t months, std::int64_t seconds) {
        if (isTooFar(m_date))
            return ShiftObstacle::TooFar;
        if (!isWhole(months, seconds))
            return ShiftObstacle::FinerThanKnown;
        if (unknown(m_date.year))
            return moveUnknownYears(months / 12);
        if (m_date.significantDigits > 0)
            return moveSignificantYears(months / 12);
        if (m_date.season > 0)
            return moveSeason(months);
        if (m_date.month.empty() || unknown(m_date.month))
            return moveYear(months / 12);
        return moveDay(months, seconds);
    }
    const EdtfDate& date() const { return m_date; }

private:
    bool isWhole(std::int64_t months, std::int64_t seconds) const {
        const DateStep step = stepOf(m_date);
        if (step.months > 0)
            return seconds == 0 && months % step.months == 0;
        // A date with a time of day may be given seconds, though it was written without.
        const std::int64_t unit = m_date.hasTime ? 1 : step.seconds;
        return unit > 0 && seconds % unit == 0;
    }

    std::optional<ShiftObstacle> setYear(std::int64_t year) {
        if (year > maxYear || year < -maxYear)
            return ShiftObstacle::TooFar;
        m_date.negative = year < 0;
        if (std::llabs(year) <= farthestFourDigits) {
            m_date.longYear.reset();
            m_date.year = padded(std::llabs(year), 4);
            return std::nullopt;
        }
        const bool wasLong = m_date.longYear.has_value();
        if (m_date.season > 0 || !m_date.month.empty() || (!wasLong && (m_date.approximate || m_date.uncertain)))
            return ShiftObstacle::PlainYearsOnly;
        m_date.longYear = year;
        m_date.year.clear();
        return std::nullopt;
    }

    std::optional<ShiftObstacle> moveYear(std::int64_t years) {
        std::int64_t year = 0;
        if (__builtin_add_overflow(yearOf(m_date), years, &year))
            return ShiftObstacle::TooFar;
        return setYear(year);
    }

    std::optional<ShiftObstacle> moveUnknownYears(std::int64_t years);
    std::optional<ShiftObstacle> moveSignificantYears(std::int64_t years);
    std::optional<ShiftObstacle> moveSeason(std::int64_t months);
    std::optional<ShiftObstacle> moveDay(std::int64_t months, std::int64_t seconds);

    EdtfDate m_date;
};

// "-000X" (9 BC to 1 BC and the year 0) is the decade right before "000X".
std::optional<ShiftObstacle> MovingDate::moveUnknownYears(std::int64_t years) {
    const std::size_t known = m_date.year.find('X');
    const std::int64_t unit = powerOfTen(4 - static_cast<int>(known));
    const std::int64_t head = std::stoi(m_date.year.substr(0, known));
    const std::int64_t index = (m_date.negative ? -head - 1 : head) + years / unit;
    const std::int64_t movedHead = index < 0 ? -(index + 1) : index;
    if (movedHead >= powerOfTen(static_cast<int>(known)))
        return ShiftObstacle::PlainYearsOnly;
    const bool allUnknown = m_date.year.find_first_not_of('X', known) == std::string::npos;
    if ((index < 0) != m_date.negative && !allUnknown)
        return ShiftObstacle::AcrossTheEra;
    m_date.negative = index < 0;
    m_date.year.replace(0, known, padded(movedHead, known));
    return std::nullopt;
}

// As many digits stay unsure: "Y99000000S2" moves on to "Y100000000S3".
std::optional<ShiftObstacle> MovingDate::moveSignificantYears(std::int64_t years) {
    const std::int64_t unit = significantYears(m_date);
    const std::int64_t before = yearOf(m_date);
    if (const auto obstacle = moveYear(years))
        return obstacle;
    const std::int64_t after = yearOf(m_date);
    if (unit > 1 && ((after < 0) != (before < 0) || std::llabs(after) < unit))
        return ShiftObstacle::AcrossTheEra;
    const int more = digitsOf(std::llabs(after)) - digitsOf(std::llabs(before));
    m_date.significantDigits = std::max(1, m_date.significantDigits + more);
    return std::nullopt;
}

// Seasons of one kind (northern, southern, quarters, ...) follow each other by their first months.
std::optional<ShiftObstacle> MovingDate::moveSeason(std::int64_t months) {
    constexpr int firstOfKind[] = {21, 25, 29, 33, 37, 40, 42};
    const int* after = std::upper_bound(std::begin(firstOfKind), std::end(firstOfKind), m_date.season);
    std::int64_t month = 0;
    if (!monthAfter(yearOf(m_date), seasonMonths(m_date.season)[0], months, month))
        return ShiftObstacle::TooFar;
    const std::int64_t year = floorDivide(month, 12);
    if (year > maxYear || year < -maxYear)
        return ShiftObstacle::TooFar;
    for (int season = *(after - 1); season < *after; ++season)
        if (seasonMonths(season)[0] - 1 == month - year * 12)
            m_date.season = season;
    return setYear(year);
}

std::optional<ShiftObstacle> MovingDate::moveDay(std::int64_t months, std::int64_t seconds) {
    std::int64_t month = 0;
    if (!monthAfter(yearOf(m_date), std::stoi(m_date.month), months, month))
        return ShiftObstacle::TooFar;
    CivilDateTime time{{floorDivide(month, 12), 1, 1}, m_date.hour, m_date.minute, m_date.second};
    if (time.date.year > maxYear || time.date.year < -maxYear)
        return ShiftObstacle::TooFar;
    time.date.month = static_cast<int>(month - time.date.year * 12) + 1;
    const bool dayKnown = !m_date.day.empty() && !unknown(m_date.day);
    if (dayKnown) {
        time.date.day = std::min(std::stoi(m_date.day), daysInMonth(time.date.year, time.date.month));
        time = toCivil(plusSeconds(toInstant(time), seconds));
        m_date.day = padded(time.date.day, 2);
    }
    m_date.month = padded(time.date.month, 2);
    m_date.hour = time.hour;
    m_date.minute = time.minute;
    m_date.second = time.second;
    return setYear(time.date.year);
}

std::string yearText(const EdtfDate& date) {
    const std::string year =
        date.longYear ? "Y" + std::to_string(*date.longYear) : (date.negative ? "-" : "") + date.year;
    return date.significantDigits > 0 ? year + "S" + std::to_string(date.significantDigits) : year;
}

// The moved date with its qualifiers where they stood; an EdtfDate does not know where that was.
std::string rewritten(std::string_view text, const EdtfDate& moved) {
    std::string out;
    std::size_t at = text.find_first_not_of("?~%");
    out += text.substr(0, at);
    out += yearText(moved);
    if (text.find_first_of("YS") != std::string_view::npos)
        return out;  // nothing stands behind such a year
    at += text[at] == '-' ? 5 : 4;
    std::string groups = (moved.season > 0 ? std::to_string(moved.season) : moved.month) + moved.day;
    while (at < text.size() && text[at] != 'T') {
        const bool digits = text[at] == 'X' || (text[at] >= '0' && text[at] <= '9');
        out += digits ? groups.substr(0, 2) : std::string(1, text[at]);
        if (digits)
            groups.erase(0, 2);
        at += digits ? 2 : 1;
    }
    if (moved.hasTime)
        out += "T" + padded(moved.hour, 2) + ":" + padded(moved.minute, 2) + ":" + padded(moved.second, 2) + moved.zone;
    return out;
}

// Calls `visit` with every date of an EDTF text and `between` with what stands between them.
template <typename Visit, typename Between>
void forEachDate(std::string_view edtf, const Visit& visit, const Between& between) {
    constexpr std::string_view separators = "[]{},/.";
    while (!edtf.empty()) {
        const std::size_t begin = std::min(edtf.find_first_not_of(separators), edtf.size());
        between(edtf.substr(0, begin));
        edtf.remove_prefix(begin);
        const std::size_t end = std::min(edtf.find_first_of(separators), edtf.size());
        if (end > 0)
            visit(edtf.substr(0, end));
        edtf.remove_prefix(end);
    }
}

// "Late February" is a part of a month, and stays one: its days are counted anew.
std::optional<std::string> shiftedPartOfMonth(std::string_view edtf, std::int64_t months) {
    const Result<EdtfParts> parts = readEdtfParts(edtf);
    if (!parts || parts->shape != DateShape::Set || parts->allMembers || parts->members.size() != 1)
        return std::nullopt;
    const std::optional<PartOfWhole> part = partOfRange(parts->members.front());
    // Written otherwise than the program writes it, it would not come back as it was.
    if (!part || part->whole.month.empty() || edtfOfPart(part->whole, part->part) != edtf)
        return std::nullopt;
    MovingDate whole(part->whole);
    if (whole.move(months, 0))
        return std::nullopt;
    return edtfOfPart(whole.date(), part->part);
}

}  // namespace

DateStep stepOf(const EdtfDate& date) {
    const std::size_t unknownFrom = date.year.find('X');
    if (unknownFrom == 0 || isTooFar(date))
        return {};
    if (unknownFrom != std::string::npos)
        return {12 * powerOfTen(4 - static_cast<int>(unknownFrom)), 0};
    if (date.significantDigits > 0)
        return {12 * significantYears(date), 0};
    if (date.season > 0)
        return {seasonMonths(date.season)[1], 0};
    if (date.month.empty() || unknown(date.month))
        return {12, 0};
    if (date.day.empty() || unknown(date.day))
        return {1, 0};
    if (!date.hasTime)
        return {0, secondsPerDay};
    return {0, date.second == 0 ? 60 : 1};
}

DateStep commonStep(std::string_view edtf) {
    DateStep common{1, 1};
    bool movable = true, days = true;
    forEachDate(
        edtf,
        [&](std::string_view text) {
            const Result<EdtfParts> parts = readEdtfParts(text);
            const DateStep step = parts ? stepOf(parts->start.date) : DateStep{};
            movable &= step != DateStep{};
            days &= step.months == 0;
            common.months = std::lcm(common.months, std::max<std::int64_t>(step.months, 1));
            common.seconds = std::max(common.seconds, step.seconds);
        },
        [](std::string_view) {});
    if (!movable)
        return {};
    return days ? DateStep{0, common.seconds} : DateStep{common.months, 0};
}

ShiftedEdtf shiftedEdtf(std::string_view edtf, std::int64_t months, std::int64_t seconds) {
    if (seconds == 0)
        if (const auto part = shiftedPartOfMonth(edtf, months))
            return {*part, {}, {}};
    ShiftedEdtf shifted;
    forEachDate(
        edtf,
        [&](std::string_view text) {
            const Result<EdtfParts> parts = readEdtfParts(text);
            std::optional<ShiftObstacle> obstacle = ShiftObstacle::Unreadable;
            if (parts) {
                MovingDate date(parts->start.date);
                obstacle = date.move(months, seconds);
                if (!obstacle)
                    shifted.text += rewritten(text, date.date());
            }
            if (obstacle && !shifted.obstacle) {
                shifted.obstacle = obstacle;
                shifted.at = std::string(text);
            }
        },
        [&](std::string_view between) { shifted.text += between; });
    return shifted;
}

}  // namespace jalon

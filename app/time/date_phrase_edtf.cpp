// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <cstdlib>
#include <utility>

#include "app/time/date_phrase.h"

namespace jalon {

namespace {

std::string padded(std::int64_t value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

// "1914–18", "1831 or 2": the digits that are missing come from the first year.
void completeYear(const DatePhrase& first, DatePhrase& second) {
    std::int64_t place = second.loose >= 10 ? 100 : 10;
    // Only forwards: "1798–5" starts in 1798 and can only mean a later year that ends so.
    std::int64_t year = first.number / place * place + second.loose;
    if (first.era >= 0 && year < first.number)
        return;
    second.years = DatePhrase::Years::Year;
    second.number = year;
    second.loose = 0;
}

void lendFromSecond(DatePhrase& first, const DatePhrase& second) {
    if (first.loose > 0) {
        if (second.years == DatePhrase::Years::Century || second.years == DatePhrase::Years::Millennium) {
            first.years = second.years;
            first.number = first.loose;
        } else if (second.day > 0) {
            first.day = first.loose;
        } else if (second.years == DatePhrase::Years::Year && second.month == 0 &&
                   (second.number < 1000 || second.era != 0)) {
            first.years = DatePhrase::Years::Year;
            first.number = first.loose;
        } else {
            return;
        }
        first.loose = 0;
    }
    if (first.day > 0 && first.month == 0)
        first.month = second.month;
    const bool yearless = first.years == DatePhrase::Years::None && (first.month > 0 || first.season > 0);
    if (yearless && second.years == DatePhrase::Years::Year) {
        first.years = second.years;
        first.number = second.number;
        first.numberDigits = second.numberDigits;
    }
}

// "The 80s" are those of the twentieth century, as anybody says it; the first two decades of one are not named so.
std::optional<std::string> decadePattern(const DatePhrase& phrase) {
    const bool shortened = phrase.number < 100 && phrase.era == 0;
    const std::int64_t first = shortened ? phrase.number + 1900 : phrase.number;
    if (first % 10 != 0 || first > 9999 || (shortened && phrase.number < 20))
        return std::nullopt;
    return padded(first / 10, 3) + "X";
}

std::optional<std::string> yearPattern(const DatePhrase& phrase) {
    const std::int64_t number = phrase.number;
    switch (phrase.years) {
        case DatePhrase::Years::None:
            return "XXXX";
        case DatePhrase::Years::Decade:
            return decadePattern(phrase);
        case DatePhrase::Years::Century:
            return number < 1 || number > 100 ? std::nullopt : std::optional(padded(number - 1, 2) + "XX");
        case DatePhrase::Years::Millennium:
            return number < 1 || number > 10 ? std::nullopt : std::optional(padded(number - 1, 1) + "XXX");
        case DatePhrase::Years::Year:
            break;
    }
    return padded(phrase.era < 0 ? number - 1 : number, 4);
}

// "1950S2" of "c. 1950 (1900–1999)": as many digits as leave just those years open; 0 where none do.
int significantDigits(const DatePhrase& phrase, std::int64_t year) {
    if (!phrase.estimateFrom || !phrase.estimateTo)
        return phrase.significantDigits;
    const std::int64_t magnitude = std::abs(year);
    std::int64_t low = std::abs(*phrase.estimateFrom), high = std::abs(*phrase.estimateTo);
    if (low > high)
        std::swap(low, high);
    std::int64_t step = 1;
    for (int digits = static_cast<int>(std::to_string(magnitude).size()); digits > 0; --digits, step *= 10)
        if (magnitude - magnitude % step == low && low + step - 1 == high)
            return digits;
    return 0;
}

void addMonthAndDay(EdtfDate& date, const DatePhrase& phrase) {
    date.season = phrase.season;
    if (phrase.month > 0)
        date.month = padded(phrase.month, 2);
    if (phrase.unknownMonth || (phrase.unknownDay && phrase.month == 0 && phrase.season == 0))
        date.month = "XX";
    if (phrase.season > 0)
        return;
    if (phrase.day > 0)
        date.day = padded(phrase.day, 2);
    if (phrase.unknownDay)
        date.day = "XX";
    if (phrase.hour < 0 || phrase.day == 0 || phrase.unknownDay)
        return;
    date.hasTime = true;
    date.hour = phrase.hour;
    date.minute = phrase.minute;
    date.second = phrase.second;
    date.zone = phrase.zone;
}

// "252–201 million years ago".
bool lendScale(DatePhrase& first, const DatePhrase& second) {
    const bool bare = first.era == 0 && first.month == 0 && first.scale == 0 && first.number < 100'000;
    if (second.scale > 0 && bare && (first.years == DatePhrase::Years::Year || first.loose > 0)) {
        first.number = (first.loose > 0 ? std::exchange(first.loose, 0) : first.number) * second.scale + 1;
        first.years = DatePhrase::Years::Year;
        first.era = -1;
        first.scale = second.scale;
        first.ago = false;
        return true;
    }
    return false;
}

std::int64_t astronomicalYear(const DatePhrase& phrase) {
    return phrase.era < 0 ? 1 - phrase.number : phrase.number;
}

// "2 to 3 centuries ago", "12000-10000 BP"; but "1990 to 20 years ago" begins with a year.
bool lendCount(DatePhrase& first, const DatePhrase& second) {
    const bool bare = first.era == 0 && first.month == 0 && first.season == 0 && first.backUnit == 0;
    const auto alike = [&] {
        const std::int64_t count = (second.backFrom - astronomicalYear(second)) / second.backUnit;
        return first.years == DatePhrase::Years::Year && first.number <= 10 * count;
    };
    if (second.backUnit == 0 || !bare || first.scale > 0 || !(first.loose > 0 || alike()))
        return false;
    first.backFrom = second.backFrom;
    first.backUnit = second.backUnit;
    first.approximate |= second.approximate;
    first.ago = false;
    countBack(first, first.loose > 0 ? std::exchange(first.loose, 0) : first.number);
    return true;
}

void completeDecade(const DatePhrase& first, DatePhrase& second) {
    // "années 1850–1860"
    const bool namesDecade = second.years == DatePhrase::Years::Year && second.month == 0 && second.number % 10 == 0;
    if (first.decadeWord && namesDecade && second.era == 0)
        second.years = DatePhrase::Years::Decade;
    // "années 70–80"
    if (first.decadeWord && first.number < 100 && second.loose >= 20 && second.loose % 10 == 0) {
        second.years = DatePhrase::Years::Decade;
        second.number = std::exchange(second.loose, 0);
    }
    // "1960s–70s"
    const bool decades = first.years == DatePhrase::Years::Decade && second.years == DatePhrase::Years::Decade;
    if (decades && second.number < 100 && first.number >= 1000)
        second.number += first.number / 100 * 100;
}

}  // namespace

void countBack(DatePhrase& phrase, std::int64_t count) {
    const std::int64_t then = phrase.backFrom - count * phrase.backUnit;
    phrase.years = DatePhrase::Years::Year;
    phrase.number = then > 0 ? then : 1 - then;
    phrase.numberDigits = 4;
    phrase.era = then > 0 ? 1 : -1;
}

bool nearerFirst(const DatePhrase& first, const DatePhrase& second) {
    const bool back = (first.scale > 0 || first.backUnit > 0) && (second.scale > 0 || second.backUnit > 0);
    return back && astronomicalYear(first) > astronomicalYear(second);
}

void completeEachOther(DatePhrase& first, DatePhrase& second) {
    if (lendScale(first, second) || lendCount(first, second))
        return;
    const bool yearOnly = first.years == DatePhrase::Years::Year && first.month == 0;
    if (second.loose > 0 && yearOnly && !second.looseOrdinal)
        completeYear(first, second);
    if (second.loose > 0 && first.day > 0 && first.month > 0) {
        second.day = second.loose;
        second.month = first.month;
        second.loose = 0;
    }
    if (second.day > 0 && second.month == 0)
        second.month = first.month;
    lendFromSecond(first, second);
    completeDecade(first, second);
    const bool yearless = second.years == DatePhrase::Years::None && second.month > 0;
    if (yearless && first.years == DatePhrase::Years::Year) {
        second.years = first.years;
        second.number = first.number;
    }
    if (second.era < 0 && first.era == 0)
        first.era = -1;
}

std::optional<EdtfDate> edtfOfPhrase(const DatePhrase& phrase) {
    if (phrase.romanCentury && phrase.loose > 0) {
        DatePhrase century = phrase;
        century.years = DatePhrase::Years::Century;
        century.number = std::exchange(century.loose, 0);
        return edtfOfPhrase(century);
    }
    // A count of five digits and more is a year only where its era is said.
    const bool bareCount = phrase.years == DatePhrase::Years::Year && phrase.number > 9999 && phrase.era == 0;
    if (phrase.impossible || phrase.ago || bareCount || (phrase.hour >= 0 && phrase.day == 0))
        return std::nullopt;
    if (phrase.empty() || phrase.loose > 0 || (phrase.day > 0 && phrase.month == 0))
        return std::nullopt;
    if (phrase.years == DatePhrase::Years::Year && phrase.number == 0 && phrase.era != 0)
        return std::nullopt;
    EdtfDate date;
    date.approximate = phrase.approximate;
    date.uncertain = phrase.uncertain;
    const std::optional<std::string> year = yearPattern(phrase);
    if (!year)
        return std::nullopt;
    date.year = *year;
    date.negative = phrase.era < 0 && *year != "0000";
    if (year->size() > 4) {
        if (phrase.month > 0 || phrase.season > 0)
            return std::nullopt;
        const std::int64_t number = std::stoll(*year);
        date.longYear = date.negative ? -number : number;
        date.year.clear();
    }
    if (phrase.years == DatePhrase::Years::Year && phrase.month == 0 && phrase.season == 0) {
        const std::int64_t number = std::stoll(*year);
        date.significantDigits = significantDigits(phrase, date.negative ? -number : number);
    }
    addMonthAndDay(date, phrase);
    return date;
}

}  // namespace jalon

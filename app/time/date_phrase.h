// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <optional>
#include <vector>

#include "app/time/date_tokens.h"
#include "app/time/date_words.h"
#include "app/time/edtf_parts.h"
#include "app/time/span_part.h"

namespace jalon {

// One date of a text as far as it says so itself: "17" in "17–21 November 2023" is a number until its fellow is read.
struct DatePhrase {
    enum class Years { None, Year, Decade, Century, Millennium };
    Years years = Years::None;
    std::int64_t number = 0;  // the year, the decade's first year, the number of the century
    int numberDigits = 0;     // as written; 0 where the number is no plain year
    int era = 0;              // -1 BC, 1 AD, 0 unsaid
    int month = 0, day = 0, season = 0;
    int weekday = 0;                        // as written, 1 Monday to 7 Sunday; 0 unsaid
    int hour = -1, minute = 0, second = 0;  // -1: no time of day
    std::string zone;                       // as EDTF writes it
    int loose = 0;  // a number of one or two digits that may be a day, a century or the end of a year
    bool looseOrdinal = false;
    bool romanCentury = false;  // a loose Roman ordinal that may stand alone: "XIXe"
    bool unknownMonth = false, unknownDay = false;
    bool approximate = false, uncertain = false;
    std::int64_t scale = 0;     // of "66 million years": the million
    bool ago = false;           // "il y a 10 (à 20 millions d'années)": no date until its fellow tells the unit
    std::int64_t backFrom = 0;  // of "2 centuries ago": this year, as `number` holds the year that it leads to,
    std::int64_t backUnit = 0;  // and 100; 0: not counted back
    int significantDigits = 0;  // of the year; 0: all
    std::optional<std::int64_t> estimateFrom, estimateTo;  // astronomical years that an estimate lies between
    std::optional<SpanPart> part;
    bool ambiguousOrder = false;     // 3/4/2025
    std::optional<DateOrder> order;  // that the numbers themselves tell: 28/3/2025
    bool decadeWord = false;         // "années 1850(-1860)"
    bool centuryAssumed = false;     // 1/21/77
    bool impossible = false;         // says what cannot be: "14:30 a.m."

    bool empty() const { return years == Years::None && month == 0 && season == 0 && loose == 0; }
};

// Reads one date from tokens, leaving `at` behind it; an empty phrase where there is none. With `ago` its count goes
// back from today, as an "il y a" said before.
DatePhrase readPhrase(const std::vector<DateToken>& tokens, std::size_t& at, DateOrder order, bool ago = false);

// Makes the phrase the year that lies `count` of its `backUnit` before its `backFrom`.
void countBack(DatePhrase& phrase, std::int64_t count);

// Whether both count back from today and the nearer one stands first: "10-20 million years ago".
bool nearerFirst(const DatePhrase& first, const DatePhrase& second);

// What each of two dates leaves unsaid because the other says it: "mars à juin 2024", "1914–18", "500–400 BC".
void completeEachOther(DatePhrase& first, DatePhrase& second);

// Nothing where the phrase is no date by itself.
std::optional<EdtfDate> edtfOfPhrase(const DatePhrase& phrase);

}  // namespace jalon

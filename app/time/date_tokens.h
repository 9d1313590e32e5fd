// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <vector>

namespace jalon {

// What a word means in a date, in English or French alike.
enum class WordRole {
    None,
    Filler,  // the, of, le, du, published, ...
    Month,
    Season,
    Hemisphere,  // value: what it adds to a season's code
    Weekday,     // value: 1 Monday to 7 Sunday
    Approximate,
    Uncertain,
    Early,
    Mid,
    Late,
    Since,
    Until,
    Before,
    After,
    From,
    Between,
    To,
    And,
    Or,
    Later,          // "or later"
    Earlier,        // "or earlier"
    NoLaterThan,    // "by 1900", "au plus tard en 1900"
    NoEarlierThan,  // "not before 1900"
    Present,        // an end that is not there yet: "ongoing", "still in office"
    Today,
    Unknown,
    Ordinal,  // first, deuxième; lastOfAll for "last"
    OrdinalEnding,
    Century,
    Millennium,
    Decade,
    NamedDecade,  // "twenties", "(années) vingt"
    Quarter,
    Semester,
    Half,
    Third,  // "tiers"; the English word is an ordinal
    Week,
    Significant,  // "(2) significant (digits)"
    Million,
    Billion,
    BeforeChrist,
    AfterChrist,
    BeforePresent,  // BP: before 1950
    Ago,
    Years,  // "(5000) years (ago)"
    Noon,
    Midnight,
    Morning,    // "a.m.", "du matin"
    Afternoon,  // "p.m.", "du soir"
    Zone,       // value: minutes east of Greenwich
    UnitOf,     // "day in", "month in", "year in", "decade in"
};

struct DateToken {
    enum class Kind { Number, Word, Sign } kind = Kind::Sign;
    QString text;         // lower case, without accents
    bool spaced = false;  // white space before it
    WordRole role = WordRole::None;
    int value = 0;  // of a month, season, ordinal, ...
};

// Takes a text apart into numbers, words and signs; dashes and quotes of every kind become "-" and "'".
std::vector<DateToken> dateTokens(const QString& text);

// The value of an Ordinal that is the last of however many there are.
constexpr int lastOfAll = -1;

// 17 for "xvii"; 0 for what is no Roman number.
int romanValue(const QString& letters);

}  // namespace jalon

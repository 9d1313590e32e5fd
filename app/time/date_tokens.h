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
    Weekday,
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
    Later,    // "or later"
    Earlier,  // "or earlier"
    Present,
    Ordinal,  // first, deuxième
    OrdinalEnding,
    Century,
    Millennium,
    Decade,
    Quarter,
    Semester,
    Half,
    Million,
    Billion,
    BeforeChrist,
    AfterChrist,
    Ago,
    UnitOf,  // "day in", "month in", "year in", "decade in"
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

// 17 for "xvii"; 0 for what is no Roman number.
int romanValue(const QString& letters);

}  // namespace jalon

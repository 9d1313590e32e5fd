// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

#include "app/base/language.h"
#include "app/time/calendar_words.h"
#include "app/time/edtf_parts.h"

namespace jalon {

// What a spoken date is, because "since" and "until" need other words for a day than for a year in many languages.
enum class SpokenKind { Day, Month, Year, Decade, Century, Ago, Other };

struct SpokenDate {
    QString words;
    SpokenKind kind = SpokenKind::Other;
};

// One date at its written precision: "28 March 2025", "c. 1450 BC", "1980s", "spring 1872". Full names come with the
// weekday of a known day where `weekday` asks for it and the Gregorian calendar was in use.
SpokenDate speakDate(const EdtfDate& date, const Language& language, NameLength length, bool weekday);

// The astronomical year of a date whose digits are all known.
std::int64_t knownYear(const EdtfDate& date);
bool hasUnknownDigits(const EdtfDate& date);

}  // namespace jalon

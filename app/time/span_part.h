// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <array>
#include <optional>
#include <string>

#include "app/time/edtf_parts.h"

namespace jalon {

// A part of a month, a year, a decade or a century, as people say it: "early 2024", "late 17th century". Thirds of a
// year are January to April, May to August, September to December; of a century the years 00-33, 34-66, 67-99; of a
// decade 0-3, 4-6, 7-9; of a month the days 1-10, 11-20 and the rest. EDTF writes them as one of a range of dates.
// Quarters are those of a century, four times 25 years; a year has its quarters as seasons.
enum class SpanPart { Early, Mid, Late, FirstHalf, SecondHalf, FirstQuarter, SecondQuarter, ThirdQuarter, LastQuarter };
inline constexpr std::array spanParts{SpanPart::Early,         SpanPart::Mid,          SpanPart::Late,
                                      SpanPart::FirstHalf,     SpanPart::SecondHalf,   SpanPart::FirstQuarter,
                                      SpanPart::SecondQuarter, SpanPart::ThirdQuarter, SpanPart::LastQuarter};

// "[2024-01..2024-04]"; nothing where the whole has no such part (a day, a season, a year beyond four digits).
std::optional<std::string> edtfOfPart(const EdtfDate& whole, SpanPart part);

// The other way round: the whole and the part that a range of dates is, if it is one.
struct PartOfWhole {
    EdtfDate whole;
    SpanPart part;
};
std::optional<PartOfWhole> partOfRange(const EdtfMember& range);

// One date as EDTF writes it. Where a qualifier has no place (years beyond four digits) "~" becomes significant digits.
std::string edtfOf(const EdtfDate& date);

}  // namespace jalon

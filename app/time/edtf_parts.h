// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/base/result.h"
#include "app/time/civil_time.h"
#include "app/time/uncertain_date.h"

// EDTF taken apart as it is written, before anybody asks which days it allows. Used in this
// room only.

namespace jalon {

// One date of an EDTF text. Digits that nobody knows are 'X'.
struct EdtfDate {
    bool negative = false;
    std::string year;                      // four digits; empty where `longYear` holds it
    std::optional<std::int64_t> longYear;  // "Y170000002", "Y17E8"; signed
    int significantDigits = 0;             // "1950S2"; 0: all
    int season = 0;                        // 21..41; 0: none
    std::string month;                     // two digits or empty
    std::string day;                       // two digits or empty
    bool hasTime = false;
    int hour = 0, minute = 0, second = 0;
    std::string zone;  // as written; never moves the date
    bool approximate = false, uncertain = false;
};

struct EdtfEnd {
    EndKind kind = EndKind::Known;
    EdtfDate date;  // where the kind is Known
};

// A member of a set: one date (from alone) or everything from one date to another; ".." is an open end.
struct EdtfMember {
    EdtfEnd from;
    EdtfEnd to;
    bool range = false;
};

struct EdtfParts {
    DateShape shape = DateShape::Point;
    EdtfEnd start;                    // of an interval; the date itself of a point
    EdtfEnd end;                      // of an interval
    bool allMembers = false;          // {…}: all of them; […]: one of them
    std::vector<EdtfMember> members;  // of a set
};

// Takes the text apart, or says what no production of EDTF matches. Impossible days and reversed intervals pass here.
Result<EdtfParts> readEdtfParts(std::string_view text);

// The days that a date allows, and how precisely it is written.
struct EdtfBounds {
    TimeSpan span;
    DatePrecision precision = DatePrecision::Day;
};

// A Problem where the calendar has no such day or where it lies too far away.
Result<EdtfBounds> edtfBounds(const EdtfDate& date, std::string_view text);

// The first month and the number of months of a season code 21..41; meteorological seasons of the named hemisphere, the
// northern one where none is named. A season that begins in December ends in the next year.
std::array<int, 2> seasonMonths(int season);

// The problem of a text that is no EDTF; `why` is a whole sentence that may name the text as %1.
Problem badDate(const QString& why, std::string_view text);

}  // namespace jalon

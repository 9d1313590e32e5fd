// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "app/time/edtf_parts.h"

// Calendar steps on EDTF as it is written. Used by date_shift and date_drag only.

namespace jalon {

// By how much a date can move and be known as well as before. One of the two is 0; both are where nothing can move it.
struct DateStep {
    std::int64_t months = 0;
    std::int64_t seconds = 0;

    friend bool operator==(const DateStep&, const DateStep&) = default;
};

// Unknown digits of the year count from the first: "19X5" moves by centuries.
DateStep stepOf(const EdtfDate& date);
// The step with which all dates of an EDTF text can move: that of the coarsest.
DateStep commonStep(std::string_view edtf);

enum class ShiftObstacle {
    Unreadable,      // the text is no EDTF
    FinerThanKnown,  // the shift is no whole number of steps
    PlainYearsOnly,  // beyond four digits EDTF writes years and nothing else
    TooFar,          // beyond maxYear
    AcrossTheEra,    // digits that count away from year 0 mean other years on its other side
};

struct ShiftedEdtf {
    std::string text;
    std::optional<ShiftObstacle> obstacle;
    std::string at;  // the date of the text that cannot move
};

// Every date of the text moved by `months`, then by `seconds`. What comes out may still be no day of the calendar.
ShiftedEdtf shiftedEdtf(std::string_view edtf, std::int64_t months, std::int64_t seconds);

}  // namespace jalon

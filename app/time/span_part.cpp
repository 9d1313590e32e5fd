// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/span_part.h"

#include <cstdlib>

namespace jalon {

namespace {

// First and last, counted from 0 in the order of time, of `count` months, years or days.
struct Slice {
    int first, last;
};

Slice sliceOf(SpanPart part, int count) {
    const int half = count / 2;
    const int early = count == 12 || count == 10 ? 4 : count == 100 ? 34 : count == 1000 ? 334 : 10;
    const int late = count == 12 ? 8 : count == 10 ? 7 : count == 100 ? 67 : count == 1000 ? 667 : 20;
    switch (part) {
        case SpanPart::Early:
            return {0, early - 1};
        case SpanPart::Mid:
            return {early, late - 1};
        case SpanPart::Late:
            return {late, count - 1};
        case SpanPart::FirstHalf:
            return {0, half - 1};
        case SpanPart::SecondHalf:
            return {half, count - 1};
        default:
            break;
    }
    const int quarter = static_cast<int>(part) - static_cast<int>(SpanPart::FirstQuarter);
    return {quarter * 25, quarter * 25 + 24};
}

std::string padded(int value, std::size_t width) {
    const std::string digits = std::to_string(value);
    return digits.size() < width ? std::string(width - digits.size(), '0') + digits : digits;
}

std::string rangeText(const EdtfDate& from, const EdtfDate& to) {
    return "[" + edtfOf(from) + ".." + edtfOf(to) + "]";
}

std::string partOfYears(const EdtfDate& whole, SpanPart part, int count) {
    const Slice slice = sliceOf(part, count);
    std::string digits = whole.year;
    for (char& c : digits) c = c == 'X' ? '0' : c;
    const int base = std::stoi(digits);
    EdtfDate from = whole, to = whole;
    // Before Christ the greatest number comes first.
    from.year = padded(base + (whole.negative ? count - 1 - slice.first : slice.first), 4);
    to.year = padded(base + (whole.negative ? count - 1 - slice.last : slice.last), 4);
    if (from.year == "0000")
        from.negative = false;
    if (to.year == "0000")
        to.negative = false;
    return rangeText(from, to);
}

std::string partOfMonths(const EdtfDate& whole, SpanPart part) {
    const Slice slice = sliceOf(part, 12);
    EdtfDate from = whole, to = whole;
    from.month = padded(slice.first + 1, 2);
    to.month = padded(slice.last + 1, 2);
    return rangeText(from, to);
}

std::string partOfDays(const EdtfDate& whole, SpanPart part) {
    const int year = std::stoi(whole.year);
    const Slice slice = sliceOf(part, daysInMonth(whole.negative ? -year : year, std::stoi(whole.month)));
    EdtfDate from = whole, to = whole;
    from.day = padded(slice.first + 1, 2);
    to.day = padded(slice.last + 1, 2);
    return rangeText(from, to);
}

bool unknown(const std::string& digits) {
    return digits.find('X') != std::string::npos;
}

}  // namespace

std::string edtfOf(const EdtfDate& date) {
    if (date.longYear) {
        const std::string digits = std::to_string(std::llabs(*date.longYear));
        std::string text = "Y" + std::to_string(*date.longYear);
        int significant = date.significantDigits;
        if (date.approximate && significant == 0) {
            const std::size_t last = digits.find_last_not_of('0');
            significant = last == std::string::npos ? 1 : static_cast<int>(last) + 1;
        }
        return significant > 0 ? text + "S" + std::to_string(significant) : text;
    }
    std::string text = (date.negative ? "-" : "") + date.year;
    if (date.significantDigits > 0)
        return text + "S" + std::to_string(date.significantDigits);
    if (date.season > 0)
        text += "-" + std::to_string(date.season);
    if (!date.month.empty())
        text += "-" + date.month;
    if (!date.day.empty())
        text += "-" + date.day;
    if (date.hasTime)
        text += "T" + padded(date.hour, 2) + ":" + padded(date.minute, 2) + ":" + padded(date.second, 2) + date.zone;
    if (date.approximate)
        return text + (date.uncertain ? "%" : "~");
    return date.uncertain ? text + "?" : text;
}

std::optional<std::string> edtfOfPart(const EdtfDate& whole, SpanPart part) {
    if (whole.longYear || whole.season > 0 || whole.significantDigits > 0 || !whole.day.empty())
        return std::nullopt;
    const std::size_t unknownFrom = whole.year.find('X');
    if (part >= SpanPart::FirstQuarter && unknownFrom != 2)
        return std::nullopt;
    if (unknownFrom != std::string::npos) {
        if (!whole.month.empty() || unknownFrom < 1 ||
            whole.year.find_first_not_of('X', unknownFrom) != std::string::npos)
            return std::nullopt;
        return partOfYears(whole, part, unknownFrom == 1 ? 1000 : unknownFrom == 2 ? 100 : 10);
    }
    if (whole.month.empty())
        return partOfMonths(whole, part);
    return unknown(whole.month) ? std::nullopt : std::optional(partOfDays(whole, part));
}

std::optional<PartOfWhole> partOfRange(const EdtfMember& range) {
    if (!range.range || range.from.kind != EndKind::Known || range.to.kind != EndKind::Known)
        return std::nullopt;
    const EdtfDate& from = range.from.date;
    if (from.longYear || unknown(from.year))
        return std::nullopt;
    const std::string text = rangeText(from, range.to.date);
    std::vector<EdtfDate> wholes;
    EdtfDate whole = from;
    if (!from.day.empty()) {
        whole.day.clear();
        wholes.push_back(whole);
    } else if (!from.month.empty()) {
        whole.month.clear();
        wholes.push_back(whole);
    } else {
        whole.year[3] = 'X';
        wholes.push_back(whole);
        whole.year[2] = 'X';
        wholes.push_back(whole);
        whole.year[1] = 'X';
        wholes.push_back(whole);
    }
    for (const EdtfDate& candidate : wholes)
        for (SpanPart part : spanParts)
            if (edtfOfPart(candidate, part) == text)
                return PartOfWhole{candidate, part};
    return std::nullopt;
}

}  // namespace jalon

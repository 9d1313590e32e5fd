// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <algorithm>
#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "app/time/date_shift.h"
#include "app/time/edtf_shift.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

// Signed; exact for all that people date to the second.
double secondsBetween(Instant from, Instant to) {
    return TimeSpan{from, to}.length();
}

double secondsOf(const DateStep& step) {
    constexpr double month = 365.2425 * secondsPerDay / 12;
    return static_cast<double>(step.months) * month + static_cast<double>(step.seconds);
}

// A text and how often its step was taken.
struct Stepped {
    std::string text;
    std::int64_t count = 0;
};

// The text after about `seconds`, and after one or two steps more or less: months and years differ in length.
std::vector<Stepped> steppedTexts(const std::string& edtf, const DateStep& step, double seconds) {
    std::vector<Stepped> texts;
    const double about = step == DateStep{} ? 0 : std::round(seconds / secondsOf(step));
    constexpr double most = 9e18;
    if (step == DateStep{} || std::abs(about) > most / static_cast<double>(std::max(step.months, step.seconds)))
        return texts;
    for (std::int64_t more : {0, -1, 1, -2, 2}) {
        const std::int64_t count = static_cast<std::int64_t>(about) + more;
        const ShiftedEdtf shifted = shiftedEdtf(edtf, count * step.months, count * step.seconds);
        if (!shifted.obstacle)
            texts.push_back({count == 0 ? edtf : shifted.text, count});
    }
    return texts;
}

// The one whose bound lies nearest to where it should be; of two the one that moves less.
class Nearest {
public:
    void offer(UncertainDate date, double distance, std::int64_t count) {
        const double steps = std::abs(static_cast<double>(count));
        if (m_date && (distance > m_distance || (distance == m_distance && steps >= m_steps)))
            return;
        m_date = std::move(date);
        m_distance = distance;
        m_steps = steps;
    }
    const std::optional<UncertainDate>& date() const { return m_date; }

private:
    std::optional<UncertainDate> m_date;
    double m_distance = 0, m_steps = 0;
};

// The bound by which a drag of the whole date is measured: that of the first date that is written.
std::optional<Instant> handle(const std::string& edtf) {
    constexpr const char* separators = "[]{},/.";
    const std::size_t begin = std::min(edtf.find_first_not_of(separators), edtf.size());
    const std::size_t end = std::min(edtf.find_first_of(separators, begin), edtf.size());
    const Result<UncertainDate> first = parseEdtf(edtf.substr(begin, end - begin));
    return first ? std::optional(first->earliestStart) : std::nullopt;
}

// The two ends of a date as texts, and what is written around them. Empty and ".." are ends that nobody knows.
struct WrittenEnds {
    std::string from, to;
    std::string before, between, after;

    std::string joined(const std::string& newFrom, const std::string& newTo) const {
        return newFrom == newTo ? newFrom : before + newFrom + between + newTo + after;
    }
};

std::optional<WrittenEnds> endsOf(const std::string& edtf) {
    const std::size_t slash = edtf.find('/');
    if (slash != std::string::npos)
        return WrittenEnds{edtf.substr(0, slash), edtf.substr(slash + 1), "", "/", ""};
    if (!edtf.starts_with('[') && !edtf.starts_with('{'))
        return WrittenEnds{edtf, edtf, "", "/", ""};
    const std::size_t dots = edtf.find("..");
    if (dots == std::string::npos || edtf.find(',') != std::string::npos)
        return std::nullopt;
    return WrittenEnds{edtf.substr(1, dots - 1), edtf.substr(dots + 2, edtf.size() - dots - 3), edtf.substr(0, 1), "..",
                       edtf.substr(edtf.size() - 1)};
}

bool isKnown(const std::string& end) {
    return !end.empty() && end != "..";
}

std::string withoutQualifiers(std::string text) {
    std::erase_if(text, [](char c) { return c == '?' || c == '~' || c == '%'; });
    return text;
}

}  // namespace

UncertainDate movedDate(const UncertainDate& date, std::int64_t seconds) {
    const std::optional<Instant> before = handle(date.edtf);
    if (seconds == 0 || !before)
        return date;
    Nearest nearest;
    for (const Stepped& stepped : steppedTexts(date.edtf, commonStep(date.edtf), static_cast<double>(seconds))) {
        const Result<UncertainDate> moved = stepped.count == 0 ? date : parseEdtf(stepped.text);
        const std::optional<Instant> after = handle(stepped.text);
        if (!moved || !after)
            continue;
        const double went = secondsBetween(*before, *after);
        nearest.offer(*moved, std::abs(went - static_cast<double>(seconds)), stepped.count);
    }
    return nearest.date().value_or(date);
}

UncertainDate steppedDate(const UncertainDate& date, int direction) {
    const DateStep step = commonStep(date.edtf);
    return step == DateStep{} ? date
                              : movedDate(date, direction * static_cast<std::int64_t>(std::llround(secondsOf(step))));
}

UncertainDate withEndAt(const UncertainDate& date, bool start, Instant at) {
    const std::optional<WrittenEnds> ends = endsOf(date.edtf);
    if (!ends)
        return date;
    const std::string& own = start ? ends->from : ends->to;
    const std::string& other = start ? ends->to : ends->from;
    const std::string moving = isKnown(own) ? own : withoutQualifiers(other);
    const Result<UncertainDate> from = parseEdtf(moving);
    if (!from)
        return date;
    if (const auto fixed = parseEdtf(other); isKnown(other) && fixed)
        at = start ? std::min(at, fixed->latestEnd) : std::max(at, fixed->earliestStart);
    const auto bound = [start](const UncertainDate& end) { return start ? end.earliestStart : end.latestEnd; };
    Nearest nearest;
    for (const Stepped& stepped : steppedTexts(moving, commonStep(moving), secondsBetween(bound(*from), at))) {
        const Result<UncertainDate> end = parseEdtf(stepped.text);
        const Result<UncertainDate> whole = stepped.text == own ? date
                                                                : parseEdtf(start ? ends->joined(stepped.text, other)
                                                                                  : ends->joined(other, stepped.text));
        if (end && whole)
            nearest.offer(*whole, std::abs(secondsBetween(at, bound(*end))), stepped.count);
    }
    return nearest.date().value_or(date);
}

}  // namespace jalon

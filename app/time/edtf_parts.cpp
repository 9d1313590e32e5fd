// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/edtf_parts.h"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>

namespace jalon {

namespace {

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}
bool isQualifier(char c) {
    return c == '?' || c == '~' || c == '%';
}

// A cursor over one date. Every function reads what its name says, or leaves the cursor where it was.
class DateReader {
public:
    explicit DateReader(std::string_view text) : m_rest(text) {}

    bool read() {
        qualifier();
        m_date.negative = character('-');
        if (character('Y'))
            return longYear() && m_rest.empty();
        if (!yearDigits())
            return false;
        if (character('S'))
            return significantDigits(4) && m_rest.empty();
        qualifier();
        if (m_rest.empty())
            return noNegativeZero();
        if (!character('-') || !monthOrSeason())
            return false;
        qualifier();
        if (m_rest.empty())
            return noNegativeZero();
        if (m_date.season != 0 || !character('-') || !dayDigits())
            return false;
        qualifier();
        return (m_rest.empty() || time()) && noNegativeZero();
    }
    const EdtfDate& date() const { return m_date; }

private:
    bool character(char c) {
        if (m_rest.empty() || m_rest.front() != c)
            return false;
        m_rest.remove_prefix(1);
        return true;
    }
    void qualifier() {
        if (m_rest.empty() || !isQualifier(m_rest.front()))
            return;
        m_date.uncertain |= m_rest.front() != '~';
        m_date.approximate |= m_rest.front() != '?';
        m_rest.remove_prefix(1);
    }
    // `count` characters that are digits or, where allowed, X.
    std::string digits(std::size_t count, bool unspecified) {
        if (m_rest.size() < count)
            return {};
        const std::string_view found = m_rest.substr(0, count);
        for (char c : found)
            if (!isDigit(c) && !(unspecified && c == 'X'))
                return {};
        m_rest.remove_prefix(count);
        return std::string(found);
    }
    bool yearDigits() {
        m_date.year = digits(4, true);
        return !m_date.year.empty();
    }
    bool noNegativeZero() const { return !m_date.negative || m_date.year != "0000"; }

    bool longYear();
    bool significantDigits(std::size_t ofDigits);
    bool monthOrSeason();
    bool dayDigits();
    bool time();
    bool zone();
    bool twoDigits(int last, int& value);

    std::string_view m_rest;
    EdtfDate m_date;
};

// Beyond an int64 the year is held at its end: edtfBounds then says that it lies too far away.
std::int64_t scaledYear(std::string_view digits, int exponent) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max();
    std::int64_t value = 0;
    if (std::from_chars(digits.data(), digits.data() + digits.size(), value).ec != std::errc())
        return most;
    for (; exponent > 0 && value != most; --exponent)
        if (__builtin_mul_overflow(value, std::int64_t{10}, &value))
            value = most;
    return value;
}

bool DateReader::longYear() {
    if (character('-')) {
        if (m_date.negative)
            return false;
        m_date.negative = true;
    }
    std::size_t count = 0;
    while (count < m_rest.size() && isDigit(m_rest[count])) ++count;
    const std::string_view mantissa = m_rest.substr(0, count);
    m_rest.remove_prefix(count);
    if (mantissa.empty() || mantissa.front() == '0')
        return false;
    int exponent = 0;
    bool exponential = false;
    if (character('E')) {
        const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), exponent);
        if (error != std::errc() || exponent < 0 || m_rest.front() == '-')
            return false;
        m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
        exponential = true;
    }
    if (!exponential && count < 5)
        return false;
    const std::int64_t year = scaledYear(mantissa, std::min(exponent, 20));
    m_date.longYear = m_date.negative ? -year : year;
    return !character('S') || significantDigits(count + static_cast<std::size_t>(std::min(exponent, 20)));
}

bool DateReader::significantDigits(std::size_t ofDigits) {
    int count = 0;
    const auto [end, error] = std::from_chars(m_rest.data(), m_rest.data() + m_rest.size(), count);
    if (error != std::errc() || count < 1 || m_date.year.find('X') != std::string::npos)
        return false;
    m_rest.remove_prefix(static_cast<std::size_t>(end - m_rest.data()));
    m_date.significantDigits = std::min(count, static_cast<int>(ofDigits));
    return true;
}

bool DateReader::monthOrSeason() {
    qualifier();
    const std::string found = digits(2, true);
    if (found.empty())
        return false;
    if (isDigit(found[0]) && isDigit(found[1])) {
        const int code = (found[0] - '0') * 10 + (found[1] - '0');
        if (code >= 21 && code <= 41) {
            m_date.season = code;
            return true;
        }
        if (code < 1 || code > 12)
            return false;
    }
    if (isDigit(found[0]) && found[0] > '1')
        return false;
    m_date.month = found;
    return true;
}

bool DateReader::dayDigits() {
    qualifier();
    m_date.day = digits(2, true);
    if (m_date.day.empty())
        return false;
    return m_date.day[0] == 'X' || m_date.day[0] <= '3';
}

bool DateReader::twoDigits(int last, int& value) {
    const std::string found = digits(2, false);
    if (found.empty())
        return false;
    value = (found[0] - '0') * 10 + (found[1] - '0');
    return value <= last;
}

bool DateReader::time() {
    if (!character('T'))
        return false;
    m_date.hasTime = true;
    return twoDigits(23, m_date.hour) && character(':') && twoDigits(59, m_date.minute) && character(':') &&
           twoDigits(59, m_date.second) && zone() && m_rest.empty();
}

bool DateReader::zone() {
    m_date.zone = std::string(m_rest);
    if (m_rest.empty() || character('Z'))
        return true;
    if (!character('+') && !character('-'))
        return false;
    int hours = 0, minutes = 0;
    return twoDigits(23, hours) && (m_rest.empty() || (character(':') && twoDigits(59, minutes)));
}

QString noEdtf() {
    return QCoreApplication::translate("jalon::EdtfText", "“%1” is not a date that can be read.");
}

std::optional<EdtfEnd> readEnd(std::string_view text) {
    if (text.empty())
        return EdtfEnd{EndKind::Unknown, {}};
    if (text == "..")
        return EdtfEnd{EndKind::Open, {}};
    DateReader reader(text);
    if (!reader.read())
        return std::nullopt;
    return EdtfEnd{EndKind::Known, reader.date()};
}

Result<EdtfParts> readInterval(std::string_view text, std::size_t slash) {
    EdtfParts parts;
    parts.shape = DateShape::Interval;
    const std::optional<EdtfEnd> start = readEnd(text.substr(0, slash));
    const std::optional<EdtfEnd> end = readEnd(text.substr(slash + 1));
    if (!start || !end)
        return badDate(noEdtf(), text);
    if (start->kind != EndKind::Known && end->kind != EndKind::Known)
        return badDate(QCoreApplication::translate("jalon::EdtfText", "“%1” has neither a start nor an end."), text);
    parts.start = *start;
    parts.end = *end;
    return parts;
}

std::optional<EdtfMember> readMember(std::string_view text, bool first, bool last) {
    const std::size_t dots = text.find("..");
    EdtfMember member;
    member.range = dots != std::string_view::npos;
    const std::string_view from = member.range ? text.substr(0, dots) : text;
    const std::string_view to = member.range ? text.substr(dots + 2) : text;
    if ((from.empty() && !first) || (to.empty() && !last) || (from.empty() && to.empty()))
        return std::nullopt;
    const std::optional<EdtfEnd> start = readEnd(from.empty() ? ".." : from);
    const std::optional<EdtfEnd> end = readEnd(to.empty() ? ".." : to);
    if (!start || !end || start->date.hasTime || end->date.hasTime)
        return std::nullopt;
    member.from = *start;
    member.to = *end;
    return member;
}

Result<EdtfParts> readSet(std::string_view text) {
    EdtfParts parts;
    parts.shape = DateShape::Set;
    parts.allMembers = text.front() == '{';
    if (text.size() < 3 || text.back() != (parts.allMembers ? '}' : ']'))
        return badDate(QCoreApplication::translate("jalon::EdtfText", "“%1” opens a bracket that it does not close."),
                       text);
    std::string_view rest = text.substr(1, text.size() - 2);
    for (bool first = true, last = false; !last; first = false) {
        const std::size_t comma = rest.find(',');
        last = comma == std::string_view::npos;
        const std::optional<EdtfMember> member = readMember(rest.substr(0, comma), first, last);
        if (!member)
            return badDate(noEdtf(), text);
        parts.members.push_back(*member);
        if (!last)
            rest.remove_prefix(comma + 1);
    }
    return parts;
}

// A set of hundreds of days still fits.
constexpr std::size_t longestEdtf = 10'000;

}  // namespace

Problem badDate(const QString& why, std::string_view text) {
    constexpr qsizetype most = 80;  // a message stays one sentence whatever the text
    const QString whole =
        QString::fromUtf8(text.data(), static_cast<qsizetype>(std::min<std::size_t>(text.size(), 400)));
    const bool splits = whole.size() > most && whole[most - 1].isHighSurrogate();
    QString shown = whole.left(splits ? most - 1 : most);
    if (shown.size() < whole.size())
        shown += QChar(0x2026);
    return {ProblemKind::BadDate, QString(why).replace(QLatin1String("%1"), shown)};
}

Result<EdtfParts> readEdtfParts(std::string_view text) {
    if (text.empty())
        return badDate(QCoreApplication::translate("jalon::EdtfText", "A date is missing."), text);
    if (text.size() > longestEdtf)
        return badDate(QCoreApplication::translate("jalon::EdtfText", "“%1” is too long to be a date."), text);
    if (text.front() == '[' || text.front() == '{')
        return readSet(text);
    const std::size_t slash = text.find('/');
    if (slash != std::string_view::npos)
        return readInterval(text, slash);
    DateReader reader(text);
    if (!reader.read())
        return badDate(noEdtf(), text);
    EdtfParts parts;
    parts.start = {EndKind::Known, reader.date()};
    parts.end = parts.start;
    return parts;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/text_reader.h"

#include "app/time/civil_time.h"
#include "app/time/span_part.h"

namespace jalon {

namespace {

using Text = std::optional<std::string>;

// Whether a day is written with a weekday on which it does not fall; before the Gregorian calendar nobody can tell.
bool fallsElsewhere(const DatePhrase& phrase) {
    constexpr std::int64_t firstGregorianYear = 1583;
    const bool day = phrase.years == DatePhrase::Years::Year && phrase.month > 0 && phrase.day > 0;
    if (phrase.weekday == 0 || !day || phrase.era < 0 || phrase.number < firstGregorianYear)
        return false;
    return weekday(daysFromCivil({phrase.number, phrase.month, phrase.day})) + 1 != phrase.weekday;
}

// Words that say a date or what is not known of one: a remark that holds them is none.
bool namesTime(const DateToken& token) {
    switch (token.role) {
        case WordRole::Month:
        case WordRole::Season:
        case WordRole::Century:
        case WordRole::Millennium:
        case WordRole::Decade:
        case WordRole::Unknown:
        case WordRole::BeforeChrist:
            return true;
        default:
            return false;
    }
}

}  // namespace

// A part of a longer span ("mid-1860s") has no place beside a slash: the whole stands for it.
Text TextReader::single(const DatePhrase& phrase) {
    const std::optional<EdtfDate> date = edtfOfPhrase(phrase);
    m_weekdayDiffers |= date && fallsElsewhere(phrase);
    return date ? Text(edtfOf(*date)) : std::nullopt;
}

Text TextReader::withPart(const DatePhrase& phrase) {
    if (!phrase.part)
        return single(phrase);
    const std::optional<EdtfDate> date = edtfOfPhrase(phrase);
    return date ? edtfOfPart(*date, *phrase.part) : std::nullopt;
}

Text TextReader::read() {
    skipLead();
    if (m_tokens.size() > 1 && (is(WordRole::Unknown) || is(WordRole::Uncertain)))
        if (const Text known = unknownStart())
            return known;
    // "First published", unlike "first of March".
    if (is(WordRole::Ordinal) && is(WordRole::Filler, 1) && m_tokens[m_at + 1].text.size() > 3)
        m_at += 2;
    const bool doubted = isSign("?");  // "?after 1782"
    if (doubted)
        ++m_at;
    const WordRole lead = leadingRole();
    DatePhrase first = phrase();
    first.uncertain |= doubted;
    return first.empty() ? std::nullopt : withLead(first, lead);
}

void TextReader::skipLead() {
    const auto article = [&] {
        // "au XIXe siècle", "à la fin de"; but "to 1990" is an end.
        return is(WordRole::To) && m_tokens[m_at].text.startsWith(QLatin1Char('a')) && !isSign(".", 1);
    };
    const auto apostrophe = [&] {  // "l'été", but not "'90"
        return isSign("'") && m_at + 1 < m_tokens.size() && m_tokens[m_at + 1].kind != DateToken::Kind::Number;
    };
    while (is(WordRole::Filler) || apostrophe() || article()) ++m_at;
    m_ago = is(WordRole::Ago) && is(WordRole::Between, 1);
    if (m_ago)
        ++m_at;  // "il y a entre 252 et 201 millions d'années"
}

DatePhrase TextReader::phrase() {
    const DatePhrase found = readPhrase(m_tokens, m_at, m_order, m_ago);
    m_ago |= found.ago;
    m_ambiguous |= found.ambiguousOrder;
    m_centuryAssumed |= found.centuryAssumed;
    if (found.order)
        m_implied = found.order;
    return found;
}

// Nothing that belongs to a date is left. A comma, a semicolon or a bracket may begin a remark.
bool TextReader::atEnd() const {
    const std::size_t left = m_tokens.size() - std::min(m_at, m_tokens.size());
    if (left == 0 || (left == 1 && (isSign(".") || isSign(")") || isSign(",") || isSign(";"))))
        return true;
    if (left == 1 || (!isSign(",") && !isSign("(") && !isSign(";")))
        return false;
    std::size_t first = m_at + 1;  // ", ?exhibited 1834", ", probably printed later"
    while (first + 1 < m_tokens.size() && m_tokens[first].role == WordRole::Uncertain) ++first;
    const DateToken& next = m_tokens[first];
    if (next.kind != DateToken::Kind::Word)
        return false;
    if (next.role == WordRole::None)
        return std::none_of(m_tokens.begin() + static_cast<std::ptrdiff_t>(first), m_tokens.end(), namesTime);
    const bool remark = next.role == WordRole::Filler && next.text.size() > 3;
    return remark || next.role == WordRole::From || next.role == WordRole::Later;
}

bool TextReader::restIsUnknown() const {
    return m_at + 1 == m_tokens.size() && (is(WordRole::Unknown) || isSign("?"));
}

// "? - 1850", "unknown to 1850".
Text TextReader::unknownStart() {
    const std::size_t before = m_at;
    ++m_at;
    if (separator() == WordRole::To) {
        const DatePhrase end = phrase();
        if (!end.empty())
            return joined("/", single(end));
    }
    m_at = before;
    return std::nullopt;
}

Text TextReader::withLead(DatePhrase& first, WordRole lead) {
    switch (lead) {
        case WordRole::Before:
            return joined("/", single(first));
        case WordRole::After:
            return joined(single(first), "/");
        case WordRole::Until:
            return joined("../", single(first));
        case WordRole::NoLaterThan:
            return bracketed("[..", single(first), "]");
        case WordRole::NoEarlierThan:
            return bracketed("[", single(first), "..]");
        case WordRole::Since:
            if (is(WordRole::To) && is(WordRole::Present, 1))
                m_at += 2;
            return joined(single(first), "/..");
        default:
            return withSecond(first, lead);
    }
}

WordRole TextReader::leadingRole() {
    const bool comparative = is(WordRole::Earlier) || is(WordRole::Later);
    for (WordRole role : {WordRole::Before, WordRole::After, WordRole::Until, WordRole::Since, WordRole::From,
                          WordRole::Between, WordRole::NoLaterThan, WordRole::NoEarlierThan}) {
        if (!is(role))
            continue;
        ++m_at;
        while (isSign("'") || is(WordRole::To)) ++m_at;
        return role;
    }
    if (!comparative)
        return WordRole::None;
    const WordRole role = is(WordRole::Earlier) ? WordRole::Before : WordRole::After;
    ++m_at;
    return role;
}

// What stands between two dates; None where the text ends or goes on about something else.
WordRole TextReader::separator() {
    if (isSign("-") || isSign("/")) {
        ++m_at;
        return WordRole::To;
    }
    if (isSign("(") && is(WordRole::Or, 1)) {  // "1828 (or 1836)"
        m_at += 2;
        return WordRole::Or;
    }
    if (isSign("&")) {
        ++m_at;
        return WordRole::And;
    }
    for (WordRole role : {WordRole::To, WordRole::Until, WordRole::And, WordRole::Or}) {
        if (!is(role))
            continue;
        ++m_at;
        while (isSign("'")) ++m_at;
        if (is(WordRole::To))
            ++m_at;  // "jusqu'à"
        return role == WordRole::Until ? WordRole::To : role;
    }
    return WordRole::None;
}

Text TextReader::withSecond(DatePhrase& first, WordRole lead) {
    if (is(WordRole::Later) || is(WordRole::Earlier)) {
        const bool later = is(WordRole::Later);
        ++m_at;
        return later ? joined(single(first), "/..") : joined("../", single(first));
    }
    if (is(WordRole::NoLaterThan) || is(WordRole::NoEarlierThan)) {  // "1914 at the latest"
        const bool later = is(WordRole::NoLaterThan);
        ++m_at;
        return later ? bracketed("[..", single(first), "]") : bracketed("[", single(first), "..]");
    }
    const WordRole between = separator();
    if (between != WordRole::None)
        return pair(first, lead, between);
    if (lead == WordRole::From)
        return joined(single(first), "/..");
    if (lead == WordRole::None && !first.part && single(first) && continues())
        return list(*single(first), first, WordRole::None);
    const bool twoDigits = first.loose >= 69 && !first.looseOrdinal && m_tokens.size() == 1;
    if (twoDigits) {  // "90"; up to 31 it may be a day, up to 68 a year of either century
        m_centuryAssumed = true;
        return std::to_string(1900 + first.loose);
    }
    return atEnd() ? withPart(first) : std::nullopt;
}

// "1596 or later", "1928 or before", "2004–present": what follows is no date of its own.
std::optional<Text> TextReader::openEnded(const DatePhrase& first, WordRole between) {
    const bool orWord = between == WordRole::Or;
    const Text date = single(first);
    if ((orWord || between == WordRole::And) && (is(WordRole::Later) || is(WordRole::After))) {
        ++m_at;
        return date && atEnd() ? Text("[" + *date + "..]") : std::nullopt;
    }
    if (orWord && (is(WordRole::Earlier) || is(WordRole::Before))) {
        ++m_at;
        if (date && continues())
            return list(".." + *date, first, WordRole::None);
        return date && atEnd() ? Text("[.." + *date + "]") : std::nullopt;
    }
    if (between == WordRole::To && restIsUnknown()) {
        m_at = m_tokens.size();
        return joined(date, "/");
    }
    if (between == WordRole::To && (is(WordRole::Present) || is(WordRole::Today) || m_at >= m_tokens.size())) {
        m_at = m_tokens.size();
        return joined(date, "/..");
    }
    return std::nullopt;
}

Text TextReader::pair(DatePhrase& first, WordRole lead, WordRole between) {
    if (const std::optional<Text> open = openEnded(first, between))
        return *open;
    DatePhrase second = phrase();
    completeEachOther(first, second);
    if (between == WordRole::To || lead == WordRole::Between)
        if (nearerFirst(first, second))
            std::swap(first, second);
    // "Winter 1944-45" is one winter.
    const bool nextYear = second.years == DatePhrase::Years::Year && second.number == first.number + 1;
    if (first.season > 0 && seasonMonths(first.season)[0] == 12 && second.month == 0 && second.season == 0 && nextYear)
        return atEnd() ? single(first) : std::nullopt;
    // "1932–3–1936": work that went on; the last date counts.
    while (between == WordRole::To && isSign("-")) {
        ++m_at;
        DatePhrase last = phrase();
        completeEachOther(second, last);
        second = last;
    }
    const Text from = single(first);
    const Text to = single(second);
    if (!from || !to)
        return std::nullopt;
    const std::size_t comma = isSign(",") ? 1 : 0;
    if (is(WordRole::Or, comma) && (is(WordRole::Later, comma + 1) || is(WordRole::After, comma + 1))) {
        m_at += comma + 2;  // "1829–33, or later"
        return bracketed("[", from, "..]");
    }
    if (lead == WordRole::Between)
        return atEnd() ? Text("[" + *from + ".." + *to + "]") : std::nullopt;
    if (between != WordRole::To)
        return list(*from, second, between);
    if (continues())
        return list(*from + ".." + *to, second, WordRole::None);
    return joined(*from + "/", to);
}

// A further date follows: ", 1957", "or 1829", "and c.1948".
bool TextReader::continues() const {
    if (is(WordRole::And) || is(WordRole::Or))
        return true;
    if (!isSign(",") && !isSign(";"))
        return false;
    std::size_t at = m_at + 1;
    const auto doubt = [&] {
        const DateToken& token = m_tokens[at];
        return token.role == WordRole::Approximate || token.role == WordRole::Uncertain ||
               token.text == QLatin1String(".");
    };
    while (at < m_tokens.size() && doubt()) ++at;
    const auto isNumber = [&](std::size_t i) {
        return i < m_tokens.size() && m_tokens[i].kind == DateToken::Kind::Number;
    };
    const auto isMonth = [&](std::size_t i) { return i < m_tokens.size() && m_tokens[i].role == WordRole::Month; };
    if (isMonth(at))
        return isNumber(at + 1);
    return isNumber(at) && (m_tokens[at].text.size() >= 3 || isMonth(at + 1));
}

// Several dates or ranges: one of them where an "or" stands between them, else all of them. `connector` is what was
// read before `next`; None where `members` holds all that was read.
Text TextReader::list(std::string members, DatePhrase next, WordRole connector) {
    bool one = connector == WordRole::Or;
    DatePhrase before = next;
    for (bool pending = connector != WordRole::None; pending || continues(); pending = false) {
        if (!pending) {
            one |= is(WordRole::Or);
            ++m_at;
            next = phrase();
            completeEachOther(before, next);
        }
        DatePhrase last = next;
        if (isSign("-") || is(WordRole::To)) {
            ++m_at;
            last = phrase();
            completeEachOther(next, last);
        }
        const Text from = single(next);
        const Text to = single(last);
        if (!from || !to)
            return std::nullopt;
        const bool onwards = is(WordRole::Or) && (is(WordRole::Later, 1) || is(WordRole::After, 1));
        m_at += onwards ? 2 : 0;
        members += (members.empty() ? "" : ",") + (*from == *to ? *from : *from + ".." + *to) + (onwards ? ".." : "");
        before = last;
    }
    if (!atEnd())
        return std::nullopt;
    return one ? "[" + members + "]" : "{" + members + "}";
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>
#include <string>
#include <vector>

#include "app/time/date_phrase.h"
#include "app/time/date_tokens.h"
#include "app/time/date_words.h"

namespace jalon {

// Reads a whole text: one date, two that make an interval or a set, or one with a word such as "before". Nothing that
// says a date is dropped: what follows a date must be about something else ("1863, printed 1870"). Seen by
// date_reading only.
class TextReader {
public:
    TextReader(const QString& text, DateOrder order) : m_tokens(dateTokens(text)), m_order(order) {}

    // EDTF, or nothing where the text is no date.
    std::optional<std::string> read();

    // After read(): whether the order of day and month mattered and nothing told it, the order that a part of the text
    // told, whether a two-digit year was completed, and whether a day falls on another weekday than is written.
    bool ambiguousOrder() const { return m_ambiguous; }
    std::optional<DateOrder> impliedOrder() const { return m_implied; }
    bool centuryAssumed() const { return m_centuryAssumed; }
    bool weekdayDiffers() const { return m_weekdayDiffers; }

private:
    using Text = std::optional<std::string>;

    bool is(WordRole role, std::size_t ahead = 0) const {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].role == role;
    }
    bool isSign(const char* sign, std::size_t ahead = 0) const {
        return m_at + ahead < m_tokens.size() && m_tokens[m_at + ahead].text == QLatin1String(sign);
    }
    bool atEnd() const;
    bool restIsUnknown() const;

    void skipLead();
    WordRole leadingRole();
    DatePhrase phrase();
    Text single(const DatePhrase& phrase);
    Text withPart(const DatePhrase& phrase);
    Text withLead(DatePhrase& first, WordRole lead);
    Text withSecond(DatePhrase& first, WordRole lead);
    Text unknownStart();
    WordRole separator();
    Text pair(DatePhrase& first, WordRole lead, WordRole between);
    std::optional<Text> openEnded(const DatePhrase& first, WordRole between);
    bool continues() const;
    Text list(std::string members, DatePhrase next, WordRole connector);
    Text joined(const Text& a, const Text& b) const { return a && b && atEnd() ? Text(*a + *b) : std::nullopt; }
    Text bracketed(const char* before, const Text& date, const char* after) const {
        return date && atEnd() ? Text(before + *date + after) : std::nullopt;
    }

    std::vector<DateToken> m_tokens;
    std::size_t m_at = 0;
    DateOrder m_order;
    bool m_ambiguous = false;
    std::optional<DateOrder> m_implied;
    bool m_centuryAssumed = false;
    bool m_weekdayDiffers = false;
    bool m_ago = false;  // an "il y a" whose unit follows with the second date
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <vector>

#include "app/time/date_phrase.h"

namespace jalon {

// Reads one DatePhrase. Each function takes the tokens that it understands and leaves the others; seen by readPhrase
// only.
class PhraseReader {
public:
    PhraseReader(const std::vector<DateToken>& tokens, std::size_t& at, DateOrder order, bool ago)
        : m_tokens(tokens), m_at(at), m_order(order), m_ago(ago) {}

    DatePhrase read() {
        prefixes();
        core();
        era();
        timeOfDay();
        suffixes();
        m_phrase.ago = m_ago && m_phrase.scale == 0 && m_phrase.backUnit == 0;
        return m_phrase;
    }

private:
    const DateToken* peek(std::size_t ahead = 0) const {
        return m_at + ahead < m_tokens.size() ? &m_tokens[m_at + ahead] : nullptr;
    }
    bool is(WordRole role, std::size_t ahead = 0) const { return peek(ahead) && peek(ahead)->role == role; }
    bool isSign(const char* sign, std::size_t ahead = 0) const {
        return peek(ahead) && peek(ahead)->text == QLatin1String(sign);
    }
    bool isNumber(std::size_t ahead = 0) const {
        return peek(ahead) && peek(ahead)->kind == DateToken::Kind::Number && peek(ahead)->text.size() <= 12;
    }
    bool joined(std::size_t ahead) const { return peek(ahead) && !peek(ahead)->spaced; }
    std::int64_t numberAt(std::size_t ahead = 0) const { return peek(ahead)->text.toLongLong(); }
    int digitsAt(std::size_t ahead = 0) const { return static_cast<int>(peek(ahead)->text.size()); }
    bool skip(const char* sign) {
        if (!isSign(sign))
            return false;
        ++m_at;
        return true;
    }
    void skipFillers() {
        while (is(WordRole::Filler) || is(WordRole::Years) || (isSign("'") && !shortYear(1)) || isSign(".")) ++m_at;
    }

    void prefixes();
    bool prefixPart();
    bool prefixFraction();
    bool prefixTime();
    bool centuryLetter();
    bool yearsBefore(std::int64_t number);
    bool shortYear(std::size_t ahead) const;
    void assumeCentury(std::int64_t number);
    bool prefixUnit();
    void core();
    void numberCore();
    bool decadeCore();
    bool dayCore(int number);
    bool largeNumber();
    bool numericDate();
    bool counted(std::int64_t number);
    bool ordinalCore();
    bool quarterCore();
    void monthCore();
    void afterDay();
    void afterYear();
    void year(std::int64_t number, int digits);
    bool yearFollows();
    void era();
    void timeOfDay();
    bool clockField(std::size_t ahead, int last) const;
    bool colonTime();
    bool hourTime();
    bool halfDayTime();
    void halfOfDay();
    void zone();
    bool clock();
    bool clockAndYear();
    bool monthAfterYear();
    bool quarterBeforeYear();
    void threeNumbers();
    bool monthBeforeYear() const;
    void suffixes();
    void seasonCore();
    bool unknownYear();
    bool yearsFollow();
    void unknownPart();
    void estimate();
    void dayMonth(std::int64_t first, std::int64_t second, std::int64_t year);

    const std::vector<DateToken>& m_tokens;
    std::size_t& m_at;
    DateOrder m_order;
    DatePhrase m_phrase;
    int m_unit = 0;  // of "a month in ..."
    bool m_ago;      // an "il y a" was read
};

}  // namespace jalon

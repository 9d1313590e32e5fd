// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/phrase_reader.h"

namespace jalon {

// A year of which only two digits are written: "'69", or the end of "28-Mar-25".
bool PhraseReader::shortYear(std::size_t ahead) const {
    return isNumber(ahead) && digitsAt(ahead) == 2 && joined(ahead);
}

// The century of a two-digit year as POSIX has it: 69 to 99 are 19xx, 00 to 68 are 20xx.
void PhraseReader::assumeCentury(std::int64_t number) {
    year(number + (number >= 69 ? 1900 : 2000), 4);
    m_phrase.centuryAssumed = true;
}

void PhraseReader::core() {
    if (m_phrase.years != DatePhrase::Years::None)
        return;
    if (is(WordRole::AfterChrist) && isNumber(1)) {
        m_phrase.era = 1;
        ++m_at;
    }
    if (isSign("'") && shortYear(1) && !(joined(2) && peek(2)->text == QLatin1String("s"))) {
        assumeCentury(numberAt(1));
        m_at += 2;
    } else if (isSign("'") && shortYear(1)) {
        ++m_at;  // "'20s"
        numberCore();
    } else if (is(WordRole::NamedDecade) || (is(WordRole::Decade) && is(WordRole::NamedDecade, 1))) {
        m_at += is(WordRole::Decade) ? 1 : 0;
        m_phrase.years = DatePhrase::Years::Decade;
        m_phrase.number = peek()->value;
        m_phrase.centuryAssumed = true;
        ++m_at;
    } else if (is(WordRole::Decade) && isNumber(1)) {
        m_phrase.years = DatePhrase::Years::Decade;
        m_phrase.number = numberAt(1);
        m_phrase.decadeWord = true;
        m_at += 2;
    } else if (is(WordRole::Month)) {
        monthCore();
    } else if (is(WordRole::Season) || (is(WordRole::Hemisphere) && is(WordRole::Season, 1))) {
        seasonCore();
    } else if (isNumber()) {
        numberCore();
    } else if (!quarterCore()) {
        ordinalCore();
    }
}

// "Spring 2025", "southern summer 2010", "été austral 2010".
void PhraseReader::seasonCore() {
    int hemisphere = 0;
    if (is(WordRole::Hemisphere))
        hemisphere = m_tokens[m_at++].value;
    m_phrase.season = m_tokens[m_at++].value;
    if (is(WordRole::Hemisphere))
        hemisphere = m_tokens[m_at++].value;
    m_phrase.season += hemisphere;
    yearFollows();
}

void PhraseReader::numberCore() {
    if (numericDate() || largeNumber() || decadeCore() || quarterBeforeYear())
        return;
    const std::int64_t number = numberAt();
    const int digits = digitsAt();
    ++m_at;
    if (digits <= 2 && joined(0) && peek()->text == QLatin1String("c")) {
        ++m_at;
        m_phrase.years = DatePhrase::Years::Century;
        m_phrase.number = number;
        return;
    }
    const bool ordinal = is(WordRole::OrdinalEnding) && (joined(0) || peek()->text != QLatin1String("e"));
    if (ordinal)
        ++m_at;
    if (!ordinal && yearsBefore(number))
        return;
    if (is(WordRole::Years) && is(WordRole::BeforeChrist, 1))
        ++m_at;  // "10 000 ans avant J.-C."
    if (counted(number) || (digits <= 2 && number <= 31 && dayCore(static_cast<int>(number))))
        return;
    // "The year 79", "l'an 79".
    const bool named = m_at >= 2 && (m_tokens[m_at - 2].text == QLatin1String("year") ||
                                     m_tokens[m_at - 2].text == QLatin1String("an"));
    if (named && digits <= 3 && !ordinal) {
        m_phrase.era = 1;
    } else if (digits <= 2 && !is(WordRole::BeforeChrist) && !is(WordRole::AfterChrist) && m_phrase.era == 0) {
        m_phrase.loose = static_cast<int>(number);
        m_phrase.looseOrdinal = ordinal;
        return;
    }
    year(number, digits);
    afterYear();
}

// "1980s", "1980's".
bool PhraseReader::decadeCore() {
    const bool apostrophe = joined(1) && isSign("'", 1) && peek(2) && peek(2)->text == QLatin1String("s");
    if (!apostrophe && !(joined(1) && peek(1)->text == QLatin1String("s")))
        return false;
    const std::int64_t number = numberAt();
    m_at += apostrophe ? 3 : 2;
    // "A decade in the 1800s" is of the century, "the 1800s" the decade.
    const bool century = m_unit == 4 && number % 100 == 0;
    m_phrase.years = century ? DatePhrase::Years::Century : DatePhrase::Years::Decade;
    m_phrase.number = century ? number / 100 + 1 : number;
    return true;
}

// The number just read is a day where a month follows it, or in "(March 17 to) 21, 2023".
bool PhraseReader::dayCore(int number) {
    const std::size_t before = m_at;
    skipFillers();
    const bool signs = skip("-") || skip("/");
    if (is(WordRole::Month)) {
        m_phrase.day = number;
        m_phrase.month = peek()->value;
        ++m_at;
        // "28-Mar-2025", "28/Mar/25"
        if (signs && (isSign("-") || isSign("/")) && joined(0) && isNumber(1) && joined(1)) {
            ++m_at;
            if (shortYear(0)) {
                assumeCentury(numberAt());
                ++m_at;
                return true;
            }
        }
        if (!clockAndYear())
            yearFollows();
        afterDay();
        return true;
    }
    m_at = before;
    const bool second =
        m_at >= 3 && m_tokens[m_at - 3].kind == DateToken::Kind::Number && m_tokens[m_at - 3].text.size() <= 2;
    if (!second || !isSign(",") || !isNumber(1) || digitsAt(1) < 3)
        return false;
    m_phrase.day = number;
    yearFollows();
    return true;
}

// "Mar 2025", "March 28, 2025", "January 12".
void PhraseReader::monthCore() {
    m_phrase.month = peek()->value;
    ++m_at;
    skip(".");
    const bool era = is(WordRole::BeforeChrist, 1) || is(WordRole::AfterChrist, 1);
    if (isNumber() && digitsAt() <= 2 && numberAt() <= 31 && !era) {
        m_phrase.day = static_cast<int>(numberAt());
        ++m_at;
        if (joined(0) && is(WordRole::OrdinalEnding))
            ++m_at;
    }
    // "May 68" is no day; a year so far ahead is not meant either.
    if (m_phrase.day == 0 && isNumber() && digitsAt() == 2 && numberAt() > 31 && !era && !joined(1) &&
        !isSign(",", 1)) {
        year(1900 + numberAt(), 4);
        m_phrase.centuryAssumed = true;
        ++m_at;
        return;
    }
    const bool dash = m_phrase.day == 0 && isSign("-") && joined(0) && joined(1) && isNumber(1) && digitsAt(1) == 4;
    if (dash)
        ++m_at;  // "Jul-1776"
    if (!clockAndYear())
        yearFollows();
    afterDay();
}

// "Sat Aug 15 14:30:00 1992": the time before the year.
bool PhraseReader::clockAndYear() {
    const std::size_t before = m_at;
    const bool colon = isNumber() && isSign(":", 1);
    if (m_phrase.day == 0 || !colon || !clock())
        return false;
    if (yearFollows())
        return true;
    m_at = before;
    m_phrase.hour = -1;
    return false;
}

// A year after a day, month or season: ", 2025", "of 1872", "44 BC".
bool PhraseReader::yearFollows() {
    const std::size_t before = m_at;
    if (skip(",") && (unknownYear() || yearsFollow()))
        return true;
    while (is(WordRole::Filler)) ++m_at;
    if (isSign("'") && shortYear(1)) {
        assumeCentury(numberAt(1));
        m_at += 2;
        return true;
    }
    skipFillers();
    if (is(WordRole::Approximate)) {
        m_phrase.approximate = true;
        ++m_at;
        skipFillers();
    }
    if (is(WordRole::AfterChrist)) {
        m_phrase.era = 1;
        ++m_at;
    }
    const bool era = is(WordRole::BeforeChrist, 1) || is(WordRole::AfterChrist, 1) || m_phrase.era != 0;
    if (!isNumber() || (digitsAt() < 3 && !era)) {
        m_at = before;
        return false;
    }
    const std::int64_t number = numberAt();
    const int digits = digitsAt();
    if (joined(1) && peek(1)->text == QLatin1String("s")) {
        m_phrase.years = DatePhrase::Years::Decade;
        m_phrase.number = number;
        m_at += 2;
        return true;
    }
    ++m_at;
    year(number, digits);
    return true;
}

void PhraseReader::afterDay() {
    if (m_phrase.years != DatePhrase::Years::None)
        era();
}

// "1915 late", "2024 Q3", "2025 March 28".
void PhraseReader::afterYear() {
    era();
    if (is(WordRole::Season)) {
        m_phrase.season = peek()->value;
        ++m_at;
    } else if (monthAfterYear()) {
        return;
    } else if (is(WordRole::Early) || is(WordRole::Late)) {
        m_phrase.part = is(WordRole::Early) ? SpanPart::Early : SpanPart::Late;
        ++m_at;
    } else {
        const std::size_t before = m_at;
        const bool dash = joined(0) && joined(1) && skip("-");  // "2024-Q3"
        if (!quarterCore() && dash)
            m_at = before;
    }
}

// "1939 May", "1939, May 4", "2025-Mar-28"; not the "March" of "1999, March 2000".
bool PhraseReader::monthAfterYear() {
    const bool comma = isSign(",");
    const bool dash = isSign("-") && joined(0) && joined(1);
    const bool dayFirst = comma && isNumber(1) && digitsAt(1) <= 2 && is(WordRole::Month, 2);
    if (dayFirst && !(isNumber(3) && digitsAt(3) > 2)) {  // "1776, 4 July"
        m_phrase.day = static_cast<int>(numberAt(1));
        m_phrase.month = peek(2)->value;
        m_at += 3;
        return true;
    }
    const std::size_t month = comma || dash ? 1 : 0;
    if (!is(WordRole::Month, month))
        return false;
    std::size_t next = month + 1;
    if (isSign(".", next) || (dash && isSign("-", next)))
        ++next;
    if (isNumber(next) && digitsAt(next) > 2)
        return false;
    m_phrase.month = peek(month)->value;
    m_at += month + 1;
    if (isNumber(next - month - 1)) {
        m_at += next - month - 1;
        m_phrase.day = static_cast<int>(numberAt());
        ++m_at;
    } else {
        skip(".");
    }
    return true;
}

void PhraseReader::year(std::int64_t number, int digits) {
    m_phrase.years = DatePhrase::Years::Year;
    m_phrase.number = number;
    m_phrase.numberDigits = digits;
}

void PhraseReader::era() {
    if (is(WordRole::BeforeChrist) || is(WordRole::AfterChrist)) {
        m_phrase.era = is(WordRole::BeforeChrist) ? -1 : 1;
        ++m_at;
    }
}

DatePhrase readPhrase(const std::vector<DateToken>& tokens, std::size_t& at, DateOrder order, bool ago) {
    return PhraseReader(tokens, at, order, ago).read();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/phrase_reader.h"

// What may stand before a date: "about the", "early", "first quarter of", "14:30 on".

namespace jalon {

// "about the", "early", "a day in", "Friday": everything that may stand before the date itself.
void PhraseReader::prefixes() {
    for (;;) {
        skipFillers();
        if (centuryLetter())
            return;
        if (is(WordRole::Approximate)) {
            m_phrase.approximate = true;
            ++m_at;
        } else if (is(WordRole::Uncertain)) {
            m_phrase.uncertain = true;
            ++m_at;
        } else if (is(WordRole::Weekday)) {
            m_phrase.weekday = peek()->value;
            ++m_at;
            skip(".");
            skip(",");
        } else if (is(WordRole::Ago)) {
            m_ago = true;
            ++m_at;
        } else if (is(WordRole::To) && is(WordRole::UnitOf, 1)) {
            ++m_at;  // "a day in"
        } else if (!prefixUnit() && !prefixPart() && !prefixTime()) {
            return;
        }
    }
}

// "C19", unlike "c. 19" and "c17 CE".
bool PhraseReader::centuryLetter() {
    const bool letter = peek() && peek()->text == QLatin1String("c") && joined(1) && isNumber(1) && digitsAt(1) <= 2;
    const std::size_t after = joined(2) && is(WordRole::OrdinalEnding, 2) ? 3 : 2;
    if (!letter || is(WordRole::BeforeChrist, after) || is(WordRole::AfterChrist, after))
        return false;
    m_phrase.years = DatePhrase::Years::Century;
    m_phrase.number = numberAt(1);
    m_at += after;
    return true;
}

bool PhraseReader::prefixUnit() {
    if (!is(WordRole::UnitOf))
        return false;
    const bool followed = peek(1) && peek(1)->text == QLatin1String("in");
    m_unit = followed ? peek()->value : 0;
    m_at += followed ? 2 : 1;
    return true;
}

bool PhraseReader::prefixPart() {
    // "2nd half"
    if (isNumber() && joined(1) && is(WordRole::OrdinalEnding, 1) && is(WordRole::Half, 2)) {
        m_phrase.part = numberAt() == 1 ? SpanPart::FirstHalf : SpanPart::SecondHalf;
        m_at += 3;
        return true;
    }
    if (is(WordRole::Ordinal) && is(WordRole::Half, 1)) {
        m_phrase.part = peek()->value == 1 ? SpanPart::FirstHalf : SpanPart::SecondHalf;
        m_at += 2;
        return true;
    }
    if (prefixFraction())
        return true;
    if (!is(WordRole::Early) && !is(WordRole::Mid) && !is(WordRole::Late))
        return false;
    m_phrase.part = is(WordRole::Early) ? SpanPart::Early : is(WordRole::Mid) ? SpanPart::Mid : SpanPart::Late;
    ++m_at;
    skip("-");
    return true;
}

// "First quarter of the 18th century", "dernier tiers du XIXe siècle"; a quarter of a year is a season of its own.
bool PhraseReader::prefixFraction() {
    const bool digits = isNumber() && joined(1) && is(WordRole::OrdinalEnding, 1);
    if (!is(WordRole::Ordinal) && !digits)
        return false;
    const std::size_t before = m_at;
    int number = digits ? static_cast<int>(numberAt()) : peek()->value;
    m_at += digits ? 2 : 1;
    const bool quarter = is(WordRole::Quarter);
    const bool third = is(WordRole::Third) || (peek() && peek()->text == QLatin1String("third"));
    const int count = quarter ? 4 : 3;
    number = number == lastOfAll ? count : number;
    if (quarter || third) {
        ++m_at;
        skip(",");
        skipFillers();
    }
    const bool plainYear = isNumber() && !(joined(1) && (is(WordRole::OrdinalEnding, 1) || isSign("s", 1)));
    if ((!quarter && !third) || plainYear || number < 1 || number > count || !peek()) {
        m_at = before;
        return false;
    }
    constexpr SpanPart quarters[] = {SpanPart::FirstQuarter, SpanPart::SecondQuarter, SpanPart::ThirdQuarter,
                                     SpanPart::LastQuarter};
    constexpr SpanPart thirds[] = {SpanPart::Early, SpanPart::Mid, SpanPart::Late};
    m_phrase.part = quarter ? quarters[number - 1] : thirds[number - 1];
    return true;
}

// "14:30 on 28 March 2025".
bool PhraseReader::prefixTime() {
    const std::size_t before = m_at;
    if (m_phrase.hour >= 0 || !(isNumber() || is(WordRole::Noon) || is(WordRole::Midnight)) || !clock())
        return false;
    skip(",");
    skipFillers();
    if (peek() && m_phrase.hour >= 0)
        return true;
    m_at = before;
    m_phrase.hour = -1;
    return false;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/phrase_reader.h"

// What may stand after a date: ", day unknown", "(1900–1999)", "approx.", "(?)".

namespace jalon {

// "(December), year unknown".
bool PhraseReader::unknownYear() {
    const bool year = peek() && (peek()->text == QLatin1String("year") || peek()->text == QLatin1String("annee"));
    if (!year || !is(WordRole::Unknown, 1))
        return false;
    m_at += 2;
    era();
    return true;
}

// "(25 December), 16th century", "(25 décembre), années 1560".
bool PhraseReader::yearsFollow() {
    const std::size_t before = m_at;
    std::size_t at = m_at;
    const DatePhrase years = readPhrase(m_tokens, at, m_order);
    const bool plain = years.month == 0 && years.season == 0 && years.day == 0 && !years.part && !years.approximate;
    if (!plain || years.years == DatePhrase::Years::None || years.years == DatePhrase::Years::Year) {
        m_at = before;
        return false;
    }
    m_at = at;
    m_phrase.years = years.years;
    m_phrase.number = years.number;
    m_phrase.era = years.era;
    return true;
}

// ", month unknown", ", jour inconnu".
void PhraseReader::unknownPart() {
    if (!isSign(",") || !is(WordRole::Unknown, 2))
        return;
    const QString unit = peek(1)->text;
    const bool month = unit == QLatin1String("month") || unit == QLatin1String("mois");
    if ((!month && !is(WordRole::UnitOf, 1)) || m_phrase.day > 0 || (month && m_phrase.month > 0))
        return;
    (month ? m_phrase.unknownMonth : m_phrase.unknownDay) = true;
    m_at += 3;
}

// "c. 1950 (1900–1999)", "c. 157.9 million years ago (3 significant digits)": an estimate and how far it holds.
void PhraseReader::estimate() {
    if (!m_phrase.approximate || m_phrase.years != DatePhrase::Years::Year || !isSign("(") || !isNumber(1))
        return;
    if (is(WordRole::Significant, 2) || is(WordRole::Significant, 3)) {
        m_phrase.significantDigits = static_cast<int>(numberAt(1));
        m_at += 4;
        skip(")");
        return;
    }
    const std::size_t before = m_at;
    ++m_at;
    DatePhrase first = readPhrase(m_tokens, m_at, m_order);
    const bool dash = skip("-");
    DatePhrase last = readPhrase(m_tokens, m_at, m_order);
    completeEachOther(first, last);
    const bool years = first.years == DatePhrase::Years::Year && last.years == DatePhrase::Years::Year;
    if (!dash || !years || !skip(")")) {
        m_at = before;
        return;
    }
    const auto astronomical = [](const DatePhrase& phrase) {
        return phrase.era < 0 ? 1 - phrase.number : phrase.number;
    };
    m_phrase.estimateFrom = astronomical(first);
    m_phrase.estimateTo = astronomical(last);
}

void PhraseReader::suffixes() {
    unknownPart();
    estimate();

    if (m_unit == 1 && m_phrase.day == 0)
        m_phrase.unknownDay = true;
    if (m_unit == 2 && m_phrase.month == 0)
        m_phrase.unknownMonth = true;
    for (;;) {
        const std::size_t bracket = isSign("(") ? 1 : 0;
        if (!is(WordRole::Approximate, bracket) && !is(WordRole::Uncertain, bracket))
            return estimate();
        m_phrase.approximate |= is(WordRole::Approximate, bracket);
        m_phrase.uncertain |= is(WordRole::Uncertain, bracket);
        m_at += bracket + 1;
        skip(".");
        if (bracket == 1)
            skip(")");
    }
}

}  // namespace jalon

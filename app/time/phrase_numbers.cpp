// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <algorithm>

#include "app/time/phrase_reader.h"

// Dates and periods that are written with numbers: 28/03/2025, 66 million years, 17th century, Q3.

namespace jalon {

// "66 million", "13.8 billion" years: always ago.
bool PhraseReader::largeNumber() {
    const bool decimal = isNumber(2) && joined(1) && joined(2) && (isSign(".", 1) || isSign(",", 1));
    const std::size_t after = decimal ? 3 : 1;
    if (!is(WordRole::Million, after) && !is(WordRole::Billion, after))
        return false;
    QString digits = peek()->text;
    if (decimal)
        digits += QLatin1Char('.') + peek(2)->text;
    const double scale = is(WordRole::Million, after) ? 1e6 : 1e9;
    m_phrase.years = DatePhrase::Years::Year;
    // Years before now are counted like years before Christ less one, so that they stay round.
    m_phrase.number = qRound64(std::min(digits.toDouble() * scale, 9e18)) + (digits.toDouble() * scale < 9e17 ? 1 : 0);
    m_phrase.era = -1;
    m_at += after + 1;
    for (skipFillers(); is(WordRole::Decade) || is(WordRole::Ago); skipFillers()) ++m_at;
    return true;
}

// 28/03/2025, 28.03.2025, 2025-3-8, 03/2025, 2025/3.
bool PhraseReader::numericDate() {
    const auto separated = [&](std::size_t ahead) {
        return joined(ahead) && joined(ahead + 1) && isNumber(ahead + 1) &&
               (isSign("/", ahead) || isSign(".", ahead) || isSign("-", ahead));
    };
    if (!separated(1))
        return false;
    const bool three = separated(3) && peek(3)->text == peek(1)->text;
    if (three && digitsAt() <= 2 && digitsAt(2) <= 2 && digitsAt(4) == 4) {
        dayMonth(numberAt(), numberAt(2), numberAt(4), digitsAt(4));
        m_at += 5;
    } else if (three && digitsAt() == 4 && digitsAt(2) <= 2 && digitsAt(4) <= 2) {
        year(numberAt(), 4);
        m_phrase.month = static_cast<int>(numberAt(2));
        m_phrase.day = static_cast<int>(numberAt(4));
        m_at += 5;
    } else if (!isSign("-", 1) && digitsAt() <= 2 && digitsAt(2) == 4) {
        year(numberAt(2), 4);
        m_phrase.month = static_cast<int>(numberAt());
        m_at += 3;
    } else if (isSign("/", 1) && digitsAt() == 4 && digitsAt(2) <= 2 && numberAt(2) <= 12) {
        year(numberAt(), 4);
        m_phrase.month = static_cast<int>(numberAt(2));
        m_at += 3;
    } else {
        return false;
    }
    if (m_phrase.month < 1 || m_phrase.month > 12)
        m_phrase = DatePhrase();
    return true;
}

void PhraseReader::dayMonth(std::int64_t first, std::int64_t second, std::int64_t number, int digits) {
    bool dayFirst = m_order != DateOrder::MonthDayYear;
    if (first > 12)
        dayFirst = true;
    if (second > 12)
        dayFirst = false;
    const bool stated = m_order == DateOrder::DayMonthYear || m_order == DateOrder::MonthDayYear;
    m_phrase.ambiguousOrder = !stated && first <= 12 && second <= 12 && first != second;
    m_phrase.day = static_cast<int>(dayFirst ? first : second);
    m_phrase.month = static_cast<int>(dayFirst ? second : first);
    year(number, digits);
}

// "17(th) century", "3(e) trimestre 2024", "2(e) semestre 2024".
bool PhraseReader::counted(std::int64_t number) {
    const std::size_t dash = isSign("-") ? 1 : 0;
    if (peek() && peek()->spaced && peek()->text == QLatin1String("s")) {  // "XIXe s."
        m_phrase.years = DatePhrase::Years::Century;
        m_phrase.number = number;
        ++m_at;
        return true;
    }
    if (is(WordRole::Century, dash) || is(WordRole::Millennium, dash)) {
        m_phrase.years = is(WordRole::Century, dash) ? DatePhrase::Years::Century : DatePhrase::Years::Millennium;
        m_phrase.number = number;
        m_at += dash + 1;
        return true;
    }
    const bool quarter = is(WordRole::Quarter);
    if ((!quarter && !is(WordRole::Semester)) || number < 1 || number > (quarter ? 4 : 2))
        return false;
    m_phrase.season = static_cast<int>(number) + (quarter ? 32 : 39);
    ++m_at;
    yearFollows();
    return true;
}

// "third quarter of 2024", "XVIIe siècle".
bool PhraseReader::ordinalCore() {
    if (is(WordRole::Ordinal)) {
        const int number = peek()->value;
        ++m_at;
        return counted(number);
    }
    if (!peek() || peek()->kind != DateToken::Kind::Word)
        return false;
    QString letters = peek()->text;
    for (const char* ending : {"ieme", "eme", "er", "e"})
        if (letters.endsWith(QLatin1String(ending))) {
            letters.chop(static_cast<qsizetype>(qstrlen(ending)));
            break;
        }
    const int number = romanValue(letters);
    if (number == 0)
        return false;
    ++m_at;
    if (!counted(number))
        m_phrase.loose = number;  // "(du) XVIe (au XVIIe siècle)"
    m_phrase.looseOrdinal = m_phrase.loose != 0;
    return true;
}

// "Q3 2024", "T3 2024", "H1 2024".
bool PhraseReader::quarterCore() {
    if (!peek() || !isNumber(1) || !joined(1) || digitsAt(1) != 1)
        return false;
    const QString letter = peek()->text;
    const bool quarter = letter == QLatin1String("q") || letter == QLatin1String("t");
    const bool half = letter == QLatin1String("h") || letter == QLatin1String("s");
    const int number = static_cast<int>(numberAt(1));
    if ((!quarter && !half) || number < 1 || number > (quarter ? 4 : 2))
        return false;
    m_phrase.season = number + (quarter ? 32 : 39);
    m_at += 2;
    yearFollows();
    return true;
}

}  // namespace jalon

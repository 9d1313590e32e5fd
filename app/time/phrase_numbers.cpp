// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <algorithm>

#include "app/time/clock.h"
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
    m_phrase.scale = static_cast<std::int64_t>(scale);
    m_at += after + 1;
    for (skipFillers(); is(WordRole::Decade) || is(WordRole::Ago) || is(WordRole::BeforePresent); skipFillers()) ++m_at;
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
    if (three && digitsAt() <= 2 && digitsAt(2) <= 2 && (digitsAt(4) == 4 || digitsAt(4) == 2)) {
        threeNumbers();
        m_at += 5;
    } else if (three && digitsAt() == 4 && digitsAt(2) <= 2 && digitsAt(4) <= 2) {
        year(numberAt(), 4);
        m_phrase.month = static_cast<int>(numberAt(2));
        m_phrase.day = static_cast<int>(numberAt(4));
        m_at += 5;
    } else if (digitsAt() <= 2 && digitsAt(2) == 4 && (!isSign("-", 1) || monthBeforeYear())) {
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

// "03-2025", but not the "3–1947" of "1928–3–1947".
bool PhraseReader::monthBeforeYear() const {
    const bool continues = m_at > 0 && m_tokens[m_at - 1].text == QLatin1String("-");
    return digitsAt() <= 2 && numberAt() <= 12 && numberAt(2) >= 1000 && !continues;
}

// Day, month and year, or the year first where it has only two digits as well.
void PhraseReader::threeNumbers() {
    const std::int64_t first = numberAt(), second = numberAt(2), third = numberAt(4);
    if (digitsAt(4) == 4)
        return dayMonth(first, second, third);
    const bool yearFirst = first > 31 && digitsAt() == 2 && second <= 12;
    if (yearFirst || (m_order == DateOrder::YearMonthDay && digitsAt() == 2 && second <= 12)) {
        assumeCentury(first);
        m_phrase.month = static_cast<int>(second);
        m_phrase.day = static_cast<int>(third);
        return;
    }
    dayMonth(first, second, 0);
    const bool ambiguous = m_phrase.ambiguousOrder;
    assumeCentury(third);
    // "25-03-28" may begin with its year.
    const bool maybeYearFirst = isSign("-", 1) && digitsAt() == 2 && second >= 1 && second <= 12 && third <= 31;
    if (m_order == DateOrder::Unstated && maybeYearFirst) {
        m_phrase.ambiguousOrder = true;
        m_phrase.order.reset();
    } else {
        m_phrase.ambiguousOrder = ambiguous;
    }
}

void PhraseReader::dayMonth(std::int64_t first, std::int64_t second, std::int64_t number) {
    bool dayFirst = m_order != DateOrder::MonthDayYear;
    if (first > 12)
        dayFirst = true;
    if (second > 12)
        dayFirst = false;
    if (first > 12 || second > 12)
        m_phrase.order = dayFirst ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
    const bool stated = m_order == DateOrder::DayMonthYear || m_order == DateOrder::MonthDayYear;
    m_phrase.ambiguousOrder = !stated && first <= 12 && second <= 12 && first != second;
    m_phrase.day = static_cast<int>(dayFirst ? first : second);
    m_phrase.month = static_cast<int>(dayFirst ? second : first);
    year(number, 4);
}

// "10 000 BP", "5000 years ago", "il y a 2 siècles": astronomical 1950 or today less the count.
bool PhraseReader::yearsBefore(std::int64_t number) {
    const bool decades =
        peek() && (peek()->text == QLatin1String("decades") || peek()->text == QLatin1String("decennies"));
    const std::int64_t each = is(WordRole::Millennium) ? 1000 : is(WordRole::Century) ? 100 : decades ? 10 : 1;
    const std::size_t unit = is(WordRole::Years) || is(WordRole::Decade) || each > 1 ? 1 : 0;
    const bool present = each == 1 && is(WordRole::BeforePresent, unit);
    const bool ago = unit == 1 && (is(WordRole::Ago, 1) || m_ago);
    if (!present && !ago)
        return false;
    m_phrase.backFrom = present ? 1950 : toCivil(currentInstant()).date.year;
    m_phrase.backUnit = each;
    countBack(m_phrase, number);
    m_phrase.approximate |= ago;
    m_at += unit + (present || is(WordRole::Ago, unit) ? 1 : 0);
    return true;
}

// "17(th) century", "3(e) trimestre 2024", "2(e) semestre 2024".
bool PhraseReader::counted(std::int64_t number) {
    const std::size_t dash = isSign("-") ? 1 : 0;
    const bool letter =
        peek() && peek()->spaced && (peek()->text == QLatin1String("s") || peek()->text == QLatin1String("c"));
    if (letter && number > 0) {  // "XIXe s.", "10th c."
        m_phrase.years = DatePhrase::Years::Century;
        m_phrase.number = number;
        ++m_at;
        skip(".");
        return true;
    }
    if (is(WordRole::Century, dash) || is(WordRole::Millennium, dash)) {
        m_phrase.years = is(WordRole::Century, dash) ? DatePhrase::Years::Century : DatePhrase::Years::Millennium;
        m_phrase.number = number;
        m_at += dash + 1;
        return true;
    }
    const bool quarter = is(WordRole::Quarter);
    const bool third = is(WordRole::Third) || (peek() && peek()->text == QLatin1String("third"));
    const int count = quarter                                                                      ? 4
                      : third                                                                      ? 3
                      : is(WordRole::Semester) || (peek() && peek()->text == QLatin1String("sem")) ? 2
                                                                                                   : 0;
    const int place = number == lastOfAll ? count : static_cast<int>(number);
    if (count == 0 || place < 1 || place > count)
        return false;
    m_phrase.season = place + (quarter ? 32 : third ? 36 : 39);
    ++m_at;
    yearFollows();
    return true;
}

// "third quarter of 2024", "XVIIe siècle".
bool PhraseReader::ordinalCore() {
    if (is(WordRole::Ordinal)) {
        const int number = peek()->value;
        ++m_at;
        if (counted(number))
            return true;
        if (number == 1 && dayCore(number))  // "premier mars 2025"
            return true;
        m_phrase.loose = std::max(number, 0);  // "(late) sixteenth (or early seventeenth century)"
        m_phrase.looseOrdinal = number > 0;
        return number > 0;
    }
    if (!peek() || peek()->kind != DateToken::Kind::Word)
        return false;
    const QString word = peek()->text;
    QString letters = word;
    // "XVIIeme" is the 17th, its i being a numeral; only "XIXieme" has one that is not.
    for (const char* ending : {"eme", "ieme", "er", "e"})
        if (word.endsWith(QLatin1String(ending))) {
            letters = word.chopped(static_cast<qsizetype>(qstrlen(ending)));
            if (romanValue(letters) > 0)
                break;
        }
    const int number = romanValue(letters);
    if (number == 0)
        return false;
    ++m_at;
    // "(du) XVIe (au XVIIe siècle)"; alone it is a century from the tenth on: "XIXe".
    if (!counted(number)) {
        m_phrase.loose = number;
        m_phrase.romanCentury = letters.size() < word.size() && number >= 10 && letters != QLatin1String("xi");
    }
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
    if ((isSign("/") || isSign("-")) && joined(0) && isNumber(1) && digitsAt(1) == 4)
        ++m_at;
    if (m_phrase.years == DatePhrase::Years::None)
        yearFollows();
    return true;
}

// "1Q24", "3Q2024".
bool PhraseReader::quarterBeforeYear() {
    const bool quarter = digitsAt() == 1 && joined(1) && peek(1)->text == QLatin1String("q") && isNumber(2) &&
                         (joined(2) || digitsAt(2) == 4);
    if (!quarter || numberAt() < 1 || numberAt() > 4 || (digitsAt(2) != 2 && digitsAt(2) != 4))
        return false;
    m_phrase.season = static_cast<int>(numberAt()) + 32;
    if (digitsAt(2) == 4)
        year(numberAt(2), 4);
    else
        assumeCentury(numberAt(2));
    m_at += 3;
    return true;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_phrase.h"

namespace jalon {

namespace {

class PhraseReader {
public:
    PhraseReader(const std::vector<DateToken>& tokens, std::size_t& at, DateOrder order)
        : m_tokens(tokens), m_at(at), m_order(order) {}

    DatePhrase read() {
        prefixes();
        core();
        era();
        suffixes();
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
        while (is(WordRole::Filler) || isSign("'") || isSign(".")) ++m_at;
    }

    void prefixes();
    bool prefixPart();
    bool prefixUnit();
    void core();
    void numberCore();
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
    void suffixes();
    void dayMonth(std::int64_t first, std::int64_t second, std::int64_t year, int digits);

    const std::vector<DateToken>& m_tokens;
    std::size_t& m_at;
    DateOrder m_order;
    DatePhrase m_phrase;
    int m_unit = 0;  // of "a month in ..."
};

// "about the", "early", "a day in", "Friday": everything that may stand before the date itself.
void PhraseReader::prefixes() {
    for (;;) {
        skipFillers();
        if (is(WordRole::Approximate)) {
            m_phrase.approximate = true;
            ++m_at;
        } else if (is(WordRole::Uncertain)) {
            m_phrase.uncertain = true;
            ++m_at;
        } else if (is(WordRole::Weekday)) {
            ++m_at;
            skip(",");
        } else if (is(WordRole::To) && is(WordRole::UnitOf, 1)) {
            ++m_at;  // "a day in"
        } else if (!prefixUnit() && !prefixPart()) {
            return;
        }
    }
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
    if (is(WordRole::Ordinal) && is(WordRole::Half, 1)) {
        m_phrase.part = peek()->value == 1 ? SpanPart::FirstHalf : SpanPart::SecondHalf;
        m_at += 2;
        return true;
    }
    if (!is(WordRole::Early) && !is(WordRole::Mid) && !is(WordRole::Late))
        return false;
    m_phrase.part = is(WordRole::Early) ? SpanPart::Early : is(WordRole::Mid) ? SpanPart::Mid : SpanPart::Late;
    ++m_at;
    skip("-");
    return true;
}

void PhraseReader::core() {
    if (is(WordRole::AfterChrist) && isNumber(1)) {
        m_phrase.era = 1;
        ++m_at;
    }
    if (is(WordRole::Decade) && isNumber(1)) {
        m_phrase.years = DatePhrase::Years::Decade;
        m_phrase.number = numberAt(1);
        m_at += 2;
    } else if (is(WordRole::Month)) {
        monthCore();
    } else if (is(WordRole::Season)) {
        m_phrase.season = peek()->value;
        ++m_at;
        yearFollows();
    } else if (isNumber()) {
        numberCore();
    } else if (!quarterCore()) {
        ordinalCore();
    }
}

void PhraseReader::numberCore() {
    if (numericDate() || largeNumber())
        return;
    const std::int64_t number = numberAt();
    const int digits = digitsAt();
    const bool plural = joined(1) && isSign("'", 1) && peek(2) && peek(2)->text == QLatin1String("s");
    if (plural || (joined(1) && peek(1)->text == QLatin1String("s"))) {
        m_at += plural ? 3 : 2;
        // "a decade in the 1800s" is of the century, "the 1800s" the decade.
        const bool century = m_unit == 4 && number % 100 == 0;
        m_phrase.years = century ? DatePhrase::Years::Century : DatePhrase::Years::Decade;
        m_phrase.number = century ? number / 100 + 1 : number;
        return;
    }
    ++m_at;
    if (joined(0) && peek()->text == QLatin1String("c")) {
        ++m_at;
        m_phrase.years = DatePhrase::Years::Century;
        m_phrase.number = number;
        return;
    }
    const bool ordinal = joined(0) && is(WordRole::OrdinalEnding);
    if (ordinal)
        ++m_at;
    if (counted(number))
        return;
    if (digits <= 2 && number <= 31) {
        const std::size_t before = m_at;
        skipFillers();
        skip("-");
        if (is(WordRole::Month)) {
            m_phrase.day = static_cast<int>(number);
            m_phrase.month = peek()->value;
            ++m_at;
            yearFollows();
            return afterDay();
        }
        m_at = before;
        if (isSign(",") && isNumber(1) && digitsAt(1) >= 3) {  // "(March 17 to) 21, 2023"
            m_phrase.day = static_cast<int>(number);
            yearFollows();
            return;
        }
    }
    if (digits <= 2 && !is(WordRole::BeforeChrist) && !is(WordRole::AfterChrist) && m_phrase.era == 0) {
        m_phrase.loose = static_cast<int>(number);
        m_phrase.looseOrdinal = ordinal;
        return;
    }
    year(number, digits);
    afterYear();
}

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
    yearFollows();
    afterDay();
}

// A year after a day, month or season: ", 2025", "of 1872", "44 BC".
bool PhraseReader::yearFollows() {
    const std::size_t before = m_at;
    skip(",");
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
    } else if (is(WordRole::Month)) {
        m_phrase.month = peek()->value;
        ++m_at;
        if (isNumber() && digitsAt() <= 2) {
            m_phrase.day = static_cast<int>(numberAt());
            ++m_at;
        }
    } else if (is(WordRole::Early) || is(WordRole::Late)) {
        m_phrase.part = is(WordRole::Early) ? SpanPart::Early : SpanPart::Late;
        ++m_at;
    } else {
        quarterCore();
    }
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

void PhraseReader::suffixes() {
    if (m_unit == 1 && m_phrase.day == 0)
        m_phrase.unknownDay = true;
    if (m_unit == 2 && m_phrase.month == 0)
        m_phrase.unknownMonth = true;
    for (;;) {
        const std::size_t bracket = isSign("(") ? 1 : 0;
        if (!is(WordRole::Approximate, bracket) && !is(WordRole::Uncertain, bracket))
            return;
        m_phrase.approximate |= is(WordRole::Approximate, bracket);
        m_phrase.uncertain |= is(WordRole::Uncertain, bracket);
        m_at += bracket + 1;
        skip(".");
        if (bracket == 1)
            skip(")");
    }
}

}  // namespace

DatePhrase readPhrase(const std::vector<DateToken>& tokens, std::size_t& at, DateOrder order) {
    return PhraseReader(tokens, at, order).read();
}

}  // namespace jalon

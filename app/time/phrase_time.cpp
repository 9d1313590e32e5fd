// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/phrase_reader.h"

// The time of a day as people write it: 14:30, 2:30 p.m., 14 h 30, noon.

namespace jalon {

// The number at the cursor plus `ahead` as a two-digit field of a clock, at most `last`.
bool PhraseReader::clockField(std::size_t ahead, int last) const {
    return isNumber(ahead) && digitsAt(ahead) <= 2 && numberAt(ahead) <= last;
}

// "14:30", "14:30:05", "14:30:05.250"; minutes and seconds have two digits.
bool PhraseReader::colonTime() {
    if (!clockField(0, 23) || !isSign(":", 1) || !clockField(2, 59) || digitsAt(2) != 2)
        return false;
    m_phrase.hour = static_cast<int>(numberAt());
    m_phrase.minute = static_cast<int>(numberAt(2));
    m_at += 3;
    if (!isSign(":") || !clockField(1, 59) || digitsAt(1) != 2)
        return true;
    m_phrase.second = static_cast<int>(numberAt(1));
    m_at += 2;
    const bool fraction = (isSign(".") || isSign(",")) && joined(0) && joined(1) && isNumber(1);
    if (fraction)
        m_at += 2;  // finer than a second is not kept
    return true;
}

// "14 h", "14h30", "10 h 15 min 30 s", "8 heures 15".
bool PhraseReader::hourTime() {
    const auto isWord = [&](std::size_t ahead, const char* a, const char* b) {
        return peek(ahead) && (peek(ahead)->text == QLatin1String(a) || peek(ahead)->text == QLatin1String(b));
    };
    if (!clockField(0, 23) || !(isWord(1, "h", "heure") || isWord(1, "heures", "hrs")))
        return false;
    m_phrase.hour = static_cast<int>(numberAt());
    m_at += 2;
    if (!clockField(0, 59))
        return true;
    m_phrase.minute = static_cast<int>(numberAt());
    ++m_at;
    if (isWord(0, "min", "minutes"))
        ++m_at;
    if (clockField(0, 59) && isWord(1, "s", "secondes")) {
        m_phrase.second = static_cast<int>(numberAt());
        m_at += 2;
    }
    return true;
}

// "2 p.m.", "10.15 a.m.": what follows makes a clock of it.
bool PhraseReader::halfDayTime() {
    const bool minutes = isSign(".", 1) && clockField(2, 59) && digitsAt(2) == 2;
    const std::size_t after = minutes ? 3 : 1;
    if (!clockField(0, 12) || !(is(WordRole::Morning, after) || is(WordRole::Afternoon, after)))
        return false;
    m_phrase.hour = static_cast<int>(numberAt());
    m_phrase.minute = minutes ? static_cast<int>(numberAt(2)) : 0;
    m_at += after;
    return true;
}

void PhraseReader::halfOfDay() {
    const bool morning = is(WordRole::Morning), afternoon = is(WordRole::Afternoon);
    const std::size_t before = m_at;
    if (!morning && !afternoon) {
        skipFillers();  // "8 h du matin"
        if (!is(WordRole::Morning) && !is(WordRole::Afternoon)) {
            m_at = before;
            return;
        }
        halfOfDay();
        return;
    }
    ++m_at;
    if (m_phrase.hour > 12 || (m_phrase.hour == 0 && afternoon)) {
        m_phrase.impossible = m_phrase.hour == 0 || morning;  // "14:30 a.m."
        return;
    }
    m_phrase.hour = m_phrase.hour % 12 + (afternoon ? 12 : 0);
}

// A zone is kept and never moves a date.
void PhraseReader::zone() {
    const auto two = [](int value) { return QStringLiteral("%1").arg(value, 2, 10, QLatin1Char('0')); };
    if (is(WordRole::Zone)) {
        const int east = peek()->value;
        ++m_at;
        m_phrase.zone = east == 0 ? std::string("Z")
                                  : (QLatin1Char(east < 0 ? '-' : '+') + two(std::abs(east) / 60) +
                                     QStringLiteral(":") + two(std::abs(east) % 60))
                                        .toStdString();
        return;
    }
    const bool sign = isSign("+") || (isSign("-") && joined(0));
    if (!sign || !joined(1) || !clockField(1, 23) || digitsAt(1) != 2)
        return;
    QString written = peek()->text + peek(1)->text;
    m_at += 2;
    if (isSign(":") && clockField(1, 59) && digitsAt(1) == 2) {
        written += QLatin1Char(':') + peek(1)->text;
        m_at += 2;
    }
    m_phrase.zone = written.toStdString();
}

// Reads a time at the cursor; leaves the cursor where there is none.
bool PhraseReader::clock() {
    if (is(WordRole::Noon) || is(WordRole::Midnight)) {
        m_phrase.hour = is(WordRole::Noon) ? 12 : 0;
        ++m_at;
        return true;
    }
    if (!colonTime() && !hourTime() && !halfDayTime())
        return false;
    halfOfDay();
    zone();
    return true;
}

// "14:30" after a day, with what may stand between the two: ", at", "à", "T".
void PhraseReader::timeOfDay() {
    if (m_phrase.day == 0 || m_phrase.hour >= 0)
        return;
    const std::size_t before = m_at;
    skip(",");
    const bool word = peek() && (peek()->text == QLatin1String("at") || peek()->text == QLatin1String("@") ||
                                 (peek()->text == QLatin1String("t") && joined(0)));
    if (is(WordRole::To) || word)
        ++m_at;
    if (!clock())
        m_at = before;
}

}  // namespace jalon

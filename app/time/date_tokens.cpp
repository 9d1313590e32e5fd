// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_tokens.h"

#include <QRegularExpression>

#include "app/time/date_vocabulary.h"

namespace jalon {

namespace {

// "10,000" and "10 000" are one number. A plain blank groups only before an era or a large unit.
QString withoutGrouping(QString text) {
    static const QRegularExpression commas(
        QStringLiteral(R"(\b(\d{1,3}(?:[,\x{a0}\x{202f}]\d{3})+)(?!\d|\s*mill\w+\s+d))"));
    static const QRegularExpression blanks(
        QStringLiteral(R"(\b(\d{1,3}(?: \d{3})+)(?=\s*(?:bc|av|bp|b\.\s?c|a\.d|ad|ap|years|ans|yrs)\b))"),
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression groups(QStringLiteral(R"([,\x{a0}\x{202f} ])"));
    for (const QRegularExpression* pattern : {&commas, &blanks}) {
        for (QRegularExpressionMatch found = pattern->match(text); found.hasMatch(); found = pattern->match(text))
            text.replace(found.capturedStart(), found.capturedLength(), found.captured().remove(groups));
    }
    return text;
}

DateToken::Kind kindOf(QChar c) {
    if (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
        return DateToken::Kind::Number;
    return c.isLetter() ? DateToken::Kind::Word : DateToken::Kind::Sign;
}

void giveMeaning(DateToken& token) {
    const WordMeaning meaning = wordMeaning(token.text);
    token.role = meaning.role;
    token.value = meaning.value;
    if (token.text == QLatin1String("~"))
        token.role = WordRole::Approximate;
    if (token.text == QLatin1String("?"))
        token.role = WordRole::Uncertain;
}

// How a number below 90 is written, so that "xixi" is none.
QString romanLetters(int number) {
    struct Numeral {
        int value;
        const char* letters;
    };
    constexpr Numeral numerals[] = {{50, "l"}, {40, "xl"}, {10, "x"}, {9, "ix"}, {5, "v"}, {4, "iv"}, {1, "i"}};
    QString letters;
    for (const Numeral& numeral : numerals)
        for (; number >= numeral.value; number -= numeral.value) letters += QLatin1String(numeral.letters);
    return letters;
}

}  // namespace

std::vector<DateToken> dateTokens(const QString& text) {
    const QString plain = plainDateText(withoutGrouping(text));
    std::vector<DateToken> tokens;
    bool spaced = false;
    for (qsizetype i = 0; i < plain.size();) {
        if (plain[i].isSpace()) {
            spaced = true;
            ++i;
            continue;
        }
        DateToken token;
        token.kind = kindOf(plain[i]);
        token.spaced = spaced;
        spaced = false;
        const qsizetype start = i++;
        while (token.kind != DateToken::Kind::Sign && i < plain.size() && kindOf(plain[i]) == token.kind) ++i;
        token.text = plain.mid(start, i - start);
        giveMeaning(token);
        tokens.push_back(token);
    }
    return tokens;
}

int romanValue(const QString& letters) {
    const auto value = [](QChar c) {
        switch (c.unicode()) {
            case 'i':
                return 1;
            case 'v':
                return 5;
            case 'x':
                return 10;
            case 'l':
                return 50;
            default:
                return 0;
        }
    };
    int sum = 0;
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const int here = value(letters[i]);
        if (here == 0)
            return 0;
        sum += i + 1 < letters.size() && value(letters[i + 1]) > here ? -here : here;
    }
    return sum > 0 && romanLetters(sum) == letters ? sum : 0;
}

}  // namespace jalon

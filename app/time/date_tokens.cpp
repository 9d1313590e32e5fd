// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_tokens.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

namespace jalon {

namespace {

struct Meaning {
    WordRole role = WordRole::None;
    int value = 0;
};

struct Entry {
    WordRole role;
    const char* words;  // separated by spaces; without accents
    int value = 0;
};

constexpr Entry vocabulary[] = {
    {WordRole::Month, "january jan janvier janv", 1},
    {WordRole::Month, "february feb fevrier fevr fev", 2},
    {WordRole::Month, "march mar mars", 3},
    {WordRole::Month, "april apr avril avr", 4},
    {WordRole::Month, "may mai", 5},
    {WordRole::Month, "june jun juin", 6},
    {WordRole::Month, "july jul juillet juil", 7},
    {WordRole::Month, "august aug aout", 8},
    {WordRole::Month, "september sept sep septembre", 9},
    {WordRole::Month, "october oct octobre", 10},
    {WordRole::Month, "november nov novembre", 11},
    {WordRole::Month, "december dec decembre", 12},
    {WordRole::Season, "spring printemps", 21},
    {WordRole::Season, "summer ete", 22},
    {WordRole::Season, "autumn fall automne", 23},
    {WordRole::Season, "winter hiver", 24},
    {WordRole::Weekday,
     "monday mon tuesday tue tues wednesday wed thursday thu thurs friday fri saturday sat sunday sun"},
    {WordRole::Weekday, "lundi mardi mercredi jeudi vendredi samedi dimanche"},
    {WordRole::Approximate, "c ca ci circa about around approx approximately vers environ env autour"},
    {WordRole::Uncertain, "uncertain maybe guess perhaps possibly probably incertain incertaine peutetre probablement"},
    {WordRole::Early, "early debut beginning start"},
    {WordRole::Mid, "mid middle mi milieu"},
    {WordRole::Late, "late end fin"},
    {WordRole::Since, "since depuis"},
    {WordRole::Until, "until till jusqu jusque"},
    {WordRole::Before, "before avant"},
    {WordRole::After, "after apres"},
    {WordRole::From, "from"},
    {WordRole::Between, "between entre"},
    {WordRole::To, "to a au aux through"},
    {WordRole::And, "and et"},
    {WordRole::Or, "or ou"},
    {WordRole::Later, "later onwards onward"},
    {WordRole::Earlier, "earlier"},
    {WordRole::Present, "present now today aujourd ongoing"},
    {WordRole::Ordinal, "first premier premiere", 1},
    {WordRole::Ordinal, "second seconde deuxieme", 2},
    {WordRole::Ordinal, "third troisieme", 3},
    {WordRole::Ordinal, "fourth quatrieme", 4},
    {WordRole::OrdinalEnding, "st nd rd th er re e eme ieme nde"},
    {WordRole::Century, "century centuries cent siecle siecles"},
    {WordRole::Millennium, "millennium millennia millenaire"},
    {WordRole::Decade, "annees"},
    {WordRole::Quarter, "quarter trimestre"},
    {WordRole::Semester, "semestre semester"},
    {WordRole::Half, "half moitie"},
    {WordRole::Million, "million millions ma mya"},
    {WordRole::Billion, "billion billions milliard milliards ga"},
    {WordRole::BeforeChrist, "bc"},
    {WordRole::AfterChrist, "ad"},
    {WordRole::Ago, "ago"},
    {WordRole::Filler, "the le la les l in en on of de du des d an annee years ans un une than that il y hui"},
    {WordRole::Filler,
     "published printed exhibited engraved active dated produced made designed executed painted cast"},
    {WordRole::UnitOf, "day", 1},
    {WordRole::UnitOf, "month", 2},
    {WordRole::UnitOf, "year", 3},
    {WordRole::UnitOf, "decade", 4},
};

QHash<QString, Meaning> makeMeanings() {
    QHash<QString, Meaning> meanings;
    for (const Entry& entry : vocabulary)
        for (const QString& word : QString::fromLatin1(entry.words).split(QLatin1Char(' ')))
            meanings.insert(word, {entry.role, entry.value});
    return meanings;
}

// Eras are written in a dozen ways with dots and blanks; here each becomes one word.
QString withPlainEras(QString text) {
    static const QRegularExpression before(QStringLiteral(
        R"(\b(?:b\.\s?c\.\s?e\.?|bce|b\.\s?c\.?|(?:avant|av\.?)\s*(?:j\.?\s*-?\s*c\b\.?|jesus-christ|notre ere|l'ere commune)))"));
    static const QRegularExpression after(
        QStringLiteral(R"((?:\ba\.\s?d\.?|\bc\.\s?e\.|(?<=\d)\s*ce\b|\b(?:apres|apr?\.?)\s*(?:j\.?\s*-?\s*c\b\.?|)"
                       R"(jesus-christ)|\bde notre ere))"));
    text.replace(before, QStringLiteral(" bc "));
    return text.replace(after, QStringLiteral(" ad "));
}

QString plainText(const QString& text) {
    QString plain;
    const QString apart = text.toLower().normalized(QString::NormalizationForm_KD);
    for (QChar c : apart) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool dash = (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
        const bool quote = c.unicode() == 0x2018 || c.unicode() == 0x2019;
        plain += dash ? QLatin1Char('-') : quote ? QLatin1Char('\'') : c;
    }
    // Phrases that would fall apart into words of another meaning.
    plain.replace(QLatin1String("peut-etre"), QLatin1String("peutetre"));
    plain.replace(QLatin1String("il y a "), QString());
    plain.replace(QLatin1String("a partir d"), QLatin1String("depuis d"));
    return withPlainEras(plain);
}

// "10,000" and "10 000" are one number. A plain blank groups only before an era or a large unit.
QString withoutGrouping(QString text) {
    static const QRegularExpression commas(QStringLiteral(R"(\b(\d{1,3}(?:[,\x{a0}\x{202f}]\d{3})+)(?!\d))"));
    static const QRegularExpression blanks(QStringLiteral(R"(\b(\d{1,3}(?: \d{3})+)(?=\s*(?:bc|av\b|BC|b\.c)))"));
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
    static const QHash<QString, Meaning> meanings = makeMeanings();
    const Meaning meaning = meanings.value(token.text);
    token.role = meaning.role;
    token.value = meaning.value;
    if (token.text == QLatin1String("~"))
        token.role = WordRole::Approximate;
    if (token.text == QLatin1String("?"))
        token.role = WordRole::Uncertain;
}

}  // namespace

std::vector<DateToken> dateTokens(const QString& text) {
    const QString plain = plainText(withoutGrouping(text));
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
    return sum;
}

}  // namespace jalon

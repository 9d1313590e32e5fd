// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/time/date_vocabulary.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>
#include <vector>

namespace jalon {

namespace {

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
    {WordRole::Hemisphere, "northern boreal", 4},
    {WordRole::Hemisphere, "southern austral", 8},
    {WordRole::Weekday, "monday mon lundi lun", 1},
    {WordRole::Weekday, "tuesday tue tues mardi", 2},
    {WordRole::Weekday, "wednesday wed mercredi mer", 3},
    {WordRole::Weekday, "thursday thu thurs jeudi jeu", 4},
    {WordRole::Weekday, "friday fri vendredi ven", 5},
    {WordRole::Weekday, "saturday sat samedi sam", 6},
    {WordRole::Weekday, "sunday sun dimanche dim", 7},
    {WordRole::Approximate,
     "c ca ci circa about around approx approximately vers v environ env autour quelque some estimated"},
    {WordRole::Uncertain, "uncertain maybe guess perhaps possibly probably incertain incertaine peutetre probablement"},
    {WordRole::Early, "early debut beginning start"},
    {WordRole::Mid, "mid middle mi milieu"},
    {WordRole::Late, "late end fin"},
    {WordRole::Since, "since depuis"},
    {WordRole::Until, "until till jusqu jusque"},
    {WordRole::Before, "before avant ante"},
    {WordRole::After, "after apres post"},
    {WordRole::From, "from"},
    {WordRole::Between, "between entre"},
    {WordRole::To, "to a au aux through"},
    {WordRole::And, "and et"},
    {WordRole::Or, "or ou"},
    {WordRole::Later, "later onwards onward"},
    {WordRole::Earlier, "earlier"},
    {WordRole::NoLaterThan, "nolaterthan by"},
    {WordRole::NoEarlierThan, "noearlierthan"},
    {WordRole::Present, "present ongoing current stillgoing"},
    {WordRole::Today, "now today aujourd maintenant"},
    {WordRole::Unknown, "unknown inconnu inconnue"},
    {WordRole::Ordinal, "first premier premiere", 1},
    {WordRole::Ordinal, "second seconde deuxieme", 2},
    {WordRole::Ordinal, "third troisieme", 3},
    {WordRole::Ordinal, "fourth quatrieme", 4},
    {WordRole::Ordinal, "fifth cinquieme", 5},
    {WordRole::Ordinal, "sixth sixieme", 6},
    {WordRole::Ordinal, "seventh septieme", 7},
    {WordRole::Ordinal, "eighth huitieme", 8},
    {WordRole::Ordinal, "ninth neuvieme", 9},
    {WordRole::Ordinal, "tenth dixieme", 10},
    {WordRole::Ordinal, "eleventh onzieme", 11},
    {WordRole::Ordinal, "twelfth douzieme", 12},
    {WordRole::Ordinal, "thirteenth treizieme", 13},
    {WordRole::Ordinal, "fourteenth quatorzieme", 14},
    {WordRole::Ordinal, "fifteenth quinzieme", 15},
    {WordRole::Ordinal, "sixteenth seizieme", 16},
    {WordRole::Ordinal, "seventeenth dixseptieme", 17},
    {WordRole::Ordinal, "eighteenth dixhuitieme", 18},
    {WordRole::Ordinal, "nineteenth dixneuvieme", 19},
    {WordRole::Ordinal, "twentieth vingtieme", 20},
    {WordRole::Ordinal, "twentyfirst vingtetunieme", 21},
    {WordRole::Ordinal, "last dernier derniere", lastOfAll},
    {WordRole::OrdinalEnding, "st nd rd th er ere re e eme ieme nde"},
    {WordRole::Century, "century centuries cent siecle siecles"},
    {WordRole::Millennium, "millennium millennia millenniums millenaire millenaires"},
    {WordRole::Decade, "annees"},
    {WordRole::NamedDecade, "twenties vingt", 1920},
    {WordRole::NamedDecade, "thirties trente", 1930},
    {WordRole::NamedDecade, "forties quarante", 1940},
    {WordRole::NamedDecade, "fifties cinquante", 1950},
    {WordRole::NamedDecade, "sixties soixante", 1960},
    {WordRole::NamedDecade, "seventies", 1970},
    {WordRole::NamedDecade, "eighties", 1980},
    {WordRole::NamedDecade, "nineties", 1990},
    {WordRole::Quarter, "quarter trimestre trim quart"},
    {WordRole::Semester, "semestre semester"},
    {WordRole::Half, "half moitie quinzaine"},
    {WordRole::Third, "tiers"},
    {WordRole::Week, "week wk semaine sem w"},
    {WordRole::Significant, "significant significatifs"},
    {WordRole::Million, "million millions ma mya"},
    {WordRole::Billion, "billion billions milliard milliards ga"},
    {WordRole::BeforeChrist, "bc aec"},
    {WordRole::AfterChrist, "ad"},
    {WordRole::BeforePresent, "bp"},
    {WordRole::Ago, "ago ilya"},
    {WordRole::Years, "years ans yrs"},
    {WordRole::Noon, "noon midday midi"},
    {WordRole::Midnight, "midnight minuit"},
    {WordRole::Morning, "am matin"},
    {WordRole::Afternoon, "pm soir"},
    {WordRole::Zone, "z utc gmt", 0},
    {WordRole::Zone, "cet bst", 60},
    {WordRole::Zone, "cest", 120},
    {WordRole::Zone, "edt", -240},
    {WordRole::Zone, "est cdt", -300},
    {WordRole::Zone, "pdt mst", -420},
    {WordRole::Zone, "pst", -480},
    {WordRole::Filler, "the le la les l in en on of de du des d an annee un une than that il y hui mois"},
    {WordRole::Filler, "either soit during dans pendant cours courant course fl b r born died ne nee reigned"},
    {WordRole::Filler,
     "published printed exhibited engraved active dated produced made designed executed painted cast"},
    {WordRole::UnitOf, "day jour", 1},
    {WordRole::UnitOf, "month", 2},
    {WordRole::UnitOf, "year", 3},
    {WordRole::UnitOf, "decade", 4},
};

QHash<QString, WordMeaning> makeMeanings() {
    QHash<QString, WordMeaning> meanings;
    for (const Entry& entry : vocabulary)
        for (const QString& word : QString::fromLatin1(entry.words).split(QLatin1Char(' ')))
            meanings.insert(word, {entry.role, entry.value});
    return meanings;
}

struct Rewriting {
    QRegularExpression pattern;
    QString word;
};

// Eras are written in a dozen ways with dots and blanks; and some words mean something else beside their fellows.
constexpr const char* rewritingTable[][2] = {
    {R"(\b(?:b\.\s?c\.\s?e\.?|bce|b\.\s?c\.?|(?:avant|av\.?)\s*(?:j\.?\s*-?\s*c\b\.?|jesus-christ|)"
     R"(notre ere|n\.\s?e\.|l'ere commune)))",
     " bc "},
    {R"((?:\ba\.\s?d\.?|\bc\.\s?e\.|(?<=\d)\s*ce\b|\b(?:apres|apr?\.?)\s*(?:j\.?\s*-?\s*c\b\.?|)"
     R"(jesus-christ|notre ere)|\bde notre ere))",
     " ad "},
    {R"(\b(?:no|not) (?:later than|after)\b|\bau plus tard\b|\bpas apres\b)", " nolaterthan "},
    {R"(\b(?:no|not) (?:earlier than|before)\b|\bau plus tot\b|\bpas avant\b)", " noearlierthan "},
    {R"(\bat the latest\b)", " nolaterthan "},
    {R"(\bat the earliest\b)", " noearlierthan "},
    {R"(\bplus tard\b)", " later "},
    {R"(\bplus tot\b)", " earlier "},
    {R"(\bprior to\b|\bpre-|\banterieure? a\b)", " before "},
    {R"(\bpost-|\bposterieure? a\b)", " after "},
    {R"(\bup (?:to|until)\b|^\s*through\b)", " until "},
    {R"((?:\bjusqu')?\ba nos jours\b|\bto (?:date|the present(?: day)?)\b|\bau present\b)", " to present "},
    {R"(\bstill (?:in office|active|going|running)\b|\b(?:toujours )?en (?:poste|cours)\b)", " stillgoing "},
    {R"(\ba (?:partir|compter) d)", " depuis d"},
    {R"(\bil y a\b)", " ilya "},
    {R"(\bpeut-etre\b)", " peutetre "},
    {R"(\b(?:sea|sai)son\b|\bacademic year\b|\bannee (?:scolaire|universitaire)\b)", " "},
    {R"((?<=\d)\+\s*$)", " or later"},
    {R"(\[\?\])", "?"},
    {R"(^\s*<=)", " nolaterthan "},
    {R"(^\s*>=)", " noearlierthan "},
    {R"(^\s*<)", " before "},
    {R"(^\s*>)", " after "},
    {R"(\btwenty-first\b)", " twentyfirst "},
    {R"(\bvingt[ -]et[ -]unieme\b)", " vingtetunieme "},
    {R"(\bdix-(?=septieme|huitieme|neuvieme))", " dix"},
    {R"(\ba\.\s?m\b\.?)", " am "},
    {R"(\bp\.\s?m\b\.?)", " pm "},
    {R"(\bde l'apres-midi\b)", " pm "},
};

const std::vector<Rewriting>& rewritings() {
    static const std::vector<Rewriting> all = [] {
        std::vector<Rewriting> made;
        for (const auto& [pattern, word] : rewritingTable)
            made.push_back({QRegularExpression(QString::fromLatin1(pattern)), QString::fromLatin1(word)});
        return made;
    }();
    return all;
}

}  // namespace

WordMeaning wordMeaning(const QString& word) {
    static const QHash<QString, WordMeaning> meanings = makeMeanings();
    return meanings.value(word);
}

QString plainDateText(const QString& text) {
    QString plain;
    // Only its case tells the ending of "Xième" from that of "XIème".
    static const QRegularExpression smallEnding(QStringLiteral("\\b([IVXL]+)i(?=(?:e|\u00e8)me)"));
    QString lower = QString(text).replace(smallEnding, QStringLiteral("\\1")).toLower();
    // Without its accent this word is the plural article.
    if (lower.startsWith(QStringLiteral("d\u00e8s ")))
        lower.replace(0, 3, QStringLiteral("depuis"));
    for (QChar c : lower.normalized(QString::NormalizationForm_KD)) {
        if (c.category() == QChar::Mark_NonSpacing)
            continue;
        const bool dash = (c.unicode() >= 0x2010 && c.unicode() <= 0x2015) || c.unicode() == 0x2212;
        const bool quote = c.unicode() == 0x2018 || c.unicode() == 0x2019;
        const bool degree = c.unicode() == 0xb0;   // "XIX° siècle"
        const bool about = c.unicode() == 0x2248;  // "≈1650"
        plain += dash     ? QLatin1Char('-')
                 : quote  ? QLatin1Char('\'')
                 : degree ? QLatin1Char('e')
                 : about  ? QLatin1Char('~')
                          : c;
        if (c.unicode() == 0x2264 || c.unicode() == 0x2265) {  // "≤1650"
            plain.back() = c.unicode() == 0x2264 ? QLatin1Char('<') : QLatin1Char('>');
            plain += QLatin1Char('=');
        }
    }
    for (const Rewriting& rewriting : rewritings()) plain.replace(rewriting.pattern, rewriting.word);
    return plain;
}

}  // namespace jalon

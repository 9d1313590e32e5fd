// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/amount_cells.h"

#include <QRegularExpression>
#include <cmath>
#include <vector>

namespace jalon {

namespace {

struct Unit {
    const char* word;
    double size;
};

constexpr Unit units[] = {{"", 1},      {"k", 1e3},   {"thousand", 1e3},  {"mille", 1e3},     {"m", 1e6},
                          {"mn", 1e6},  {"mm", 1e6},  {"mio", 1e6},       {"million", 1e6},   {"millions", 1e6},
                          {"b", 1e9},   {"bn", 1e9},  {"billion", 1e9},   {"billions", 1e9},  {"md", 1e9},
                          {"mds", 1e9}, {"mrd", 1e9}, {"mia", 1e9},       {"milliard", 1e9},  {"milliards", 1e9},
                          {"t", 1e12},  {"tn", 1e12}, {"trillion", 1e12}, {"trillions", 1e12}};

struct Sign {
    const char* written;  // in lower case
    const char* code;
};

// Longer ones first: "us$" is not "$".
constexpr Sign signs[] = {{"us$", "USD"},     {"a$", "AUD"},     {"c$", "CAD"},    {"hk$", "HKD"},  {"s$", "SGD"},
                          {"dollars", "USD"}, {"dollar", "USD"}, {"euros", "EUR"}, {"euro", "EUR"}, {"$", "USD"},
                          {"€", "EUR"},       {"£", "GBP"},      {"¥", "JPY"},     {"₹", "INR"},    {"₩", "KRW"}};

constexpr const char* codes[] = {"usd", "eur", "gbp", "jpy", "cny", "chf", "cad", "aud", "inr", "krw",
                                 "hkd", "sgd", "sek", "nok", "dkk", "pln", "brl", "mxn", "zar", "rub",
                                 "ils", "try", "twd", "thb", "idr", "nzd", "sar", "aed", "czk", "huf"};

QString withoutBlanks(const QString& text) {
    QString plain;
    for (const QChar c : text)
        if (!c.isSpace())
            plain += c == QChar(0x2212) ? QLatin1Char('-') : c.toLower();
    return plain;
}

// Takes the currency out of `plain`, which is in lower case without blanks.
QString takeCurrency(QString& plain) {
    if (plain.isEmpty())
        return {};
    if (plain.front().isLetter() || plain.back().isLetter()) {
        for (const char* code : codes) {
            const QLatin1String word(code, 3);
            if (plain.startsWith(word) || plain.endsWith(word)) {
                plain.remove(plain.startsWith(word) ? 0 : plain.size() - word.size(), word.size());
                return QString(word).toUpper();
            }
        }
    }
    static const std::vector<std::pair<QString, QString>> known = [] {
        std::vector<std::pair<QString, QString>> all;
        for (const Sign& sign : signs) all.emplace_back(QString::fromUtf8(sign.written), QLatin1String(sign.code));
        return all;
    }();
    for (const auto& [written, code] : known) {
        if (const qsizetype at = plain.indexOf(written); at >= 0) {
            plain.remove(at, written.size());
            return code;
        }
    }
    return {};
}

// The digits with a dot for their decimal mark, whatever stood between groups of three.
QString plainDigits(QString text, const NumberStyle& style) {
    text.remove(QLatin1Char('\''));
    text.remove(QChar(0x2019));
    const qsizetype comma = text.lastIndexOf(QLatin1Char(',')), dot = text.lastIndexOf(QLatin1Char('.'));
    QChar decimal = QLatin1Char('.');
    if (comma >= 0 && dot >= 0) {
        decimal = comma > dot ? QLatin1Char(',') : QLatin1Char('.');
    } else if (comma >= 0) {
        const bool group = text.size() - comma == 4 && !style.commaIsDecimal();
        decimal = group || text.count(QLatin1Char(',')) > 1 ? QLatin1Char('.') : QLatin1Char(',');
    } else if (dot >= 0) {
        const bool group = text.size() - dot == 4 && style.commaIsDecimal();
        decimal = group || text.count(QLatin1Char('.')) > 1 ? QLatin1Char(',') : QLatin1Char('.');
    }
    text.remove(decimal == QLatin1Char('.') ? QLatin1Char(',') : QLatin1Char('.'));
    return text.replace(decimal, QLatin1Char('.'));
}

// "-1.234,5", ".5", "1e6": a sign, digits and the marks between them, an exponent.
bool isNumberShape(QStringView text) {
    qsizetype i = !text.isEmpty() && (text[0] == QLatin1Char('-') || text[0] == QLatin1Char('+'));
    const auto isDigit = [&](qsizetype at) {
        return at < text.size() && text[at] >= QLatin1Char('0') && text[at] <= QLatin1Char('9');
    };
    const bool pointFirst = i + 1 < text.size() && (text[i] == QLatin1Char('.') || text[i] == QLatin1Char(','));
    if (!isDigit(pointFirst ? i + 1 : i))
        return false;
    const auto isMark = [](QChar c) {
        return c == QLatin1Char('.') || c == QLatin1Char(',') || c == QLatin1Char('\'') || c == QChar(0x2019);
    };
    for (++i; i < text.size() && (isDigit(i) || (!pointFirst && isMark(text[i]))); ++i) {
    }
    if (i == text.size())
        return true;
    if (text[i] != QLatin1Char('e') || i + 1 == text.size())
        return false;
    i += 1 + (text[i + 1] == QLatin1Char('-') || text[i + 1] == QLatin1Char('+'));
    const qsizetype exponent = i;
    while (isDigit(i)) ++i;
    return i == text.size() && i > exponent;
}

// A number of digits and marks, a minus before it or brackets around it.
std::optional<double> readPlain(QString plain, const NumberStyle& style) {
    const bool bracketed = plain.startsWith(QLatin1Char('(')) && plain.endsWith(QLatin1Char(')'));
    if (bracketed)
        plain = plain.mid(1, plain.size() - 2);
    if (!isNumberShape(plain))
        return std::nullopt;
    bool ok = false;
    const double number = QLocale::c().toDouble(plainDigits(plain, style), &ok);
    if (!ok || !std::isfinite(number))
        return std::nullopt;
    return bracketed ? -number : number;
}

// "md" of "150 Md $".
QString unitWord(const QString& amount) {
    QString plain = withoutBlanks(amount);
    takeCurrency(plain);
    qsizetype end = plain.size();
    while (end > 0 && plain[end - 1].isLetter()) --end;
    return plain.mid(end);
}

constexpr qsizetype longestAmount = 60;

}  // namespace

void NumberStyle::add(const QString& cell) {
    static const QRegularExpression comma(QStringLiteral(R"(\d,(?:\d{1,2}|\d{4,})(?!\d)|\d\.\d{3},\d)"));
    static const QRegularExpression dot(QStringLiteral(R"(\d\.(?:\d{1,2}|\d{4,})(?!\d)|\d,\d{3}\.\d|\d,\d{3},\d)"));
    if (cell.size() > longestAmount)
        return;
    m_comma += cell.contains(QLatin1Char(',')) && comma.match(cell).hasMatch();
    m_dot += dot.match(cell).hasMatch();
}

std::optional<double> readNumber(const QString& cell, const NumberStyle& style) {
    if (cell.isEmpty() || cell.size() > longestAmount)
        return std::nullopt;
    // Most numbers need no more than this.
    bool ok = false;
    const double plain = QLocale::c().toDouble(cell, &ok);
    if (ok && !cell.contains(QLatin1Char(',')) && (!style.commaIsDecimal() || !cell.contains(QLatin1Char('.'))))
        return std::isfinite(plain) ? std::optional<double>(plain) : std::nullopt;
    QString text = withoutBlanks(cell);
    if (text.endsWith(QLatin1Char('%')))
        text.chop(1);
    return readPlain(text, style);
}

std::optional<ReadAmount> readAmountCell(const QString& cell, const NumberStyle& style) {
    if (cell.isEmpty() || cell.size() > longestAmount)
        return std::nullopt;
    QString plain = withoutBlanks(cell);
    ReadAmount amount;
    amount.currency = takeCurrency(plain);
    qsizetype end = plain.size();
    while (end > 0 && plain[end - 1].isLetter()) --end;
    const QString word = plain.mid(end);
    if (word == QLatin1String("e"))
        return std::nullopt;
    for (const Unit& unit : units) {
        if (word != QLatin1String(unit.word))
            continue;
        const auto number = readPlain(plain.left(end), style);
        if (!number)
            return std::nullopt;
        amount.value = *number * unit.size;
        return amount;
    }
    return std::nullopt;
}

std::optional<std::pair<ReadAmount, ReadAmount>> readAmountRange(const QString& cell, const NumberStyle& style) {
    if (const auto one = readAmountCell(cell, style))
        return std::pair(*one, *one);
    static const QRegularExpression between(QStringLiteral(R"(^(.*\d\D*?)\s*(?:[-–—]|\bto\b|\bà\b)\s*(\D?.*)$)"));
    const QRegularExpressionMatch found = between.match(cell.trimmed());
    if (!found.hasMatch() || cell.size() > longestAmount)
        return std::nullopt;
    auto low = readAmountCell(found.captured(1), style), high = readAmountCell(found.captured(2), style);
    if (!low || !high)
        return std::nullopt;
    // "75–150 Md $", "$75–150B": a unit or a currency that one of them lacks is meant of both.
    if (unitWord(found.captured(1)).isEmpty()) {
        const QString currency = low->currency;
        if (const auto scaled = readAmountCell(found.captured(1) + unitWord(found.captured(2)), style))
            low = scaled;
        low->currency = currency;
    }
    if (low->currency.isEmpty())
        low->currency = high->currency;
    if (high->currency.isEmpty())
        high->currency = low->currency;
    if (low->value > high->value || low->currency != high->currency)
        return std::nullopt;
    return std::pair(*low, *high);
}

std::optional<Money> moneyOf(const ReadAmount& amount, const QString& otherwise) {
    constexpr double most = 9e18;
    if (std::abs(amount.value) > most)
        return std::nullopt;
    return Money{std::llround(amount.value), amount.currency.isEmpty() ? otherwise : amount.currency};
}

}  // namespace jalon

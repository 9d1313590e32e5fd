// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/money.h"

#include <cmath>
#include <cstdlib>

namespace jalon {

namespace {

constexpr QChar noBreakSpace(0x00A0);

QString symbolOf(const QString& currency) {
    if (currency == QLatin1String("USD"))
        return QStringLiteral("$");
    if (currency == QLatin1String("EUR"))
        return QStringLiteral("€");
    if (currency == QLatin1String("GBP"))
        return QStringLiteral("£");
    if (currency == QLatin1String("JPY"))
        return QStringLiteral("¥");
    return {};
}

struct Unit {
    double size;
    const char* english;
    const char* french;
};

// French counts in milliards however many there are; English goes on to trillions.
constexpr Unit units[] = {{1e12, "T", nullptr}, {1e9, "B", "Md"}, {1e6, "M", "M"}, {1, "", ""}};

const Unit& unitOf(double amount, bool french) {
    for (const Unit& unit : units) {
        if (french && !unit.french)
            continue;
        // 999.6 million rounds up to a billion.
        if (std::abs(amount) >= unit.size * 0.9995 && unit.size > 1)
            return unit;
    }
    return units[3];
}

// Three significant digits, no trailing zeros; whole where three digits do not reach the unit.
QString digits(double value, const QLocale& locale, bool whole) {
    int decimals = 0;
    if (!whole) {
        const double size = std::abs(value);
        decimals = size < 9.995 ? 2 : size < 99.95 ? 1 : 0;
    }
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(QLatin1Char('0'))) text.chop(1);
        if (text.endsWith(locale.decimalPoint()))
            text.chop(locale.decimalPoint().size());
    }
    return text;
}

struct Parts {
    QString number, unit, symbol, code;
};

bool isFrench(const Language& language) {
    return language.code() == QLatin1String("fr");
}

Parts partsOf(const Money& money, const Language& language) {
    const double amount = static_cast<double>(money.units);
    const Unit& unit = unitOf(amount, isFrench(language));
    const bool whole = unit.size == 1;
    return {digits(std::abs(amount) / unit.size, language.locale(), whole),
            QLatin1String(isFrench(language) ? unit.french : unit.english), symbolOf(money.currency), money.currency};
}

QString frenchTail(const Parts& parts) {
    const QString currency = parts.symbol.isEmpty() ? parts.code : parts.symbol;
    QString tail(noBreakSpace);
    if (parts.unit == QLatin1String("M") && !parts.symbol.isEmpty())
        return tail + parts.unit + currency;
    if (!parts.unit.isEmpty())
        tail += parts.unit + noBreakSpace;
    return tail + currency;
}

QString englishHead(const Parts& parts) {
    return parts.symbol.isEmpty() ? parts.code + noBreakSpace : parts.symbol;
}

}  // namespace

QString moneyText(const Money& money, const Language& language) {
    const Parts parts = partsOf(money, language);
    const QString sign = money.units < 0 ? QStringLiteral("−") : QString();
    if (isFrench(language))
        return sign + parts.number + frenchTail(parts);
    return sign + englishHead(parts) + parts.number + parts.unit;
}

QString moneyRangeText(const Money& low, const Money& high, const Language& language) {
    const Parts from = partsOf(low, language), to = partsOf(high, language);
    if (isFrench(language) && from.unit == to.unit && from.code == to.code && low.units >= 0) {
        return from.number + QStringLiteral("–") + to.number + frenchTail(to);
    }
    return moneyText(low, language) + QStringLiteral("–") + moneyText(high, language);
}

QString currencyName(const QString& currency, const Language& language) {
    if (currency == QLatin1String("USD"))
        return isFrench(language) ? QStringLiteral("dollars américains") : QStringLiteral("US$");
    const QString symbol = symbolOf(currency);
    return symbol.isEmpty() ? currency : symbol;
}

}  // namespace jalon

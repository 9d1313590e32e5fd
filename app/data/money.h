// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <cstdint>

#include "app/base/language.h"

namespace jalon {

// An amount in whole units of its currency (an ISO 4217 code): 33 billion dollars is {33000000000, "USD"}.
struct Money {
    std::int64_t units = 0;
    QString currency;
    friend bool operator==(const Money&, const Money&) = default;
};

// Of an amount whose currency nobody states, as ISO 4217 has it.
inline constexpr QLatin1String noCurrency("XXX");

// "$80B", "€5.8B", "$4.74B", "$150M" / "80 Md $", "5,8 Md €", "150 M$" with a no-break space; up to three significant
// digits. B is a thousand million.
QString moneyText(const Money& money, const Language& language);
// "$75B–$150B" / "75–150 Md $".
QString moneyRangeText(const Money& low, const Money& high, const Language& language);
// Axis title of a currency: "US$", "€".
QString currencyName(const QString& currency, const Language& language);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

#include "app/data/money.h"

namespace jalon {

// Which of comma and dot is the decimal mark of a column; a matter of the whole column: "1,234" alone is both.
class NumberStyle {
public:
    void add(const QString& cell);
    bool commaIsDecimal() const { return m_comma > m_dot; }

private:
    int m_comma = 0, m_dot = 0;
};

// "1,234.5", "1 234,5", "(12.5)" for less than nothing, "33%". None where it is no number.
std::optional<double> readNumber(const QString& cell, const NumberStyle& style = {});

// An amount as people write it, with a unit and a currency before or behind: "$33B", "33 Md $", "1.234,56 €", "USD 4.5
// million", "12k". Its currency is the empty text where it names none.
struct ReadAmount {
    double value = 0;
    QString currency;
};
std::optional<ReadAmount> readAmountCell(const QString& cell, const NumberStyle& style = {});

// Two amounts with a dash or "to" between them, else one for both.
std::optional<std::pair<ReadAmount, ReadAmount>> readAmountRange(const QString& cell, const NumberStyle& style = {});

// In whole units; none beyond what fits.
std::optional<Money> moneyOf(const ReadAmount& amount, const QString& otherwise);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/money.h"

#include <gtest/gtest.h>

using namespace jalon;

namespace {

struct MoneyCase {
    std::int64_t units;
    const char* currency;
    const char* english;
    const char* french;  // ~ stands for a no-break space, _ for the French group separator
};

const MoneyCase cases[] = {
    {80'000'000'000, "USD", "$80B", "80~Md~$"},
    {33'000'000'000, "USD", "$33B", "33~Md~$"},
    {4'740'000'000, "USD", "$4.74B", "4,74~Md~$"},
    {97'400'000'000, "USD", "$97.4B", "97,4~Md~$"},
    {1'250'000'000'000, "USD", "$1.25T", "1_250~Md~$"},
    {2'100'000'000'000, "USD", "$2.1T", "2_100~Md~$"},
    {5'800'000'000, "EUR", "€5.8B", "5,8~Md~€"},
    {150'000'000, "USD", "$150M", "150~M$"},
    {999'999'999, "USD", "$1B", "1~Md~$"},
    {999'400'000, "USD", "$999M", "999~M$"},
    {1'000'000, "USD", "$1M", "1~M$"},
    {950, "USD", "$950", "950~$"},
    {0, "USD", "$0", "0~$"},
    {-12'000'000'000, "USD", "−$12B", "−12~Md~$"},
    {5'000'000'000, "CHF", "CHF~5B", "5~Md~CHF"},
};

QString spaced(const char* text) {
    QString result = QString::fromUtf8(text);
    result.replace(QLatin1Char('~'), QChar(0x00A0));
    return result.replace(QLatin1Char('_'), Language::forCode(QStringLiteral("fr")).locale().groupSeparator());
}

}  // namespace

TEST(Money, IsWrittenAsTheLanguageWritesIt) {
    for (const MoneyCase& money : cases) {
        const Money amount{money.units, QString::fromLatin1(money.currency)};
        EXPECT_EQ(moneyText(amount, Language::forCode(QStringLiteral("en"))), spaced(money.english));
        EXPECT_EQ(moneyText(amount, Language::forCode(QStringLiteral("fr"))), spaced(money.french));
    }
}

TEST(Money, RangesNameBothEnds) {
    const Money low{75'000'000'000, QStringLiteral("USD")}, high{150'000'000'000, QStringLiteral("USD")};
    EXPECT_EQ(moneyRangeText(low, high, Language::forCode(QStringLiteral("en"))), QStringLiteral("$75B–$150B"));
    EXPECT_EQ(moneyRangeText(low, high, Language::forCode(QStringLiteral("fr"))), spaced("75–150~Md~$"));
}

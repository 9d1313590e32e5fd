// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A converted series is what conversionAt makes of each of its points.
#include "app/data/converted_series.h"

#include <gtest/gtest.h>

#include <QSet>
#include <algorithm>

#include "tests/helpers/long_series_document.h"

namespace jalon {
namespace {

ExchangeRate rateOf(const char* currency, const char* quote, const char* date, double value) {
    ExchangeRate rate;
    rate.currency = QString::fromLatin1(currency);
    rate.quote = QString::fromLatin1(quote);
    rate.date = *parseEdtf(date);
    rate.rate = value;
    return rate;
}

const QString euro = QStringLiteral("EUR"), dollar = QStringLiteral("USD");

TEST(ConvertedSeries, FollowsTheRuleOfSingleFiguresPointByPoint) {
    const SeriesColumns columns = madeColumns(60'000);  // to 2021-02-20
    const std::vector<std::vector<ExchangeRate>> cases = {
        {rateOf("EUR", "USD", "2020-06-01", 1.1)},
        {rateOf("EUR", "USD", "2019-01-01", 1.2)},
        {rateOf("EUR", "USD", "2030-01-01", 1.3)},
        {rateOf("EUR", "USD", "2020-09", 1.3), rateOf("EUR", "USD", "2020-03-01", 1.1),
         rateOf("EUR", "GBP", "2020-04-01", 0.9), rateOf("USD", "EUR", "2020-06-01", 0.8),
         rateOf("EUR", "USD", "2020-09", 1.4), rateOf("EUR", "USD", "2040", 2)},
    };
    for (const auto& rates : cases) {
        const auto pieces = ratePieces(columns, euro, dollar, rates);
        ASSERT_FALSE(pieces.empty());
        const ConvertedSeries converted(columns, 2, &pieces);
        QSet<const ExchangeRate*> used, expected;
        for (const RatePiece& piece : pieces) used.insert(piece.rate);
        for (std::size_t i = 0; i < columns.size(); i += 13) {
            const auto conversion = conversionAt(rates, euro, dollar, columns.timeAt(i));
            ASSERT_TRUE(conversion.has_value());
            ASSERT_DOUBLE_EQ(converted.valueAt(i), columns.valueAt(i) * conversion->factor * 2) << i;
            expected.insert(conversion->rate);
        }
        EXPECT_EQ(used, expected);
    }
}

TEST(ConvertedSeries, ExtremesAreThoseOfItsPoints) {
    const SeriesColumns columns = madeColumns(20'000);
    const std::vector<ExchangeRate> rates = {rateOf("EUR", "USD", "2020-02-01", 1.5),
                                             rateOf("EUR", "USD", "2020-03-01", 0.5)};
    const auto pieces = ratePieces(columns, euro, dollar, rates);
    ASSERT_EQ(pieces.size(), 2u);
    const ConvertedSeries converted(columns, 1, &pieces);
    const std::size_t edge = pieces[1].begin;
    for (const auto& [begin, end] : std::vector<std::pair<std::size_t, std::size_t>>{
             {0, 20'000}, {0, edge}, {edge, 20'000}, {edge - 1, edge + 1}, {17, 18}, {edge - 900, edge + 1300}}) {
        double low = converted.valueAt(begin), high = low;
        for (std::size_t i = begin; i < end; ++i) {
            low = std::min(low, converted.valueAt(i));
            high = std::max(high, converted.valueAt(i));
        }
        EXPECT_EQ(converted.extremes(begin, end), std::pair(low, high)) << begin << ' ' << end;
    }
}

TEST(ConvertedSeries, WithoutARateThereIsNoConversion) {
    const SeriesColumns columns = madeColumns(100);
    EXPECT_TRUE(ratePieces(columns, euro, dollar, {rateOf("EUR", "GBP", "2020", 0.9)}).empty());
    EXPECT_TRUE(ratePieces(columns, euro, dollar, {rateOf("EUR", "USD", "2020", 0)}).empty());
    EXPECT_TRUE(ratePieces({}, euro, dollar, {rateOf("EUR", "USD", "2020", 1)}).empty());
}

}  // namespace
}  // namespace jalon

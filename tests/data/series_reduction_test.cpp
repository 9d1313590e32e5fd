// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The reduction against brute force: every column exact, whatever the data.
#include "app/data/series_reduction.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <cmath>
#include <limits>
#include <random>

#include "app/data/document.h"
#include "app/data/document_writer.h"
#include "app/data/series_blocks.h"

namespace jalon {
namespace {

ReducedSeries byBruteForce(const SeriesColumns& series, const TimeScale& scale) {
    ReducedSeries reduced;
    const double end = std::floor(scale.width()) + 1;
    for (std::size_t i = 0; i < series.size(); ++i) {
        const double x = scale.xAt(series.timeAt(i)), value = series.valueAt(i);
        if (x < 0) {
            reduced.carriedIn = value;
            continue;
        }
        if (x >= end)
            break;
        const int column = static_cast<int>(std::floor(x));
        if (reduced.columns.empty() || reduced.columns.back().column != column)
            reduced.columns.push_back({column, value, value, value, value});
        ReducedColumn& last = reduced.columns.back();
        last.last = value;
        last.lowest = std::min(last.lowest, value);
        last.highest = std::max(last.highest, value);
    }
    return reduced;
}

void expectExact(const SeriesColumns& series, const TimeScale& scale) {
    const ReducedSeries fast = reduceSeries(series, scale), slow = byBruteForce(series, scale);
    EXPECT_EQ(fast.carriedIn, slow.carriedIn);
    ASSERT_EQ(fast.columns.size(), slow.columns.size());
    for (std::size_t i = 0; i < fast.columns.size(); ++i) EXPECT_EQ(fast.columns[i], slow.columns[i]);
}

// Kinds of series that a reduction gets wrong when it rounds, skips or assumes that points are even.
SeriesColumns seriesOf(int kind, std::size_t count, std::mt19937& random) {
    SeriesColumns series;
    std::int64_t at = -500'000;
    for (std::size_t i = 0; i < count; ++i) {
        double value = static_cast<double>(random() % 2000) - 1000;
        switch (kind) {
            case 0:  // even
                at += 37;
                break;
            case 1:  // bursts and silences
                at += random() % 50 == 0 ? static_cast<std::int64_t>(random() % 100'000) : 1;
                break;
            case 2:  // many at one instant
                at += random() % 20 == 0 ? 60 : 0;
                break;
            case 3:  // flat with single spikes
                at += 11;
                value = random() % 300 == 0 ? 1e9 : random() % 300 == 1 ? -1e9 : 5;
                break;
            default:  // all at one instant
                break;
        }
        EXPECT_TRUE(series.append({at}, value));
    }
    series.finish();
    return series;
}

TEST(SeriesReduction, IsExactAgainstBruteForce) {
    std::mt19937 random(3);
    for (int kind = 0; kind < 5; ++kind) {
        for (const std::size_t count : {0u, 1u, 2u, 63u, 64u, 65u, 127u, 128u, 1000u, 20'000u}) {
            const SeriesColumns series = seriesOf(kind, count, random);
            for (int i = 0; i < 20; ++i) {
                const double seconds = std::exp(static_cast<double>(random() % 1200) / 100.0 - 1);
                const Instant left{static_cast<std::int64_t>(random() % 1'500'000) - 700'000};
                const double width = 1 + static_cast<double>(random() % 1900) + (random() % 2 ? 0.5 : 0);
                expectExact(series, TimeScale(left, static_cast<double>(random() % 100) / 100, seconds, width));
            }
        }
    }
}

TEST(SeriesReduction, ExtremesOfAnyStretchAreExact) {
    std::mt19937 random(5);
    const SeriesColumns series = seriesOf(0, 5000, random);
    for (int i = 0; i < 3000; ++i) {
        std::size_t begin = random() % 5000, end = random() % 5001;
        if (begin > end)
            std::swap(begin, end);
        if (begin == end)
            continue;
        double lowest = series.valueAt(begin), highest = lowest;
        for (std::size_t p = begin; p < end; ++p) {
            lowest = std::min(lowest, series.valueAt(p));
            highest = std::max(highest, series.valueAt(p));
        }
        EXPECT_EQ(series.extremes(begin, end), std::pair(lowest, highest)) << begin << ".." << end;
    }
}

TEST(SeriesReduction, RefusesTimesThatFallAndValuesThatAreNone) {
    SeriesColumns series;
    EXPECT_TRUE(series.append({10}, 1));
    EXPECT_FALSE(series.append({9}, 1));
    EXPECT_FALSE(series.append({11}, std::numeric_limits<double>::quiet_NaN()));
    EXPECT_FALSE(series.append({11}, std::numeric_limits<double>::infinity()));
    EXPECT_TRUE(series.append({10}, 2));
    EXPECT_EQ(series.size(), 2u);
}

TEST(SeriesBlocks, GoThroughADocumentAndBack) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("series.jalon"));
    std::mt19937 random(9);
    LongSeries series;
    series.key = QStringLiteral("s");
    series.currency = QStringLiteral("EUR");
    series.basis = ValuationBasis::FundMark;
    series.columns = seriesOf(1, 3 * pointsPerBlock + 5, random);
    {
        auto writer = DocumentWriter::create(path, QStringLiteral("t"), QStringLiteral("en"));
        ASSERT_TRUE(writer.ok());
        series.entity = (*writer)->addCompany(QStringLiteral("c"), QStringLiteral("Company"), ColorRole::Blue);
        (*writer)->addSeries(series);
        ExchangeRate rate;
        rate.currency = QStringLiteral("EUR");
        rate.quote = QStringLiteral("USD");
        rate.date.edtf = "2025-03-26";
        rate.rate = 1.0785;
        (*writer)->addExchangeRate(rate);
        ValuationGap gap;
        gap.entity = series.entity;
        gap.date.edtf = "2024-01/2024-06";
        (*writer)->addGap(gap);
        ASSERT_TRUE((*writer)->finish().ok());
    }
    const auto document = Document::open(path);
    ASSERT_TRUE(document.ok()) << document.problem().message.toStdString();
    const auto& read = (*document)->longSeries();
    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read[0]->basis, ValuationBasis::FundMark);
    EXPECT_EQ(read[0]->currency, QStringLiteral("EUR"));
    ASSERT_EQ(read[0]->columns.size(), series.columns.size());
    for (std::size_t i = 0; i < series.columns.size(); i += 7) {
        EXPECT_EQ(read[0]->columns.timeAt(i), series.columns.timeAt(i));
        EXPECT_EQ(read[0]->columns.valueAt(i), series.columns.valueAt(i));
    }
    ASSERT_EQ((*document)->exchangeRates().size(), 1u);
    EXPECT_DOUBLE_EQ((*document)->exchangeRates()[0].rate, 1.0785);
    ASSERT_EQ((*document)->valuationGaps().size(), 1u);
    EXPECT_EQ((*document)->valuationGaps()[0].date.edtf, "2024-01/2024-06");
}

TEST(SeriesBlocks, DamageEndsTheSeries) {
    SeriesColumns series;
    EXPECT_FALSE(appendBlock(series, QByteArray(16, '\0'), QByteArray(8, '\0')));
    EXPECT_FALSE(appendBlock(series, QByteArray(7, '\0'), QByteArray(7, '\0')));
    EXPECT_TRUE(series.empty());
    EXPECT_FALSE(appendBlock(series, QByteArray(8, '\0'), QByteArray(8, '\xff')));  // no number
    EXPECT_TRUE(appendBlock(series, QByteArray(16, '\0'), QByteArray(16, '\0')));
    EXPECT_EQ(series.size(), 2u);
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Series of any length: whole, in outline, point by point.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "app/data/document.h"
#include "app/data/series_blocks.h"
#include "app/data/viewport_query.h"
#include "tests/helpers/long_series_document.h"

namespace jalon {
namespace {

class DocumentSeriesTest : public ::testing::Test {
protected:
    std::unique_ptr<Document> documentOf(std::size_t points) {
        const QString path = folder.filePath(QStringLiteral("%1.jalon").arg(points));
        writeLongSeries(path, points);
        auto document = Document::open(path);
        EXPECT_TRUE(document.ok());
        return document.take();
    }
    QTemporaryDir folder;
};

TEST_F(DocumentSeriesTest, AnOutlineIsMadeOfPointsThatThereAreFromTheFirstToTheLast) {
    const auto document = documentOf(manyPoints);
    const SeriesColumns all = madeColumns(manyPoints);
    ASSERT_EQ(document->seriesOutlines().size(), 1u);
    const LongSeries& outline = *document->seriesOutlines()[0];
    EXPECT_TRUE(outline.isOutline());
    EXPECT_EQ(outline.pointCount(), manyPoints);
    EXPECT_LT(outline.columns.size(), manyPoints / 20);
    EXPECT_EQ(outline.columns.timeAt(0), all.timeAt(0));
    EXPECT_EQ(outline.columns.timeAt(outline.columns.size() - 1), all.timeAt(manyPoints - 1));
    for (std::size_t i = 0; i < outline.columns.size(); ++i) {
        const std::size_t at = all.firstFrom(outline.columns.timeAt(i));
        ASSERT_EQ(all.timeAt(at), outline.columns.timeAt(i));
        ASSERT_EQ(all.valueAt(at), outline.columns.valueAt(i));
    }
}

TEST_F(DocumentSeriesTest, WhatIsShortOrReadAlreadyIsNoOutline) {
    EXPECT_FALSE(documentOf(1000)->seriesOutlines()[0]->isOutline());
    const auto document = documentOf(manyPoints);
    EXPECT_FALSE(document->longSeries()[0]->isOutline());
    EXPECT_FALSE(document->seriesOutlines()[0]->isOutline());
    EXPECT_EQ(document->seriesOutlines()[0]->pointCount(), manyPoints);
}

TEST_F(DocumentSeriesTest, ReadingTellsHowFarItIsAndEndsWhenAsked) {
    const auto document = documentOf(manyPoints);
    double last = 0;
    const auto series = document->readSeries([&](double done) {
        EXPECT_GT(done, last);
        last = done;
        return true;
    });
    EXPECT_DOUBLE_EQ(last, 1);
    ASSERT_TRUE(series.has_value());
    EXPECT_EQ(series->front()->columns.size(), manyPoints);
    int told = 0;
    EXPECT_FALSE(document->readSeries([&](double) { return ++told < 3; }).has_value());
    EXPECT_EQ(told, 3);
    EXPECT_TRUE(document->seriesOutlines()[0]->isOutline());
    document->adoptSeries(*series);
    EXPECT_EQ(document->seriesOutlines()[0], series->front());
}

TEST_F(DocumentSeriesTest, ContentHasTheOutlineFirstAndTheSamePeriodOnceItIsWhole) {
    const auto document = documentOf(manyPoints);
    const auto content = readStoryContent(*document, Language::forCode(QStringLiteral("en")), SeriesReach::Outlines);
    EXPECT_FALSE(content->seriesAreWhole());
    const auto whole = withSeries(*content, document->longSeries());
    EXPECT_TRUE(whole->seriesAreWhole());
    EXPECT_EQ(whole->extent, content->extent);
}

TEST_F(DocumentSeriesTest, EveryPointIsVisitedOnceAndOnlyOfWhatIsWanted) {
    constexpr std::size_t points = 3 * pointsPerBlock + 7;
    const auto document = documentOf(points);
    const SeriesColumns all = madeColumns(points);
    std::size_t visited = 0;
    document->visitSeries([](const LongSeries& series) { return series.key == QStringLiteral("market"); },
                          [&](const LongSeries& series, Instant at, double value) {
                              EXPECT_EQ(series.currency, QStringLiteral("USD"));
                              ASSERT_EQ(at, all.timeAt(visited));
                              ASSERT_EQ(value, all.valueAt(visited));
                              ++visited;
                          });
    EXPECT_EQ(visited, points);
    document->visitSeries([](const LongSeries&) { return false; }, [](const LongSeries&, Instant, double) { FAIL(); });
}

TEST(SeriesOutline, KeepsFirstLastAndExtremesOfEveryPart) {
    SeriesColumns block, outline;
    for (int i = 0; i < 100; ++i) block.append({i}, i == 37 ? -5 : i == 62 ? 99 : 1 + i % 3);
    appendOutline(outline, block, 4);
    double lowest = 0, highest = 0;
    for (std::size_t i = 0; i < outline.size(); ++i) {
        lowest = std::min(lowest, outline.valueAt(i));
        highest = std::max(highest, outline.valueAt(i));
    }
    EXPECT_EQ(lowest, -5);
    EXPECT_EQ(highest, 99);
    for (const int edge : {0, 24, 25, 49, 50, 74, 75, 99})
        EXPECT_EQ(outline.timeAt(outline.firstFrom({edge})), Instant{edge});
    EXPECT_LE(outline.size(), 16u);
}

}  // namespace
}  // namespace jalon

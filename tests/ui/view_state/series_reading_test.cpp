// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Long series are read in the background: outlines at once, all of it later, and nothing from a document that is gone.
#include <gtest/gtest.h>

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/helpers/long_series_document.h"
#include "ui/view_state/view_state.h"

namespace jalon {
namespace {

constexpr int patience = 20'000;  // ms

class SeriesReadingTest : public ::testing::Test {
protected:
    void SetUp() override {
        path = folder.filePath(QStringLiteral("long.jalon"));
        writeLongSeries(path, manyPoints);
    }
    static void open(ViewState& state, const QString& file) {
        auto document = Document::open(file);
        ASSERT_TRUE(document.ok());
        state.setDocument(document.take());
        state.setPlotWidth(1000);
    }
    static bool isWhole(const ViewState& state) {
        return QTest::qWaitFor([&] { return state.content()->seriesAreWhole(); }, patience);
    }
    QTemporaryDir folder;
    QString path;
};

TEST_F(SeriesReadingTest, AnOutlineStandsAtOnceAndTheWholeFollows) {
    ViewState state;
    QSignalSpy changed(&state, &ViewState::seriesChanged), content(&state, &ViewState::contentChanged);
    open(state, path);
    ASSERT_EQ(state.content()->series.size(), 1u);
    EXPECT_TRUE(state.content()->series[0]->isOutline());
    EXPECT_TRUE(state.seriesReading().isRunning());
    const TimeScale before = state.scale();
    ASSERT_TRUE(isWhole(state));
    EXPECT_EQ(changed.count(), 1);
    EXPECT_EQ(content.count(), 1);  // of the opening: no view builds its texts anew
    EXPECT_FALSE(state.seriesReading().isRunning());
    EXPECT_EQ(state.scale(), before);
    const SeriesColumns all = madeColumns(manyPoints);
    const SeriesColumns& read = state.content()->series[0]->columns;
    ASSERT_EQ(read.size(), all.size());
    for (std::size_t i = 0; i < all.size(); i += 97) ASSERT_EQ(read.valueAt(i), all.valueAt(i));
    state.setLanguage(Language::forCode(QStringLiteral("fr")));
    EXPECT_TRUE(state.content()->seriesAreWhole());
}

TEST_F(SeriesReadingTest, AStopLeavesTheOutlineUntilReadingGoesOn) {
    ViewState state;
    open(state, path);
    state.stopReadingSeries();
    EXPECT_FALSE(state.seriesReading().isRunning());
    QTest::qWait(200);
    EXPECT_FALSE(state.content()->seriesAreWhole());
    state.readSeries();
    EXPECT_TRUE(isWhole(state));
}

TEST_F(SeriesReadingTest, WhatAnotherDocumentHasIsNeverShown) {
    const QString other = folder.filePath(QStringLiteral("other.jalon"));
    writeLongSeries(other, manyPoints + 1000, QStringLiteral("EUR"));
    ViewState state;
    for (int i = 0; i < 5; ++i) {
        open(state, path);
        if (i % 2 == 0)
            QTest::qWait(i * 3);
        open(state, other);
        ASSERT_TRUE(isWhole(state));
        EXPECT_EQ(state.content()->series[0]->currency, QStringLiteral("EUR"));
        EXPECT_EQ(state.content()->series[0]->pointCount(), manyPoints + 1000);
    }
    open(state, path);
    auto story = Document::openStory();
    state.setDocument(story.take());
    QTest::qWait(200);
    EXPECT_TRUE(state.content()->series.empty());
}

TEST_F(SeriesReadingTest, ClosingWhileReadingIsSafe) {
    for (int i = 0; i < 5; ++i) {
        auto state = std::make_unique<ViewState>();
        open(*state, path);
        QTest::qWait(i);
        state.reset();
    }
}

TEST_F(SeriesReadingTest, AFileThatIsGoneOrAnotherLeavesTheOutline) {
    ViewState state;
    auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    ASSERT_TRUE(QFile::remove(path));
    state.setDocument(document.take());
    QSignalSpy changed(&state, &ViewState::seriesChanged);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !state.seriesReading().isRunning(); }, patience));
    EXPECT_FALSE(state.content()->seriesAreWhole());
    writeLongSeries(path, manyPoints, QStringLiteral("GBP"));
    state.readSeries();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !state.seriesReading().isRunning(); }, patience));
    EXPECT_EQ(changed.count(), 0);
    EXPECT_EQ(state.content()->series[0]->currency, QStringLiteral("USD"));
}

}  // namespace
}  // namespace jalon

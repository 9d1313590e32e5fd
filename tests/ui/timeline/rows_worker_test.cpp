// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/rows_worker.h"

#include <gtest/gtest.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include "tests/helpers/made_document.h"

namespace jalon {
namespace {

constexpr std::chrono::seconds aLongTime(60);

class RowsWorkerTest : public ::testing::Test {
protected:
    void SetUp() override {
        std::vector<MadeEvent> events;
        for (int i = 0; i < 5000; ++i)
            events.push_back({QStringLiteral("%1").arg(1000 + i % 1000, 4, 10, QLatin1Char('0')).toStdString(),
                              QStringLiteral("Event %1").arg(i), i % 3, 1 + i % 5});
        const QString path = folder.filePath(QStringLiteral("made.jalon"));
        writeMadeDocument(path, events, 3);
        auto opened = Document::open(path);
        ASSERT_TRUE(opened.ok());
        document = opened.take();
        content = readStoryContent(*document, Language::forCode(QStringLiteral("en")));
        shown = content->store->shown({});
        here.emplace(content, shown, Fonts::standard());
    }
    RowsWorker::Wanted wanted(double zoom) const {
        const TimeScale scale = TimeScale::fitting(content->extent, 900).zoomed(zoom, 300);
        return {here->key(scale.level(), scale.span(), 0, 3), scale, 0, 3};
    }
    void expectSame(const RowsWorker::Made& made, const RowsWorker::Wanted& asked) {
        const TimelineRows rows = here->rows(asked.scale.level(), asked.scale.span(), 0, 3);
        ASSERT_EQ(made.lanes.size(), rows.lanes().size());
        for (std::size_t lane = 0; lane < made.lanes.size(); ++lane) {
            const auto& items = made.lanes[lane].items;
            const auto& expected = rows.lanes()[lane].items;
            ASSERT_EQ(items.size(), expected.size());
            for (std::size_t i = 0; i < items.size(); ++i) {
                EXPECT_EQ(items[i].event->id, expected[i].event->id);
                EXPECT_EQ(items[i].label, expected[i].label);
                EXPECT_EQ(items[i].row, expected[i].row);
                EXPECT_EQ(items[i].labelWidth, expected[i].labelWidth);
            }
            EXPECT_EQ(made.lanes[lane].folds.size(), rows.lanes()[lane].folds.size());
        }
    }

    QTemporaryDir folder;
    std::unique_ptr<Document> document;
    std::shared_ptr<const StoryContent> content;
    ShownEvents shown;
    std::optional<DenseLanes> here;
};

TEST_F(RowsWorkerTest, MakesWhatDenseLanesMakes) {
    RowsWorker worker(content);
    worker.look(content, shown, 1, documentLanes(*content));
    for (const double zoom : {1.0, 0.3, 0.02, 0.0005}) {
        const auto asked = wanted(zoom);
        const RowsWorker::Rows made = worker.ask(asked, aLongTime);
        ASSERT_TRUE(made);
        EXPECT_EQ(made->key, asked.key);
        expectSame(*made, asked);
    }
}

TEST_F(RowsWorkerTest, WhatIsNotReadyIsToldWhenItIs) {
    RowsWorker worker(content);
    worker.look(content, shown, 1, documentLanes(*content));
    QSignalSpy arrived(&worker, &RowsWorker::arrived);
    const auto asked = wanted(0.1);
    if (!worker.ask(asked, std::chrono::milliseconds(0)))
        EXPECT_TRUE(arrived.wait());
    const RowsWorker::Rows made = worker.ask(asked, std::chrono::milliseconds(0));
    ASSERT_TRUE(made);
    expectSame(*made, asked);
}

TEST_F(RowsWorkerTest, PreparesInOrderAndAnswersThenAtOnce) {
    RowsWorker worker(content);
    worker.look(content, shown, 1, documentLanes(*content));
    QSignalSpy more(&worker, &RowsWorker::preparedMore);
    worker.prepare({wanted(0.5), wanted(0.1)});
    ASSERT_TRUE(QTest::qWaitFor([&] { return more.count() == 2; }));
    for (const double zoom : {0.5, 0.1}) EXPECT_TRUE(worker.ask(wanted(zoom), std::chrono::milliseconds(0)));
}

TEST_F(RowsWorkerTest, WhatWasMadeForAnotherFilterIsDropped) {
    RowsWorker worker(content);
    worker.look(content, shown, 1, documentLanes(*content));
    ASSERT_TRUE(worker.ask(wanted(1), aLongTime));
    ShownEvents none = shown;
    for (const Category& category : content->categories)
        none.hidden.push_back(static_cast<std::int32_t>(category.id.value));
    worker.look(content, none, 1, documentLanes(*content));
    const RowsWorker::Rows made = worker.ask(wanted(1), aLongTime);
    ASSERT_TRUE(made);
    for (const auto& lane : made->lanes) EXPECT_TRUE(lane.items.empty());
}

TEST_F(RowsWorkerTest, StopsInTheMiddleOfItsWork) {
    for (int i = 0; i < 20; ++i) {
        RowsWorker worker(content);
        worker.look(content, shown, 1, documentLanes(*content));
        worker.prepare({wanted(1), wanted(0.5), wanted(0.1), wanted(0.01)});
        worker.ask(wanted(0.2), std::chrono::milliseconds(i % 3));
    }
    RowsWorker last(content);
    last.look(content, shown, 1, documentLanes(*content));
    EXPECT_TRUE(last.ask(wanted(0.2), aLongTime));
}

TEST_F(RowsWorkerTest, SaysThatTheFileIsAnotherOne) {
    RowsWorker worker(content);
    worker.look(content, shown, 1, documentLanes(*content));
    const QString path = document->path();
    ASSERT_TRUE(QFile::copy(path, path + QStringLiteral("-copy")));
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::rename(path + QStringLiteral("-copy"), path));
    EXPECT_FALSE(worker.ask(wanted(1), aLongTime));
    EXPECT_TRUE(worker.isUnable());
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A filter that reads all events of a document with many: it tells how far it is, and can be cancelled.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/helpers/made_document.h"
#include "ui/view_state/view_state.h"

namespace jalon {
namespace {

class CostlyFilterTest : public ::testing::Test {
protected:
    CostlyFilterTest() {
        std::vector<MadeEvent> events;
        for (int i = 0; i < 3000; ++i)
            events.push_back({std::to_string(1000 + i % 500), QStringLiteral("Event %1").arg(i), i % 2, 1 + i % 5});
        const QString path = m_folder.filePath(QStringLiteral("made.jalon"));
        writeMadeDocument(path, events, 2);
        auto document = Document::open(path);
        EXPECT_TRUE(document.ok());
        state.setDocument(document.take());
        state.setLongWork([this] {
            ++begun;
            return [this](double done) {
                told.push_back(done);
                return goesOn;
            };
        });
    }
    EventFilter ofThePeriod() const {
        EventFilter filter = state.filter();
        filter.within = TimeSpan{startOfDay({1100, 1, 1}), startOfDay({1110, 1, 1})};
        return filter;
    }

    QTemporaryDir m_folder;
    ViewState state;
    bool goesOn = true;
    int begun = 0;
    std::vector<double> told;
};

TEST_F(CostlyFilterTest, TellsHowFarItIs) {
    ASSERT_TRUE(state.shown());
    state.setFilter(ofThePeriod());
    EXPECT_EQ(begun, 1);
    ASSERT_FALSE(told.empty());
    EXPECT_TRUE(std::is_sorted(told.begin(), told.end()));
    EXPECT_GE(told.front(), 0);
    EXPECT_LE(told.back(), 1);
    EXPECT_EQ(state.counts().shown, 60);  // ten years of six events each
}

TEST_F(CostlyFilterTest, StaysAsItWasWhenCancelled) {
    const EventFilter before = state.filter();
    int changes = 0;
    QObject::connect(&state, &ViewState::filterChanged, &state, [&] { ++changes; });
    goesOn = false;
    state.setFilter(ofThePeriod());
    EXPECT_EQ(state.filter(), before);
    EXPECT_EQ(state.counts().shown, 3000);
    EXPECT_EQ(changes, 1);  // for the control that asked to show again what holds
}

TEST_F(CostlyFilterTest, ACategoryCostsNothing) {
    EventFilter filter = state.filter();
    filter.hiddenCategories.insert(state.content()->categories.front().id);
    state.setFilter(filter);
    EXPECT_EQ(begun, 0);
    EXPECT_EQ(state.filter(), filter);
}

}  // namespace
}  // namespace jalon

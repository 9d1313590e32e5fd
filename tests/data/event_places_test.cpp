// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Where the events of a document are drawn, read in steps.
#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <numeric>

#include "app/data/memory_index.h"
#include "app/data/viewport_query.h"
#include "tests/helpers/made_document.h"

namespace jalon {
namespace {

TEST(EventPlaces, AllOfManyStepsAreRead) {
    constexpr int count = 70000;  // more than two steps
    std::vector<MadeEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({std::to_string(1000 + i % 700), QStringLiteral("Event %1").arg(i), i % 2, 1 + i % 5});
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("made.jalon"));
    writeMadeDocument(path, events, 2);
    const auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    const auto store = (*document)->eventStore(Language::forCode(QStringLiteral("en")));
    EventFilter filter;
    const std::pair<TimeSpan, int> rows[] = {
        {{startOfDay({1000, 1, 1}), startOfDay({1700, 1, 1})}, count},
        {{startOfDay({1000, 1, 1}), startOfDay({1350, 1, 1})}, count / 2},
        {{startOfDay({1699, 1, 1}), startOfDay({1700, 1, 1})}, count / 700},
        {{startOfDay({1800, 1, 1}), startOfDay({1900, 1, 1})}, 0},
    };
    for (const auto& [within, wanted] : rows) {
        filter.within = within;
        EXPECT_EQ(store->shown(filter).count(), wanted);
    }
    std::vector<double> told;
    store->shown(filter, [&](double done) {
        told.push_back(done);
        return true;
    });
    EXPECT_EQ(told.size(), 3u);
    EXPECT_FALSE(store->shown(filter, [](double) { return false; }));
}

// A part of a second holds what begins in that second, where it begins.
TEST(EventPlaces, PartsOfASecondHoldItsBeginning) {
    std::vector<EventPlace> places;
    for (int i = 0; i < 5; ++i) places.push_back({Instant{100}, Instant{101}, EventId{i + 1}, 1, 1, 3});
    const MemoryIndex index(places);
    const std::vector<std::int64_t> density = index.density({{98}, {102}}, 8, {});
    const std::vector<std::int64_t> wanted = {0, 0, 0, 0, 5, 0, 0, 0};
    EXPECT_EQ(density, wanted);
}

}  // namespace
}  // namespace jalon

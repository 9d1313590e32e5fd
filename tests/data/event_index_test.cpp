// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The stored index, the index in memory and a scan of everything must give the same answers.
#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <random>

#include "app/data/index_writer.h"
#include "app/data/memory_index.h"
#include "app/data/schema.h"
#include "app/data/stored_index.h"
#include "tests/helpers/measured_data.h"

namespace jalon {
namespace {

struct Sample {
    const char* name;
    std::vector<EventPlace> places;
};

EventPlace place(std::int64_t id, std::int64_t begin, std::int64_t length, std::int32_t lane = 1,
                 std::int32_t category = 1, int importance = 1) {
    return {{begin}, {begin + length}, {id}, lane, category, importance};
}

std::vector<EventPlace> measuredPlaces(std::int64_t count) {
    measured::Events events;
    std::vector<EventPlace> places;
    for (std::int64_t i = 0; i < count; ++i) {
        const measured::Event event = events.next();
        places.push_back(place(i + 1, measured::start + event.offset, event.length, event.lane + 1,
                               measured::category(i) + 1, measured::importance(i)));
    }
    return places;
}

// What embarrasses indexes: everything on one day or one second, every span inside another, one lane, a thousand lanes,
// the age of the universe.
std::vector<Sample> samples() {
    std::mt19937_64 random(7);
    const auto upTo = [&](std::int64_t n) {
        return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n));
    };
    const auto grade = [&] { return 1 + static_cast<int>(upTo(5)); };
    const auto kind = [&] { return 1 + static_cast<std::int32_t>(upTo(6)); };
    std::vector<Sample> samples{{"measured", measuredPlaces(6000)}, {"empty", {}}, {"one event", {place(1, -5, 0)}}};
    std::vector<EventPlace> day, second, nested, lanes, ages, before;
    for (std::int64_t i = 1; i <= 3000; ++i) {
        day.push_back(place(i, 1743120000 + upTo(86400), upTo(3) ? 0 : upTo(4000), 1, kind(), grade()));
        second.push_back(place(i, 1743120000, 0, 1, kind(), grade()));
        nested.push_back(place(i, 1000000000 - 977 * i, 2 * 977 * i, 1, kind(), grade()));
        lanes.push_back(place(i, upTo(1000000000), upTo(2) ? upTo(10000000) : 0,
                              static_cast<std::int32_t>(1 + i % 1000), kind(), grade()));
        ages.push_back(place(i, -upTo(std::int64_t{1} << upTo(60)), upTo(2) ? upTo(std::int64_t{1} << upTo(58)) : 0, 1,
                             kind(), grade()));
        before.push_back(place(i, -upTo(5000000), upTo(100), 1 + static_cast<std::int32_t>(upTo(2)), kind(), grade()));
    }
    samples.push_back({"one day", day});
    samples.push_back({"one second", second});
    samples.push_back({"nested spans", nested});
    samples.push_back({"a thousand lanes", lanes});
    samples.push_back({"all ages", ages});
    samples.push_back({"just before 1970", before});
    return samples;
}

class Stored {
public:
    explicit Stored(const std::vector<EventPlace>& places) : m_database(Database::createInMemory()) {
        createSchema(*m_database);
        EXPECT_TRUE(writeEventIndex(*m_database, places));
    }
    StoredIndex index() const { return StoredIndex(*m_database); }

private:
    std::unique_ptr<Database> m_database;
};

class EventIndexes : public testing::TestWithParam<int> {
protected:
    const Sample sample = samples()[static_cast<std::size_t>(GetParam())];
    const MemoryIndex memory{sample.places};
    const Stored document{sample.places};
    const StoredIndex stored = document.index();
    std::mt19937_64 random{42};

    const EventPlace& any() { return sample.places[random() % sample.places.size()]; }
    std::int32_t lane() { return random() % 4 == 0 ? allLanes : any().lane; }
    HiddenCategories hidden() {
        HiddenCategories categories;
        for (std::int32_t category = 1; category <= 6; ++category)
            if (random() % 3 == 0)
                categories.push_back(category);
        return categories;
    }
    Instant when() {
        return plusSeconds(random() % 2 ? any().begin : any().end, static_cast<std::int64_t>(random() % 5) - 2);
    }
};

TEST_P(EventIndexes, blocksAreTheSameAndCountExactly) {
    for (int i = 0; i < 400 && !sample.places.empty(); ++i) {
        const int exponent = static_cast<int>(random() % 50);
        const std::int32_t which = lane();
        const HiddenCategories off = hidden();
        const std::int64_t number = cellOf(exponent + 4, any().begin);
        const LaneBlock block = stored.block(which, exponent, number, off);
        EXPECT_EQ(block, memory.block(which, exponent, number, off)) << sample.name << " exponent " << exponent;
        std::int64_t brute = 0;
        for (const EventPlace& each : sample.places)
            brute += (which == allLanes || each.lane == which) && cellOf(exponent + 4, each.begin) == number &&
                     !isHidden(off, each.category);
        EXPECT_EQ(block.count, brute);
    }
}

TEST_P(EventIndexes, countsBeforeAMomentAreExact) {
    for (int i = 0; i < 400 && !sample.places.empty(); ++i) {
        const Instant t = when();
        const std::int32_t which = lane();
        const HiddenCategories off = hidden();
        std::int64_t brute = 0;
        for (const EventPlace& each : sample.places)
            brute += (which == allLanes || each.lane == which) && each.begin < t && !isHidden(off, each.category);
        EXPECT_EQ(stored.beginningBefore(which, t, off), brute) << sample.name;
        EXPECT_EQ(memory.beginningBefore(which, t, off), brute) << sample.name;
    }
}

TEST_P(EventIndexes, nextAndPreviousWalkEveryEventInOrder) {
    std::vector<EventPlace> order = sample.places;
    std::sort(order.begin(), order.end(), beginsBefore);
    for (int i = 0; i < 200 && !order.empty(); ++i) {
        const std::size_t at = random() % order.size();
        EXPECT_EQ(stored.next(allLanes, order[at], true, {}), at + 1 < order.size() ? order[at + 1] : EventPlace{});
        EXPECT_EQ(stored.next(allLanes, order[at], false, {}), at > 0 ? order[at - 1] : EventPlace{});
        const std::int32_t which = lane();
        const HiddenCategories off = hidden();
        for (const bool forward : {false, true})
            EXPECT_EQ(stored.next(which, order[at], forward, off), memory.next(which, order[at], forward, off))
                << sample.name;
    }
}

TEST_P(EventIndexes, barsAreTheSameAndNeverTouchInARow) {
    for (int i = 0; i < 200 && !sample.places.empty(); ++i) {
        TimeSpan span{when(), when()};
        if (span.end < span.begin)
            std::swap(span.begin, span.end);
        const double shortest = std::exp2(static_cast<double>(random() % 40));
        const std::int32_t which = any().lane;
        const std::vector<PlacedBar> bars = stored.bars(which, span, shortest, {});
        EXPECT_EQ(bars, memory.bars(which, span, shortest, {})) << sample.name;
        std::array<Instant, EventIndex::barRows> until;
        until.fill(Instant::first());
        for (const PlacedBar& bar : bars) {
            EXPECT_TRUE(bar.place.begin < span.end && bar.place.end > span.begin);
            EXPECT_GE(bar.place.length(), shortest);
            EXPECT_GT(bar.place.begin, until[static_cast<std::size_t>(bar.row)]);
            until[static_cast<std::size_t>(bar.row)] = bar.place.end;
        }
    }
}

// The best of a cell is the best of the half of it that holds it: what is drawn at a coarse level is drawn at all finer
// ones, and where few are left, all of them are listed.
TEST_P(EventIndexes, whatIsBestAtACoarseLevelIsBestAtAllFinerOnes) {
    for (int i = 0; i < 100 && !sample.places.empty(); ++i) {
        const int exponent = 1 + static_cast<int>(random() % 40);
        const std::int32_t which = any().lane;
        const LaneBlock coarse = stored.block(which, exponent, cellOf(exponent + 4, any().begin), {});
        for (const CellEvents& cell : coarse.cells) {
            if (!cell.best)
                continue;
            const EventPlace& best = *std::find_if(sample.places.begin(), sample.places.end(),
                                                   [&](const EventPlace& each) { return each.id == cell.best; });
            const LaneBlock fine = stored.block(which, exponent - 1, cellOf(exponent + 3, best.begin), {});
            const std::int64_t at = cellOf(exponent - 1, best.begin) & (LaneBlock::cellCount - 1);
            EXPECT_EQ(fine.cells[static_cast<std::size_t>(at)].best, best.id);
        }
        if (coarse.count <= LaneBlock::few)
            EXPECT_EQ(static_cast<std::int64_t>(coarse.events.size()), coarse.count);
    }
}

TEST_P(EventIndexes, theDensityAddsUpToTheWhole) {
    if (sample.places.empty())
        return;
    TimeSpan whole = stored.extent();
    whole.end = plusSeconds(whole.end, 1);
    EXPECT_EQ(stored.extent(), memory.extent());
    for (const int bins : {1, 7, 512}) {
        std::int64_t sum = 0;
        for (const std::int64_t count : stored.density(whole, bins, {})) sum += count;
        EXPECT_EQ(sum, static_cast<std::int64_t>(sample.places.size())) << sample.name;
    }
}

INSTANTIATE_TEST_SUITE_P(Samples, EventIndexes, testing::Range(0, 9));

TEST(MeasuredData, isTheSameAsTheOtherProgramsGet) {
    measured::Fnv1a events, points;
    measured::Events drawn;
    measured::Series series(1000);
    for (int i = 0; i < 1000; ++i) {
        const measured::Event event = drawn.next();
        events.add(std::to_string(event.offset) + "," + std::to_string(event.length) + "," +
                   std::to_string(event.lane) + "," + event.title + ";");
        const measured::Point point = series.next();
        char text[64];
        std::snprintf(text, sizeof text, "%lld,%.6f;", static_cast<long long>(measured::start + point.offset),
                      point.value);
        points.add(text);
    }
    EXPECT_EQ(events.value(), 4277171681u);
    EXPECT_EQ(points.value(), 1267302936u);
}

}  // namespace
}  // namespace jalon

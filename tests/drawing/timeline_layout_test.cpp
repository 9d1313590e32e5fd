// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/timeline_layout.h"

#include <gtest/gtest.h>

#include <QFontMetricsF>
#include <map>
#include <set>

#include "tests/drawing/timeline_sample.h"

namespace jalon {
namespace {

const QRectF area(20, 30, 1000, 420);
const PlotFrame frame{120, 16};

TimelineLayout layoutOf(const std::shared_ptr<const StoryContent>& content, const TimeScale& scale,
                        double scrollY = 0) {
    const Fonts fonts = Fonts::standard();
    const TimelineRows rows(content, allEvents(*content), scale.level(), fonts);
    return layoutTimeline(rows, scale, area, frame, scrollY, fonts);
}

// What a mark covers without its label. A possible span is no more than a shade under its own label.
QRectF body(const PlacedMark& mark) {
    const double half = mark.bar ? 0 : mark.size / 2;
    const double left = std::min(mark.left, mark.x - half), right = std::max(mark.right, mark.x + half);
    return {left, mark.y - 4, right - left, 8};
}

void expectNothingOverlaps(const TimelineLayout& layout) {
    for (std::size_t i = 0; i < layout.marks.size(); ++i) {
        const PlacedMark& a = layout.marks[i];
        for (std::size_t j = 0; j < layout.marks.size(); ++j) {
            const PlacedMark& b = layout.marks[j];
            if (i == j || std::abs(a.y - b.y) > 60)
                continue;
            EXPECT_FALSE(body(a).intersects(body(b))) << a.event.value << " and " << b.event.value;
            EXPECT_FALSE(a.labelRect.intersects(b.labelRect))
                << a.label.toStdString() << " over " << b.label.toStdString();
            EXPECT_FALSE(a.labelRect.intersects(body(b))) << a.label.toStdString() << " over a mark";
        }
    }
}

void expectEachEventOnce(const TimelineRows& rows, const StoryContent& content) {
    std::multiset<EventId> seen;
    for (const auto& lane : rows.lanes())
        for (const auto& item : lane.items) {
            if (item.folded.empty())
                seen.insert(item.event->id);
            for (const EventSummary* event : item.folded) seen.insert(event->id);
            EXPECT_LT(item.row, lane.rowCount);
            EXPECT_NE(item.folded.size(), 1U);
        }
    EXPECT_EQ(seen.size(), content.events.size());
    for (const EventSummary& event : content.events) EXPECT_EQ(seen.count(event.id), 1U) << event.id.value;
}

TEST(TimelineRows, EveryEventStandsOnceAtEveryLevel) {
    std::mt19937 random(3);
    TimelineSample sample(3);
    sample.addRandom(400, random);
    const auto content = sample.content();
    for (int level = -6; level < 40; ++level)
        expectEachEventOnce(TimelineRows(content, allEvents(*content), level, Fonts::standard()), *content);
}

TEST(TimelineLayout, NothingCoversAnotherAtAnyScaleOfALevel) {
    std::mt19937 random(5);
    for (int round = 0; round < 12; ++round) {
        TimelineSample sample(3);
        sample.addRandom(20 + 30 * (round % 6), random);
        const auto content = sample.content();
        for (const int level : {12, 15, 17, 18, 20}) {
            const TimelineRows rows(content, allEvents(*content), level, Fonts::standard());
            for (const double part : {0.0, 0.3, 0.7, 0.999}) {
                const double pan = static_cast<double>(random() % 4000) - 2000;
                const TimeScale scale =
                    TimeScale(startOfDay({2024, 6, 1}), 0, std::exp2(level + part), 864).panned(pan);
                expectNothingOverlaps(layoutTimeline(rows, scale, area, frame, 0, Fonts::standard()));
            }
        }
    }
}

TEST(TimelineLayout, NothingMovesUpOrDownWhilePanning) {
    std::mt19937 random(9);
    TimelineSample sample(3);
    sample.addRandom(120, random);
    const auto content = sample.content();
    std::map<EventId, double> rows;
    std::vector<double> heights;
    for (double pan = 0; pan > -6000; pan -= 37.3) {
        const TimelineLayout layout = layoutOf(content, years(2019, 2021, 864).panned(pan));
        for (const PlacedMark& mark : layout.marks) EXPECT_EQ(rows.emplace(mark.event, mark.y).first->second, mark.y);
        std::vector<double> now;
        for (const PlacedLane& lane : layout.lanes) now.push_back(lane.height);
        EXPECT_TRUE(heights.empty() || heights == now);
        heights = now;
    }
    EXPECT_GT(rows.size(), 40U);
}

TEST(TimelineLayout, WhatIsNotInSightIsCounted) {
    std::mt19937 random(13);
    TimelineSample sample(3);
    sample.addRandom(150, random);
    const auto content = sample.content();
    for (const int year : {2018, 2021, 2024, 2030}) {
        const TimelineLayout layout = layoutOf(content, years(year, year + 1, 864));
        std::size_t sum = 0;
        for (const PlacedLane& lane : layout.lanes) sum += static_cast<std::size_t>(lane.before + lane.after);
        for (const PlacedMark& mark : layout.marks) sum += mark.folded.empty() ? 1 : mark.folded.size();
        EXPECT_EQ(sum, content->events.size()) << year;
    }
}

TEST(TimelineLayout, FourEventsOfOneDayAreAllReadable) {
    TimelineSample sample(1);
    for (const char* label :
         {"xAI buys X, all-stock, $33B", "xAI valued at $80B", "XAI Holdings formed", "Tax-free, says Musk"})
        sample.add("2025-03-28", QLatin1String(label), 4);
    sample.add("2021-10-01", QStringLiteral("First"));
    sample.add("2026-06-01", QStringLiteral("Last"));
    const TimelineLayout layout = layoutOf(sample.content(), years(2021, 2026, 864));
    ASSERT_EQ(layout.marks.size(), 5U) << "the last is out of sight";
    for (const PlacedMark& mark : layout.marks)
        EXPECT_FALSE(mark.label.isEmpty() || mark.label.contains(QChar(0x2026))) << mark.label.toStdString();
}

TEST(TimelineLayout, TheDayThatTheStoryOpensOnIsToldInFull) {
    TimelineSample sample(1);
    const EventId first = sample.add("2025-03-28", QStringLiteral("The one that it opens on"), 5);
    const EventId minor = sample.add("2025-03-28", QStringLiteral("A detail of that day"), 1);
    for (int i = 0; i < 40; ++i) sample.add("2025-03-27", QStringLiteral("The day before"), 4);
    sample.openOn(first);
    const TimelineLayout layout = layoutOf(sample.content(), years(2021, 2026, 864));
    ASSERT_NE(layout.markOf(minor), nullptr);
    EXPECT_EQ(layout.markOf(minor)->label, QStringLiteral("A detail of that day"));
}

TEST(TimelineLayout, TheMostImportantKeepTheirLabels) {
    TimelineSample sample(1);
    const EventId important = sample.add("2025-03-28", QStringLiteral("The one that matters"), 5);
    for (int i = 0; i < 40; ++i) sample.add("2025-03-28", QStringLiteral("One of many"), 1);
    const TimelineLayout layout = layoutOf(sample.content(), years(2021, 2026, 864));
    ASSERT_NE(layout.markOf(important), nullptr);
    EXPECT_EQ(layout.markOf(important)->label, QStringLiteral("The one that matters"));
    const auto fold = std::find_if(layout.marks.begin(), layout.marks.end(),
                                   [](const PlacedMark& mark) { return !mark.folded.empty(); });
    ASSERT_NE(fold, layout.marks.end());
    EXPECT_EQ(fold->label, QStringLiteral("+%1").arg(fold->folded.size() - 1));
    EXPECT_EQ(fold->foldedSpan, (TimeSpan{startOfDay({2025, 3, 28}), startOfDay({2025, 3, 29})}));
    EXPECT_EQ(layout.markOf(fold->folded.back()), &*fold);
}

TEST(TimelineLayout, ABarsLabelStaysInViewWhileAnyOfTheBarIs) {
    TimelineSample sample(1);
    const EventId id = sample.add("2015-01-01/2024-12-31", QStringLiteral("A long story"));
    const auto content = sample.content();
    const double left = area.left() + frame.left;
    for (int year = 2014; year < 2024; ++year) {
        const TimelineLayout layout = layoutOf(content, years(year, year + 1, 864));
        const PlacedMark* mark = layout.markOf(id);
        if (year < 2015) {
            EXPECT_TRUE(!mark || mark->left >= left + 860);
            continue;
        }
        ASSERT_NE(mark, nullptr);
        EXPECT_EQ(mark->label, QStringLiteral("A long story"));
        EXPECT_GE(mark->labelRect.left(), left);
        EXPECT_LT(mark->labelRect.left(), left + 30);
    }
}

TEST(TimelineLayout, LabelsAreElidedAtTheEdgeAndNeverUnder24Pixels) {
    TimelineSample sample(1);
    sample.add("2020-06-15", QStringLiteral("A label that is rather long"));
    sample.add("2010-01-01", QStringLiteral("a"));
    sample.add("2030-01-01", QStringLiteral("z"));
    const auto content = sample.content();
    const QFontMetricsF metrics(Fonts::standard().label);
    bool elided = false;
    for (double pan = -500; pan < 500; pan += 3) {
        const TimelineLayout layout = layoutOf(content, years(2020, 2021, 864).panned(pan));
        for (const PlacedMark& mark : layout.marks) {
            EXPECT_EQ(mark.label.isEmpty(), mark.labelRect.isEmpty());
            if (mark.label.isEmpty())
                continue;
            EXPECT_GE(mark.labelRect.width(), 24);
            EXPECT_LE(metrics.horizontalAdvance(mark.label), mark.labelRect.width() + 0.5);
            EXPECT_LE(mark.labelRect.right(), area.right());
            elided |= mark.label.contains(QChar(0x2026));
        }
    }
    EXPECT_TRUE(elided);
}

TEST(TimelineLayout, DoubtIsDrawn) {
    TimelineSample sample(1);
    const EventId month = sample.add("2020-06", QStringLiteral("Some time in June"));
    const EventId doubtful = sample.add("2022-06-05?", QStringLiteral("Doubtful"));
    const EventId about = sample.add("2024-06~", QStringLiteral("About"));
    const EventId open = sample.add("2020-06/..", QStringLiteral("Goes on"));
    const TimelineLayout layout = layoutOf(sample.content(), years(2020, 2025, 864));
    EXPECT_GT(layout.markOf(month)->softLeft, 1);
    EXPECT_LT(layout.markOf(month)->left, layout.markOf(month)->x);
    EXPECT_EQ(layout.markOf(doubtful)->label, QStringLiteral("Doubtful ?"));
    EXPECT_EQ(layout.markOf(about)->label, QStringLiteral("~ About"));
    EXPECT_TRUE(layout.markOf(open)->openRight);
    EXPECT_GT(layout.markOf(open)->softLeft, 1) << "its first month";
}

TEST(TimelineLayout, LanesFillTheAreaAndScrollWhereTheyDoNotFit) {
    TimelineSample few(3);
    few.add("2020-06-01", QStringLiteral("One"));
    const TimelineLayout roomy = layoutOf(few.content(), years(2020, 2021, 864));
    EXPECT_EQ(roomy.contentHeight, area.height());
    EXPECT_EQ(roomy.lanes.front().top, area.top());
    TimelineSample many(20);
    many.add("2020-06-01", QStringLiteral("One"));
    const TimelineLayout scrolled = layoutOf(many.content(), years(2020, 2021, 864), 50);
    EXPECT_GT(scrolled.contentHeight, area.height());
    EXPECT_EQ(scrolled.lanes.front().top, area.top() - 50);
}

TEST(TimelineLayout, ASmallMarkIsEasyToHit) {
    TimelineSample sample(1);
    const EventId id = sample.add("2020-06-15", QString(), 1);
    const TimelineLayout layout = layoutOf(sample.content(), years(2020, 2021, 864));
    const PlacedMark* mark = layout.markOf(id);
    ASSERT_NE(mark, nullptr);
    EXPECT_GE(mark->target.width(), 24);
    EXPECT_GE(mark->target.height(), 24);
    EXPECT_EQ(layout.markAt({mark->x + 11, mark->y - 11}), mark);
    EXPECT_EQ(layout.markAt({mark->x + 40, mark->y}), nullptr);
}

TEST(TimelineLayout, AnEmptyStoryHasNothing) {
    const TimelineLayout layout = layoutOf(std::make_shared<StoryContent>(), years(2020, 2021, 864));
    EXPECT_TRUE(layout.marks.empty());
    EXPECT_EQ(layout.markAt({100, 100}), nullptr);
}

}  // namespace
}  // namespace jalon

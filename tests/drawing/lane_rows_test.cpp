// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Rows of arranged lanes: by any field, collapsed, hidden, emptied by a filter.
#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "app/drawing/dense_lanes.h"
#include "tests/drawing/timeline_sample.h"
#include "tests/helpers/lanes_document.h"

namespace jalon {
namespace {

const Fonts& fonts() {
    static const Fonts standard = Fonts::standard();
    return standard;
}
const PlotFrame frame{120, 16};

TimelineLayout laidOut(const TimelineRows& rows, const TimeScale& scale, double height = 600,
                       HiddenLanes hidden = HiddenLanes::Untold) {
    return layoutTimeline(rows, scale, QRectF(0, 0, frame.left + scale.width() + frame.right, height), frame, 0,
                          fonts(), hidden);
}

class StoryLanes : public testing::Test {
protected:
    std::shared_ptr<const ShownLanes> lanes(const LaneArrangement& arrangement) {
        return std::make_shared<const ShownLanes>(*m_content, arrangement, EventFilter{});
    }
    TimelineRows rows(const std::shared_ptr<const ShownLanes>& lanes, int level) {
        return TimelineRows(m_content, allEvents(*m_content), level, fonts(), lanes);
    }
    TimeScale scale(double zoom = 1) { return TimeScale::fitting(m_content->extent, 1000).zoomed(zoom, 700); }
    std::unique_ptr<Document> m_story = Document::openStory().take();
    std::shared_ptr<const StoryContent> m_content = readStoryContent(*m_story, Language::forCode(QStringLiteral("en")));
};

TEST_F(StoryLanes, EveryEventStandsOnceInItsLaneOfEachField) {
    for (const QString& key : laneFieldKeys()) {
        LaneArrangement arrangement;
        arrangement.field = *laneFieldOf(key);
        for (const bool collapsed : {false, true}) {
            const auto shown = lanes(arrangement);
            if (collapsed)
                for (const QString& lane : shown->order()) arrangement.placement().collapsed.insert(lane);
            const auto arranged = lanes(arrangement);
            const TimelineRows made = rows(arranged, scale().level());
            QHash<EventId, int> times;
            for (const auto& lane : made.lanes()) {
                EXPECT_EQ(lane.thin, collapsed || lane.items.empty());
                for (const auto& item : lane.items) {
                    if (item.folded.empty())
                        ++times[item.event->id];
                    for (const EventSummary* event : item.folded) ++times[event->id];
                    EXPECT_EQ(arranged->laneOf(*item.event), lane.lane);
                    EXPECT_TRUE(!collapsed || item.labelWidth == 0);
                }
            }
            EXPECT_EQ(times.size(), static_cast<qsizetype>(m_content->events.size()));
            for (const int count : times) EXPECT_EQ(count, 1);
        }
    }
}

TEST_F(StoryLanes, NothingJumpsWhilePanningInAnyField) {
    for (const QString& key : laneFieldKeys()) {
        LaneArrangement arrangement;
        arrangement.field = *laneFieldOf(key);
        arrangement.placement().collapsed = {lanes(arrangement)->order().last()};
        for (const double zoom : {1.0, 5.0, 60.0}) {
            const TimelineRows made = rows(lanes(arrangement), scale(zoom).level());
            QHash<EventId, double> seen;
            for (double pan = -900; pan < 900; pan += 91.7) {
                for (const PlacedMark& mark : laidOut(made, scale(zoom).panned(pan)).marks) {
                    EXPECT_EQ(seen.value(mark.event, mark.y), mark.y);
                    seen.insert(mark.event, mark.y);
                }
            }
        }
    }
}

TEST_F(StoryLanes, ACollapsedLaneIsThinAndTheOthersTakeTheRoom) {
    LaneArrangement arrangement;
    const TimelineLayout open = laidOut(rows(lanes(arrangement), scale().level()), scale(), 700);
    arrangement.placement().collapsed = {m_content->lanes[1].key};
    const TimelineLayout placed = laidOut(rows(lanes(arrangement), scale().level()), scale(), 700);
    EXPECT_LE(placed.lanes[1].height, 30);
    EXPECT_GE(placed.lanes[1].height, 24);
    EXPECT_TRUE(placed.lanes[1].collapsed);
    EXPECT_GE(placed.lanes[0].height, open.lanes[0].height);
    for (const PlacedMark& mark : placed.marks) {
        if (mark.lane == m_content->lanes[1].id) {
            EXPECT_TRUE(mark.labelRect.isEmpty());
            EXPECT_GE(mark.target.top(), placed.lanes[1].top - 1);
            EXPECT_LE(mark.target.bottom(), placed.lanes[1].top + placed.lanes[1].height + 1);
        }
    }
}

TEST_F(StoryLanes, HiddenLanesAreToldUnderTheOthers) {
    LaneArrangement arrangement;
    arrangement.placement().hidden = {m_content->lanes[0].key, m_content->lanes[2].key};
    const TimelineRows made = rows(lanes(arrangement), scale().level());
    const TimelineLayout untold = laidOut(made, scale()), told = laidOut(made, scale(), 600, HiddenLanes::Told);
    EXPECT_EQ(told.lanes.size(), m_content->lanes.size() - 2);
    EXPECT_TRUE(untold.hiddenNote.isEmpty());
    EXPECT_GE(told.hiddenNote.height(), 24);
    EXPECT_EQ(told.hiddenNote.top(), told.lanes.back().top + told.lanes.back().height);
    EXPECT_EQ(told.contentHeight, told.hiddenNote.bottom());
    EXPECT_EQ(told.laneOf(m_content->lanes[0].id), nullptr);
}

TEST_F(StoryLanes, ALaneThatTheFilterEmptiesStaysAsAThinRow) {
    std::vector<const EventSummary*> events = allEvents(*m_content);
    const LaneId emptied = m_content->lanes[1].id;
    std::erase_if(events, [&](const EventSummary* event) { return event->lane == emptied; });
    const TimelineLayout placed = laidOut(TimelineRows(m_content, events, scale().level(), fonts()), scale());
    ASSERT_EQ(placed.lanes.size(), m_content->lanes.size());
    EXPECT_TRUE(placed.lanes[1].thin);
    EXPECT_FALSE(placed.lanes[1].collapsed);
    EXPECT_FALSE(placed.lanes[1].title.contains(QLatin1Char('\n')));
}

TEST(DenseLaneRows, ACollapsedLaneCountsEveryEventInItsTicks) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.jalon"));
    ASSERT_TRUE(writeLanesDocument(path, 4, 2000));
    const auto document = Document::open(path);
    ASSERT_TRUE(document);
    const auto content = readStoryContent(**document, Language::forCode(QStringLiteral("en")));
    for (const LaneField field : {LaneField::Document, LaneField::Category, LaneField::Currency}) {
        LaneArrangement arrangement;
        arrangement.field = field;
        const ShownLanes natural(*content, arrangement, {});
        arrangement.placement().collapsed = {natural.lanes()[1].key};
        const auto lanes = std::make_shared<const ShownLanes>(*content, arrangement, EventFilter{});
        const ShownEvents events = laneEvents(*content, field, {});
        DenseLanes dense(content, events, fonts(), lanes);
        for (const double zoom : {1.0, 30.0, 2000.0}) {
            const TimeScale scale = TimeScale::fitting(content->extent, 1000).zoomed(zoom, 300);
            const TimelineRows rows = dense.rows(scale.level(), scale.span(), 0, lanes->lanes().size());
            const auto [level, first, last, from, to] =
                dense.key(scale.level(), scale.span(), 0, lanes->lanes().size());
            const int block = dense.blockExponent(level);
            const auto id = static_cast<std::int32_t>(natural.lanes()[1].id.value);
            const TimelineRows::LaneRows& thin = rows.lanes()[1];
            EXPECT_TRUE(thin.thin);
            std::int64_t sum = static_cast<std::int64_t>(thin.items.size());
            for (const auto& fold : thin.folds) {
                EXPECT_GT(fold.tick, 0);
                sum += fold.count;
            }
            EXPECT_EQ(sum, events.beginningBefore(id, cellBegin(block, last + 1)) -
                               events.beginningBefore(id, cellBegin(block, first)));
            const TimelineLayout placed = laidOut(rows, scale);
            EXPECT_LE(placed.lanes[1].height, 30);
            for (const PlacedMark& mark : placed.marks) EXPECT_TRUE(mark.lane != thin.lane || mark.labelRect.isEmpty());
        }
    }
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/shown_lanes.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>

#include "tests/helpers/lanes_document.h"

namespace jalon {
namespace {

const Language english = Language::forCode(QStringLiteral("en"));

std::shared_ptr<const StoryContent> storyContent() {
    auto story = Document::openStory();
    return readStoryContent(*story.value(), english);
}

std::vector<LaneField> allFields() {
    std::vector<LaneField> fields;
    for (const QString& key : laneFieldKeys()) fields.push_back(*laneFieldOf(key));
    return fields;
}

LaneArrangement by(LaneField field) {
    LaneArrangement arrangement;
    arrangement.field = field;
    return arrangement;
}

QStringList keysOf(const ShownLanes& lanes) {
    QStringList keys;
    for (const Lane& lane : lanes.lanes()) keys += lane.key;
    return keys;
}

TEST(ShownLanes, EveryAcceptedEventStandsInOneOfTheLanesOfEachField) {
    const auto content = storyContent();
    for (const LaneField field : allFields()) {
        for (const Entity& hidden : content->entities) {
            EventFilter filter;
            if (hidden.kind == EntityKind::Company)
                filter.hiddenCompanies.insert(hidden.id);
            const ShownLanes lanes(*content, by(field), filter);
            EXPECT_TRUE(lanes.hidden().empty());
            QSet<LaneId> ids;
            for (const Lane& lane : lanes.lanes()) {
                EXPECT_FALSE(ids.contains(lane.id));
                EXPECT_FALSE(lane.title.isEmpty());
                ids.insert(lane.id);
            }
            for (const EventSummary* event : acceptedEvents(*content, filter))
                EXPECT_GE(lanes.indexOf(lanes.laneOf(*event)), 0) << event->key.toStdString();
            if (hidden.kind != EntityKind::Company)
                break;  // companies come first
        }
    }
}

TEST(ShownLanes, AnEventOfSeveralCompaniesStandsWithTheFirstThatIsShown) {
    const auto content = storyContent();
    EventFilter filter;
    const auto shared = std::find_if(content->events.begin(), content->events.end(),
                                     [](const EventSummary& event) { return event.companies.size() > 1; });
    ASSERT_NE(shared, content->events.end());
    EXPECT_EQ(ShownLanes(*content, by(LaneField::Company), filter).laneOf(*shared).value,
              shared->companies.front().value);
    filter.hiddenCompanies.insert(shared->companies.front());
    const ShownLanes others(*content, by(LaneField::Company), filter);
    EXPECT_EQ(others.laneOf(*shared).value, shared->companies[1].value);
    EXPECT_EQ(others.indexOf({shared->companies.front().value}), -1);
}

TEST(ShownLanes, WhatHasNoValueStandsLast) {
    const auto content = storyContent();
    for (const LaneField field : {LaneField::Company, LaneField::Currency}) {
        const ShownLanes lanes(*content, by(field), {});
        bool any = false;
        for (const EventSummary& event : content->events) any |= lanes.laneOf(event) == ShownLanes::withoutValue;
        const bool last = lanes.lanes().back().id == ShownLanes::withoutValue;
        EXPECT_EQ(any, last);
    }
}

TEST(ShownLanes, MovedLanesKeepTheirOrderAndNewOnesFollowTheirNeighbour) {
    StoryContent content;
    for (int i = 1; i <= 6; ++i)
        content.lanes.push_back({LaneId{i}, QString(QLatin1Char(char('a' + i - 1))), QString::number(i)});
    const struct {
        const char* order;
        const char* shown;
    } cases[] = {{"", "abcdef"},     {"fedcba", "fedcba"}, {"ca", "cdefab"},
                 {"dd?d", "abcdef"}, {"fa", "fabcde"},     {"bacdf", "bacdef"}};
    for (const auto& each : cases) {
        LaneArrangement arrangement;
        for (const char* key = each.order; *key; ++key) arrangement.placement().order += QString(QLatin1Char(*key));
        const ShownLanes lanes(content, arrangement, {});
        if (QLatin1String(each.order) != QLatin1String("dd?d"))
            EXPECT_EQ(keysOf(lanes).join(QString()), QLatin1String(each.shown)) << each.order;
        EXPECT_EQ(lanes.lanes().size(), 6u);
        for (std::size_t i = 0; i < 6; ++i) EXPECT_EQ(lanes.indexOf(lanes.lanes()[i].id), static_cast<int>(i));
    }
}

TEST(ShownLanes, HiddenLanesAreKnownAndCollapsedOnesStay) {
    const auto content = storyContent();
    for (const LaneField field : allFields()) {
        const ShownLanes all(*content, by(field), {});
        ASSERT_GE(all.lanes().size(), 2u);
        LaneArrangement arrangement = by(field);
        arrangement.placement().hidden = {all.lanes()[0].key, QStringLiteral("unknown")};
        arrangement.placement().collapsed = {all.lanes()[1].key};
        const ShownLanes lanes(*content, arrangement, {});
        ASSERT_EQ(lanes.hidden().size(), 1u);
        EXPECT_TRUE(lanes.isHidden(all.lanes()[0].id));
        EXPECT_EQ(lanes.lane(all.lanes()[0].id)->title, all.lanes()[0].title);
        EXPECT_EQ(lanes.lanes().size() + 1, all.lanes().size());
        EXPECT_TRUE(lanes.isCollapsed(all.lanes()[1].id));
        EXPECT_EQ(lanes.order(), all.order());
    }
}

TEST(LaneArrangement, SurvivesBeingWrittenDown) {
    LaneArrangement arrangement = by(LaneField::Category);
    arrangement.placement() = {{QStringLiteral("b"), QStringLiteral("a\n\"é\"")}, {QStringLiteral("b")}, {}};
    arrangement.placements[LaneField::Document].hidden = {QStringLiteral("x"), QStringLiteral("y")};
    EXPECT_EQ(laneArrangementOf(toJson(arrangement)), arrangement);
    for (const char* broken : {"", "{", "[]", "{\"by\":\"shape\",\"lanes\":7}", "{\"lanes\":{\"company\":[1]}}"})
        EXPECT_EQ(laneArrangementOf(broken).field, LaneField::Document);
}

TEST(LaneIndex, OfADocumentWithManyEventsAgreesWithEachEvent) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.jalon"));
    ASSERT_TRUE(writeLanesDocument(path, 7, 800));
    const auto document = Document::open(path);
    ASSERT_TRUE(document);
    const auto content = readStoryContent(**document, english);
    ASSERT_TRUE(content->store);
    EventFilter rich;
    rich.minimumAmount = 3000;
    rich.hiddenCategories = {content->categories[1].id};
    for (const LaneField field : allFields()) {
        for (const EventFilter& filter : {EventFilter{}, rich}) {
            const ShownLanes lanes(*content, by(field), filter);
            const ShownEvents events = laneEvents(*content, field, filter);
            EXPECT_EQ(events.count(), content->store->shown(filter).count());
            std::int64_t sum = 0;
            for (const Lane& lane : lanes.lanes()) {
                const auto id = static_cast<std::int32_t>(lane.id.value);
                sum += events.count(id);
                EventPlace place{Instant::first(), {}, {}, 0, 0, 0};
                for (int walked = 0; walked < 40; ++walked) {
                    place = events.next(id, place, true);
                    if (!place.id)
                        break;
                    EXPECT_EQ(lanes.laneOf(*content->event(place.id)), lane.id);
                }
                const Instant middle = startOfDay({2013, 5, 5});
                std::int64_t before = 0;
                for (EventPlace each{Instant::first(), {}, {}, 0, 0, 0}; ++before;) {
                    each = events.next(id, each, true);
                    if (!each.id || each.begin >= middle)
                        break;
                }
                EXPECT_EQ(events.beginningBefore(id, middle), before - 1);
            }
            EXPECT_EQ(sum, events.count());
        }
    }
}

TEST(LaneIndex, IsKeptAndCanBeCancelled) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.jalon"));
    ASSERT_TRUE(writeLanesDocument(path, 3, 6000));
    const auto document = Document::open(path);
    const auto content = readStoryContent(**document, english);
    std::vector<double> told;
    EXPECT_EQ(content->store->indexBy(LaneField::Category, {},
                                      [&](double done) {
                                          told.push_back(done);
                                          return false;
                                      }),
              nullptr);
    EXPECT_EQ(told.size(), 1u);
    const auto index = content->store->indexBy(LaneField::Category, {});
    ASSERT_TRUE(index);
    EventFilter categories;
    categories.hiddenCategories = {content->categories[0].id};
    EXPECT_EQ(content->store->indexBy(LaneField::Category, categories), index);
    EXPECT_NE(content->store->indexBy(LaneField::Importance, categories), index);
}

TEST(LaneIndex, OfMoreEventsThanFitIsRefusedInASentence) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.jalon"));
    ASSERT_TRUE(writeLanesDocument(path, 3, 2000));
    const auto document = Document::open(path);
    StoryContent content = *readStoryContent(**document, english);
    EXPECT_TRUE(checkLaneField(content, LaneField::Category));
    content.info.eventCount = 10'000'000;
    EXPECT_TRUE(checkLaneField(content, LaneField::Document));
    const auto refused = checkLaneField(content, LaneField::Category);
    ASSERT_FALSE(refused);
    EXPECT_TRUE(refused.problem().message.contains(QStringLiteral("10,000,000")));
    EXPECT_TRUE(refused.problem().message.contains(QStringLiteral("400 MB")));
}

}  // namespace
}  // namespace jalon

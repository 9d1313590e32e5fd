// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What a view of many events must hold to, whatever the events: on the measured data and on what embarrasses timelines.
#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <array>
#include <cmath>
#include <random>
#include <set>

#include "app/data/document_writer.h"
#include "app/drawing/dense_lanes.h"
#include "app/time/edtf_text.h"
#include "tests/helpers/measured_data.h"

namespace jalon {
namespace {

struct Drawn {
    std::int64_t begin, length;
    int lane;
};

enum class Kind { Measured, OneDay, OneSecond, Nested, ThousandLanes };

std::vector<Drawn> drawnEvents(Kind kind, int count) {
    std::mt19937_64 random(11);
    measured::Events events;
    std::vector<Drawn> drawn;
    for (int i = 0; i < count; ++i) {
        const auto any = [&](std::int64_t n) {
            return static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n));
        };
        const measured::Event event = events.next();
        switch (kind) {
            case Kind::Measured:
                drawn.push_back({measured::start + event.offset, event.length, event.lane});
                break;
            case Kind::OneDay:
                drawn.push_back({1743120000 + any(86400), any(3) ? 0 : any(4000), 0});
                break;
            case Kind::OneSecond:
                drawn.push_back({1743120000, 0, 0});
                break;
            case Kind::Nested:
                drawn.push_back({1000000000 - 977 * i, 2 * 977 * i, 0});
                break;
            case Kind::ThousandLanes:
                drawn.push_back({any(1000000000), any(2) ? any(10000000) : 0, i % 1000});
        }
    }
    return drawn;
}

UncertainDate dateOf(const Drawn& drawn) {
    const auto text = [](std::int64_t seconds) {
        const CivilDateTime t = toCivil({seconds});
        return QStringLiteral("%1-%2-%3T%4:%5:%6")
            .arg(t.date.year, 4, 10, QLatin1Char('0'))
            .arg(t.date.month, 2, 10, QLatin1Char('0'))
            .arg(t.date.day, 2, 10, QLatin1Char('0'))
            .arg(t.hour, 2, 10, QLatin1Char('0'))
            .arg(t.minute, 2, 10, QLatin1Char('0'))
            .arg(t.second, 2, 10, QLatin1Char('0'))
            .toStdString();
    };
    std::string edtf = text(drawn.begin);
    if (drawn.length > 0)
        edtf += "/" + text(drawn.begin + drawn.length);
    return *parseEdtf(edtf);
}

class DenseLanesOf : public testing::TestWithParam<Kind> {
protected:
    void SetUp() override {
        const QString path = m_folder.filePath(QStringLiteral("many.jalon"));
        auto writer = DocumentWriter::create(path, QStringLiteral("Many"), QStringLiteral("en"));
        ASSERT_TRUE(writer);
        const int laneCount = GetParam() == Kind::ThousandLanes ? 1000 : 8;
        std::vector<LaneId> lanes;
        for (int i = 0; i < laneCount; ++i)
            lanes.push_back((*writer)->addLane(QString::number(i), QStringLiteral("lane %1").arg(i), ColorRole::Blue));
        CategoryId category;
        for (int i = 0; i < 3; ++i)
            category =
                (*writer)->addCategory(QString::number(i), QString::number(i), MarkShape::Circle, ColorRole::Blue);
        int number = 0;
        for (const Drawn& drawn : drawnEvents(GetParam(), 6000)) {
            EventSummary event;
            event.key = QString::number(number);
            event.title = QStringLiteral("Event number %1").arg(number);
            event.date = dateOf(drawn);
            event.lane = lanes[static_cast<std::size_t>(drawn.lane)];
            event.category = {1 + number % 3};
            event.importance = measured::importance(number);
            (*writer)->addEvent(event, {});
            ++number;
        }
        ASSERT_TRUE((*writer)->finish());
        auto document = Document::open(path);
        ASSERT_TRUE(document) << document.problem().message.toStdString();
        m_document = document.take();
        m_content = readStoryContent(*m_document, Language::forCode(QStringLiteral("en")));
        ASSERT_NE(m_content->store, nullptr);
    }

    DenseLanes lanes(const EventFilter& filter = {}) {
        return DenseLanes(m_content, m_content->store->shown(filter), m_fonts);
    }
    TimelineLayout layout(DenseLanes& dense, const TimeScale& scale) {
        const QRectF area(0, 0, m_frame.left + scale.width() + m_frame.right, 900);
        return layoutTimeline(
            dense.rows(scale.level(), scale.span(), 0, std::min<std::size_t>(m_content->lanes.size(), 40)), scale, area,
            m_frame, 0, m_fonts);
    }
    TimeScale somewhere() {
        const TimeSpan extent = m_content->extent;
        const double closeness = std::exp2(-static_cast<double>(m_random() % 200) / 8);
        const double length = std::max(extent.length() * closeness, 20.0);
        const double offset = static_cast<double>(m_random() % 1000) / 1000 * (extent.length() - length);
        const Instant begin = plusSeconds(extent.begin, static_cast<std::int64_t>(offset));
        return TimeScale::fitting({begin, plusSeconds(begin, static_cast<std::int64_t>(length))}, 1200);
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Document> m_document;
    std::shared_ptr<const StoryContent> m_content;
    const Fonts m_fonts = Fonts::standard(1.0);
    const PlotFrame m_frame{120, 16};
    std::mt19937_64 m_random{5};
};

std::map<std::int64_t, const PlacedMark*> byEvent(const TimelineLayout& layout) {
    std::map<std::int64_t, const PlacedMark*> marks;
    for (const PlacedMark& mark : layout.marks)
        if (!mark.countAlone)
            marks[mark.event.value] = &mark;
    return marks;
}

TEST_P(DenseLanesOf, NothingChangesItsRowOrItsLabelWhilePanning) {
    DenseLanes dense = lanes();
    for (int i = 0; i < 40; ++i) {
        const TimeScale scale = somewhere();
        const double pan = static_cast<double>(m_random() % 1000) - 500;
        const TimeScale moved = scale.panned(pan);
        DenseLanes other = lanes();  // knows nothing of what was seen before
        const TimelineLayout before = layout(dense, scale), after = layout(other, moved);
        ASSERT_EQ(before.lanes.size(), after.lanes.size());
        for (std::size_t lane = 0; lane < before.lanes.size(); ++lane) {
            EXPECT_EQ(before.lanes[lane].top, after.lanes[lane].top);
            EXPECT_EQ(before.lanes[lane].height, after.lanes[lane].height);
        }
        const auto marksBefore = byEvent(before), marksAfter = byEvent(after);
        const double left = m_frame.left, right = m_frame.left + scale.width();
        for (const auto& [event, mark] : marksBefore) {
            const double x = mark->x + pan;
            // Well inside both views, and short of the rounding of far instants.
            const auto found = marksAfter.find(event);
            if (mark->bar || x < left + 20 || x > right - 20)
                continue;
            ASSERT_NE(found, marksAfter.end()) << "an event vanished";
            EXPECT_EQ(found->second->y, mark->y);
            // Near the edges of the plot a label is cut by them.
            const auto isInside = [&](double at) { return at > left + 260 && at < right - 260; };
            if (isInside(x) && isInside(mark->x))
                EXPECT_EQ(found->second->label.toStdString(), mark->label.toStdString());
        }
    }
}

TEST_P(DenseLanesOf, EveryEventIsDrawnOrCountedOnce) {
    for (const bool filtered : {false, true}) {
        EventFilter filter;
        if (filtered)
            filter.hiddenCategories.insert({2});
        DenseLanes dense = lanes(filter);
        const ShownEvents shown = m_content->store->shown(filter);
        for (int i = 0; i < 40; ++i) {
            const TimeScale scale = somewhere();
            const TimelineRows rows = dense.rows(scale.level(), scale.span(), 0, m_content->lanes.size());
            const int block = dense.blockExponent(scale.level());
            const Instant first = cellBegin(block, cellOf(block, scale.span().begin));
            const Instant last = cellBegin(block, cellOf(block, scale.span().end) + 1);
            for (const TimelineRows::LaneRows& lane : rows.lanes()) {
                const auto id = static_cast<std::int32_t>(lane.lane.value);
                std::set<std::int64_t> drawn;
                std::int64_t counted = 0;
                for (const auto& item : lane.items) {
                    EXPECT_TRUE(drawn.insert(item.event->id.value).second) << "drawn twice";
                    counted += item.event->date.earliestStart >= first ? 1 : 0;
                }
                for (const auto& fold : lane.folds) counted += fold.count;
                EXPECT_EQ(counted, shown.beginningBefore(id, last) - shown.beginningBefore(id, first));
            }
        }
    }
}

TEST_P(DenseLanesOf, WhatIsDrawnIsDrawnAtEveryFinerLevel) {
    DenseLanes dense = lanes();
    for (int i = 0; i < 12; ++i) {
        const TimeScale scale = somewhere();
        const Instant middle = scale.instantAt(600);
        std::set<std::int64_t> before;
        for (int level = scale.level(); level > -5; --level) {
            const double perPixel = std::exp2(level + 0.5);
            const TimeSpan span{plusSeconds(middle, -static_cast<std::int64_t>(600 * perPixel) - 1),
                                plusSeconds(middle, static_cast<std::int64_t>(600 * perPixel) + 1)};
            std::set<std::int64_t> drawn;
            const TimelineRows rows = dense.rows(level, span, 0, std::min<std::size_t>(m_content->lanes.size(), 20));
            for (const auto& lane : rows.lanes())
                for (const auto& item : lane.items) drawn.insert(item.event->id.value);
            for (const std::int64_t id : before) {
                const EventSummary* event = m_content->event({id});
                const bool inSight = event->date.latestEnd > span.begin && event->date.earliestStart < span.end;
                const bool beginsInSight = span.contains(event->date.earliestStart);
                // A span without a row of its own is a mark at its beginning.
                if (beginsInSight ||
                    (inSight &&
                     m_content->store->shown({}).bars(static_cast<std::int32_t>(event->lane.value), span, 1).size() >
                         2))
                    EXPECT_TRUE(!beginsInSight || drawn.count(id)) << "event " << id << " was lost at level " << level;
            }
            before = drawn;
        }
    }
}

TEST_P(DenseLanesOf, BarsThatCoverTheViewAreThere) {
    DenseLanes dense = lanes();
    for (int i = 0; i < 40; ++i) {
        const TimeScale scale = somewhere();
        const double shortest = 14 * std::exp2(scale.level() + 1);
        const TimelineLayout placed = layout(dense, scale);
        const auto marks = byEvent(placed);
        for (std::size_t lane = 0; lane < std::min<std::size_t>(m_content->lanes.size(), 40); ++lane) {
            const auto id = static_cast<std::int32_t>(m_content->lanes[lane].id.value);
            const TimeSpan seen = scale.span();
            for (const PlacedBar& bar : m_content->store->shown({}).bars(id, seen, shortest))
                EXPECT_TRUE(marks.count(bar.place.id.value)) << "a bar is missing";
        }
    }
}

TEST_P(DenseLanesOf, LabelsNeverCoverOneAnother) {
    DenseLanes dense = lanes();
    for (int i = 0; i < 40; ++i) {
        const TimelineLayout placed = layout(dense, somewhere());
        for (std::size_t a = 0; a < placed.marks.size(); ++a) {
            for (std::size_t b = a + 1; b < placed.marks.size(); ++b) {
                const QRectF &first = placed.marks[a].labelRect, &second = placed.marks[b].labelRect;
                if (first.isEmpty() || second.isEmpty() || placed.marks[a].countAlone || placed.marks[b].countAlone)
                    continue;
                EXPECT_FALSE(first.adjusted(1, 2, -1, -2).intersects(second.adjusted(1, 2, -1, -2)))
                    << placed.marks[a].label.toStdString() << " | " << placed.marks[b].label.toStdString();
            }
        }
    }
}

TEST_P(DenseLanesOf, OutOfSightPlusInSightIsTheWhole) {
    DenseLanes dense = lanes();
    for (int i = 0; i < 40; ++i) {
        const TimeScale scale = somewhere();
        const TimelineLayout placed = layout(dense, scale);
        for (std::size_t lane = 0; lane < std::min<std::size_t>(placed.lanes.size(), 5); ++lane) {
            const auto id = static_cast<std::int32_t>(placed.lanes[lane].lane.value);
            const ShownEvents shown = m_content->store->shown({});
            const std::int64_t begun =
                shown.beginningBefore(id, scale.span().end) - shown.beginningBefore(id, scale.span().begin);
            EXPECT_LE(placed.lanes[lane].before + placed.lanes[lane].after, shown.count(id));
            EXPECT_GE(placed.lanes[lane].before + placed.lanes[lane].after + begun + 100, shown.count(id) - 100);
        }
    }
}

// Where one lane has all the height it is told in eight rows, of eight lanes each in two.
TEST_P(DenseLanesOf, FewLanesAreToldInMoreRows) {
    DenseLanes dense = lanes();
    std::set<std::size_t> full;
    for (const EventTotal& total : m_content->store->shown({}).index->totals())
        full.insert(static_cast<std::size_t>(total.lane));
    const int most = EventIndex::barRows + 1 + (full.size() <= 2 ? 8 : full.size() <= 4 ? 4 : 2);
    int rows = 0;
    for (std::size_t lane = 0; lane < m_content->lanes.size(); ++lane) rows = std::max(rows, dense.rowCount(lane));
    EXPECT_LE(rows, most);
    EXPECT_GE(rows, most - EventIndex::barRows - 1);
}

INSTANTIATE_TEST_SUITE_P(Data, DenseLanesOf,
                         testing::Values(Kind::Measured, Kind::OneDay, Kind::OneSecond, Kind::Nested,
                                         Kind::ThousandLanes));

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The lanes of documents with many events, and of hostile ones, through real events.
#include <gtest/gtest.h>

#include <QApplication>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <map>
#include <random>
#include <tuple>

#include "tests/helpers/made_document.h"
#include "ui/timeline/out_of_sight.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {
namespace {

class DenseTimelineTest : public ::testing::Test {
protected:
    void open(const std::vector<MadeEvent>& events, int lanes) {
        const QString path = folder.filePath(QStringLiteral("made.jalon"));
        writeMadeDocument(path, events, lanes);
        auto document = Document::open(path);
        ASSERT_TRUE(document.ok());
        state.setReducedMotion(true);
        widget.setPatience(std::chrono::seconds(60));
        state.setDocument(document.take());
        widget.resize(1100, 420);
        widget.show();
        widget.setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
    }
    const PlacedMark* aFold() {
        for (const PlacedMark& mark : widget.shown().marks)
            if (mark.isFold() && mark.target.center().y() < widget.height())
                return &mark;
        return nullptr;
    }

    QTemporaryDir folder;
    ViewState state;
    TimelineWidget widget{&state};
};

std::vector<MadeEvent> scattered(int count, int lanes) {
    std::mt19937 random(23);
    std::vector<MadeEvent> events;
    for (int i = 0; i < count; ++i)
        events.push_back({QStringLiteral("%1-%2-%3T%4:%5:00")
                              .arg(2000 + static_cast<int>(random() % 20))
                              .arg(1 + static_cast<int>(random() % 12), 2, 10, QLatin1Char('0'))
                              .arg(1 + static_cast<int>(random() % 28), 2, 10, QLatin1Char('0'))
                              .arg(static_cast<int>(random() % 24), 2, 10, QLatin1Char('0'))
                              .arg(static_cast<int>(random() % 60), 2, 10, QLatin1Char('0'))
                              .toStdString(),
                          QStringLiteral("Event %1").arg(i), i % lanes, 1 + static_cast<int>(random() % 5)});
    return events;
}

TEST_F(DenseTimelineTest, AClickOnACountZoomsToIt) {
    open(scattered(6000, 3), 3);
    ASSERT_TRUE(state.shown());
    const PlacedMark* fold = aFold();
    ASSERT_TRUE(fold);
    const TimeSpan span = fold->foldedSpan;
    const double before = state.scale().secondsPerPixel();
    QTest::mouseClick(&widget, Qt::LeftButton, {}, fold->target.center().toPoint());
    EXPECT_LT(state.scale().secondsPerPixel(), before / 2);
    EXPECT_TRUE(state.scale().span().overlaps(span));
}

TEST_F(DenseTimelineTest, ACountUnderALanesNameGoesToTheNearest) {
    open(scattered(6000, 3), 3);
    const Instant from = startOfDay({2010, 1, 1});
    state.setScale(TimeScale::fitting({from, plusSeconds(from, 3 * secondsPerDay)}, state.scale().width()));
    const TimeSpan seen = state.scale().span();
    for (const bool after : {false, true}) {
        state.setScale(TimeScale::fitting(seen, state.scale().width()));
        const PlacedLane lane = widget.shown().lanes.front();
        for (const LaneCounter& counter :
             laneCounters(widget.shown(), lane, state.fonts(), state.language().locale())) {
            if (counter.after != after)
                continue;
            QTest::mouseClick(&widget, Qt::LeftButton, {}, counter.target.center().toPoint());
            const EventSummary* event = state.content()->event(state.selected());
            ASSERT_TRUE(event);
            EXPECT_EQ(event->lane, lane.lane);
            const Instant at = event->date.earliestStart;
            const auto id = static_cast<std::int32_t>(lane.lane.value);
            const std::int64_t between =
                after ? state.shown().beginningBefore(id, at) - state.shown().beginningBefore(id, seen.end)
                      : state.shown().beginningBefore(id, seen.begin) -
                            state.shown().beginningBefore(id, plusSeconds(at, 1));
            EXPECT_EQ(between, 0);
            EXPECT_TRUE(state.scale().span().contains(at));
        }
    }
}

TEST_F(DenseTimelineTest, RowsDoNotJumpWhilePanningAtAnyZoom) {
    open(scattered(6000, 3), 3);
    std::mt19937 random(5);
    for (int zoom = 0; zoom < 8; ++zoom) {
        state.fitAll();
        state.setScale(state.scale().zoomed(std::pow(3, zoom), 500));
        QHash<EventId, double> rows;
        const double height = widget.shown().contentHeight;
        for (int i = 0; i < 12; ++i) {
            state.setScale(state.scale().panned(static_cast<double>(random() % 400) - 200));
            for (const PlacedMark& mark : widget.shown().marks) {
                if (mark.countAlone > 0)
                    continue;
                const double y = mark.y + widget.shown().scrollY;
                if (rows.contains(mark.event))
                    EXPECT_DOUBLE_EQ(rows[mark.event], y) << "zoom " << zoom;
                rows.insert(mark.event, y);
            }
            EXPECT_DOUBLE_EQ(widget.shown().contentHeight, height);
        }
    }
}

TEST_F(DenseTimelineTest, EverythingOnOneSecondIsCountedAndListed) {
    std::vector<MadeEvent> events(7000, {"2025-03-28T14:00:00", QStringLiteral("The same second"), 0, 3});
    open(events, 1);
    EXPECT_EQ(state.counts().shown, 7000);
    // At first sight already, and at the deepest zoom.
    EXPECT_TRUE(state.scale().span().contains(plusSeconds(startOfDay({2025, 3, 28}), 14 * 3600)));
    state.setScale(TimeScale(plusSeconds(startOfDay({2025, 3, 28}), 14 * 3600 - 4), 0, TimeScale::minSecondsPerPixel,
                             state.scale().width()));
    std::int64_t counted = 0;
    for (const PlacedMark& mark : widget.shown().marks) counted += mark.count();
    EXPECT_EQ(counted, 7000);
    const PlacedMark* fold = aFold();
    ASSERT_TRUE(fold);
    QTest::mouseClick(&widget, Qt::LeftButton, {}, fold->target.center().toPoint());
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    ASSERT_TRUE(menu);
    EXPECT_GT(menu->actions().size(), 10);
    EXPECT_LE(menu->actions().size(), 26);
    EXPECT_FALSE(menu->actions().back()->isEnabled());  // tells how many more there are
    menu->close();
}

TEST_F(DenseTimelineTest, AThousandLanesWithOneEventEachAreDrawnAndScrolled) {
    std::vector<MadeEvent> events;
    for (int i = 0; i < 1000; ++i) events.push_back({"2025-03-28", QStringLiteral("Only one"), i, 3});
    open(events, 1000);
    EXPECT_EQ(widget.shown().lanes.size(), 1000U);
    EXPECT_FALSE(widget.grab().isNull());
    state.selectAndShow(state.accepted().back()->id);
    const PlacedMark* mark = widget.shown().markOf(state.accepted().back()->id);
    ASSERT_TRUE(mark);
    EXPECT_TRUE(widget.rect().contains(QPointF(mark->x, mark->y).toPoint()));
    EXPECT_FALSE(widget.grab().isNull());
}

TEST_F(DenseTimelineTest, TitlesOfAMegabyteAndEmptyOnesAreDrawnWithinTheView) {
    open({{"2025-03-28", QString(1'000'000, QLatin1Char('m')), 0, 5},
          {"2025-04-28", QString(), 0, 5},
          {"2025-05-28", QStringLiteral("After"), 0, 3}},
         1);
    EXPECT_FALSE(widget.grab().isNull());
    ASSERT_EQ(widget.shown().marks.size(), 3U);
    for (const PlacedMark& mark : widget.shown().marks) {
        EXPECT_LT(mark.label.size(), 2000);
        EXPECT_LE(mark.labelRect.right(), widget.width());
        EXPECT_GE(mark.target.height(), 24);
    }
}

// Where a mark stands, and what is written beside it.
using Places = std::map<std::tuple<std::int64_t, double, double>, QString>;
Places placesOf(const TimelineLayout& layout) {
    Places places;
    for (const PlacedMark& mark : layout.marks) places[{mark.event.value, mark.x, mark.y}] = mark.label;
    return places;
}

TEST_F(DenseTimelineTest, AFrameThatCannotWaitShowsTheMarksOfBeforeUntilTheOthersArrive) {
    open(scattered(6000, 3), 3);
    const TimeScale closer = state.scale().zoomed(1 / 8.0, 400);
    const TimeScale before = state.scale();
    state.setScale(closer);
    const Places expected = placesOf(widget.shown());
    state.setScale(before);
    ASSERT_TRUE(widget.isComplete());
    // Other fonts: nothing that is prepared will do.
    state.setFontScale(1.5);
    const Places whole = placesOf(widget.shown());
    widget.setPatience(std::chrono::milliseconds(0));
    state.setScale(state.scale().zoomed(1 / 64.0, 400));
    const Places first = placesOf(widget.shown());
    if (!widget.isComplete()) {
        // All of them are marks that were shown before.
        QSet<std::int64_t> known;
        for (const auto& [place, label] : whole) known.insert(std::get<0>(place));
        for (const auto& [place, label] : first) EXPECT_TRUE(known.contains(std::get<0>(place)));
    }
    ASSERT_TRUE(QTest::qWaitFor([&] { return widget.shown().marks.size() > 0 && widget.isComplete(); }));
    const Places late = placesOf(widget.shown());
    widget.setPatience(std::chrono::seconds(60));
    state.setFontScale(1);
    state.setFontScale(1.5);
    EXPECT_EQ(late, placesOf(widget.shown()));
    state.setFontScale(1);
    state.setScale(closer);
    EXPECT_EQ(placesOf(widget.shown()), expected);
}

TEST_F(DenseTimelineTest, AFileThatIsReplacedIsNotReadByTheOtherThread) {
    const QString path = folder.filePath(QStringLiteral("made.jalon"));
    open(scattered(6000, 3), 3);
    const Places before = placesOf(widget.shown());
    writeMadeDocument(folder.filePath(QStringLiteral("other.jalon")), scattered(5000, 2), 2);
    ASSERT_TRUE(QFile::remove(path));
    ASSERT_TRUE(QFile::rename(folder.filePath(QStringLiteral("other.jalon")), path));
    // A new language asks for a new connection; the file that is open goes on to be shown.
    state.setLanguage(Language::forCode(QStringLiteral("fr")));
    state.setLanguage(Language::forCode(QStringLiteral("en")));
    EXPECT_EQ(placesOf(widget.shown()), before);
    EXPECT_TRUE(widget.isComplete());
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/overview_strip.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <numeric>

#include "app/drawing/chart_series.h"
#include "app/drawing/value_axis.h"
#include "tests/helpers/long_series_document.h"
#include "tests/ui/view_state/story_state.h"

namespace jalon {
namespace {

constexpr std::int64_t year = 31556952;

EventSummary eventAt(std::int64_t second) {
    EventSummary event;
    event.date.earliestStart = {second};
    event.date.latestEnd = {second + 1};
    return event;
}

TEST(OverviewStrip, EveryEventOfTheStripIsCountedOnce) {
    const TimeScale strip = TimeScale::fitting({{0}, {700}}, 700);
    std::vector<EventSummary> events;
    for (int second = 0; second < 700; second += 3) events.push_back(eventAt(second));
    std::vector<const EventSummary*> pointers;
    for (const EventSummary& event : events) pointers.push_back(&event);
    const std::vector<int> density = eventDensity(pointers, strip, 7);
    EXPECT_EQ(density.size(), 100u);
    EXPECT_EQ(std::accumulate(density.begin(), density.end(), 0), static_cast<int>(events.size()));
    EXPECT_EQ(eventDensity(std::vector<const EventSummary*>(), strip, 7), std::vector<int>(100, 0));
    EXPECT_EQ(eventDensity(pointers, TimeScale::fitting({{0}, {700}}, 3), 7).size(), 1u);
}

TEST(OverviewStrip, TheWindowStaysOnTheStripAndWideEnoughToGrab) {
    const TimeScale strip = TimeScale::fitting({{0}, {100 * year}}, 800);
    const TimeSpan views[] = {
        {{0}, {100 * year}},        {{-50 * year}, {200 * year}}, {{50 * year}, {50 * year + 1}},
        {{-9 * year}, {-8 * year}}, {{300 * year}, {301 * year}}, {Instant::first(), Instant::last()},
    };
    for (const TimeSpan& view : views) {
        const StripWindow window(strip, view);
        EXPECT_GE(window.left(), 0);
        EXPECT_LE(window.right(), 800);
        EXPECT_GE(window.right() - window.left(), StripWindow::smallest - 1e-9);
    }
}

TEST(OverviewStrip, EdgesHaveATwelvePixelGrabZoneAndTheMiddleIsAlwaysThere) {
    using Part = StripWindow::Part;
    const TimeScale strip = TimeScale::fitting({{0}, {1000}}, 1000);
    for (std::int64_t width : {1, 12, 20, 60, 500}) {
        const StripWindow window(strip, {{400}, {400 + width}});
        EXPECT_EQ(window.partAt((window.left() + window.right()) / 2), Part::Middle) << width;
        int left = 0, right = 0;
        for (double x = 300; x < 1000; x += 0.5) {
            left += window.partAt(x) == Part::LeftEdge ? 1 : 0;
            right += window.partAt(x) == Part::RightEdge ? 1 : 0;
        }
        EXPECT_NEAR(left / 2.0, 12, 1) << width;
        EXPECT_NEAR(right / 2.0, 12, 1) << width;
        EXPECT_EQ(window.partAt(window.left() - 20), Part::Outside);
        EXPECT_EQ(window.partAt(window.right() + 20), Part::Outside);
    }
}

TEST(OverviewStrip, YearLabelsNeverOverlapAndStayOnTheStrip) {
    const auto widthOf = [](const QString& text) { return text.size() * 7.0; };
    for (std::int64_t years : {1, 4, 20, 90, 3000, 2'000'000}) {
        for (double width : {80.0, 300.0, 777.0, 2000.0}) {
            const TimeScale strip = TimeScale::fitting({{0}, {years * year}}, width);
            const CalendarTicks ticks = calendarTicks(strip, 56, Language::forCode(QStringLiteral("en")));
            double free = 0;
            for (const StripLabel& label : stripLabels(ticks, width, 12, widthOf)) {
                EXPECT_GE(label.x, free);
                EXPECT_LE(label.x + widthOf(label.text), width);
                free = label.x + widthOf(label.text) + 12;
            }
        }
    }
}

TEST(ChartSilhouette, StepsThroughEveryFigureOfTheShownLinesWithinTheStrip) {
    const auto state = storyState();
    const StoryContent& content = *state->content();
    const TimeScale strip = TimeScale::fitting(content.extent, 800);
    for (const ChartScale kind : {ChartScale::Linear, ChartScale::Logarithmic}) {
        ChartOptions options = state->chartOptions();
        options.scale = kind;
        const auto lines = chartSilhouette(content, options, strip, 3, 42);
        const auto series = companySeries(content, options);
        ASSERT_EQ(lines.size(), static_cast<std::size_t>(std::count_if(
                                    series.begin(), series.end(), [](const auto& s) { return !s.joined.empty(); })));
        for (const SilhouetteLine& line : lines) {
            double x = 0;
            for (const QPointF& point : line.steps) {
                EXPECT_GE(point.x(), x - 1e-9);
                EXPECT_LE(point.x(), strip.width());
                EXPECT_GE(point.y(), 3 - 1e-6);
                EXPECT_LE(point.y(), 45 + 1e-6);
                x = point.x();
            }
            // Nothing is drawn slanted: a valuation holds until the next.
            for (qsizetype i = 1; i < line.steps.size(); ++i)
                EXPECT_TRUE(line.steps[i].x() == line.steps[i - 1].x() || line.steps[i].y() == line.steps[i - 1].y());
        }
    }
}

TEST(ChartSilhouette, ShowsTheExtremesOfALongSeries) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.jalon"));
    writeLongSeries(path, 50'000);
    const auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    const auto content = readStoryContent(**document, Language::forCode(QStringLiteral("en")));
    ChartOptions options;
    const TimeScale strip = TimeScale::fitting(content->extent, 300);
    const auto lines = chartSilhouette(*content, options, strip, 3, 42);
    ASSERT_EQ(lines.size(), 1u);
    EXPECT_LE(lines[0].steps.size(), 4 * 302);
    const auto [lowest, highest] = visibleValueRange(*content, strip.span(), options);
    const ValueScale values(options.scale, lowest, highest, 3, 45);
    double top = 100, bottom = 0;
    for (const QPointF& point : lines[0].steps) {
        EXPECT_GE(point.x(), 0);
        EXPECT_LE(point.x(), strip.width());
        top = std::min(top, point.y());
        bottom = std::max(bottom, point.y());
    }
    const SeriesColumns& columns = content->series.front()->columns;
    const auto [least, most] = columns.extremes(0, columns.size());
    EXPECT_NEAR(top, values.yAt(most), 1e-6);
    EXPECT_NEAR(bottom, values.yAt(least), 1e-6);
}

TEST(ChartSilhouette, IsBoundedByTheColumnsAndFollowsTheFilter) {
    const auto state = storyState();
    const StoryContent& content = *state->content();
    const auto lines = chartSilhouette(content, state->chartOptions(), TimeScale::fitting(content.extent, 12), 0, 40);
    for (const SilhouetteLine& line : lines) EXPECT_LE(line.steps.size(), 4 * 14);
    ChartOptions none = state->chartOptions();
    for (const Entity& entity : content.entities) none.hiddenCompanies.insert(entity.id);
    EXPECT_TRUE(chartSilhouette(content, none, TimeScale::fitting(content.extent, 800), 0, 40).empty());
}

}  // namespace
}  // namespace jalon

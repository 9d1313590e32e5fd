// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/view_limits.h"

#include <gtest/gtest.h>

namespace jalon {
namespace {

constexpr std::int64_t year = 365 * secondsPerDay;
const Instant today{56 * year};

EventSummary eventOn(Instant from, Instant to) {
    EventSummary event;
    event.date.earliestStart = event.date.earliestEnd = from;
    event.date.latestStart = event.date.latestEnd = to;
    return event;
}

StoryContent contentOf(const std::vector<EventSummary>& events) {
    StoryContent content;
    content.events = events;
    if (!events.empty())
        content.extent = {events.front().date.earliestStart, events.back().date.latestEnd};
    return content;
}

TEST(ViewLimits, AnEmptyDocumentShowsTheYearsAroundToday) {
    const TimeSpan whole = wholeSpan(contentOf({}), today);
    EXPECT_TRUE(whole.contains(today));
    EXPECT_GT(whole.length(), static_cast<double>(year));
}

TEST(ViewLimits, OneEventStandsInTheMiddleOfMoreThanItself) {
    const TimeSpan whole = wholeSpan(contentOf({eventOn({0}, {secondsPerDay})}), today);
    EXPECT_DOUBLE_EQ(whole.length(), 31.0 * secondsPerDay);
    EXPECT_EQ(whole.begin.seconds + whole.end.seconds, secondsPerDay);
}

TEST(ViewLimits, TheWholeHasAirAtBothSides) {
    const TimeSpan whole = wholeSpan(contentOf({eventOn({0}, {1}), eventOn({10 * year}, {10 * year + 1})}), today);
    EXPECT_LT(whole.begin.seconds, 0);
    EXPECT_GT(whole.end.seconds, 10 * year + 1);
    EXPECT_LT(whole.length(), 11.0 * year);
}

TEST(ViewLimits, OpenEndsReachAsFarAsTheDocument) {
    EventSummary open = eventOn({5}, Instant::last());
    EXPECT_EQ(knownBounds(open.date, {{0}, {year}}), (TimeSpan{{5}, {year}}));
    open = eventOn(Instant::first(), {7});
    EXPECT_EQ(knownBounds(open.date, {{0}, {year}}), (TimeSpan{{0}, {7}}));
    open = eventOn(Instant::first(), Instant::last());
    EXPECT_EQ(knownBounds(open.date, {{0}, {year}}), (TimeSpan{{0}, {year}}));
}

TEST(ViewLimits, TheViewCannotBeLost) {
    const TimeSpan whole{{0}, {year}};
    const TimeSpan reach{{-year}, {2 * year}};
    for (double perPixel : {0.01, 60.0, 86400.0, 1e9, 6e14}) {
        for (double pixels : {-1e12, -5e3, 0.0, 5e3, 1e12}) {
            const TimeScale held = heldNear(TimeScale({year / 2}, 0, perPixel, 1000).panned(pixels), whole);
            EXPECT_GE(held.xAt(reach.end), 47) << perPixel << " " << pixels;
            EXPECT_LE(held.xAt(reach.begin), 1000 - 47) << perPixel << " " << pixels;
            EXPECT_EQ(held.secondsPerPixel(), TimeScale({0}, 0, perPixel, 1000).secondsPerPixel());
        }
    }
}

TEST(ViewLimits, AViewInReachIsLeftAlone) {
    const TimeScale scale({100}, 0.5, 3600, 1000);
    EXPECT_EQ(heldNear(scale, {{0}, {year}}), scale);
}

}  // namespace
}  // namespace jalon

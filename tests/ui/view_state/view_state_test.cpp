// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/view_state.h"

#include <gtest/gtest.h>

#include <QSignalSpy>

#include "tests/ui/view_state/story_state.h"
#include "ui/view_state/view_motion.h"

namespace jalon {
namespace {

EventFilter amountFilter(std::int64_t units) {
    EventFilter filter;
    filter.minimumAmount = units;
    return filter;
}

TEST(ViewState, BeforeADocumentEverythingAnswers) {
    ViewState state;
    state.setPlotWidth(800);
    state.fitAll();
    state.fitSelectionThenAll();
    state.zoomBy(2, 100);
    state.goBack();
    state.select({5});
    state.selectAndShow({5});
    state.selectPoint({5});
    state.setFilter(amountFilter(5));
    state.setLanguage(Language::forCode(QStringLiteral("fr")));
    EXPECT_FALSE(state.selected());
    EXPECT_FALSE(state.next({}, 1));
    EXPECT_TRUE(state.accepted().empty());
    EXPECT_TRUE(state.content()->events.empty());
    EXPECT_EQ(state.content()->language.code(), QStringLiteral("fr"));
    state.setDocument(nullptr);
    EXPECT_EQ(state.document(), nullptr);
}

TEST(ViewState, OpensOnTheDocumentsFirstViewSelectionAndFilter) {
    const auto state = storyState();
    const DocumentInfo& info = state->content()->info;
    ASSERT_TRUE(info.firstView);
    EXPECT_EQ(state->scale().span(), *info.firstView);
    EXPECT_EQ(state->selected(), info.firstSelection);
    EXPECT_FALSE(state->canGoBack());
    int hidden = 0;
    for (const Entity& entity : state->content()->entities) {
        if (entity.kind == EntityKind::Company && !entity.shownAtFirst) {
            EXPECT_TRUE(state->filter().hiddenCompanies.contains(entity.id));
            EXPECT_TRUE(state->chartOptions().hiddenCompanies.contains(entity.id));
            ++hidden;
        }
    }
    EXPECT_EQ(state->filter().hiddenCompanies.size(), hidden);
}

TEST(ViewState, AFirstViewAppliesWhicheverComesFirstWidthOrDocument) {
    ViewState state;
    state.setPlotWidth(1000);
    state.setDocument(Document::openStory().take());
    EXPECT_EQ(state.scale(), storyState()->scale());
}

TEST(ViewState, ADocumentTellsEveryListener) {
    ViewState state;
    state.setPlotWidth(1000);
    QSignalSpy document(&state, &ViewState::documentChanged);
    QSignalSpy content(&state, &ViewState::contentChanged);
    QSignalSpy filter(&state, &ViewState::filterChanged);
    QSignalSpy selection(&state, &ViewState::selectionChanged);
    QSignalSpy scale(&state, &ViewState::scaleChanged);
    state.setDocument(Document::openStory().take());
    for (const QSignalSpy* spy : {&document, &content, &filter, &selection, &scale}) EXPECT_EQ(spy->count(), 1);
}

TEST(ViewState, AnotherWidthShowsTheSameSpan) {
    const auto state = storyState();
    const TimeSpan span = state->scale().span();
    const double perPixel = state->scale().secondsPerPixel();
    for (double width : {500.0, 1733.0, 200.0, 1000.0}) {
        state->setPlotWidth(width);
        EXPECT_EQ(state->scale().width(), width);
        EXPECT_NEAR(state->scale().span().length(), span.length(), 2);
    }
    EXPECT_NEAR(state->scale().secondsPerPixel(), perPixel, perPixel * 1e-12);
}

TEST(ViewState, ZoomingOutUndoesZoomingInExactly) {
    const auto state = storyState();
    const TimeScale before = state->scale();
    for (double x : {0.0, 333.25, 1000.0}) {
        for (int i = 0; i < 40; ++i) state->zoomBy(1.2, x);
        EXPECT_LT(state->scale().secondsPerPixel(), before.secondsPerPixel() / 1000);
        for (int i = 0; i < 40; ++i) state->zoomBy(1 / 1.2, x);
        EXPECT_NEAR(state->scale().secondsPerPixel() / before.secondsPerPixel(), 1, 1e-9);
        EXPECT_NEAR(state->scale().xAt(before.left()), before.xAt(before.left()), 1e-3);
    }
}

TEST(ViewState, ANewNotchStartsFromTheRunningZoomsTarget) {
    const auto state = storyState(false);
    const TimeScale before = state->scale();
    const Instant under = before.instantAt(400);
    for (int i = 0; i < 3; ++i) {
        state->zoomBy(1.2, 400);
        QTest::qWait(30);
        EXPECT_NEAR(state->scale().xAt(under), 400, 0.5);
    }
    const TimeScale after = settled(*state);
    EXPECT_NEAR(before.secondsPerPixel() / after.secondsPerPixel(), 1.2 * 1.2 * 1.2, 1e-9);
    EXPECT_NEAR(after.xAt(under), 400, 0.5);
}

TEST(ViewState, SetScaleEndsARunningMove) {
    const auto state = storyState(false);
    state->fitAll();
    const TimeScale wanted = state->scale().panned(40);
    state->setScale(wanted);
    EXPECT_EQ(settled(*state), wanted);
}

TEST(ViewState, ReducedMotionMovesAtOnce) {
    const auto state = storyState(true);
    const TimeScale before = state->scale();
    QSignalSpy steps(state.get(), &ViewState::scaleChanged);
    state->fitAll();
    EXPECT_EQ(steps.count(), 1);
    EXPECT_FALSE(sameView(state->scale(), before));
    const TimeScale after = state->scale();
    state->throwOn(5);
    EXPECT_EQ(settled(*state), after);
}

TEST(ViewState, MotionEndsWhereItShould) {
    const auto moving = storyState(false);
    const auto instant = storyState(true);
    for (ViewState* state : {moving.get(), instant.get()}) {
        state->fitAll();
        settled(*state);
        state->jumpToInstant(state->content()->extent.begin);
    }
    EXPECT_TRUE(sameView(settled(*moving), instant->scale()));
}

TEST(ViewState, AThrowRunsOutAndAPressStopsIt) {
    const auto state = storyState(false);
    const TimeScale before = state->scale();
    state->throwOn(1);
    const TimeScale after = settled(*state);
    EXPECT_NEAR(before.panned(Kinetic::released(1).travelled(1e9)).xAt(after.left()), 0, 1e-3);
    state->throwOn(-1);
    QTest::qWait(50);
    state->stopMoving();
    const TimeScale stopped = state->scale();
    EXPECT_EQ(settled(*state), stopped);
}

TEST(ViewState, TheViewCannotBeLost) {
    const auto state = storyState();
    state->setScale(state->scale().panned(1e9));
    const TimeSpan reach = state->content()->extent;
    EXPECT_GT(state->scale().span().end.seconds, reach.begin.seconds - static_cast<std::int64_t>(2 * reach.length()));
    for (int i = 0; i < 300; ++i) state->zoomBy(1 / 1.5, 10);
    EXPECT_EQ(state->scale().secondsPerPixel(), TimeScale::maxSecondsPerPixel);
    for (int i = 0; i < 500; ++i) state->zoomBy(1.5, 500);
    EXPECT_EQ(state->scale().secondsPerPixel(), TimeScale::minSecondsPerPixel);
}

TEST(ViewState, HistoryCollapsesAGestureIntoOneView) {
    const auto state = storyState();
    const TimeScale first = state->scale();
    for (int i = 0; i < 30; ++i) state->setScale(state->scale().panned(10));
    const TimeScale second = state->scale();
    EXPECT_TRUE(!state->canGoBack());
    state->fitAll();  // remembers what the gesture came to as well
    const TimeScale third = state->scale();
    ASSERT_TRUE(state->canGoBack());
    state->goBack();
    EXPECT_TRUE(sameView(state->scale(), second));
    state->goBack();
    EXPECT_TRUE(sameView(state->scale(), first));
    EXPECT_FALSE(state->canGoBack());
    state->goForward();
    state->goForward();
    EXPECT_TRUE(sameView(state->scale(), third));
    EXPECT_FALSE(state->canGoForward());
}

TEST(ViewState, AGestureIsRememberedWhenItHasSettled) {
    const auto state = storyState();
    state->setScale(state->scale().panned(50));
    EXPECT_FALSE(state->canGoBack());
    EXPECT_TRUE(QTest::qWaitFor([&] { return state->canGoBack(); }));
}

TEST(ViewState, FitShowsTheSelectionThenAll) {
    const auto state = storyState();
    ASSERT_TRUE(state->selected());
    const TimeSpan bounds = state->content()->event(state->selected())->date.bounds();
    state->fitSelectionThenAll();
    const TimeScale close = state->scale();
    EXPECT_TRUE(close.span().begin <= bounds.begin && bounds.end <= close.span().end);
    EXPECT_LT(close.span().length(), 100.0 * secondsPerDay);
    state->fitSelectionThenAll();
    const TimeSpan all = state->scale().span();
    const TimeSpan extent = state->content()->extent;
    EXPECT_TRUE(all.begin <= extent.begin && extent.end <= all.end);
    state->fitSelectionThenAll();
    EXPECT_TRUE(sameView(state->scale(), close));
}

TEST(ViewState, AnotherLanguageKeepsViewSelectionAndFilter) {
    const auto state = storyState();
    EventFilter filter = state->firstFilter();
    filter.minimumAmount = 1'000'000'000;
    state->setFilter(filter);
    const auto english = state->content();
    const TimeScale scale = state->scale();
    const EventId selected = state->selected();
    const size_t shown = state->accepted().size();
    state->setLanguage(Language::forCode(QStringLiteral("fr")));
    EXPECT_NE(state->content()->event(selected)->title, english->event(selected)->title);
    EXPECT_EQ(state->scale(), scale);
    EXPECT_EQ(state->selected(), selected);
    EXPECT_EQ(state->filter(), filter);
    EXPECT_EQ(state->accepted().size(), shown);
    for (const EventSummary* event : state->accepted()) EXPECT_EQ(event, state->content()->event(event->id));
}

TEST(ViewState, ASearchNarrowsTheAcceptedEvents) {
    const auto state = storyState();
    const size_t before = state->accepted().size();
    EventFilter filter = state->filter();
    filter.search = QStringLiteral("twitter");
    state->setFilter(filter);
    EXPECT_GT(state->accepted().size(), 0u);
    EXPECT_LT(state->accepted().size(), before);
    EXPECT_EQ(state->counts().shown, static_cast<int>(state->accepted().size()));
    filter.search = QStringLiteral("no such word");
    state->setFilter(filter);
    EXPECT_TRUE(state->accepted().empty());
    EXPECT_FALSE(state->next({}, 1));
}

TEST(ViewState, NextWalksAllAcceptedEventsInOrderBothWays) {
    const auto state = storyState();
    const auto& events = state->accepted();
    EventId at = events.front()->id;
    for (size_t i = 1; i < events.size(); ++i) {
        const EventId before = at;
        at = state->next(at, 1);
        EXPECT_EQ(at, events[i]->id);
        EXPECT_EQ(state->next(at, -1), before);
    }
    EXPECT_FALSE(state->next(at, 1));
    EXPECT_FALSE(state->next(events.front()->id, -1));
}

TEST(ViewState, NextFindsItsWayFromAnEventThatIsFilteredOut) {
    const auto state = storyState();
    EventFilter filter = state->firstFilter();
    const EventSummary* hidden = state->accepted()[state->accepted().size() / 2];
    filter.hiddenCategories.insert(hidden->category);
    state->setFilter(filter);
    const EventSummary* next = state->content()->event(state->next(hidden->id, 1));
    const EventSummary* before = state->content()->event(state->next(hidden->id, -1));
    ASSERT_TRUE(next && before);
    EXPECT_FALSE(sortsBefore(next->date, hidden->date));
    EXPECT_TRUE(sortsBefore(before->date, hidden->date));
}

TEST(ViewState, SelectAndShowBringsTheEventIntoViewAndOnlyThen) {
    const auto state = storyState();
    for (const EventSummary& event : state->content()->events) {
        state->selectAndShow(event.id);
        EXPECT_EQ(state->selected(), event.id);
        EXPECT_TRUE(event.date.bounds().overlaps(state->scale().span())) << event.key.toStdString();
        const TimeScale there = state->scale();
        state->selectAndShow(event.id);
        EXPECT_EQ(state->scale(), there);
    }
}

TEST(ViewState, APointSelectsItsEventAndAnotherEventDropsThePoint) {
    const auto state = storyState();
    for (const Valuation& valuation : state->content()->valuations) {
        state->selectPoint(valuation.id);
        EXPECT_EQ(state->selectedPoint(), valuation.id);
        EXPECT_EQ(state->selected(), valuation.event);
        if (valuation.event) {
            state->select(valuation.event);
            EXPECT_EQ(state->selectedPoint(), valuation.id);
        }
    }
    state->select(state->content()->events.front().id);
    EXPECT_FALSE(state->selectedPoint() &&
                 state->selected() != state->content()->valuation(state->selectedPoint())->event);
    state->select({});
    EXPECT_FALSE(state->selectedPoint());
}

TEST(ViewState, NothingIsSaidTwice) {
    const auto state = storyState();
    QSignalSpy hover(state.get(), &ViewState::hoverChanged);
    QSignalSpy cursor(state.get(), &ViewState::cursorChanged);
    QSignalSpy filter(state.get(), &ViewState::filterChanged);
    QSignalSpy looks(state.get(), &ViewState::looksChanged);
    for (int i = 0; i < 2; ++i) {
        state->setHovered({3});
        state->setCursor(Instant{77});
        state->setFilter(amountFilter(12));
        state->setDark(true);
    }
    for (const QSignalSpy* spy : {&hover, &cursor, &filter, &looks}) EXPECT_EQ(spy->count(), 1);
}

}  // namespace
}  // namespace jalon

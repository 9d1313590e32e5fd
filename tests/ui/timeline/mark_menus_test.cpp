// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/mark_menus.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>
#include <QPointer>
#include <QWidget>

#include "tests/ui/view_state/story_state.h"

namespace jalon {
namespace {

TEST(MarkMenus, TheListBehindACountSelectsWhatIsChosen) {
    const auto state = storyState();
    QWidget parent;
    const std::vector<EventId> events = {state->accepted()[1]->id, state->accepted()[4]->id, {987654}};
    const QPointer<QMenu> menu =
        MarkMenus::foldedList(state.get(), events, static_cast<std::int64_t>(events.size()), &parent);
    ASSERT_EQ(menu->actions().size(), 2);  // an id of another document is nothing
    EXPECT_TRUE(menu->actions()[1]->text().contains(
        QString(state->accepted()[4]->title).replace(QLatin1Char('&'), QStringLiteral("&&"))));
    menu->actions()[1]->trigger();
    EXPECT_EQ(state->selected(), state->accepted()[4]->id);
}

TEST(MarkMenus, ToolTipsTellDateAndHeadlineAndNothingIsMarkup) {
    const auto state = storyState();
    PlacedMark mark;
    for (const EventSummary* event : state->accepted()) {
        mark.event = event->id;
        const QString tip = MarkMenus::toolTip(*state, mark);
        EXPECT_TRUE(tip.contains(event->title.toHtmlEscaped())) << event->key.toStdString();
        EXPECT_EQ(tip.count(QLatin1Char('<')), 5);  // the tags of the tip itself
    }
}

TEST(MarkMenus, TheTipOfACountNamesTheFirstAndCountsTheRest) {
    const auto state = storyState();
    PlacedMark mark;
    for (const EventSummary* event : state->accepted()) mark.folded.push_back(event->id);
    mark.event = mark.folded.front();
    const QString tip = MarkMenus::toolTip(*state, mark);
    EXPECT_TRUE(tip.contains(QString::number(mark.folded.size())));
    EXPECT_TRUE(tip.contains(QString::number(mark.folded.size() - 8)));
    EXPECT_EQ(tip.count(QStringLiteral("<br>")), 9);
}

TEST(MarkMenus, TheContextMenuOfAnEventOffersItsCardAndItsPlace) {
    const auto state = storyState();
    QWidget parent;
    int cards = 0;
    const auto showCard = [&] { ++cards; };
    QMenu* plot = MarkMenus::contextMenu(state.get(), {}, showCard, &parent);
    QMenu* mark = MarkMenus::contextMenu(state.get(), state->accepted()[2]->id, showCard, &parent);
    EXPECT_GT(mark->actions().size(), plot->actions().size());
    mark->actions()[0]->trigger();
    EXPECT_EQ(cards, 1);
    const double before = state->scale().secondsPerPixel();
    mark->actions()[1]->trigger();
    EXPECT_EQ(state->selected(), state->accepted()[2]->id);
    EXPECT_LT(state->scale().secondsPerPixel(), before);
    plot->actions()[0]->trigger();
    EXPECT_TRUE(state->scale().span().begin <= state->content()->extent.begin);
}

TEST(MarkMenus, AMeasuredSpanBecomesAPeriodAndGoesAgain) {
    const auto state = storyState();
    QWidget parent;
    const auto choose = [&](const QString& text) {
        const QPointer<QMenu> menu = MarkMenus::contextMenu(
            state.get(), {}, [] {}, &parent);
        for (QAction* action : menu->actions())
            if (action->text() == text) {
                action->trigger();
                return true;
            }
        return false;
    };
    EXPECT_FALSE(choose(QStringLiteral("Only this period")));
    const Instant from = startOfDay({2025, 3, 10});
    state->setMeasured(TimeSpan{plusSeconds(from, 5000), plusSeconds(from, 30 * secondsPerDay + 7)});
    ASSERT_TRUE(choose(QStringLiteral("Only this period")));
    EXPECT_EQ(state->filter().within, (TimeSpan{from, plusSeconds(from, 31 * secondsPerDay)}));
    ASSERT_TRUE(choose(QStringLiteral("Show all periods")));
    EXPECT_FALSE(state->filter().within.has_value());
}

}  // namespace
}  // namespace jalon

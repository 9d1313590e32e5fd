// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/timeline_accessibility.h"

#include <gtest/gtest.h>

#include <QTest>

#include "tests/ui/view_state/story_state.h"

namespace jalon {
namespace {

class TimelineAccessibilityTest : public ::testing::Test {
protected:
    void SetUp() override {
        widget.resize(1100, 420);
        widget.show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(&widget));
        list = QAccessible::queryAccessibleInterface(&widget);
        ASSERT_TRUE(list);
    }
    std::unique_ptr<ViewState> state = storyState();
    TimelineWidget widget{state.get()};
    QAccessibleInterface* list = nullptr;
};

TEST_F(TimelineAccessibilityTest, IsAListOfLanesOfMarks) {
    EXPECT_EQ(list->role(), QAccessible::List);
    EXPECT_TRUE(list->text(QAccessible::Name).contains(QString::number(state->accepted().size())));
    ASSERT_EQ(list->childCount(), static_cast<int>(widget.shown().lanes.size()));
    int marks = 0;
    for (int i = 0; i < list->childCount(); ++i) {
        QAccessibleInterface* lane = list->child(i);
        EXPECT_EQ(lane->role(), QAccessible::Grouping);
        EXPECT_EQ(lane->parent(), list);
        EXPECT_EQ(list->indexOfChild(lane), i);
        EXPECT_FALSE(lane->text(QAccessible::Name).isEmpty());
        for (int j = 0; j < lane->childCount(); ++j, ++marks) {
            QAccessibleInterface* mark = lane->child(j);
            EXPECT_EQ(mark->role(), QAccessible::ListItem);
            EXPECT_EQ(mark->parent(), lane);
            EXPECT_EQ(lane->indexOfChild(mark), j);
            EXPECT_FALSE(mark->text(QAccessible::Name).isEmpty());
            EXPECT_FALSE(mark->text(QAccessible::Description).isEmpty());
            EXPECT_GE(mark->rect().height(), 24);
        }
    }
    EXPECT_EQ(marks, static_cast<int>(widget.shown().marks.size()));
}

TEST_F(TimelineAccessibilityTest, PressingAMarkSelectsItAndItIsTheFocus) {
    widget.setFocus();
    QApplication::setActiveWindow(&widget);
    QAccessibleInterface* lane = list->child(0);
    ASSERT_GT(lane->childCount(), 0);
    QAccessibleInterface* mark = lane->child(0);
    mark->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    ASSERT_TRUE(state->selected());
    EXPECT_TRUE(mark->state().selected);
    EXPECT_EQ(list->focusChild(), mark);
    const EventSummary* event = state->content()->event(state->selected());
    EXPECT_TRUE(mark->text(QAccessible::Name).contains(event->title));
}

TEST_F(TimelineAccessibilityTest, AnotherDocumentLeavesNothingBehind) {
    QAccessibleInterface* lane = list->child(0);
    state->setDocument(nullptr);
    EXPECT_EQ(list->childCount(), 0);
    EXPECT_FALSE(lane->isValid());
    EXPECT_FALSE(lane->rect().isValid());
}

}  // namespace
}  // namespace jalon

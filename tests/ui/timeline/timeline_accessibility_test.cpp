// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/timeline/timeline_accessibility.h"

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

#include "tests/helpers/made_document.h"
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

TEST_F(TimelineAccessibilityTest, DoubtIsSpokenInNameAndDescription) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("doubts.jalon"));
    writeMadeDocument(path, {{"1862-03-04~", QStringLiteral("First")}, {"1863-05-06/", QStringLiteral("Second")}});
    auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    state->setDocument(document.take());
    ASSERT_EQ(list->childCount(), 1);
    QStringList names, descriptions;
    for (int i = 0; i < list->child(0)->childCount(); ++i) {
        names << list->child(0)->child(i)->text(QAccessible::Name);
        descriptions << list->child(0)->child(i)->text(QAccessible::Description);
    }
    ASSERT_EQ(names.size(), 2);
    EXPECT_EQ(names[0], QStringLiteral("c. 4 March 1862, First"));
    EXPECT_TRUE(descriptions[0].contains(QStringLiteral("The source gives this date as approximate.")));
    EXPECT_EQ(names[1], QStringLiteral("from 6 May 1863, end unknown, Second"));
    EXPECT_TRUE(descriptions[1].contains(QStringLiteral("When it ended is not known.")));
    state->setScale(state->scale().panned(-5000));
    EXPECT_TRUE(list->child(0)->text(QAccessible::Description).contains(QStringLiteral("earlier")));
}

}  // namespace
}  // namespace jalon

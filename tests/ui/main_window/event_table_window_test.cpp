// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The table of events in the place of the timeline.
#include <gtest/gtest.h>

#include <QSettings>
#include <QStandardPaths>
#include <QTest>

#include "tests/edit/editing_folder.h"
#include "ui/main_window/main_window.h"
#include "ui/table/event_model.h"
#include "ui/table/event_table.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/document_editing.h"

namespace jalon {
namespace {

class EventTableWindowTest : public ::testing::Test {
protected:
    EventTableWindowTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().remove(QStringLiteral("eventTable"));
    }
    ~EventTableWindowTest() override { QSettings().remove(QStringLiteral("eventTable")); }
    std::unique_ptr<MainWindow> open() {
        auto window = std::make_unique<MainWindow>(Language::forCode(QStringLiteral("en")));
        window->resize(1440, 900);
        window->show();
        EXPECT_TRUE(window->openStory());
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        return window;
    }
    EditingFolder m_folder;
};

TEST_F(EventTableWindowTest, OneKeyLeadsThereAndOneBack) {
    const auto window = open();
    auto* table = window->findChild<EventTable*>();
    auto* timeline = window->findChild<TimelineWidget*>();
    EXPECT_FALSE(table->isVisible());
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(table->isVisible());
    EXPECT_FALSE(timeline->isVisible());
    EXPECT_TRUE(table->hasFocus());
    EXPECT_EQ(table->model()->rowCount(), window->state()->content()->eventCount() + 1);
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_TRUE(timeline->isVisible());
    EXPECT_TRUE(timeline->hasFocus());
}

TEST_F(EventTableWindowTest, LettersAreTypedIntoCellsAndAreNoShortcuts) {
    const auto window = open();
    QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    auto* table = window->findChild<EventTable*>();
    table->setCurrentIndex(table->model()->index(0, 1));
    const TimeScale before = window->state()->scale();
    QTest::keyClick(table, Qt::Key_F);
    ASSERT_NE(QApplication::focusWidget(), table);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("gl/"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(table->model()->index(0, 1).data().toString(), QStringLiteral("fgl/"));
    EXPECT_EQ(window->state()->scale(), before);
    EXPECT_TRUE(window->state()->editing().canUndo());
}

TEST_F(EventTableWindowTest, IsRememberedAndTheAxisKeepsItsWidth) {
    {
        const auto window = open();
        QTest::keyClick(window.get(), Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        window->close();
    }
    const auto window = open();
    const auto* table = window->findChild<EventTable*>();
    EXPECT_TRUE(table->isVisible());
    const auto plot = [&] { return window->state()->plotFrame().plotWidth(table->parentWidget()->width()); };
    QTRY_COMPARE(window->state()->scale().width(), plot());
    window->resize(1200, 800);
    QTRY_COMPARE(window->state()->scale().width(), plot());
}

}  // namespace
}  // namespace jalon

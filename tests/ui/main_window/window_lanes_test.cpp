// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QProgressDialog>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "tests/helpers/lanes_document.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/remembered_lanes.h"
#include "ui/timeline/timeline_widget.h"

namespace jalon {
namespace {

const Language english = Language::forCode(QStringLiteral("en"));

class WindowLanes : public ::testing::Test {
protected:
    WindowLanes() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        open();
    }
    void open() {
        window = std::make_unique<MainWindow>(english);
        window->openStory();
        window->state()->setReducedMotion(true);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
    }
    QAction* action(const QString& text) {
        for (QAction* each : window->findChildren<QAction*>())
            if (each->text().remove(QLatin1Char('&')) == text && !each->menu())
                return each;
        ADD_FAILURE() << text.toStdString();
        return nullptr;
    }
    ViewState* state() { return window->state(); }

    std::unique_ptr<MainWindow> window;
};

TEST_F(WindowLanes, TheMenuChoosesTheFieldAndItIsRemembered) {
    action(QStringLiteral("Category"))->trigger();
    EXPECT_EQ(state()->laneArrangement().field, LaneField::Category);
    EXPECT_EQ(state()->lanes()->lanes().size(), state()->content()->categories.size());
    state()->hideLane(state()->lanes()->lanes()[1].id);
    EXPECT_TRUE(action(QStringLiteral("Show hidden lanes"))->isEnabled());
    const LaneArrangement arrangement = state()->laneArrangement();
    open();
    EXPECT_EQ(state()->laneArrangement(), arrangement);
    EXPECT_TRUE(action(QStringLiteral("Category"))->isChecked());
    action(QStringLiteral("Show hidden lanes"))->trigger();
    action(QStringLiteral("The document's lanes"))->trigger();
    EXPECT_FALSE(action(QStringLiteral("Show hidden lanes"))->isEnabled());
    open();
    EXPECT_EQ(state()->laneArrangement().field, LaneField::Document);
}

TEST_F(WindowLanes, KeysActOnTheLaneOfTheSelectedEvent) {
    auto* timeline = window->findChild<TimelineWidget*>();
    state()->select(state()->outermost(-1));
    const LaneId lane = timeline->currentLane();
    ASSERT_TRUE(lane);
    const Qt::KeyboardModifiers held = Qt::ControlModifier | Qt::ShiftModifier;
    const int place = state()->lanes()->indexOf(lane);
    const bool last = place + 1 == static_cast<int>(state()->lanes()->lanes().size());
    QTest::keyClick(timeline, last ? Qt::Key_Up : Qt::Key_Down, held);
    EXPECT_EQ(state()->lanes()->indexOf(lane), place + (last ? -1 : 1));
    QTest::keyClick(timeline, last ? Qt::Key_Down : Qt::Key_Up, held);
    EXPECT_EQ(state()->lanes()->indexOf(lane), place);
    QTest::keyClick(timeline, Qt::Key_K, held);
    EXPECT_TRUE(state()->lanes()->isCollapsed(lane));
    QTest::keyClick(timeline, Qt::Key_K, held);
    EXPECT_FALSE(state()->lanes()->isCollapsed(lane));
    QTest::keyClick(timeline, Qt::Key_H, held);
    EXPECT_TRUE(state()->lanes()->isHidden(lane));
    EXPECT_FALSE(timeline->shown().hiddenNote.isEmpty());
}

TEST_F(WindowLanes, CollapseAllAndExpandAll) {
    action(QStringLiteral("Collapse all lanes"))->trigger();
    for (const Lane& lane : state()->lanes()->lanes()) EXPECT_TRUE(state()->lanes()->isCollapsed(lane.id));
    action(QStringLiteral("Expand all lanes"))->trigger();
    for (const Lane& lane : state()->lanes()->lanes()) EXPECT_FALSE(state()->lanes()->isCollapsed(lane.id));
}

TEST_F(WindowLanes, ADocumentWithManyEventsOpensByItsOwnLanes) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.jalon"));
    ASSERT_TRUE(writeLanesDocument(path, 10, 600));
    ASSERT_TRUE(window->openFile(path));
    action(QStringLiteral("Importance"))->trigger();
    EXPECT_EQ(state()->laneArrangement().field, LaneField::Importance);
    state()->setLaneCollapsed(state()->lanes()->lanes()[0].id, true);
    const LaneArrangement arranged = state()->laneArrangement();
    ASSERT_TRUE(window->openStory());
    EXPECT_EQ(state()->laneArrangement(), LaneArrangement{});
    ASSERT_TRUE(window->openFile(path));
    EXPECT_EQ(state()->laneArrangement().field, LaneField::Document);
    EXPECT_EQ(state()->laneArrangement().placements, arranged.placements);
}

TEST(RememberedLanes, OfTheHundredDocumentsThatWereArrangedLast) {
    QStandardPaths::setTestModeEnabled(true);
    QSettings().clear();
    const QTemporaryDir folder;
    LaneArrangement arrangement;
    arrangement.field = LaneField::Company;
    std::vector<QString> paths;
    for (int i = 0; i < 105; ++i) {
        paths.push_back(folder.filePath(QStringLiteral("%1.jalon").arg(i)));
        QFile file(paths.back());
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        rememberLanes(paths.back(), arrangement);
    }
    EXPECT_EQ(rememberedLanes(paths[4]), LaneArrangement{});
    EXPECT_EQ(rememberedLanes(paths[5]), arrangement);
    rememberLanes(paths[5], {});
    EXPECT_EQ(rememberedLanes(paths[5]), LaneArrangement{});
    EXPECT_EQ(rememberedLanes(paths[104]), arrangement);
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSettings>
#include <QSpinBox>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTableWidget>
#include <QTest>
#include <QTimer>

#include "app/edit/event_edits.h"
#include "tests/edit/editing_folder.h"
#include "ui/dialogs/relate_dialog.h"
#include "ui/dialogs/relations_dialog.h"
#include "ui/dialogs/shift_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/document_editing.h"

namespace jalon {
namespace {

class WindowMany : public ::testing::Test {
protected:
    WindowMany() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        window = std::make_unique<MainWindow>(Language::forCode(QStringLiteral("en")));
        window->openStory();
        window->state()->setReducedMotion(true);
        window->resize(1440, 900);
        window->show();
        window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(window.get()));
        const auto& events = state().accepted();
        for (std::size_t i = 2; i < 5; ++i) chosen.push_back(events[i]->id);
    }
    ViewState& state() { return *window->state(); }
    QAction* action(const char* text) {
        for (QAction* each : window->findChildren<QAction*>())
            if (each->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return each;
        return nullptr;
    }
    // Chooses an entry of a menu that is filled when it opens.
    void choose(const char* menuText, int index) {
        QMenu* menu = action(menuText)->menu();
        Q_EMIT menu->aboutToShow();
        ASSERT_GT(menu->actions().size(), index);
        menu->actions()[index]->trigger();
    }
    const EventSummary& event(std::size_t i) { return *state().content()->event(chosen[i]); }

    EditingFolder folder;
    std::unique_ptr<MainWindow> window;
    std::vector<EventId> chosen;
};

TEST_F(WindowMany, AnotherCategoryLaneOrImportanceIsOneStepEach) {
    state().setSelection(chosen);
    const CategoryId category = state().content()->categories.back().id;
    choose("Change category", static_cast<int>(state().content()->categories.size()) - 1);
    choose("Change lane", 0);
    choose("Importance", 4);
    for (std::size_t i = 0; i < chosen.size(); ++i) {
        EXPECT_EQ(event(i).category, category);
        EXPECT_EQ(event(i).lane, state().content()->lanes.front().id);
        EXPECT_EQ(event(i).importance, 1);
    }
    EXPECT_EQ(state().selection(), chosen);
    EXPECT_TRUE(state().editing().undoWords().startsWith(QStringLiteral("change the importance of 3 ")));
    for (int steps = 0; steps < 3; ++steps) state().editing().undo();
    EXPECT_FALSE(state().editing().canUndo());
}

TEST_F(WindowMany, ATagIsGivenAndTakenAway) {
    state().setSelection(chosen);
    QTimer::singleShot(0, window.get(), [] {
        auto* dialog = qobject_cast<QInputDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        dialog->setTextValue(QStringLiteral("to check"));
        dialog->accept();
    });
    QTest::keyClick(window.get(), Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(tagsOf(*state().editing().database(), {chosen[1]}), QStringList(QStringLiteral("to check")));
    choose("Remove tag", 0);
    EXPECT_TRUE(tagsOf(*state().editing().database(), chosen).isEmpty());
}

TEST_F(WindowMany, AShiftInTimeIsOneStep) {
    state().setSelection(chosen);
    std::vector<std::pair<EventId, UncertainDate>> expected;
    QTimer::singleShot(0, window.get(), [&expected] {
        auto* dialog = qobject_cast<ShiftDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        QTest::keyClicks(dialog->findChild<QSpinBox*>(), QStringLiteral("7"));
        expected = dialog->shifts().dates;
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    QTest::keyClick(window.get(), Qt::Key_M, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_FALSE(expected.empty());
    for (const auto& [id, date] : expected) EXPECT_EQ(state().content()->event(id)->date, date);
    state().editing().undo();
    EXPECT_FALSE(state().editing().canUndo());
}

TEST_F(WindowMany, AnEventIsRelatedToOneThatIsFoundByTyping) {
    const auto& events = state().accepted();
    const EventId from = events.front()->id;
    const EventSummary& other = *state().content()->event(state().document()->eventByKey(QStringLiteral("xai-buys-x")));
    const EventId to = other.id;
    const QString title = other.title;
    state().select(from);
    QTimer::singleShot(0, window.get(), [&] {
        auto* dialog = qobject_cast<RelateDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* field = dialog->findChild<QLineEdit*>();
        QTest::keyClicks(field, title);
        for (int i = 0; i < 50 && dialog->relation().to != to; ++i) QTest::keyClick(field, Qt::Key_Down);
        dialog->findChild<QComboBox*>()->setCurrentIndex(1);
        QTest::keyClick(field, Qt::Key_Return);
        if (dialog->isVisible())
            dialog->reject();
    });
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier);
    const auto related = [&] {
        const auto& relations = state().content()->relations;
        return std::any_of(relations.begin(), relations.end(), [&](const Document::RelationRow& row) {
            return row.from == from && row.to == to && row.kind == RelationKind::RespondsTo;
        });
    };
    EXPECT_TRUE(related());
    state().editing().undo();
    EXPECT_FALSE(related());
}

TEST_F(WindowMany, RelationsAreChangedAndRemovedInOneStep) {
    const EventId event = state().document()->eventByKey(QStringLiteral("xai-buys-x"));
    const auto relations = [&] { return readRelations(*state().editing().database(), event); };
    const auto before = relations();
    ASSERT_GE(before.size(), 2U);
    state().select(event);
    QTimer::singleShot(0, window.get(), [&] {
        auto* dialog = qobject_cast<RelationsDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* table = dialog->findChild<QTableWidget*>();
        EXPECT_EQ(table->rowCount(), static_cast<int>(before.size()));
        EXPECT_FALSE(dialog->isChanged());
        QTest::keyClick(table, Qt::Key_Delete);
        table->item(0, 3)->setText(QStringLiteral("Why it is so"));
        dialog->accept();
    });
    QTest::keyClick(window.get(), Qt::Key_R, Qt::ControlModifier | Qt::ShiftModifier);
    const auto after = relations();
    ASSERT_EQ(after.size(), before.size() - 1);
    EXPECT_EQ(after.front().id, before[1].id);
    EXPECT_EQ(after.front().notes.value(QStringLiteral("en")), QStringLiteral("Why it is so"));
    EXPECT_EQ(after.front().notes.value(QStringLiteral("fr")), before[1].notes.value(QStringLiteral("fr")));
    state().editing().undo();
    ASSERT_EQ(relations().size(), before.size());
    EXPECT_EQ(relations()[1].notes, before[1].notes);
}

TEST_F(WindowMany, AllAreSelectedAndTheStatusBarCounts) {
    const auto words = [&] {
        QString all;
        for (const QLabel* label : window->statusBar()->findChildren<QLabel*>())
            if (label->isVisible())
                all += label->text() + QLatin1Char('\n');
        return all;
    };
    state().select(chosen[1]);
    EXPECT_FALSE(words().contains(QStringLiteral("selected")));
    QTest::keyClick(window->findChild<TimelineWidget*>(), Qt::Key_A, Qt::ControlModifier);
    EXPECT_EQ(state().selection().size(), state().accepted().size());
    EXPECT_EQ(state().selected(), chosen[1]);
    EXPECT_TRUE(words().startsWith(QString::number(state().accepted().size()))) << words().toStdString();
    EXPECT_TRUE(words().contains(QStringLiteral(" selected ("))) << words().toStdString();
    state().select({});
    EXPECT_FALSE(action("Change category")->isEnabled());
    EXPECT_FALSE(action("Shift in time…")->isEnabled());
}

}  // namespace
}  // namespace jalon

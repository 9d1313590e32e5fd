// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Events that are added, changed and deleted in the window, by keys.
#include <gtest/gtest.h>

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTest>

#include "tests/edit/editing_folder.h"
#include "ui/dialogs/message_box.h"
#include "ui/editing/date_field.h"
#include "ui/editing/event_form.h"
#include "ui/main_window/main_window.h"
#include "ui/search/search_field.h"
#include "ui/timeline/timeline_widget.h"
#include "ui/view_state/document_editing.h"

using namespace jalon;

namespace {

const Language english = Language::forCode(QStringLiteral("en"));

class EditingTest : public ::testing::Test {
protected:
    EditingTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        QCoreApplication::installTranslator(english.translator());
        m_window = std::make_unique<MainWindow>(english);
        m_window->openStory();
        state()->setReducedMotion(true);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        m_timeline = m_window->findChild<TimelineWidget*>();
        m_timeline->setFocus();
    }
    ~EditingTest() override {
        setMessageScript({});
        m_window.reset();
        QCoreApplication::removeTranslator(english.translator());
    }
    ViewState* state() const { return m_window->state(); }
    EventForm* form() const { return qobject_cast<EventForm*>(QApplication::activeModalWidget()); }
    // The form that a key opens, with the focus in its title.
    EventForm* openBy(Qt::Key key) {
        QTest::keyClick(m_timeline, key);
        if (form() && !QTest::qWaitForWindowActive(form()))
            return nullptr;
        return form();
    }
    static void typeInto(QWidget* field, const QString& text) {
        auto* edit = qobject_cast<QLineEdit*>(field);
        ASSERT_TRUE(edit);
        edit->selectAll();
        QTest::keyClicks(edit, text);
    }
    const EventSummary* titled(const char* title) const {
        for (const EventSummary* event : state()->accepted())
            if (event->title == QLatin1String(title))
                return event;
        return nullptr;
    }

    EditingFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
    TimelineWidget* m_timeline = nullptr;
};

}  // namespace

TEST_F(EditingTest, AddsAnEventByKeys) {
    const auto before = state()->accepted().size();
    EventForm* add = openBy(Qt::Key_Insert);
    ASSERT_TRUE(add);
    typeInto(add->focusWidget(), QStringLiteral("A first office"));
    QTest::keyClick(add->focusWidget(), Qt::Key_Tab);
    typeInto(add->focusWidget(), QStringLiteral("28 mars 2025"));
    QTest::keyClick(add->focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    EXPECT_FALSE(form()) << form()->problemText().toStdString();
    const EventSummary* added = titled("A first office");
    ASSERT_TRUE(added);
    EXPECT_EQ(added->date.edtf, "2025-03-28");
    EXPECT_EQ(state()->selected(), added->id);
    EXPECT_EQ(state()->accepted().size(), before + 1);
    state()->editing().undo();
    EXPECT_EQ(state()->accepted().size(), before);
    EXPECT_FALSE(state()->editing().canUndo());
}

TEST_F(EditingTest, ChangesTheSelectedEvent) {
    const EventSummary first = *state()->accepted().front();
    state()->select(first.id);
    EventForm* change = openBy(Qt::Key_F2);
    ASSERT_TRUE(change);
    typeInto(change->focusWidget(), QStringLiteral("Renamed"));
    QTest::keyClick(change->focusWidget(), Qt::Key_Return);
    ASSERT_TRUE(titled("Renamed"));
    EXPECT_EQ(titled("Renamed")->id, first.id);
    EXPECT_EQ(titled("Renamed")->date, first.date);
    EXPECT_EQ(titled("Renamed")->amount, first.amount);
    state()->editing().undo();
    EXPECT_EQ(state()->content()->event(first.id)->title, first.title);
}

TEST_F(EditingTest, LookingAtAnEventIsNoStep) {
    state()->select(state()->accepted().front()->id);
    EventForm* change = openBy(Qt::Key_F2);
    ASSERT_TRUE(change);
    EXPECT_FALSE(change->isChanged());
    QTest::keyClick(change->focusWidget(), Qt::Key_Return);
    EXPECT_FALSE(form());
    EXPECT_FALSE(state()->editing().canUndo());
}

TEST_F(EditingTest, AsksBeforeWhatWasEnteredIsLost) {
    EventForm* add = openBy(Qt::Key_Insert);
    ASSERT_TRUE(add);
    typeInto(add->focusWidget(), QStringLiteral("Not yet"));
    int asked = 0;
    setMessageScript([&asked](const QString&) { return ++asked == 1 ? Answer::Cancel : Answer::Ok; });
    QTest::keyClick(add, Qt::Key_Escape);
    EXPECT_TRUE(form());
    QTest::keyClick(add, Qt::Key_Escape);
    EXPECT_FALSE(form());
    EXPECT_EQ(asked, 2);
    ASSERT_TRUE(openBy(Qt::Key_Insert));  // nothing entered: nothing asked
    QTest::keyClick(form(), Qt::Key_Escape);
    EXPECT_FALSE(form());
    EXPECT_EQ(asked, 2);
}

TEST_F(EditingTest, DeletesAllThatIsSelectedInOneStep) {
    const auto before = state()->accepted().size();
    state()->setSelection({state()->accepted()[0]->id, state()->accepted()[1]->id, state()->accepted()[2]->id});
    QTest::keyClick(m_timeline, Qt::Key_Delete);
    EXPECT_EQ(state()->accepted().size(), before - 3);
    EXPECT_TRUE(m_window->statusBar()->currentMessage().startsWith(QStringLiteral("Deleted 3 event")));
    state()->editing().undo();
    EXPECT_EQ(state()->accepted().size(), before);
}

TEST_F(EditingTest, DuplicatesWhatIsSelected) {
    const auto before = state()->accepted().size();
    const EventSummary first = *state()->accepted().front();
    state()->select(first.id);
    QTest::keyClick(m_timeline, Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(state()->accepted().size(), before + 1);
    EXPECT_NE(state()->selected(), first.id);
    EXPECT_EQ(state()->content()->event(state()->selected())->title, first.title);
}

TEST_F(EditingTest, LeavesKeysToTheFieldsThatUseThem) {
    const auto before = state()->accepted().size();
    state()->select(state()->accepted().front()->id);
    auto* search = m_window->findChild<SearchField*>();
    ASSERT_TRUE(search);
    search->setFocus();
    QWidget* field = QApplication::focusWidget();
    ASSERT_TRUE(qobject_cast<QLineEdit*>(field));
    for (const Qt::Key key : {Qt::Key_Insert, Qt::Key_F2, Qt::Key_Delete}) {
        QTest::keyClick(field, key);
        EXPECT_FALSE(form()) << key;
    }
    EXPECT_EQ(state()->accepted().size(), before);
}

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>

#include <QAction>
#include <QCloseEvent>
#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

#include "app/edit/event_edits.h"
#include "app/edit/working_copies.h"
#include "tests/edit/editing_folder.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/message_box.h"
#include "ui/main_window/main_window.h"
#include "ui/main_window/recent_documents.h"
#include "ui/view_state/document_editing.h"

using namespace jalon;

namespace {

class SavingInAWindow : public ::testing::Test {
protected:
    SavingInAWindow() : m_window(std::make_unique<MainWindow>(Language::forCode(QStringLiteral("en")))) {
        m_window->openStory();
        m_window->show();
        QApplication::setActiveWindow(m_window.get());
    }
    ~SavingInAWindow() override {
        setMessageScript({});
        setFileScript({});
        if (auto* copy = m_window->state()->editing().copy())
            copy->giveUp();
    }

    QAction* action(const char* begin) const {
        for (QAction* each : m_window->findChildren<QAction*>())
            if (each->text().remove(QLatin1Char('&')).startsWith(QLatin1String(begin)))
                return each;
        ADD_FAILURE() << begin;
        return nullptr;
    }

    bool retitle(const QString& title) {
        return m_window->state()->editing().perform({StepKind::Change, title}, [&](DocumentEdit& edit) -> Outcome {
            auto draft = readEvent(edit.database(), {1});
            draft->texts[QStringLiteral("en")].title = title;
            return writeEvent(edit, draft.value());
        });
    }
    QString title() const { return m_window->state()->content()->event({1})->title; }

    EditingFolder m_folder;
    std::unique_ptr<MainWindow> m_window;
};

}  // namespace

TEST_F(SavingInAWindow, EditsAreShownMarkedAndTakenBackByName) {
    const QString before = title();
    EXPECT_FALSE(m_window->isWindowModified());
    ASSERT_TRUE(retitle(QStringLiteral("Another title")));
    EXPECT_EQ(title(), QStringLiteral("Another title"));
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_TRUE(m_window->windowTitle().contains(QLatin1String("[*]")));
    EXPECT_EQ(action("Undo")->text(), QStringLiteral("&Undo change “Another title”"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(title(), before);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_EQ(action("Redo")->text(), QStringLiteral("&Redo change “Another title”"));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(title(), QStringLiteral("Another title"));
}

TEST_F(SavingInAWindow, TheFirstSaveAsksForAPlaceAndLaterOnesDoNot) {
    ASSERT_TRUE(retitle(QStringLiteral("One")));
    const QString path = m_folder.path("mine.jalon");
    int asked = 0;
    setFileScript([&](const QString&, const QString& suggested) {
        EXPECT_TRUE(suggested.endsWith(QLatin1String(".jalon"))) << suggested.toStdString();
        ++asked;
        return QStringList{path};
    });
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_EQ(m_window->documentPath(), path);
    EXPECT_TRUE(m_window->windowTitle().startsWith(QLatin1String("mine.jalon")));
    EXPECT_EQ(recentDocuments().value(0), path);
    ASSERT_TRUE(retitle(QStringLiteral("Two")));
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(asked, 1);
    EXPECT_FALSE(m_window->isWindowModified());
    EXPECT_EQ((*Document::open(path))->events(Language::forCode(QStringLiteral("en"))).size(), 90U);
}

TEST_F(SavingInAWindow, LeavingAsksAndCancelStays) {
    ASSERT_TRUE(retitle(QStringLiteral("One")));
    std::vector<Answer> answers{Answer::Cancel, Answer::Discard};
    std::size_t asked = 0;
    setMessageScript([&](const QString&) { return answers[asked++]; });
    QCloseEvent cancelled;
    QApplication::sendEvent(m_window.get(), &cancelled);
    EXPECT_FALSE(cancelled.isAccepted());
    QCloseEvent discarded;
    QApplication::sendEvent(m_window.get(), &discarded);
    EXPECT_TRUE(discarded.isAccepted());
    EXPECT_EQ(asked, 2U);
    m_window = std::make_unique<MainWindow>(Language::forCode(QStringLiteral("en")));
    EXPECT_TRUE(leftCopies().empty()) << "what was discarded is not offered again";
}

TEST_F(SavingInAWindow, WhatAProgramLeftIsRestoredWithItsSteps) {
    ASSERT_TRUE(retitle(QStringLiteral("One")));
    ASSERT_TRUE(retitle(QStringLiteral("Two")));
    m_window->state()->editing().undo();
    // As a crash: the window goes without asking, and the working copy stays.
    m_window = std::make_unique<MainWindow>(Language::forCode(QStringLiteral("en")));
    m_window->openStory();
    const auto left = leftCopies();
    ASSERT_EQ(left.size(), 1U);
    ASSERT_TRUE(m_window->restore(left.front().folder));
    EXPECT_EQ(title(), QStringLiteral("One"));
    EXPECT_TRUE(m_window->isWindowModified());
    EXPECT_EQ(action("Redo")->text(), QStringLiteral("&Redo change “Two”"));
    action("Redo")->trigger();
    EXPECT_EQ(title(), QStringLiteral("Two"));
    action("Undo")->trigger();
    action("Undo")->trigger();
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(SavingInAWindow, ANewDocumentIsEmptyAndHasNoPlaceYet) {
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
    EXPECT_EQ(m_window->state()->content()->info.eventCount, 0);
    EXPECT_TRUE(m_window->documentPath().isEmpty());
    EXPECT_FALSE(m_window->isWindowModified());
}

TEST_F(SavingInAWindow, AFileThatAnotherProgramChangedIsNotOverwrittenUnasked) {
    const QString path = m_folder.path("shared.jalon");
    writeMadeDocument(path, {{"2020", QStringLiteral("Ours")}});
    ASSERT_TRUE(m_window->openFile(path));
    ASSERT_TRUE(retitle(QStringLiteral("Ours, edited")));
    writeMadeDocument(path, {{"2021", QStringLiteral("Theirs")}});
    Answer answer = Answer::Cancel;
    int asked = 0;
    setMessageScript([&](const QString&) {
        ++asked;
        return answer;
    });
    const auto titleOfFile = [&] {
        return (*Document::open(path))->events(Language::forCode(QStringLiteral("en"))).front().title;
    };
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(titleOfFile(), QStringLiteral("Theirs"));
    EXPECT_TRUE(m_window->isWindowModified());
    answer = Answer::Ok;
    QTest::keyClick(m_window.get(), Qt::Key_S, Qt::ControlModifier);
    EXPECT_EQ(titleOfFile(), QStringLiteral("Ours, edited"));
    EXPECT_EQ(asked, 2);
}

TEST_F(SavingInAWindow, RevertGivesUpTheEdits) {
    const QString path = m_folder.path("mine.jalon");
    writeMadeDocument(path, {{"2020", QStringLiteral("First")}});
    ASSERT_TRUE(m_window->openFile(path));
    ASSERT_TRUE(retitle(QStringLiteral("Second")));
    setMessageScript([](const QString&) { return Answer::Ok; });
    action("Revert")->trigger();
    EXPECT_EQ(title(), QStringLiteral("First"));
    EXPECT_FALSE(m_window->isWindowModified());
}

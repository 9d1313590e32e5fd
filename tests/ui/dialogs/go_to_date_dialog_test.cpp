// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/go_to_date_dialog.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

using namespace jalon;

namespace {

class GoToDateTest : public ::testing::Test {
protected:
    GoToDateTest() : m_dialog(Language::forCode(QStringLiteral("en"))) {
        m_dialog.show();
        m_dialog.activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_dialog));
        field()->setFocus();
    }
    QLineEdit* field() { return m_dialog.findChild<QLineEdit*>(); }
    void type(const char* text) {
        field()->setFocus();
        field()->selectAll();
        QTest::keyClicks(field(), QString::fromLatin1(text));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    QStringList choices() {
        QStringList texts;
        for (const QRadioButton* choice : m_dialog.findChildren<QRadioButton*>()) texts += choice->text();
        return texts;
    }
    bool canGo() {
        for (const QPushButton* button : m_dialog.findChildren<QPushButton*>())
            if (button->text() == QLatin1String("Go"))
                return button->isEnabled();
        return false;
    }
    std::string chosen() { return m_dialog.date() ? m_dialog.date()->edtf : std::string(); }

    GoToDateDialog m_dialog;
};

}  // namespace

TEST_F(GoToDateTest, AsksForTheOrderThatNothingTells) {
    type("03/04/2025");
    EXPECT_EQ(choices(), QStringList({QStringLiteral("Thursday 3 April 2025 (day first)"),
                                      QStringLiteral("Tuesday 4 March 2025 (month first)")}));
    EXPECT_FALSE(canGo());
    EXPECT_FALSE(m_dialog.date().has_value());
    QTest::keyClick(field(), Qt::Key_Return);
    EXPECT_TRUE(m_dialog.isVisible());
    EXPECT_TRUE(m_dialog.findChildren<QRadioButton*>()[0]->hasFocus());
    QTest::keyClick(m_dialog.windowHandle(), Qt::Key_2, Qt::AltModifier);
    // A button pressed by its shortcut is seen to be pressed before it acts.
    EXPECT_TRUE(QTest::qWaitFor([&] { return chosen() == "2025-03-04"; }));
    EXPECT_TRUE(canGo());
    QTest::keyClick(m_dialog.findChildren<QRadioButton*>()[1], Qt::Key_Return);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
    EXPECT_EQ(chosen(), "2025-03-04");
}

TEST_F(GoToDateTest, EnterAloneLeadsThroughTheChoice) {
    type("25-03-08");
    QTest::keyClick(field(), Qt::Key_Return);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(chosen(), "2025-03-08");
    EXPECT_TRUE(m_dialog.isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    EXPECT_EQ(m_dialog.result(), QDialog::Accepted);
}

TEST_F(GoToDateTest, DownAndTabChooseFromTheField) {
    for (Qt::Key key : {Qt::Key_Down, Qt::Key_Tab}) {
        type("03/04/2025");
        EXPECT_FALSE(canGo());
        QTest::keyClick(field(), key);
        EXPECT_TRUE(m_dialog.findChildren<QRadioButton*>()[0]->hasFocus());
        EXPECT_EQ(chosen(), "2025-04-03");
        EXPECT_TRUE(canGo());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        EXPECT_EQ(chosen(), "2025-03-04");
    }
    type("28/4/2025");
    QTest::keyClick(field(), Qt::Key_Tab);
    EXPECT_FALSE(field()->hasFocus());
    EXPECT_EQ(chosen(), "2025-04-28");
}

TEST_F(GoToDateTest, ChoicesAreClickedAndGoWithTheText) {
    type("3/4/2025");
    QTest::mouseClick(m_dialog.findChildren<QRadioButton*>()[0], Qt::LeftButton, {}, QPoint(8, 8));
    EXPECT_EQ(chosen(), "2025-04-03");
    type("28/4/2025");
    EXPECT_TRUE(choices().isEmpty());
    EXPECT_EQ(chosen(), "2025-04-28");
    type("30/2/2025");
    EXPECT_EQ(chosen(), "");
    EXPECT_FALSE(canGo());
}

TEST_F(GoToDateTest, ALikelierReadingIsChosenAlready) {
    type("1921-22");
    EXPECT_EQ(choices(), QStringList({QStringLiteral("summer 1921"), QStringLiteral("1921 to 1922")}));
    EXPECT_EQ(chosen(), "1921-22");
    EXPECT_TRUE(canGo());
    QTest::keyClick(m_dialog.windowHandle(), Qt::Key_2, Qt::AltModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return chosen() == "1921/1922"; }));
}

TEST_F(GoToDateTest, AReasonIsSaidForWhatIsNoDate) {
    for (const char* text : {"gibberish", "29 Feb 2023", "2020-2010", "n.d.", "99999999999999"}) {
        type(text);
        QString said;
        for (const QLabel* label : m_dialog.findChildren<QLabel*>()) said += label->text();
        EXPECT_TRUE(said.contains(QString::fromLatin1(text))) << text;
        EXPECT_FALSE(canGo()) << text;
        QTest::keyClick(field(), Qt::Key_Return);
        EXPECT_TRUE(m_dialog.isVisible()) << text;
    }
}

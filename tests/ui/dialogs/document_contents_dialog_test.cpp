// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/document_contents_dialog.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTimer>
#include <QtTest>

#include "tests/edit/editing_folder.h"
#include "tests/helpers/document_text.h"
#include "tests/ui/view_state/story_state.h"
#include "ui/dialogs/document_contents_pages.h"
#include "ui/dialogs/message_box.h"
#include "ui/view_state/document_editing.h"

namespace jalon {
namespace {

using Page = DocumentContentsDialog::Page;

class DocumentContentsTest : public ::testing::Test {
protected:
    DocumentContentsTest() : m_state(storyState()) {
        EXPECT_TRUE(m_state->editing().begin());
        m_before = documentText(database());
    }
    ~DocumentContentsTest() override {
        setMessageScript({});
        m_dialog.reset();
        if (WorkingCopy* copy = m_state->editing().copy())
            copy->giveUp();
    }
    const Database& database() const { return *m_state->editing().database(); }
    // What the document says otherwise than at first.
    std::string changes() const {
        const QStringList now = documentText(database());
        QStringList lines;
        for (const QString& line : now)
            if (!m_before.contains(line))
                lines += QLatin1Char('+') + line;
        for (const QString& line : m_before)
            if (!now.contains(line))
                lines += QLatin1Char('-') + line;
        return lines.join(QLatin1Char('\n')).toStdString();
    }
    void open(Page page) {
        m_dialog = std::make_unique<DocumentContentsDialog>(m_state.get(), page);
        m_dialog->show();
        m_dialog->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
    }
    QWidget* page() const { return m_dialog->findChild<QTabWidget*>()->currentWidget(); }
    QTableView* table() const { return page()->findChild<QTableView*>(); }
    QString cell(int row, int column = 0) const { return table()->model()->index(row, column).data().toString(); }
    QLineEdit* field(const char* accessibleName) const {
        for (QLineEdit* each : page()->findChildren<QLineEdit*>())
            if (each->accessibleName() == QString::fromUtf8(accessibleName))
                return each;
        ADD_FAILURE() << "no field " << accessibleName;
        return nullptr;
    }
    QString rowWords(const char* accessibleName) const { return field(accessibleName)->accessibleDescription(); }
    ThingChoice* choice(const char* accessibleName) const {
        for (ThingChoice* each : page()->findChildren<ThingChoice*>())
            if (each->accessibleName() == QString::fromUtf8(accessibleName))
                return each;
        ADD_FAILURE() << "no choice " << accessibleName;
        return nullptr;
    }
    QPushButton* button(const char* text) const {
        for (QPushButton* each : m_dialog->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(text))
                return each;
        ADD_FAILURE() << "no button " << text;
        return nullptr;
    }
    static void type(QLineEdit* edit, const char* text) {
        edit->setFocus();
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromLatin1(text));
    }
    void goTo(int row) {
        const QPoint at = table()->visualRect(table()->model()->index(row, 0)).center();
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {}, at);
        QCoreApplication::processEvents();
    }
    // Whatever has the focus, as a person would press it.
    void press(int key, Qt::KeyboardModifiers modifiers = {}) {
        // Without a window manager nobody gives it back after another dialog.
        if (!QApplication::focusWidget()) {
            m_dialog->activateWindow();
            ASSERT_TRUE(QTest::qWaitForWindowActive(m_dialog.get()));
        }
        QTest::keyClick(QApplication::focusWidget(), static_cast<Qt::Key>(key), modifiers);
        QCoreApplication::processEvents();
    }
    void undoAll() {
        int steps = 0;
        while (m_state->editing().canUndo() && steps++ < 50) press(Qt::Key_Z, Qt::ControlModifier);
        EXPECT_EQ(changes(), "");
    }

    EditingFolder m_folder;
    std::unique_ptr<ViewState> m_state;
    QStringList m_before;
    std::unique_ptr<DocumentContentsDialog> m_dialog;
};

TEST_F(DocumentContentsTest, ACompanyIsRenamedInTwoLanguagesAsOneStep) {
    open(Page::Companies);
    const auto id = readEntities(database()).front().id;
    type(field("Name (English)"), "Blue Bird");
    type(field("Name (Français)"), "Oiseau bleu");
    EXPECT_EQ(changes(), "");
    press(Qt::Key_Return);
    const EntityDraft draft = readEntities(database()).front();
    EXPECT_EQ(draft.id, id);
    EXPECT_EQ(draft.names.value(QStringLiteral("en")), QStringLiteral("Blue Bird"));
    EXPECT_EQ(draft.names.value(QStringLiteral("fr")), QStringLiteral("Oiseau bleu"));
    EXPECT_EQ(cell(0), QStringLiteral("Blue Bird"));
    EXPECT_EQ(m_state->content()->entity(id)->name, QStringLiteral("Blue Bird"));
    EXPECT_TRUE(m_state->editing().undoWords().contains(QLatin1String("Blue Bird")));
    press(Qt::Key_Z, Qt::ControlModifier);
    EXPECT_EQ(changes(), "");
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(cell(0), QStringLiteral("Blue Bird"));
    undoAll();
}

TEST_F(DocumentContentsTest, ChangesAreAppliedWhenTheRowIsLeft) {
    open(Page::Categories);
    type(field("Name (English)"), "Renamed");
    goTo(1);
    EXPECT_EQ(cell(0), QStringLiteral("Renamed"));
    EXPECT_EQ(field("Name (English)")->text(), cell(1));
    undoAll();
}

TEST_F(DocumentContentsTest, EscapePutsBackAndThenCloses) {
    open(Page::Categories);
    const QString name = cell(0);
    type(field("Name (English)"), "Renamed");
    press(Qt::Key_Escape);
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(field("Name (English)")->text(), name);
    EXPECT_EQ(changes(), "");
    press(Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(DocumentContentsTest, WhatIsRefusedIsMarkedAndStays) {
    open(Page::Companies);
    type(field("Ended"), "when pigs fly");
    goTo(1);
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_TRUE(field("Ended")->property("refused").toBool());
    EXPECT_FALSE(field("Ended")->accessibleDescription().isEmpty());
    EXPECT_EQ(field("Ended")->text(), QStringLiteral("when pigs fly"));
    m_dialog->findChild<QTabWidget*>()->setCurrentIndex(static_cast<int>(Page::Lanes));
    EXPECT_EQ(m_dialog->findChild<QTabWidget*>()->currentIndex(), static_cast<int>(Page::Companies));
    m_dialog->close();
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_EQ(changes(), "");
    press(Qt::Key_Escape);
    EXPECT_FALSE(field("Ended")->property("refused").toBool());
}

TEST_F(DocumentContentsTest, AFigureIsAddedAsPeopleWriteIt) {
    open(Page::Figures);
    const auto count = m_state->content()->valuations.size();
    table()->setFocus();
    press(Qt::Key_Insert);
    choice("Company")->setFocus();
    press(Qt::Key_Down);
    ASSERT_NE(choice("Company")->chosen(), 0);
    type(field("Date"), "28 mars 2025");
    EXPECT_EQ(rowWords("Date"), QStringLiteral("Friday 28 March 2025"));
    type(field("Amount"), "33 Md $");
    EXPECT_EQ(field("Currency")->text(), QStringLiteral("USD"));
    press(Qt::Key_Return);
    ASSERT_EQ(m_state->content()->valuations.size(), count + 1);
    const auto id = static_cast<FiguresPage*>(page())->shown();
    const auto figure = readValuation(database(), ValuationId{id});
    ASSERT_TRUE(figure.ok());
    EXPECT_EQ(figure->date.edtf, "2025-03-28");
    EXPECT_EQ(figure->low, 33000000000);
    EXPECT_EQ(figure->high, 33000000000);
    EXPECT_EQ(figure->currency, QStringLiteral("USD"));
    undoAll();
}

TEST_F(DocumentContentsTest, AFigureWithoutAnAmountSaysSo) {
    open(Page::Figures);
    type(field("Amount"), "much");
    press(Qt::Key_Return);
    EXPECT_TRUE(field("Amount")->property("refused").toBool());
    type(field("Currency"), "USD");
    EXPECT_FALSE(field("Amount")->property("refused").toBool());
    EXPECT_EQ(changes(), "");
    press(Qt::Key_Escape);
    type(field("Up to, in a range"), "1 k");
    press(Qt::Key_Return);
    EXPECT_TRUE(field("Up to, in a range")->property("refused").toBool());
    EXPECT_EQ(changes(), "");
    press(Qt::Key_Escape);
}

TEST_F(DocumentContentsTest, ACategorysEventsGetTheOneThatIsChosen) {
    open(Page::Categories);
    const auto categories = readCategories(database());
    const auto events = eventsOf(database(), categories[0].id);
    const auto others = eventsOf(database(), categories[2].id);
    ASSERT_GT(events, 0);
    QTimer::singleShot(0, [&] {
        auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
        ASSERT_TRUE(dialog);
        auto* which = dialog->findChild<ThingChoice*>();
        which->choose(categories[2].id.value);
        QTest::keyClick(dialog, Qt::Key_Return);
    });
    table()->setFocus();
    press(Qt::Key_Delete);
    EXPECT_EQ(readCategories(database()).size(), categories.size() - 1);
    EXPECT_EQ(eventsOf(database(), categories[2].id), events + others);
    undoAll();
}

TEST_F(DocumentContentsTest, ACompanySaysWhatGoesWithIt) {
    open(Page::Companies);
    QString asked;
    setMessageScript([&](const QString& text) {
        asked = text;
        return Answer::Cancel;
    });
    table()->setFocus();
    press(Qt::Key_Delete);
    const auto figures = figuresOf(database(), readEntities(database()).front().id);
    EXPECT_TRUE(asked.contains(QString::number(figures) + QLatin1String(" figure"))) << asked.toStdString();
    EXPECT_EQ(changes(), "");
    setMessageScript([](const QString&) { return Answer::Ok; });
    press(Qt::Key_Delete);
    EXPECT_NE(changes(), "");
    undoAll();
}

TEST_F(DocumentContentsTest, ThingsAreMovedAndDuplicatedByKeys) {
    open(Page::Lanes);
    const QString first = cell(0), second = cell(1);
    table()->setFocus();
    press(Qt::Key_Down, Qt::AltModifier);
    EXPECT_EQ(cell(0), second);
    EXPECT_EQ(cell(1), first);
    EXPECT_EQ(table()->currentIndex().row(), 1);
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(field("Name (English)")->text(), first + QLatin1String(" (copy)"));
    undoAll();
}

TEST_F(DocumentContentsTest, ALanguageIsAddedAndGetsFields) {
    open(Page::Document);
    auto* languages = page()->findChildren<QComboBox*>().last();
    for (QComboBox* each : page()->findChildren<QComboBox*>())
        if (each->findData(QStringLiteral("de")) >= 0)
            languages = each;
    languages->setCurrentIndex(languages->findData(QStringLiteral("de")));
    QTest::mouseClick(button("Add language"), Qt::LeftButton);
    QCoreApplication::processEvents();
    EXPECT_TRUE(readDocumentDraft(database()).languages.contains(QStringLiteral("de")));
    type(field("Title (Deutsch)"), "Geschichte");
    press(Qt::Key_Return);
    EXPECT_EQ(readDocumentDraft(database()).title.value(QStringLiteral("de")), QStringLiteral("Geschichte"));
    EXPECT_LT(languages->findData(QStringLiteral("de")), 0);
    undoAll();
}

TEST_F(DocumentContentsTest, AnAddressThatIsNotFollowedIsToldOf) {
    open(Page::Sources);
    type(field("Address"), "javascript:alert(1)");
    EXPECT_FALSE(rowWords("Address").isEmpty());
    type(field("Address"), "https://example.org/a");
    EXPECT_TRUE(rowWords("Address").isEmpty());
    press(Qt::Key_Escape);
}

TEST_F(DocumentContentsTest, ADisagreementIsChangedAndDuplicated) {
    open(Page::Disagreements);
    const int count = table()->model()->rowCount();
    ASSERT_GT(count, 0);
    type(field("Who says it"), "Another paper");
    press(Qt::Key_Return);
    EXPECT_EQ(cell(0, 1), QStringLiteral("Another paper"));
    table()->setFocus();
    press(Qt::Key_D, Qt::ControlModifier);
    EXPECT_EQ(table()->model()->rowCount(), count + 1);
    EXPECT_EQ(field("Who says it")->text(), QStringLiteral("Another paper"));
    press(Qt::Key_Delete);
    EXPECT_EQ(table()->model()->rowCount(), count);
    undoAll();
}

TEST_F(DocumentContentsTest, TheFilterLeavesWhatHasTheWords) {
    open(Page::Sources);
    const int all = table()->model()->rowCount();
    const QString wanted = cell(all - 1, 1);
    field("Filter")->setText(wanted);
    ASSERT_GE(table()->model()->rowCount(), 1);
    EXPECT_LT(table()->model()->rowCount(), all);
    for (int row = 0; row < table()->model()->rowCount(); ++row)
        EXPECT_TRUE((cell(row, 0) + cell(row, 1)).contains(wanted, Qt::CaseInsensitive));
}

}  // namespace
}  // namespace jalon

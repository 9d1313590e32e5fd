// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/event_table.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QElapsedTimer>
#include <QMenu>

#include "tests/ui/table/event_table_stage.h"

namespace jalon {
namespace {

TEST_F(EventTableTest, ItsModelKeepsTheRulesOfModels) {
    openThree();
    QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    go(0, EventField::Date);
    type(QStringLiteral("2023"));
    EXPECT_EQ(cell(2, EventField::Title), QStringLiteral("One"));
    paste(QStringLiteral("2019\tZero\n2018\tBefore\n2024\tAfter\n2025\tLast\n"));
    m_table->sortByColumn(columnOf(EventField::Title), Qt::DescendingOrder);
    EventFilter filter = m_state->filter();
    filter.search = QStringLiteral("last");
    m_state->setFilter(filter);
    EXPECT_EQ(m_model->rowCount(), 2);
    m_state->setFilter(m_state->firstFilter());
    while (m_state->editing().canUndo()) m_state->editing().undo();
    EXPECT_EQ(m_model->rowCount(), 4);
    go(1, EventField::Date);
    QTest::keyClick(m_table, Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Delete);
    EXPECT_EQ(told(), QString());
    EXPECT_EQ(m_model->rowCount(), 3);
}

TEST_F(EventTableTest, TypingIntoACellIsOneStepThatEveryViewShows) {
    openThree();
    go(1, EventField::Title);
    QTest::keyClick(m_table, Qt::Key_N);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClicks(editor(), QStringLiteral("ew"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(cell(1, EventField::Title), QStringLiteral("new"));
    EXPECT_EQ(m_state->content()->events[1].title, QStringLiteral("new"));
    EXPECT_EQ(m_table->currentIndex(), at(2, EventField::Title));
    EXPECT_EQ(m_state->editing().undoWords(), QStringLiteral("change “new”"));
    EXPECT_EQ(undoSteps(), 1);
    EXPECT_EQ(cell(1, EventField::Title), QStringLiteral("Two"));
}

TEST_F(EventTableTest, AnEditorThatChangesNothingIsNoStep) {
    openThree();
    for (const EventField field : {EventField::Date, EventField::Title, EventField::Category, EventField::Lane,
                                   EventField::Importance, EventField::Amount, EventField::Tags, EventField::Note}) {
        go(0, field);
        QTest::keyClick(m_table, Qt::Key_F2);
        ASSERT_NE(QApplication::focusWidget(), m_table);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QApplication::processEvents();
    }
    EXPECT_FALSE(m_state->editing().canUndo());
}

struct Typed {
    EventField field;
    const char* text;
    const char* shown;
};

TEST_F(EventTableTest, CellsAreWrittenAsPeopleWriteThem) {
    openThree();
    const Typed table[] = {{EventField::Date, "5 janv. 2020", "Sunday 5 January 2020"},
                           {EventField::Date, "late 2020", "late 2020"},
                           {EventField::Title, "=SUM(A1)", "=SUM(A1)"},
                           {EventField::Title, "<b>bold</b>", "<b>bold</b>"},
                           {EventField::Label, "short", "short"},
                           {EventField::Summary, "A sentence.", "A sentence."},
                           {EventField::Importance, "5", "5"},
                           {EventField::Amount, "$1.25bn", "$1.25B"},
                           {EventField::Amount, "33123456789 EUR", "€33.1B"},
                           {EventField::Tags, "b, a,, b", "a, b"},
                           {EventField::Tags, "one, two; three", "one, two; three"},
                           {EventField::Note, "only for me", "only for me"}};
    m_table->setColumnHidden(columnOf(EventField::Label), false);
    for (const Typed& typed : table) {
        go(0, typed.field);
        type(QString::fromUtf8(typed.text));
        EXPECT_EQ(cell(0, typed.field), QString::fromUtf8(typed.shown)) << typed.text;
        // What is copied or edited reads back as the same.
        const QString copied = at(0, typed.field).data(EventModel::copyRole).toString();
        const int steps = m_state->editing().canUndo();
        m_model->setData(at(0, typed.field), copied, Qt::EditRole);
        m_model->setData(at(0, typed.field), at(0, typed.field).data(Qt::EditRole), Qt::EditRole);
        EXPECT_EQ(cell(0, typed.field), QString::fromUtf8(typed.shown)) << copied.toStdString();
        EXPECT_EQ(m_state->editing().canUndo(), steps);
    }
    EXPECT_EQ(told(), QString());
}

TEST_F(EventTableTest, CategoriesAndLanesAreChosenOrMade) {
    openThree();
    go(0, EventField::Lane);
    QTest::keyClick(m_table, Qt::Key_F2);
    auto* combo = qobject_cast<QComboBox*>(QApplication::focusWidget());
    ASSERT_NE(combo, nullptr);
    EXPECT_EQ(combo->count(), 2);
    combo->lineEdit()->selectAll();
    QTest::keyClicks(combo, QStringLiteral("lane 2"));
    QTest::keyClick(combo, Qt::Key_Tab);
    EXPECT_EQ(cell(0, EventField::Lane), QStringLiteral("Lane 2"));
    EXPECT_EQ(m_table->currentIndex(), at(0, EventField::Importance));
    EXPECT_EQ(m_state->content()->lanes.size(), 2u);
    m_model->setData(at(0, EventField::Category), QStringLiteral("Quite new"), Qt::EditRole);
    EXPECT_EQ(cell(0, EventField::Category), QStringLiteral("Quite new"));
    EXPECT_EQ(m_state->content()->categories.size(), 2u);
    EXPECT_EQ(undoSteps(), 2);
    EXPECT_EQ(m_state->content()->categories.size(), 1u);
}

TEST_F(EventTableTest, WhatCannotBeTakenStaysInTheEditorAndIsTold) {
    openThree();
    go(1, EventField::Date);
    type(QStringLiteral("soon"));
    ASSERT_NE(editor(), nullptr);
    EXPECT_EQ(editor()->text(), QStringLiteral("soon"));
    EXPECT_TRUE(told().contains(QStringLiteral("Row 2, Date, “soon”"))) << told().toStdString();
    EXPECT_FALSE(m_state->editing().canUndo());
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("2021-02-07"));
    QTest::keyClick(editor(), Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_EQ(told(), QString());
    EXPECT_EQ(cell(1, EventField::Date), QStringLiteral("Sunday 7 February 2021"));
    go(1, EventField::Importance);
    type(QStringLiteral("9"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    EXPECT_EQ(cell(1, EventField::Importance), QStringLiteral("3"));
    EXPECT_EQ(told(), QString());
}

TEST_F(EventTableTest, HowADateIsUnderstoodStandsUnderItWhileItIsTyped) {
    openThree();
    go(0, EventField::Date);
    QTest::keyClick(m_table, Qt::Key_F2);
    editor()->selectAll();
    QTest::keyClicks(editor(), QStringLiteral("8 jan 2020"));
    const auto* reading = m_table->findChild<QLabel*>(QStringLiteral("cellReading"));
    ASSERT_NE(reading, nullptr);
    EXPECT_TRUE(reading->isVisible());
    EXPECT_EQ(reading->text(), QStringLiteral("Wednesday 8 January 2020"));
    EXPECT_EQ(editor()->accessibleDescription(), reading->text());
}

TEST_F(EventTableTest, TheEmptyRowBecomesAnEvent) {
    openThree();
    go(3, EventField::Date);
    type(QStringLiteral("June 2021"), Qt::Key_Tab);
    EXPECT_EQ(m_table->currentIndex(), at(3, EventField::Title));
    EXPECT_EQ(events(), 3);
    EXPECT_FALSE(m_model->remark().isEmpty());
    type(QStringLiteral("Between"), Qt::Key_Tab);
    EXPECT_EQ(events(), 4);
    EXPECT_EQ(cell(2, EventField::Title), QStringLiteral("Between"));
    EXPECT_EQ(cell(2, EventField::Date), QStringLiteral("June 2021"));
    EXPECT_EQ(m_table->currentIndex(), at(2, EventField::Category));
    EXPECT_TRUE(m_model->remark().isEmpty());
    EXPECT_EQ(m_state->editing().undoWords(), QStringLiteral("add “Between”"));
    EXPECT_EQ(undoSteps(), 1);
}

TEST_F(EventTableTest, KeysMoveAsInASpreadsheetAndLeave) {
    openThree();
    go(0, EventField::Date);
    QTest::keyClick(m_table, Qt::Key_Tab);
    EXPECT_EQ(m_table->currentIndex(), at(0, EventField::Title));
    QTest::keyClick(m_table, Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(m_table->currentIndex(), at(0, EventField::Date));
    QTest::keyClick(m_table, Qt::Key_Return);
    ASSERT_NE(editor(), nullptr);
    QTest::keyClick(editor(), Qt::Key_Escape);
    QSignalSpy closed(m_table, &EventTable::closeRequested);
    QTest::keyClick(m_table, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

TEST_F(EventTableTest, ItsRowsAreTheSelectionOfAllViews) {
    openThree();
    select(0, EventField::Title, 1, EventField::Category);
    EXPECT_EQ(m_state->selection().size(), 2u);
    const EventId last = m_model->eventAt(2);
    m_state->select(last);
    EXPECT_EQ(m_table->currentIndex().row(), 2);
    m_state->setSelection({m_model->eventAt(0), m_model->eventAt(2)});
    EXPECT_TRUE(m_table->selectionModel()->isRowSelected(0));
    EXPECT_FALSE(m_table->selectionModel()->isRowSelected(1));
    EXPECT_TRUE(m_table->selectionModel()->isRowSelected(2));
}

TEST_F(EventTableTest, SortsByAnyColumnWithWhatIsEmptyLast) {
    openThree();
    m_model->setData(at(0, EventField::Amount), QStringLiteral("$5M"), Qt::EditRole);
    m_model->setData(at(2, EventField::Amount), QStringLiteral("$40M"), Qt::EditRole);
    const auto titles = [&] {
        QStringList all;
        for (int row = 0; row < m_model->newRow(); ++row) all += cell(row, EventField::Title);
        return all.join(QLatin1Char(' '));
    };
    m_table->sortByColumn(columnOf(EventField::Amount), Qt::AscendingOrder);
    EXPECT_EQ(titles(), QStringLiteral("One Three Two"));
    m_table->sortByColumn(columnOf(EventField::Amount), Qt::DescendingOrder);
    EXPECT_EQ(titles(), QStringLiteral("Three One Two"));
    m_table->sortByColumn(columnOf(EventField::Title), Qt::AscendingOrder);
    EXPECT_EQ(titles(), QStringLiteral("One Three Two"));
    m_table->sortByColumn(columnOf(EventField::Date), Qt::DescendingOrder);
    EXPECT_EQ(titles(), QStringLiteral("Three Two One"));
}

TEST_F(EventTableTest, DeleteEmptiesCellsAndDeletesWholeRows) {
    openThree();
    m_model->setData(at(0, EventField::Note), QStringLiteral("note"), Qt::EditRole);
    go(0, EventField::Note);
    QTest::keyClick(m_table, Qt::Key_Delete);
    EXPECT_EQ(cell(0, EventField::Note), QString());
    go(0, EventField::Title);
    QTest::keyClick(m_table, Qt::Key_Delete);
    EXPECT_EQ(cell(0, EventField::Title), QStringLiteral("One"));
    EXPECT_TRUE(told().contains(QStringLiteral("Row 1, Title"))) << told().toStdString();
    go(0, EventField::Title);
    QTest::keyClick(m_table, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Space, Qt::ShiftModifier);
    QTest::keyClick(m_table, Qt::Key_Delete);
    EXPECT_EQ(events(), 1);
    EXPECT_EQ(m_state->editing().undoWords(), QStringLiteral("delete 2 item(s)"));
}

TEST_F(EventTableTest, ColumnsAreChosenAndRemembered) {
    m_state = storyState();
    show();
    const int french = columnOf(EventField::Title, true), note = columnOf(EventField::Note);
    ASSERT_GE(french, 0);
    EXPECT_TRUE(m_table->isColumnHidden(french));
    QMenu menu;
    m_table->fillColumnsMenu(&menu);
    menu.actions()[french]->trigger();
    menu.actions()[note]->trigger();
    EXPECT_FALSE(m_table->isColumnHidden(french));
    EXPECT_TRUE(m_table->isColumnHidden(note));
    EXPECT_FALSE(m_model->index(0, french).data().toString().isEmpty());
    show();
    EXPECT_FALSE(m_table->isColumnHidden(french));
    EXPECT_TRUE(m_table->isColumnHidden(note));
    QSettings().remove(QStringLiteral("eventTable"));
}

TEST_F(EventTableTest, HostileTextsStayPlain) {
    open({{"2020", QStringLiteral("<img src=x onerror=1><b>a</b>")}});
    EXPECT_EQ(cell(0, EventField::Title), QStringLiteral("<img src=x onerror=1><b>a</b>"));
    const QString tip = at(0, EventField::Title).data(Qt::ToolTipRole).toString();
    EXPECT_FALSE(tip.contains(QStringLiteral("<img")));
    EXPECT_FALSE(tip.contains(QStringLiteral("<b>")));
    m_model->setData(at(0, EventField::Summary), QStringLiteral("a\nb"), Qt::EditRole);
    EXPECT_EQ(cell(0, EventField::Summary), QStringLiteral("a b"));
    EXPECT_EQ(at(0, EventField::Summary).data(Qt::EditRole).toString(), QStringLiteral("a\nb"));
}

TEST_F(EventTableTest, OfManyEventsThoseOfThePeriodComeAsTheyAreLookedAt) {
    std::vector<MadeEvent> made;
    for (int i = 0; i < 5000; ++i)
        made.push_back({std::to_string(1000 + i / 10), QStringLiteral("Event %1").arg(i), i % 2});
    open(made);
    EXPECT_FALSE(m_model->isWhole());
    m_state->jumpTo({parseEdtf("1100")->earliestStart, parseEdtf("1200")->earliestStart});
    QTRY_COMPARE(cell(0, EventField::Title), QStringLiteral("Event 1000"));
    EXPECT_LT(m_model->newRow(), 1000);
    QAbstractItemModelTester tester(m_model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    while (m_model->canFetchMore({})) m_model->fetchMore({});
    EXPECT_EQ(m_model->newRow(), 1000);
    EXPECT_TRUE(m_model->remark().contains(QStringLiteral("1,000"))) << m_model->remark().toStdString();
    go(999, EventField::Title);
    type(QStringLiteral("changed"));
    EXPECT_EQ(cell(999, EventField::Title), QStringLiteral("changed"));
    EXPECT_EQ(m_model->newRow(), 1000);
}

}  // namespace
}  // namespace jalon

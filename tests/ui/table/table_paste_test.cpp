// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/table/event_table_stage.h"

namespace jalon {
namespace {

// Fields parted by bars, rows by semicolons.
QString flat(const TableBlock& block) {
    QStringList rows;
    for (const QStringList& row : block) rows += row.join(QLatin1Char('|'));
    return rows.join(QLatin1Char(';'));
}

TEST(TableBlock, ReadsWhatSpreadsheetsPutOnTheClipboard) {
    const struct {
        const char *text, *block;
    } table[] = {{"a\tb\nc\td\n", "a|b;c|d"},
                 {"a\tb\r\nc\td\r\n", "a|b;c|d"},
                 {"a", "a"},
                 {"", ""},
                 {"\t\n", "|"},
                 {"\"two\nlines\"\tx", "two\nlines|x"},
                 {"\"he said \"\"no\"\"\"\t\"\"", "he said \"no\"|"},
                 {"\"no end\tb", "\"no end|b"},
                 {"\"a\" b\tc", "\"a\" b|c"},
                 {"=1+1\t'=2\t'tis\t''tis", "=1+1|=2|'tis|'tis"}};
    for (const auto& each : table)
        EXPECT_EQ(flat(readBlock(QString::fromUtf8(each.text), 100)), QString::fromUtf8(each.block)) << each.text;
    EXPECT_EQ(readBlock(QStringLiteral("a\nb\nc\n"), 2).size(), 2u);
}

TEST(TableBlock, WhatIsCopiedReadsBackAsTheSame) {
    const auto row = [](std::initializer_list<const char*> fields) {
        QStringList list;
        for (const char* field : fields) list += QString::fromUtf8(field);
        return list;
    };
    const TableBlock block = {row({"=SUM(A1)", "-5", "-x", "'tis"}),
                              row({"tab\there", "two\nlines", "\"quoted\"", ""})};
    const std::unique_ptr<QMimeData> data(blockData(block));
    EXPECT_EQ(flat(readBlock(data->text(), 100)), flat(block));
    EXPECT_TRUE(data->text().startsWith(QStringLiteral("'=SUM(A1)\t-5\t'-x\t''tis\n")));
    const std::unique_ptr<QMimeData> hostile(blockData({row({"<script>alert(1)</script>"})}));
    EXPECT_FALSE(hostile->html().contains(QStringLiteral("<script>")));
}

TEST_F(EventTableTest, CopiesTheSelectedBlockAsTextAndTable) {
    openThree();
    select(0, EventField::Date, 1, EventField::Title);
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QMimeData* data = QApplication::clipboard()->mimeData();
    EXPECT_EQ(data->text(), QStringLiteral("2020-01-05\tOne\n2021-02-06\tTwo\n"));
    EXPECT_TRUE(data->html().contains(QStringLiteral("<td>Two</td>")));
}

TEST_F(EventTableTest, ABlockOverwritesCellsAndAddsEventsAsOneStep) {
    openThree();
    go(1, EventField::Date);
    paste(QStringLiteral("7 Feb 2021\tSecond\tFunding\n8 March 2022\tThird\tThing\n2023\tFourth\tfunding\n"));
    EXPECT_EQ(told(), QString());
    EXPECT_EQ(events(), 4);
    EXPECT_EQ(cell(1, EventField::Title), QStringLiteral("Second"));
    EXPECT_EQ(cell(2, EventField::Date), QStringLiteral("Tuesday 8 March 2022"));
    EXPECT_EQ(cell(3, EventField::Title), QStringLiteral("Fourth"));
    EXPECT_EQ(cell(3, EventField::Category), QStringLiteral("Funding"));
    EXPECT_EQ(m_state->content()->categories.size(), 2u);
    EXPECT_EQ(m_state->editing().undoWords(), QStringLiteral("paste 3 item(s)"));
    EXPECT_EQ(undoSteps(), 1);
    EXPECT_EQ(events(), 3);
    EXPECT_EQ(cell(1, EventField::Title), QStringLiteral("Two"));
}

TEST_F(EventTableTest, APasteKeepsTheGoodCellsAndListsTheBadOnes) {
    openThree();
    go(0, EventField::Date);
    paste(QStringLiteral("soon\tFirst\n03/04/2025\tSecond\n2022\tThird\nDate\tTitle\n2024\t\n2025\tGood\n"));
    EXPECT_EQ(cell(0, EventField::Title), QStringLiteral("First"));
    EXPECT_EQ(cell(0, EventField::Date), QStringLiteral("Sunday 5 January 2020"));
    EXPECT_EQ(cell(1, EventField::Title), QStringLiteral("Second"));
    EXPECT_EQ(cell(2, EventField::Date), QStringLiteral("2022"));
    EXPECT_EQ(cell(3, EventField::Title), QStringLiteral("Good"));
    EXPECT_EQ(events(), 4);
    for (const char* line : {"Row 1, Date, “soon”", "Row 2, Date, “03/04/2025”", "Row 4, Date, “Date”", "Row 5: "})
        EXPECT_TRUE(told().contains(QString::fromUtf8(line))) << line << "\n" << told().toStdString();
    EXPECT_EQ(undoSteps(), 1);
}

TEST_F(EventTableTest, WhatIsBadAltogetherIsNoStep) {
    openThree();
    go(0, EventField::Importance);
    paste(QStringLiteral("high\n6\n-1\n"));
    EXPECT_FALSE(m_state->editing().canUndo());
    EXPECT_EQ(cell(0, EventField::Importance), QStringLiteral("3"));
    EXPECT_TRUE(told().startsWith(QStringLiteral("3 cell(s)"))) << told().toStdString();
}

TEST_F(EventTableTest, APastedRowMayBeFinishedByHand) {
    openThree();
    go(3, EventField::Title);
    paste(QStringLiteral("Only a title"));
    EXPECT_EQ(events(), 3);
    EXPECT_EQ(cell(3, EventField::Title), QStringLiteral("Only a title"));
    go(3, EventField::Date);
    type(QStringLiteral("2030"));
    EXPECT_EQ(events(), 4);
    EXPECT_EQ(cell(3, EventField::Title), QStringLiteral("Only a title"));
}

TEST_F(EventTableTest, OneValueFillsAllThatIsSelectedAndCtrlDFillsDown) {
    openThree();
    select(0, EventField::Tags, 2, EventField::Tags);
    paste(QStringLiteral("seen"));
    for (int row = 0; row < 3; ++row) EXPECT_EQ(cell(row, EventField::Tags), QStringLiteral("seen"));
    EXPECT_EQ(m_state->editing().undoWords(), QStringLiteral("paste 3 item(s)"));
    m_model->setData(at(0, EventField::Importance), QStringLiteral("5"), Qt::EditRole);
    select(0, EventField::Lane, 2, EventField::Importance);
    QTest::keyClick(m_table, Qt::Key_D, Qt::ControlModifier);
    for (int row = 0; row < 3; ++row) {
        EXPECT_EQ(cell(row, EventField::Importance), QStringLiteral("5"));
        EXPECT_EQ(cell(row, EventField::Lane), QStringLiteral("Lane 1"));
    }
    EXPECT_EQ(undoSteps(), 3);
}

TEST_F(EventTableTest, ItsOwnBlockPastesBackWithoutAChange) {
    m_state = storyState();
    show();
    m_table->selectAll();
    QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
    const QString all = QApplication::clipboard()->text();
    m_table->clearSelection();
    go(0, EventField::Date);
    const int count = events();
    paste(all);
    EXPECT_EQ(told(), QString());
    EXPECT_EQ(events(), count);
    EXPECT_FALSE(m_state->editing().canUndo());
}

TEST_F(EventTableTest, ColumnsBeyondTheLastAreLeftOutAndItIsSaid) {
    openThree();
    go(0, EventField::Note);
    paste(QStringLiteral("a note\tmore\tand more\n"));
    EXPECT_EQ(cell(0, EventField::Note), QStringLiteral("a note"));
    EXPECT_TRUE(told().contains(QStringLiteral("beyond the last"))) << told().toStdString();
    go(0, EventField::Sources);
    paste(QStringLiteral("7\ta note\tmore\n"));
    EXPECT_TRUE(told().contains(QStringLiteral("Row 1, Sources"))) << told().toStdString();
    EXPECT_TRUE(told().contains(QStringLiteral("beyond the last"))) << told().toStdString();
}

}  // namespace
}  // namespace jalon

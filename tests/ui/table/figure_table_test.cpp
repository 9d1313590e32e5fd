// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/figure_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QSignalSpy>

#include "tests/ui/view_state/story_state.h"
#include "ui/table/figure_model.h"

namespace jalon {
namespace {

class FigureTableTest : public ::testing::Test {
protected:
    FigureTableTest() : m_state(storyState()), m_table(m_state.get()) {
        m_table.resize(900, 300);
        m_table.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_table));
    }

    int shownFigures() const {
        int shown = 0;
        for (const CompanySeries& series : companySeries(*m_state->content(), m_state->chartOptions()))
            shown += static_cast<int>(series.joined.size() + series.beside.size());
        return shown;
    }
    QString cell(int row, int column) const { return m_table.model()->index(row, column).data().toString(); }

    std::unique_ptr<ViewState> m_state;
    FigureTable m_table;
};

TEST_F(FigureTableTest, ItsModelKeepsTheRulesOfModels) {
    FigureModel model(m_state.get(), nullptr);
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ChartOptions options = m_state->chartOptions();
    for (const auto basis : {ChartBasis::All, ChartBasis::WithDebt, ChartBasis::Equity}) {
        options.basis = basis;
        m_state->setChartOptions(options);
        EXPECT_EQ(model.rowCount(), shownFigures());
    }
    EventFilter filter = m_state->filter();
    for (const Entity& entity : m_state->content()->entities) filter.hiddenCompanies.insert(entity.id);
    m_state->setFilter(filter);
    EXPECT_EQ(model.rowCount(), 0);
}

TEST_F(FigureTableTest, HasARowForEveryFigureOfTheChart) {
    EXPECT_EQ(m_table.model()->rowCount(), shownFigures());
    ChartOptions options = m_state->chartOptions();
    options.showBeside = options.showBids = options.showDenied = false;
    m_state->setChartOptions(options);
    EXPECT_EQ(m_table.model()->rowCount(), shownFigures());
}

TEST_F(FigureTableTest, SortsAmountsBySizeAndDatesByTime) {
    m_table.sortByColumn(FigureModel::High, Qt::DescendingOrder);
    const auto* model = m_table.model();
    for (int row = 1; row < model->rowCount(); ++row) {
        EXPECT_GE(model->index(row - 1, FigureModel::High).data(FigureModel::sortRole).toLongLong(),
                  model->index(row, FigureModel::High).data(FigureModel::sortRole).toLongLong());
    }
    m_table.sortByColumn(FigureModel::Date, Qt::AscendingOrder);
    for (int row = 1; row < model->rowCount(); ++row) {
        EXPECT_LE(model->index(row - 1, FigureModel::Date).data(FigureModel::sortRole).toLongLong(),
                  model->index(row, FigureModel::Date).data(FigureModel::sortRole).toLongLong());
    }
}

TEST_F(FigureTableTest, ItsRowAndTheChartsFigureAreOne) {
    m_table.setFocus();
    m_table.selectRow(0);
    const ValuationId first = m_state->selectedPoint();
    ASSERT_TRUE(static_cast<bool>(first));
    QTest::keyClick(&m_table, Qt::Key_Down);
    EXPECT_NE(m_state->selectedPoint(), first);
    m_state->selectPoint(first);
    EXPECT_EQ(m_table.currentIndex().row(), 0);
    m_table.sortByColumn(FigureModel::High, Qt::DescendingOrder);
    EXPECT_EQ(m_state->selectedPoint(), first);
}

TEST_F(FigureTableTest, CopiesHeaderAndRowsAsTextThatASpreadsheetTakes) {
    m_table.setFocus();
    m_table.clearSelection();
    QTest::keyClick(&m_table, Qt::Key_C, Qt::ControlModifier);
    const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), m_table.model()->rowCount() + 1);
    for (const QString& line : lines) EXPECT_EQ(line.count(QLatin1Char('\t')), FigureModel::columnCountOfAll - 1);
    EXPECT_EQ(lines[1].section(QLatin1Char('\t'), 0, 0), cell(0, FigureModel::Company));
    bool ok = false;
    lines[1].section(QLatin1Char('\t'), FigureModel::Low, FigureModel::Low).toLongLong(&ok);
    EXPECT_TRUE(ok);
}

TEST_F(FigureTableTest, CopiesTheRowsThatAreSelectedAlsoWhereItIsOne) {
    m_table.setFocus();
    for (const int row : {0, 2}) {
        m_table.clearSelection();
        m_table.selectRow(row);
        QTest::keyClick(&m_table, Qt::Key_C, Qt::ControlModifier);
        const QStringList lines = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        ASSERT_EQ(lines.size(), 2);
        EXPECT_EQ(lines[1].section(QLatin1Char('\t'), 0, 0), cell(row, FigureModel::Company));
    }
}

TEST_F(FigureTableTest, HeadersHaveRoomBesideTheirText) {
    const QHeaderView* header = m_table.horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        EXPECT_GE(header->sectionSize(column), header->sectionSizeHint(column) + 12) << column;
}

TEST_F(FigureTableTest, EscapeGoesBackAndEnterAsksForTheCard) {
    QSignalSpy closed(&m_table, &FigureTable::closeRequested), card(&m_table, &FigureTable::cardRequested);
    m_table.setFocus();
    m_table.selectRow(1);
    QTest::keyClick(&m_table, Qt::Key_Return);
    EXPECT_EQ(card.count(), 1);
    QTest::keyClick(&m_table, Qt::Key_Escape);
    EXPECT_EQ(closed.count(), 1);
}

TEST(SpreadsheetField, NeverRunsAsAFormula) {
    const std::pair<const char*, const char*> rows[] = {
        {"=1+1", "'=1+1"}, {"+cmd", "'+cmd"},       {"@SUM(A1)", "'@SUM(A1)"}, {"-2", "-2"},         {"+12.5", "+12.5"},
        {"-2+3", "'-2+3"}, {"'quoted", "''quoted"}, {"plain", "plain"},        {"a\tb\nc", "a b c"}, {"\t=1", "' =1"},
        {"", ""}};
    for (const auto& [in, out] : rows) EXPECT_EQ(spreadsheetField(QString::fromUtf8(in)), QString::fromUtf8(out)) << in;
}

}  // namespace
}  // namespace jalon

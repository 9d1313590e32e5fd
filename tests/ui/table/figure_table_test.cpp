// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/figure_table.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <algorithm>

#include "tests/helpers/long_series_document.h"
#include "tests/ui/view_state/story_state.h"
#include "ui/table/figure_model.h"
#include "ui/table/table_pane.h"

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

class LongTableTest : public ::testing::Test {
protected:
    void open(std::size_t points) {
        const QString path = m_folder.filePath(QStringLiteral("long.jalon"));
        writeLongSeries(path, points, QStringLiteral("EUR"), [](DocumentWriter& writer, EntityId company) {
            for (const std::int64_t units : {1'500'000'000, 900'000'000}) {
                Valuation valuation;
                valuation.key = QStringLiteral("round-%1").arg(units);
                valuation.entity = company;
                valuation.date = *parseEdtf("2020-01-03");
                valuation.low = valuation.high = {units, QStringLiteral("EUR")};
                writer.addValuation(valuation);
            }
            ExchangeRate rate;
            rate.currency = QStringLiteral("EUR");
            rate.quote = QStringLiteral("USD");
            rate.date = *parseEdtf("2020-01-01");
            rate.rate = 2;
            writer.addExchangeRate(rate);
        });
        auto document = Document::open(path);
        ASSERT_TRUE(document.ok());
        m_state.setReducedMotion(true);
        m_state.setDocument(document.take());
        m_state.setPlotWidth(1000);
        ChartOptions options = m_state.chartOptions();
        options.currency = QStringLiteral("USD");
        m_state.setChartOptions(options);
        m_state.fitAll();
        m_columns = madeColumns(points);
    }
    // The values in view and the two figures, in the order of a column.
    std::vector<double> sorted(bool descending) const {
        const TimeSpan span = m_state.scale().span();
        std::vector<double> values = {1.5e9, 0.9e9};
        for (std::size_t i = m_columns.firstFrom(span.begin); i < m_columns.firstFrom(span.end); ++i)
            values.push_back(m_columns.valueAt(i));
        std::sort(values.begin(), values.end());
        if (descending)
            std::reverse(values.begin(), values.end());
        return values;
    }
    QTemporaryDir m_folder;
    ViewState m_state;
    SeriesColumns m_columns;
};

TEST_F(LongTableTest, GivesOutRowsAsTheyAreAskedForInEveryOrder) {
    open(20'000);
    FigureModel model(&m_state, nullptr);
    const auto is = [](double value, double wanted) { return std::abs(value - wanted) <= 1; };
    for (const int column : {int(FigureModel::Low), int(FigureModel::High), int(FigureModel::Shown)}) {
        const double factor = column == FigureModel::Shown ? 2 : 1;
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            model.sort(column, order);
            const auto wanted = sorted(order == Qt::DescendingOrder);
            for (int row = 0; row < model.rowCount(); ++row) {
                const double value = model.index(row, column).data(FigureModel::sortRole).toDouble();
                ASSERT_TRUE(is(value, wanted[static_cast<std::size_t>(row)] * factor)) << column << ' ' << row;
            }
        }
        model.fetchMore({});
    }
    EXPECT_LT(model.rowCount(), 20'002);
    model.fetchAll();
    EXPECT_EQ(model.rowCount(), 20'002);
    EXPECT_FALSE(model.canFetchMore({}));
    for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
        model.sort(FigureModel::Date, order);
        for (int row = 1; row < model.rowCount(); ++row) {
            const auto a = model.index(row - 1, FigureModel::Date).data(FigureModel::sortRole).toLongLong();
            const auto b = model.index(row, FigureModel::Date).data(FigureModel::sortRole).toLongLong();
            ASSERT_TRUE(order == Qt::AscendingOrder ? a <= b : a >= b) << row;
        }
    }
}

TEST_F(LongTableTest, KeepsTheRulesOfModelsWhileRowsAreAskedForAndSorted) {
    open(5'000);
    FigureModel model(&m_state, nullptr);
    // It asks for more rows whenever something happens.
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    for (int column = -1; column < FigureModel::columnCountOfAll; ++column)
        model.sort(column, column % 2 == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
    m_state.jumpTo({m_columns.timeAt(1000), m_columns.timeAt(1050)});
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowCount() < 200; }, 5000));
    model.sort(FigureModel::Low, Qt::DescendingOrder);
    m_state.fitAll();
    EXPECT_TRUE(QTest::qWaitFor([&] { return model.rowCount() > 400; }, 5000));
}

TEST_F(LongTableTest, MoreRowsNeverMoveThoseThatAreGivenOut) {
    open(20'000);
    FigureModel model(&m_state, nullptr);
    for (const int column : {-1, int(FigureModel::Date), int(FigureModel::Low), int(FigureModel::Company)}) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            m_state.setChartOptions([this] {  // begin again with few rows
                ChartOptions options = m_state.chartOptions();
                options.showBids = !options.showBids;
                return options;
            }());
            model.sort(column, order);
            QStringList first;
            for (int row = 0; row < model.rowCount(); ++row)
                first += model.index(row, FigureModel::Date).data().toString();
            model.fetchMore({});
            for (int row = 0; row < first.size(); ++row)
                ASSERT_EQ(model.index(row, FigureModel::Date).data().toString(), first[row]) << column << ' ' << row;
        }
    }
}

TEST_F(LongTableTest, FollowsThePeriodInViewAndSaysWhatItDoesNotShow) {
    open(20'000);
    auto* table = new FigureTable(&m_state);
    TablePane pane(table);  // which owns it
    pane.resize(900, 300);
    pane.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&pane));
    auto* remark = pane.findChild<QLabel*>();
    EXPECT_TRUE(remark->isVisible());
    EXPECT_TRUE(remark->text().contains(QStringLiteral("20,002"))) << remark->text().toStdString();
    const int before = table->model()->rowCount();
    QTest::keyClick(table, Qt::Key_End, Qt::ControlModifier);
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() > before; }, 5000));
    m_state.jumpTo({m_columns.timeAt(1000), m_columns.timeAt(1050)});
    const TimeSpan span = m_state.scale().span();
    const auto inView = static_cast<int>(m_columns.firstFrom(span.end) - m_columns.firstFrom(span.begin));
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->model()->rowCount() == inView + 2; }, 5000));
    EXPECT_FALSE(remark->isVisible());
}

TEST_F(LongTableTest, AValueSetsTheCursorAndAFigureIsSelected) {
    open(20'000);
    FigureTable table(&m_state);
    table.resize(900, 300);
    table.show();
    ASSERT_TRUE(QTest::qWaitForWindowExposed(&table));
    table.setFocus();
    table.selectRow(1);
    EXPECT_TRUE(static_cast<bool>(m_state.selectedPoint()));
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(m_state.cursor(), std::optional(m_columns.timeAt(0)));
    QTest::keyClick(&table, Qt::Key_Down);
    EXPECT_EQ(m_state.cursor(), std::optional(m_columns.timeAt(1)));
    QTest::keyClick(&table, Qt::Key_C, Qt::ControlModifier);
    const QStringList copied =
        QGuiApplication::clipboard()->text().split(QLatin1Char('\n'))[1].split(QLatin1Char('\t'));
    EXPECT_EQ(copied[FigureModel::Date], QStringLiteral("1 Jan 2020, 00:10"));
    EXPECT_EQ(copied[FigureModel::Low], QString::number(m_columns.valueAt(1), 'f', 0));
    EXPECT_EQ(copied[FigureModel::Shown], QString::number(m_columns.valueAt(1) * 2, 'f', 0));
}

TEST_F(LongTableTest, OfManyMoreThanCanBeListedTheFirstAreRight) {
    open(manyPoints);
    FigureModel model(&m_state, nullptr);
    EXPECT_EQ(model.rowCount(), 2);  // an outline is no list
    EXPECT_FALSE(model.remark().isEmpty());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_state.content()->seriesAreWhole(); }, 20'000));
    model.sort(FigureModel::High, Qt::DescendingOrder);
    const auto wanted = sorted(true);
    for (int row = 0; row < model.rowCount(); ++row)
        ASSERT_NEAR(model.index(row, FigureModel::High).data(FigureModel::sortRole).toDouble(),
                    wanted[static_cast<std::size_t>(row)], 1);
    model.sort(-1);
    model.fetchAll();
    EXPECT_EQ(model.rowCount(), static_cast<int>(FigureModel::mostRows));
    EXPECT_TRUE(model.remark().contains(QStringLiteral("300,002"))) << model.remark().toStdString();
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

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/chart_accessibility.h"

#include "tests/ui/chart/chart_stage.h"

namespace jalon {
namespace {

class ChartAccessibilityTest : public ChartStage {
protected:
    QAccessibleInterface* chart() { return QAccessible::queryAccessibleInterface(&m_chart); }
};

TEST_F(ChartAccessibilityTest, IsAChartOfListsOfFiguresWithValues) {
    ASSERT_NE(chart(), nullptr);
    EXPECT_EQ(chart()->role(), QAccessible::Chart);
    const auto& series = m_chart.layout().figures->series;
    ASSERT_EQ(chart()->childCount(), static_cast<int>(series.size()));
    for (int i = 0; i < chart()->childCount(); ++i) {
        QAccessibleInterface* line = chart()->child(i);
        EXPECT_EQ(line->role(), QAccessible::List);
        EXPECT_EQ(chart()->indexOfChild(line), i);
        EXPECT_TRUE(line->text(QAccessible::Name).startsWith(series[static_cast<std::size_t>(i)].company->name));
        const auto figures =
            series[static_cast<std::size_t>(i)].joined.size() + series[static_cast<std::size_t>(i)].beside.size();
        ASSERT_EQ(line->childCount(), static_cast<int>(figures));
        for (int j = 0; j < line->childCount(); ++j) {
            QAccessibleInterface* figure = line->child(j);
            EXPECT_EQ(figure->role(), QAccessible::ListItem);
            EXPECT_EQ(figure->parent(), line);
            EXPECT_EQ(line->indexOfChild(figure), j);
            EXPECT_FALSE(figure->text(QAccessible::Name).isEmpty());
            QAccessibleValueInterface* value = figure->valueInterface();
            ASSERT_NE(value, nullptr);
            EXPECT_LE(value->minimumValue().toDouble(), value->currentValue().toDouble());
            EXPECT_GE(value->maximumValue().toDouble(), value->currentValue().toDouble());
        }
    }
}

TEST_F(ChartAccessibilityTest, TheSelectedFigureHasTheFocusAndPressSelects) {
    QAccessibleInterface* first = chart()->child(0)->child(0);
    first->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(first->state().selected);
    m_chart.setFocus();
    EXPECT_EQ(chart()->focusChild(), m_chart.hasFocus() ? first : nullptr);
}

TEST_F(ChartAccessibilityTest, FiguresThatAKeyReachesAreThoseThatAreTold) {
    int told = 0;
    for (int i = 0; i < chart()->childCount(); ++i) told += chart()->child(i)->childCount();
    QSet<ValuationId> reached;
    QTest::keyClick(&m_chart, Qt::Key_Right);
    for (int line = 0; line < 10; ++line) {
        QTest::keyClick(&m_chart, Qt::Key_Home);
        for (int i = 0; i < 40; ++i) {
            reached.insert(m_state->selectedPoint());
            QTest::keyClick(&m_chart, Qt::Key_Right);
        }
        QTest::keyClick(&m_chart, Qt::Key_Down);
    }
    EXPECT_EQ(reached.size(), told);
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Values of a long series for a screen reader: those in view, an item a pixel column.
#include <cmath>
#include <set>

#include "tests/ui/chart/long_series_stage.h"
#include "ui/chart/chart_accessibility.h"

namespace jalon {
namespace {

class ValuesAccessibilityTest : public LongSeriesStage {
protected:
    QAccessibleInterface* line() { return QAccessible::queryAccessibleInterface(m_chart.get())->child(0); }
};

TEST_F(ValuesAccessibilityTest, OnlyWhatIsInViewIsAChildAndTheTotalIsInTheName) {
    open(100'000);
    EXPECT_TRUE(line()->text(QAccessible::Name).contains(QStringLiteral("100,000")));
    const int all = line()->childCount();
    EXPECT_GT(all, 100);
    EXPECT_LE(all, static_cast<int>(m_state.scale().width()) + 1);
    const SeriesColumns columns = madeColumns(100'000);
    m_state.jumpTo({columns.timeAt(50'000), columns.timeAt(50'060)});
    const TimeSpan span = m_state.scale().span();
    const auto inView = static_cast<int>(columns.firstFrom(span.end) - columns.firstFrom(span.begin));
    EXPECT_GE(inView, 60);
    EXPECT_LT(inView, 200);
    EXPECT_NEAR(line()->childCount(), inView, 1);  // one at the very edge
    EXPECT_TRUE(line()->text(QAccessible::Name).contains(QStringLiteral("100,000")));
}

TEST_F(ValuesAccessibilityTest, ItemsSayTheirDatesValuesAndNumber) {
    open(100'000);
    std::size_t told = 0;
    double lowest = INFINITY, highest = -INFINITY;
    for (int i = 0; i < line()->childCount(); ++i) {
        QAccessibleInterface* item = line()->child(i);
        ASSERT_NE(item, nullptr);
        EXPECT_EQ(item->role(), QAccessible::ListItem);
        EXPECT_EQ(item->parent(), line());
        EXPECT_TRUE(item->text(QAccessible::Name).startsWith(QStringLiteral("Company, ")));
        const QString count = item->text(QAccessible::Name).section(QStringLiteral(", "), -1).section(u' ', 0, 0);
        told += count.toUInt();
        QAccessibleValueInterface* value = item->valueInterface();
        ASSERT_NE(value, nullptr);
        EXPECT_LE(value->minimumValue().toDouble(), value->currentValue().toDouble());
        EXPECT_GE(value->maximumValue().toDouble(), value->currentValue().toDouble());
        lowest = std::min(lowest, value->minimumValue().toDouble());
        highest = std::max(highest, value->maximumValue().toDouble());
        EXPECT_TRUE(item->rect().isValid());
    }
    EXPECT_EQ(told, 100'000u);
    EXPECT_EQ(std::pair(lowest, highest), madeColumns(100'000).extremes(0, 100'000));
    EXPECT_EQ(line()->indexOfChild(line()->child(7)), 7);
    EXPECT_EQ(line()->child(line()->childCount()), nullptr);
}

TEST_F(ValuesAccessibilityTest, WhatAKeyReachesIsWhatIsTold) {
    open(100'000);
    std::set<double> reached;
    QTest::keyClick(m_chart.get(), Qt::Key_Home);
    for (int i = 0; i <= line()->childCount(); ++i) {
        reached.insert(std::floor(m_state.scale().xAt(*m_state.cursor())));
        QTest::keyClick(m_chart.get(), Qt::Key_Right);
    }
    EXPECT_EQ(static_cast<int>(reached.size()), line()->childCount());
    line()->child(5)->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
    EXPECT_TRUE(line()->child(5)->state().selected);
    EXPECT_FALSE(line()->child(6)->state().selected);
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// A chart whose series are still being read: an outline at once, and a strip that says so.
#include "ui/chart/series_strip.h"

#include <QLabel>
#include <QPushButton>

#include "app/drawing/chart_series.h"
#include "tests/ui/chart/long_series_stage.h"

namespace jalon {
namespace {

class SeriesStripTest : public LongSeriesStage {
protected:
    SeriesStrip* strip() { return m_chart->findChild<SeriesStrip*>(); }
};

TEST_F(SeriesStripTest, AnOutlineIsDrawnUntilTheSeriesIsWhole) {
    open(manyPoints, true);
    ASSERT_EQ(m_chart->layout().lines.size(), 1u);
    EXPECT_FALSE(m_chart->layout().lines[0].steps.empty() && m_chart->layout().lines[0].strokes.empty());
    const auto columns = m_chart->layout().figures->series[0].longSeries[0]->columns.size();
    m_state.readSeries();
    ASSERT_TRUE(isWhole());
    EXPECT_LT(columns, m_chart->layout().figures->series[0].longSeries[0]->columns.size());
    EXPECT_TRUE(strip()->isHidden());
}

TEST_F(SeriesStripTest, AStoppedReadingSaysSoAndGoesOnByItsButton) {
    open(manyPoints, true);
    ASSERT_TRUE(strip()->isVisible());
    EXPECT_TRUE(m_chart->rect().contains(strip()->geometry()));
    EXPECT_TRUE(strip()->findChild<QLabel*>()->text().contains(QStringLiteral("300,000")));
    m_chart->resize(700, 300);
    EXPECT_TRUE(m_chart->rect().contains(strip()->geometry()));
    QTest::mouseClick(strip()->findChild<QPushButton*>(), Qt::LeftButton);
    ASSERT_TRUE(isWhole());
    EXPECT_TRUE(strip()->isHidden());
}

TEST_F(SeriesStripTest, ShortSeriesHaveNone) {
    open(1000);
    EXPECT_TRUE(m_state.content()->seriesAreWhole());
    EXPECT_TRUE(strip()->isHidden());
}

}  // namespace
}  // namespace jalon

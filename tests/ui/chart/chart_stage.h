// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include <QGraphicsView>
#include <QTest>

#include "tests/ui/view_state/story_state.h"
#include "ui/chart/valuation_chart.h"

namespace jalon {

// The chart on the bundled story, shown and ready for events.
class ChartStage : public ::testing::Test {
protected:
    ChartStage() : m_state(storyState()), m_chart(m_state.get()) {
        m_chart.resize(900, 320);
        m_state->setPlotWidth(m_state->plotFrame().plotWidth(900));
        m_chart.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_chart));
    }

    QWidget* plot() { return m_chart.findChild<QGraphicsView*>()->viewport(); }
    void press(const QPointF& at) { QTest::mouseClick(plot(), Qt::LeftButton, {}, at.toPoint()); }

    std::unique_ptr<ViewState> m_state;
    ValuationChart m_chart;
};

}  // namespace jalon

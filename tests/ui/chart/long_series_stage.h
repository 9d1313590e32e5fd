// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include <QTemporaryDir>
#include <QTest>

#include "tests/helpers/long_series_document.h"
#include "ui/chart/valuation_chart.h"

namespace jalon {

// The chart on a document with one long series.
class LongSeriesStage : public ::testing::Test {
protected:
    static constexpr int patience = 20'000;  // ms

    void open(std::size_t points, bool stopped = false) {
        const QString path = m_folder.filePath(QStringLiteral("long.jalon"));
        writeLongSeries(path, points);
        auto document = Document::open(path);
        ASSERT_TRUE(document.ok());
        m_state.setReducedMotion(true);
        m_state.setDocument(document.take());
        if (stopped)
            m_state.stopReadingSeries();
        m_chart = std::make_unique<ValuationChart>(&m_state);
        m_chart->resize(900, 320);
        m_state.setPlotWidth(m_state.plotFrame().plotWidth(900));
        m_state.fitAll();
        m_chart->show();
        ASSERT_TRUE(QTest::qWaitForWindowExposed(m_chart.get()));
    }
    bool isWhole() {
        return QTest::qWaitFor([this] { return m_state.content()->seriesAreWhole(); }, patience);
    }

    QTemporaryDir m_folder;
    ViewState m_state;
    std::unique_ptr<ValuationChart> m_chart;
};

}  // namespace jalon

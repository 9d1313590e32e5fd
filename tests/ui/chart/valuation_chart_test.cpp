// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The chart through real mouse and key events on the bundled story.
#include "ui/chart/valuation_chart.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QGraphicsView>
#include <QPainter>
#include <QSignalSpy>
#include <QTest>

#include "app/drawing/chart_series.h"
#include "ui/chart/chart_readout.h"

using namespace jalon;

namespace {

class ValuationChartTest : public ::testing::Test {
protected:
    ValuationChartTest() {
        auto story = Document::openStory();
        EXPECT_TRUE(story.ok());
        m_state.setReducedMotion(true);
        m_state.setDocument(story.take());
        m_chart.resize(900, 320);
        m_state.setPlotWidth(m_state.plotFrame().plotWidth(900));
        m_chart.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&m_chart));
    }

    QWidget* plot() { return m_chart.findChild<QGraphicsView*>()->viewport(); }

    const PlacedPoint* visiblePoint() {
        for (const PlacedPoint& point : m_chart.layout().points) {
            if (point.kind == PointKind::OnLine &&
                m_chart.layout().plot.adjusted(20, 20, -20, -20).contains(QPointF(point.x, point.y)))
                return &point;
        }
        return nullptr;
    }

    ViewState m_state;
    ValuationChart m_chart{&m_state};
};

}  // namespace

TEST_F(ValuationChartTest, ItSharesTheTimeScaleToThePixel) {
    EXPECT_EQ(m_chart.layout().plot.left(), m_state.plotFrame().left);
    EXPECT_EQ(m_chart.layout().scale, m_state.scale());
    m_state.setScale(m_state.scale().panned(37.25));
    EXPECT_EQ(m_chart.layout().scale, m_state.scale());
}

TEST_F(ValuationChartTest, TheCursorIsTheDateUnderThePointer) {
    QTest::mouseMove(plot(), QPoint(400, 100));
    ASSERT_TRUE(m_state.cursor().has_value());
    EXPECT_NEAR(m_state.scale().xAt(*m_state.cursor()) + m_state.plotFrame().left, 400, 0.5);
    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(plot(), &leave);
    EXPECT_FALSE(m_state.cursor().has_value());
}

TEST_F(ValuationChartTest, AClickOnAFigureSelectsItAndItsEvent) {
    const PlacedPoint* found = visiblePoint();
    ASSERT_NE(found, nullptr);
    const PlacedPoint point = *found;
    QTest::mouseClick(plot(), Qt::LeftButton, {}, QPointF(point.x, point.y).toPoint());
    const Valuation* selected = m_state.content()->valuation(m_state.selectedPoint());
    ASSERT_NE(selected, nullptr);
    if (selected->event)
        EXPECT_EQ(m_state.selected(), selected->event);
}

TEST_F(ValuationChartTest, TheWheelZoomsAroundThePointer) {
    const Instant before = m_state.scale().instantAt(500 - m_state.plotFrame().left);
    const double scale = m_state.scale().secondsPerPixel();
    QWheelEvent wheel(QPointF(500, 100), plot()->mapToGlobal(QPointF(500, 100)), {}, QPoint(0, 120), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(plot(), &wheel);
    EXPECT_NEAR(m_state.scale().secondsPerPixel(), scale / 1.2, scale * 1e-9);
    EXPECT_NEAR(m_state.scale().xAt(before) + m_state.plotFrame().left, 500, 0.5);
}

TEST_F(ValuationChartTest, ArrowKeysWalkFiguresAndLines) {
    m_chart.setFocus();
    QTest::keyClick(&m_chart, Qt::Key_Right);
    const ValuationId first = m_state.selectedPoint();
    ASSERT_TRUE(static_cast<bool>(first));
    const EntityId company = m_state.content()->valuation(first)->entity;
    QTest::keyClick(&m_chart, Qt::Key_Home);
    const ValuationId home = m_state.selectedPoint();
    QTest::keyClick(&m_chart, Qt::Key_Right);
    EXPECT_NE(m_state.selectedPoint(), home);
    QTest::keyClick(&m_chart, Qt::Key_Left);
    EXPECT_EQ(m_state.selectedPoint(), home);
    EXPECT_EQ(m_state.content()->valuation(home)->entity, company);
    QTest::keyClick(&m_chart, Qt::Key_Down);
    QTest::keyClick(&m_chart, Qt::Key_Up);
    EXPECT_EQ(m_state.content()->valuation(m_state.selectedPoint())->entity, company);
    EXPECT_TRUE(m_chart.accessibleDescription().contains(m_state.content()->entity(company)->name));
}

TEST_F(ValuationChartTest, TheCrosshairStandsWhereAKeyWalked) {
    QTest::mouseMove(plot(), QPoint(300, 100));
    m_chart.setFocus();
    for (const int key : {Qt::Key_Home, Qt::Key_Right, Qt::Key_Right, Qt::Key_Down, Qt::Key_Left, Qt::Key_Up}) {
        QTest::keyClick(&m_chart, static_cast<Qt::Key>(key));
        const Valuation* walked = m_state.content()->valuation(m_state.selectedPoint());
        ASSERT_NE(walked, nullptr);
        EXPECT_EQ(m_state.cursor(), markInstant(walked->date));
    }
}

TEST_F(ValuationChartTest, TheReadoutLeavesHalfThePlotToBeSeen) {
    QImage image(900, 320, QImage::Format_RGB32);
    QPainter painter(&image);
    const ChartLayout& layout = m_chart.layout();
    for (double x = layout.plot.left() + 5; x < layout.plot.right(); x += 37) {
        const Instant at = layout.scale.instantAt(x - layout.plot.left());
        const ChartReadout readout(*m_state.content(), layout, at, 150, m_state.fonts());
        const QRectF painted = readout.place(layout, {x, 150}, {}, m_state.fonts()).rect;
        EXPECT_LE(painted.width(), layout.plot.width() * 0.5 + 1) << x;
        EXPECT_FALSE(painted.contains(QPointF(x, 150))) << x;
    }
}

TEST_F(ValuationChartTest, TheReadoutStandsWhereItCoversLittleAndDoesNotJump) {
    const ChartLayout& layout = m_chart.layout();
    const QSizeF size(260, 90);
    std::optional<int> last;
    int moves = 0, steps = 0;
    for (double x = layout.plot.left() + 300; x < layout.plot.right() - 300; x += 3) {
        const QPointF pointer(x, layout.plot.center().y() + std::sin(x / 9) * 40);
        const ReadoutPlace place = quietestPlace(layout, size, pointer, last);
        EXPECT_FALSE(place.rect.adjusted(-8, -8, 8, 8).contains(pointer));
        EXPECT_TRUE(layout.area.contains(place.rect));
        double least = 1e9;
        for (int slot = 0; slot < 10; ++slot)
            least = std::min(least, inkUnder(layout, quietestPlace(layout, size, pointer, slot).rect));
        EXPECT_LE(inkUnder(layout, place.rect) * 0.6, std::max(least, 24.0 * 0.6) + 1) << x;
        moves += last && *last != place.slot;
        last = place.slot;
        ++steps;
    }
    EXPECT_GT(steps, 20);
    EXPECT_LE(moves, steps / 8);
}

TEST_F(ValuationChartTest, AMeasuredSpanIsBehindTheLines) {
    const ChartLayout& layout = m_chart.layout();
    const QImage before = m_chart.grab().toImage();
    m_state.setMeasured(layout.scale.span());
    const QImage after = m_chart.grab().toImage();
    int onLines = 0, changed = 0;
    for (int x = static_cast<int>(layout.plot.left()) + 2; x < layout.plot.right() - 2; x += 3) {
        for (int y = static_cast<int>(layout.plot.top()); y < layout.plot.bottom(); ++y) {
            const QColor was = before.pixelColor(x, y);
            changed += was != after.pixelColor(x, y);
            for (const PlacedLine& line : layout.lines) {
                if (was != m_state.theme().mark(line.color))
                    continue;
                ++onLines;
                EXPECT_EQ(after.pixelColor(x, y), was) << x << "," << y;
            }
        }
    }
    EXPECT_GT(onLines, 50);
    EXPECT_GT(changed, 1000);
    m_state.setMeasured(std::nullopt);
    EXPECT_EQ(m_chart.grab().toImage(), before);
}

TEST_F(ValuationChartTest, WalkingByKeysReachesEveryShownFigure) {
    m_chart.setFocus();
    QSet<ValuationId> reached;
    QTest::keyClick(&m_chart, Qt::Key_Right);  // takes hold of the selected event's own figure
    for (int line = 0; line < 8; ++line) {
        QTest::keyClick(&m_chart, Qt::Key_Home);
        for (int i = 0; i < 40; ++i) {
            reached.insert(m_state.selectedPoint());
            QTest::keyClick(&m_chart, Qt::Key_Right);
        }
        QTest::keyClick(&m_chart, Qt::Key_Down);
    }
    int shown = 0;
    for (const Valuation& valuation : m_state.content()->valuations) {
        shown += !m_state.chartOptions().hiddenCompanies.contains(valuation.entity) &&
                 valuation.low.currency == m_state.chartOptions().currency;
    }
    EXPECT_EQ(reached.size(), shown);
}

TEST_F(ValuationChartTest, EnterAsksForTheCardOfTheSelectedEvent) {
    QSignalSpy asked(&m_chart, &ValuationChart::cardRequested);
    m_state.select(m_state.document()->eventByKey(QStringLiteral("xai-buys-x")));
    QTest::keyClick(&m_chart, Qt::Key_Return);
    EXPECT_EQ(asked.count(), 1);
}

TEST_F(ValuationChartTest, LogAndLinearAndAnEmptyChartArePainted) {
    for (const auto scale : {ChartScale::Linear, ChartScale::Logarithmic}) {
        m_state.setChartScale(scale);
        EXPECT_EQ(m_chart.layout().options.scale, scale);
        EXPECT_FALSE(m_chart.grab().isNull());
    }
    m_state.setScale(TimeScale::fitting({startOfDay({1900, 1, 1}), startOfDay({1901, 1, 1})}, m_state.scale().width()));
    EXPECT_FALSE(m_chart.layout().emptyReason.isEmpty());
    EXPECT_FALSE(m_chart.grab().isNull());
}

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The Chart menu and the table beside the chart, in the whole window.
#include <gtest/gtest.h>

#include <QAction>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>
#include <QTimer>

#include "ui/chart/annotation_dialog.h"
#include "ui/chart/chart_editing.h"
#include "ui/chart/valuation_chart.h"
#include "ui/dialogs/go_to_date_dialog.h"
#include "ui/main_window/main_window.h"
#include "ui/table/figure_table.h"

namespace jalon {
namespace {

class ChartMenuTest : public ::testing::Test {
protected:
    ChartMenuTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        m_window = std::make_unique<MainWindow>(Language::forCode(QStringLiteral("en")));
        m_window->openStory();
        m_window->state()->setReducedMotion(true);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
        QCoreApplication::processEvents();
    }

    QAction* action(const char* text) const {
        for (QAction* each : m_window->findChildren<QAction*>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        ADD_FAILURE() << "there is no " << text;
        return nullptr;
    }
    const ChartOptions& options() const { return m_window->state()->chartOptions(); }
    template <typename Dialog>
    void whenAsked(std::function<void(Dialog*)> answer) {
        QTimer::singleShot(0, m_window.get(), [answer] {
            auto* dialog = qobject_cast<Dialog*>(QApplication::activeModalWidget());
            ASSERT_NE(dialog, nullptr);
            answer(dialog);
        });
    }

    std::unique_ptr<MainWindow> m_window;
};

TEST_F(ChartMenuTest, ChoicesSetTheOptionsAndOnlyTheChosenOneIsTicked) {
    const std::pair<const char*, ChartBasis> rows[] = {
        {"With &debt", ChartBasis::WithDebt}, {"Every &basis", ChartBasis::All}, {"&Equity", ChartBasis::Equity}};
    for (const auto& [text, basis] : rows) {
        action(text)->trigger();
        EXPECT_EQ(options().basis, basis);
        for (const auto& row : rows) EXPECT_EQ(action(row.first)->isChecked(), row.second == basis);
        action(text)->trigger();  // again: it stays
        EXPECT_EQ(options().basis, basis);
        EXPECT_TRUE(action(text)->isChecked());
    }
    action("&Straight lines")->trigger();
    EXPECT_EQ(options().join, ChartJoin::Straight);
    action("&Apart")->trigger();
    EXPECT_EQ(options().currencies, CurrencyView::Apart);
    action("&Bids")->trigger();
    EXPECT_FALSE(options().showBids);
}

TEST_F(ChartMenuTest, RebasingAsksForADate) {
    whenAsked<GoToDateDialog>([](GoToDateDialog* dialog) {
        dialog->findChild<QLineEdit*>()->setText(QStringLiteral("28 March 2025"));
        dialog->accept();
    });
    action("&Rebase to 100…")->trigger();
    EXPECT_EQ(options().measure, ChartMeasure::Index);
    EXPECT_EQ(options().reference, std::optional(startOfDay({2025, 3, 28})));
    whenAsked<GoToDateDialog>([](GoToDateDialog* dialog) { dialog->reject(); });
    action("&Growth since…")->trigger();
    EXPECT_EQ(options().measure, ChartMeasure::Index);
    EXPECT_FALSE(action("&Growth since…")->isChecked());
}

TEST_F(ChartMenuTest, ANoteIsPinnedUndoneAndDoneAgainByKeys) {
    whenAsked<AnnotationDialog>([](AnnotationDialog* dialog) {
        dialog->findChildren<QLineEdit*>().front()->setText(QStringLiteral("A note"));
        dialog->accept();
    });
    QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_EQ(options().annotations.size(), 1u);
    EXPECT_EQ(options().annotations[0].text, QStringLiteral("A note"));
    m_window->activateWindow();
    ASSERT_TRUE(QTest::qWaitForWindowActive(m_window.get()));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    EXPECT_TRUE(options().annotations.empty());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(options().annotations.size(), 1u);
}

TEST_F(ChartMenuTest, TheTableIsOneKeyAwayAndEscapeGoesBack) {
    auto* table = m_window->findChild<FigureTable*>();
    auto* chart = m_window->findChild<ValuationChart*>();
    QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
    EXPECT_TRUE(table->isVisible());
    EXPECT_FALSE(chart->isVisible());
    EXPECT_TRUE(table->hasFocus());
    QTest::keyClick(table, Qt::Key_Escape);
    EXPECT_TRUE(chart->isVisible());
    EXPECT_TRUE(chart->hasFocus());
    EXPECT_FALSE(action("&Table")->isChecked());
}

}  // namespace
}  // namespace jalon

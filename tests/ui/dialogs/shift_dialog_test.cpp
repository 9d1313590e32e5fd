// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/shift_dialog.h"

#include <gtest/gtest.h>

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>

#include "app/time/edtf_text.h"

namespace jalon {
namespace {

class ShiftDialogTest : public ::testing::Test {
protected:
    ShiftDialogTest() {
        dialog.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&dialog));
    }
    QString said() {
        QString all;
        for (const QLabel* label : dialog.findChildren<QLabel*>()) all += label->text() + QLatin1Char('\n');
        return all;
    }
    QComboBox* box(const char* name) {
        for (QComboBox* each : dialog.findChildren<QComboBox*>())
            if (each->accessibleName() == QLatin1String(name))
                return each;
        return nullptr;
    }
    QPushButton* button() {
        for (QPushButton* each : dialog.findChildren<QPushButton*>())
            if (each->text() == QLatin1String("Shift"))
                return each;
        return nullptr;
    }
    ShiftDialog dialog{{{{1}, QStringLiteral("Later"), parseEdtf("2025-05-01").value()},
                        {{2}, QStringLiteral("Vague"), parseEdtf("2025-03").value()},
                        {{3}, QStringLiteral("First"), parseEdtf("2025-03-28").value()}},
                       Language::forCode(QStringLiteral("en"))};
};

TEST_F(ShiftDialogTest, TellsTheFirstAndWhichAreLeft) {
    QTest::keyClicks(dialog.findChild<QSpinBox*>(), QStringLiteral("7"));
    EXPECT_TRUE(said().contains(QStringLiteral("First event: Friday 28 March 2025 → Friday 4 April 2025")))
        << said().toStdString();
    EXPECT_TRUE(said().contains(QStringLiteral("known to the month only"))) << said().toStdString();
    ASSERT_EQ(dialog.shifts().dates.size(), 2U);
    EXPECT_EQ(dialog.shifts().dates[0].second.edtf, "2025-05-08");
    ASSERT_EQ(dialog.shifts().left.size(), 1U);
    EXPECT_EQ(dialog.shifts().left[0].title, QStringLiteral("Vague"));
}

TEST_F(ShiftDialogTest, EveryUnitAndBothDirections) {
    const struct {
        int unit, direction;
        const char* first;
        std::size_t left;
    } cases[] = {{0, 0, "2026-03", 0},
                 {1, 0, "2025-04", 0},
                 {1, 1, "2025-02", 0},
                 {2, 1, "2025-03-21", 1},
                 {3, 1, "2025-03-27", 1}};
    for (const auto& each : cases) {
        box("Unit")->setCurrentIndex(each.unit);
        box("Direction")->setCurrentIndex(each.direction);
        EXPECT_EQ(dialog.shifts().firstAfter.edtf, each.first);
        EXPECT_EQ(dialog.shifts().left.size(), each.left);
        EXPECT_TRUE(button()->isEnabled());
    }
    box("Unit")->setCurrentIndex(4);  // days have no hours
    EXPECT_EQ(dialog.shifts().left.size(), 3U);
    EXPECT_FALSE(button()->isEnabled());
}

}  // namespace
}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/filters/filter_panel.h"

#include <gtest/gtest.h>

#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>

#include "ui/filters/filter_row.h"
#include "ui/filters/view_list.h"
#include "ui/filters/view_row.h"

using namespace jalon;

namespace {

class FilterPanelTest : public ::testing::Test {
protected:
    FilterPanelTest() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings().clear();
        auto story = Document::openStory();
        EXPECT_TRUE(story.ok());
        m_state.setDocument(story.take());
        m_state.setPlotWidth(800);
        m_panel = std::make_unique<FilterPanel>(&m_state);
        m_panel->resize(210, 900);
        m_panel->show();
    }

    FilterRow* row(const QString& name) const {
        for (FilterRow* candidate : m_panel->findChildren<FilterRow*>()) {
            if (candidate->text() == name)
                return candidate;
        }
        return nullptr;
    }

    std::size_t shown() const { return m_state.accepted().size(); }

    ViewState m_state;
    std::unique_ptr<FilterPanel> m_panel;
};

}  // namespace

TEST_F(FilterPanelTest, ThereIsARowForEveryCategoryAndFollowedCompany) {
    for (const Category& category : m_state.content()->categories) EXPECT_NE(row(category.name), nullptr);
    for (const Entity& entity : m_state.content()->entities) {
        EXPECT_EQ(row(entity.name) != nullptr, entity.kind == EntityKind::Company) << entity.name.toStdString();
    }
}

TEST_F(FilterPanelTest, AClickHidesACategoryAndAnotherBringsItBack) {
    const std::size_t all = shown();
    FilterRow* lawsuits = row(QStringLiteral("Lawsuit"));
    ASSERT_NE(lawsuits, nullptr);
    QTest::mouseClick(lawsuits, Qt::LeftButton, {}, QPoint(60, lawsuits->height() / 2));
    EXPECT_FALSE(lawsuits->isChecked());
    EXPECT_LT(shown(), all);
    for (const EventSummary* event : m_state.accepted()) {
        EXPECT_NE(m_state.content()->category(event->category)->key, QStringLiteral("lawsuit"));
    }
    QTest::keyClick(lawsuits, Qt::Key_Space);
    EXPECT_EQ(shown(), all);
}

TEST_F(FilterPanelTest, ARowsCountIsWhatItAddsToTheView) {
    for (const Category& category : m_state.content()->categories) {
        EventFilter without = m_state.filter();
        without.hiddenCategories.insert(category.id);
        const auto difference = shown() - acceptedEvents(*m_state.content(), without).size();
        EXPECT_EQ(m_state.counts().byCategory.value(category.id), static_cast<int>(difference))
            << category.key.toStdString();
    }
}

TEST_F(FilterPanelTest, TheAmountSliderKeepsOnlyLargerAmounts) {
    QSlider* slider = m_panel->findChild<QSlider*>();
    ASSERT_NE(slider, nullptr);
    for (int step = 1; step <= slider->maximum(); ++step) {
        QTest::keyClick(slider, Qt::Key_Right);
        const std::int64_t least = FilterPanel::amountSteps()[static_cast<std::size_t>(step)];
        EXPECT_EQ(m_state.filter().minimumAmount, least);
        for (const EventSummary* event : m_state.accepted()) {
            ASSERT_TRUE(event->amount.has_value());
            EXPECT_GE(event->amount->units, least);
        }
    }
    QTest::keyClick(slider, Qt::Key_Home);
    EXPECT_EQ(m_state.filter().minimumAmount, 0);
}

TEST_F(FilterPanelTest, AViewSetsItsFilterAndASavedOneComesBack) {
    const auto rows = m_panel->findChildren<ViewRow*>();
    ASSERT_GE(rows.size(), 2);
    const std::size_t all = shown();
    QTest::mouseClick(rows[1], Qt::LeftButton);
    const std::size_t deals = shown();
    EXPECT_LT(deals, all);
    m_panel->findChild<ViewList*>()->save(QStringLiteral("Mine"));
    QTest::mouseClick(m_panel->findChildren<ViewRow*>()[0], Qt::LeftButton);
    EXPECT_EQ(shown(), all);

    FilterPanel again(&m_state);
    ViewRow* mine = again.findChildren<ViewRow*>().last();
    EXPECT_EQ(mine->text(), QStringLiteral("Mine"));
    QTest::mouseClick(mine, Qt::LeftButton);
    EXPECT_EQ(shown(), deals);
}

TEST_F(FilterPanelTest, EveryRowHasATargetOf24PixelsANameAndATooltip) {
    for (QWidget* child : m_panel->findChildren<QWidget*>()) {
        if (!(child->focusPolicy() & Qt::TabFocus) || !child->isVisible())
            continue;
        EXPECT_GE(child->height(), 24) << child->metaObject()->className();
        auto* button = qobject_cast<QAbstractButton*>(child);
        EXPECT_FALSE(child->accessibleName().isEmpty() && (!button || button->text().isEmpty()))
            << child->metaObject()->className();
    }
    for (QAbstractButton* button : m_panel->findChildren<QAbstractButton*>()) EXPECT_FALSE(button->toolTip().isEmpty());
}

TEST_F(FilterPanelTest, NamesFollowTheLanguage) {
    m_state.setLanguage(Language::forCode(QStringLiteral("fr")));
    EXPECT_NE(row(m_state.content()->categories.front().name), nullptr);
    EXPECT_EQ(row(QStringLiteral("Lawsuit")), nullptr);
}

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/filters/filter_panel.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSlider>
#include <QStandardPaths>
#include <QTest>
#include <random>

#include "app/time/date_words.h"
#include "ui/filters/filter_row.h"
#include "ui/filters/period_filter.h"
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

namespace {

class PeriodFilterTest : public FilterPanelTest {
protected:
    QLineEdit* field(const char* name) const {
        for (QLineEdit* candidate : m_panel->findChildren<QLineEdit*>())
            if (candidate->accessibleName() == QLatin1String("Period: ") + QLatin1String(name))
                return candidate;
        return nullptr;
    }
    void type(const char* name, const char* text) {
        QLineEdit* edit = field(name);
        ASSERT_NE(edit, nullptr);
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, QLatin1String(text));
        QTest::keyClick(edit, Qt::Key_Return);
    }
    bool says(const QString& part) const {
        for (const QLabel* label : m_panel->findChildren<QLabel*>())
            if (label->isVisibleTo(m_panel.get()) && label->text().contains(part))
                return true;
        return false;
    }
};

}  // namespace

TEST_F(PeriodFilterTest, DatesInWordsFilterByTheBounds) {
    type("From", "March 2025");
    type("To", "2025-04-15");
    const TimeSpan expected{startOfDay({2025, 3, 1}), startOfDay({2025, 4, 16})};
    ASSERT_EQ(m_state.filter().within, expected);
    ASSERT_FALSE(m_state.accepted().empty());
    std::size_t brute = 0;
    for (const EventSummary& event : m_state.content()->events) {
        EventFilter others = m_state.filter();
        others.within.reset();
        brute +=
            others.accepts(event) && event.date.earliestStart < expected.end && event.date.latestEnd > expected.begin;
    }
    EXPECT_EQ(shown(), brute);
    EXPECT_TRUE(says(QStringLiteral("may lie in it")));
    // A person's own words stay.
    EXPECT_EQ(field("From")->text(), QStringLiteral("March 2025"));
    EXPECT_EQ(field("To")->text(), QStringLiteral("2025-04-15"));
}

TEST_F(PeriodFilterTest, AnEmptiedFieldIsNoBound) {
    const std::size_t all = shown();
    type("From", "2025");
    EXPECT_LT(shown(), all);
    EXPECT_EQ(m_state.filter().within->end, Instant::last());
    QTest::keyClick(field("From"), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(field("From"), Qt::Key_Backspace);
    EXPECT_FALSE(m_state.filter().within.has_value());
    EXPECT_EQ(shown(), all);
}

TEST_F(PeriodFilterTest, WhatCannotBeReadIsSaidAndFiltersNothing) {
    const EventFilter before = m_state.filter();
    type("From", "the day after never");
    EXPECT_EQ(m_state.filter(), before);
    EXPECT_TRUE(says(QStringLiteral("the day after never")));
    type("From", "2025");
    type("To", "2024");
    EXPECT_TRUE(says(QStringLiteral("The period ends before it begins.")));
    EXPECT_EQ(m_state.filter().within->begin, startOfDay({2025, 1, 1}));
    EXPECT_EQ(m_state.filter().within->end, Instant::last());
    EXPECT_FALSE(field("To")->accessibleDescription().isEmpty());
}

TEST_F(PeriodFilterTest, APeriodSetElsewhereStandsInTheFieldsAndAllEventsClearsIt) {
    EventFilter filter = m_state.filter();
    filter.within = TimeSpan{startOfDay({2025, 3, 28}), startOfDay({2025, 7, 1})};
    m_state.setFilter(filter);
    EXPECT_EQ(field("From")->text(), QStringLiteral("28 Mar 2025"));
    EXPECT_EQ(field("To")->text(), QStringLiteral("Jun 2025"));
    m_state.setFilter(m_state.firstFilter());
    EXPECT_TRUE(field("From")->text().isEmpty());
    EXPECT_TRUE(field("To")->text().isEmpty());
}

TEST_F(PeriodFilterTest, ASavedViewKeepsItsPeriod) {
    type("From", "2025");
    auto* views = m_panel->findChild<ViewList*>();
    views->save(QStringLiteral("This year"));
    m_state.setFilter(m_state.firstFilter());
    for (ViewRow* view : m_panel->findChildren<ViewRow*>())
        if (view->text() == QStringLiteral("This year"))
            QTest::mouseClick(view, Qt::LeftButton);
    ASSERT_TRUE(m_state.filter().within.has_value());
    EXPECT_EQ(m_state.filter().within->begin, startOfDay({2025, 1, 1}));
}

TEST(PeriodEdgeText, IsReadBackAsTheSameMoment) {
    std::mt19937_64 random(5);
    for (const char* code : {"en", "fr"}) {
        const Language language = Language::forCode(QLatin1String(code));
        for (int i = 0; i < 400; ++i) {
            const std::int64_t reach = i % 2 ? 60'000'000'000 : 4'000'000'000;
            std::int64_t seconds = static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(2 * reach)) - reach;
            if (i % 3)
                seconds -= seconds % secondsPerDay;
            for (const bool isEnd : {false, true}) {
                const QString text = periodEdgeText({seconds}, isEnd, language);
                const auto date = readDate(text);
                ASSERT_TRUE(date.ok()) << text.toStdString();
                EXPECT_EQ((isEnd ? date->latestEnd : date->earliestStart).seconds, seconds) << text.toStdString();
            }
        }
    }
}

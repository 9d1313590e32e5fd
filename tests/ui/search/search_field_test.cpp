// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/search/search_field.h"

#include <gtest/gtest.h>

#include <QListWidget>
#include <QTest>
#include <QVBoxLayout>

using namespace jalon;

namespace {

class SearchFieldTest : public ::testing::Test {
protected:
    SearchFieldTest() {
        auto story = Document::openStory();
        EXPECT_TRUE(story.ok());
        m_state.setReducedMotion(true);
        m_state.setDocument(story.take());
        m_state.setPlotWidth(800);
        m_state.select({});
        m_window.resize(900, 600);
        auto* layout = new QVBoxLayout(&m_window);
        m_field = new SearchField(&m_state);
        layout->addWidget(m_field, 0, Qt::AlignTop);
        m_window.show();
        m_window.activateWindow();
        m_field->setFocus();
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    QStringList foundKeys() const {
        QStringList keys;
        for (EventId id : m_field->hits()) keys += m_state.content()->event(id)->key;
        return keys;
    }

    ViewState m_state;
    QWidget m_window;
    SearchField* m_field = nullptr;
};

}  // namespace

TEST_F(SearchFieldTest, EachLetterNarrowsTheHits) {
    std::size_t before = 1000;
    for (char letter : {'h', 'o', 't', 's'}) {
        QTest::keyClick(m_field, letter);
        EXPECT_LE(m_field->hits().size(), before);
        before = m_field->hits().size();
    }
    EXPECT_TRUE(foundKeys().contains(QStringLiteral("xai-buys-hotshot")));
}

TEST_F(SearchFieldTest, EnterGoesToTheNextHitAndAround) {
    QTest::keyClicks(m_field, QStringLiteral("injunction"));
    const auto hits = m_field->hits();
    ASSERT_GE(hits.size(), 2u);
    for (std::size_t i = 0; i < hits.size(); ++i) {
        QTest::keyClick(m_field, Qt::Key_Return);
        EXPECT_EQ(m_state.selected(), hits[i]);
    }
    QTest::keyClick(m_field, Qt::Key_Return);
    EXPECT_EQ(m_state.selected(), hits[0]);
    QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
    EXPECT_EQ(m_state.selected(), hits.back());
}

TEST_F(SearchFieldTest, AHitIsBroughtIntoView) {
    QTest::keyClicks(m_field, QStringLiteral("Sora 2"));
    QTest::keyClick(m_field, Qt::Key_Return);
    const EventSummary* event = m_state.content()->event(m_state.selected());
    ASSERT_NE(event, nullptr);
    EXPECT_TRUE(m_state.scale().span().overlaps(event->date.bounds()));
}

TEST_F(SearchFieldTest, EscapeClosesThenEmptiesThenLeaves) {
    QTest::keyClicks(m_field, QStringLiteral("grok"));
    QListWidget* list = m_window.findChild<QListWidget*>();
    ASSERT_NE(list, nullptr);
    EXPECT_TRUE(list->isVisible());
    QTest::keyClick(m_field, Qt::Key_Escape);
    EXPECT_FALSE(list->isVisible());
    QTest::keyClick(m_field, Qt::Key_Escape);
    EXPECT_TRUE(m_field->text().isEmpty());
    QTest::keyClick(m_field, Qt::Key_Escape);
    EXPECT_FALSE(m_field->hasFocus());
}

TEST_F(SearchFieldTest, AClickOnAHitGoesThere) {
    QTest::keyClicks(m_field, QStringLiteral("grok"));
    QListWidget* list = m_window.findChild<QListWidget*>();
    ASSERT_GE(list->count(), 2);
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualItemRect(list->item(1)).center());
    EXPECT_EQ(m_state.selected(), m_field->hits()[1]);
}

TEST_F(SearchFieldTest, HiddenEventsAreCountedNotListed) {
    QTest::keyClicks(m_field, QStringLiteral("injunction"));
    const std::size_t all = m_field->hits().size();
    EventFilter filter = m_state.filter();
    for (const Category& category : m_state.content()->categories) {
        if (category.key == QStringLiteral("lawsuit"))
            filter.hiddenCategories.insert(category.id);
    }
    m_state.setFilter(filter);
    EXPECT_LT(m_field->hits().size(), all);
}

TEST_F(SearchFieldTest, NothingInTheQueryIsSyntax) {
    for (const char* text : {"\"", "AND", "a*b", "NEAR(", "col:x", "-x", "'; drop table event; --", "()", "^", "%"}) {
        m_field->clear();
        QTest::keyClicks(m_field, QLatin1String(text));
        EXPECT_LE(m_field->hits().size(), m_state.content()->events.size());
    }
}

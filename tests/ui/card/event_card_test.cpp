// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/card/event_card.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include "ui/card/card_widgets.h"

using namespace jalon;

namespace {

class EventCardTest : public ::testing::Test {
protected:
    EventCardTest() {
        auto story = Document::openStory();
        EXPECT_TRUE(story.ok());
        m_state.setReducedMotion(true);
        m_state.setDocument(story.take());
        m_state.setPlotWidth(800);
        m_card = std::make_unique<EventCard>(&m_state);
        m_card->resize(300, 800);
        m_card->show();
    }

    void select(const char* key) { m_state.select(m_state.document()->eventByKey(QLatin1String(key))); }

    QStringList labels() const {
        QStringList texts;
        for (const QLabel* label : m_card->widget()->findChildren<QLabel*>()) texts += label->text();
        for (const QPushButton* button : m_card->widget()->findChildren<QPushButton*>()) texts += button->text();
        return texts;
    }

    bool says(const QString& part) const { return labels().join(QLatin1Char('\n')).contains(part); }

    QPushButton* button(const QString& part) const {
        for (QPushButton* candidate : m_card->widget()->findChildren<QPushButton*>()) {
            if (candidate->text().contains(part))
                return candidate;
        }
        return nullptr;
    }

    ViewState m_state;
    std::unique_ptr<EventCard> m_card;
};

}  // namespace

TEST_F(EventCardTest, TheMergerSaysDateFiguresPeopleAndSources) {
    select("xai-buys-x");
    for (const char* part : {"Friday 28 March 2025", "$33B", "$80B", "$12B"})
        EXPECT_TRUE(says(QString::fromUtf8(part))) << part;
    EXPECT_TRUE(says(QStringLiteral("French press")));
    EXPECT_TRUE(says(QStringLiteral("PhoneArena")));
}

TEST_F(EventCardTest, EveryDisagreementShowsWhatWasSaidAndFound) {
    int shown = 0;
    for (const EventSummary& event : m_state.content()->events) {
        const auto details = m_state.document()->eventDetails(event.id, m_state.language());
        ASSERT_TRUE(details.ok());
        if (details->disagreements.empty())
            continue;
        m_state.select(event.id);
        for (const Disagreement& disagreement : details->disagreements) {
            EXPECT_TRUE(says(disagreement.says)) << event.key.toStdString();
            EXPECT_TRUE(says(disagreement.finding)) << event.key.toStdString();
            ++shown;
        }
    }
    EXPECT_EQ(shown, 13);
}

TEST_F(EventCardTest, ARelationLeadsToItsEvent) {
    select("xai-buys-x");
    const auto details = m_state.document()->eventDetails(m_state.selected(), m_state.language());
    ASSERT_TRUE(details.ok());
    ASSERT_FALSE(details->relations.empty());
    const Relation relation = details->relations.front();
    QPushButton* link = button(relation.otherTitle);
    ASSERT_NE(link, nullptr);
    QTest::mouseClick(link, Qt::LeftButton);
    EXPECT_EQ(m_state.selected(), relation.other);
}

TEST_F(EventCardTest, PreviousAndNextWalkTheVisibleEvents) {
    select("xai-buys-x");
    const EventId first = m_state.selected();
    QTest::mouseClick(button(QStringLiteral("Next")), Qt::LeftButton);
    EXPECT_EQ(m_state.selected(), m_state.next(first, +1));
    QTest::keyClick(button(QStringLiteral("Previous")), Qt::Key_Space);
    EXPECT_EQ(m_state.selected(), first);
}

TEST_F(EventCardTest, WithoutASelectionItTellsOfTheDocument) {
    m_state.select({});
    EXPECT_TRUE(says(m_state.content()->info.title));
}

TEST_F(EventCardTest, TextsArePlainAndEveryButtonHasANameAndATooltip) {
    for (const EventSummary& event : m_state.content()->events) {
        m_state.select(event.id);
        for (const QLabel* label : m_card->widget()->findChildren<QLabel*>())
            EXPECT_EQ(label->textFormat(), Qt::PlainText);
        for (const QPushButton* candidate : m_card->widget()->findChildren<QPushButton*>()) {
            EXPECT_FALSE(candidate->text().isEmpty());
            EXPECT_FALSE(candidate->toolTip().isEmpty()) << candidate->text().toStdString();
        }
    }
}

TEST_F(EventCardTest, NothingIsWiderThanTheCard) {
    for (const EventSummary& event : m_state.content()->events) {
        m_state.select(event.id);
        QTest::qWait(0);
        for (const QWidget* child : m_card->widget()->findChildren<QWidget*>()) {
            EXPECT_LE(child->mapTo(m_card->widget(), QPoint(child->width(), 0)).x(), m_card->viewport()->width())
                << event.key.toStdString();
        }
    }
}

TEST_F(EventCardTest, ItSpeaksFrench) {
    m_state.setLanguage(Language::forCode(QStringLiteral("fr")));
    select("xai-buys-x");
    EXPECT_TRUE(says(QStringLiteral("vendredi 28 mars 2025")) || says(QStringLiteral("Vendredi 28 mars 2025")));
    EXPECT_TRUE(says(QString::fromUtf8("33\u00A0Md\u00A0$")));
}

TEST_F(EventCardTest, TheClipboardTextHoldsTitleAndSources) {
    select("xai-buys-x");
    const QString text = m_card->asText();
    EXPECT_TRUE(text.contains(m_state.content()->event(m_state.selected())->title));
    EXPECT_TRUE(text.contains(QStringLiteral("https://")));
}

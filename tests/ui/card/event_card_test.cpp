// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/card/event_card.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include "tests/edit/editing_folder.h"
#include "ui/card/card_widgets.h"
#include "ui/view_state/document_editing.h"

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

TEST(EventCardDoubts, EveryKindOfDoubtIsSaidInTheCard) {
    struct Case {
        const char* edtf;
        const char* words;
        const char* sentence;
    };
    const Case cases[] = {
        {"-1449~", "c. 1450 BC", "The source gives this date as approximate."},
        {"1862?", "1862 (?)", "The source is not sure of this date."},
        {"1862%", "c. 1862 (?)", "The source gives this date as approximate, and is not sure of it."},
        {"2004-05-03/..", "since 3 May 2004", "It is still going on."},
        {"2004-05-03/", "from 3 May 2004, end unknown", "When it ended is not known."},
        {"../1928-05-03", "until 3 May 1928", "It has no beginning that is told."},
        {"/1928-05-03", "to 3 May 1928, start unknown", "When it began is not known."},
        {"1872-21", "spring 1872", "The day is not known: it lies between 1 Mar 1872 and 31 May 1872."},
        {"198X", "1980s", "The year is not known: it lies between 1980 and 1989."},
        {"2024-06-XX", "June 2024, day unknown", "The day is not known: it lies between 1 Jun 2024 and 30 Jun 2024."},
        {"[1667,1668]", "1667 or 1668", "It happened at one of these dates; which one is not known."},
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("doubts.jalon"));
    std::vector<MadeEvent> events;
    for (const Case& each : cases) events.push_back({each.edtf, QString::fromLatin1(each.edtf)});
    writeMadeDocument(path, events);
    auto document = Document::open(path);
    ASSERT_TRUE(document.ok());
    ViewState state;
    state.setReducedMotion(true);
    state.setDocument(document.take());
    state.setPlotWidth(800);
    EventCard card(&state);
    card.resize(300, 800);
    card.show();
    for (std::size_t i = 0; i < std::size(cases); ++i) {
        state.select(state.document()->eventByKey(QStringLiteral("event-%1").arg(i)));
        QStringList said;
        for (const QLabel* label : card.widget()->findChildren<QLabel*>()) said += label->text();
        EXPECT_TRUE(said.contains(QLatin1String(cases[i].words))) << cases[i].edtf << said.join(u'|').toStdString();
        EXPECT_TRUE(said.contains(QLatin1String(cases[i].sentence))) << cases[i].edtf << said.join(u'|').toStdString();
        EXPECT_TRUE(card.asText().contains(QLatin1String(cases[i].sentence)));
    }
}

TEST_F(EventCardTest, TagsAndThePrivateNoteAreShownOnceTheyAreThere) {
    const EditingFolder folder;
    select("xai-buys-x");
    EXPECT_FALSE(says(QStringLiteral("PRIVATE NOTE")));
    ASSERT_TRUE(m_state.editing().perform({StepKind::Change, {}}, [&](DocumentEdit& edit) -> Outcome {
        auto draft = readEvent(edit.database(), m_state.selected());
        draft->tags = QStringList{QStringLiteral("merger"), QStringLiteral("to check")};
        draft->note = QStringLiteral("Ask the lawyer");
        return writeEvent(edit, draft.value());
    }));
    EXPECT_TRUE(says(QStringLiteral("merger \u00b7 to check")));
    EXPECT_TRUE(says(QStringLiteral("PRIVATE NOTE")));
    EXPECT_TRUE(says(QStringLiteral("Ask the lawyer")));
}

TEST_F(EventCardTest, AsksForTheEventToBeChanged) {
    select("xai-buys-x");
    EventId asked;
    QObject::connect(m_card.get(), &EventCard::editRequested, [&asked](EventId event) { asked = event; });
    QPushButton* edit = button(QStringLiteral("Edit"));
    ASSERT_TRUE(edit);
    QTest::mouseClick(edit, Qt::LeftButton);
    EXPECT_EQ(asked, m_state.selected());
}

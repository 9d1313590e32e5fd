// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/editing/event_form.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QTabBar>
#include <QTest>
#include <QWheelEvent>

#include "app/edit/thing_edits.h"
#include "tests/edit/editing_folder.h"
#include "ui/view_state/document_editing.h"

using namespace jalon;

namespace {

class EventFormTest : public ::testing::Test {
protected:
    EventFormTest() {
        m_state.setLanguage(Language::forCode(QStringLiteral("en")));
        m_state.setDocument(Document::openStory().take());
    }
    ~EventFormTest() override { delete m_form; }
    const Database& database() const { return *m_state.editing().database(); }
    EventDraft emptyDraft() const {
        EventDraft draft;
        draft.date = dateFrom("2025-03-28");
        draft.category = readCategories(database()).front().id;
        draft.lane = readLanes(database()).front().id;
        return draft;
    }
    void open(const EventDraft& draft) {
        m_form = new EventForm(&m_state, draft);
        QObject::connect(m_form, &EventForm::written, [this](EventId event) { m_written = event; });
        m_form->open();
        EXPECT_TRUE(QTest::qWaitForWindowActive(m_form));
    }
    // By the words before it.
    QWidget* field(const char* label) const {
        for (const QLabel* words : m_form->findChildren<QLabel*>())
            if (words->buddy() && QString(words->text()).remove(QLatin1Char('&')) == QLatin1String(label))
                return words->buddy()->focusProxy() ? words->buddy()->focusProxy() : words->buddy();
        ADD_FAILURE() << label;
        return nullptr;
    }
    void type(const char* label, const char* text) {
        QWidget* into = field(label);
        if (auto* combo = qobject_cast<QComboBox*>(into))
            into = combo->lineEdit();
        into->setFocus();
        QTest::keyClick(into, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(into, Qt::Key_Delete);
        QTest::keyClicks(into, QString::fromUtf8(text));
    }
    void save() { QTest::keyClick(m_form, Qt::Key_Return, Qt::ControlModifier); }
    EventDraft written() const { return readEvent(database(), m_written).take(); }

    EditingFolder m_folder;
    ViewState m_state;
    QPointer<EventForm> m_form;
    EventId m_written;
};

}  // namespace

TEST_F(EventFormTest, SaysWhatIsMissingAndLosesNothing) {
    const struct {
        const char *label, *text, *problem;
    } rows[] = {{"Title", "", "Give the event a title."},
                {"Date", "", "Say when it happened."},
                {"Category", "", "Choose a category, or type the name of a new one."},
                {"Lane", "", "Choose a lane, or type the name of a new one."},
                {"Amount", "many", "This is no amount. Write it as “$33B” or “150 million EUR”."}};
    for (const auto& row : rows) {
        open(emptyDraft());
        type("Title", "A title");
        type("Summary", "What was typed");
        type(row.label, row.text);
        save();
        ASSERT_TRUE(m_form && m_form->isVisible()) << row.label;
        EXPECT_EQ(m_form->problemText(), QString::fromUtf8(row.problem));
        EXPECT_TRUE(field(row.label)->hasFocus()) << row.label;
        EXPECT_EQ(qobject_cast<QPlainTextEdit*>(field("Summary"))->toPlainText(), QStringLiteral("What was typed"));
        EXPECT_FALSE(m_state.editing().canUndo());
        delete m_form;
    }
}

TEST_F(EventFormTest, WritesTextsInTwoLanguages) {
    open(emptyDraft());
    type("Title", "A first office");
    auto* languages = m_form->findChild<QTabBar*>();
    ASSERT_EQ(languages->count(), 2);
    languages->setFocus();
    QTest::keyClick(languages, Qt::Key_Right);
    EXPECT_TRUE(qobject_cast<QLineEdit*>(field("Title"))->text().isEmpty());
    type("Title", "Un premier bureau");
    QTest::keyClick(languages, Qt::Key_Left);
    EXPECT_EQ(qobject_cast<QLineEdit*>(field("Title"))->text(), QStringLiteral("A first office"));
    save();
    ASSERT_TRUE(m_written);
    EXPECT_EQ(written().texts[QStringLiteral("en")].title, QStringLiteral("A first office"));
    EXPECT_EQ(written().texts[QStringLiteral("fr")].title, QStringLiteral("Un premier bureau"));
}

TEST_F(EventFormTest, MakesANewCategoryAndLaneInTheSameStep) {
    const auto categories = readCategories(database()).size(), lanes = readLanes(database()).size();
    open(emptyDraft());
    type("Title", "A first office");
    type("Category", "Places");
    type("Lane", "Offices");
    save();
    ASSERT_TRUE(m_written);
    EXPECT_EQ(readCategories(database()).back().names[QStringLiteral("en")], QStringLiteral("Places"));
    EXPECT_EQ(written().category, readCategories(database()).back().id);
    EXPECT_EQ(written().lane, readLanes(database()).back().id);
    m_state.editing().undo();
    EXPECT_FALSE(m_state.editing().canUndo());
    EXPECT_EQ(readCategories(database()).size(), categories);
    EXPECT_EQ(readLanes(database()).size(), lanes);
}

TEST_F(EventFormTest, WritesAllThatWasEnteredAndShowsItAgain) {
    open(emptyDraft());
    type("Title", "A first office");
    type("Amount", "1.5 million EUR");
    type("Tags", "rent, first,, rent");
    type("Private note", "Ask the landlord");
    type("Short label", "Office");
    save();
    ASSERT_TRUE(m_written);
    const EventDraft first = written();
    EXPECT_EQ(first.amount, (Money{1'500'000, QStringLiteral("EUR")}));
    EXPECT_EQ(first.tags, (QStringList{QStringLiteral("first"), QStringLiteral("rent")}));
    EXPECT_EQ(first.note, QStringLiteral("Ask the landlord"));
    EXPECT_EQ(first.texts[QStringLiteral("en")].label, QStringLiteral("Office"));
    delete m_form;
    open(first);
    EXPECT_FALSE(m_form->isChanged());
    type("Title", "A second office");
    save();
    EventDraft expected = first;
    expected.texts[QStringLiteral("en")].title = QStringLiteral("A second office");
    EXPECT_EQ(written(), expected);
}

// Whatever an event of the story holds, opening and renaming it changes nothing but its title.
TEST_F(EventFormTest, KeepsWhatItDoesNotShow) {
    std::vector<EventId> events;
    for (const EventSummary* event : m_state.accepted()) events.push_back(event->id);
    ASSERT_FALSE(events.empty());
    for (const EventId event : events) {
        EventDraft expected = readEvent(database(), event).take();
        EventForm form(&m_state, expected);
        form.setAttribute(Qt::WA_DeleteOnClose, false);
        EXPECT_FALSE(form.isChanged());
        form.findChild<QLineEdit*>(QStringLiteral("title"))->setText(QStringLiteral("Renamed"));
        form.accept();
        expected.texts[QStringLiteral("en")].title = QStringLiteral("Renamed");
        EXPECT_EQ(readEvent(database(), event).take(), expected) << expected.key.toStdString();
    }
}

TEST_F(EventFormTest, ParticipantsAndSourcesComeInTheSameStep) {
    const EntityId known = readEntities(database()).front().id;
    const SourceId source = readSources(database()).front().id;
    EventDraft draft = emptyDraft();
    draft.participants = {{0, known, QStringLiteral("As it was called")}};
    draft.sources = {source};
    open(draft);
    type("Title", "A first office");
    auto* who = m_form->findChild<ParticipantsField*>();
    QTest::keyClick(who->focusProxy(), Qt::Key_Space);
    ASSERT_TRUE(qobject_cast<QComboBox*>(m_form->focusWidget()) || qobject_cast<QLineEdit*>(m_form->focusWidget()));
    QTest::keyClicks(m_form->focusWidget(), QStringLiteral("The landlord"));
    auto* sources = m_form->findChild<SourcesField*>();
    for (QPushButton* button : sources->findChildren<QPushButton*>())
        if (button->text() == QLatin1String("New source"))
            QTest::keyClick(button, Qt::Key_Space);
    QTest::keyClicks(m_form->focusWidget(), QStringLiteral("The register"));
    save();
    ASSERT_TRUE(m_written);
    ASSERT_EQ(written().participants.size(), 2u);
    EXPECT_EQ(written().participants[0].entity, known);
    EXPECT_EQ(written().participants[0].name, QStringLiteral("As it was called"));
    EXPECT_EQ(written().participants[1].entity, readEntities(database()).back().id);
    EXPECT_EQ(readEntities(database()).back().names[QStringLiteral("en")], QStringLiteral("The landlord"));
    ASSERT_EQ(written().sources.size(), 2u);
    EXPECT_EQ(written().sources[0], source);
    m_state.editing().undo();
    EXPECT_FALSE(m_state.editing().canUndo());
    for (const Source& each : readSources(database())) EXPECT_NE(each.publisher, QStringLiteral("The register"));
}

TEST_F(EventFormTest, TheWheelScrollsAndChangesNothing) {
    EventDraft draft = emptyDraft();
    draft.participants = {{0, readEntities(database()).front().id, {}}};
    open(draft);
    const auto combos = m_form->findChildren<QComboBox*>();
    EXPECT_GE(combos.size(), 6);
    for (QComboBox* combo : combos) {
        QWheelEvent down(QPointF(5, 5), combo->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton,
                         Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(combo, &down);
    }
    EXPECT_FALSE(m_form->isChanged());
}

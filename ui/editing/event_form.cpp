// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/editing/event_form.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTabBar>

#include "app/edit/thing_edits.h"
#include "ui/editing/amount_field.h"
#include "ui/editing/date_field.h"
#include "ui/editing/name_combo.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

QStringList tagsOf(const QString& text) {
    QStringList tags;
    for (const QString& tag : text.split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (!tag.trimmed().isEmpty())
            tags += tag.trimmed();
    tags.removeDuplicates();
    tags.sort();
    return tags;
}

// One more of the palette's colours than there are things, so that neighbours differ.
ColorRole nextColor(std::size_t things) {
    return static_cast<ColorRole>((things + 1) % static_cast<std::size_t>(ColorRole::Neutral));
}

bool sendsForm(const QKeyEvent& key) {
    return (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers() & Qt::ControlModifier;
}

Outcome addNewThings(DocumentEdit& edit, EventDraft& draft, const QString& newCategory, const QString& newLane,
                     const QString& language) {
    if (!newCategory.isEmpty()) {
        CategoryDraft category;
        category.names[language] = newCategory;
        category.color = nextColor(readCategories(edit.database()).size());
        if (const auto done = writeCategory(edit, category); !done)
            return done;
        draft.category = category.id;
    }
    if (!newLane.isEmpty()) {
        LaneDraft lane;
        lane.names[language] = newLane;
        lane.color = nextColor(readLanes(edit.database()).size());
        if (const auto done = writeLane(edit, lane); !done)
            return done;
        draft.lane = lane.id;
    }
    return Done{};
}

}  // namespace

EventForm::EventForm(ViewState* state, EventDraft draft, QWidget* parent)
    : QDialog(parent), m_state(state), m_draft(std::move(draft)) {
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(m_draft.id ? tr("Edit event") : tr("Add event"));
    if (const Database* database = m_state->editing().database())
        m_languages = readDocumentDraft(*database).languages;
    if (m_languages.isEmpty())
        m_languages = QStringList{m_state->language().code()};
    m_language = m_languages.contains(m_state->language().code()) ? m_state->language().code() : m_languages.front();
    build();
    for (QWidget* field : findChildren<QWidget*>()) field->installEventFilter(this);
    fill();
    m_before = entered();
    m_title->setFocus(Qt::OtherFocusReason);
}

void EventForm::fill() {
    fillThings();
    showTexts(static_cast<int>(m_languages.indexOf(m_language)));
    m_date->setDate(m_draft.date.edtf.empty() ? std::nullopt : std::optional(m_draft.date));
    m_category->choose(m_draft.category.value);
    m_lane->choose(m_draft.lane.value);
    m_importance->setCurrentIndex(m_draft.importance - 1);
    m_confidence->setCurrentIndex(static_cast<int>(m_draft.confidence));
    m_amount->setAmount(m_draft.amount);
    m_participants->setParticipants(m_draft.participants);
    m_sources->setSources(m_draft.sources);
    m_tags->setText(m_draft.tags.join(QStringLiteral(", ")));
    m_note->setPlainText(m_draft.note);
    const auto& texts = m_draft.texts.value(m_language);
    showMore(m_draft.amount || !texts.label.isEmpty() || !texts.amountNote.isEmpty() || !m_draft.tags.isEmpty() ||
             !m_draft.note.isEmpty() || !m_draft.participants.empty() || !m_draft.sources.empty());
}

void EventForm::fillThings() {
    const Database* database = m_state->editing().database();
    if (!database)
        return;
    const auto name = [this](const TextByLanguage& names) {
        const QString own = names.value(m_state->language().code());
        return own.isEmpty() ? names.value(m_languages.front(), names.isEmpty() ? QString() : names.first()) : own;
    };
    for (const CategoryDraft& category : readCategories(*database))
        m_category->addThing(category.id.value, name(category.names), category.color, category.shape);
    for (const LaneDraft& lane : readLanes(*database)) m_lane->addThing(lane.id.value, name(lane.names), lane.color);
}

// One set of fields for all languages: it holds the texts of one at a time.
void EventForm::keepTexts() {
    EventDraft::Texts texts{m_label->text().trimmed(), m_title->text().trimmed(), m_summary->toPlainText().trimmed(),
                            m_amountNote->text().trimmed()};
    if (texts.isEmpty() && !m_draft.texts.contains(m_language))
        return;
    m_draft.texts[m_language] = texts;
}

void EventForm::showTexts(int tab) {
    m_language = m_languages.value(tab, m_languages.front());
    const auto texts = m_draft.texts.value(m_language);
    m_title->setText(texts.title);
    m_summary->setPlainText(texts.summary);
    m_label->setText(texts.label);
    m_amountNote->setText(texts.amountNote);
}

EventForm::Entered EventForm::entered() const {
    Entered entered{m_draft,          m_category->newName(),   m_lane->newName(),     m_date->edit()->text(),
                    m_amount->text(), m_participants->lines(), m_sources->newSource()};
    EventDraft& draft = entered.draft;
    draft.date = m_date->date().value_or(UncertainDate());
    draft.category = {m_category->chosen()};
    draft.lane = {m_lane->chosen()};
    draft.importance = m_importance->currentIndex() + 1;
    draft.confidence = static_cast<Confidence>(m_confidence->currentIndex());
    draft.amount = m_amount->amount();
    draft.sources = m_sources->sources();
    draft.tags = tagsOf(m_tags->text());
    draft.note = m_note->toPlainText().trimmed();
    EventDraft::Texts texts{m_label->text().trimmed(), m_title->text().trimmed(), m_summary->toPlainText().trimmed(),
                            m_amountNote->text().trimmed()};
    if (!texts.isEmpty() || draft.texts.contains(m_language))
        draft.texts[m_language] = texts;
    return entered;
}

bool EventForm::isChanged() const {
    return entered() != m_before;
}

QString EventForm::problemText() const {
    return m_problem->text();
}

bool EventForm::refuse(const QString& text, QWidget* field) {
    m_problem->setText(text);
    m_problem->show();
    if (field) {
        field->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(field);
    }
    return false;
}

bool EventForm::isComplete(const Entered& entered) {
    const EventDraft& draft = entered.draft;
    if (draft.title(m_language).trimmed().isEmpty())
        return refuse(tr("Give the event a title."), m_title);
    if (draft.date.edtf.empty())
        return refuse(m_date->isEmpty() ? tr("Say when it happened.") : m_date->readingText(), m_date);
    if (!draft.category && entered.newCategory.isEmpty())
        return refuse(tr("Choose a category, or type the name of a new one."), m_category);
    if (!draft.lane && entered.newLane.isEmpty())
        return refuse(tr("Choose a lane, or type the name of a new one."), m_lane);
    if (!m_amount->isGood()) {
        showMore(true);
        return refuse(m_amount->readingText(), m_amount);
    }
    return true;
}

// What the event refers to and is not there yet.
Outcome EventForm::writeThings(DocumentEdit& edit, const Entered& entered, EventDraft& draft) const {
    if (const auto made = addNewThings(edit, draft, entered.newCategory, entered.newLane, m_language); !made)
        return made;
    auto participants = writtenParticipants(edit, entered.participants, m_language);
    if (!participants)
        return participants.problem();
    draft.participants = participants.take();
    if (entered.source.isEmpty())
        return Done{};
    Source source;
    source.publisher = entered.source.publisher;
    source.title = entered.source.title;
    source.url = entered.source.url;
    source.language = m_language;
    if (const auto made = writeSource(edit, source); !made)
        return made;
    draft.sources.push_back(source.id);
    return Done{};
}

bool EventForm::write(const Entered& entered) {
    EventDraft draft;
    // What keeps it from being written is said here, not only behind this window.
    const auto told = connect(&m_state->editing(), &DocumentEditing::problemOccurred, this,
                              [this](const Problem& problem) { refuse(problem.message, nullptr); });
    const StepName step{m_draft.id ? StepKind::Change : StepKind::Add, entered.draft.title(m_state->language().code())};
    const bool done = m_state->editing().perform(step, [&](DocumentEdit& edit) -> Outcome {
        draft = entered.draft;
        if (const auto made = writeThings(edit, entered, draft); !made)
            return made;
        return writeEvent(edit, draft);
    });
    disconnect(told);
    if (done)
        Q_EMIT written(draft.id);
    return done;
}

void EventForm::accept() {
    const Entered now = entered();
    if (!isComplete(now))
        return;
    if (now == m_before && m_draft.id) {
        QDialog::accept();
        return;
    }
    if (write(now))
        QDialog::accept();
}

// Ctrl+Enter from anywhere: in a field of several lines Enter alone begins a line.
bool EventForm::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && sendsForm(*static_cast<QKeyEvent*>(event))) {
        accept();
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

void EventForm::keyPressEvent(QKeyEvent* event) {
    if (sendsForm(*event))
        accept();
    else
        QDialog::keyPressEvent(event);
}

void EventForm::reject() {
    if (isChanged() && m_mayDiscard && !m_mayDiscard())
        return;
    QDialog::reject();
}

}  // namespace jalon

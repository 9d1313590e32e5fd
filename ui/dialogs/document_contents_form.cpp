// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/document_contents_form.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

#include "app/edit/thing_edits.h"
#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_state.h"

namespace jalon {

ContentsForm::ContentsForm(ViewState* state, QWidget* parent)
    : QWidget(parent),
      m_state(state),
      m_pane(new QWidget(this)),
      m_fields(new QWidget),
      m_rows(new QVBoxLayout(m_fields)),
      m_heading(new QLabel),
      m_apply(new QPushButton(tr("&Apply"))),
      m_revert(new QPushButton(tr("&Revert"))) {
    auto* layout = new QVBoxLayout(m_pane);
    layout->setContentsMargins(0, 0, 0, 0);
    m_heading->setFont(state->fonts().textBold);
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(m_fields);
    scroll->setFocusPolicy(Qt::NoFocus);
    m_fields->setObjectName(QStringLiteral("contentsFields"));
    m_rows->setContentsMargins(0, 4, 12, 4);
    m_rows->setSpacing(10);
    m_rows->addStretch();
    layout->addWidget(scroll, 1);
    layout->addLayout(buildButtons());
    settle();
}

QLayout* ContentsForm::buildButtons() {
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton* button : {m_revert, m_apply}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    m_apply->setToolTip(tr("Make these changes, as one step that can be undone (Enter)"));
    m_revert->setToolTip(tr("Put back what stood there (Esc)"));
    m_apply->setObjectName(QStringLiteral("primary"));
    connect(m_apply, &QPushButton::clicked, this, &ContentsForm::apply);
    connect(m_revert, &QPushButton::clicked, this, &ContentsForm::revert);
    return buttons;
}

void ContentsForm::settle() {
    m_touched = false;
    m_apply->setEnabled(false);
    m_revert->setEnabled(false);
    Q_EMIT touchedChanged();
}

void ContentsForm::touch() {
    for (FieldRow* row : m_fields->findChildren<FieldRow*>()) row->clearRefusal();
    m_touched = true;
    m_apply->setEnabled(true);
    m_revert->setEnabled(true);
    Q_EMIT touchedChanged();
}

bool ContentsForm::apply() {
    if (!m_touched)
        return true;
    if (!write())
        return false;
    // What was written is read again as the document has it.
    revert();
    return true;
}

void ContentsForm::revert() {
    for (FieldRow* row : m_fields->findChildren<FieldRow*>()) row->say({});
    fill();
    settle();
}

void ContentsForm::setHeading(const QString& text) {
    m_heading->setText(text);
    m_heading->setVisible(!text.isEmpty());
}

FieldRow* ContentsForm::addRow(const QString& name, QWidget* field) {
    auto* row = new FieldRow(name, field, m_state);
    m_rows->insertWidget(m_rows->count() - 1, row);
    return row;
}

void ContentsForm::addPair(const QString& leftName, QWidget* left, const QString& rightName, QWidget* right) {
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    for (const auto& [name, field] : {std::pair{leftName, left}, {rightName, right}})
        line->addWidget(new FieldRow(name, field, m_state), 1, Qt::AlignTop);
    m_rows->insertLayout(m_rows->count() - 1, line);
}

void ContentsForm::addNote(const QString& text) {
    auto* note = new QLabel(text);
    note->setWordWrap(true);
    note->setFont(m_state->fonts().small);
    m_rows->insertWidget(m_rows->count() - 1, note);
}

FieldRow* ContentsForm::rowOf(const QWidget* field) const {
    return qobject_cast<FieldRow*>(field->parentWidget());
}

bool ContentsForm::refuse(const QWidget* field, const QString& why) {
    rowOf(field)->refuse(why);
    return false;
}

bool ContentsForm::takes(const CompactDateField* date, const QString& whyNeeded) {
    if (date->isEmpty())
        return whyNeeded.isEmpty() || refuse(date, whyNeeded);
    return date->date() || refuse(date, date->words());
}

void ContentsForm::follow(CompactDateField* date) {
    connect(date, &CompactDateField::edited, this, [this, date] {
        rowOf(date)->say(date->words());
        touch();
    });
}

bool ContentsForm::perform(StepKind kind, const QString& subject, const WorkingCopy::Change& change) {
    return m_state->editing().perform({kind, subject, 1}, change);
}

const Database* ContentsForm::database() const {
    return m_state->editing().database();
}

QStringList ContentsForm::languages() const {
    return database() ? readDocumentDraft(*database()).languages : QStringList();
}

QString ContentsForm::inLanguage(const TextByLanguage& texts) const {
    if (const QString text = texts.value(m_state->language().code()); !text.isEmpty())
        return text;
    for (const QString& text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}

}  // namespace jalon

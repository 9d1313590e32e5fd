// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/editing/sources_field.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <algorithm>

#include "app/edit/thing_edits.h"
#include "ui/editing/name_combo.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

QPushButton* linkButton(const QString& text, const QString& tip) {
    auto* made = new QPushButton(text);
    made->setObjectName(QStringLiteral("linkButton"));
    made->setAutoDefault(false);
    made->setToolTip(tip);
    return made;
}

}  // namespace

SourcesField::SourcesField(ViewState* state, QWidget* parent)
    : QWidget(parent), m_state(state), m_lines(new QVBoxLayout), m_known(new NameCombo(state)), m_new(new QWidget) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_known->setAccessibleName(tr("Add a source"));
    m_known->setToolTip(tr("Choose a source of this document"));
    m_known->lineEdit()->setPlaceholderText(tr("Choose a source to add"));
    m_known->completer()->setFilterMode(Qt::MatchContains);
    if (const Database* database = state->editing().database())
        for (const Source& source : readSources(*database))
            m_known->addItem(source.publisher + QStringLiteral(" – ") + source.title,
                             QVariant::fromValue<qlonglong>(source.id.value));
    m_known->setCurrentIndex(-1);
    connect(m_known, &QComboBox::activated, this, &SourcesField::takeChosen);
    auto* fields = new QVBoxLayout(m_new);
    fields->setContentsMargins(0, 0, 0, 0);
    m_publisher = newLine(tr("Publisher"));
    m_title = newLine(tr("Title of the page"));
    m_url = newLine(tr("Address, https://…"));
    m_new->hide();
    QPushButton* other = linkButton(tr("New source"), tr("Name a source that is not in this document yet"));
    connect(other, &QPushButton::clicked, this, [this, other] {
        other->hide();
        m_new->show();
        m_publisher->setFocus(Qt::OtherFocusReason);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(m_lines);
    layout->addWidget(m_known);
    layout->addWidget(other, 0, Qt::AlignLeft);
    layout->addWidget(m_new);
    setFocusProxy(m_known);
}

QLineEdit* SourcesField::newLine(const QString& hint) {
    auto* line = new QLineEdit;
    line->setMaxLength(2000);
    line->setPlaceholderText(hint);
    line->setAccessibleName(hint);
    line->setToolTip(hint);
    m_new->layout()->addWidget(line);
    return line;
}

void SourcesField::setSources(const std::vector<SourceId>& sources) {
    for (const SourceId source : sources) addLine(source);
}

void SourcesField::takeChosen(int index) {
    const SourceId source{m_known->itemData(index).toLongLong()};
    m_known->setCurrentIndex(-1);
    m_known->lineEdit()->clear();
    if (source && std::find(m_sources.begin(), m_sources.end(), source) == m_sources.end())
        addLine(source);
}

QString SourcesField::wordsOf(SourceId source) const {
    return m_known->itemText(m_known->findData(QVariant::fromValue<qlonglong>(source.value)));
}

void SourcesField::addLine(SourceId source) {
    m_sources.push_back(source);
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* words = new QLabel(wordsOf(source));
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    QPushButton* gone = linkButton(tr("Remove"), tr("The event no longer names this source"));
    gone->setAccessibleName(tr("Remove %1").arg(words->text()));
    connect(gone, &QPushButton::clicked, this, [this, line, source] {
        std::erase(m_sources, source);
        m_known->setFocus(Qt::OtherFocusReason);
        line->hide();
        line->deleteLater();
    });
    layout->addWidget(words, 1);
    layout->addWidget(gone, 0, Qt::AlignTop);
    m_lines->addWidget(line);
    setTabOrder(gone, m_known);
}

SourcesField::New SourcesField::newSource() const {
    return {m_publisher->text().trimmed(), m_title->text().trimmed(), m_url->text().trimmed()};
}

}  // namespace jalon

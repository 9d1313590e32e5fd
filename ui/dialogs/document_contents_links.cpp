// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The fields that lead to other things of the document.
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QStringListModel>
#include <algorithm>

#include "app/edit/event_edits.h"
#include "ui/dialogs/document_contents_fields.h"
#include "ui/view_state/document_editing.h"
#include "ui/view_state/view_state.h"

namespace jalon {

QString sourceWords(const Source& source) {
    if (source.publisher.isEmpty() || source.title.isEmpty())
        return source.publisher + source.title;
    return QStringLiteral("%1 – %2").arg(source.publisher, source.title);
}

EventField::EventField(const ViewState* state, const QString& name, QWidget* parent)
    : QWidget(parent), m_state(state), m_text(new QLineEdit), m_completer(new QCompleter(this)) {
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    m_text->setAccessibleName(name);
    m_text->setPlaceholderText(tr("None; type words of an event to find it"));
    m_text->setClearButtonEnabled(true);
    m_completer->setModel(new QStringListModel(m_completer));
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_text->setCompleter(m_completer);
    connect(m_text, &QLineEdit::textEdited, this, &EventField::find);
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, [this](const QString& title) {
        for (const auto& [found, event] : m_found)
            if (found == title)
                m_event = event;
        m_title = title;
        Q_EMIT edited();
    });
}

QString EventField::titleOf(EventId event) const {
    const Database* database = m_state->editing().database();
    const auto draft = event && database ? readEvent(*database, event) : Problem{ProblemKind::NotFound, QString()};
    if (!draft)
        return {};
    return QStringLiteral("%1 (%2)").arg(draft->title(m_state->language().code()),
                                         shortDateWords(draft->date, m_state->language()));
}

void EventField::show(EventId event) {
    m_event = event;
    m_title = titleOf(event);
    m_text->setText(m_title);
    m_text->setCursorPosition(0);
}

bool EventField::isUnclear() const {
    return !m_event && !m_text->text().trimmed().isEmpty();
}

void EventField::find(const QString& text) {
    constexpr int most = 12;
    m_event = {};
    m_found.clear();
    QStringList titles;
    if (const Document* document = m_state->document(); document && !text.trimmed().isEmpty())
        for (const EventId event : document->searchFirst(text, m_state->language(), most, most).events) {
            m_found.emplace_back(titleOf(event), event);
            titles += m_found.back().first;
        }
    static_cast<QStringListModel*>(m_completer->model())->setStringList(titles);
    Q_EMIT edited();
}

CompactSourcesField::CompactSourcesField(const ViewState* state, QWidget* parent)
    : QWidget(parent), m_state(state), m_list(new QListWidget), m_text(new QLineEdit) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* line = new QHBoxLayout;
    line->addWidget(m_text);
    auto* remove = new QPushButton(tr("Remove"));
    remove->setAutoDefault(false);
    remove->setToolTip(tr("Remove the chosen source from this list (Delete)"));
    line->addWidget(remove);
    layout->addWidget(m_list);
    layout->addLayout(line);
    m_list->setObjectName(QStringLiteral("fieldList"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setAccessibleName(tr("Sources"));
    m_list->setMaximumHeight(m_list->fontMetrics().height() * 4 + 12);
    m_text->setAccessibleName(tr("Add a source"));
    m_text->setPlaceholderText(tr("Add a source: type words of it"));
    setFocusProxy(m_text);
    auto* completer = new QCompleter(this);
    completer->setModel(new QStringListModel(completer));
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_text->setCompleter(completer);
    // The completer puts its words into the field after it told them.
    connect(
        completer, qOverload<const QString&>(&QCompleter::activated), this,
        [this](const QString& words) { add(words); }, Qt::QueuedConnection);
    connect(remove, &QPushButton::clicked, this, &CompactSourcesField::removeCurrent);
    auto* key = new QShortcut(QKeySequence(Qt::Key_Delete), m_list);
    key->setContext(Qt::WidgetShortcut);
    connect(key, &QShortcut::activated, this, &CompactSourcesField::removeCurrent);
}

void CompactSourcesField::show(const std::vector<SourceId>& sources) {
    m_sources = sources;
    QStringList words;
    for (const Source& source : m_state->content()->sources) words += sourceWords(source);
    static_cast<QStringListModel*>(m_text->completer()->model())->setStringList(words);
    m_text->clear();
    list();
}

void CompactSourcesField::add(const QString& words) {
    m_text->clear();
    for (const Source& source : m_state->content()->sources) {
        if (sourceWords(source) != words || std::find(m_sources.begin(), m_sources.end(), source.id) != m_sources.end())
            continue;
        m_sources.push_back(source.id);
        list();
        Q_EMIT edited();
        return;
    }
}

void CompactSourcesField::removeCurrent() {
    const int row = m_list->currentRow();
    if (row < 0)
        return;
    m_sources.erase(m_sources.begin() + row);
    list();
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    Q_EMIT edited();
}

void CompactSourcesField::list() {
    m_list->clear();
    for (const SourceId id : m_sources) {
        const Source* source = m_state->content()->source(id);
        auto* item = new QListWidgetItem(source ? sourceWords(*source) : QString(), m_list);
        item->setToolTip(item->text());
    }
}

}  // namespace jalon

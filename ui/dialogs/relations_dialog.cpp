// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/relations_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/clipped_text.h"
#include "app/edit/thing_edits.h"
#include "ui/dialogs/document_contents_fields.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

constexpr qsizetype longestTitle = 80;
enum Column { From, Kind, To, FirstNote };

QTableWidgetItem* fixedText(const QString& text) {
    auto* item = new QTableWidgetItem(text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    return item;
}

}  // namespace

RelationsDialog::RelationsDialog(const ViewState& state, EventId event, QWidget* parent)
    : QDialog(parent), m_state(state), m_event(event), m_table(new QTableWidget) {
    setWindowTitle(tr("Relations"));
    const Database* database = state.editing().database();
    if (database) {
        m_before = readRelations(*database, event);
        m_languages = readDocumentDraft(*database).languages;
    }
    m_shown = m_before;
    auto* title = new QLabel(titleOf(event));
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_remove = buttons->addButton(tr("&Remove"), QDialogButtonBox::ActionRole);
    m_remove->setToolTip(tr("Remove the selected relation (Delete)"));
    m_remove->setAutoDefault(false);
    connect(m_remove, &QPushButton::clicked, this, &RelationsDialog::removeCurrent);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(title);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    fill();
    resize(860, 360);
    m_table->setFocus();
}

QString RelationsDialog::titleOf(EventId id) const {
    const EventSummary* event = m_state.content()->event(id);
    return event ? clippedText(event->title, longestTitle) : QString();
}

void RelationsDialog::fill() {
    QStringList headers{tr("From"), tr("Relation"), tr("To")};
    for (const QString& code : m_languages)
        headers += m_languages.size() == 1 ? tr("Note") : tr("Note (%1)").arg(languageWords(code));
    m_table->setColumnCount(static_cast<int>(headers.size()));
    m_table->setHorizontalHeaderLabels(headers);
    m_table->setAccessibleName(tr("Relations of the event"));
    m_table->verticalHeader()->hide();
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    for (const RelationDraft& relation : m_shown) addRow(relation);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(Kind, QHeaderView::ResizeToContents);
    if (!m_shown.empty())
        m_table->setCurrentCell(0, From);
    m_remove->setEnabled(!m_shown.empty());
}

void RelationsDialog::addRow(const RelationDraft& relation) {
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, From, fixedText(relation.from == m_event ? tr("this event") : titleOf(relation.from)));
    m_table->setItem(row, To, fixedText(relation.to == m_event ? tr("this event") : titleOf(relation.to)));
    auto* kind = new QComboBox;
    // In the order of RelationKind.
    kind->addItems({tr("leads to"), tr("responds to"), tr("part of"), tr("supersedes")});
    kind->setCurrentIndex(static_cast<int>(relation.kind));
    kind->setAccessibleName(tr("Kind of relation"));
    m_table->setCellWidget(row, Kind, kind);
    for (int i = 0; i < m_languages.size(); ++i)
        m_table->setItem(row, FirstNote + i, new QTableWidgetItem(relation.notes.value(m_languages[i])));
}

RelationDraft RelationsDialog::relationIn(int row) const {
    RelationDraft relation = m_shown[static_cast<std::size_t>(row)];
    relation.kind =
        static_cast<RelationKind>(qobject_cast<const QComboBox*>(m_table->cellWidget(row, Kind))->currentIndex());
    for (int i = 0; i < m_languages.size(); ++i) {
        const QString note = m_table->item(row, FirstNote + i)->text().trimmed();
        if (note.isEmpty())
            relation.notes.remove(m_languages[i]);
        else
            relation.notes.insert(m_languages[i], note);
    }
    return relation;
}

void RelationsDialog::removeCurrent() {
    const int row = m_table->currentRow();
    if (row < 0)
        return;
    m_shown.erase(m_shown.begin() + row);
    m_table->removeRow(row);
    m_remove->setEnabled(!m_shown.empty());
}

void RelationsDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Delete)
        removeCurrent();
    else
        QDialog::keyPressEvent(event);
}

bool RelationsDialog::isChanged() const {
    if (m_shown.size() != m_before.size())
        return true;
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        const RelationDraft now = relationIn(static_cast<int>(row));
        if (now.kind != m_before[row].kind || now.notes != m_before[row].notes)
            return true;
    }
    return false;
}

Outcome RelationsDialog::apply(DocumentEdit& edit) const {
    for (const RelationDraft& before : m_before) {
        const bool left = std::any_of(m_shown.begin(), m_shown.end(), [&](const auto& r) { return r.id == before.id; });
        if (!left)
            if (const auto removed = removeRelation(edit, before.id); !removed)
                return removed;
    }
    for (std::size_t row = 0; row < m_shown.size(); ++row) {
        RelationDraft relation = relationIn(static_cast<int>(row));
        if (const auto written = writeRelation(edit, relation); !written)
            return written;
    }
    return Done{};
}

}  // namespace jalon

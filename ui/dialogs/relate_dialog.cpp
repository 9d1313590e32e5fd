// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/relate_dialog.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

#include "app/base/clipped_text.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

constexpr int mostFound = 50;  // whoever looks for one types more words
constexpr qsizetype longestTitle = 200;

}  // namespace

RelateDialog::RelateDialog(const ViewState& state, EventId from, QWidget* parent)
    : QDialog(parent),
      m_state(state),
      m_from(from),
      m_kind(new QComboBox),
      m_text(new QLineEdit),
      m_found(new QListWidget) {
    setWindowTitle(tr("Relate to…"));
    const EventSummary* event = state.content()->event(from);
    auto* title = new QLabel(event ? clippedText(event->title, longestTitle) : QString());
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    // In the order of RelationKind.
    m_kind->addItems({tr("leads to"), tr("responds to"), tr("part of"), tr("supersedes")});
    m_kind->setAccessibleName(tr("Kind of relation"));
    m_text->setPlaceholderText(tr("Words of the title, a company, an amount…"));
    m_text->setAccessibleName(tr("Other event"));
    m_text->setMaxLength(200);
    m_text->installEventFilter(this);
    m_found->setAccessibleName(tr("Events found"));
    m_found->setMinimumSize(460, 200);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_relate = buttons->addButton(tr("Relate"), QDialogButtonBox::AcceptRole);
    m_relate->setDefault(true);
    auto* layout = new QFormLayout(this);
    layout->addRow(tr("This event:"), title);
    layout->addRow(tr("&Kind:"), m_kind);
    layout->addRow(tr("&Other event:"), m_text);
    layout->addRow(m_found);
    layout->addRow(buttons);
    m_text->setFocus();
    connect(m_text, &QLineEdit::textChanged, this, &RelateDialog::find);
    connect(m_found, &QListWidget::currentRowChanged, this,
            [this] { m_relate->setEnabled(m_found->currentItem() != nullptr); });
    connect(m_found, &QListWidget::itemActivated, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    find();
}

RelationDraft RelateDialog::relation() const {
    RelationDraft relation;
    relation.from = m_from;
    relation.kind = static_cast<RelationKind>(m_kind->currentIndex());
    if (const QListWidgetItem* item = m_found->currentItem())
        relation.to = {item->data(Qt::UserRole).toLongLong()};
    return relation;
}

bool RelateDialog::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down)
            return QCoreApplication::sendEvent(m_found, event);
    }
    return QDialog::eventFilter(watched, event);
}

std::vector<EventId> RelateDialog::found(const QString& text) const {
    if (!m_state.document() || text.isEmpty())
        return {};
    if (m_state.content()->store)
        return m_state.document()->searchFirst(text, m_state.language(), mostFound, mostFound).events;
    return m_state.document()->search(text, m_state.language());
}

void RelateDialog::find() {
    m_found->clear();
    for (const EventId id : found(m_text->text().trimmed())) {
        const EventSummary* event = m_state.content()->event(id);
        if (!event || id == m_from || m_found->count() >= mostFound)
            continue;
        auto* item = new QListWidgetItem(QStringLiteral("%1 – %2").arg(shortDateWords(event->date, m_state.language()),
                                                                       clippedText(event->title, longestTitle)));
        item->setData(Qt::UserRole, static_cast<qlonglong>(id.value));
        m_found->addItem(item);
    }
    m_found->setCurrentRow(m_found->count() > 0 ? 0 : -1);
    m_relate->setEnabled(m_found->currentItem() != nullptr);
}

}  // namespace jalon

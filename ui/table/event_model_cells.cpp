// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// What the cells of the table of events say.
#include <QPainter>
#include <QPixmap>

#include "app/drawing/timeline_painter.h"
#include "app/edit/event_edits.h"
#include "ui/table/event_model.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {
constexpr std::size_t mostDrafts = 3000;

Qt::Alignment alignmentOf(EventField field) {
    const bool number = field == EventField::Amount || field == EventField::Importance || field == EventField::Sources;
    return (number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
}
}  // namespace

int EventModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_columns.empty() ? 0 : newRow() + 1;
}

int EventModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Qt::ItemFlags EventModel::flags(const QModelIndex& index) const {
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid() || !m_columns[static_cast<std::size_t>(index.column())].isEditable())
        return flags;
    return flags | Qt::ItemIsEditable;
}

const EventDraft& EventModel::draftAt(int row) const {
    const EventId id = eventAt(row);
    const auto found = m_drafts.find(id.value);
    if (found != m_drafts.end())
        return found->second;
    if (m_drafts.size() >= mostDrafts)
        m_drafts.clear();
    const Database* database = m_state->editing().database();
    auto draft = database ? readEvent(*database, id) : Result<EventDraft>(EventDraft());
    return m_drafts.emplace(id.value, draft ? draft.take() : EventDraft()).first->second;
}

QString EventModel::text(int row, const EventColumn& column, int role) const {
    const bool isNew = row == newRow();
    if (isNew && !m_pendingBegun)
        return role == Qt::DisplayRole && column.field == EventField::Date ? tr("New event…") : QString();
    if (isNew && column.field == EventField::Category && !m_pending.newCategory.isEmpty())
        return m_pending.newCategory;
    if (isNew && column.field == EventField::Lane && !m_pending.newLane.isEmpty())
        return m_pending.newLane;
    const EventDraft& draft = isNew ? m_pending.draft : draftAt(row);
    if (role == Qt::EditRole)
        return m_cells.edited(draft, column);
    return role == copyRole ? m_cells.copied(draft, column) : m_cells.shown(draft, column);
}

QVariant EventModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const int row = index.row();
    const EventColumn& column = m_columns[static_cast<std::size_t>(index.column())];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::EditRole:
        case copyRole:
            return text(row, column, role);
        case Qt::TextAlignmentRole:
            return QVariant::fromValue(alignmentOf(column.field));
        case Qt::ForegroundRole:
            // Borrowed from another language, or not there yet.
            if (row == newRow() || (column.field == EventField::Title && text(row, column, Qt::EditRole).isEmpty()))
                return m_state->theme().textSecondary;
            return {};
        case Qt::ToolTipRole: {
            // Shown as plain text whatever a document's texts hold.
            const QString whole = text(row, column, Qt::DisplayRole);
            return column.isText() || column.field == EventField::Note
                       ? QStringLiteral("<qt>%1</qt>").arg(whole.toHtmlEscaped())
                       : QVariant();
        }
        default:
            return {};
    }
}

QVariant EventModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation == Qt::Vertical) {
        if (role == Qt::DisplayRole)
            return section == newRow() ? QStringLiteral("+") : m_state->language().locale().toString(section + 1);
        if (role == Qt::AccessibleTextRole && section == newRow())
            return tr("New event");
        return role == Qt::DecorationRole && section >= 0 && section < newRow() ? mark(section) : QVariant();
    }
    if (section < 0 || section >= columnCount())
        return {};
    const EventColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(alignmentOf(column.field));
    return role == Qt::DisplayRole ? column.name() : QVariant();
}

// The mark of the event's category, as the timeline draws it.
QVariant EventModel::mark(int row) const {
    const Category* category = m_state->content()->category(draftAt(row).category);
    if (!category)
        return {};
    constexpr int fine = 2;  // pixels of a pixel: screens are of any resolution
    const int size = qRound(16 * m_state->fonts().scale);
    QPixmap pixmap(size * fine, size * fine);
    pixmap.setDevicePixelRatio(fine);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme& theme = m_state->theme();
    paintMark(painter, {size / 2.0, size / 2.0}, 11 * m_state->fonts().scale, category->shape,
              theme.mark(category->color), theme.window);
    return pixmap;
}

}  // namespace jalon

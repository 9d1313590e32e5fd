// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The keys of a spreadsheet, and what they do.
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>
#include <QTimer>
#include <algorithm>

#include "app/edit/event_edits.h"
#include "ui/table/event_model.h"
#include "ui/table/event_table.h"
#include "ui/table/table_block.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

const QKeySequence fillKeys(Qt::CTRL | Qt::Key_D);

// Before the window's own shortcuts: letters are typed into cells.
bool isOurs(const QKeyEvent& key) {
    if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::Paste) || key.matches(QKeySequence::SelectAll))
        return true;
    if (QKeySequence(key.keyCombination()) == fillKeys)
        return true;
    if (key.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    switch (key.key()) {
        case Qt::Key_Delete:
        case Qt::Key_Backspace:
        case Qt::Key_F2:
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Escape:
        case Qt::Key_Home:
        case Qt::Key_End:
            return true;
        default:
            return !key.text().isEmpty() && key.text().front().isPrint();
    }
}

}  // namespace

bool EventTable::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isOurs(*static_cast<QKeyEvent*>(event)))
        event->accept();
    return QTableView::event(event);
}

void EventTable::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState) {
        // What the editor has no use for is on its way up; it is closed a moment later.
        QTableView::keyPressEvent(event);
        return;
    }
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy)) {
        copy();
    } else if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (QKeySequence(event->keyCombination()) == fillKeys) {
        fillDown();
    } else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        clearOrDelete();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT closeRequested();
    } else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ShiftModifier) {
        selectionModel()->select(selectionModel()->selection(),
                                 QItemSelectionModel::Select | QItemSelectionModel::Rows);
    } else if (enter && currentIndex().isValid()) {
        if (currentIndex().flags() & Qt::ItemIsEditable)
            edit(currentIndex());
        else
            setCurrentIndex(beside(currentIndex(), 1, 0));
    } else {
        QTableView::keyPressEvent(event);
    }
}

// -- from cell to cell

QModelIndex EventTable::beside(const QModelIndex& from, int rows, int columns) const {
    const std::vector<int> shown = shownColumns();
    const auto at = std::find(shown.begin(), shown.end(), from.column());
    if (at == shown.end())
        return from;
    int row = from.row() + rows;
    auto place = static_cast<int>(at - shown.begin()) + columns;
    const int count = static_cast<int>(shown.size());
    if (place >= count || place < 0) {
        row += place < 0 ? -1 : 1;
        place = place < 0 ? count - 1 : 0;
    }
    if (row < 0 || row >= m_model->rowCount())
        return from;
    return m_model->index(row, shown[static_cast<std::size_t>(place)]);
}

void EventTable::commitData(QWidget* editor) {
    const QModelIndex at = currentIndex();
    m_below = beside(at, 1, 0);
    m_right = beside(at, 0, 1);
    m_left = beside(at, 0, -1);
    m_refused = false;
    m_added = {};
    QTableView::commitData(editor);
}

void EventTable::closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) {
    const bool leaves = hint == QAbstractItemDelegate::EditNextItem ||
                        hint == QAbstractItemDelegate::EditPreviousItem ||
                        hint == QAbstractItemDelegate::SubmitModelCache;
    // What could not be taken stays to be corrected; Esc gives it up.
    if (leaves && m_refused) {
        m_refused = false;
        editor->setFocus();
        // The words about it take room from the table.
        QTimer::singleShot(0, this, [this] { scrollTo(currentIndex()); });
        return;
    }
    if (hint == QAbstractItemDelegate::RevertModelCache)
        Q_EMIT told(QString());
    QTableView::closeEditor(editor, leaves ? QAbstractItemDelegate::NoHint : hint);
    if (leaves)
        moveAfterEditing(hint);
}

void EventTable::moveAfterEditing(QAbstractItemDelegate::EndEditHint hint) {
    const bool submitted = hint == QAbstractItemDelegate::SubmitModelCache;
    QPersistentModelIndex to = submitted ? m_below : hint == QAbstractItemDelegate::EditNextItem ? m_right : m_left;
    // A new row has become an event: Tab goes on in its row, Enter to the next new one.
    if (m_added && submitted)
        to = m_model->index(m_model->newRow(), to.isValid() ? to.column() : 0);
    else if (const int row = m_model->rowOf(m_added); m_added && row >= 0 && to.isValid())
        to = m_model->index(row, to.column());
    m_added = {};
    if (to.isValid())
        setCurrentIndex(to);
}

// -- blocks

void EventTable::copy() const {
    TableBlock block;
    const std::vector<int> columns = shownColumns();
    const auto holds = [&](int column) { return selectionModel()->columnIntersectsSelection(column); };
    for (const int row : selectedRows()) {
        QStringList fields;
        for (const int column : columns) {
            const QModelIndex cell = m_model->index(row, column);
            if (holds(column))
                fields += selectionModel()->isSelected(cell) ? cell.data(EventModel::copyRole).toString() : QString();
        }
        block.push_back(fields);
    }
    if (!block.empty())
        QApplication::clipboard()->setMimeData(blockData(block));
}

// One value, into all that is selected.
std::vector<CellText> EventTable::filledWith(const QString& value) const {
    std::vector<CellText> cells;
    for (const int row : selectedRows())
        for (const int column : shownColumns())
            if (selectionModel()->isSelected(m_model->index(row, column)))
                cells.push_back({row, m_model->columns()[static_cast<std::size_t>(column)], value});
    return cells;
}

// The block with its first cell at the first that is selected. False where it is wider than what is there.
bool EventTable::placeBlock(const TableBlock& block, std::vector<CellText>& cells) {
    const std::vector<int> columns = shownColumns(), rows = selectedRows();
    auto first = std::find_if(columns.begin(), columns.end(),
                              [&](int column) { return selectionModel()->columnIntersectsSelection(column); });
    if (first == columns.end())
        first = std::find(columns.begin(), columns.end(), currentIndex().column());
    const int top = rows.empty() ? currentIndex().row() : rows.front();
    while (m_model->newRow() < top + static_cast<int>(block.size()) && m_model->canFetchMore({}))
        m_model->fetchMore({});
    const auto room = columns.end() - first;
    bool fits = true;
    for (std::size_t row = 0; row < block.size(); ++row) {
        fits = fits && block[row].size() <= room;
        for (qsizetype i = 0; i < std::min<qsizetype>(block[row].size(), room); ++i)
            cells.push_back({top + static_cast<int>(row), m_model->columns()[static_cast<std::size_t>(*(first + i))],
                             block[row][i]});
    }
    return fits;
}

void EventTable::paste() {
    TableBlock block = readBlock(QApplication::clipboard()->text(), EventModel::mostRows + 1);
    if (block.empty() || !currentIndex().isValid())
        return;
    QString left;
    if (block.size() > EventModel::mostRows) {
        block.pop_back();
        left = tr("Only the first %Ln row(s) of the clipboard were taken.", nullptr, EventModel::mostRows);
    }
    std::vector<CellText> cells;
    if (block.size() == 1 && block.front().size() == 1 && !selectedRows().empty())
        cells = filledWith(block.front().front());
    else if (!placeBlock(block, cells))
        left = tr("What stood in columns beyond the last was left out.");
    QApplication::setOverrideCursor(Qt::WaitCursor);
    m_model->write(StepKind::Paste, cells);
    QApplication::restoreOverrideCursor();
    if (!left.isEmpty())
        Q_EMIT told(m_refusal.isEmpty() ? left : m_refusal + QLatin1Char('\n') + left);
}

void EventTable::fillDown() {
    std::vector<CellText> cells;
    const std::vector<int> rows = selectedRows();
    for (const int column : shownColumns()) {
        QString text;
        bool begun = false;
        for (const int row : rows) {
            const QModelIndex cell = m_model->index(row, column);
            if (!selectionModel()->isSelected(cell) || !(cell.flags() & Qt::ItemIsEditable))
                continue;
            if (begun && row < m_model->newRow())
                cells.push_back({row, m_model->columns()[static_cast<std::size_t>(column)], text});
            else if (!begun)
                text = cell.data(EventModel::copyRole).toString();
            begun = true;
        }
    }
    if (!cells.empty())
        m_model->write(StepKind::Change, cells);
}

bool EventTable::wholeRowsAreSelected() const {
    const std::vector<int> rows = selectedRows();
    return !rows.empty() && rows.front() < m_model->newRow() && std::all_of(rows.begin(), rows.end(), [this](int row) {
        return row == m_model->newRow() || selectionModel()->isRowSelected(row);
    });
}

void EventTable::clearOrDelete() {
    const std::vector<int> rows = selectedRows();
    if (wholeRowsAreSelected()) {
        std::vector<EventId> events;
        for (const int row : rows)
            if (const EventId id = m_model->eventAt(row))
                events.push_back(id);
        const QModelIndex first = m_model->index(rows.front(), 1);
        StepName name{StepKind::Delete, {}, static_cast<int>(events.size())};
        if (events.size() == 1)
            name.subject = first.data(Qt::DisplayRole).toString();
        Q_EMIT told(QString());
        m_state->editing().perform(name, [&](DocumentEdit& edit) { return removeEvents(edit, events); });
        return;
    }
    std::vector<CellText> cells;
    for (const int row : rows)
        for (const int column : shownColumns())
            if (row < m_model->newRow() && selectionModel()->isSelected(m_model->index(row, column)))
                cells.push_back({row, m_model->columns()[static_cast<std::size_t>(column)], QString()});
    if (!cells.empty())
        m_model->write(StepKind::Change, cells);
}

}  // namespace jalon

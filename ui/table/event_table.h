// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTableView>

#include "ui/table/cell_writing.h"
#include "ui/table/table_block.h"

class QMenu;

namespace jalon {

class EventModel;

// The events as a spreadsheet: cells are edited where they stand, blocks are copied, pasted, filled down and emptied,
// whole rows deleted. Whatever is done is one step of undo. The rows in which cells are selected are the selection of
// all views.
class EventTable : public QTableView {
    Q_OBJECT
public:
    explicit EventTable(ViewState* state, QWidget* parent = nullptr);

    EventModel* events() const { return m_model; }
    void copy() const;
    void paste();
    void fillDown();
    // Deletes the events where whole rows are selected, else empties the cells.
    void clearOrDelete();
    // Which columns may be shown; each is ticked or not.
    void fillColumnsMenu(QMenu* menu);

Q_SIGNALS:
    void told(const QString& words);  // what could not be done; empty: nothing
    void closeRequested();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void commitData(QWidget* editor) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void connectModel();
    void retranslate();
    void fit();
    void fitColumns();
    void hideColumns();
    void setColumnShown(int column, bool shown);
    void showSelection();
    void takeSelection();
    void moveAfterEditing(QAbstractItemDelegate::EndEditHint hint);
    QModelIndex beside(const QModelIndex& from, int rows, int columns) const;
    std::vector<int> shownColumns() const;  // in the order in which they stand
    std::vector<int> selectedRows() const;
    bool wholeRowsAreSelected() const;
    std::vector<CellText> filledWith(const QString& value) const;
    bool placeBlock(const TableBlock& block, std::vector<CellText>& cells);

    ViewState* m_state;
    EventModel* m_model;
    bool m_showing = false, m_taking = false, m_refused = false;
    // Where the next cell is when the edited one is written: rows may move then.
    QPersistentModelIndex m_below, m_right, m_left;
    EventId m_added;
    QString m_refusal;  // of the last cells that were written
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStyledItemDelegate>

#include "ui/view_state/view_state.h"

namespace jalon {

class EventModel;

// Editors of the cells: fields, lists of names where there are some to choose from. Under a date or an amount stands
// how it is understood.
class EventCellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    EventCellDelegate(ViewState* state, EventModel* model, QObject* parent);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const override;

private:
    QString reading(const QString& text, const QModelIndex& index) const;
    void showReading(QWidget* editor, const QString& text, const QModelIndex& index) const;
    ViewState* m_state;
    EventModel* m_model;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

#include "app/edit/event_edits.h"
#include "ui/view_state/view_state.h"

class QPushButton;
class QTableWidget;

namespace jalon {

// The relations of an event: their kinds and notes, in every language of the document side by side, are changed here,
// or they are removed. Nothing happens before it is accepted; then apply() does all of it in one step.
class RelationsDialog : public QDialog {
    Q_OBJECT
public:
    RelationsDialog(const ViewState& state, EventId event, QWidget* parent = nullptr);
    // Whether anything is other than before.
    bool isChanged() const;
    Outcome apply(DocumentEdit& edit) const;

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fill();
    void addRow(const RelationDraft& relation);
    QString titleOf(EventId id) const;
    RelationDraft relationIn(int row) const;
    void removeCurrent();

    const ViewState& m_state;
    EventId m_event;
    QStringList m_languages;
    std::vector<RelationDraft> m_before, m_shown;  // as they were, and those whose rows are left
    QTableWidget* m_table;
    QPushButton* m_remove;
};

}  // namespace jalon

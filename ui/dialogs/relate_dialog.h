// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

#include "app/edit/event_edits.h"
#include "ui/view_state/view_state.h"

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace jalon {

// To which event another is related, found by typing, and how.
class RelateDialog : public QDialog {
    Q_OBJECT
public:
    RelateDialog(const ViewState& state, EventId from, QWidget* parent = nullptr);
    // What was chosen; `to` is none where nothing is.
    RelationDraft relation() const;

protected:
    // Up and Down walk through what was found while one types.
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void find();
    std::vector<EventId> found(const QString& text) const;

    const ViewState& m_state;
    EventId m_from;
    QComboBox* m_kind;
    QLineEdit* m_text;
    QListWidget* m_found;
    QPushButton* m_relate;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <vector>

#include "app/edit/event_edits.h"
#include "ui/view_state/view_state.h"

class QComboBox;
class QVBoxLayout;

namespace jalon {

class NameCombo;

// Who took part, and in which role: a line for each. A name that is not there yet makes somebody new.
class ParticipantsField : public QWidget {
    Q_OBJECT
public:
    struct Line {
        EventDraft::Participant who;
        QString newName;  // where `who` names nobody yet
        friend bool operator==(const Line&, const Line&) = default;
    };

    explicit ParticipantsField(ViewState* state, QWidget* parent = nullptr);

    void setParticipants(const std::vector<EventDraft::Participant>& participants);
    std::vector<Line> lines() const;  // without those that are empty

private:
    struct Row {
        QWidget* line;
        NameCombo* name;
        QComboBox* role;
        EventDraft::Participant before;
    };
    NameCombo* addRow(const EventDraft::Participant& participant);
    void remove(QWidget* line);

    ViewState* m_state;
    QVBoxLayout* m_lines;
    std::vector<Row> m_rows;
};

// Those of the lines, with the new ones made.
Result<std::vector<EventDraft::Participant>> writtenParticipants(DocumentEdit& edit,
                                                                 const std::vector<ParticipantsField::Line>& lines,
                                                                 const QString& language);

}  // namespace jalon

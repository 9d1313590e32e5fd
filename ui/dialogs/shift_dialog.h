// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>

#include "app/edit/time_shifts.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace jalon {

// By how much events are shifted in time. It shows what becomes of the earliest, and which are left as they are.
class ShiftDialog : public QDialog {
    Q_OBJECT
public:
    ShiftDialog(std::vector<DatedEvent> events, const Language& language, QWidget* parent = nullptr);
    const TimeShifts& shifts() const { return m_shifts; }

private:
    DateShift shift() const;
    void preview();
    QString leftWords() const;

    std::vector<DatedEvent> m_events;
    Language m_language;
    TimeShifts m_shifts;
    QSpinBox* m_amount;
    QComboBox* m_unit;
    QComboBox* m_direction;
    QLabel* m_preview;
    QPushButton* m_shift;
};

}  // namespace jalon

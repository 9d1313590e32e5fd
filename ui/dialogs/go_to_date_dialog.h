// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <optional>

#include "app/base/language.h"
#include "app/time/uncertain_date.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon {

// Asks for a date as people write it and shows how it is understood while one types.
class GoToDateDialog : public QDialog {
    Q_OBJECT
public:
    explicit GoToDateDialog(const Language& language, QWidget* parent = nullptr);
    const std::optional<UncertainDate>& date() const { return m_date; }

private:
    void read();

    Language m_language;
    std::optional<UncertainDate> m_date;
    QLineEdit* m_text;
    QLabel* m_reading;
    QPushButton* m_go;
};

}  // namespace jalon

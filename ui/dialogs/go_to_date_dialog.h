// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <optional>
#include <vector>

#include "app/base/language.h"
#include "app/time/date_words.h"
#include "app/time/uncertain_date.h"

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace jalon {

// Asks for a date as people write it and shows how it is understood while one types. A text that may mean several dates
// ("03/04/2025") shows each as a choice; where nothing makes one likelier, none is chosen in advance.
class GoToDateDialog : public QDialog {
    Q_OBJECT
public:
    explicit GoToDateDialog(const Language& language, QWidget* parent = nullptr);
    const std::optional<UncertainDate>& date() const { return m_date; }

protected:
    // Enter leads from the field to the choices, chooses the one it is pressed on, and then goes there.
    void keyPressEvent(QKeyEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    void read();
    void offer(const std::vector<PossibleDate>& readings);
    void choose(int index);
    // Down and Tab lead from the field to the chosen reading, or choose the first; false where there is none to choose.
    bool chooseFromField();
    void clearChoices();
    void say(const QString& text);
    QString choiceText(const PossibleDate& reading) const;

    Language m_language;
    std::optional<UncertainDate> m_date;
    std::vector<PossibleDate> m_readings;
    QLineEdit* m_text;
    QLabel* m_reading;
    QVBoxLayout* m_choiceLayout;
    QButtonGroup* m_choices;
    QPushButton* m_go;
};

}  // namespace jalon

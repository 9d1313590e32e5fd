// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <optional>
#include <vector>

#include "app/time/date_words.h"
#include "ui/view_state/view_state.h"

class QBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace jalon {

// A date as people write it; under it stands how it is understood, while one types. A text whose order of day and month
// nothing tells is no date until one of its readings, offered as buttons, is chosen.
class DateField : public QWidget {
    Q_OBJECT
public:
    explicit DateField(ViewState* state, QWidget* parent = nullptr);

    QLineEdit* edit() const { return m_edit; }  // for labels that are its buddy, names, tooltips
    std::optional<UncertainDate> date() const { return m_date; }
    bool isEmpty() const;
    // As it was written: its EDTF.
    void setDate(const std::optional<UncertainDate>& date);
    QString readingText() const;

Q_SIGNALS:
    void dateChanged();

private:
    void read();
    void offer(const std::vector<PossibleDate>& readings);
    void choose(const UncertainDate& date);
    void clearChoices();
    void say(const QString& text, bool warning);
    QString wordsOf(const PossibleDate& reading) const;

    ViewState* m_state;
    QLineEdit* m_edit;
    QLabel* m_reading;
    QBoxLayout* m_choiceLayout;
    std::vector<QPushButton*> m_choices;
    std::optional<UncertainDate> m_date;
};

}  // namespace jalon

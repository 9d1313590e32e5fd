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

// A date as people write it; under it stands how it is understood, while one types. Of a text that may be read
// in several ways the likeliest is taken, and the others are offered as buttons.
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

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/go_to_date_dialog.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace jalon {

GoToDateDialog::GoToDateDialog(const Language& language, QWidget* parent)
    : QDialog(parent),
      m_language(language),
      m_text(new QLineEdit),
      m_reading(new QLabel),
      m_choiceLayout(new QVBoxLayout),
      m_choices(new QButtonGroup(this)) {
    setWindowTitle(tr("Go to date"));
    auto* layout = new QVBoxLayout(this);
    auto* label = new QLabel(tr("&Date:"));
    label->setBuddy(m_text);
    m_text->setPlaceholderText(tr("28 March 2025, early 2024, 1450 BC…"));
    m_text->setAccessibleName(tr("Date"));
    m_text->setMaxLength(200);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setMinimumSize(360, m_reading->fontMetrics().height() * 2 + 6);
    m_reading->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    // Enter on what is no date must not cancel.
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_go->setToolTip(tr("Show this date (Enter)"));
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_reading);
    layout->addLayout(m_choiceLayout);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, this, &GoToDateDialog::read);
    connect(m_choices, &QButtonGroup::idToggled, this, [this](int index, bool chosen) {
        if (chosen)
            choose(index);
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void GoToDateDialog::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto* choice = qobject_cast<QRadioButton*>(focusWidget());
    if (enter && !choice && !m_date && !m_choices->buttons().isEmpty()) {
        m_choices->buttons().first()->setFocus(Qt::TabFocusReason);
        return;
    }
    if (event->key() == Qt::Key_Down && chooseFromField())
        return;
    if (enter && choice && !choice->isChecked()) {
        choice->setChecked(true);
        return;
    }
    QDialog::keyPressEvent(event);
}

bool GoToDateDialog::focusNextPrevChild(bool next) {
    return (next && chooseFromField()) || QDialog::focusNextPrevChild(next);
}

bool GoToDateDialog::chooseFromField() {
    if (!m_text->hasFocus() || m_choices->buttons().isEmpty())
        return false;
    QAbstractButton* choice = m_choices->checkedButton() ? m_choices->checkedButton() : m_choices->buttons().first();
    choice->setChecked(true);
    choice->setFocus(Qt::TabFocusReason);
    return true;
}

void GoToDateDialog::read() {
    m_date.reset();
    clearChoices();
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        say(tr("Type a date as you would write it; how it is understood shows here."));
    } else if (const auto readings = dateReadings(text)) {
        if (readings->size() > 1) {
            offer(*readings);
        } else {
            m_date = readings->front().date;
            say(dateWords(*m_date, m_language));
        }
    } else {
        say(readings.problem().message);
    }
    m_go->setEnabled(m_date.has_value());
}

void GoToDateDialog::offer(const std::vector<PossibleDate>& readings) {
    m_readings = readings;
    const bool orderUnknown = readings.front().order != DateOrder::Unstated;
    say(orderUnknown ? tr("The order of day, month and year is not told. Which date is meant?")
                     : tr("This may mean more than one date. Which is meant?"));
    for (std::size_t i = 0; i < readings.size(); ++i) {
        const int number = static_cast<int>(i) + 1;
        auto* choice = new QRadioButton(choiceText(readings[i]));
        choice->setShortcut(QKeySequence(QStringLiteral("Alt+%1").arg(number)));
        choice->setToolTip(tr("Read it as %1 (Alt+%2)").arg(dateWords(readings[i].date, m_language)).arg(number));
        m_choices->addButton(choice, static_cast<int>(i));
        m_choiceLayout->addWidget(choice);
    }
    if (!orderUnknown)
        m_choices->button(0)->setChecked(true);
}

void GoToDateDialog::choose(int index) {
    m_date = m_readings[static_cast<std::size_t>(index)].date;
    m_go->setEnabled(true);
}

void GoToDateDialog::clearChoices() {
    m_readings.clear();
    for (QAbstractButton* choice : m_choices->buttons()) {
        m_choices->removeButton(choice);
        m_choiceLayout->removeWidget(choice);
        choice->hide();
        choice->deleteLater();
    }
}

// The text that was typed may be written from right to left; the sentence around it is not.
void GoToDateDialog::say(const QString& text) {
    m_reading->setText(QChar(0x200e) + text);
    m_reading->setAccessibleName(text);
}

QString GoToDateDialog::choiceText(const PossibleDate& reading) const {
    const QString words = dateWords(reading.date, m_language);
    switch (reading.order) {
        case DateOrder::DayMonthYear:
            return tr("%1 (day first)").arg(words);
        case DateOrder::MonthDayYear:
            return tr("%1 (month first)").arg(words);
        case DateOrder::YearMonthDay:
            return tr("%1 (year first)").arg(words);
        case DateOrder::Unstated:
            return words;
    }
    Q_UNREACHABLE();
}

}  // namespace jalon

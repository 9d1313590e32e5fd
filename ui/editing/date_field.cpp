// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/editing/date_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace jalon {

namespace {
constexpr int longestText = 200;
}  // namespace

DateField::DateField(ViewState* state, QWidget* parent)
    : QWidget(parent), m_state(state), m_edit(new QLineEdit), m_reading(new QLabel), m_choiceLayout(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_edit->setMaxLength(longestText);
    m_edit->setPlaceholderText(tr("28 March 2025, early 2024, c. 1450 BC, 2019-2022"));
    m_edit->setAccessibleName(tr("Date"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setFont(state->fonts().small);
    layout->addWidget(m_edit);
    layout->addWidget(m_reading);
    layout->addLayout(m_choiceLayout);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &DateField::read);
    read();
}

bool DateField::isEmpty() const {
    return m_edit->text().trimmed().isEmpty();
}

QString DateField::readingText() const {
    return m_reading->text();
}

void DateField::setDate(const std::optional<UncertainDate>& date) {
    m_edit->setText(date ? QString::fromStdString(date->edtf) : QString());
}

void DateField::read() {
    clearChoices();
    m_date.reset();
    if (isEmpty()) {
        say(tr("Type a date as you would write it; how it is understood shows here."), false);
    } else if (const auto readings = dateReadings(m_edit->text().trimmed()); !readings) {
        say(readings.problem().message, true);
    } else if (readings->size() > 1) {
        offer(*readings);
    } else {
        m_date = readings->front().date;
        say(wordsOf(readings->front()), false);
    }
    Q_EMIT dateChanged();
}

// The likeliest is taken at once: in the language's usual order of day and month. The others stay to be chosen.
void DateField::offer(const std::vector<PossibleDate>& readings) {
    const auto usual = std::find_if(readings.begin(), readings.end(), [this](const PossibleDate& reading) {
        return reading.order == usualOrder(m_state->language());
    });
    const PossibleDate& taken = usual == readings.end() ? readings.front() : *usual;
    m_date = taken.date;
    say(wordsOf(taken), false);
    for (const PossibleDate& reading : readings) {
        if (&reading == &taken)
            continue;
        const QString words = dateWords(reading.date, m_state->language());
        auto* choice = new QPushButton(tr("also:") + QLatin1Char(' ') + words);
        choice->setObjectName(QStringLiteral("linkButton"));
        choice->setAutoDefault(false);
        choice->setToolTip(tr("Read it as %1").arg(words));
        connect(choice, &QPushButton::clicked, this, [this, date = reading.date] { choose(date); });
        m_choiceLayout->addWidget(choice, 0, Qt::AlignLeft);
        // Reached by Tab from the field, not after all that comes below it.
        setTabOrder(m_choices.empty() ? static_cast<QWidget*>(m_edit) : m_choices.back(), choice);
        m_choices.push_back(choice);
    }
}

// What was chosen stands in the field as EDTF from then on, so that it is never asked again.
void DateField::choose(const UncertainDate& date) {
    m_edit->setFocus(Qt::OtherFocusReason);
    setDate(date);
}

void DateField::clearChoices() {
    for (QPushButton* choice : m_choices) {
        choice->hide();
        choice->deleteLater();
    }
    m_choices.clear();
}

// Read out with the field: what is understood is its description.
void DateField::say(const QString& text, bool warning) {
    m_reading->setText(text);
    QPalette colors = m_reading->palette();
    colors.setColor(QPalette::WindowText, warning ? m_state->theme().warning : m_state->theme().textSecondary);
    m_reading->setPalette(colors);
    m_edit->setAccessibleDescription(text);
}

QString DateField::wordsOf(const PossibleDate& reading) const {
    QStringList words = {dateWords(reading.date, m_state->language()), QString::fromStdString(reading.date.edtf)};
    if (reading.centuryAssumed)
        words += tr("the century is assumed");
    if (reading.weekdayDiffers)
        words += tr("that day is another day of the week");
    return words.join(QStringLiteral(" · "));
}

}  // namespace jalon

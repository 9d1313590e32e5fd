// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/editing/amount_field.h"

#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "app/formats/amount_cells.h"

namespace jalon {

AmountField::AmountField(ViewState* state, QWidget* parent)
    : QWidget(parent), m_state(state), m_edit(new QLineEdit), m_reading(new QLabel) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_edit->setMaxLength(100);
    m_edit->setPlaceholderText(tr("$33B, 150 million EUR"));
    m_edit->setAccessibleName(tr("Amount"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setFont(state->fonts().small);
    layout->addWidget(m_edit);
    layout->addWidget(m_reading);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &AmountField::read);
    read();
}

QString AmountField::text() const {
    return m_edit->text().trimmed();
}

QString AmountField::readingText() const {
    return m_reading->text();
}

bool AmountField::isGood() const {
    return text().isEmpty() || m_amount;
}

std::optional<Money> AmountField::moneyIn(const QString& text) const {
    NumberStyle style;
    // "1,234" is more than a thousand in English, and one and a bit in French.
    if (m_state->language().locale().decimalPoint() == QLatin1String(","))
        style.add(QStringLiteral("0,5"));
    style.add(text);
    const auto read = readAmountCell(text, style);
    return read ? moneyOf(*read, noCurrency) : std::nullopt;
}

// Short where the short form says all of it, else in whole units.
void AmountField::setAmount(const std::optional<Money>& amount) {
    if (!amount) {
        m_edit->clear();
        return;
    }
    QString text = moneyText(*amount, m_state->language());
    if (moneyIn(text) != amount) {
        text = QString::number(amount->units);
        if (amount->currency != noCurrency)
            text += QLatin1Char(' ') + amount->currency;
    }
    m_edit->setText(text);
    // Whatever the words are, what was there stays as it is until it is typed over.
    m_amount = amount;
}

void AmountField::read() {
    m_amount = text().isEmpty() ? std::nullopt : moneyIn(text());
    QString words;
    if (m_amount) {
        words = m_state->language().locale().toString(static_cast<qlonglong>(m_amount->units));
        if (m_amount->currency == noCurrency)
            words += QStringLiteral(" · ") + tr("no currency is named");
        else
            words += QLatin1Char(' ') + m_amount->currency;
    } else if (!text().isEmpty()) {
        words = tr("This is no amount. Write it as “$33B” or “150 million EUR”.");
    }
    m_reading->setText(words);
    m_reading->setVisible(!words.isEmpty());
    QPalette colors = m_reading->palette();
    colors.setColor(QPalette::WindowText, isGood() ? m_state->theme().textSecondary : m_state->theme().warning);
    m_reading->setPalette(colors);
    m_edit->setAccessibleDescription(words);
}

}  // namespace jalon

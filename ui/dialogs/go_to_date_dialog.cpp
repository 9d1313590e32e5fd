// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/go_to_date_dialog.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/time/date_words.h"

namespace jalon {

GoToDateDialog::GoToDateDialog(const Language& language, QWidget* parent)
    : QDialog(parent), m_language(language), m_text(new QLineEdit), m_reading(new QLabel) {
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
    m_go = buttons->addButton(tr("Go"), QDialogButtonBox::AcceptRole);
    m_go->setDefault(true);
    m_go->setToolTip(tr("Show this date (Enter)"));
    layout->addWidget(label);
    layout->addWidget(m_text);
    layout->addWidget(m_reading);
    layout->addWidget(buttons);
    connect(m_text, &QLineEdit::textChanged, this, &GoToDateDialog::read);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

void GoToDateDialog::read() {
    m_date.reset();
    const QString text = m_text->text().trimmed();
    if (text.isEmpty()) {
        m_reading->setText(tr("Type a date as you would write it; how it is understood shows here."));
    } else if (const auto date = readDate(text)) {
        m_date = *date;
        m_reading->setText(dateWords(*date, m_language));
    } else {
        m_reading->setText(date.problem().message);
    }
    m_reading->setAccessibleName(m_reading->text());
    m_go->setEnabled(m_date.has_value());
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/shift_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "app/base/clipped_text.h"
#include "app/time/date_words.h"

namespace jalon {

namespace {

enum Unit { Years, Months, Weeks, Days, Hours };
constexpr std::size_t mostListed = 6;  // of those that are left as they are
constexpr qsizetype longestTitle = 80;

}  // namespace

ShiftDialog::ShiftDialog(std::vector<DatedEvent> events, const Language& language, QWidget* parent)
    : QDialog(parent),
      m_events(std::move(events)),
      m_language(language),
      m_amount(new QSpinBox),
      m_unit(new QComboBox),
      m_direction(new QComboBox),
      m_preview(new QLabel) {
    setWindowTitle(tr("Shift in time"));
    auto* layout = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    m_amount->setRange(1, 100'000);
    m_amount->setAccessibleName(tr("How many"));
    m_unit->addItems({tr("years"), tr("months"), tr("weeks"), tr("days"), tr("hours")});
    m_unit->setCurrentIndex(Days);
    m_unit->setAccessibleName(tr("Unit"));
    m_direction->addItems({tr("later"), tr("earlier")});
    m_direction->setAccessibleName(tr("Direction"));
    auto* label = new QLabel(tr("&By:"));
    label->setBuddy(m_amount);
    for (QWidget* widget : std::initializer_list<QWidget*>{label, m_amount, m_unit, m_direction})
        row->addWidget(widget);
    row->addStretch();
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setWordWrap(true);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_preview->setMinimumSize(420, m_preview->fontMetrics().height() * 4);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_shift = buttons->addButton(tr("Shift"), QDialogButtonBox::AcceptRole);
    m_shift->setDefault(true);
    layout->addLayout(row);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    connect(m_amount, &QSpinBox::valueChanged, this, &ShiftDialog::preview);
    connect(m_unit, &QComboBox::currentIndexChanged, this, &ShiftDialog::preview);
    connect(m_direction, &QComboBox::currentIndexChanged, this, &ShiftDialog::preview);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_amount->selectAll();
    preview();
}

DateShift ShiftDialog::shift() const {
    const std::int64_t amount = m_amount->value() * (m_direction->currentIndex() == 0 ? 1 : -1);
    switch (m_unit->currentIndex()) {
        case Years:
            return {.years = amount};
        case Months:
            return {.months = amount};
        case Weeks:
            return {.days = 7 * amount};
        case Days:
            return {.days = amount};
        default:
            return {.seconds = 3600 * amount};
    }
}

void ShiftDialog::preview() {
    m_shifts = shiftsOf(m_events, shift(), m_language);
    QStringList lines;
    if (m_shifts.dates.empty())
        lines += tr("None of these events can be shifted by this.");
    else
        lines += tr("First event: %1 → %2")
                     .arg(dateWords(m_shifts.firstBefore, m_language), dateWords(m_shifts.firstAfter, m_language));
    if (!m_shifts.left.empty())
        lines += leftWords();
    m_preview->setText(lines.join(QStringLiteral("\n\n")));
    m_preview->setAccessibleName(m_preview->text());
    m_shift->setEnabled(!m_shifts.dates.empty());
}

QString ShiftDialog::leftWords() const {
    const auto all = m_shifts.left.size();
    QStringList lines = {tr("%Ln event(s) stay as they are:", nullptr, static_cast<int>(all))};
    for (std::size_t i = 0; i < std::min(all, mostListed); ++i)
        lines +=
            QStringLiteral("• %1 – %2").arg(clippedText(m_shifts.left[i].title, longestTitle), m_shifts.left[i].why);
    if (all > mostListed)
        lines += tr("and %Ln more", nullptr, static_cast<int>(all - mostListed));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/import_choices.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

#include "ui/dialogs/import_words.h"

namespace jalon {

ImportChoices::ImportChoices(const Language& language, QWidget* parent) : QWidget(parent) {
    auto* form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_format = add(form, tr("&Format:"), tr("What kind of file it is"));
    for (const QString& key : formatKeys()) m_format->addItem(formatName(*formatOfKey(key)), key);
    m_encoding = add(form, tr("&Encoding:"), tr("Choose another where letters with accents are garbled"));
    for (const QString& name : encodingNames()) m_encoding->addItem(name, name);
    m_separator = add(form, tr("&Separator:"), tr("What stands between the columns of a table"));
    for (const char separator : {',', ';', '\t', '|'})
        m_separator->addItem(separatorName(QLatin1Char(separator)), QChar(QLatin1Char(separator)));
    m_dateOrder = add(form, tr("&Date order:"), tr("How a date such as 03/04/2025 is meant"));
    for (const DateOrder order : {DateOrder::DayMonthYear, DateOrder::MonthDayYear, DateOrder::YearMonthDay})
        m_dateOrder->addItem(dateOrderName(order), static_cast<int>(order));
    m_header = add(form, tr("First &row:"), tr("Whether the first row of a table names its columns"));
    m_header->addItem(tr("names of the columns"), true);
    m_header->addItem(tr("already data"), false);
    m_currency = add(form, tr("&Currency:"), tr("Of amounts that name none"), false);
    m_currency->addItem(tr("none"), QString());
    for (const char* code : {"USD", "EUR", "GBP", "CHF", "JPY", "CNY", "INR", "CAD", "AUD"})
        m_currency->addItem(QLatin1String(code), QLatin1String(code));
    m_duplicates = add(form, tr("D&uplicates:"), tr("Events of the same date and title as an earlier one"), false);
    m_duplicates->addItem(tr("keep"), false);
    m_duplicates->addItem(tr("leave out"), true);
    m_language = add(form, tr("&Language:"), tr("The language that the texts are in"), false);
    for (const QString& code : Language::available()) m_language->addItem(Language::forCode(code).ownName(), code);
    m_language->setCurrentIndex(m_language->findData(language.code()));
    showFound(nullptr);
    for (QComboBox* box : findChildren<QComboBox*>())
        connect(box, &QComboBox::activated, this, &ImportChoices::changed);
}

QComboBox* ImportChoices::add(QFormLayout* form, const QString& label, const QString& tip, bool findable) {
    auto* box = new QComboBox;
    box->setToolTip(tip);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')).trimmed());
    // Wide texts of what was found do not push the preview away.
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(22);
    if (findable)
        box->addItem(QString());
    form->addRow(label, box);
    return box;
}

ImportOptions ImportChoices::options() const {
    ImportOptions options;
    const auto chosen = [](const QComboBox* box) { return box->currentData(); };
    if (chosen(m_format).isValid())
        options.format = formatOfKey(chosen(m_format).toString());
    if (chosen(m_encoding).isValid())
        options.encoding = encodingNamed(chosen(m_encoding).toString());
    if (chosen(m_separator).isValid())
        options.separator = chosen(m_separator).toChar();
    if (chosen(m_dateOrder).isValid())
        options.dateOrder = static_cast<DateOrder>(chosen(m_dateOrder).toInt());
    if (chosen(m_header).isValid())
        options.header = chosen(m_header).toBool();
    options.currency = chosen(m_currency).toString();
    options.duplicates = chosen(m_duplicates).toBool() ? Duplicates::Skip : Duplicates::Keep;
    options.language = chosen(m_language).toString();
    return options;
}

void ImportChoices::setFound(QComboBox* box, const QString& found) {
    if (box->currentIndex() == 0)  // else it tells only what was chosen
        box->setItemText(0, found.isEmpty() ? tr("as found") : tr("as found: %1").arg(found));
}

void ImportChoices::showFound(const ImportResult* found) {
    setFound(m_format, found ? formatName(found->format) : QString());
    setFound(m_encoding, found ? found->encoding : QString());
    setFound(m_separator, found && !found->separator.isEmpty() ? separatorName(found->separator.front()) : QString());
    setFound(m_dateOrder, found ? dateOrderName(found->dateOrder) : QString());
    setFound(m_header, found && !found->columns.empty() ? m_header->itemText(found->header ? 1 : 2) : QString());
    // What the format settles is not asked; where nothing could be read, any of them may help.
    const bool table = !found || !found->columns.empty();
    m_separator->setEnabled(table);
    m_header->setEnabled(table);
    m_encoding->setEnabled(!found || !found->encoding.isEmpty());
}

}  // namespace jalon

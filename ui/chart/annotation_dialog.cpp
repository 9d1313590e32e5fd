// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/chart/annotation_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include "app/drawing/chart_words.h"
#include "app/time/date_words.h"
#include "ui/chart/amount_reading.h"

namespace jalon {

namespace {

QString dayText(Instant t, const Language& language) {
    return instantWords(t, DatePrecision::Day, language);
}

QString valueText(const ChartAnnotation& annotation, const Language& language) {
    if (annotation.currency.isEmpty())
        return language.locale().toString(annotation.value, 'g', 6);
    ChartOptions options;
    options.currency = annotation.currency;
    return measuredText(annotation.value, options, language);
}

}  // namespace

AnnotationDialog::AnnotationDialog(const ChartAnnotation& annotation, const Language& language, QWidget* parent)
    : QDialog(parent), m_annotation(annotation), m_language(language) {
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    switch (annotation.kind) {
        case AnnotationKind::Note:
            setWindowTitle(tr("Note in the chart"));
            m_text = addField(form, tr("&Text:"), annotation.text);
            m_from = addField(form, tr("&Date:"), dayText(annotation.from, language));
            break;
        case AnnotationKind::ReferenceLine:
            setWindowTitle(tr("Reference line"));
            m_text = addField(form, tr("&Text:"), annotation.text);
            break;
        case AnnotationKind::Period:
            setWindowTitle(tr("Shaded period"));
            m_text = addField(form, tr("&Text:"), annotation.text);
            m_from = addField(form, tr("&From:"), dayText(annotation.from, language));
            m_to = addField(form, tr("T&o:"), dayText(plusSeconds(annotation.to, -1), language));
            break;
    }
    if (annotation.kind != AnnotationKind::Period)
        m_value = addField(form, tr("&Value:"), valueText(annotation, language));
    m_problem = new QLabel;
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->setMinimumWidth(360);
    form->addRow(m_problem);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_done = buttons->addButton(tr("Done"), QDialogButtonBox::AcceptRole);
    m_done->setDefault(true);
    m_done->setToolTip(tr("Draw it in the chart (Enter)"));
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    read();
}

QLineEdit* AnnotationDialog::addField(QFormLayout* form, const QString& label, const QString& text) {
    auto* field = new QLineEdit(text);
    field->setMaxLength(500);
    field->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')).trimmed());
    form->addRow(label, field);
    connect(field, &QLineEdit::textChanged, this, &AnnotationDialog::read);
    return field;
}

bool AnnotationDialog::readDates(QString& problem) {
    for (QLineEdit* field : {m_from, m_to}) {
        if (!field)
            continue;
        // A date that was not touched keeps its second.
        const Instant shown = field == m_from ? m_annotation.from : plusSeconds(m_annotation.to, -1);
        if (field->text() == dayText(shown, m_language))
            continue;
        const auto date = readDate(field->text());
        if (!date) {
            problem = date.problem().message;
            return false;
        }
        (field == m_from ? m_annotation.from : m_annotation.to) =
            field == m_from ? date->earliestStart : date->latestEnd;
    }
    if (m_to && m_annotation.to <= m_annotation.from) {
        problem = tr("The period ends before it begins.");
        return false;
    }
    return true;
}

bool AnnotationDialog::readValue(QString& problem) {
    if (!m_value || m_value->text() == valueText(m_annotation, m_language))
        return true;
    const auto value = readAmount(m_value->text(), m_language);
    if (!value) {
        problem = tr("The value is not a number. Write it as 300B, or with all its digits.");
        return false;
    }
    m_annotation.value = *value;
    return true;
}

void AnnotationDialog::read() {
    if (!m_done)
        return;
    QString problem;
    bool good = readDates(problem) && readValue(problem);
    m_annotation.text = m_text->text().simplified();
    if (good && m_annotation.kind == AnnotationKind::Note && m_annotation.text.isEmpty()) {
        problem = tr("Write what the note says.");
        good = false;
    }
    m_problem->setText(problem);
    m_problem->setAccessibleName(problem);
    m_done->setEnabled(good);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/content_choices.h"

#include <QComboBox>
#include <QFormLayout>

namespace jalon {

namespace {

constexpr FigurePart parts[] = {FigurePart::Both, FigurePart::Timeline, FigurePart::Chart};
enum Period { Shown, FirstView, All };

}  // namespace

ContentChoices::ContentChoices(const Figure& shown, const Language& language, QWidget* parent)
    : QWidget(parent), m_shownSpan(shown.span) {
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_part = add(form, tr("&What:"), {tr("Timeline and chart"), tr("Timeline"), tr("Chart")}, 0);
    m_period = add(form, tr("&Period:"), {tr("What is shown"), tr("First view of the story"), tr("All of it")}, Shown);
    m_values = add(form, tr("&Values:"), {tr("Log scale"), tr("Linear scale")},
                   shown.chart.scale == ChartScale::Linear ? 1 : 0);
    QStringList languages;
    for (const QString& code : Language::available()) languages += Language::forCode(code).ownName();
    m_language =
        add(form, tr("&Language:"), languages, static_cast<int>(Language::available().indexOf(language.code())));
    connect(m_language, &QComboBox::currentIndexChanged, this, &ContentChoices::languageChanged);
}

QComboBox* ContentChoices::add(QFormLayout* form, const QString& label, const QStringList& entries, int current) {
    auto* box = new QComboBox;
    box->addItems(entries);
    box->setCurrentIndex(current);
    box->setAccessibleName(QString(label).remove(QLatin1Char('&')).remove(QLatin1Char(':')).trimmed());
    form->addRow(label, box);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] {
        if (box != m_language)
            Q_EMIT changed();
    });
    return box;
}

void ContentChoices::put(Figure& figure, const StoryContent& content) const {
    figure.part = parts[m_part->currentIndex()];
    figure.span = m_shownSpan ? *m_shownSpan : content.extent;
    if (m_period->currentIndex() == FirstView)
        figure.span = content.info.firstView;
    if (m_period->currentIndex() == All)
        figure.span = content.extent;
    figure.chart.scale = m_values->currentIndex() == 1 ? ChartScale::Linear : ChartScale::Logarithmic;
}

Language ContentChoices::language() const {
    return Language::forCode(Language::available().value(m_language->currentIndex()));
}

QJsonObject ContentChoices::chosen() const {
    // How the chart draws follows the window.
    return {{QStringLiteral("part"), m_part->currentIndex()}};
}

void ContentChoices::choose(const QJsonObject& choices) {
    const QSignalBlocker quiet(this);
    const int part = choices[QStringLiteral("part")].toInt(m_part->currentIndex());
    if (part >= 0 && part < m_part->count())
        m_part->setCurrentIndex(part);
}

}  // namespace jalon

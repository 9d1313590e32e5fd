// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/content_choices.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QSpinBox>

#include "app/time/date_words.h"

namespace jalon {

namespace {

constexpr FigurePart parts[] = {FigurePart::Both, FigurePart::Timeline, FigurePart::Chart};
enum Period { Shown, FirstView, All };

}  // namespace

ContentChoices::ContentChoices(const Figure& shown, const Language& language, const QStringList& currencies,
                               QWidget* parent)
    : QWidget(parent), m_shownSpan(shown.span), m_currencyCodes(currencies) {
    auto* form = new QFormLayout(this);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_part = add(form, tr("&What:"), {tr("Timeline and chart"), tr("Timeline"), tr("Chart")}, 0);
    m_period = add(form, tr("&Period:"), {tr("What is shown"), tr("First view of the story"), tr("All of it")}, Shown);
    QStringList languages;
    for (const QString& code : Language::available()) languages += Language::forCode(code).ownName();
    m_language =
        add(form, tr("&Language:"), languages, static_cast<int>(Language::available().indexOf(language.code())));
    connect(m_language, &QComboBox::currentIndexChanged, this, &ContentChoices::languageChanged);
    addChart(form, shown.chart);
    addCurrencies(form, shown.chart, language);
    addMarks(form, shown.chart);
    addEventLabels(form);
    fit();
}

// Entries in the order of the enums.
void ContentChoices::addChart(QFormLayout* form, const ChartOptions& shown) {
    m_scale = add(form, tr("&Values:"), {tr("Linear scale"), tr("Log scale")}, static_cast<int>(shown.scale));
    m_basis =
        add(form, tr("&Basis:"), {tr("Equity"), tr("With debt"), tr("Every basis")}, static_cast<int>(shown.basis));
    m_join = add(form, tr("Li&nes:"), {tr("Steps"), tr("Straight")}, static_cast<int>(shown.join));
    m_measure = add(form, tr("&Measure:"), {tr("Value"), tr("Index, 100 at the date"), tr("Growth since the date")},
                    static_cast<int>(shown.measure));
    m_reference = new QLineEdit;
    m_reference->setPlaceholderText(tr("first figure of each line"));
    m_reference->setToolTip(tr("A date, such as 28 March 2025; empty: the first figure of each line"));
    m_reference->setAccessibleName(tr("Date"));
    if (shown.reference) {
        const CivilDate day = toCivil(*shown.reference).date;
        m_reference->setText(QStringLiteral("%1-%2-%3")
                                 .arg(day.year, 4, 10, QLatin1Char('0'))
                                 .arg(day.month, 2, 10, QLatin1Char('0'))
                                 .arg(day.day, 2, 10, QLatin1Char('0')));
    }
    form->addRow(tr("D&ate:"), m_reference);
    connect(m_reference, &QLineEdit::textEdited, this, &ContentChoices::changed);
    connect(this, &ContentChoices::changed, this, &ContentChoices::fit);
}

void ContentChoices::addCurrencies(QFormLayout* form, const ChartOptions& shown, const Language& language) {
    if (!m_currencyCodes.contains(shown.currency))
        m_currencyCodes.prepend(shown.currency);
    QStringList names;
    for (const QString& code : m_currencyCodes) names += currencyName(code, language);
    m_currency = add(form, tr("Curr&ency:"), names, static_cast<int>(m_currencyCodes.indexOf(shown.currency)));
    m_currencies = add(form, tr("Other c&urrencies:"), {tr("Converted"), tr("Apart"), tr("Left out")},
                       static_cast<int>(shown.currencies));
}

void ContentChoices::addMarks(QFormLayout* form, const ChartOptions& shown) {
    const auto mark = [&](const QString& text, bool on) {
        auto* box = new QCheckBox(text);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, &ContentChoices::changed);
        form->addRow(m_marks.empty() ? tr("Marks:") : QString(), box);
        return box;
    };
    const std::pair<QString, bool ChartOptions::*> marks[] = {
        {tr("Figures on another basis"), &ChartOptions::showBeside},
        {tr("Bids"), &ChartOptions::showBids},
        {tr("Denied reports"), &ChartOptions::showDenied},
        {tr("Events on the lines"), &ChartOptions::showEvents}};
    for (const auto& [text, field] : marks) m_marks.emplace_back(mark(text, shown.*field), field);
    m_added = mark(tr("Notes, level lines and shaded periods"), true);
    m_added->setEnabled(!shown.annotations.empty());
}

void ContentChoices::addEventLabels(QFormLayout* form) {
    m_eventLabels = new QSpinBox;
    m_eventLabels->setRange(-1, mostEventLabels);
    m_eventLabels->setValue(-1);
    m_eventLabels->setSpecialValueText(tr("As usual"));
    m_eventLabels->setToolTip(
        tr("How many of the most important events are named in the chart; usually four, and none beside the timeline"));
    m_eventLabels->setAccessibleName(tr("Named events"));
    form->addRow(tr("Na&med events:"), m_eventLabels);
    connect(m_eventLabels, &QSpinBox::valueChanged, this, &ContentChoices::changed);
}

void ContentChoices::fit() {
    const bool hasChart = parts[m_part->currentIndex()] != FigurePart::Timeline;
    for (QWidget* box : std::initializer_list<QWidget*>{m_scale, m_basis, m_join, m_measure, m_currency, m_currencies})
        box->setEnabled(hasChart);
    const bool measuresFromDate = hasChart && m_measure->currentIndex() != static_cast<int>(ChartMeasure::Value);
    m_reference->setEnabled(measuresFromDate);
    // Its name too: many styles hardly tell a disabled empty field from one that waits for a date.
    static_cast<QFormLayout*>(layout())->labelForField(m_reference)->setEnabled(measuresFromDate);
    for (const auto& [box, field] : m_marks) box->setEnabled(hasChart);
    m_eventLabels->setEnabled(hasChart && m_marks.back().first->isChecked());
}

void ContentChoices::putChart(ChartOptions& options) const {
    options.scale = static_cast<ChartScale>(m_scale->currentIndex());
    options.basis = static_cast<ChartBasis>(m_basis->currentIndex());
    options.join = static_cast<ChartJoin>(m_join->currentIndex());
    options.measure = static_cast<ChartMeasure>(m_measure->currentIndex());
    options.currency = m_currencyCodes.value(m_currency->currentIndex());
    options.currencies = static_cast<CurrencyView>(m_currencies->currentIndex());
    for (const auto& [box, field] : m_marks) options.*field = box->isChecked();
    options.eventLabels.reset();
    if (m_eventLabels->value() >= 0)
        options.eventLabels = m_eventLabels->value();
    if (!m_added->isChecked())
        options.annotations.clear();
    options.reference.reset();
    // Half a date, while it is typed, is none.
    if (const auto date = readDate(m_reference->text().trimmed());
        date && options.measure != ChartMeasure::Value && date->earliestStart != Instant::first())
        options.reference = date->earliestStart;
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
    putChart(figure.chart);
}

Language ContentChoices::language() const {
    return Language::forCode(Language::available().value(m_language->currentIndex()));
}

QJsonObject ContentChoices::chosen() const {
    // How the chart draws follows the window.
    return {{QStringLiteral("part"), m_part->currentIndex()}, {QStringLiteral("eventLabels"), m_eventLabels->value()}};
}

void ContentChoices::choose(const QJsonObject& choices) {
    const QSignalBlocker quiet(this);
    const int part = choices[QStringLiteral("part")].toInt(m_part->currentIndex());
    if (part >= 0 && part < m_part->count())
        m_part->setCurrentIndex(part);
    m_eventLabels->setValue(choices[QStringLiteral("eventLabels")].toInt(m_eventLabels->value()));
}

}  // namespace jalon

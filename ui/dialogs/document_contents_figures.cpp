// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QLineEdit>

#include "app/time/edtf_text.h"
#include "ui/dialogs/document_contents_pages.h"
#include "ui/view_state/view_state.h"

namespace jalon {

FiguresPage::FiguresPage(ViewState* state, QWidget* parent)
    : ContentsList(state, {tr("Company"), tr("Date"), tr("Amount"), tr("Basis"), tr("Status")}, tr("Figures"), parent),
      m_company(new ThingChoice(tr("Company"))),
      m_basis(new ThingChoice(tr("Basis"))),
      m_status(new ThingChoice(tr("Status"))),
      m_coverage(new ThingChoice(tr("Covers"))),
      m_confidence(new ThingChoice(tr("Confidence"))),
      m_date(new CompactDateField(state, tr("Date"))),
      m_low(new QLineEdit),
      m_high(new QLineEdit),
      m_currency(new QLineEdit),
      m_event(new EventField(state, tr("Event"))),
      m_notes(new LanguageFields(tr("Note"))),
      m_sources(new CompactSourcesField(state)) {
    buildFields();
    connect(m_notes, &LanguageFields::edited, this, &FiguresPage::touch);
    connect(m_event, &EventField::edited, this, &FiguresPage::touch);
    connect(m_sources, &CompactSourcesField::edited, this, &FiguresPage::touch);
    for (QLineEdit* field : {m_low, m_high, m_currency})
        connect(field, &QLineEdit::textEdited, this, [this] {
            touch();
            readAmounts();
        });
    for (ThingChoice* choice : {m_company, m_basis, m_status, m_coverage, m_confidence})
        connect(choice, &QComboBox::activated, this, &FiguresPage::touch);
    follow(m_date);
}

void FiguresPage::buildFields() {
    const Language& language = m_state->language();
    for (int i = 0; i <= static_cast<int>(ValuationBasis::Unstated); ++i)
        m_basis->addThing(basisName(static_cast<ValuationBasis>(i), language), i);
    for (int i = 0; i <= static_cast<int>(ValuationStatus::Bid); ++i)
        m_status->addThing(statusName(static_cast<ValuationStatus>(i), language), i);
    for (int i = 0; i <= static_cast<int>(ValuationCoverage::Bid); ++i)
        m_coverage->addThing(coverageName(static_cast<ValuationCoverage>(i), language), i);
    std::int64_t confidence = 0;
    for (const QString& name : {tr("Confirmed"), tr("Known"), tr("Doubtful")})
        m_confidence->addThing(name, confidence++);
    const std::pair<QString, QLineEdit*> texts[] = {
        {tr("Amount"), m_low}, {tr("Up to, in a range"), m_high}, {tr("Currency"), m_currency}};
    for (const auto& [name, field] : texts) {
        field->setAccessibleName(name);
        field->setMinimumWidth(60);
    }
    m_low->setPlaceholderText(tr("$33 billion"));
    m_high->setPlaceholderText(tr("the same"));
    m_currency->setPlaceholderText(QStringLiteral("USD"));
    m_currency->setMaxLength(12);
    addPair(tr("Company"), m_company, tr("Date"), m_date);
    addPair(tr("Amount"), m_low, tr("Up to, in a range"), m_high);
    addPair(tr("Currency"), m_currency, tr("Basis"), m_basis);
    addPair(tr("Covers"), m_coverage, tr("Status"), m_status);
    addRow(tr("Event that it belongs to"), m_event);
    addRow(tr("Note"), m_notes);
    addRow(tr("Sources"), m_sources);
    addRow(tr("Confidence"), m_confidence);
}

void FiguresPage::begin(EntityId company, const std::optional<Instant>& at) {
    m_begun = {};
    m_begun.entity = company;
    if (at) {
        const CivilDate day = toCivil(*at).date;
        if (const auto date = parseEdtf(QStringLiteral("%1-%2-%3")
                                            .arg(day.year, 4, 10, QLatin1Char('0'))
                                            .arg(day.month, 2, 10, QLatin1Char('0'))
                                            .arg(day.day, 2, 10, QLatin1Char('0'))
                                            .toStdString()))
            m_begun.date = *date;
    }
    add();
}

std::vector<ContentsRow> FiguresPage::readRows() {
    const StoryContent& content = *m_state->content();
    const Language& language = m_state->language();
    std::vector<ContentsRow> rows;
    rows.reserve(content.valuations.size());
    for (const Valuation& each : content.valuations) {
        const Entity* company = content.entity(each.entity);
        ContentsRow row{
            each.id.value,
            {company ? company->name : QString(), shortDateWords(each.date, language),
             each.low == each.high ? moneyText(each.low, language) : moneyRangeText(each.low, each.high, language),
             basisName(each.basis, language), statusName(each.status, language)},
            {}};
        row.order = {
            {}, static_cast<qlonglong>(each.date.earliestStart.seconds), static_cast<qlonglong>(each.low.units)};
        rows.push_back(std::move(row));
    }
    return rows;
}

ValuationDraft FiguresPage::draftOf(std::int64_t id) const {
    if (id == 0 || !database())
        return m_begun;
    const auto draft = readValuation(*database(), ValuationId{id});
    return draft ? *draft : ValuationDraft();
}

void FiguresPage::fillWith(std::int64_t id) {
    const StoryContent& content = *m_state->content();
    m_draft = draftOf(id);
    const bool fresh = id == 0;
    m_company->clear();
    for (const Entity& each : content.entities)
        if (each.kind == EntityKind::Company || each.id == m_draft.entity)
            m_company->addThing(each.name, each.id.value, colorSwatch(*m_state, each.color));
    m_company->choose(m_draft.entity.value);
    m_basis->choose(static_cast<std::int64_t>(m_draft.basis));
    m_status->choose(static_cast<std::int64_t>(m_draft.status));
    m_coverage->choose(static_cast<std::int64_t>(m_draft.coverage));
    m_confidence->choose(static_cast<std::int64_t>(m_draft.confidence));
    m_date->show(m_draft.date.edtf);
    m_low->setText(fresh ? QString() : editableAmount(m_draft.low, m_state->language()));
    m_high->setText(fresh || m_draft.high == m_draft.low ? QString()
                                                         : editableAmount(m_draft.high, m_state->language()));
    m_currency->setText(m_draft.currency);
    m_event->show(m_draft.event);
    m_notes->show(m_draft.notes, languages());
    m_sources->show(m_draft.sources);
    readAmounts();
}

// How the amounts are read; the currency that one of them names is taken over.
void FiguresPage::readAmounts() {
    const Language& language = m_state->language();
    for (const QLineEdit* field : {m_low, m_high}) {
        const QString text = field->text().trimmed();
        const auto amount = readTypedAmount(text, language);
        if (amount && field->isModified() && !amount->currency.isEmpty() && !m_currency->isModified())
            m_currency->setText(amount->currency);
        const QString currency = m_currency->text().trimmed().toUpper();
        const Money money{amount ? amount->units : 0, currency.isEmpty() ? QString(noCurrency) : currency};
        rowOf(field)->say(text.isEmpty() ? QString()
                          : amount       ? moneyText(money, language)
                                         : tr("This is no amount that can be read."));
    }
}

bool FiguresPage::takeAmounts(ValuationDraft& draft) {
    const Language& language = m_state->language();
    draft.currency = m_currency->text().trimmed().toUpper();
    const auto take = [&](QLineEdit* field, std::int64_t& units) {
        const auto amount = readTypedAmount(field->text(), language);
        if (!amount)
            return refuse(field, field->text().trimmed().isEmpty() ? tr("A figure needs an amount.")
                                                                   : tr("This is no amount that can be read."));
        if (!amount->currency.isEmpty() && !draft.currency.isEmpty() && amount->currency != draft.currency)
            return refuse(field, tr("This names another currency than %1.").arg(draft.currency));
        units = amount->units;
        return true;
    };
    if (!take(m_low, draft.low))
        return false;
    draft.high = draft.low;
    if (!m_high->text().trimmed().isEmpty() && !take(m_high, draft.high))
        return false;
    if (draft.low > draft.high)
        return refuse(m_high, tr("The lower figure is greater than the upper one."));
    if (draft.currency.isEmpty())
        return refuse(m_currency, tr("A figure needs a currency, such as USD."));
    return true;
}

bool FiguresPage::write() {
    ValuationDraft draft = m_draft;
    draft.entity = {m_company->chosen()};
    if (!draft.entity)
        return refuse(m_company, tr("Choose the company that the figure is of."));
    if (!takes(m_date, tr("A figure needs a date.")) || !takeAmounts(draft))
        return false;
    if (m_event->isUnclear())
        return refuse(m_event, tr("Choose one of the events that are found, or empty the field."));
    draft.date = *m_date->date();
    draft.basis = static_cast<ValuationBasis>(m_basis->chosen());
    draft.status = static_cast<ValuationStatus>(m_status->chosen());
    draft.coverage = static_cast<ValuationCoverage>(m_coverage->chosen());
    draft.confidence = static_cast<Confidence>(m_confidence->chosen());
    draft.event = m_event->event();
    draft.notes = m_notes->texts();
    draft.sources = m_sources->sources();
    return perform(draft.id ? StepKind::Change : StepKind::Add, wordsOf(draft), [&](DocumentEdit& edit) {
        const Outcome done = writeValuation(edit, draft);
        if (done)
            setShown(draft.id.value);
        return done;
    });
}

QString FiguresPage::wordsOf(const ValuationDraft& draft) const {
    const Entity* company = m_state->content()->entity(draft.entity);
    return tr("%1, %2").arg(company ? company->name : QString(), shortDateWords(draft.date, m_state->language()));
}

QString FiguresPage::newHeading() const {
    return tr("New figure");
}

std::int64_t FiguresPage::copyOf(std::int64_t id) {
    ValuationDraft draft = draftOf(id);
    draft.id = {};
    const bool done = perform(StepKind::Duplicate, wordsOf(draft),
                              [&](DocumentEdit& edit) -> Outcome { return writeValuation(edit, draft); });
    return done ? draft.id.value : 0;
}

bool FiguresPage::removeThing(std::int64_t id) {
    return perform(StepKind::Delete, wordsOf(draftOf(id)),
                   [id](DocumentEdit& edit) -> Outcome { return removeValuations(edit, {ValuationId{id}}); });
}

QWidget* FiguresPage::firstField() const {
    return m_company->chosen() == 0 ? static_cast<QWidget*>(m_company) : m_date;
}

}  // namespace jalon

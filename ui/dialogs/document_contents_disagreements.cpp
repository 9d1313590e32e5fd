// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QLineEdit>

#include "ui/dialogs/document_contents_pages.h"
#include "ui/view_state/view_state.h"

namespace jalon {

DisagreementsPage::DisagreementsPage(ViewState* state, QWidget* parent)
    : ContentsList(state, {tr("Event"), tr("Who says it"), tr("Says")}, tr("Where sources disagree"), parent),
      m_event(new EventField(state, tr("Event"))),
      m_who(new QLineEdit),
      m_source(new CompactSourcesField(state)),
      m_says(new LanguageFields(tr("Says"))),
      m_findings(new LanguageFields(tr("What was found"))) {
    m_who->setAccessibleName(tr("Who says it"));
    addRow(tr("Event"), m_event);
    addRow(tr("Who says it"), m_who);
    addRow(tr("Says"), m_says);
    addRow(tr("What was found"), m_findings);
    addRow(tr("The source, if it is one of the document's"), m_source);
    connect(m_event, &EventField::edited, this, &DisagreementsPage::touch);
    connect(m_who, &QLineEdit::textEdited, this, &DisagreementsPage::touch);
    connect(m_source, &CompactSourcesField::edited, this, &DisagreementsPage::touch);
    connect(m_says, &LanguageFields::edited, this, &DisagreementsPage::touch);
    connect(m_findings, &LanguageFields::edited, this, &DisagreementsPage::touch);
}

std::vector<ContentsRow> DisagreementsPage::readRows() {
    m_all = database() ? readDisagreements(*database()) : std::vector<DisagreementDraft>();
    std::vector<ContentsRow> rows;
    rows.reserve(m_all.size());
    for (const DisagreementDraft& each : m_all) {
        const EventSummary* event = m_state->content()->event(each.event);
        rows.push_back({each.id, {event ? event->title : QString(), each.who, inLanguage(each.says)}, {}});
    }
    return rows;
}

DisagreementDraft DisagreementsPage::draftOf(std::int64_t id) const {
    for (const DisagreementDraft& each : m_all)
        if (each.id == id)
            return each;
    DisagreementDraft fresh;
    fresh.event = m_state->selected();
    return fresh;
}

void DisagreementsPage::fillWith(std::int64_t id) {
    const DisagreementDraft draft = draftOf(id);
    m_event->show(draft.event);
    m_who->setText(draft.who);
    m_says->show(draft.says, languages());
    m_findings->show(draft.findings, languages());
    m_source->show(draft.source ? std::vector<SourceId>{draft.source} : std::vector<SourceId>{});
}

bool DisagreementsPage::write() {
    if (!m_event->event())
        return refuse(m_event, tr("Choose the event that it is about, one of those that are found."));
    if (m_who->text().trimmed().isEmpty())
        return refuse(m_who, tr("Name whoever says it."));
    if (m_says->isEmpty())
        return refuse(m_says, tr("Write what is said."));
    if (m_source->sources().size() > 1)
        return refuse(m_source, tr("Only one source can say it: remove the others."));
    DisagreementDraft draft = draftOf(shown());
    draft.event = m_event->event();
    draft.who = m_who->text().trimmed();
    draft.says = m_says->texts();
    draft.findings = m_findings->texts();
    draft.source = m_source->sources().empty() ? SourceId{} : m_source->sources().front();
    return perform(draft.id ? StepKind::Change : StepKind::Add, draft.who, [&](DocumentEdit& edit) {
        const Outcome done = writeDisagreement(edit, draft);
        if (done)
            setShown(draft.id);
        return done;
    });
}

QString DisagreementsPage::newHeading() const {
    return tr("New disagreement");
}

std::int64_t DisagreementsPage::copyOf(std::int64_t id) {
    DisagreementDraft draft = draftOf(id);
    draft.id = 0;
    const bool done = perform(StepKind::Duplicate, draft.who,
                              [&](DocumentEdit& edit) -> Outcome { return writeDisagreement(edit, draft); });
    return done ? draft.id : 0;
}

bool DisagreementsPage::removeThing(std::int64_t id) {
    return perform(StepKind::Delete, draftOf(id).who,
                   [id](DocumentEdit& edit) -> Outcome { return removeDisagreement(edit, id); });
}

QWidget* DisagreementsPage::firstField() const {
    return m_event->event() ? static_cast<QWidget*>(m_who) : m_event;
}

}  // namespace jalon

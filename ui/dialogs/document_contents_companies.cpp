// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <QCheckBox>
#include <QLineEdit>
#include <algorithm>

#include "ui/dialogs/document_contents_names.h"
#include "ui/dialogs/document_contents_pages.h"
#include "ui/dialogs/message_box.h"
#include "ui/view_state/view_state.h"

namespace jalon {

static QStringList kindNames() {
    return {CompaniesPage::tr("Company"), CompaniesPage::tr("Organisation"), CompaniesPage::tr("Person"),
            CompaniesPage::tr("Place")};
}

CompaniesPage::CompaniesPage(ViewState* state, QWidget* parent)
    : ContentsList(state, {tr("Name"), tr("Kind"), tr("Ended")}, tr("Companies and people"), parent),
      m_names(new LanguageFields(tr("Name"))),
      m_kind(new ThingChoice(tr("Kind"))),
      m_color(new ThingChoice(tr("Colour"))),
      m_successor(new ThingChoice(tr("Went on in"))),
      m_ended(new CompactDateField(state, tr("Ended"))),
      m_shown(new QCheckBox(tr("Shown at first"))),
      m_timed(new TimedNames(state)),
      m_gaps(new QLineEdit) {
    makeOrdered(OrderedThing::Entity);
    std::int64_t kind = 0;
    for (const QString& name : kindNames()) m_kind->addThing(name, kind++);
    addColors(*m_color, *state);
    addRow(tr("Name"), m_names);
    addPair(tr("Kind"), m_kind, tr("Colour"), m_color);
    addPair(tr("Ended"), m_ended, tr("Went on in"), m_successor);
    m_shown->setToolTip(tr("Whether its events and figures are shown when the document opens"));
    addRow({}, m_shown);
    addRow(tr("Names over time"), m_timed);
    addRow(tr("Times without figures, where its line breaks"), m_gaps);
    m_gaps->setAccessibleName(tr("Times without figures"));
    m_gaps->setPlaceholderText(tr("2016/2019; early 2024"));
    connect(m_names, &LanguageFields::edited, this, &CompaniesPage::touch);
    connect(m_timed, &TimedNames::edited, this, &CompaniesPage::touch);
    connect(m_gaps, &QLineEdit::textEdited, this, &CompaniesPage::touch);
    connect(m_shown, &QCheckBox::clicked, this, &CompaniesPage::touch);
    for (ThingChoice* choice : {m_kind, m_color, m_successor})
        connect(choice, &QComboBox::activated, this, &CompaniesPage::touch);
    follow(m_ended);
}

std::vector<ContentsRow> CompaniesPage::readRows() {
    m_all = database() ? readEntities(*database()) : std::vector<EntityDraft>();
    std::vector<ContentsRow> rows;
    const QStringList kinds = kindNames();
    for (const EntityDraft& each : m_all)
        rows.push_back({each.id.value,
                        {inLanguage(each.names), kinds[static_cast<int>(each.kind)],
                         each.ended.empty() ? QString() : editableDate(each.ended, m_state->language())},
                        colorSwatch(*m_state, each.color),
                        {{}, {}, QString::fromStdString(each.ended)}});
    return rows;
}

EntityDraft CompaniesPage::draftOf(std::int64_t id) const {
    for (const EntityDraft& each : m_all)
        if (each.id.value == id)
            return each;
    return {};
}

void CompaniesPage::fillWith(std::int64_t id) {
    const EntityDraft draft = draftOf(id);
    m_names->show(draft.names, languages());
    m_kind->choose(static_cast<std::int64_t>(draft.kind));
    m_color->choose(static_cast<std::int64_t>(draft.color));
    m_ended->show(draft.ended);
    m_successor->clear();
    m_successor->addThing(tr("None"), 0);
    for (const EntityDraft& each : m_all)
        if (each.id.value != id)
            m_successor->addThing(inLanguage(each.names), each.id.value, colorSwatch(*m_state, each.color));
    m_successor->choose(draft.successor.value);
    m_shown->setChecked(draft.shownAtFirst);
    m_timed->show(draft.namesOverTime);
    QStringList gaps;
    for (const std::string& gap : draft.gaps) gaps += editableDate(gap, m_state->language());
    m_gaps->setText(gaps.join(QStringLiteral("; ")));
}

bool CompaniesPage::takeGaps(EntityDraft& draft) {
    if (!m_gaps->isModified())
        return true;
    draft.gaps.clear();
    for (const QString& text : m_gaps->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (text.trimmed().isEmpty())
            continue;
        const auto date = readDate(text.trimmed());
        if (!date)
            return refuse(m_gaps, QStringLiteral("“%1”: %2").arg(text.trimmed(), date.problem().message));
        draft.gaps.push_back(date->edtf);
    }
    return true;
}

bool CompaniesPage::write() {
    if (m_names->isEmpty())
        return refuse(m_names, tr("A company needs a name."));
    EntityDraft draft = draftOf(shown());
    const auto names = m_timed->names();
    if (!takes(m_ended) || !takeGaps(draft))
        return false;
    if (!names)
        return refuse(m_timed, names.problem().message);
    draft.names = m_names->texts();
    draft.kind = static_cast<EntityKind>(m_kind->chosen());
    draft.color = static_cast<ColorRole>(m_color->chosen());
    draft.ended = m_ended->edtf();
    draft.successor = {m_successor->chosen()};
    draft.shownAtFirst = m_shown->isChecked();
    draft.namesOverTime = *names;
    return perform(draft.id ? StepKind::Change : StepKind::Add, inLanguage(draft.names), [&](DocumentEdit& edit) {
        const Outcome done = writeEntity(edit, draft);
        if (done)
            setShown(draft.id.value);
        return done;
    });
}

QString CompaniesPage::newHeading() const {
    return tr("New company or person");
}

std::int64_t CompaniesPage::copyOf(std::int64_t id) {
    EntityDraft draft = draftOf(id);
    const QString name = inLanguage(draft.names);
    draft.id = {};
    draft.names = copyNames(draft.names);
    const bool done =
        perform(StepKind::Duplicate, name, [&](DocumentEdit& edit) -> Outcome { return writeEntity(edit, draft); });
    return done ? draft.id.value : 0;
}

bool CompaniesPage::removeThing(std::int64_t id) {
    const QString name = inLanguage(draftOf(id).names);
    const auto figures = static_cast<int>(figuresOf(*database(), EntityId{id}));
    const auto events = static_cast<int>(eventsOf(*database(), EntityId{id}));
    if (figures + events > 0) {
        const QString question = tr("Delete “%1”? %2 %3")
                                     .arg(name, tr("%Ln figure(s) are deleted with it.", nullptr, figures),
                                          tr("%Ln event(s) stay, without it.", nullptr, events));
        if (askToGoOn(this, tr("Delete company"), question, tr("Delete")) != Answer::Ok)
            return false;
    }
    return perform(StepKind::Delete, name,
                   [id](DocumentEdit& edit) -> Outcome { return removeEntity(edit, EntityId{id}); });
}

QWidget* CompaniesPage::firstField() const {
    return m_names;
}

}  // namespace jalon

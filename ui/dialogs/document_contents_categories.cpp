// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The pages of what events are sorted by: categories and lanes.
#include <QDialog>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/dialogs/document_contents_pages.h"
#include "ui/view_state/view_state.h"

namespace jalon {

TextByLanguage copyNames(const TextByLanguage& names) {
    TextByLanguage copies;
    for (auto name = names.cbegin(); name != names.cend(); ++name)
        if (!name->isEmpty())
            copies.insert(name.key(), ContentsList::tr("%1 (copy)").arg(*name));
    return copies;
}

std::int64_t askReplacement(QWidget* parent, const QString& title, const QString& question,
                            const std::vector<std::pair<QString, std::int64_t>>& names) {
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* layout = new QVBoxLayout(&dialog);
    auto* label = new QLabel(question);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setMinimumWidth(320);
    auto* choice = new ThingChoice(question);
    for (const auto& [name, id] : names) choice->addThing(name, id);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* goesOn = buttons->addButton(ContentsList::tr("Delete"), QDialogButtonBox::AcceptRole);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(label);
    layout->addWidget(choice);
    layout->addStretch();
    layout->addWidget(buttons);
    goesOn->setDefault(true);
    return dialog.exec() == QDialog::Accepted ? choice->chosen() : 0;
}

CategoriesPage::CategoriesPage(ViewState* state, QWidget* parent)
    : ContentsList(state, {tr("Name"), tr("Events")}, tr("Categories"), parent),
      m_names(new LanguageFields(tr("Name"))),
      m_color(new ThingChoice(tr("Colour"))),
      m_shape(new ThingChoice(tr("Shape"))) {
    makeOrdered(OrderedThing::Category);
    addColors(*m_color, *state);
    addShapes(*m_shape, *state);
    addRow(tr("Name"), m_names);
    addPair(tr("Colour"), m_color, tr("Shape"), m_shape);
    connect(m_names, &LanguageFields::edited, this, &CategoriesPage::touch);
    connect(m_color, &QComboBox::activated, this, &CategoriesPage::touch);
    connect(m_shape, &QComboBox::activated, this, &CategoriesPage::touch);
}

std::vector<ContentsRow> CategoriesPage::readRows() {
    m_all = database() ? readCategories(*database()) : std::vector<CategoryDraft>();
    std::vector<ContentsRow> rows;
    for (const CategoryDraft& each : m_all) {
        const auto events = static_cast<qlonglong>(eventsOf(*database(), each.id));
        rows.push_back({each.id.value,
                        {inLanguage(each.names), m_state->language().locale().toString(events)},
                        markSwatch(*m_state, each.shape, each.color),
                        {{}, events}});
    }
    return rows;
}

CategoryDraft CategoriesPage::draftOf(std::int64_t id) const {
    for (const CategoryDraft& each : m_all)
        if (each.id.value == id)
            return each;
    return {};
}

void CategoriesPage::fillWith(std::int64_t id) {
    const CategoryDraft draft = draftOf(id);
    m_names->show(draft.names, languages());
    m_color->choose(static_cast<std::int64_t>(draft.color));
    m_shape->choose(static_cast<std::int64_t>(draft.shape));
}

bool CategoriesPage::write() {
    if (m_names->isEmpty())
        return refuse(m_names, tr("A category needs a name."));
    CategoryDraft draft = draftOf(shown());
    draft.names = m_names->texts();
    draft.color = static_cast<ColorRole>(m_color->chosen());
    draft.shape = static_cast<MarkShape>(m_shape->chosen());
    return perform(draft.id ? StepKind::Change : StepKind::Add, inLanguage(draft.names), [&](DocumentEdit& edit) {
        const Outcome done = writeCategory(edit, draft);
        if (done)
            setShown(draft.id.value);
        return done;
    });
}

QString CategoriesPage::newHeading() const {
    return tr("New category");
}

std::int64_t CategoriesPage::copyOf(std::int64_t id) {
    CategoryDraft draft = draftOf(id);
    const QString name = inLanguage(draft.names);
    draft.id = {};
    draft.names = copyNames(draft.names);
    const bool done =
        perform(StepKind::Duplicate, name, [&](DocumentEdit& edit) -> Outcome { return writeCategory(edit, draft); });
    return done ? draft.id.value : 0;
}

bool CategoriesPage::removeThing(std::int64_t id) {
    const QString name = inLanguage(draftOf(id).names);
    const auto events = static_cast<int>(eventsOf(*database(), CategoryId{id}));
    CategoryId instead;
    if (events > 0 && m_all.size() > 1) {
        std::vector<std::pair<QString, std::int64_t>> others;
        for (const CategoryDraft& each : m_all)
            if (each.id.value != id)
                others.emplace_back(inLanguage(each.names), each.id.value);
        instead = {askReplacement(
            this, tr("Delete category"),
            tr("%Ln event(s) are of the category “%1”. Which one do they get instead?", nullptr, events).arg(name),
            others)};
        if (!instead)
            return false;
    }
    return perform(StepKind::Delete, name, [id, instead](DocumentEdit& edit) -> Outcome {
        return removeCategory(edit, CategoryId{id}, instead);
    });
}

QWidget* CategoriesPage::firstField() const {
    return m_names;
}

LanesPage::LanesPage(ViewState* state, QWidget* parent)
    : ContentsList(state, {tr("Name"), tr("Events")}, tr("Lanes"), parent),
      m_names(new LanguageFields(tr("Name"))),
      m_color(new ThingChoice(tr("Colour"))) {
    makeOrdered(OrderedThing::Lane);
    addColors(*m_color, *state);
    addRow(tr("Name"), m_names);
    addRow(tr("Colour"), m_color);
    connect(m_names, &LanguageFields::edited, this, &LanesPage::touch);
    connect(m_color, &QComboBox::activated, this, &LanesPage::touch);
}

std::vector<ContentsRow> LanesPage::readRows() {
    m_all = database() ? readLanes(*database()) : std::vector<LaneDraft>();
    std::vector<ContentsRow> rows;
    for (const LaneDraft& each : m_all) {
        const auto events = static_cast<qlonglong>(eventsOf(*database(), each.id));
        rows.push_back({each.id.value,
                        {inLanguage(each.names), m_state->language().locale().toString(events)},
                        colorSwatch(*m_state, each.color),
                        {{}, events}});
    }
    return rows;
}

LaneDraft LanesPage::draftOf(std::int64_t id) const {
    for (const LaneDraft& each : m_all)
        if (each.id.value == id)
            return each;
    return {};
}

void LanesPage::fillWith(std::int64_t id) {
    const LaneDraft draft = draftOf(id);
    m_names->show(draft.names, languages());
    m_color->choose(static_cast<std::int64_t>(draft.color));
}

bool LanesPage::write() {
    if (m_names->isEmpty())
        return refuse(m_names, tr("A lane needs a name."));
    LaneDraft draft = draftOf(shown());
    draft.names = m_names->texts();
    draft.color = static_cast<ColorRole>(m_color->chosen());
    return perform(draft.id ? StepKind::Change : StepKind::Add, inLanguage(draft.names), [&](DocumentEdit& edit) {
        const Outcome done = writeLane(edit, draft);
        if (done)
            setShown(draft.id.value);
        return done;
    });
}

QString LanesPage::newHeading() const {
    return tr("New lane");
}

std::int64_t LanesPage::copyOf(std::int64_t id) {
    LaneDraft draft = draftOf(id);
    const QString name = inLanguage(draft.names);
    draft.id = {};
    draft.names = copyNames(draft.names);
    const bool done =
        perform(StepKind::Duplicate, name, [&](DocumentEdit& edit) -> Outcome { return writeLane(edit, draft); });
    return done ? draft.id.value : 0;
}

bool LanesPage::removeThing(std::int64_t id) {
    const QString name = inLanguage(draftOf(id).names);
    const auto events = static_cast<int>(eventsOf(*database(), LaneId{id}));
    LaneId instead;
    if (events > 0 && m_all.size() > 1) {
        std::vector<std::pair<QString, std::int64_t>> others;
        for (const LaneDraft& each : m_all)
            if (each.id.value != id)
                others.emplace_back(inLanguage(each.names), each.id.value);
        instead = {askReplacement(
            this, tr("Delete lane"),
            tr("%Ln event(s) are in the lane “%1”. Which one do they move to?", nullptr, events).arg(name), others)};
        if (!instead)
            return false;
    }
    return perform(StepKind::Delete, name,
                   [id, instead](DocumentEdit& edit) -> Outcome { return removeLane(edit, LaneId{id}, instead); });
}

QWidget* LanesPage::firstField() const {
    return m_names;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/editing/participants_field.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include "app/edit/thing_edits.h"
#include "ui/editing/name_combo.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

QPushButton* linkButton(const QString& text) {
    auto* made = new QPushButton(text);
    made->setObjectName(QStringLiteral("linkButton"));
    made->setAutoDefault(false);
    return made;
}

}  // namespace

ParticipantsField::ParticipantsField(ViewState* state, QWidget* parent)
    : QWidget(parent), m_state(state), m_lines(new QVBoxLayout) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    m_lines->setSpacing(6);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    QPushButton* more = linkButton(tr("Add someone"));
    more->setToolTip(tr("A company, a person or a place that took part"));
    connect(more, &QPushButton::clicked, this, [this] { addRow({})->setFocus(Qt::OtherFocusReason); });
    layout->addLayout(m_lines);
    layout->addWidget(more, 0, Qt::AlignLeft);
    setFocusProxy(more);
}

void ParticipantsField::setParticipants(const std::vector<EventDraft::Participant>& participants) {
    for (const EventDraft::Participant& participant : participants) addRow(participant);
}

NameCombo* ParticipantsField::addRow(const EventDraft::Participant& participant) {
    auto* line = new QWidget;
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = new NameCombo(m_state);
    name->setAccessibleName(tr("Who took part"));
    name->setToolTip(tr("Choose one, or type the name of a new one"));
    auto* role = new FormCombo;
    role->setAccessibleName(tr("Role"));
    role->setToolTip(tr("In which role"));
    role->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    role->setMinimumContentsLength(8);
    role->addItem(tr("takes part"), QVariant::fromValue<qlonglong>(0));
    if (const Database* database = m_state->editing().database()) {
        const QString language = m_state->language().code();
        for (const EntityDraft& entity : readEntities(*database))
            name->addThing(entity.id.value,
                           entity.names.value(language, entity.names.isEmpty() ? QString() : entity.names.first()),
                           entity.color);
        for (const Role& each : readRoles(*database, language))
            role->addItem(each.name, QVariant::fromValue<qlonglong>(each.id));
    }
    name->choose(participant.entity.value);
    if (!participant.entity)
        name->lineEdit()->clear();
    role->setCurrentIndex(role->findData(QVariant::fromValue<qlonglong>(participant.role)));
    QPushButton* gone = linkButton(tr("Remove"));
    gone->setToolTip(tr("Take this line out"));
    connect(gone, &QPushButton::clicked, this, [this, line] { remove(line); });
    layout->addWidget(name, 3);
    layout->addWidget(role, 2);
    layout->addWidget(gone);
    m_lines->addWidget(line);
    setTabOrder(name, role);
    setTabOrder(role, gone);
    setTabOrder(gone, focusProxy());
    m_rows.push_back({line, name, role, participant});
    return name;
}

void ParticipantsField::remove(QWidget* line) {
    std::erase_if(m_rows, [line](const Row& row) { return row.line == line; });
    focusProxy()->setFocus(Qt::OtherFocusReason);
    line->hide();
    line->deleteLater();
}

std::vector<ParticipantsField::Line> ParticipantsField::lines() const {
    std::vector<Line> lines;
    for (const Row& row : m_rows) {
        Line line;
        line.who.role = row.role->currentData().toLongLong();
        line.who.entity = {row.name->chosen()};
        line.newName = row.name->newName();
        // What somebody was called in this event goes with them.
        if (line.who.entity == row.before.entity)
            line.who.name = row.before.name;
        if (line.who.entity || !line.newName.isEmpty())
            lines.push_back(line);
    }
    return lines;
}

Result<std::vector<EventDraft::Participant>> writtenParticipants(DocumentEdit& edit,
                                                                 const std::vector<ParticipantsField::Line>& lines,
                                                                 const QString& language) {
    std::vector<EventDraft::Participant> participants;
    QMap<QString, EntityId> made;  // a name that stands in two lines is one
    for (const ParticipantsField::Line& line : lines) {
        EventDraft::Participant who = line.who;
        if (!line.newName.isEmpty() && !made.contains(line.newName)) {
            EntityDraft entity;
            // A company that the story follows has a filter and a line; that is decided elsewhere.
            entity.kind = EntityKind::Organisation;
            entity.names[language] = line.newName;
            if (const auto done = writeEntity(edit, entity); !done)
                return done.problem();
            made[line.newName] = entity.id;
        }
        if (!line.newName.isEmpty())
            who.entity = made[line.newName];
        participants.push_back(who);
    }
    return participants;
}

}  // namespace jalon

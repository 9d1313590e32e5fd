// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/document_contents_names.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include "ui/dialogs/document_contents_fields.h"
#include "ui/view_state/view_state.h"

namespace jalon {

TimedNames::TimedNames(const ViewState* state, QWidget* parent)
    : QWidget(parent), m_state(state), m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(6);
    m_grid->setVerticalSpacing(4);
    int column = 0;
    for (const QString& title : {tr("Name"), tr("From"), tr("Until")}) {
        auto* label = new QLabel(title);
        label->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(label, 0, column++);
    }
    m_grid->setColumnStretch(0, 4);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 3);
}

TimedNames::Line& TimedNames::addLine(const EntityName& name) {
    const int row = static_cast<int>(m_lines.size()) + 1;
    Line line{new QLineEdit(name.name), new QLineEdit, new QLineEdit, name};
    line.from->setText(editableDate(name.fromEdtf.toStdString(), m_state->language()));
    line.until->setText(editableDate(name.toEdtf.toStdString(), m_state->language()));
    line.name->setAccessibleName(tr("Name %1").arg(row));
    line.from->setAccessibleName(tr("Name %1 from").arg(row));
    line.until->setAccessibleName(tr("Name %1 until").arg(row));
    int column = 0;
    for (QLineEdit* field : {line.name, line.from, line.until}) {
        field->setMinimumWidth(50);
        field->setCursorPosition(0);
        m_grid->addWidget(field, row, column++);
        connect(field, &QLineEdit::textEdited, this, [this, field] {
            if (field == m_lines.back().name)
                addLine({});
            Q_EMIT edited();
        });
    }
    m_lines.push_back(line);
    return m_lines.back();
}

void TimedNames::show(const std::vector<EntityName>& names) {
    for (const Line& line : m_lines)
        for (QLineEdit* field : {line.name, line.from, line.until}) {
            m_grid->removeWidget(field);
            field->hide();
            field->deleteLater();
        }
    m_lines.clear();
    for (const EntityName& name : names) addLine(name);
    addLine({});
    setFocusProxy(m_lines.front().name);
}

Result<std::vector<EntityName>> TimedNames::names() const {
    std::vector<EntityName> names;
    for (const Line& line : m_lines) {
        EntityName name{line.name->text().trimmed(), line.before.fromEdtf, line.before.toEdtf};
        for (const auto& [field, edtf] : {std::pair{line.from, &name.fromEdtf}, {line.until, &name.toEdtf}}) {
            const QString text = field->text().trimmed();
            if (!field->isModified())
                continue;
            const auto date = text.isEmpty() ? Result<UncertainDate>(UncertainDate{}) : readDate(text);
            if (!date)
                return Problem{ProblemKind::BadValue, QStringLiteral("“%1”: %2").arg(text, date.problem().message)};
            *edtf = QString::fromStdString(date->edtf);
        }
        if (!name.name.isEmpty())
            names.push_back(name);
        else if (!line.from->text().trimmed().isEmpty() || !line.until->text().trimmed().isEmpty())
            return Problem{ProblemKind::BadValue, tr("There are dates without a name: give the name, or empty them.")};
    }
    return names;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/column_choices.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/import_words.h"

namespace jalon {

static bool mayRepeat(ColumnRole role) {
    return role == ColumnRole::Extra || role == ColumnRole::Ignore || role == ColumnRole::Value ||
           role == ColumnRole::Company || role == ColumnRole::Link || role == ColumnRole::Source;
}

ColumnChoices::ColumnChoices(QWidget* parent) : QWidget(parent), m_roles(new QStandardItemModel(this)) {
    for (const QString& key : columnRoleKeys())
        m_roles->appendRow(new QStandardItem(columnRoleName(*columnRoleOfKey(key))));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    auto* heading = new QLabel(tr("Columns"));
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    layout->addWidget(heading);
    hide();
}

void ColumnChoices::showColumns(const std::vector<ImportedColumn>& columns) {
    const auto sameName = [](const ImportedColumn& a, const ImportedColumn& b) { return a.name == b.name; };
    // The boxes stay where they can: one of them may have the focus.
    if (!std::equal(columns.begin(), columns.end(), m_columns.begin(), m_columns.end(), sameName))
        build(columns);
    m_columns = columns;
    setVisible(!columns.empty());
    if (!m_touched)
        for (std::size_t i = 0; i < columns.size(); ++i) m_boxes[i]->setCurrentIndex(static_cast<int>(columns[i].role));
}

void ColumnChoices::forget() {
    m_touched = false;
    m_last.reset();
}

void ColumnChoices::build(const std::vector<ImportedColumn>& columns) {
    forget();
    m_boxes.clear();
    delete m_page;
    m_page = new QWidget;
    auto* form = new QFormLayout(m_page);
    form->setContentsMargins({});
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    constexpr int longest = 24;  // characters
    for (std::size_t i = 0; i < columns.size(); ++i) {
        QString name = columns[i].name;
        if (name.isEmpty())
            name = tr("Column %1").arg(i + 1);
        auto* box = new QComboBox;
        box->setModel(m_roles);
        box->setAccessibleName(tr("What “%1” says").arg(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(16);
        auto* label = new QLabel(name.size() > longest ? name.left(longest - 1) + QChar(0x2026) : name);
        label->setTextFormat(Qt::PlainText);
        form->addRow(label, box);
        m_boxes.push_back(box);
        connect(box, &QComboBox::activated, this, [this, i] { choose(i); });
    }
    layout()->addWidget(m_page);
}

void ColumnChoices::choose(std::size_t column) {
    if (m_last != column) {
        m_before = shownRoles();
        m_last = column;
    }
    m_touched = true;
    // Of two columns that say the same the one that was chosen last is meant; but keys pass many roles on their way to
    // one, and what they pass stays with its column.
    const int role = m_boxes[column]->currentIndex();
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        if (i == column)
            continue;
        const bool taken = static_cast<int>(m_before[i]) == role && !mayRepeat(m_before[i]);
        m_boxes[i]->setCurrentIndex(static_cast<int>(taken ? ColumnRole::Extra : m_before[i]));
    }
    Q_EMIT changed();
}

std::vector<ColumnRole> ColumnChoices::shownRoles() const {
    std::vector<ColumnRole> roles;
    for (const QComboBox* box : m_boxes) roles.push_back(static_cast<ColumnRole>(box->currentIndex()));
    return roles;
}

std::vector<ColumnRole> ColumnChoices::chosen() const {
    return m_touched ? shownRoles() : std::vector<ColumnRole>();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <optional>

#include "app/formats/import_result.h"

class QComboBox;
class QStandardItemModel;

namespace jalon {

// The columns of a table that is imported, and what each of them says.
class ColumnChoices : public QWidget {
    Q_OBJECT
public:
    explicit ColumnChoices(QWidget* parent = nullptr);

    void showColumns(const std::vector<ImportedColumn>& columns);
    // Of every column, once a person changed one; empty: as found.
    std::vector<ColumnRole> chosen() const;
    // The table is read in another way: what was chosen is no more.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void choose(std::size_t column);
    std::vector<ColumnRole> shownRoles() const;
    void build(const std::vector<ImportedColumn>& columns);

    QWidget* m_page = nullptr;    // of the boxes
    QStandardItemModel* m_roles;  // one for all boxes: a table may have a thousand columns
    std::vector<ImportedColumn> m_columns;
    std::vector<QComboBox*> m_boxes;
    bool m_touched = false;
    std::optional<std::size_t> m_last;  // the column that was changed last
    std::vector<ColumnRole> m_before;   // of all, when its turn began
};

}  // namespace jalon

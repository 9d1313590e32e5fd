// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/table_pane.h"

#include <QVBoxLayout>

#include "ui/table/figure_table.h"

namespace jalon {

TablePane::TablePane(FigureTable* table) : m_table(table), m_remark(new QLabel) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(table, 1);
    column->addWidget(m_remark);
    m_remark->setTextFormat(Qt::PlainText);
    m_remark->setWordWrap(true);
    m_remark->setContentsMargins(12, 4, 12, 4);
    setFocusProxy(table);
    connect(table, &FigureTable::remarkChanged, this, &TablePane::follow);
    follow();
}

void TablePane::follow() {
    m_remark->setText(m_table->remark());
    m_remark->setVisible(!m_remark->text().isEmpty());
    m_table->setAccessibleDescription(m_remark->text());
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QLabel>
#include <QWidget>

namespace jalon {

class FigureTable;

// The table, and under it what it does not show: of millions of values it gives out some at a time.
class TablePane : public QWidget {
    Q_OBJECT
public:
    explicit TablePane(FigureTable* table);

private:
    void follow();

    FigureTable* m_table;
    QLabel* m_remark;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

#include "ui/dialogs/import_reading.h"

class QLabel;
class QListWidget;
class QTableWidget;

namespace jalon {

// What would be imported: in numbers, the first events and figures as a table, and what is wrong, by line.
class ImportPreview : public QWidget {
    Q_OBJECT
public:
    explicit ImportPreview(const Language& language, QWidget* parent = nullptr);

    void show(const ImportReading& reading);
    void showProgress(double done);

private:
    void fillTable(const ImportReading& reading);
    void addRow(const QStringList& cells);

    Language m_language;
    QLabel* m_summary;
    QTableWidget* m_table;
    QLabel* m_problemsLabel;
    QListWidget* m_problems;
};

// The lines of importProblems, to be read and copied; plain text.
void fillProblemList(QListWidget* list, const QStringList& lines);

}  // namespace jalon

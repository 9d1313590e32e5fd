// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <optional>

#include "ui/dialogs/import_reading.h"

class QDialogButtonBox;
class QPushButton;

namespace jalon {

class ColumnChoices;
class ImportChoices;
class ImportPreview;

// Shows how files of other programs are understood, lets a person correct that, and makes a document of them.
class ImportDialog : public QDialog {
    Q_OBJECT
public:
    ImportDialog(const QStringList& sources, const Language& language, QWidget* parent = nullptr);

    // Where the document is suggested to be saved; beside the first source otherwise.
    void suggestFolder(const QString& folder) { m_folder = folder; }
    // False where nothing was written: a message says why. `overwrite`: the person agreed to replace what is there.
    bool importTo(const QString& path, bool overwrite);
    // After the dialog is accepted.
    const QString& path() const { return m_path; }
    const DocumentImport& imported() const { return *m_imported; }

private:
    QWidget* corrections();
    QDialogButtonBox* buttons();
    ImportOptions options() const;
    void readAgain();
    void showReading(const ImportReading& reading);
    void askWhere();
    bool refuse(const QString& message, const QString& reason = {});

    QStringList m_sources;
    QString m_folder, m_path;
    ImportReader* m_reader;
    ImportChoices* m_choices;
    ColumnChoices* m_columns;
    ImportPreview* m_preview;
    QPushButton* m_import = nullptr;
    bool m_usable = false;  // there is something to import
    bool m_importing = false;
    std::optional<DocumentImport> m_imported;
};

// Says in full what became of an import.
void showImportReport(const DocumentImport& imported, QWidget* parent);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <optional>

#include "ui/dialogs/data_export_kinds.h"

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QPushButton;

namespace jalon {

// Chooses how a document is taken out for other programs and people, and writes it.
class DataExportDialog : public QDialog {
    Q_OBJECT
public:
    // `path` of the document; empty: the story. `shown` is what the window shows.
    DataExportDialog(const Document& document, const Figure& shown, const Language& language,
                     QWidget* parent = nullptr);

    // False where nothing was written: a message says why. `overwrite`: the person agreed to replace what is there.
    bool saveAs(const QString& path, bool overwrite);
    // What was written last, and where.
    const std::optional<ExportResult>& result() const { return m_result; }
    QString writtenPath() const { return m_written; }

private:
    QWidget* kindChoices();
    QWidget* textChoices(const QStringList& languages, const Language& language);
    QDialogButtonBox* buttons();
    const DataExportKind& kind() const;
    DataExportChoices choices() const;
    void follow();
    void save();
    bool refuse(const QString& message);

    std::vector<DataExportKind> m_kinds;
    QString m_document, m_name;  // its path, and its name without ending
    Figure m_figure;
    QButtonGroup* m_group;
    QLabel* m_about;
    QComboBox* m_language;
    QCheckBox* m_notes;
    QPushButton* m_save = nullptr;
    bool m_saving = false;
    std::optional<ExportResult> m_result;
    QString m_written;
};

// Says how many events were written, and all that could not be said.
void showDataExportReport(const ExportResult& result, const QString& path, QWidget* parent);

}  // namespace jalon

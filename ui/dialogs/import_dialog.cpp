// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/import_dialog.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "ui/dialogs/column_choices.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/import_choices.h"
#include "ui/dialogs/import_preview.h"
#include "ui/dialogs/import_task.h"
#include "ui/dialogs/import_words.h"
#include "ui/dialogs/message_box.h"

namespace jalon {

ImportDialog::ImportDialog(const QStringList& sources, const Language& language, QWidget* parent)
    : QDialog(parent),
      m_sources(sources),
      m_folder(QFileInfo(sources.value(0)).absolutePath()),
      m_reader(new ImportReader(this)),
      m_choices(new ImportChoices(language)),
      m_columns(new ColumnChoices),
      m_preview(new ImportPreview(language)) {
    setWindowTitle(sources.size() == 1 ? tr("Import %1").arg(QFileInfo(sources.front()).fileName())
                                       : tr("Import %Ln file(s)", nullptr, static_cast<int>(sources.size())));
    const QSize room = parent ? parent->window()->size().expandedTo({900, 600}) : QSize(1180, 680);
    resize(QSize(1180, 680).boundedTo(room).boundedTo(screen()->availableSize()));
    auto* layout = new QVBoxLayout(this);
    auto* columns = new QHBoxLayout;
    columns->addWidget(corrections(), 2);
    columns->addWidget(m_preview, 5);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons());
    connect(m_choices, &ImportChoices::changed, this, [this] {
        m_columns->forget();
        readAgain();
    });
    connect(m_columns, &ColumnChoices::changed, this, &ImportDialog::readAgain);
    connect(m_reader, &ImportReader::arrived, this, &ImportDialog::showReading);
    connect(m_reader, &ImportReader::progressed, m_preview, &ImportPreview::showProgress);
    readAgain();
}

// As high as a table has columns and its texts are large: it scrolls where the window is not.
QWidget* ImportDialog::corrections() {
    auto* side = new QWidget;
    auto* layout = new QVBoxLayout(side);
    layout->setContentsMargins(0, 0, 6, 0);
    layout->addWidget(m_choices);
    layout->addWidget(m_columns);
    layout->addStretch(1);
    auto* area = new QScrollArea;
    area->setWidget(side);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(std::min(side->sizeHint().width() + 24, screen()->availableSize().width() * 45 / 100));
    return area;
}

QDialogButtonBox* ImportDialog::buttons() {
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_import = box->addButton(tr("&Import…"), QDialogButtonBox::AcceptRole);
    m_import->setDefault(true);
    m_import->setToolTip(tr("Choose where to save the new document (Enter)"));
    m_import->setEnabled(false);
    connect(box, &QDialogButtonBox::accepted, this, &ImportDialog::askWhere);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

ImportOptions ImportDialog::options() const {
    ImportOptions options = m_choices->options();
    options.columns = m_columns->chosen();
    return options;
}

void ImportDialog::readAgain() {
    m_usable = false;
    m_import->setEnabled(false);
    m_reader->read(m_sources, options());
}

void ImportDialog::showReading(const ImportReading& reading) {
    const auto& first = reading.sources.front().second;
    m_choices->showFound(first ? &*first : nullptr);
    m_columns->showColumns(reading.columns);
    m_preview->show(reading);
    m_usable = reading.keptAnything();
    m_import->setEnabled(m_usable && !m_importing);
}

void ImportDialog::askWhere() {
    const QString name = QFileInfo(m_sources.front()).completeBaseName() + QStringLiteral(".jalon");
    const QString path = chooseFileToWrite(this, tr("Save the new document"), QDir(m_folder).filePath(name),
                                           tr("Jalon documents (*.jalon)"));
    if (path.isEmpty())
        return;
    const QString named = QFileInfo(path).suffix().isEmpty() ? path + QStringLiteral(".jalon") : path;
    // The file dialog has asked about the name that it knew; of one that got its ending here, importTo asks.
    if (importTo(named, named == path))
        accept();
}

bool ImportDialog::refuse(const QString& message, const QString& reason) {
    showMessage(this, windowTitle(), message, reason);
    return false;
}

bool ImportDialog::importTo(const QString& path, bool overwrite) {
    const QFileInfo target(path);
    for (const QString& source : m_sources)
        if (target.exists() && target == QFileInfo(source))
            return refuse(tr("%1 is what is imported: the document needs another name.").arg(path));
    if (target.exists() && !target.isFile())
        return refuse(tr("%1 is no file that a document could replace.").arg(path));
    if (target.exists() && !overwrite &&
        askToGoOn(this, windowTitle(), tr("%1 is there already. Replace it with this document?").arg(path),
                  tr("&Replace")) != Answer::Ok)
        return false;
    // After a Cancel the worker takes a moment to end: one import at a time.
    m_importing = true;
    m_import->setEnabled(false);
    auto imported = importWithProgress(m_sources, options(), path, target.exists(), this);
    m_importing = false;
    m_import->setEnabled(m_usable);
    if (!imported)
        return imported.problem().kind != ProblemKind::Cancelled && refuse(imported.problem().message);
    if (!imported->written)
        return refuse(tr("Nothing could be kept, so no document was written."),
                      importProblems(imported->sources).value(0));
    m_path = path;
    m_imported = imported.take();
    return true;
}

void showImportReport(const DocumentImport& imported, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(ImportDialog::tr("What was imported"));
    dialog.resize(640, 420);
    auto* layout = new QVBoxLayout(&dialog);
    auto* counts = new QLabel(importCounts(imported.sources));
    counts->setTextFormat(Qt::PlainText);
    counts->setWordWrap(true);
    auto* list = new QListWidget;
    list->setAccessibleName(ImportDialog::tr("Problems"));
    list->setWordWrap(true);
    fillProblemList(list, importProblems(imported.sources));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(counts);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    dialog.exec();
}

}  // namespace jalon

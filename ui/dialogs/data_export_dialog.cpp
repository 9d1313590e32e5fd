// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/data_export_dialog.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QGroupBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QScreen>
#include <QScrollArea>
#include <QSettings>
#include <QVBoxLayout>

#include "ui/dialogs/counted_task.h"
#include "ui/dialogs/file_choice.h"
#include "ui/dialogs/message_box.h"

namespace jalon {

DataExportDialog::DataExportDialog(const Document& document, const Figure& shown, const Language& language,
                                   QWidget* parent)
    : QDialog(parent),
      m_kinds(dataExportKinds()),
      m_document(document.path()),
      m_name(QFileInfo(document.name()).completeBaseName()),
      m_figure(shown),
      m_group(new QButtonGroup(this)),
      m_about(new QLabel),
      m_language(new QComboBox),
      m_notes(new QCheckBox(tr("Private &notes too"))) {
    setWindowTitle(tr("Export data"));
    auto* page = new QWidget;
    auto* inner = new QVBoxLayout(page);
    inner->addWidget(kindChoices());
    inner->addWidget(textChoices(document.info(language).languages, language));
    inner->addStretch(1);
    // As high as the texts are large: it scrolls where the window is not.
    auto* area = new QScrollArea;
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(std::min(page->minimumSizeHint().width() + 24, screen()->availableSize().width() * 9 / 10));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons());
    follow();
    const QSize wanted(std::max(520, area->minimumWidth() + 40), page->sizeHint().height() + 90);
    resize(wanted.boundedTo(screen()->availableSize() * 9 / 10));
}

QWidget* DataExportDialog::kindChoices() {
    auto* box = new QGroupBox(tr("As"));
    auto* layout = new QVBoxLayout(box);
    const QString last = QSettings().value(QStringLiteral("dataKind")).toString();
    for (std::size_t i = 0; i < m_kinds.size(); ++i) {
        auto* button = new QRadioButton(m_kinds[i].name);
        button->setToolTip(m_kinds[i].about);
        button->setAccessibleDescription(m_kinds[i].about);
        button->setChecked(i == 0 || m_kinds[i].key == last);
        m_group->addButton(button, static_cast<int>(i));
        layout->addWidget(button);
    }
    m_about->setWordWrap(true);
    m_about->setTextFormat(Qt::PlainText);
    m_about->setAccessibleName(tr("What it is good for"));
    // The longest of them fits, so that nothing moves when another is chosen.
    m_about->setMinimumHeight(m_about->fontMetrics().lineSpacing() * 3);
    m_about->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    layout->addWidget(m_about);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            follow();
    });
    return box;
}

QWidget* DataExportDialog::textChoices(const QStringList& languages, const Language& language) {
    auto* box = new QWidget;
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    for (const QString& code : languages) {
        const Language each = Language::forCode(code);
        m_language->addItem(each.code() == code ? each.ownName() : code, each.code());
    }
    m_language->setCurrentIndex(std::max(0, m_language->findData(language.code())));
    m_language->setToolTip(tr("The language of the texts; those in other languages are left out"));
    auto* label = new QLabel(tr("&Language of the texts"));
    label->setBuddy(m_language);
    if (languages.size() > 1) {
        form->addRow(label, m_language);
    } else {
        label->setParent(box);
        label->hide();
        m_language->setParent(box);
        m_language->hide();
    }
    m_notes->setToolTip(tr("Notes that are yours alone stay out unless you want them in"));
    form->addRow(m_notes);
    return box;
}

QDialogButtonBox* DataExportDialog::buttons() {
    auto* box = new QDialogButtonBox(QDialogButtonBox::Cancel);
    box->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_save = box->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    m_save->setToolTip(tr("Choose where to save it (Enter)"));
    connect(box, &QDialogButtonBox::accepted, this, &DataExportDialog::save);
    connect(box, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return box;
}

const DataExportKind& DataExportDialog::kind() const {
    return m_kinds[static_cast<std::size_t>(std::max(0, m_group->checkedId()))];
}

DataExportChoices DataExportDialog::choices() const {
    return {Language::forCode(m_language->currentData().toString()), m_notes->isChecked(), m_figure};
}

void DataExportDialog::follow() {
    m_about->setText(kind().about);
}

void DataExportDialog::save() {
    if (m_saving)
        return;
    QSettings settings;
    const QString folder = settings.value(QStringLiteral("dataFolder"), QDir::homePath()).toString();
    const QString ending = kind().ending.isEmpty() ? QString() : QLatin1Char('.') + kind().ending;
    const QString path =
        chooseFileToWrite(this, tr("Save the data"), QDir(folder).filePath(m_name + ending), kind().filter);
    if (path.isEmpty())
        return;
    const QString named = QFileInfo(path).suffix().isEmpty() ? path + ending : path;
    // The file dialog has asked about the name that it knew; of one that got its ending here, saveAs asks.
    if (!saveAs(named, named == path))
        return;
    settings.setValue(QStringLiteral("dataFolder"), QFileInfo(named).absolutePath());
    settings.setValue(QStringLiteral("dataKind"), kind().key);
    showDataExportReport(*m_result, named, this);
    accept();
}

bool DataExportDialog::refuse(const QString& message) {
    showMessage(this, windowTitle(), message);
    return false;
}

bool DataExportDialog::saveAs(const QString& path, bool overwrite) {
    const QFileInfo target(path);
    if (!m_document.isEmpty() && target.exists() && target == QFileInfo(m_document))
        return refuse(tr("%1 is the document itself: the export needs another name.").arg(path));
    if (target.isFile() && !overwrite &&
        askToGoOn(this, windowTitle(), tr("%1 is there already. Overwrite it with this export?").arg(path),
                  tr("&Overwrite")) != Answer::Ok)
        return false;
    const DataExportKind chosen = kind();
    const DataExportChoices with = choices();
    // After a Cancel the worker takes a moment to end: one export at a time.
    m_saving = true;
    m_save->setEnabled(false);
    std::optional<Result<ExportResult>> made;
    doneCountingUp(
        windowTitle(), tr("Writing %1…").arg(target.fileName()),
        [&](const ExportProgress& progress) {
            const auto document = m_document.isEmpty() ? Document::openStory() : Document::open(m_document);
            made = document ? chosen.write(**document, path, with, progress) : Result<ExportResult>(document.problem());
        },
        this);
    m_saving = false;
    m_save->setEnabled(true);
    if (!*made)
        return made->problem().kind != ProblemKind::Cancelled && refuse(made->problem().message);
    m_result = made->take();
    m_written = path;
    return true;
}

void showDataExportReport(const ExportResult& result, const QString& path, QWidget* parent) {
    QDialog dialog(parent);
    dialog.setWindowTitle(DataExportDialog::tr("What was exported"));
    dialog.resize(QSize(640, 380).boundedTo(dialog.screen()->availableSize() * 9 / 10));
    auto* layout = new QVBoxLayout(&dialog);
    QString words = DataExportDialog::tr("%Ln event(s) were written to %1.", nullptr, static_cast<int>(result.events))
                        .arg(QDir::toNativeSeparators(path));
    words += QLatin1Char(' ') + (result.cannotSay.isEmpty()
                                     ? DataExportDialog::tr("Nothing was lost.")
                                     : DataExportDialog::tr("This is not in the file, or not as it is in Jalon:"));
    auto* label = new QLabel(words);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    layout->addWidget(label);
    auto* list = new QListWidget;
    list->setAccessibleName(DataExportDialog::tr("What could not be said"));
    list->setWordWrap(true);
    list->addItems(result.cannotSay);
    list->setVisible(!result.cannotSay.isEmpty());
    layout->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    layout->addWidget(buttons);
    dialog.exec();
}

}  // namespace jalon

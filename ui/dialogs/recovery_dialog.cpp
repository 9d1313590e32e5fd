// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/recovery_dialog.h"

#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/dialogs/message_box.h"

namespace jalon {

namespace {
constexpr int folderRole = Qt::UserRole;
}  // namespace

RecoveryDialog::RecoveryDialog(const std::vector<LeftCopy>& left, const Language& language, QWidget* parent)
    : QDialog(parent), m_list(new QListWidget) {
    setWindowTitle(tr("Unsaved edits were found"));
    auto* words =
        new QLabel(tr("Jalon ended before these edits were saved. They are kept: restore them to go on where "
                      "you were, or discard them."));
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(m_list);
    m_list->setAccessibleName(tr("Documents with unsaved edits"));
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAlternatingRowColors(true);
    for (const LeftCopy& copy : left) {
        const QString when = language.locale().toString(copy.changed, QLocale::ShortFormat);
        const QString place = copy.path.isEmpty() ? tr("not saved yet") : copy.path;
        auto* item = new QListWidgetItem(
            copy.name + QLatin1Char('\n') + tr("%1 · %n step(s), last on %2", nullptr, copy.steps).arg(place, when),
            m_list);
        item->setData(folderRole, copy.folder);
        item->setToolTip(copy.path);
        item->setSelected(true);
    }
    auto* buttons = new QDialogButtonBox;
    m_restoreButton = buttons->addButton(tr("&Restore"), QDialogButtonBox::AcceptRole);
    m_discardButton = buttons->addButton(tr("&Discard"), QDialogButtonBox::DestructiveRole);
    m_folderButton = buttons->addButton(tr("Show &folder"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("&Later"), QDialogButtonBox::RejectRole);
    m_restoreButton->setDefault(true);
    m_restoreButton->setToolTip(tr("Open the selected documents with their edits"));
    m_discardButton->setToolTip(tr("Remove the selected edits for good"));
    m_folderButton->setToolTip(tr("Show where the edits lie"));
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_restore = chosen();
        accept();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_discardButton, &QPushButton::clicked, this, &RecoveryDialog::discard);
    connect(m_folderButton, &QPushButton::clicked, this, &RecoveryDialog::showFolder);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &RecoveryDialog::enableButtons);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_list, 1);
    column->addWidget(buttons);
    resize(560, 320);
    enableButtons();
}

QStringList RecoveryDialog::chosen() const {
    QStringList folders;
    for (const QListWidgetItem* item : m_list->selectedItems()) folders += item->data(folderRole).toString();
    return folders;
}

void RecoveryDialog::discard() {
    const QList<QListWidgetItem*> items = m_list->selectedItems();
    if (askToGoOn(this, windowTitle(), tr("Remove these edits for good? This cannot be undone."), tr("Discard")) !=
        Answer::Ok)
        return;
    for (QListWidgetItem* item : items) {
        removeWorkingFolder(item->data(folderRole).toString());
        delete item;
    }
    if (m_list->count() == 0)
        reject();
}

void RecoveryDialog::showFolder() {
    for (const QString& folder : chosen()) QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void RecoveryDialog::enableButtons() {
    const bool any = !m_list->selectedItems().isEmpty();
    for (QPushButton* button : {m_restoreButton, m_discardButton, m_folderButton}) button->setEnabled(any);
}

}  // namespace jalon

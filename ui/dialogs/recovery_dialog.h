// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QDialog>
#include <QStringList>

#include "app/base/language.h"
#include "app/edit/working_copies.h"

class QListWidget;
class QPushButton;

namespace jalon {

// What to do with edits that a program that died has left: restore, discard, or show where they lie. Closing it decides
// nothing: they are offered again at the next start.
class RecoveryDialog : public QDialog {
    Q_OBJECT
public:
    explicit RecoveryDialog(const std::vector<LeftCopy>& left, const Language& language, QWidget* parent = nullptr);
    // Folders that are to be restored, a window each.
    const QStringList& toRestore() const { return m_restore; }

private:
    QStringList chosen() const;
    void discard();
    void showFolder();
    void enableButtons();
    QListWidget* m_list;
    QPushButton *m_restoreButton, *m_discardButton, *m_folderButton;
    QStringList m_restore;
};

}  // namespace jalon

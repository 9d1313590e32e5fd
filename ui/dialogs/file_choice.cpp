// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/file_choice.h"

#include <QFileDialog>

namespace jalon {

static FileScript& currentScript() {
    static FileScript script;
    return script;
}

void setFileScript(FileScript script) {
    currentScript() = std::move(script);
}

QString chooseFileToRead(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    if (currentScript())
        return currentScript()(title, folder).value(0);
    return QFileDialog::getOpenFileName(parent, title, folder, filter);
}

QStringList chooseFilesToRead(QWidget* parent, const QString& title, const QString& folder, const QString& filter) {
    if (currentScript())
        return currentScript()(title, folder);
    return QFileDialog::getOpenFileNames(parent, title, folder, filter);
}

QString chooseFileToWrite(QWidget* parent, const QString& title, const QString& suggested, const QString& filter) {
    if (currentScript())
        return currentScript()(title, suggested).value(0);
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <functional>

class QWidget;

namespace jalon {

// The desktop's own file dialogs. A test answers in place of a person. Empty where the person gave up.
QString chooseFileToRead(QWidget* parent, const QString& title, const QString& folder, const QString& filter);
QStringList chooseFilesToRead(QWidget* parent, const QString& title, const QString& folder, const QString& filter);
// One that is there already has been asked about.
QString chooseFileToWrite(QWidget* parent, const QString& title, const QString& suggested, const QString& filter);

// Given the title and the suggested name, or folder.
using FileScript = std::function<QStringList(const QString& title, const QString& suggested)>;
void setFileScript(FileScript script);  // empty: ask the person again

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/recent_documents.h"

#include <QFileInfo>
#include <QSettings>

namespace jalon {

namespace {

const QString setting = QStringLiteral("recentDocuments");
constexpr qsizetype mostDocuments = 10;

}  // namespace

QStringList recentDocuments() {
    QStringList paths = QSettings().value(setting).toStringList();
    paths.removeIf([](const QString& path) { return !QFileInfo::exists(path); });
    return paths;
}

void rememberRecent(const QString& path) {
    if (path.isEmpty())
        return;
    QStringList paths = QSettings().value(setting).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    QSettings().setValue(setting, paths.mid(0, mostDocuments));
}

void forgetRecent() {
    QSettings().remove(setting);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/picture_memory.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>
#include <QStringList>
#include <QUrl>

#include "app/data/document.h"

namespace jalon {

namespace {

constexpr qsizetype mostDocuments = 50;

// A name without the slashes that would make groups of it.
QString keyOf(const Document& document) {
    if (document.path().isEmpty())
        return QStringLiteral("story");
    return QString::fromLatin1(QUrl::toPercentEncoding(QFileInfo(document.path()).absoluteFilePath()));
}

}  // namespace

QJsonObject rememberedPicture(const Document& document) {
    QSettings settings;
    settings.beginGroup(QStringLiteral("pictures"));
    return QJsonDocument::fromJson(settings.value(keyOf(document)).toString().toUtf8()).object();
}

void rememberPicture(const Document& document, const QJsonObject& choices) {
    QSettings settings;
    const QString key = keyOf(document), order = QStringLiteral("pictureDocuments");
    QStringList documents = settings.value(order).toStringList();
    documents.removeAll(key);
    documents.prepend(key);
    settings.beginGroup(QStringLiteral("pictures"));
    settings.setValue(key, QString::fromUtf8(QJsonDocument(choices).toJson(QJsonDocument::Compact)));
    while (documents.size() > mostDocuments) settings.remove(documents.takeLast());
    settings.endGroup();
    settings.setValue(order, documents);
}

}  // namespace jalon

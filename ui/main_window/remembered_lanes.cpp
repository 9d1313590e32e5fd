// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/remembered_lanes.h"

#include <QFileInfo>
#include <QSettings>

namespace jalon {

namespace {

constexpr qsizetype mostDocuments = 100;
const QString setting = QStringLiteral("lanes");

// An entry is the document's name, a line break, and the arrangement.
QString nameOf(const QString& path) {
    return (path.isEmpty() ? QStringLiteral("story") : QFileInfo(path).canonicalFilePath()) + QLatin1Char('\n');
}

}  // namespace

LaneArrangement rememberedLanes(const QString& path) {
    const QString name = nameOf(path);
    for (const QString& entry : QSettings().value(setting).toStringList())
        if (entry.startsWith(name))
            return laneArrangementOf(entry.mid(name.size()).toUtf8());
    return {};
}

void rememberLanes(const QString& path, const LaneArrangement& arrangement) {
    const QString name = nameOf(path);
    QSettings settings;
    QStringList entries = settings.value(setting).toStringList();
    erase_if(entries, [&](const QString& entry) { return entry.startsWith(name); });
    const QByteArray json = toJson(arrangement);
    if (json != toJson({}))
        entries.prepend(name + QString::fromUtf8(json));
    settings.setValue(setting, entries.mid(0, mostDocuments));
}

}  // namespace jalon

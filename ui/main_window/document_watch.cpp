// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/document_watch.h"

#include <QFileInfo>

namespace jalon {

namespace {
constexpr int restMilliseconds = 250;
}  // namespace

DocumentWatch::DocumentWatch(QObject* parent) : QObject(parent) {
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &DocumentWatch::look);
    const auto wait = [this] { m_rest.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
}

void DocumentWatch::watch(const QString& path) {
    m_rest.stop();
    const QStringList before = m_watcher.files() + m_watcher.directories();
    if (!before.isEmpty())
        m_watcher.removePaths(before);
    m_path = path;
    if (path.isEmpty())
        return;
    m_known = fileStamp(path);
    // A program that saves by renaming a new file over the old one is seen in the folder.
    m_watcher.addPaths({path, QFileInfo(path).absolutePath()});
}

void DocumentWatch::look() {
    const FileStamp now = fileStamp(m_path);
    if (now == m_known)
        return;
    m_known = now;
    // A file that was replaced has left the watcher.
    if (now != FileStamp{} && !m_watcher.files().contains(m_path))
        m_watcher.addPath(m_path);
    Q_EMIT changed();
}

}  // namespace jalon

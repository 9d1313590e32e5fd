// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include "app/data/document_file.h"

namespace jalon {

// Tells when the file of an open document is no longer what it was: written to, replaced or taken away by another
// program. Programs save in several steps, so a change is told once it has rested for a moment, and once.
class DocumentWatch : public QObject {
    Q_OBJECT
public:
    explicit DocumentWatch(QObject* parent);

    // From now on this file, as it is now; an empty path watches nothing.
    void watch(const QString& path);
    const QString& path() const { return m_path; }

Q_SIGNALS:
    void changed();

private:
    void look();

    QString m_path;
    FileStamp m_known;
    QFileSystemWatcher m_watcher;
    QTimer m_rest;
};

}  // namespace jalon

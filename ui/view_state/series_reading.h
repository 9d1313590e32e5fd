// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>

#include "app/data/document.h"

namespace jalon {

// Reads the long series of a document on a worker, with a connection of its own. A new start or a stop drops what was
// being read; whoever destroys this waits for a block at most. GUI thread only.
class SeriesReading : public QObject {
    Q_OBJECT
public:
    explicit SeriesReading(QObject* parent = nullptr);
    ~SeriesReading() override;

    void start(const Document::Again& again);
    void stop();
    bool isRunning() const { return m_running; }
    double done() const;  // 0 to 1

Q_SIGNALS:
    void changed();  // running or not, or further
    void read(const jalon::Document::Series& series);

private:
    void finish();

    QThreadPool m_pool;
    QFutureWatcher<Document::Series> m_watcher;
    bool m_running = false;
};

}  // namespace jalon

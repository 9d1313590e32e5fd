// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/view_state/series_reading.h"

#include <QPromise>
#include <memory>

namespace jalon {

namespace {

constexpr int parts = 1000;

void readInto(QPromise<Document::Series>& promise, const Document::Again& again) {
    const auto document = again();
    if (!document)
        return;
    auto series = (*document)->readSeries([&](double done) {
        promise.setProgressValue(static_cast<int>(done * parts));
        return !promise.isCanceled();
    });
    if (series)
        promise.addResult(std::move(*series));
}

}  // namespace

SeriesReading::SeriesReading(QObject* parent) : QObject(parent) {
    m_pool.setMaxThreadCount(1);
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this, &SeriesReading::changed);
    connect(&m_watcher, &QFutureWatcherBase::finished, this, &SeriesReading::finish);
}

SeriesReading::~SeriesReading() {
    m_watcher.cancel();
    m_pool.waitForDone();
}

void SeriesReading::start(const Document::Again& again) {
    m_watcher.cancel();
    const auto promise = std::make_shared<QPromise<Document::Series>>();
    promise->setProgressRange(0, parts);
    promise->start();
    m_running = true;
    // Of the future before it, nothing is delivered any more.
    m_watcher.setFuture(promise->future());
    m_pool.start([promise, again] {
        readInto(*promise, again);
        promise->finish();
    });
    Q_EMIT changed();
}

void SeriesReading::stop() {
    m_watcher.cancel();
    m_watcher.setFuture({});
    if (!std::exchange(m_running, false))
        return;
    Q_EMIT changed();
}

double SeriesReading::done() const {
    return static_cast<double>(m_watcher.progressValue()) / parts;
}

void SeriesReading::finish() {
    if (!std::exchange(m_running, false))
        return;
    if (m_watcher.future().resultCount() > 0)
        Q_EMIT read(m_watcher.result());
    m_watcher.setFuture({});  // it would hold what it read as long as it lives
    Q_EMIT changed();
}

}  // namespace jalon

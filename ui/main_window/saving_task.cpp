// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/main_window/saving_task.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <atomic>

namespace jalon {

namespace {

// A document of so many bytes is saved in less time than a dialog takes to appear.
constexpr qint64 fewBytes = 8'000'000;

}  // namespace

Outcome savedWithProgress(WorkingCopy& copy, const QString& path, const WorkingCopy::SaveOptions& options,
                          QWidget* parent) {
    if (copy.size() <= fewBytes)
        return copy.save(path, options);
    std::atomic<bool> cancelled = false;
    QPromise<Outcome> promise;
    promise.start();
    QEventLoop loop;
    QFutureWatcher<Outcome> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(promise.future());
    QThreadPool::globalInstance()->start([&] {
        promise.addResult(copy.save(path, options, [&] { return !cancelled; }));
        promise.finish();
    });
    // Modal from the first moment: until it is written, nobody may change what is being written.
    QProgressDialog dialog(QCoreApplication::translate("Saving", "Saving %1…").arg(QFileInfo(path).fileName()),
                           QCoreApplication::translate("Saving", "Cancel"), 0, 0, parent);
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { cancelled = true; });
    dialog.show();
    loop.exec();
    return watcher.result();
}

}  // namespace jalon

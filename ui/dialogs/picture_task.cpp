// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/picture_task.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <memory>
#include <optional>

namespace jalon {

namespace {

constexpr int patience = 300;  // ms

// Closed by Cancel only: it shows that something goes on, not how much is left.
QProgressDialog* shownProgress(const QString& label, QWidget* parent) {
    auto* progress = new QProgressDialog(label, QCoreApplication::translate("PictureTask", "Cancel"), 0, 0, parent);
    progress->setWindowTitle(QCoreApplication::translate("PictureTask", "Drawing"));
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(0);
    progress->show();
    return progress;
}

}  // namespace

Result<QByteArray> drawnWithProgress(const QString& label, std::function<Result<QByteArray>()> draw, QWidget* parent) {
    // Outlives this call where it was cancelled; the pool is waited for when the program ends.
    const auto drawn = std::make_shared<std::optional<Result<QByteArray>>>();
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> future = promise->future();
    QThreadPool::globalInstance()->start([drawn, promise, work = std::move(draw)] {
        *drawn = work();
        promise->finish();
    });
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    std::unique_ptr<QProgressDialog> progress;
    bool cancelled = false;
    QTimer::singleShot(patience, &loop, [&] {
        progress.reset(shownProgress(label, parent));
        QObject::connect(progress.get(), &QProgressDialog::canceled, &loop, [&] {
            cancelled = true;
            loop.quit();
        });
    });
    if (!future.isFinished())
        loop.exec(QEventLoop::DialogExec);
    if (cancelled && !future.isFinished()) {
        return Problem{ProblemKind::Cancelled,
                       QCoreApplication::translate("PictureTask", "The picture was not drawn: it was cancelled.")};
    }
    return **drawn;
}

}  // namespace jalon

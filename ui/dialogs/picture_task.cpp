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

#include "ui/view_state/view_state.h"

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

Problem pictureCancelled() {
    return {ProblemKind::Cancelled,
            QCoreApplication::translate("PictureTask", "The picture was not drawn: it was cancelled.")};
}

bool doneWithProgress(const QString& label, std::function<void()> work, QWidget* parent) {
    // The work outlives this call where it was cancelled; the pool is waited for when the program ends.
    const auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QFuture<void> future = promise->future();
    QThreadPool::globalInstance()->start([promise, run = std::move(work)] {
        run();
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
    return !cancelled || future.isFinished();
}

ContentForWorker contentForWorker(const ViewState& state, std::shared_ptr<const StoryContent> content) {
    if (!content->store && content->seriesAreWhole())
        return [content = std::move(content)] { return Result(content); };
    return [again = state.document()->again(),
            language = content->language]() -> Result<std::shared_ptr<const StoryContent>> {
        const auto document = again();
        if (!document)
            return document.problem();
        return readStoryContent(**document, language);
    };
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/counted_task.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>

namespace jalon {

namespace {

constexpr int patience = 300;  // ms
constexpr int parts = 1000;

// What window and worker share; the worker may hold it a moment longer.
struct Shared {
    QPromise<void> promise;
    std::atomic<bool> cancelled{false};
    std::atomic<int> done{0};  // of parts
};

class CountedProgress : public QProgressDialog {
public:
    CountedProgress(const QString& title, const QString& label, std::shared_ptr<Shared> shared, QWidget* parent)
        : QProgressDialog(label, QCoreApplication::translate("CountedTask", "Cancel"), 0, parts, parent),
          m_shared(std::move(shared)) {
        setWindowTitle(title);
        setWindowModality(Qt::WindowModal);
        setMinimumDuration(0);
        setAutoReset(false);
        connect(this, &QProgressDialog::canceled, this, [this] { m_shared->cancelled = true; });
        auto* timer = new QTimer(this);
        connect(timer, &QTimer::timeout, this, [this] { setValue(m_shared->done); });
        timer->start(50);
        setValue(m_shared->done);
        show();
    }

private:
    std::shared_ptr<Shared> m_shared;
};

}  // namespace

void doneCountingUp(const QString& title, const QString& label, const CountedWork& work, QWidget* parent) {
    const auto shared = std::make_shared<Shared>();
    shared->promise.start();
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(shared->promise.future());
    QThreadPool::globalInstance()->start([shared, work] {
        work([&](double done) {
            shared->done = static_cast<int>(done * (parts - 1));
            return !shared->cancelled;
        });
        shared->promise.finish();
    });
    std::unique_ptr<CountedProgress> dialog;
    QTimer::singleShot(patience, &loop,
                       [&] { dialog = std::make_unique<CountedProgress>(title, label, shared, parent); });
    if (!watcher.isFinished())
        loop.exec(QEventLoop::DialogExec);
    watcher.waitForFinished();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/import_task.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QPromise>
#include <QThreadPool>
#include <QTimer>
#include <atomic>
#include <memory>
#include <optional>

namespace jalon {

namespace {

constexpr int patience = 300;  // ms
constexpr int parts = 1000;

QString say(const char* source) {
    return QCoreApplication::translate("ImportTask", source);
}

// What window and worker share; the worker may hold it a moment longer.
struct Shared {
    QPromise<void> promise;
    std::atomic<bool> cancelled{false};
    std::atomic<int> done{0};  // of parts
    std::optional<Result<DocumentImport>> made;
};

class ImportProgressDialog : public QProgressDialog {
public:
    ImportProgressDialog(std::shared_ptr<Shared> shared, QWidget* parent)
        : QProgressDialog(say(QT_TRANSLATE_NOOP("ImportTask", "Importing…")),
                          say(QT_TRANSLATE_NOOP("ImportTask", "Cancel")), 0, parts, parent),
          m_shared(std::move(shared)) {
        setWindowTitle(say(QT_TRANSLATE_NOOP("ImportTask", "Import")));
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

Result<DocumentImport> importWithProgress(const QStringList& sources, const ImportOptions& options, const QString& out,
                                          bool replace, QWidget* parent) {
    const auto shared = std::make_shared<Shared>();
    shared->promise.start();
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(shared->promise.future());
    QThreadPool::globalInstance()->start([shared, sources, options, out, replace] {
        shared->made = importDocument(sources, options, out, replace, [&](double done) {
            shared->done = static_cast<int>(done * (parts - 1));
            return !shared->cancelled;
        });
        shared->promise.finish();
    });
    std::unique_ptr<ImportProgressDialog> dialog;
    QTimer::singleShot(patience, &loop, [&] { dialog = std::make_unique<ImportProgressDialog>(shared, parent); });
    if (!watcher.isFinished())
        loop.exec(QEventLoop::DialogExec);
    watcher.waitForFinished();
    return *shared->made;
}

}  // namespace jalon

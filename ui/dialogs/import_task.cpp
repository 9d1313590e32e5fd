// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/import_task.h"

#include <QCoreApplication>
#include <optional>

#include "ui/dialogs/counted_task.h"

namespace jalon {

static QString say(const char* source) {
    return QCoreApplication::translate("ImportTask", source);
}

Result<DocumentImport> importWithProgress(const QStringList& sources, const ImportOptions& options, const QString& out,
                                          bool replace, QWidget* parent) {
    std::optional<Result<DocumentImport>> made;
    doneCountingUp(
        say(QT_TRANSLATE_NOOP("ImportTask", "Import")), say(QT_TRANSLATE_NOOP("ImportTask", "Importing…")),
        [&](const std::function<bool(double)>& progress) {
            made = importDocument(sources, options, out, replace, progress);
        },
        parent);
    return *made;
}

}  // namespace jalon

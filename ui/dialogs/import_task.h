// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/import_file.h"

class QWidget;

namespace jalon {

// Imports on a worker while the window lives on; what takes longer than 300 ms says how much is done and can be
// cancelled. It returns when the worker has ended: after a Cancel nothing is left behind.
Result<DocumentImport> importWithProgress(const QStringList& sources, const ImportOptions& options, const QString& out,
                                          bool replace, QWidget* parent);

}  // namespace jalon

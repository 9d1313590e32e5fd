// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>

#include "app/formats/import_file.h"

namespace jalon {

// How an import is told to a person.
QString columnRoleName(ColumnRole role);
QString dateOrderName(DateOrder order);
QString separatorName(QChar separator);

using ImportedSources = std::vector<std::pair<QString, Result<ImportResult>>>;
// "1,200 events · 3 rows skipped", of all sources together.
QString importCounts(const ImportedSources& sources);
// Every problem in a line: files that cannot be used, warnings, and the skipped rows by their lines. Where there are
// several sources each line begins with its file's name.
QStringList importProblems(const ImportedSources& sources);

}  // namespace jalon

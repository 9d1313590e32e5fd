// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <functional>
#include <vector>

#include "app/drawing/figure.h"
#include "app/formats/export_file.h"

namespace jalon {

// What a person chose for an export of data.
struct DataExportChoices {
    Language language = Language::forCode(QStringLiteral("en"));
    bool privateNotes = false;
    Figure figure;  // as the window shows it: for kinds that hold a picture
};

// One kind of file that a document can be taken out as; a new kind is one more row of the table.
struct DataExportKind {
    QString key;     // remembered
    QString name;    // on its button, with a mnemonic
    QString about;   // what it is good for
    QString ending;  // of its files; empty: a folder
    QString filter;  // of the file dialog
    // Runs on a worker, with a document of its own.
    std::function<Result<ExportResult>(const Document&, const QString& path, const DataExportChoices&,
                                       const ExportProgress&)>
        write;
};

// In the order in which they are offered, in the interface language.
std::vector<DataExportKind> dataExportKinds();

}  // namespace jalon

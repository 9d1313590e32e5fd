// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

#include "app/formats/collecting_sink.h"
#include "app/formats/import_file.h"

namespace jalon {

struct Imported {
    Result<ImportResult> result;
    CollectingSink sink;

    const std::vector<ImportedEvent>& events() const { return sink.events(); }
    std::string edtf(std::size_t i) const { return i < events().size() ? events()[i].date.edtf : "none"; }
    std::string title(std::size_t i) const { return i < events().size() ? events()[i].title.toStdString() : "none"; }
    std::string why() const { return result ? std::string() : result.problem().message.toStdString(); }
};

inline Imported importPath(const QString& path, const ImportOptions& options = {}) {
    CollectingSink sink(100'000);
    auto result = importFile(path, options, sink);
    return {std::move(result), std::move(sink)};
}

// Bytes as a file of this name.
inline Imported importBytes(const char* name, const QByteArray& bytes, const ImportOptions& options = {}) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QString::fromUtf8(name));
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    return importPath(path, options);
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

#include "app/data/document.h"
#include "app/data/document_file.h"

namespace jalon {

// What a Document knows of itself besides its connection.
struct Document::Header {
    QString path;
    QString name;
    bool story = false;
    bool copy = false;  // a working copy, whose file is not at `path`
    int version = 0;    // of its schema
    DocumentFile file;
    FileIdentity identity;
    QStringList languages;

    // The language asked for where the document has it, else the document's first.
    QString textLanguage(const Language& language) const {
        return languages.contains(language.code()) ? language.code() : languages.value(0);
    }
};

}  // namespace jalon

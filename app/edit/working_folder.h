// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace jalon {

// The files in the folder of a working copy.
class WorkingFolder {
public:
    explicit WorkingFolder(QString path) : m_path(std::move(path)) {}
    QString document() const { return m_path + QStringLiteral("/document.jalon"); }
    QString history() const { return m_path + QStringLiteral("/history.sqlite"); }
    // A byte for every restore that was begun and has not ended well.
    QString restores() const { return m_path + QStringLiteral("/restores"); }

private:
    QString m_path;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <vector>

// A file of the shared corpus, which lies beside the source tree, or where JALON_SHARED says.
inline QString corpusPath(const QString& name) {
    const QString beside = QStringLiteral(JALON_SOURCE_DIR "/../shared");
    return qEnvironmentVariable("JALON_SHARED", beside) + QStringLiteral("/corpus/") + name;
}

// The rows of a tab-separated file of the shared corpus, without its header line; empty where the corpus is absent.
inline std::vector<QStringList> corpusRows(const QString& name) {
    QFile file(corpusPath(name));
    std::vector<QStringList> rows;
    if (!file.open(QIODevice::ReadOnly))
        return rows;
    file.readLine();
    while (!file.atEnd()) {
        QString line = QString::fromUtf8(file.readLine());
        if (line.endsWith(QLatin1Char('\n')))
            line.chop(1);
        rows.push_back(line.split(QLatin1Char('\t')));
    }
    return rows;
}

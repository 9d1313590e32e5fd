// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFile>
#include <QString>
#include <QStringList>
#include <vector>

// The rows of a tab-separated file of the shared corpus, without its header line; empty where the corpus is absent. The
// corpus lies beside the source tree, or where JALON_SHARED says.
inline std::vector<QStringList> corpusRows(const QString& name) {
    const QString beside = QStringLiteral(JALON_SOURCE_DIR "/../shared");
    QFile file(qEnvironmentVariable("JALON_SHARED", beside) + QStringLiteral("/corpus/") + name);
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

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/data/durable_file.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QTemporaryDir>

namespace jalon {
namespace {

TEST(DurableFile, SyncsWhatIsThereAndSaysWhatIsNot) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("é.jalon"));
    EXPECT_FALSE(syncFile(path));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("x");
    file.close();
    EXPECT_TRUE(syncFile(path));
    EXPECT_TRUE(syncFolderOf(path));
    EXPECT_FALSE(syncFolderOf(folder.filePath(QStringLiteral("none/x.jalon"))));
}

}  // namespace
}  // namespace jalon

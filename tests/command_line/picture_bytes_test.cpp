// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The same document and options give the same files on every run, wherever it runs: each run is a process of its own.
#include <gtest/gtest.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/command_line/commands.h"

using namespace jalon;

namespace {

const char* folderVariable = "JALON_TEST_PICTURES";
const char* const names[] = {"both.png", "both.svg", "both.pdf", "both.csv"};

}  // namespace

// What a child process runs: nothing on its own.
TEST(PictureBytes, DISABLED_WritesIntoItsFolder) {
    const QDir folder(qEnvironmentVariable(folderVariable));
    QStringList arguments = {QStringLiteral("export"), QStringLiteral("--size=800x600"), QStringLiteral("--scale=1"),
                             QStringLiteral("--csv"), QStringLiteral("--language=en")};
    for (const char* name : {"both.png", "both.svg", "both.pdf"})
        arguments += QStringLiteral("--out=") + folder.filePath(QLatin1String(name));
    QString none;
    QTextStream in(&none), out(&none), err(stderr);
    ASSERT_EQ(runHeadless(arguments, in, out, err), ExitCode::Done);
}

TEST(PictureBytes, AreTheSameInEveryTimeZoneAndLocale) {
    QList<QByteArray> first;
    for (const char* zone : {"UTC", "America/Los_Angeles", "Asia/Tokyo", "Europe/Paris", "Australia/Lord_Howe"}) {
        for (const char* locale : {"C.UTF-8", "fr_FR.UTF-8"}) {
            QTemporaryDir folder;
            QProcess child;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("TZ"), QLatin1String(zone));
            for (const char* name : {"LANG", "LC_ALL"}) environment.insert(QLatin1String(name), QLatin1String(locale));
            environment.insert(QLatin1String(folderVariable), folder.path());
            for (const char* name : {"GTEST_TOTAL_SHARDS", "GTEST_SHARD_INDEX", "GTEST_OUTPUT"})
                environment.remove(QLatin1String(name));
            child.setProcessEnvironment(environment);
            child.start(QCoreApplication::applicationFilePath(),
                        {QStringLiteral("--gtest_also_run_disabled_tests"),
                         QStringLiteral("--gtest_filter=PictureBytes.DISABLED_WritesIntoItsFolder")});
            ASSERT_TRUE(child.waitForFinished(60000));
            ASSERT_EQ(child.exitCode(), 0) << child.readAllStandardOutput().toStdString();
            QList<QByteArray> files;
            for (const char* name : names) {
                QFile file(folder.filePath(QLatin1String(name)));
                ASSERT_TRUE(file.open(QIODevice::ReadOnly)) << name;
                files += file.readAll();
            }
            if (first.isEmpty())
                first = files;
            for (qsizetype i = 0; i < files.size(); ++i)
                EXPECT_TRUE(files[i] == first[i]) << names[i] << " in " << zone << ", " << locale;
        }
    }
}

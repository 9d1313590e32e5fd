// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Files that are no sound document: each is refused in one sentence, and nothing on disk is changed.
#include <gtest/gtest.h>
#include <sys/stat.h>

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include "app/data/document.h"

using namespace jalon;

namespace {

QByteArray storyBytes() {
    QFile file(QStringLiteral(":/story.jalon"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

class Opening : public ::testing::Test {
protected:
    QString write(const char* name, const QByteArray& bytes) {
        QFile file(m_folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    // Changes a copy of the story through the sqlite3 shell; false (skipped) where there is none.
    bool changed(const QString& path, const QString& sql) {
        QProcess shell;
        shell.start(QStringLiteral("sqlite3"), {path, sql});
        return shell.waitForFinished() && shell.exitCode() == 0;
    }

    void expectRefused(const QString& path, ProblemKind kind) {
        QFile before(path);
        QByteArray bytes;
        if (QFileInfo(path).isFile() && before.open(QIODevice::ReadOnly))
            bytes = before.readAll();
        const QStringList folder = QDir(m_folder.path()).entryList(QDir::Files);
        const auto document = Document::open(path);
        ASSERT_FALSE(document.ok()) << path.toStdString();
        EXPECT_EQ(problemKindName(document.problem().kind).toStdString(), problemKindName(kind).toStdString())
            << document.problem().message.toStdString();
        EXPECT_TRUE(document.problem().message.contains(QFileInfo(path).fileName()))
            << document.problem().message.toStdString();
        EXPECT_FALSE(document.problem().message.contains(QLatin1Char('\n')));
        QFile after(path);
        if (!bytes.isEmpty() && after.open(QIODevice::ReadOnly))
            EXPECT_EQ(after.readAll(), bytes);
        EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), folder);
    }

    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(Opening, WhatIsNoFileOrNoDocumentIsRefused) {
    const QByteArray story = storyBytes();
    expectRefused(m_folder.filePath(QStringLiteral("none.jalon")), ProblemKind::NotFound);
    expectRefused(m_folder.path(), ProblemKind::NotAFile);
    ASSERT_EQ(mkfifo(QFile::encodeName(m_folder.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
    expectRefused(m_folder.filePath(QStringLiteral("pipe")), ProblemKind::NotAFile);
    expectRefused(write("empty.jalon", {}), ProblemKind::Empty);
    expectRefused(write("text.jalon", "Dear reader,\n"), ProblemKind::NotADocument);
    expectRefused(write("magic.jalon", story.left(16)), ProblemKind::Damaged);
    expectRefused(write("header.jalon", story.left(99)), ProblemKind::Damaged);
    expectRefused(write("half.jalon", story.left(story.size() / 2)), ProblemKind::Damaged);
    expectRefused(write("short.jalon", story.left(story.size() - 1)), ProblemKind::Damaged);
    QByteArray foreign = story;
    foreign[68] = 'X';
    expectRefused(write("foreign.jalon", foreign), ProblemKind::NotADocument);
    QByteArray newer = story;
    newer[63] = 99;  // user_version stands at byte 60, big-endian
    expectRefused(write("newer.jalon", newer), ProblemKind::NewerVersion);
}

TEST_F(Opening, AChangedSchemaIsRefused) {
    if (QStandardPaths::findExecutable(QStringLiteral("sqlite3")).isEmpty())
        GTEST_SKIP() << "sqlite3 shell";
    for (const char* sql : {"CREATE TABLE extra(x)", "CREATE VIEW v AS SELECT 1",
                            "CREATE TRIGGER t AFTER INSERT ON event BEGIN SELECT 1; END",
                            "DROP INDEX relation_by_target", "ALTER TABLE lane ADD COLUMN x TEXT"}) {
        const QString path = write("schema.jalon", storyBytes());
        ASSERT_TRUE(changed(path, QLatin1String(sql))) << sql;
        expectRefused(path, ProblemKind::Damaged);
    }
}

TEST_F(Opening, ASoundCopyOpensInPlaceAndStaysAsItWas) {
    const QString path = write("copy.jalon", storyBytes());
    const auto modified = QFileInfo(path).lastModified();
    auto document = Document::open(path);
    ASSERT_TRUE(document.ok()) << document.problem().message.toStdString();
    EXPECT_EQ((*document)->events(Language::forCode(QStringLiteral("en"))).size(), 90u);
    EXPECT_FALSE((*document)->search(QStringLiteral("hotshot"), Language::forCode(QStringLiteral("en"))).empty());
    EXPECT_TRUE((*document)->check().empty());
    EXPECT_EQ(QFileInfo(path).lastModified(), modified);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("copy.jalon")});
}

TEST_F(Opening, ALogBesideTheFileIsReadInACopyAndAMissingOneIsSaid) {
    const QString path = write("log.jalon", storyBytes());
    if (!changed(path, QStringLiteral("PRAGMA journal_mode=WAL")))
        GTEST_SKIP() << "sqlite3 shell";
    auto document = Document::open(path);
    ASSERT_TRUE(document.ok()) << document.problem().message.toStdString();
    const auto problems = (*document)->check();
    ASSERT_FALSE(problems.empty());
    EXPECT_EQ(problems.front().kind, ProblemKind::RecentEditsMissing);
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("log.jalon")});
}

TEST_F(Opening, TamperedContentIsNamedByTheCheck) {
    const struct {
        const char* sql;
        ProblemKind kind;
    } cases[] = {{"UPDATE event SET edtf = 'soon' WHERE key = 'grok-2'", ProblemKind::BadDate},
                 {"UPDATE event SET earliest_start = 0, latest_start = 1 WHERE key = 'grok-2'", ProblemKind::BadDate},
                 {"PRAGMA foreign_keys=OFF; DELETE FROM source WHERE key = 'seed-article'", ProblemKind::BadValue},
                 {"DELETE FROM event_text WHERE event = 1", ProblemKind::MissingText}};
    for (const auto& tampered : cases) {
        const QString path = write("tampered.jalon", storyBytes());
        if (!changed(path, QLatin1String(tampered.sql)))
            GTEST_SKIP() << "sqlite3 shell";
        auto document = Document::open(path);
        ASSERT_TRUE(document.ok()) << document.problem().message.toStdString();
        const auto problems = (*document)->check();
        ASSERT_FALSE(problems.empty()) << tampered.sql;
        EXPECT_EQ(problems.front().kind, tampered.kind) << problems.front().message.toStdString();
    }
}

TEST_F(Opening, RandomDamageNeverCrashes) {
    const QByteArray story = storyBytes();
    std::uint32_t x = 12345;
    for (int i = 0; i < 60; ++i) {
        QByteArray damaged = story;
        for (int k = 0; k < 40; ++k) {
            x = x * 1664525 + 1013904223;
            damaged[static_cast<int>(100 + x % static_cast<std::uint32_t>(damaged.size() - 100))] =
                static_cast<char>(x >> 24);
        }
        auto document = Document::open(write("damaged.jalon", damaged));
        if (!document)
            continue;
        const Language language = Language::forCode(QStringLiteral("en"));
        const auto events = (*document)->events(language);
        for (const EventSummary& event : events) (void)(*document)->eventDetails(event.id, language);
        (void)(*document)->valuations(language);
        (void)(*document)->search(QStringLiteral("musk"), language);
        (void)(*document)->check();
    }
}

TEST_F(Opening, FilesOfOtherProgramsAreRefused) {
    const QString shared =
        qEnvironmentVariable("JALON_SHARED", QStringLiteral(JALON_SOURCE_DIR) + QStringLiteral("/../shared"));
    QDirIterator files(shared + QStringLiteral("/corpus/sqlite"), QDir::Files);
    if (!files.hasNext())
        GTEST_SKIP() << "corpus/sqlite";
    while (files.hasNext()) {
        const QString path = files.next();
        EXPECT_FALSE(Document::open(path).ok()) << path.toStdString();
    }
}

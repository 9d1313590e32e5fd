// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include <gtest/gtest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <QDir>
#include <QFile>

#include "app/data/schema.h"
#include "app/edit/working_copies.h"
#include "app/edit/working_copy.h"
#include "tests/edit/editing_folder.h"
#include "tests/helpers/document_text.h"

using namespace jalon;

namespace {

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

QStringList textOfFile(const QString& path) {
    const auto document = Document::open(path);
    EXPECT_TRUE(document.ok()) << (document.ok() ? "" : document.problem().message.toStdString());
    EXPECT_TRUE((*document)->check().empty());
    // A viewing connection may not ask for the columns of a table.
    return documentText(**Database::openForEditing(path));
}

// A document as Jalon's first version wrote it.
void writeFirstVersion(const QString& path) {
    auto database = Database::create(path);
    ASSERT_TRUE(database.ok());
    for (const char* kind : {"table ", "index "}) {
        for (const QString& text : knownSchemaTexts(1)) {
            const QString sql = text.section(QLatin1String(": "), 1);
            const bool shadow = text.startsWith(QLatin1String("table event_search_"));
            if (!sql.isEmpty() && !shadow && text.startsWith(QLatin1String(kind)))
                ASSERT_TRUE((*database)->execute(sql.toUtf8())) << sql.toStdString();
        }
    }
    ASSERT_TRUE(
        (*database)->execute("PRAGMA application_id=1245793359; PRAGMA user_version=1; "
                             "INSERT INTO language VALUES(0, 'en')"));
}

}  // namespace

TEST(Saving, WritesWhatWasEditedAndLeavesNothingElse) {
    const EditingFolder folder;
    const QString path = folder.path("mine.jalon");
    writeMadeDocument(path, {{"2020", QStringLiteral("One")}});
    const auto copy = copyOfFile(path);
    ASSERT_TRUE(addEvent(*copy, QStringLiteral("Two")).ok());
    ASSERT_TRUE(copy->save(path, {}).ok());
    EXPECT_FALSE(copy->isModified());
    EXPECT_EQ(textOfFile(path), documentText(copy->database()));
    EXPECT_EQ(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("mine.jalon")});
    ASSERT_TRUE(copy->undo().ok()) << "a save takes no step away";
    EXPECT_TRUE(copy->isModified());
    ASSERT_TRUE(copy->save(path, {}).ok()) << "our own save is no other program's";
    EXPECT_EQ(textOfFile(path), documentText(copy->database()));
}

TEST(Saving, AsAnotherFileGoesOnWithThatOneAndACopyDoesNot) {
    const EditingFolder folder;
    const auto copy = copyOfStory();
    ASSERT_TRUE(addEvent(*copy, QStringLiteral("Mine")).ok());
    WorkingCopy::SaveOptions aside;
    aside.copyOnly = true;
    ASSERT_TRUE(copy->save(folder.path("aside.jalon"), aside).ok());
    EXPECT_TRUE(copy->isModified());
    EXPECT_TRUE(copy->origin().path.isEmpty());
    ASSERT_TRUE(copy->save(folder.path("mine.jalon"), {}).ok());
    EXPECT_FALSE(copy->isModified());
    EXPECT_EQ(copy->origin().path, folder.path("mine.jalon"));
    EXPECT_EQ(textOfFile(folder.path("aside.jalon")), textOfFile(folder.path("mine.jalon")));
}

TEST(Saving, NeverOverwritesWhatAnotherProgramWroteUnasked) {
    const EditingFolder folder;
    const QString path = folder.path("shared.jalon");
    writeMadeDocument(path, {{"2020", QStringLiteral("One")}});
    const auto copy = copyOfFile(path);
    ASSERT_TRUE(addEvent(*copy, QStringLiteral("Ours")).ok());
    writeMadeDocument(path, {{"2021", QStringLiteral("Theirs")}});
    const QByteArray theirs = bytesOf(path);
    const auto saved = copy->save(path, {});
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.problem().kind, ProblemKind::Exists);
    EXPECT_EQ(bytesOf(path), theirs);
    EXPECT_TRUE(copy->isModified());
    WorkingCopy::SaveOptions over;
    over.overOther = true;
    ASSERT_TRUE(copy->save(path, over).ok());
    EXPECT_EQ(textOfFile(path), documentText(copy->database()));
}

TEST(Saving, KeepsAFileOfAnEarlierVersionBesideTheFirstSave) {
    const EditingFolder folder;
    const QString path = folder.path("old.jalon");
    writeFirstVersion(path);
    const QByteArray before = bytesOf(path);
    const auto copy = copyOfFile(path);
    ASSERT_TRUE(copy->perform({StepKind::Change, QStringLiteral("title")}, [](DocumentEdit& edit) -> Outcome {
        edit.database().execute("INSERT INTO document_text VALUES('title', 'en', 'Old')");
        return Done{};
    }));
    ASSERT_TRUE(copy->save(path, {}).ok());
    EXPECT_EQ(bytesOf(folder.path("old.v1-backup.jalon")), before);
    EXPECT_EQ((*Document::open(path))->version(), schemaVersion);
    ASSERT_TRUE(copy->undo().ok());
    ASSERT_TRUE(copy->save(path, {}).ok());
    EXPECT_EQ(QFileInfo(path).dir().entryList({QStringLiteral("*backup*")}).size(), 1) << "once";
}

TEST(Saving, KeepsAccessRightsAndFollowsALink) {
    const EditingFolder folder;
    const QString path = folder.path("real.jalon"), link = folder.path("link.jalon");
    writeMadeDocument(path, {{"2020", QStringLiteral("One")}});
    ASSERT_EQ(::chmod(path.toUtf8().constData(), 0640), 0);
    ASSERT_TRUE(QFile::link(path, link));
    const auto copy = copyOfFile(link);
    ASSERT_TRUE(addEvent(*copy, QStringLiteral("Two")).ok());
    ASSERT_TRUE(copy->save(link, {}).ok());
    EXPECT_TRUE(QFileInfo(link).isSymLink());
    struct stat rights = {};
    ASSERT_EQ(::stat(path.toUtf8().constData(), &rights), 0);
    EXPECT_EQ(rights.st_mode & 0777, 0640U);
    EXPECT_EQ(textOfFile(path), documentText(copy->database()));
}

TEST(Saving, WhereItCannotBeItSaysSoAndKeepsTheEdits) {
    const EditingFolder folder;
    const auto copy = copyOfStory();
    ASSERT_TRUE(addEvent(*copy, QStringLiteral("Kept")).ok());
    ASSERT_TRUE(QDir().mkpath(folder.path("folder.jalon")));
    for (const QString& path : {folder.path("nowhere/at/all.jalon"), folder.path("folder.jalon"),
                                QStringLiteral("/proc/mine.jalon"), QStringLiteral("/dev/null/mine.jalon")}) {
        const auto saved = copy->save(path, {});
        ASSERT_FALSE(saved.ok()) << path.toStdString();
        EXPECT_EQ(saved.problem().kind, ProblemKind::CannotWrite);
        EXPECT_TRUE(saved.problem().message.contains(path)) << saved.problem().message.toStdString();
        EXPECT_TRUE(copy->isModified());
    }
    copy->giveUp();
}

TEST(Saving, CancelledLeavesTheOldFile) {
    const EditingFolder folder;
    const QString path = folder.path("mine.jalon");
    std::vector<MadeEvent> events;
    for (int i = 0; i < 3000; ++i) events.push_back({"2020", QStringLiteral("Event %1").arg(i)});
    writeMadeDocument(path, events);
    const QByteArray before = bytesOf(path);
    const auto copy = copyOfFile(path);
    ASSERT_TRUE(addEvent(*copy, QStringLiteral("Two")).ok());
    const auto saved = copy->save(path, {}, [] { return false; });
    ASSERT_FALSE(saved.ok());
    EXPECT_EQ(saved.problem().kind, ProblemKind::Cancelled);
    EXPECT_EQ(bytesOf(path), before);
    EXPECT_EQ(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("mine.jalon")});
    EXPECT_TRUE(copy->isModified());
    copy->giveUp();
}

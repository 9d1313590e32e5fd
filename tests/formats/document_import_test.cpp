// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// From files to a document: whole or not at all.
#include <QDir>

#include "app/data/document.h"
#include "tests/formats/import_helpers.h"

using namespace jalon;

namespace {

class DocumentImportTest : public testing::Test {
protected:
    QString file(const char* name, const QByteArray& bytes) {
        const QString path = m_folder.filePath(QString::fromUtf8(name));
        QFile written(path);
        EXPECT_TRUE(written.open(QIODevice::WriteOnly));
        written.write(bytes);
        return path;
    }
    QString out() const { return m_folder.filePath(QStringLiteral("out.jalon")); }
    QStringList left() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

    const QTemporaryDir m_folder;
};

QByteArray manyRows(int count) {
    QByteArray bytes = "date,title\n";
    for (int i = 0; i < count; ++i)
        bytes += "2024-01-" + QByteArray::number(1 + i % 31).rightJustified(2, '0') + ",row\n";
    return bytes;
}

}  // namespace

TEST_F(DocumentImportTest, WritesASoundDocumentOfSeveralSources) {
    const QString first = file("one.csv",
                               "id,date,title,company,amount,url,source,leads to,category\n"
                               "a,2025-03-28,xAI buys X,xAI;X Corp.,$33B,https://example.org/a,Paper,b,Deal\n"
                               "b,2025-04,Then,xAI,,https://example.org/a,Paper,,Deal\n");
    const QString second = file("two.csv", "date,valuation\n2023,\"$10B\"\n2024,\"$24B\"\n");
    const auto imported = importDocument({first, second}, {}, out(), false);
    ASSERT_TRUE(imported.ok()) << imported.problem().message.toStdString();
    EXPECT_TRUE(imported->written);
    const auto document = Document::open(out());
    ASSERT_TRUE(document.ok()) << document.problem().message.toStdString();
    EXPECT_TRUE((*document)->check().empty());
    const Language english = Language::forCode(QStringLiteral("en"));
    EXPECT_EQ((*document)->entities(english).size(), std::size_t(3));
    EXPECT_EQ((*document)->valuations(english).size(), std::size_t(2));
    const auto events = (*document)->events(english);
    ASSERT_EQ(events.size(), std::size_t(2));
    const auto details = (*document)->eventDetails(events[0].id, english);
    ASSERT_TRUE(details.ok());
    EXPECT_EQ(details->participants.size(), std::size_t(2));
    EXPECT_EQ(details->sources.size(), std::size_t(1));
    EXPECT_EQ(details->relations.size(), std::size_t(1));
    EXPECT_EQ(details->categoryName, QStringLiteral("Deal"));
    EXPECT_EQ(details->laneTitle, QStringLiteral("one"));
    EXPECT_EQ(left().filter(QStringLiteral("out")), QStringList{QStringLiteral("out.jalon")});
}

TEST_F(DocumentImportTest, ACancelledImportLeavesNothingBehind) {
    const QString source = file("many.csv", manyRows(60'000));
    int told = 0;
    for (const int after : {1, 3, 61}) {
        told = 0;
        const auto imported = importDocument({source}, {}, out(), false, [&](double) { return ++told < after; });
        ASSERT_FALSE(imported.ok());
        EXPECT_EQ(imported.problem().kind, ProblemKind::Cancelled);
        EXPECT_EQ(left(), QStringList{QStringLiteral("many.csv")});
    }
    EXPECT_GE(told, 61) << "the last was cancelled while the index was written";
}

TEST_F(DocumentImportTest, NothingKeptWritesNothing) {
    const auto imported = importDocument(
        {file("bad.csv", "date,title\nnever,x\n"), m_folder.filePath(QStringLiteral("none"))}, {}, out(), false);
    ASSERT_TRUE(imported.ok());
    EXPECT_FALSE(imported->written);
    EXPECT_FALSE(QFile::exists(out()));
    EXPECT_EQ(imported->sources.size(), std::size_t(2));
    EXPECT_EQ(left(), QStringList{QStringLiteral("bad.csv")});
}

TEST_F(DocumentImportTest, AnOldDocumentStaysUnlessItIsReplacedWhole) {
    file("out.jalon", "old");
    const QString good = file("good.csv", manyRows(3)), bad = file("bad.csv", "date,title\nnever,x\n");
    EXPECT_EQ(importDocument({good}, {}, out(), false).problem().kind, ProblemKind::Exists);
    ASSERT_TRUE(importDocument({bad}, {}, out(), true).ok());
    QFile kept(out());
    ASSERT_TRUE(kept.open(QIODevice::ReadOnly));
    EXPECT_EQ(kept.readAll(), "old");
    ASSERT_TRUE(importDocument({good}, {}, out(), true).ok());
    EXPECT_TRUE(Document::open(out()).ok());
    EXPECT_EQ(left().size(), 3);
}

TEST_F(DocumentImportTest, ManyCategoriesAreGathered) {
    QByteArray bytes = "date,title,category\n";
    for (int i = 0; i < 300; ++i) bytes += "2024,row,kind " + QByteArray::number(i) + "\n";
    const auto imported = importDocument({file("t.csv", bytes)}, {}, out(), false);
    ASSERT_TRUE(imported.ok());
    EXPECT_FALSE(imported->sources.front().second->warnings.isEmpty());
    const auto document = Document::open(out());
    ASSERT_TRUE(document.ok());
    EXPECT_EQ((*document)->categories(Language::forCode(QStringLiteral("en"))).size(), std::size_t(201));
}

TEST_F(DocumentImportTest, OnlyRegularFilesAreRead) {
    CollectingSink sink(10);
    EXPECT_EQ(importFile(m_folder.path(), {}, sink).problem().kind, ProblemKind::NotAFile);
    EXPECT_EQ(importFile(QStringLiteral("/dev/zero"), {}, sink).problem().kind, ProblemKind::NotAFile);
    EXPECT_EQ(importFile(file("empty.csv", ""), {}, sink).problem().kind, ProblemKind::Empty);
    EXPECT_EQ(importFile(m_folder.filePath(QStringLiteral("none")), {}, sink).problem().kind, ProblemKind::NotFound);
}

TEST_F(DocumentImportTest, APreviewStopsWhenItHasEnough) {
    CollectingSink sink(100, false);
    const auto result = importFile(file("many.csv", manyRows(60'000)), {}, sink);
    ASSERT_TRUE(result.ok());
    EXPECT_EQ(sink.events().size(), std::size_t(100));
    EXPECT_LT(result->records, 200);
}

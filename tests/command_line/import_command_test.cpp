// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon import, as scripts see it.
#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/command_line/commands.h"

using namespace jalon;

namespace {

class ImportCommandTest : public testing::Test {
protected:
    ImportCommandTest() {
        write("good.csv", "date,title\n28/03/2025,xAI buys X\nnever,second\n");
        write("bad.csv", "a,b\n1,2\n");
        m_out = m_folder.filePath(QStringLiteral("out.jalon"));
    }

    void write(const char* name, const QByteArray& bytes) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    ExitCode run(QStringList words) {
        m_printed.clear();
        m_said.clear();
        QString none;
        QTextStream in(&none), out(&m_printed), err(&m_said);
        words.prepend(QStringLiteral("import"));
        words << QStringLiteral("--language") << QStringLiteral("en");
        return runHeadless(words, in, out, err);
    }

    const QTemporaryDir m_folder;
    QString m_out, m_printed, m_said;
};

}  // namespace

TEST_F(ImportCommandTest, ReportsEverySource) {
    EXPECT_EQ(run({path("good.csv"), path("bad.csv"), QStringLiteral("--out"), m_out, QStringLiteral("--json")}),
              ExitCode::Done);
    const QJsonObject report = QJsonDocument::fromJson(m_printed.toUtf8()).object();
    EXPECT_TRUE(report[QStringLiteral("written")].toBool()) << m_printed.toStdString();
    const QJsonArray sources = report[QStringLiteral("sources")].toArray();
    ASSERT_EQ(sources.size(), 2);
    const QJsonObject good = sources[0].toObject();
    EXPECT_EQ(good[QStringLiteral("format")].toString(), QStringLiteral("csv"));
    EXPECT_EQ(good[QStringLiteral("encoding")].toString(), QStringLiteral("UTF-8"));
    EXPECT_EQ(good[QStringLiteral("date_order")].toString(), QStringLiteral("dmy"));
    EXPECT_EQ(good[QStringLiteral("events")].toInt(), 1);
    EXPECT_EQ(good[QStringLiteral("skipped")].toInt(), 1);
    EXPECT_EQ(good[QStringLiteral("skipped_rows")].toArray()[0].toObject()[QStringLiteral("line")].toInt(), 3);
    EXPECT_EQ(sources[1].toObject()[QStringLiteral("problem")].toObject()[QStringLiteral("kind")].toString(),
              QStringLiteral("bad-value"));
    EXPECT_TRUE(m_said.contains(QStringLiteral("bad.csv")));
    EXPECT_TRUE(QFile::exists(m_out));
}

TEST_F(ImportCommandTest, SaysInWordsWhatBecameOfEachRow) {
    EXPECT_EQ(run({path("good.csv"), QStringLiteral("--out"), m_out}), ExitCode::Done);
    EXPECT_TRUE(m_printed.contains(QStringLiteral("events: 1, figures: 0, skipped: 1"))) << m_printed.toStdString();
    EXPECT_TRUE(m_printed.contains(QStringLiteral("line 3 skipped: “never”"))) << m_printed.toStdString();
}

TEST_F(ImportCommandTest, DuplicatesAreKeptUnlessTheyAreToBeSkipped) {
    write("twice.csv", "date,title\n28/03/2025,Deal\n28/03/2025,deal\n29/03/2025,Next\n");
    const QStringList words = {path("twice.csv"), QStringLiteral("--out"), m_out, QStringLiteral("--force")};
    const QString option = QStringLiteral("--duplicates");
    EXPECT_EQ(run(words), ExitCode::Done);
    EXPECT_TRUE(m_printed.contains(QStringLiteral("events: 3"))) << m_printed.toStdString();
    EXPECT_TRUE(m_printed.contains(QStringLiteral("kept: 1"))) << m_printed.toStdString();
    EXPECT_EQ(run(words + QStringList{option, QStringLiteral("skip")}), ExitCode::Done) << m_said.toStdString();
    EXPECT_TRUE(m_printed.contains(QStringLiteral("events: 2"))) << m_printed.toStdString();
    EXPECT_TRUE(m_printed.contains(QStringLiteral("left out: 1"))) << m_printed.toStdString();
    EXPECT_EQ(run(words + QStringList{option, QStringLiteral("maybe")}), ExitCode::WrongUsage);
    EXPECT_TRUE(m_said.contains(QStringLiteral("keep, skip"))) << m_said.toStdString();
}

TEST_F(ImportCommandTest, ExitCodesTellWhy) {
    EXPECT_EQ(run({path("bad.csv"), QStringLiteral("--out"), m_out}), ExitCode::BadInput);
    EXPECT_FALSE(QFile::exists(m_out));
    EXPECT_EQ(run({path("none.csv"), QStringLiteral("--out"), m_out}), ExitCode::BadInput);
    EXPECT_EQ(run({QStringLiteral("--out"), m_out}), ExitCode::WrongUsage);
    EXPECT_EQ(run({path("good.csv")}), ExitCode::WrongUsage);
    const std::pair<const char*, const char*> wrong[] = {{"--format", "docx"},      {"--date-order", "ydm"},
                                                         {"--separator", "ab"},     {"--encoding", "EBCDIC"},
                                                         {"--columns", "date,foo"}, {"--currency", "dollars"}};
    for (const auto& [option, value] : wrong)
        EXPECT_EQ(run({path("good.csv"), QStringLiteral("--out"), m_out, QLatin1String(option), QLatin1String(value)}),
                  ExitCode::WrongUsage)
            << option;
    EXPECT_FALSE(QFile::exists(m_out));
    EXPECT_EQ(run({path("good.csv"), QStringLiteral("--out"), path("no/folder/out.jalon")}), ExitCode::CannotWrite);
    write("out.jalon", "old");
    EXPECT_EQ(run({path("good.csv"), QStringLiteral("--out"), m_out}), ExitCode::CannotWrite);
    EXPECT_EQ(run({m_out, QStringLiteral("--out"), m_out, QStringLiteral("--force")}), ExitCode::WrongUsage);
    EXPECT_EQ(run({path("good.csv"), QStringLiteral("--out"), m_out, QStringLiteral("--force")}), ExitCode::Done);
    EXPECT_GT(QFile(m_out).size(), 1000);
}

TEST_F(ImportCommandTest, NamesThatBeginWithADashFollowTwoDashes) {
    EXPECT_EQ(run({QStringLiteral("--out"), m_out, QStringLiteral("--"), QStringLiteral("-x.csv")}),
              ExitCode::BadInput);
    EXPECT_TRUE(m_said.contains(QStringLiteral("-x.csv"))) << m_said.toStdString();
}

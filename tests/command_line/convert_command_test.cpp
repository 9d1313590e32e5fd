// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon convert, as scripts see it.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/command_line/commands.h"
#include "tests/helpers/full_document.h"

using namespace jalon;

namespace {

class ConvertCommand : public testing::Test {
protected:
    ConvertCommand() {
        FullDocument{path("full.jalon")};
        write("table.csv", "date,title\n2025-03-28,xAI buys X\nnever,second\n");
    }

    void write(const char* name, const QByteArray& bytes) {
        QFile file(path(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    QByteArray bytesOf(const char* name) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
        return file.readAll();
    }
    QString path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }

    ExitCode run(QStringList words, const char* verb = "convert") {
        m_printed.clear();
        m_said.clear();
        QString none;
        QTextStream in(&none), out(&m_printed), err(&m_said);
        words.prepend(QLatin1String(verb));
        words << QStringLiteral("--language") << QStringLiteral("en");
        return runHeadless(words, in, out, err);
    }
    QStringList files() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

    const QString m_force = QStringLiteral("--force"), m_notes = QStringLiteral("--private-notes");
    QTemporaryDir m_folder;
    QString m_printed, m_said;
};

}  // namespace

TEST_F(ConvertCommand, TheEndingChoosesTheFormat) {
    EXPECT_EQ(run({path("full.jalon"), path("a.json"), m_notes}), ExitCode::Done) << m_said.toStdString();
    EXPECT_EQ(run({path("a.json"), path("b.jalon"), m_notes}), ExitCode::Done) << m_said.toStdString();
    EXPECT_EQ(run({path("b.jalon"), path("folder/"), m_notes}), ExitCode::Done) << m_said.toStdString();
    EXPECT_EQ(run({path("folder"), path("c.JSON"), m_notes}), ExitCode::Done) << m_said.toStdString();
    EXPECT_EQ(run({path("c.JSON"), path("named"), m_notes, QStringLiteral("--to"), QStringLiteral("csv")}),
              ExitCode::Done);
    EXPECT_EQ(bytesOf("a.json"), bytesOf("c.JSON"));
    EXPECT_EQ(bytesOf("folder/event_text.csv"), bytesOf("named/event_text.csv"));
    EXPECT_EQ(bytesOf("folder/event_note.csv"), bytesOf("named/event_note.csv"));
    EXPECT_EQ(run({path("a.json"), QStringLiteral("--out"), path("d.jalon")}, "import"), ExitCode::Done);
    EXPECT_EQ(run({path("d.jalon"), path("d.json"), m_notes}), ExitCode::Done);
    EXPECT_EQ(bytesOf("a.json"), bytesOf("d.json"));
    EXPECT_EQ(run({path("b.jalon")}, "check"), ExitCode::Done) << m_printed.toStdString();
}

TEST_F(ConvertCommand, SaysWhatItDidAndWhatItLeftOut) {
    EXPECT_EQ(run({path("full.jalon"), path("a.json")}), ExitCode::Done);
    EXPECT_TRUE(m_printed.contains(QStringLiteral("private notes left out: "))) << m_printed.toStdString();
    EXPECT_FALSE(m_printed.contains(QStringLiteral("left out: 0")));
    EXPECT_EQ(run({path("table.csv"), path("t.json"), QStringLiteral("--json")}), ExitCode::Done);
    const QJsonObject report = QJsonDocument::fromJson(m_printed.toUtf8()).object();
    EXPECT_EQ(report[QStringLiteral("from")].toString(), QStringLiteral("csv")) << m_printed.toStdString();
    EXPECT_EQ(report[QStringLiteral("to")].toString(), QStringLiteral("json"));
    EXPECT_EQ(report[QStringLiteral("events")].toInt(), 1);
    EXPECT_EQ(report[QStringLiteral("import")].toObject()[QStringLiteral("skipped")].toInt(), 1);
    EXPECT_TRUE(bytesOf("t.json").contains("\"title\": \"xAI buys X\""));
    EXPECT_EQ(run({path("full.jalon"), path("with.json"), m_notes}), ExitCode::Done);
    EXPECT_FALSE(m_printed.contains(QStringLiteral("left out"))) << m_printed.toStdString();
    EXPECT_EQ(run({path("with.json"), path("without.jalon")}), ExitCode::Done);
    EXPECT_TRUE(m_printed.contains(QStringLiteral("private notes left out: "))) << m_printed.toStdString();
    EXPECT_EQ(run({path("without.jalon"), path("b.json"), m_notes}), ExitCode::Done);
    EXPECT_EQ(bytesOf("a.json"), bytesOf("b.json"));
    EXPECT_EQ(run({path("table.csv"), path("t.jalon")}), ExitCode::Done);
    EXPECT_TRUE(m_printed.contains(QStringLiteral("line 3 skipped"))) << m_printed.toStdString();
}

TEST_F(ConvertCommand, ExitCodesTellWhy) {
    write("bad.csv", "a,b\n1,2\n");
    write("bad.json", "{\"format\": \"jalon\", \"version\": 99}");
    write("there.json", "old");
    const QStringList before = files();
    const std::pair<QStringList, ExitCode> cases[] = {
        {{}, ExitCode::WrongUsage},
        {{path("full.jalon")}, ExitCode::WrongUsage},
        {{path("full.jalon"), path("a.json"), path("b.json")}, ExitCode::WrongUsage},
        {{path("full.jalon"), path("a.docx")}, ExitCode::WrongUsage},
        {{path("full.jalon"), path("a.json"), QStringLiteral("--to"), QStringLiteral("docx")}, ExitCode::WrongUsage},
        {{path("full.jalon"), path("full.jalon"), m_force}, ExitCode::WrongUsage},
        {{path("full.jalon"), path("./full.jalon"), m_force}, ExitCode::WrongUsage},
        {{path("none.jalon"), path("a.json")}, ExitCode::BadInput},
        {{path("none.csv"), path("a.json")}, ExitCode::BadInput},
        {{path("bad.csv"), path("a.json")}, ExitCode::BadInput},
        {{path("bad.json"), path("a.jalon")}, ExitCode::BadInput},
        {{path(""), path("a.jalon")}, ExitCode::BadInput},
        {{path("full.jalon"), path("there.json")}, ExitCode::CannotWrite},
        {{path("full.jalon"), path("no/folder/a.json")}, ExitCode::CannotWrite},
        {{path("full.jalon"), path("no/folder/")}, ExitCode::CannotWrite},
        {{path("full.jalon"), path(""), m_force}, ExitCode::CannotWrite},
    };
    for (const auto& [words, code] : cases) {
        EXPECT_EQ(run(words), code) << words.join(QLatin1Char(' ')).toStdString();
        EXPECT_TRUE(m_said.startsWith(QStringLiteral("jalon: "))) << m_said.toStdString();
    }
    EXPECT_EQ(files(), before);
    EXPECT_EQ(bytesOf("there.json"), "old");
    EXPECT_EQ(run({path("full.jalon"), path("there.json"), m_force}), ExitCode::Done);
    EXPECT_TRUE(bytesOf("there.json").startsWith("{\n\"format\": \"jalon\""));
}

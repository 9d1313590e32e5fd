// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Our own JSON and CSV: what is written, read and written again is the same byte for byte; whatever else claims to be
// ours is refused with its line, and leaves nothing behind.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <QBuffer>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>

#include "app/formats/import_file.h"
#include "app/formats/lossless_csv.h"
#include "app/formats/lossless_load.h"
#include "app/formats/output_kinds.h"
#include "tests/helpers/full_document.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

// What stands around the first byte that differs; empty where none does.
std::string difference(const QByteArray& a, const QByteArray& b) {
    const auto [inA, inB] = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
    if (inA == a.end() && inB == b.end())
        return {};
    const qsizetype from = std::max<qsizetype>(inA - a.begin() - 60, 0);
    return a.mid(from, 120).toStdString() + " | " + b.mid(from, 120).toStdString();
}

class Lossless : public testing::Test {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }

    static QByteArray bytesOf(const QString& file) {
        QFile read(file);
        EXPECT_TRUE(read.open(QIODevice::ReadOnly)) << file.toStdString();
        return read.readAll();
    }

    // All files of a folder after one another, or the one file.
    static QByteArray allBytesOf(const QString& out) {
        if (!QFileInfo(out).isDir())
            return bytesOf(out);
        QByteArray all;
        for (const QString& name : QDir(out).entryList(QDir::Files, QDir::Name))
            all += name.toUtf8() + '\n' + bytesOf(QDir(out).filePath(name));
        return all;
    }

    void write(const QString& document, const QString& out, const char* kind, bool notes = true) {
        const auto opened = Document::open(document);
        ASSERT_TRUE(opened.ok()) << opened.problem().message.toStdString();
        const auto written = outputKindNamed(QLatin1String(kind))->write(**opened, out, false, {notes});
        ASSERT_TRUE(written.ok()) << written.problem().message.toStdString();
    }

    void load(const QString& source, const QString& document) {
        const auto loaded = loadLossless(source, document, false, {true});
        ASSERT_TRUE(loaded.ok()) << loaded.problem().message.toStdString();
    }

    // From a document to each kind and back, and to that kind again.
    void expectSameAgain(const QString& document, const std::string& what) {
        for (const char* kind : {"json", "csv"}) {
            const QTemporaryDir folder;
            const auto in = [&](const char* name) { return folder.filePath(QLatin1String(name)); };
            write(document, in("once"), kind);
            load(in("once"), in("again.jalon"));
            if (HasFatalFailure())
                return;
            write(in("again.jalon"), in("twice"), kind);
            EXPECT_EQ(difference(allBytesOf(in("once")), allBytesOf(in("twice"))), "") << what << " as " << kind;
            EXPECT_FALSE(allBytesOf(in("once")).isEmpty());
        }
    }

    QString put(const QString& name, const QByteArray& bytes) {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    QString refusalOf(const QString& source) {
        const auto loaded = loadLossless(source, path(QStringLiteral("refused.jalon")), false, {true});
        EXPECT_FALSE(QFileInfo::exists(path(QStringLiteral("refused.jalon"))));
        return loaded ? QString() : loaded.problem().message;
    }

    QTemporaryDir m_folder;
    const QString m_full = path(QStringLiteral("full.jalon"));
};

const QByteArray head = "{\n\"format\": \"jalon\",\n\"version\": 3,\n";
const QByteArray small = head +
                         "\"language\": [\n{\"ordinal\": 0, \"code\": \"en\"}\n],\n\"category\": [\n"
                         "{\"key\": \"deal\", \"ordinal\": 1, \"shape\": \"circle\", \"color\": \"blue\"}\n],\n"
                         "\"lane\": [\n{\"key\": \"all\", \"ordinal\": 1, \"color\": \"blue\"}\n],\n"
                         "\"event\": [\n{\"key\": \"a\", \"edtf\": \"2024\", \"category\": \"deal\", \"lane\": "
                         "\"all\", \"importance\": 3, \"in_article\": 0, \"confidence\": \"known\"}\n]\n}\n";

QByteArray changed(QByteArray bytes, const char* from, const QByteArray& to) {
    EXPECT_TRUE(bytes.contains(from)) << from;
    return bytes.replace(bytes.indexOf(from), qsizetype(strlen(from)), to);
}

}  // namespace

TEST_F(Lossless, ComesBackByteForByte) {
    FullDocument{m_full};
    expectSameAgain(m_full, "a document that uses everything");
}

TEST_F(Lossless, OneKindGivesTheOther) {
    FullDocument{m_full};
    write(m_full, path(QStringLiteral("a.json")), "json");
    write(m_full, path(QStringLiteral("csv")), "csv");
    load(path(QStringLiteral("csv")), path(QStringLiteral("b.jalon")));
    write(path(QStringLiteral("b.jalon")), path(QStringLiteral("b.json")), "json");
    write(path(QStringLiteral("b.jalon")), path(QStringLiteral("c.jalon")), "jalon");
    write(path(QStringLiteral("c.jalon")), path(QStringLiteral("c.json")), "json");
    EXPECT_EQ(difference(bytesOf(path(QStringLiteral("a.json"))), bytesOf(path(QStringLiteral("b.json")))), "");
    EXPECT_EQ(difference(bytesOf(path(QStringLiteral("a.json"))), bytesOf(path(QStringLiteral("c.json")))), "");
}

TEST_F(Lossless, JsonIsJsonInAnyLayout) {
    FullDocument{m_full};
    write(m_full, path(QStringLiteral("a.json")), "json");
    QJsonParseError error;
    const QJsonDocument parsed = QJsonDocument::fromJson(bytesOf(path(QStringLiteral("a.json"))), &error);
    ASSERT_EQ(error.error, QJsonParseError::NoError) << error.errorString().toStdString();
    const QByteArray onOneLine = bytesOf(path(QStringLiteral("a.json"))).replace("\n", "");
    const QByteArray wide = bytesOf(path(QStringLiteral("a.json"))).replace("\n", "\r\n\t ");
    for (const QByteArray& layout : {onOneLine, wide, QByteArray("\xEF\xBB\xBF") + wide}) {
        QFile::remove(path(QStringLiteral("b.json")));
        QFile::remove(path(QStringLiteral("b.jalon")));
        load(put(QStringLiteral("laid.json"), layout), path(QStringLiteral("b.jalon")));
        write(path(QStringLiteral("b.jalon")), path(QStringLiteral("b.json")), "json");
        EXPECT_EQ(difference(bytesOf(path(QStringLiteral("a.json"))), bytesOf(path(QStringLiteral("b.json")))), "");
    }
}

TEST_F(Lossless, CsvRunsNoFormulas) {
    FullDocument{m_full};
    write(m_full, path(QStringLiteral("csv")), "csv");
    const QByteArray texts = bytesOf(path(QStringLiteral("csv/event_tag.csv")));
    for (const char* row : {"'=1+1\n", "'-x\n", "'@me\n", "'\tTab\n", "\"'\rReturn\"\n", "''x\n", "'''\n", "''=1\n",
                            ",-5\n", ",+1\n", ",plain\n", "\"two\nlines\"\n", "\"a \"\"quoted\"\" word\"\n"})
        EXPECT_TRUE(texts.contains(row)) << row;
    EXPECT_TRUE(bytesOf(path(QStringLiteral("csv/jalon.csv"))) == "format,version\njalon,3\n");
}

TEST_F(Lossless, PrivateNotesStayUnlessAsked) {
    FullDocument{m_full};
    write(m_full, path(QStringLiteral("a.json")), "json", false);
    write(m_full, path(QStringLiteral("csv")), "csv", false);
    write(m_full, path(QStringLiteral("b.jalon")), "jalon", false);
    EXPECT_TRUE(bytesOf(path(QStringLiteral("a.json"))).contains("\"event_note\": [],\n"));
    EXPECT_TRUE(bytesOf(path(QStringLiteral("csv/event_note.csv"))) == "event,text\n");
    write(path(QStringLiteral("b.jalon")), path(QStringLiteral("b.json")), "json", true);
    EXPECT_EQ(difference(bytesOf(path(QStringLiteral("a.json"))), bytesOf(path(QStringLiteral("b.json")))), "");
    // Taken out by hand, or left out on the way in.
    QFile::remove(path(QStringLiteral("csv/event_note.csv")));
    load(path(QStringLiteral("csv")), path(QStringLiteral("c.jalon")));
    write(m_full, path(QStringLiteral("with.json")), "json", true);
    const auto loaded =
        loadLossless(path(QStringLiteral("with.json")), path(QStringLiteral("d.jalon")), false, {false});
    ASSERT_TRUE(loaded.ok());
    EXPECT_EQ(loaded->notesLeftOut, std::int64_t(hostileTexts.size()));
    write(path(QStringLiteral("d.jalon")), path(QStringLiteral("d.json")), "json", true);
    EXPECT_EQ(difference(bytesOf(path(QStringLiteral("a.json"))), bytesOf(path(QStringLiteral("d.json")))), "");
}

TEST_F(Lossless, ImportKnowsItsOwn) {
    FullDocument{m_full};
    write(m_full, path(QStringLiteral("a.json")), "json");
    write(m_full, path(QStringLiteral("csv")), "csv");
    for (const char* source : {"a.json", "csv"}) {
        QFile::remove(path(QStringLiteral("in.jalon")));
        QFile::remove(path(QStringLiteral("in.json")));
        const auto imported =
            importDocument({path(QLatin1String(source))}, {}, path(QStringLiteral("in.jalon")), false);
        ASSERT_TRUE(imported.ok() && imported->written) << source;
        EXPECT_EQ(imported->sources[0].second->events, std::int64_t(hostileTexts.size()));
        write(path(QStringLiteral("in.jalon")), path(QStringLiteral("in.json")), "json");
        EXPECT_EQ(difference(bytesOf(path(QStringLiteral("a.json"))), bytesOf(path(QStringLiteral("in.json")))), "")
            << source;
    }
    // With others, or looked at first, it is a source like any: events whose title is nothing are none.
    const auto both = importDocument({path(QStringLiteral("a.json")), path(QStringLiteral("csv"))}, {},
                                     path(QStringLiteral("both.jalon")), false);
    ASSERT_TRUE(both.ok() && both->written);
    for (const auto& [source, result] : both->sources) {
        ASSERT_TRUE(result.ok()) << result.problem().message.toStdString();
        EXPECT_EQ(result->events + result->skipped, std::int64_t(hostileTexts.size()));
        EXPECT_GT(result->events, 20);
        EXPECT_EQ(result->relations, 3);
        EXPECT_EQ(result->valuations, 2 + 600 + 9000 + 1);
    }
}

TEST_F(Lossless, JsonThatIsNotWholeIsRefusedWithItsLine) {
    load(put(QStringLiteral("small.json"), small), path(QStringLiteral("small.jalon")));
    const QByteArray deep = QByteArray(100'000, '[') + QByteArray(100'000, ']');
    const std::pair<QByteArray, const char*> wrong[] = {
        {changed(small, "\"version\": 3", "\"version\": 4"), ":3: a later Jalon wrote it"},
        {changed(small, "\"version\": 3", "\"version\": 2"), ":3: there is no version “2”"},
        {changed(small, "\"version\": 3", "\"version\": \"x\""), ":3: there is no version “x”"},
        {changed(small, "\"version\": 3,\n", ""), "should come first"},
        {changed(small, "\"version\": 3,", "\"version\": 3, \"other\": 1,"), "“other” means nothing here"},
        {changed(small, "\"lane\": [", "\"lanes\": ["), "there is no table “lanes”"},
        {changed(small, "\"lane\": [", "\"category\": ["), "too late, or twice"},
        {changed(small, "\"2024\"", "\"2024-13\""), ":14: "},
        {changed(small, "\"2024\"", "7"), ":14: edtf cannot be that"},
        {changed(small, "\"2024\"", "null"), ":14: edtf is missing"},
        {changed(small, "\"2024\"", deep), ":14: "},
        {changed(small, "\"importance\": 3", "\"importance\": 3.5"), ":14: importance cannot be that"},
        {changed(small, "\"importance\": 3", "\"importance\": 1e99"), ":14: importance cannot be that"},
        {changed(small, "\"importance\": 3", "\"importance\": 7"), ":14: the row breaks a rule"},
        {changed(small, "\"importance\": 3", "\"importance\": 3, \"importance\": 3"), "“importance” stands twice"},
        {changed(small, "\"importance\"", "\"weight\""), ":14: event has no column “weight”"},
        {changed(small, "\"deal\", \"lane\"", "\"law\", \"lane\""), ":14: there is no row of category"},
        {changed(small, "{\"key\": \"a\"", "{\"key\" \"a\""), ":14: "},
        {changed(small, "{\"key\": \"a\"", "\"key\", {\"key\": \"a\""), ":14: a row must be an object"},
        {changed(small, "{\"ordinal\": 0, \"code\": \"en\"}", ""), "no language"},
        {small.left(small.size() - 4), "here should be"},
        {small.left(250), "here should be"},
        {small + "x", "something follows"},
        {head + '}', "here should be \""},
    };
    for (const auto& [bytes, says] : wrong)
        EXPECT_THAT(refusalOf(put(QStringLiteral("wrong.json"), bytes)).toStdString(), testing::HasSubstr(says));
}

TEST_F(Lossless, EveryCutOfAFileIsRefused) {
    for (qsizetype length = head.size(); length < small.size() - 2; length += 7) {
        EXPECT_NE(refusalOf(put(QStringLiteral("cut.json"), small.left(length))), QString()) << length;
    }
}

TEST_F(Lossless, CsvThatIsNotWholeIsRefusedWithItsLine) {
    struct Case {
        const char* file;
        QByteArray bytes;
        const char* says;
    };
    const Case wrong[] = {
        {"jalon.csv", "format,version\njalon,9\n", "jalon.csv:2: a later Jalon"},
        {"jalon.csv", "a,b\nc,d\n", "it does not say"},
        {"event_tag.csv", "event,label\n", "event_tag.csv:1: the first row should be: event,tag"},
        {"event_tag.csv", "event,tag\nevent-3\n", "event_tag.csv:2: there should be 2 fields, and there are 1"},
        {"event_tag.csv", "event,tag\nevent-3,\"a\nb", "event_tag.csv:2: a quote is opened and never closed"},
        {"event_tag.csv", "event,tag\nevent-3,a\"b\n", "event_tag.csv:2: a quote stands within"},
        {"event_tag.csv", "event,tag\nevent-3,\"a\"b\n", "event_tag.csv:2: something follows a closed quote"},
        {"event_tag.csv", "event,tag\nevent-3,\"a\nb\"\nevent-4,x\n", "event_tag.csv:4: there is no row of event"},
        {"event_tag.csv", "event,tag\nevent-3,\xFF\n", "event_tag.csv:2: tag is not UTF-8"},
        {"event_tag.csv", "event,tag\n" + QByteArray(200, ','), "event_tag.csv:2: there are more than 100 fields"},
        {"event_tag.csv", "event,tag\nevent-3,\"" + QByteArray(17'000'000, 'x'), "longer than 16 million"},
        {"series_point.csv", "series,seconds,amount\nmarket,x,1\n", "series_point.csv:2: seconds cannot be that"},
        {"series_point.csv", "series,seconds,amount\nmarket,1,nan\n", "series_point.csv:2: amount cannot be that"},
        {"series_point.csv", "series,seconds,amount\nmarket,2,1\nmarket,1,1\n", "series_point.csv:3: the points"},
        {"series_point.csv", "series,seconds,amount\nmarket,2,1\nthird,1,1\nmarket,3,1\n", "series_point.csv:4: "},
    };
    FullDocument{m_full};
    for (const Case& each : wrong) {
        const QString folder = path(QStringLiteral("csv"));
        QDir(folder).removeRecursively();
        write(m_full, folder, "csv");
        put(QStringLiteral("csv/") + QLatin1String(each.file), each.bytes);
        EXPECT_THAT(refusalOf(folder).toStdString(), testing::HasSubstr(each.says));
    }
    QFile::remove(path(QStringLiteral("csv/event_text.csv")));
    EXPECT_THAT(refusalOf(path(QStringLiteral("csv"))).toStdString(),
                testing::HasSubstr("event_text.csv: the file is missing"));
    QFile::link(m_full, path(QStringLiteral("csv/event_text.csv")));
    EXPECT_THAT(refusalOf(path(QStringLiteral("csv"))).toStdString(), testing::HasSubstr("no regular file"));
}

TEST_F(Lossless, CsvThatASpreadsheetSavedIsReadStill) {
    FullDocument{m_full};
    write(m_full, path(QStringLiteral("csv")), "csv");
    put(QStringLiteral("csv/lane.csv"), "\xEF\xBB\xBFkey,ordinal,color\r\nall,1,\"gold\"\r\n");
    load(path(QStringLiteral("csv")), path(QStringLiteral("b.jalon")));
    const auto document = Document::open(path(QStringLiteral("b.jalon")));
    ASSERT_TRUE(document.ok());
    EXPECT_EQ((*document)->lanes(Language::forCode(QStringLiteral("en"))).front().color, ColorRole::Gold);
}

TEST_F(Lossless, NothingOfOthersIsOverwritten) {
    FullDocument{m_full};
    const auto document = Document::open(m_full).take();
    const auto kindOf = [](const char* name) { return outputKindNamed(QLatin1String(name))->write; };
    for (const char* kind : {"jalon", "json"}) {
        const QString there = put(QStringLiteral("there"), "old");
        EXPECT_EQ(kindOf(kind)(*document, there, false, {}).problem().kind, ProblemKind::Exists) << kind;
        EXPECT_EQ(bytesOf(there), "old");
        EXPECT_TRUE(kindOf(kind)(*document, there, true, {}).ok()) << kind;
        EXPECT_EQ(kindOf(kind)(*document, path(QStringLiteral("no/where")), true, {}).problem().kind,
                  ProblemKind::CannotWrite);
    }
    const QString folder = path(QStringLiteral("folder"));
    QDir().mkdir(folder);
    EXPECT_TRUE(kindOf("csv")(*document, folder, false, {}).ok());
    EXPECT_EQ(kindOf("csv")(*document, folder, false, {}).problem().kind, ProblemKind::Exists);
    EXPECT_TRUE(kindOf("csv")(*document, folder + QLatin1Char('/'), true, {}).ok());
    put(QStringLiteral("folder/mine.txt"), "mine");
    EXPECT_EQ(kindOf("csv")(*document, folder, true, {}).problem().kind, ProblemKind::CannotWrite);
    EXPECT_EQ(bytesOf(path(QStringLiteral("folder/mine.txt"))), "mine");
    EXPECT_EQ(kindOf("csv")(*document, m_full, true, {}).problem().kind, ProblemKind::CannotWrite);
    // What is cancelled leaves nothing.
    const QStringList before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    for (const char* kind : {"jalon", "json", "csv"}) {
        const auto cancelled =
            kindOf(kind)(*document, path(QStringLiteral("cancelled")), false, {true, [](double) { return false; }});
        EXPECT_EQ(cancelled.problem().kind, ProblemKind::Cancelled) << kind;
    }
    EXPECT_EQ(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before);
}

TEST_F(Lossless, EveryFileOfTheCorpusThatImportsComesBack) {
    const auto rows = corpusRows(QStringLiteral("MANIFEST.tsv"));
    if (rows.empty())
        GTEST_SKIP() << "no shared corpus: MANIFEST.tsv";
    int imported = 0;
    for (const QStringList& row : rows) {
        const QString source = corpusPath(row.value(1));
        if (!QFileInfo(source).isFile())
            continue;
        QFile::remove(path(QStringLiteral("imported.jalon")));
        const auto made = importDocument({source}, {}, path(QStringLiteral("imported.jalon")), false);
        if (!made || !made->written)
            continue;
        ++imported;
        expectSameAgain(path(QStringLiteral("imported.jalon")), row[1].toStdString());
        if (HasFatalFailure())
            FAIL() << row[1].toStdString();
    }
    EXPECT_GT(imported, 50);
}

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Every file of the shared corpus gives what its manifest says, or a clear error.
#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include "app/formats/csv_dialect.h"
#include "app/formats/csv_records.h"
#include "app/formats/json_value.h"
#include "tests/formats/import_helpers.h"
#include "tests/time/corpus_file.h"

using namespace jalon;

namespace {

enum Column { Format, File, Repo, Commit, Path, Licence, Bytes, Exercises, Expected };

std::vector<QStringList> manifest(const char* format) {
    std::vector<QStringList> rows;
    for (const QStringList& row : corpusRows(QStringLiteral("MANIFEST.tsv")))
        if (row.size() > Expected && row[Format] == QLatin1String(format))
            rows.push_back(row);
    return rows;
}

// The number that stands before these words; -1 where there is none.
std::int64_t numberBefore(const QString& text, const char* words) {
    const QRegularExpression form(QStringLiteral("(\\d+) ") + QLatin1String(words));
    const auto found = form.match(text);
    return found.hasMatch() ? found.captured(1).toLongLong() : -1;
}

std::vector<QStringList> recordsOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    DecodedText text(file, findEncoding(file));
    CsvRecords records(text, findSeparator(text));
    std::vector<QStringList> rows;
    TableRow row;
    while (records.next(row)) {
        EXPECT_TRUE(row.problem.isEmpty()) << path.toStdString() << ":" << row.line;
        QStringList fields;
        for (const QString& field : row.fields) fields += field;
        rows.push_back(fields);
    }
    return rows;
}

void expectClearError(const Imported& imported, const QString& name) {
    ASSERT_FALSE(imported.result.ok()) << name.toStdString();
    EXPECT_FALSE(imported.result.problem().message.isEmpty()) << name.toStdString();
}

std::int64_t accountedFor(const ImportResult& result) {
    return result.events + result.skipped;
}

}  // namespace

#define SKIP_WITHOUT(rows) \
    if (rows.empty())      \
    GTEST_SKIP() << "no shared corpus: MANIFEST.tsv"

TEST(Corpus, CsvRecordsAreThoseOfTheManifest) {
    const auto rows = manifest("csv");
    SKIP_WITHOUT(rows);
    for (const QStringList& row : rows) {
        const std::int64_t physical = numberBefore(row[Expected], "physical records");
        if (physical < 0)
            continue;
        const auto records = recordsOf(corpusPath(row[File]));
        EXPECT_EQ(static_cast<std::int64_t>(records.size()), physical) << row[File].toStdString();
        qsizetype widest = 0;
        for (const QStringList& fields : records) widest = std::max(widest, fields.size());
        // Blanks before a quote: "6,000,000" is one field here, and four in its reader's eyes.
        if (!row[File].endsWith(QLatin1String("complex.csv")))
            EXPECT_EQ(widest, row[Expected].section(QStringLiteral("widest "), 1).toInt()) << row[File].toStdString();
    }
}

TEST(Corpus, CsvSpectrumFieldsAreThoseBesideThem) {
    const auto rows = manifest("csv");
    SKIP_WITHOUT(rows);
    for (const QStringList& row : rows) {
        if (!row[Expected].contains(QLatin1String(".json beside it")))
            continue;
        const auto records = recordsOf(corpusPath(row[File]));
        QFile json(corpusPath(QString(row[File]).replace(QLatin1String(".csv"), QLatin1String(".json"))));
        ASSERT_TRUE(json.open(QIODevice::ReadOnly));
        const QJsonDocument document = QJsonDocument::fromJson(json.readAll());
        const QJsonArray expected = document.isArray() ? document.array() : QJsonArray{document.object()};
        ASSERT_EQ(records.size(), static_cast<std::size_t>(expected.size()) + 1) << row[File].toStdString();
        // The numbers of this one are others in the two files.
        const bool differs = row[File].contains(QLatin1String("location_coordinates"));
        for (qsizetype i = 0; i < expected.size() && !differs; ++i) {
            const auto& fields = records[static_cast<std::size_t>(i) + 1];
            for (qsizetype column = 0; column < fields.size(); ++column) {
                QString wanted = expected[i].toObject()[records[0][column]].toString();
                QString found = fields[column];
                wanted.remove(QLatin1Char('\r'));
                found.remove(QLatin1Char('\r'));
                EXPECT_EQ(found.toStdString(), wanted.toStdString()) << row[File].toStdString();
            }
        }
        // None of them says when: there is nothing to import, and it says so.
        expectClearError(importPath(corpusPath(row[File])), row[File]);
    }
}

TEST(Corpus, EveryRowOfATableOfEventsIsKeptOrReported) {
    const auto rows = manifest("events");
    SKIP_WITHOUT(rows);
    for (const QStringList& row : rows) {
        std::int64_t wanted = numberBefore(row[Expected], "data rows");
        if (wanted < 0)
            wanted = numberBefore(row[Expected], "records");
        const Imported imported = importPath(corpusPath(row[File]));
        ASSERT_TRUE(imported.result.ok()) << imported.why();
        // The manifest counts the heading of this one, whose first words look like none.
        if (row[File].contains(QLatin1String("rare-pepes")))
            --wanted;
        EXPECT_EQ(imported.result->records, wanted) << row[File].toStdString();
        if (imported.result->events > 0)
            EXPECT_EQ(accountedFor(*imported.result), wanted) << row[File].toStdString();
        else
            EXPECT_GE(imported.result->valuations + imported.result->skipped, wanted) << row[File].toStdString();
    }
}

TEST(Corpus, SeriesAreRead) {
    const auto rows = manifest("series");
    SKIP_WITHOUT(rows);
    for (const QStringList& row : rows) {
        const std::int64_t wanted = numberBefore(row[Expected], "data rows");
        const Imported imported = importPath(corpusPath(row[File]));
        if (wanted < 0) {  // points over plain numbers, not over time
            expectClearError(imported, row[File]);
            continue;
        }
        ASSERT_TRUE(imported.result.ok()) << imported.why();
        EXPECT_EQ(imported.result->records, wanted) << row[File].toStdString();
        EXPECT_EQ(imported.result->valuations % wanted, 0) << row[File].toStdString();
        EXPECT_GE(imported.result->valuations, wanted) << row[File].toStdString();
    }
}

TEST(Corpus, JsonIsAcceptedAndRefusedAsItMust) {
    const auto rows = manifest("json");
    SKIP_WITHOUT(rows);
    for (const QStringList& row : rows) {
        QFile file(corpusPath(row[File]));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto read = readJson(file.readAll());
        if (row[Expected].startsWith(QLatin1String("accept")))
            EXPECT_TRUE(read.ok()) << row[File].toStdString();
        if (row[Expected].startsWith(QLatin1String("refuse"))) {
            EXPECT_FALSE(read.ok()) << row[File].toStdString();
            expectClearError(importPath(corpusPath(row[File])), row[File]);
        }
        importPath(corpusPath(row[File]));
    }
}

TEST(Corpus, CalendarsGiveTheirComponents) {
    const auto rows = manifest("ics");
    SKIP_WITHOUT(rows);
    for (const QStringList& row : rows) {
        if (!row[File].endsWith(QLatin1String(".ics")))
            continue;
        std::int64_t components = 0;
        static const QRegularExpression count(QStringLiteral("\\b(?:VEVENT|VTODO|VJOURNAL)=(\\d+)"));
        for (auto found = count.globalMatch(row[Expected].section(QLatin1Char(';'), 0, 0)); found.hasNext();)
            components += found.next().captured(1).toInt();
        const Imported imported = importPath(corpusPath(row[File]));
        if (components == 0) {
            expectClearError(imported, row[File]);
            continue;
        }
        ASSERT_TRUE(imported.result.ok()) << imported.why();
        EXPECT_EQ(imported.result->records, components) << row[File].toStdString();
        EXPECT_GE(accountedFor(*imported.result), components) << row[File].toStdString();
    }
}

TEST(Corpus, TimelinesOfOtherPrograms) {
    struct Case {
        const char* file;
        const char* format;
        std::int64_t events;
    };
    const Case cases[] = {{"timelinejs/thecdil_demo-timeline.csv", "timelinejs-csv", 4},
                          {"timelinejs/thecdil_example-timeline.json", "timelinejs", 3},
                          {"vis/basic.json", "vis-timeline", 6},
                          {"wikidata/historicEvents.simple.json", "wikidata", 5529},
                          {"xml/simile/jfk.xml", "simile", 130},
                          {"xml/simile/monet.xml", "simile", 27}};
    const auto rows = manifest("vis");
    SKIP_WITHOUT(rows);
    for (const Case& each : cases) {
        const Imported imported = importPath(corpusPath(QLatin1String(each.file)));
        ASSERT_TRUE(imported.result.ok()) << imported.why();
        EXPECT_EQ(formatKey(imported.result->format), QLatin1String(each.format)) << each.file;
        EXPECT_EQ(imported.result->events, each.events) << each.file;
        EXPECT_EQ(imported.result->skipped, 0) << each.file;
    }
}

TEST(Corpus, HostileXmlIsRefusedInLittleTime) {
    const auto rows = manifest("xml");
    SKIP_WITHOUT(rows);
    for (const QStringList& row : rows) {
        if (!row[File].contains(QLatin1String("defusedxml")))
            continue;
        QElapsedTimer timer;
        timer.start();
        expectClearError(importPath(corpusPath(row[File])), row[File]);
        EXPECT_LT(timer.elapsed(), 500) << row[File].toStdString();
    }
}

TEST(Corpus, NoOtherFileDoesAnyHarm) {
    const auto rows = corpusRows(QStringLiteral("MANIFEST.tsv"));
    SKIP_WITHOUT(rows);
    for (const QStringList& row : rows) {
        if (row.size() <= Expected || (row[Format] != QLatin1String("sqlite") && row[Format] != QLatin1String("edtf") &&
                                       row[Format] != QLatin1String("datetext")))
            continue;
        QElapsedTimer timer;
        timer.start();
        importPath(corpusPath(row[File]));
        EXPECT_LT(timer.elapsed(), 10'000) << row[File].toStdString();
    }
}

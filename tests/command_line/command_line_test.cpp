// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The command line as scripts see it: arguments in, exit code, output and messages out.
#include <gtest/gtest.h>

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTextStream>

#include "app/command_line/commands.h"
#include "tests/helpers/long_series_document.h"

using namespace jalon;

namespace {

struct Ran {
    ExitCode code;
    QString out, err;

    QJsonArray array() const {
        const auto document = QJsonDocument::fromJson(out.toUtf8());
        EXPECT_TRUE(document.isArray()) << out.left(300).toStdString();
        return document.array();
    }
};

Ran run(const QStringList& arguments, const QString& input = {}) {
    Ran result;
    QString text = input;
    QTextStream in(&text), out(&result.out), err(&result.err);
    result.code = runHeadless(arguments, in, out, err);
    return result;
}

Ran run(const char* line, const QString& input = {}) {
    return run(QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
}

QString storyFile(const QTemporaryDir& folder) {
    const QString path = folder.filePath(QStringLiteral("story.jalon"));
    QFile::copy(QStringLiteral(":/story.jalon"), path);
    return path;
}

struct UsageCase {
    const char* line;
    ExitCode code;
};

const UsageCase usages[] = {
    {"--version", ExitCode::Done},
    {"--help", ExitCode::Done},
    {"list --help", ExitCode::Done},
    {"list", ExitCode::Done},
    {"list --language fr", ExitCode::Done},
    {"--language fr list", ExitCode::Done},
    {"list --from 2025 --to 2025-04", ExitCode::Done},
    {"list --from=2025", ExitCode::Done},
    {"list --from soon", ExitCode::WrongUsage},
    {"list --from 2025 --to 2024", ExitCode::WrongUsage},
    {"list --from", ExitCode::WrongUsage},
    {"list --frm 2025", ExitCode::WrongUsage},
    {"list --json --json", ExitCode::WrongUsage},
    {"list --json=yes", ExitCode::WrongUsage},
    {"list --language de", ExitCode::WrongUsage},
    {"list --category gossip", ExitCode::BadInput},
    {"list --company Nobody", ExitCode::BadInput},
    {"list one.jalon two.jalon", ExitCode::WrongUsage},
    {"list none.jalon", ExitCode::BadInput},
    {"list -- -x.jalon", ExitCode::BadInput},
    {"series --csv", ExitCode::Done},
    {"series --csv --json", ExitCode::WrongUsage},
    {"date 2025-03-28", ExitCode::Done},
    {"date -0044", ExitCode::Done},
    {"date gibberish", ExitCode::BadInput},
    {"date", ExitCode::WrongUsage},
    {"date -x", ExitCode::WrongUsage},
    {"date --order dmy 03/04/2025", ExitCode::Done},
    {"date --order month 03/04/2025", ExitCode::WrongUsage},
    {"check", ExitCode::WrongUsage},
    {"check none.jalon", ExitCode::BadInput},
    {"export", ExitCode::WrongUsage},
    {"export --out picture", ExitCode::WrongUsage},
    {"export --out picture.gif", ExitCode::WrongUsage},
    {"export --out p.png --what all", ExitCode::WrongUsage},
    {"export --out p.png --size big", ExitCode::WrongUsage},
    {"export --out p.png --size 0x9", ExitCode::WrongUsage},
    {"export --out p.png --scale 0", ExitCode::WrongUsage},
    {"export --out p.png --theme pink", ExitCode::WrongUsage},
    {"export --out p.png --y cubic", ExitCode::WrongUsage},
    {"export --out p.png --size 100000x100000", ExitCode::BadInput},
    {"export --out /no/such/folder/p.png --size 320x240", ExitCode::CannotWrite},
};

}  // namespace

TEST(CommandLine, ExitCodesAndMessages) {
    for (const UsageCase& usage : usages) {
        const Ran result = run(usage.line);
        EXPECT_EQ(static_cast<int>(result.code), static_cast<int>(usage.code))
            << usage.line << ": " << result.err.toStdString();
        EXPECT_EQ(result.err.isEmpty(), usage.code == ExitCode::Done) << usage.line;
        if (usage.code == ExitCode::WrongUsage)
            EXPECT_TRUE(result.err.contains(QStringLiteral("--help"))) << usage.line;
    }
}

TEST(CommandLine, VerbsAreHeadlessAndFilesAreNot) {
    for (const char* line :
         {"list", "--language fr list", "export --out x.png", "--version", "--help", "date 2024", "check f"}) {
        EXPECT_TRUE(isHeadless(QString::fromLatin1(line).split(QLatin1Char(' ')))) << line;
    }
    for (const char* line : {"", "file.jalon", "--theme dark", "--timings", "-- list"}) {
        EXPECT_FALSE(isHeadless(QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts))) << line;
    }
}

TEST(ListCommand, JsonHasEveryFieldSortedByDate) {
    const QJsonArray events = run("list --json").array();
    ASSERT_EQ(events.size(), 90);
    QStringList order;
    for (const auto& value : events) {
        const QJsonObject event = value.toObject();
        for (const char* field : {"id", "date", "earliest", "latest", "title", "summary", "category", "companies",
                                  "amount", "currency", "sources"}) {
            EXPECT_TRUE(event.contains(QLatin1String(field))) << field;
        }
        EXPECT_GE(event[QStringLiteral("sources")].toArray().size(), 1);
        order += event[QStringLiteral("earliest")].toString() + QLatin1Char(' ') +
                 event[QStringLiteral("latest")].toString() + QLatin1Char(' ') + event[QStringLiteral("id")].toString();
    }
    QStringList sorted = order;
    sorted.sort();
    EXPECT_EQ(order, sorted);
    EXPECT_TRUE(run("list --json").out.contains(QStringLiteral("\"amount\": 33000000000,")));
}

TEST(ListCommand, OptionsNarrowTheList) {
    const auto count = [](const QStringList& more) {
        return run(QStringList{QStringLiteral("list"), QStringLiteral("--json")} + more).array().size();
    };
    const QString category = QStringLiteral("--category"), company = QStringLiteral("--company"),
                  french = QStringLiteral("fr");
    EXPECT_EQ(count({category, QStringLiteral("lawsuit")}), count({category, QStringLiteral("Lawsuit")}));
    EXPECT_EQ(count({category, QStringLiteral("lawsuit")}), count({category, QStringLiteral("Justice")}));
    EXPECT_LT(count({category, QStringLiteral("lawsuit")}),
              count({category, QStringLiteral("lawsuit"), category, QStringLiteral("funding")}));
    EXPECT_EQ(count({company, QStringLiteral("x")}), count({company, QStringLiteral("Twitter")}));
    EXPECT_GE(count({company, QStringLiteral("Microsoft")}), 3);
    EXPECT_EQ(count({QStringLiteral("--from"), QStringLiteral("2025-03-28"), QStringLiteral("--to"),
                     QStringLiteral("2025-03-28")}),
              count({QStringLiteral("--from"), QStringLiteral("28 March 2025"), QStringLiteral("--to"),
                     QStringLiteral("28 mars 2025")}));
    EXPECT_GE(count({QStringLiteral("--from"), QStringLiteral("2025-03-28"), QStringLiteral("--to"),
                     QStringLiteral("2025-03-28")}),
              4);
    EXPECT_GE(count({QStringLiteral("--search"), QStringLiteral("hotshot")}), 1);
    EXPECT_EQ(count({QStringLiteral("--search"), QStringLiteral("zzz")}), 0);
}

TEST(SeriesCommand, JsonAndCsvSayTheSame) {
    const QJsonArray rows = run("series --json").array();
    ASSERT_EQ(rows.size(), 60);
    const QStringList lines = run("series --csv").out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 61);
    EXPECT_EQ(lines.first(), QStringLiteral("id,company,date,low,high,currency,basis,status,sources"));
    for (int i = 0; i < rows.size(); ++i) {
        const QJsonObject row = rows[i].toObject();
        EXPECT_TRUE(lines[i + 1].startsWith(row[QStringLiteral("id")].toString() + QLatin1Char(',') +
                                            row[QStringLiteral("company")].toString()));
        EXPECT_LE(row[QStringLiteral("low")].toDouble(), row[QStringLiteral("high")].toDouble());
    }
    EXPECT_EQ(run("series --json --company openai --company xai").array().size(),
              run("series --json --company openai").array().size() + run("series --json --company xai").array().size());
}

TEST(DateCommand, OneObjectALine) {
    const Ran result = run("date --json -", QStringLiteral("2024-08/..\n-1449~\nearly 2024\nnot a date\n2023-02-30\n"));
    EXPECT_EQ(result.code, ExitCode::BadInput);
    const QStringList lines = result.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 5);
    const auto object = [&](int i) { return QJsonDocument::fromJson(lines[i].toUtf8()).object(); };
    EXPECT_EQ(object(0)[QStringLiteral("earliest")].toString(), QStringLiteral("2024-08-01"));
    EXPECT_EQ(object(0)[QStringLiteral("latest")].toString(), QStringLiteral("open"));
    EXPECT_EQ(object(1)[QStringLiteral("earliest")].toString(), QStringLiteral("-1449-01-01"));
    EXPECT_EQ(object(1)[QStringLiteral("words")].toString(), QStringLiteral("c. 1450 BC"));
    EXPECT_TRUE(object(2)[QStringLiteral("valid")].toBool());
    EXPECT_FALSE(object(2)[QStringLiteral("edtf_valid")].toBool());
    EXPECT_FALSE(object(3)[QStringLiteral("valid")].toBool());
    EXPECT_TRUE(object(3)[QStringLiteral("edtf")].isNull());
    EXPECT_TRUE(object(4)[QStringLiteral("earliest")].isNull());
}

TEST(DateCommand, ShowsEveryReadingAndTheAssumedOneFirst) {
    const Ran english = run("date --json 03/04/2025");
    EXPECT_EQ(english.code, ExitCode::Done);
    const QJsonObject object = QJsonDocument::fromJson(english.out.toUtf8()).object();
    EXPECT_TRUE(object[QStringLiteral("ambiguous")].toBool());
    EXPECT_EQ(object[QStringLiteral("edtf")].toString(), QStringLiteral("2025-03-04"));
    EXPECT_EQ(object[QStringLiteral("order")].toString(), QStringLiteral("mdy"));
    const QJsonArray readings = object[QStringLiteral("readings")].toArray();
    ASSERT_EQ(readings.size(), 2);
    EXPECT_EQ(readings[1].toObject()[QStringLiteral("edtf")].toString(), QStringLiteral("2025-04-03"));
    EXPECT_EQ(readings[1].toObject()[QStringLiteral("order")].toString(), QStringLiteral("dmy"));
    const Ran text = run("date 03/04/2025");
    EXPECT_TRUE(text.out.contains(QStringLiteral("4 March 2025")) && text.out.contains(QStringLiteral("3 April 2025")));
    EXPECT_TRUE(text.err.contains(QStringLiteral("--order dmy")));
    const Ran french = run("date --language fr 03/04/2025");
    EXPECT_TRUE(french.out.contains(QStringLiteral("03/04/2025: jeudi 3 avril 2025")));
}

TEST(DateCommand, FollowsTheOrderThatIsSet) {
    for (const auto& [order, edtf] : {std::pair("dmy", "2025-04-03"), std::pair("mdy", "2025-03-04")}) {
        const Ran result = run(QStringList{QStringLiteral("date"), QStringLiteral("--json"), QStringLiteral("--order"),
                                           QLatin1String(order), QStringLiteral("03/04/2025")});
        const QJsonObject object = QJsonDocument::fromJson(result.out.toUtf8()).object();
        EXPECT_EQ(object[QStringLiteral("edtf")].toString(), QLatin1String(edtf));
        EXPECT_FALSE(object[QStringLiteral("ambiguous")].toBool());
        EXPECT_TRUE(result.err.isEmpty());
    }
}

TEST(DateCommand, BadTextGetsOneShortSentence) {
    const QString megabyte(1'000'000, QLatin1Char('1'));
    const QString set = QLatin1Char('[') + QString(QStringLiteral("1900,")).repeated(200'000) + QStringLiteral("1900]");
    for (const QString& text : {megabyte, set, QString(1'000'000, QLatin1Char('(')), QStringLiteral("Y1E20"),
                                QStringLiteral("99999999999999"), QString(QChar(0x1b)) + QStringLiteral("[31m2024"),
                                QStringLiteral("\u05e9\u05dc\u05d5\u05dd 2024"), QStringLiteral("\u202e2024")}) {
        const Ran result = run("date -", text + QLatin1Char('\n'));
        EXPECT_EQ(result.code, ExitCode::BadInput) << text.left(20).toStdString();
        EXPECT_EQ(result.err.count(QLatin1Char('\n')), 1);
        EXPECT_LT(result.err.size(), 200);
        EXPECT_FALSE(result.err.contains(QChar(0x1b)) || result.err.contains(QChar(0x202e)));
    }
}

TEST(DateCommand, TellsOfAnotherWeekdayThanIsWritten) {
    const auto ask = [](const char* option, const char* text) {
        return run({QStringLiteral("date"), QLatin1String(option), QLatin1String(text)}).out;
    };
    EXPECT_TRUE(ask("--", "Friday 29 March 2025").contains(QStringLiteral("another weekday is written")));
    EXPECT_FALSE(ask("--", "Saturday 29 March 2025").contains(QStringLiteral("weekday")));
    EXPECT_TRUE(ask("--json", "Friday 29 March 2025").contains(QStringLiteral("\"weekday_differs\": true")));
    EXPECT_TRUE(ask("--json", "no date").contains(QStringLiteral("\"weekday_differs\": false")));
}

TEST(DateCommand, SpeaksTheLanguageAskedFor) {
    EXPECT_TRUE(run("date 2025-03-28 --language fr").out.contains(QStringLiteral("vendredi 28 mars 2025")));
    EXPECT_TRUE(run("--language en date 2025-03-28").out.contains(QStringLiteral("Friday 28 March 2025")));
}

TEST(CheckCommand, SaysWhetherAFileIsSound) {
    QTemporaryDir folder;
    const Ran good = run({QStringLiteral("check"), storyFile(folder), QStringLiteral("--json")});
    EXPECT_EQ(good.code, ExitCode::Done) << good.err.toStdString();
    EXPECT_TRUE(QJsonDocument::fromJson(good.out.toUtf8()).object()[QStringLiteral("sound")].toBool());
    const Ran bad = run({QStringLiteral("check"), folder.path(), QStringLiteral("--json")});
    EXPECT_EQ(bad.code, ExitCode::BadInput);
    const QJsonObject object = QJsonDocument::fromJson(bad.out.toUtf8()).object();
    EXPECT_FALSE(object[QStringLiteral("sound")].toBool());
    EXPECT_EQ(object[QStringLiteral("problems")].toArray()[0].toObject()[QStringLiteral("kind")].toString(),
              QStringLiteral("not-a-file"));
}

TEST(ExportCommand, WritesEachFormatAndOverwritesOnlyWhenForced) {
    QTemporaryDir folder;
    for (const char* ending : {"png", "svg", "pdf"}) {
        const QString path = folder.filePath(QStringLiteral("picture.") + QLatin1String(ending));
        const QStringList arguments = {
            QStringLiteral("export"),  storyFile(folder),   QStringLiteral("--size"), QStringLiteral("640x400"),
            QStringLiteral("--scale"), QStringLiteral("1"), QStringLiteral("--out"),  path};
        EXPECT_EQ(run(arguments).code, ExitCode::Done);
        EXPECT_GT(QFileInfo(path).size(), 1000);
        EXPECT_EQ(run(arguments).code, ExitCode::CannotWrite);
        EXPECT_EQ(run(arguments + QStringList{QStringLiteral("--force")}).code, ExitCode::Done);
    }
    EXPECT_EQ(QImageReader(folder.filePath(QStringLiteral("picture.png"))).size(), QSize(640, 400));
}

TEST(ExportCommand, DrawsTheLanesOfAnyField) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("lanes.svg"));
    for (const char* lanes : {"document", "company", "category", "importance", "confidence", "currency"}) {
        const Ran ran = run({QStringLiteral("export"), QStringLiteral("--out"), path, QStringLiteral("--force"),
                             QStringLiteral("--what"), QStringLiteral("timeline"), QStringLiteral("--lanes"),
                             QString::fromLatin1(lanes)});
        EXPECT_EQ(ran.code, ExitCode::Done) << lanes << ran.err.toStdString();
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const bool byImportance = QString::fromUtf8(file.readAll()).contains(QStringLiteral("Importance\u00a05"));
        EXPECT_EQ(byImportance, QLatin1String(lanes) == QLatin1String("importance"));
    }
    const Ran wrong = run(QStringList{QStringLiteral("export"), QStringLiteral("--out"), path,
                                      QStringLiteral("--force"), QStringLiteral("--lanes"), QStringLiteral("colour")});
    EXPECT_EQ(wrong.code, ExitCode::WrongUsage);
    EXPECT_TRUE(wrong.err.contains(QStringLiteral("document, company, category")));
}

TEST(Help, IsTranslatedAndNamesEveryVerb) {
    const QString english = run("--help --language en").out, french = run("--help --language fr").out;
    EXPECT_NE(english, french);
    for (const char* verb : {"export", "list", "series", "import", "convert", "date", "check"}) {
        EXPECT_TRUE(english.contains(QLatin1String(verb)));
        EXPECT_TRUE(french.contains(QLatin1String(verb)));
        EXPECT_FALSE(run(QStringList{QLatin1String(verb), QStringLiteral("--help")}).out.isEmpty());
    }
}

TEST(SeriesVerb, PrintsEveryPointOfALongSeriesAfterTheFigures) {
    constexpr std::size_t points = 9000;  // more than a block
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("long.jalon"));
    writeLongSeries(path, points, QStringLiteral("EUR"), [](DocumentWriter& writer, EntityId company) {
        Valuation valuation;
        valuation.key = QStringLiteral("round");
        valuation.entity = company;
        valuation.date = *parseEdtf("2024-05");
        valuation.low = valuation.high = {5'000'000'000, QStringLiteral("USD")};
        writer.addValuation(valuation);
        writer.addCompany(QStringLiteral("other"), QStringLiteral("Other"), ColorRole::Green);
    });
    const SeriesColumns all = madeColumns(points);
    const Ran json = run({QStringLiteral("series"), path, QStringLiteral("--json")});
    const QJsonArray array = json.array();
    ASSERT_EQ(array.size(), static_cast<qsizetype>(points + 1));
    EXPECT_EQ(array[0][QStringLiteral("id")], QStringLiteral("round"));
    for (const qsizetype i : {qsizetype(1), qsizetype(2), qsizetype(8200), qsizetype(points)}) {
        const QJsonObject point = array[i].toObject();
        EXPECT_EQ(point.keys(), array[0].toObject().keys());
        EXPECT_EQ(point[QStringLiteral("company")], QStringLiteral("company"));
        EXPECT_EQ(point[QStringLiteral("low")].toDouble(), all.valueAt(static_cast<std::size_t>(i - 1)));
        EXPECT_EQ(point[QStringLiteral("high")], point[QStringLiteral("low")]);
        EXPECT_EQ(parseEdtf(point[QStringLiteral("date")].toString().toStdString())->earliestStart,
                  all.timeAt(static_cast<std::size_t>(i - 1)));
    }
    const QStringList csv = run({QStringLiteral("series"), path, QStringLiteral("--csv")}).out.split(QLatin1Char('\n'));
    ASSERT_EQ(csv.size(), static_cast<qsizetype>(points + 3));
    EXPECT_EQ(csv[2], QStringLiteral("market,company,2020-01-01,1000000000,1000000000,EUR,market-cap,market,"));
    EXPECT_EQ(csv[3].section(QLatin1Char(','), 2, 2), QStringLiteral("2020-01-01T00:10:00"));
    const QStringList text = run({QStringLiteral("series"), path}).out.split(QLatin1Char('\n'));
    ASSERT_EQ(text.size(), static_cast<qsizetype>(points + 2));
    EXPECT_GT(text[2].indexOf(QStringLiteral("market value")), 0);
    EXPECT_EQ(text[2].indexOf(QStringLiteral("market value")), text[3].indexOf(QStringLiteral("market value")));
    EXPECT_TRUE(text[2].contains(QStringLiteral("1 Jan 2020, 00:10"))) << text[2].toStdString();
    const Ran none = run({QStringLiteral("series"), path, QStringLiteral("--company"), QStringLiteral("other")});
    EXPECT_TRUE(none.out.isEmpty()) << none.out.left(200).toStdString();
}

TEST(WindowWords, AMistypedVerbIsRefused) {
    const std::pair<const char*, bool> rows[] = {
        {"frob", false}, {"exprot", false}, {"story.jalon", true}, {"./frob", true}, {"folder/frob", true}};
    for (const auto& [word, accepted] : rows) {
        QString text;
        QTextStream err(&text);
        WindowArguments arguments;
        EXPECT_EQ(readWindowArguments({QLatin1String(word)}, arguments, err), accepted) << word;
        EXPECT_EQ(text.contains(QLatin1String(word)), !accepted) << word;
    }
}

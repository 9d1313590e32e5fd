// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// jalon export: every option, jobs, and what cannot be written.
#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QImageReader>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTextStream>
#include <csignal>

#include "app/command_line/commands.h"

using namespace jalon;

namespace {

// Without the places of its words.
QString textOf(const QByteArray& svg) {
    static const QRegularExpression places(QStringLiteral("</?tspan[^>]*>"));
    return QString::fromUtf8(svg).remove(places);
}

struct Ran {
    ExitCode code;
    QString out, err;
};

Ran run(const QStringList& arguments) {
    Ran result;
    QString none;
    QTextStream in(&none), out(&result.out), err(&result.err);
    result.code =
        runHeadless(QStringList{QStringLiteral("export"), QStringLiteral("--language=en")} + arguments, in, out, err);
    return result;
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

class ExportCommandTest : public ::testing::Test {
protected:
    QString in(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)); }
    QString out(const char* name) const { return QStringLiteral("--out=") + in(name); }
    QString write(const char* name, const QByteArray& bytes) const {
        QFile file(in(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }
    QStringList files() const { return QDir(m_folder.path()).entryList(QDir::Files, QDir::Name); }
    QStringList job(const QByteArray& json) const {
        QByteArray placed = json;
        placed.replace("@", m_folder.path().toUtf8() + '/');
        return {QStringLiteral("--job=") + write("job.json", placed)};
    }

    QTemporaryDir m_folder;
};

}  // namespace

TEST_F(ExportCommandTest, PresetsHaveTheirSizes) {
    const std::pair<const char*, QSize> sizes[] = {{"16:9", {1600, 900}},        {"4:3", {1280, 960}},
                                                   {"square", {1080, 1080}},     {"1200x630", {1200, 630}},
                                                   {"column-1", {189, 378}},     {"column-2", {393, 302}},
                                                   {"a4-portrait", {794, 1123}}, {"a4-landscape", {1123, 794}}};
    for (const auto& [preset, size] : sizes) {
        const Ran ran = run({QStringLiteral("--preset"), QLatin1String(preset), QStringLiteral("--what=chart"),
                             QStringLiteral("--scale=1"), QStringLiteral("--force"), out("p.png")});
        ASSERT_EQ(ran.code, ExitCode::Done) << preset << ran.err.toStdString();
        EXPECT_EQ(QImageReader(in("p.png")).size(), size) << preset;
    }
    EXPECT_EQ(run({QStringLiteral("--preset=poster"), out("q.png")}).code, ExitCode::WrongUsage);
    EXPECT_EQ(run({QStringLiteral("--preset=square"), QStringLiteral("--size=5x5"), out("q.png")}).code,
              ExitCode::WrongUsage);
}

TEST_F(ExportCommandTest, PaperHasItsSizeInEveryFormat) {
    const Ran ran = run({QStringLiteral("--size=80x60mm"), QStringLiteral("--what=chart"), out("p.png"), out("p.svg"),
                         out("p.pdf"), QStringLiteral("--dpi=300")});
    ASSERT_EQ(ran.code, ExitCode::Done) << ran.err.toStdString();
    const QImage png(in("p.png"));
    EXPECT_EQ(png.size(), QSize(945, 709));
    EXPECT_EQ(png.dotsPerMeterX(), 11811);
    EXPECT_TRUE(contentOf(in("p.svg")).contains("width=\"80mm\" height=\"60mm\""));
    EXPECT_TRUE(contentOf(in("p.pdf")).contains(" 226.772 171.000]"));  // 80 mm; Qt's page is 171 points high
}

TEST_F(ExportCommandTest, TextsAreThoseGivenAndEmptyOnesAreLeftOut) {
    const QStringList given = {
        QStringLiteral("--title=One <title>"), QStringLiteral("--subtitle="),   QStringLiteral("--source=Own count"),
        QStringLiteral("--note=A note"),       QStringLiteral("--licence=CC0"), QStringLiteral("--date=Yesterday"),
        QStringLiteral("--alt=In words"),      QStringLiteral("--what=chart"),  QStringLiteral("--print-alt")};
    const Ran ran = run(given + QStringList{out("p.svg")});
    ASSERT_EQ(ran.code, ExitCode::Done) << ran.err.toStdString();
    EXPECT_EQ(ran.out, QStringLiteral("In words\n"));
    const QByteArray svg = contentOf(in("p.svg"));
    for (const char* text : {"<title>One &lt;title&gt;</title>", "<desc>In words</desc>", ">Own count<", ">A note<",
                             ">CC0<", ">Yesterday<"})
        EXPECT_TRUE(textOf(svg).contains(QString::fromUtf8(text))) << text;
    EXPECT_FALSE(svg.contains("nominal"));
}

TEST_F(ExportCommandTest, AltTextIsPrintedWithoutDrawing) {
    const Ran ran = run({QStringLiteral("--print-alt"), QStringLiteral("--what=chart")});
    EXPECT_EQ(ran.code, ExitCode::Done);
    EXPECT_TRUE(ran.out.contains(QStringLiteral("OpenAI: from "))) << ran.out.toStdString();
}

TEST_F(ExportCommandTest, ATransparentPictureHasNothingBehind) {
    ASSERT_EQ(run({QStringLiteral("--transparent"), QStringLiteral("--size=640x400"), out("p.png"), out("p.svg")}).code,
              ExitCode::Done);
    const QImage png(in("p.png"));
    EXPECT_EQ(qAlpha(png.pixel(2, 2)), 0);
    EXPECT_EQ(qAlpha(png.pixel(png.width() - 3, png.height() - 3)), 0);
    EXPECT_FALSE(contentOf(in("p.svg")).contains("fill-opacity=\"0\""));
}

TEST_F(ExportCommandTest, TheTableStandsBesideAndInThePdf) {
    ASSERT_EQ(run({QStringLiteral("--csv"), QStringLiteral("--size=640x400"), out("p.png"), out("p.pdf")}).code,
              ExitCode::Done);
    EXPECT_EQ(files(), (QStringList{QStringLiteral("p.csv"), QStringLiteral("p.pdf"), QStringLiteral("p.png")}));
    const QByteArray csv = contentOf(in("p.csv"));
    EXPECT_TRUE(csv.startsWith("kind,id,date,"));
    EXPECT_TRUE(csv.contains("\nvaluation,"));
    EXPECT_TRUE(csv.contains("\nevent,"));
    EXPECT_TRUE(contentOf(in("p.pdf")).contains("/EmbeddedFile"));
    // A table that is there already is kept, and nothing is drawn beside it.
    QFile::remove(in("p.png"));
    QFile::remove(in("p.pdf"));
    EXPECT_EQ(run({QStringLiteral("--csv"), out("p.png")}).code, ExitCode::CannotWrite);
    EXPECT_EQ(files(), QStringList{QStringLiteral("p.csv")});
}

TEST_F(ExportCommandTest, AJobDrawsEachOfItsPictures) {
    const Ran ran = run(job(R"([{"out": ["@a.png", "@a.svg"], "size": "400x300", "scale": 1, "company": ["xAI"]},
                               {"out": "@b.png", "preset": "column-1", "what": "chart", "transparent": true,
                                "csv": true, "language": "fr", "title": "-x"}])"));
    ASSERT_EQ(ran.code, ExitCode::Done) << ran.err.toStdString();
    EXPECT_EQ(files(), (QStringList{QStringLiteral("a.png"), QStringLiteral("a.svg"), QStringLiteral("b.csv"),
                                    QStringLiteral("b.png"), QStringLiteral("job.json")}));
    EXPECT_EQ(QImageReader(in("a.png")).size(), QSize(400, 300));
    EXPECT_EQ(QImage(in("b.png")).text(QStringLiteral("Title")), QStringLiteral("-x"));
}

TEST_F(ExportCommandTest, AJobThatCannotBeReadSaysWhichEntryAndWritesNothing) {
    const std::pair<const char*, const char*> jobs[] = {
        {"{}", "not a list"},
        {"[]", "between 1 and"},
        {"[1]", "Entry 1"},
        {"[{\"out\": \"@a.png\"},\n {\"out\": \"@b.png\", \"sise\": \"1x1\"}]", "Entry 2"},
        {"[{\"out\": \"@a.png\"}, {\"size\": \"9x9\"}]", "Entry 2"},
        {"[{\"out\": \"@a.png\"}, {\"out\": \"@a.png\"}]", "named twice"},
        {"[{\"out\": \"@a.png\"}, {\"out\": \"@none/b.png\"}]", "Entry 2"},
        {"[{\"out\": \"@a.png\", \"title\": {\"en\": \"x\"}}]", "\"title\""},
        {"[{\"out\": \"@a.png\", \"title\": null}]", "\"title\""},
        {"[{\"out\": \"@a.png\",\n oops}]", "line 2"},
        {"[{\"out\": \"@a.png\", \"language\": \"de\"}]", "--language"},
    };
    for (const auto& [json, said] : jobs) {
        const Ran ran = run(job(json));
        EXPECT_NE(ran.code, ExitCode::Done) << json;
        EXPECT_TRUE(ran.err.contains(QLatin1String(said))) << json << ": " << ran.err.toStdString();
        EXPECT_EQ(files(), QStringList{QStringLiteral("job.json")}) << json;
    }
    EXPECT_EQ(run(job(QByteArray(70, '[') + QByteArray(70, ']'))).code, ExitCode::BadInput);
    EXPECT_EQ(run({QStringLiteral("--job=") + in("none.json")}).code, ExitCode::BadInput);
    EXPECT_EQ(run({QStringLiteral("--job=") + m_folder.path()}).code, ExitCode::BadInput);
    EXPECT_EQ(run(job("[{\"out\": \"@a.png\"}]") + QStringList{out("b.png")}).code, ExitCode::WrongUsage);
}

TEST_F(ExportCommandTest, AJobThatFailsOnTheWayNamesWhatItWrote) {
    // Too large a picture is only known when it is drawn.
    const Ran ran = run(job(R"([{"out": "@a.svg", "size": "400x300"}, {"out": "@b.png", "size": "100000x100000"},
                               {"out": "@c.svg"}])"));
    EXPECT_EQ(ran.code, ExitCode::BadInput);
    for (const char* text : {"Entry 2", "a.svg", "1 picture"})
        EXPECT_TRUE(ran.err.contains(QLatin1String(text))) << ran.err.toStdString();
    EXPECT_EQ(files(), (QStringList{QStringLiteral("a.svg"), QStringLiteral("job.json")}));
}

TEST_F(ExportCommandTest, TheChartIsDrawnAsAsked) {
    QByteArray plain;
    const QStringList options = {QString(),
                                 QStringLiteral("--y=linear"),
                                 QStringLiteral("--basis=all"),
                                 QStringLiteral("--join=straight"),
                                 QStringLiteral("--measure=growth"),
                                 QStringLiteral("--hide=bids"),
                                 QStringLiteral("--event-labels=0"),
                                 QStringLiteral("--event-labels=1"),
                                 QStringLiteral("--line=250B=A line"),
                                 QStringLiteral("--shade=2023-01/2023-06=A period"),
                                 QStringLiteral("--pin=2024-01-01=20B=A note")};
    for (const QString& option : options) {
        QStringList arguments = {QStringLiteral("--what=chart"), QStringLiteral("--force"), out("p.svg")};
        if (!option.isEmpty())
            arguments += option;
        const Ran ran = run(arguments);
        ASSERT_EQ(ran.code, ExitCode::Done) << ran.err.toStdString();
        const QByteArray svg = contentOf(in("p.svg"));
        EXPECT_NE(svg, plain) << option.toStdString();
        if (option.contains(QLatin1String("A ")))
            EXPECT_TRUE(textOf(svg).contains(option.section(QLatin1Char('='), -1))) << option.toStdString();
        if (option.isEmpty())
            plain = svg;
    }
    for (const char* wrong :
         {"--basis=net", "--join=curve", "--measure=index fund", "--currency=euro", "--hide=all", "--line=much",
          "--shade=2023", "--shade=2024/2023", "--pin=2024=20B", "--pin=soon=2B=x", "--reference=soon",
          "--other-currencies=yes", "--event-labels=many", "--event-labels=-1", "--event-labels=41"})
        EXPECT_EQ(run({QLatin1String(wrong), out("q.svg")}).code, ExitCode::WrongUsage) << wrong;
}

TEST_F(ExportCommandTest, EmptyAxesAreRefusedAndWhatThereIsIsNamed) {
    const std::pair<QStringList, const char*> rows[] = {
        {{QStringLiteral("--company=sam-altman")}, "OpenAI"},
        {{QStringLiteral("--from=2010-01-01"), QStringLiteral("--to=2012-01-01")}, "run from 2021 to "},
        {{QStringLiteral("--currency=EUR")}, "USD"},
        {{QStringLiteral("--currency=ZZZ")}, "USD"},
        {{QStringLiteral("--measure=index"), QStringLiteral("--reference=2011-01-01")}, "reference date"}};
    for (const auto& [options, said] : rows) {
        for (const char* what : {"--what=chart", "--what=both"}) {
            const Ran ran = run(options + QStringList{QLatin1String(what), out("q.png")});
            EXPECT_EQ(ran.code, ExitCode::WrongUsage) << options.join(QLatin1Char(' ')).toStdString();
            EXPECT_TRUE(ran.err.contains(QLatin1String(said))) << ran.err.toStdString();
        }
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportCommandTest, ARefusalShowsTheFormThatIsNeeded) {
    const std::pair<const char*, const char*> rows[] = {{"--line=foo", "AMOUNT=TEXT"},
                                                        {"--pin=x", "DATE=AMOUNT=TEXT"},
                                                        {"--pin=2024-01-01=x=y", "DATE=AMOUNT=TEXT"},
                                                        {"--shade=x", "FROM/TO"},
                                                        {"--reference=2024-01-01", "--measure"},
                                                        {"--text-size=9", "0.25–8"},
                                                        {"--size=1x1", "at least 120 × 90"},
                                                        {"--size=30x20", "at least 120 × 90"}};
    for (const auto& [wrong, said] : rows) {
        const Ran ran = run({QLatin1String(wrong), out("q.png")});
        EXPECT_EQ(ran.code, ExitCode::WrongUsage) << wrong;
        EXPECT_TRUE(ran.err.contains(QString::fromUtf8(said))) << ran.err.toStdString();
    }
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportCommandTest, ALogoIsDrawnOrRefused) {
    QImage(300, 100, QImage::Format_RGB32).save(in("logo.png"));
    write("logo.svg",
          "<svg xmlns='http://www.w3.org/2000/svg' width='30' height='10'><rect width='30' height='10'/></svg>");
    for (const char* logo : {"logo.png", "logo.svg"}) {
        const Ran ran = run({QStringLiteral("--logo=") + in(logo), QStringLiteral("--size=640x400"),
                             QStringLiteral("--force"), out("p.svg"), out("p.pdf"), out("p.png")});
        ASSERT_EQ(ran.code, ExitCode::Done) << ran.err.toStdString();
        EXPECT_TRUE(contentOf(in("p.svg")).contains("xlink:href=\"data:image/png;base64,"));
    }
    QByteArray bomb(33, '\0');  // a PNG's head that claims 60,000 x 60,000 pixels
    bomb.replace(0, 16, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
    bomb.replace(16, 10, QByteArray("\0\0\xea\x60\0\0\xea\x60\x08\x02", 10));
    write("bomb.png", bomb);
    write("dtd.svg", "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg'/>");
    write("link.svg",
          "<svg xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' width='9' height='9'>"
          "<image xlink:href='/etc/hostname' width='9' height='9'/></svg>");
    write("deep.svg", "<svg xmlns='http://www.w3.org/2000/svg'>" + QByteArray("<g>").repeated(80) +
                          QByteArray("</g>").repeated(80) + "</svg>");
    write("wide.svg", "<svg xmlns='http://www.w3.org/2000/svg' " + QByteArray("a='1' ").repeated(80) + "/>");
    write("text.png", "not a picture");
    for (const char* logo :
         {"bomb.png", "dtd.svg", "link.svg", "deep.svg", "wide.svg", "text.png", "none.png", "../", "/dev/zero"}) {
        const Ran ran =
            run({QStringLiteral("--logo=") + QDir(m_folder.path()).filePath(QLatin1String(logo)), out("q.png")});
        EXPECT_EQ(ran.code, ExitCode::BadInput) << logo << ran.err.toStdString();
        EXPECT_FALSE(QFileInfo::exists(in("q.png"))) << logo;
    }
}

TEST_F(ExportCommandTest, WhatCannotBeWrittenIsRefusedInOneSentenceAndLeavesNothing) {
    const QString folder = in("folder.png");
    QDir().mkdir(folder);
    const QStringList targets = {QStringLiteral("/dev/full/p.png"), folder, in("none/p.png"),
                                 QStringLiteral("/proc/p.png")};
    for (const QString& path : targets) {
        const Ran ran =
            run({QStringLiteral("--force"), QStringLiteral("--size=320x240"), QStringLiteral("--out"), path});
        EXPECT_EQ(ran.code, ExitCode::CannotWrite) << path.toStdString();
        EXPECT_EQ(ran.err.count(QLatin1Char('\n')), 1) << ran.err.toStdString();
    }
    EXPECT_TRUE(files().isEmpty());
    EXPECT_TRUE(QFileInfo(QStringLiteral("/dev/full")).exists());
    // A link to a device keeps the device.
    QFile::link(QStringLiteral("/dev/full"), in("full.png"));
    EXPECT_EQ(run({QStringLiteral("--force"), out("full.png")}).code, ExitCode::CannotWrite);
    EXPECT_FALSE(QFileInfo(QStringLiteral("/dev/full")).isFile());
}

TEST_F(ExportCommandTest, AFullDiskLeavesTheOldFile) {
    write("p.png", "old");
    // No file of this process may grow beyond 4 kB: what a full disk does, without filling one.
    const auto before = std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    rlimit tiny = old;
    tiny.rlim_cur = 4096;
    setrlimit(RLIMIT_FSIZE, &tiny);
    const Ran ran = run({QStringLiteral("--force"), QStringLiteral("--size=640x400"), out("p.png")});
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, before);
    EXPECT_EQ(ran.code, ExitCode::CannotWrite) << ran.err.toStdString();
    EXPECT_TRUE(ran.err.contains(QStringLiteral("File too large"))) << ran.err.toStdString();
    EXPECT_EQ(files(), QStringList{QStringLiteral("p.png")});
    EXPECT_EQ(contentOf(in("p.png")), "old");
}

TEST_F(ExportCommandTest, AReadOnlyFolderIsRefused) {
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner);
    const bool isRoot = geteuid() == 0;
    if (isRoot && seteuid(65534) != 0)
        GTEST_SKIP() << "root writes everywhere, and there is no other user";
    // Of another user, nothing in the folder can be seen either: the folder is opened for looking.
    if (isRoot) {
        ASSERT_EQ(seteuid(0), 0);
        QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        ASSERT_EQ(seteuid(65534), 0);
    }
    const Ran ran = run({QStringLiteral("--size=320x240"), out("p.png")});
    if (isRoot)
        ASSERT_EQ(seteuid(0), 0);
    QFile::setPermissions(m_folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    EXPECT_EQ(ran.code, ExitCode::CannotWrite) << ran.err.toStdString();
    EXPECT_TRUE(files().isEmpty());
}

TEST_F(ExportCommandTest, AWebPageHoldsThePictureInBothThemesAndTheEvents) {
    const Ran ran = run({out("page.html"), out("picture.svg"), QStringLiteral("--what=chart")});
    ASSERT_EQ(ran.code, ExitCode::Done) << ran.err.toStdString();
    EXPECT_EQ(files(), (QStringList{QStringLiteral("page.html"), QStringLiteral("picture.svg")}));
    const QByteArray page = contentOf(in("page.html"));
    EXPECT_TRUE(page.startsWith("<!DOCTYPE html>"));
    EXPECT_EQ(page.count("<svg"), 2);
    EXPECT_GT(page.count("<article"), 50);
    ASSERT_EQ(run({out("dark.html"), QStringLiteral("--theme=dark"), QStringLiteral("--from=2024"),
                   QStringLiteral("--to=2024")})
                  .code,
              ExitCode::Done);
    const QByteArray dark = contentOf(in("dark.html"));
    EXPECT_EQ(dark.count("<svg"), 1);
    EXPECT_LT(dark.count("<article"), page.count("<article"));
    // Nothing is overwritten unasked.
    EXPECT_NE(run({out("page.html")}).code, ExitCode::Done);
    EXPECT_EQ(contentOf(in("page.html")), page);
    EXPECT_EQ(run({out("page.html"), QStringLiteral("--what=chart"), QStringLiteral("--force")}).code, ExitCode::Done);
    EXPECT_EQ(contentOf(in("page.html")), page);
}

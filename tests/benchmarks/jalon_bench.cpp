// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Measures what tests/benchmarks/README.md lists, one JSON object a line. `jalon_bench NAME` runs one; without a name,
// all. Whole processes are timed from here, so that both programs of a ratio are measured the same way in one run.
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <cstdio>
#include <functional>
#include <map>
#include <vector>

#include "tests/benchmarks/chart_benchmarks.h"
#include "tests/benchmarks/document_benchmarks.h"
#include "tests/benchmarks/edit_benchmarks.h"
#include "tests/benchmarks/file_benchmarks.h"
#include "tests/benchmarks/samples.h"

namespace {

using jalon::BenchSample;
using jalon::reportSamples;
using jalon::residentMegabytes;

QString program(const char* relative) {
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(relative);
}

// From the call that starts the process to the line that says all is drawn.
BenchSample startOnce(const QString& path, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(path, arguments);
    QByteArray output;
    while (!output.contains("all drawn") && process.waitForReadyRead(20000)) output += process.readAll();
    BenchSample sample{static_cast<double>(clock.nsecsElapsed()) / 1e6, residentMegabytes(process.processId())};
    if (!output.contains("all drawn"))
        std::fprintf(stderr, "%s did not start: %s\n", qPrintable(path), output.constData());
    process.terminate();
    process.waitForFinished();
    return sample;
}

void benchStart(int runs) {
    std::vector<BenchSample> ours, floor;
    for (int i = 0; i < runs; ++i) {
        floor.push_back(startOnce(program("empty_chart_window"), {}));
        ours.push_back(startOnce(program("../ui/jalon"), {QStringLiteral("--timings")}));
    }
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("xcb"));
    reportSamples(QStringLiteral("start-floor ") + platform, runs, floor);
    reportSamples(QStringLiteral("start ") + platform, runs, ours);
}

void benchPicture(int runs) {
    QTemporaryDir folder;
    for (const char* ending : {"png", "svg", "pdf"}) {
        std::vector<BenchSample> samples;
        for (int i = 0; i < runs; ++i) {
            QElapsedTimer clock;
            clock.start();
            QProcess::execute(
                program("../ui/jalon"),
                {QStringLiteral("export"), QStringLiteral("--size"), QStringLiteral("1920x1080"),
                 QStringLiteral("--scale"), QStringLiteral("1"), QStringLiteral("--force"), QStringLiteral("--out"),
                 folder.filePath(QStringLiteral("picture.") + QLatin1String(ending))});
            samples.push_back({static_cast<double>(clock.nsecsElapsed()) / 1e6, 0});
        }
        reportSamples(QStringLiteral("picture ") + QLatin1String(ending), runs, samples);
    }
}

// Benchmarks of whole processes take a number of runs, those of a window a number of events.
struct Benchmark {
    std::function<void(std::int64_t)> run;
    std::vector<std::int64_t> usual;
};

const std::map<QString, Benchmark>& benchmarks() {
    const std::vector<std::int64_t> sizes{100, 10'000, 100'000, 1'000'000, 10'000'000};
    static const std::map<QString, Benchmark> all = {
        {QStringLiteral("start"), {[](std::int64_t runs) { benchStart(static_cast<int>(runs)); }, {60}}},
        {QStringLiteral("picture"), {[](std::int64_t runs) { benchPicture(static_cast<int>(runs)); }, {60}}},
        {QStringLiteral("open"), {jalon::benchOpen, sizes}},
        {QStringLiteral("pan"), {jalon::benchPan, sizes}},
        {QStringLiteral("zoom"), {jalon::benchZoom, sizes}},
        {QStringLiteral("zoom-cold"), {jalon::benchColdZoom, sizes}},
        {QStringLiteral("filter"), {jalon::benchFilter, sizes}},
        {QStringLiteral("edit"), {jalon::benchEdit, sizes}},
        {QStringLiteral("edit-index"), {jalon::benchEditIndex, sizes}},
        {QStringLiteral("save"), {jalon::benchSave, sizes}},
        {QStringLiteral("import"), {jalon::benchImport, {10'000, 1'000'000}}},
        {QStringLiteral("search"), {jalon::benchSearch, {100, 10'000, 100'000, 1'000'000}}},
        {QStringLiteral("memory"), {jalon::benchMemory, sizes}},
        {QStringLiteral("chart"), {jalon::benchChart, sizes}},
        {QStringLiteral("series"), {jalon::benchSeries, sizes}},
        {QStringLiteral("crosshair"), {jalon::benchCrosshair, {0, 10'000, 1'000'000, 10'000'000}}},
    };
    return all;
}

}  // namespace

int main(int argc, char** argv) {
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM") && (argc < 2 || qstrcmp(argv[1], "start") != 0))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication::setStyle(QStringLiteral("fusion"));
    int qtArgc = 1;
    QApplication application(qtArgc, argv);
    QStandardPaths::setTestModeEnabled(true);  // a person's own settings stay out of it
    // Nor are their working copies; on the disk that holds the documents.
    qputenv("XDG_STATE_HOME", jalon::measuredFolder().toUtf8());
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    if (!wanted.isEmpty() && !benchmarks().count(wanted)) {
        std::fprintf(stderr, "jalon_bench [NAME [N]], NAME one of:");
        for (const auto& [name, benchmark] : benchmarks()) std::fprintf(stderr, " %s", qPrintable(name));
        std::fprintf(stderr, "\n");
        return 2;
    }
    const std::int64_t number = argc > 2 ? QByteArray(argv[2]).toLongLong() : 0;
    for (const auto& [name, benchmark] : benchmarks()) {
        if (!wanted.isEmpty() && wanted != name)
            continue;
        for (const std::int64_t usual : number > 0 ? std::vector<std::int64_t>{number} : benchmark.usual)
            benchmark.run(usual);
    }
    return 0;
}

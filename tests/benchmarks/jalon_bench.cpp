// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Measures what tests/benchmarks/README.md lists, one JSON object a line. `jalon_bench NAME` runs one; without a name,
// all. Whole processes are timed from here, so that both programs of a ratio are measured the same way in one run.
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <functional>
#include <map>
#include <vector>

namespace {

struct Sample {
    double milliseconds = 0;
    double residentMegabytes = 0;
};

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto index = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    return values[index];
}

void report(const QString& name, const std::vector<Sample>& samples) {
    std::vector<double> times;
    double memory = 0;
    for (const Sample& sample : samples) {
        times.push_back(sample.milliseconds);
        memory = std::max(memory, sample.residentMegabytes);
    }
    std::printf(
        "{\"name\": \"%s\", \"n\": %zu, \"unit\": \"ms\", \"median\": %.1f, \"p95\": %.1f, \"p99\": %.1f, \"max\": "
        "%.1f, "
        "\"rss_mb\": %.1f}\n",
        qPrintable(name), times.size(), percentile(times, 0.5), percentile(times, 0.95), percentile(times, 0.99),
        percentile(times, 1), memory);
    std::fflush(stdout);
}

double residentMegabytes(qint64 process) {
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

QString program(const char* relative) {
    return QCoreApplication::applicationDirPath() + QLatin1Char('/') + QLatin1String(relative);
}

// From the call that starts the process to the line that says all is drawn.
Sample startOnce(const QString& path, const QStringList& arguments) {
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    QElapsedTimer clock;
    clock.start();
    process.start(path, arguments);
    QByteArray output;
    while (!output.contains("all drawn") && process.waitForReadyRead(20000)) output += process.readAll();
    Sample sample{static_cast<double>(clock.nsecsElapsed()) / 1e6, residentMegabytes(process.processId())};
    if (!output.contains("all drawn"))
        std::fprintf(stderr, "%s did not start: %s\n", qPrintable(path), output.constData());
    process.terminate();
    process.waitForFinished();
    return sample;
}

void benchStart(int runs) {
    std::vector<Sample> ours, floor;
    for (int i = 0; i < runs; ++i) {
        floor.push_back(startOnce(program("empty_chart_window"), {}));
        ours.push_back(startOnce(program("../ui/jalon"), {QStringLiteral("--timings")}));
    }
    const QString platform = qEnvironmentVariable("QT_QPA_PLATFORM", QStringLiteral("xcb"));
    report(QStringLiteral("start-floor ") + platform, floor);
    report(QStringLiteral("start ") + platform, ours);
}

void benchPicture(int runs) {
    QTemporaryDir folder;
    for (const char* ending : {"png", "svg", "pdf"}) {
        std::vector<Sample> samples;
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
        report(QStringLiteral("picture ") + QLatin1String(ending), samples);
    }
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const std::map<QString, std::function<void(int)>> benchmarks = {{QStringLiteral("start"), benchStart},
                                                                    {QStringLiteral("picture"), benchPicture}};
    const QString wanted = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const int runs = argc > 2 ? std::max(1, QByteArray(argv[2]).toInt()) : 60;
    if (!wanted.isEmpty() && !benchmarks.count(wanted)) {
        std::fprintf(stderr, "jalon_bench [start|picture] [RUNS]\n");
        return 2;
    }
    for (const auto& [name, run] : benchmarks) {
        if (wanted.isEmpty() || wanted == name)
            run(runs);
    }
    return 0;
}

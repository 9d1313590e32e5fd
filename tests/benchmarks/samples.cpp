// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/benchmarks/samples.h"

#include <QFile>
#include <QRegularExpression>
#include <algorithm>
#include <cstdio>

namespace jalon {

namespace {

double percentile(std::vector<double> values, double share) {
    std::sort(values.begin(), values.end());
    const auto index = static_cast<std::size_t>(share * static_cast<double>(values.size() - 1) + 0.5);
    return values[index];
}

}  // namespace

void reportSamples(const QString& name, std::int64_t n, const std::vector<BenchSample>& samples) {
    std::vector<double> times;
    double memory = 0;
    for (const BenchSample& sample : samples) {
        times.push_back(sample.milliseconds);
        memory = std::max(memory, sample.residentMegabytes);
    }
    std::printf(
        "{\"name\": \"%s\", \"n\": %lld, \"unit\": \"ms\", \"median\": %.2f, \"p95\": %.2f, \"p99\": %.2f, \"max\": "
        "%.2f, \"rss_mb\": %.1f}\n",
        qPrintable(name), static_cast<long long>(n), percentile(times, 0.5), percentile(times, 0.95),
        percentile(times, 0.99), percentile(times, 1), memory);
    std::fflush(stdout);
}

void reportFirstPaints(const QString& name, std::int64_t n, std::vector<BenchSample> samples) {
    for (BenchSample& sample : samples) sample.milliseconds = sample.firstPaint;
    reportSamples(name + QStringLiteral("-first-paint"), n, samples);
}

double residentMegabytes(qint64 process) {
    const QString of = process ? QString::number(process) : QStringLiteral("self");
    QFile status(QStringLiteral("/proc/%1/status").arg(of));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    static const QRegularExpression line(QStringLiteral("VmRSS:\\s+(\\d+) kB"));
    return line.match(QString::fromLatin1(status.readAll())).captured(1).toDouble() / 1024;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/benchmarks/chart_benchmarks.h"

#include <QDir>
#include <QFile>
#include <QGraphicsView>
#include <cmath>
#include <cstdio>

#include "app/data/document_writer.h"
#include "tests/benchmarks/window_stage.h"
#include "tests/helpers/measured_data.h"
#include "ui/chart/valuation_chart.h"

namespace jalon {

namespace {

Outcome writeSeriesDocument(const QString& path, std::int64_t points) {
    auto made = DocumentWriter::create(path, QStringLiteral("Measured series"), QStringLiteral("en"));
    if (!made)
        return made.problem();
    LongSeries series;
    series.key = QStringLiteral("measured");
    series.entity = (*made)->addCompany(QStringLiteral("company"), QStringLiteral("Company"), ColorRole::Blue);
    series.currency = QStringLiteral("USD");
    measured::Series walk(points);
    for (std::int64_t i = 0; i < points; ++i) {
        const measured::Point point = walk.next();
        series.columns.append({measured::start + point.offset}, point.value * 1e9);
    }
    (*made)->addSeries(series);
    return (*made)->finish();
}

QString document(std::int64_t points) {
    if (points == 0)
        return {};
    const QString folder = qEnvironmentVariable("JALON_BENCH_DIR", QDir::tempPath() + QStringLiteral("/jalon-bench"));
    QDir().mkpath(folder);
    const QString path = folder + QStringLiteral("/series-%1.jalon").arg(points);
    if (!QFile::exists(path)) {
        std::fprintf(stderr, "writing a series of %lld points\n", static_cast<long long>(points));
        const auto written = writeSeriesDocument(path, points);
        if (!written)
            qFatal("%s", qPrintable(written.problem().message));
    }
    return path;
}

QWidget& plotOf(WindowStage& stage) {
    return *stage.window().findChild<ValuationChart*>()->findChild<QGraphicsView*>()->viewport();
}

}  // namespace

void benchChart(std::int64_t points) {
    WindowStage stage(document(points));
    stage.window().state()->fitAll();
    stage.rest(100);
    QWidget& plot = plotOf(stage);
    std::vector<BenchSample> samples;
    const auto pan = [&] {
        QPointF at(plot.width() * 0.8, plot.height() / 2.0);
        stage.press(plot, at);
        for (int i = 0; i < 30; ++i) {
            at.rx() -= plot.width() * 0.02;
            samples.push_back(stage.frame([&] { stage.move(plot, at, Qt::LeftButton); }));
        }
        stage.rest(100);
        stage.release(plot, at);
        stage.rest(50);
    };
    const QPointF middle(plot.width() * 0.45, plot.height() / 2.0);
    pan();
    for (int i = 0; i < 40; ++i) samples.push_back(stage.frame([&] { stage.wheel(plot, middle, 1); }));
    pan();
    for (int i = 0; i < 40; ++i) samples.push_back(stage.frame([&] { stage.wheel(plot, middle, -1); }));
    reportSamples(QStringLiteral("chart"), points, samples);
}

void benchSeries(std::int64_t points) {
    const QString path = document(points);
    std::vector<BenchSample> first, whole;
    for (int i = 0; i < 20; ++i) {
        const WindowStage stage(path);
        first.push_back(stage.opening());
        whole.push_back(stage.whole());
    }
    reportSamples(QStringLiteral("series-open"), points, first);
    reportSamples(QStringLiteral("series-whole"), points, whole);
}

void benchCrosshair(std::int64_t points) {
    WindowStage stage(document(points));
    QWidget& plot = plotOf(stage);
    std::vector<BenchSample> samples;
    for (int i = 0; i < 120; ++i) {
        const QPointF at(200 + i * 9.0, 60 + i % 7);
        samples.push_back(stage.frame([&] { stage.move(plot, at); }));
    }
    reportSamples(QStringLiteral("crosshair"), points, samples);
}

}  // namespace jalon

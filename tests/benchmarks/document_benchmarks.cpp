// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/benchmarks/document_benchmarks.h"

#include <fcntl.h>
#include <QDir>
#include <QFile>
#include <QTest>
#include <cstdio>

#include "tests/benchmarks/measured_document.h"
#include "tests/benchmarks/window_stage.h"
#include "ui/filters/filter_row.h"
#include "ui/search/search_field.h"

namespace jalon {

QString measuredFolder() {
    const QString folder = qEnvironmentVariable("JALON_BENCH_DIR", QDir::tempPath() + QStringLiteral("/jalon-bench"));
    QDir().mkpath(folder);
    return folder;
}

QString measuredDocumentPath(std::int64_t n) {
    const QString path = measuredFolder() + QStringLiteral("/%1.jalon").arg(n);
    if (!QFile::exists(path)) {
        std::fprintf(stderr, "writing a document of %lld events\n", static_cast<long long>(n));
        const auto written = writeMeasuredDocument(path, n);
        if (!written)
            qFatal("%s", qPrintable(written.problem().message));
    }
    return path;
}

namespace {

// From everything to where a handful of events fill the screen.
void zoomTo(WindowStage& stage, double secondsPerPixel) {
    ViewState* state = stage.window().state();
    const TimeSpan span = state->scale().span();
    const Instant middle = plusSeconds(span.begin, static_cast<std::int64_t>(span.length() * 0.4));
    state->setScale(TimeScale({middle}, 0, secondsPerPixel, state->scale().width()));
    stage.rest(50);
}

}  // namespace

void benchOpen(std::int64_t n) {
    const QString path = measuredDocumentPath(n);
    std::vector<BenchSample> samples;
    for (int i = 0; i < 20; ++i) samples.push_back(WindowStage(path).opening());
    reportSamples(QStringLiteral("open"), n, samples);
}

void benchPan(std::int64_t n) {
    WindowStage stage(measuredDocumentPath(n));
    QWidget& timeline = stage.timeline();
    const double step = timeline.width() * 0.02;
    // At the whole, at a year and at a day: a third of the steps each, to the left and back.
    std::vector<BenchSample> samples;
    for (const double secondsPerPixel : {0.0, 366.0 * 86400 / 1700, 86400.0 / 1700}) {
        if (secondsPerPixel > 0)
            zoomTo(stage, secondsPerPixel);
        QPointF at(timeline.width() * 0.8, timeline.height() / 2.0);
        stage.press(timeline, at);
        for (int i = 0; i < 30; ++i) {
            at.rx() -= step;
            samples.push_back(stage.frame([&] { stage.move(timeline, at, Qt::LeftButton); }));
        }
        stage.rest(100);
        stage.release(timeline, at);
        stage.rest(50);
    }
    reportSamples(QStringLiteral("pan"), n, samples);
}

namespace {

void measureZoom(const QString& name, std::int64_t n) {
    WindowStage stage(measuredDocumentPath(n));
    QWidget& timeline = stage.timeline();
    const QPointF at(timeline.width() * 0.45, timeline.height() / 2.0);
    std::vector<BenchSample> samples;
    stage.move(timeline, at);
    stage.rest(50);
    for (const int way : {1, -1})
        for (int i = 0; i < 40; ++i) samples.push_back(stage.frame([&] { stage.wheel(timeline, at, way); }));
    reportSamples(name, n, samples);
    reportFirstPaints(name, n, samples);
}

// So that the next read comes from the disk.
void dropFromCache(const QString& path) {
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        posix_fadvise(file.handle(), 0, 0, POSIX_FADV_DONTNEED);
}

}  // namespace

void benchZoom(std::int64_t n) {
    measureZoom(QStringLiteral("zoom"), n);
}

void benchColdZoom(std::int64_t n) {
    dropFromCache(measuredDocumentPath(n));
    measureZoom(QStringLiteral("zoom-cold"), n);
}

void benchFilter(std::int64_t n) {
    WindowStage stage(measuredDocumentPath(n));
    const auto rows = stage.window().findChildren<FilterRow*>();
    if (rows.isEmpty())
        qFatal("no categories to switch off");
    std::vector<BenchSample> samples;
    for (int i = 0; i < 60; ++i) {
        FilterRow* row = rows[i / 2 % std::min<qsizetype>(rows.size(), 6)];
        samples.push_back(stage.frame([&] { QTest::mouseClick(row, Qt::LeftButton); }));
    }
    reportSamples(QStringLiteral("filter"), n, samples);
}

void benchSearch(std::int64_t n) {
    WindowStage stage(measuredDocumentPath(n));
    auto* field = stage.window().findChild<SearchField*>();
    field->setFocus();
    stage.rest(50);
    std::vector<BenchSample> samples;
    for (const char* text : {"merger", "report audit", "#1234", "patent strike quarter", "notice", "zebra"}) {
        for (const char* letter = text; *letter; ++letter)
            samples.push_back(stage.frame([&] { QTest::keyClick(field, *letter); }));
        field->clear();
        stage.rest(30);
    }
    reportSamples(QStringLiteral("search"), n, samples);
}

void benchMemory(std::int64_t n) {
    WindowStage stage(measuredDocumentPath(n));
    QWidget& timeline = stage.timeline();
    QPointF at(timeline.width() * 0.45, timeline.height() / 2.0);
    for (const int way : {1, -1})
        for (int i = 0; i < 60; ++i) stage.frame([&] { stage.wheel(timeline, at, way); }, 2);
    stage.press(timeline, at);
    for (int i = 0; i < 60; ++i) {
        at.rx() -= 20;
        stage.frame([&] { stage.move(timeline, at, Qt::LeftButton); }, 2);
    }
    stage.release(timeline, at);
    reportSamples(QStringLiteral("memory"), n, {{0, residentMegabytes(0)}});
}

}  // namespace jalon

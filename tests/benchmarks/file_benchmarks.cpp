// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/benchmarks/file_benchmarks.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <random>

#include "app/edit/event_edits.h"
#include "tests/benchmarks/document_benchmarks.h"
#include "tests/benchmarks/samples.h"
#include "tests/benchmarks/window_stage.h"
#include "ui/view_state/document_editing.h"

namespace jalon {

namespace {

double millisecondsSince(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

// What people change of an event, one after the other.
Outcome changed(DocumentEdit& edit, EventId id, int what) {
    auto draft = readEvent(edit.database(), id);
    if (!draft)
        return draft.problem();
    switch (what % 4) {
        case 0:
            draft->texts.first().title += QStringLiteral(" changed");
            break;
        case 1:
            draft->importance = 1 + draft->importance % 5;
            break;
        case 2:
            draft->tags += QStringLiteral("measured");
            break;
        default:
            draft->texts.first().summary += QStringLiteral(" More is known now.");
            break;
    }
    return writeEvent(edit, draft.value());
}

QString writtenTable(std::int64_t rows) {
    const QString path = measuredFolder() + QStringLiteral("/%1.csv").arg(rows);
    if (QFileInfo::exists(path))
        return path;
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    std::mt19937_64 random(7);
    file.write("date,title,description,category,lane,amount\n");
    QByteArray text;
    for (std::int64_t i = 0; i < rows; ++i) {
        const auto day = static_cast<int>(random() % 28 + 1), month = static_cast<int>(random() % 12 + 1);
        text += QByteArray::number(1975 + static_cast<int>(random() % 50)) + '-' +
                QByteArray::number(month).rightJustified(2, '0') + '-' +
                QByteArray::number(day).rightJustified(2, '0') + ",Report " + QByteArray::number(i) +
                " of the board,What was reported in number " + QByteArray::number(i) + ",category " +
                QByteArray::number(random() % 6) + ",lane " + QByteArray::number(random() % 8) + ',' +
                QByteArray::number(random() % 1'000'000) + '\n';
        if (text.size() > 1'000'000) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
    return path;
}

}  // namespace

void benchEdit(std::int64_t n) {
    WindowStage stage(measuredDocumentPath(n));
    DocumentEditing& editing = stage.window().state()->editing();
    QElapsedTimer clock;
    clock.start();
    if (!editing.begin())
        qFatal("no working copy");
    reportSamples(QStringLiteral("edit-begin"), n, {{millisecondsSince(clock), residentMegabytes(0)}});
    std::mt19937_64 random(3);
    std::vector<BenchSample> samples;
    for (int i = 0; i < 120; ++i) {
        const EventId id{static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n)) + 1};
        samples.push_back(stage.frame([&] {
            if (!editing.perform({StepKind::Change, QStringLiteral("measured")},
                                 [&](DocumentEdit& edit) { return changed(edit, id, i); }))
                qFatal("not edited");
        }));
    }
    reportSamples(QStringLiteral("edit"), n, samples);
    samples.clear();
    for (int i = 0; i < 60; ++i) samples.push_back(stage.frame([&] { editing.undo(); }));
    reportSamples(QStringLiteral("edit-undo"), n, samples);
    editing.copy()->giveUp();
}

void benchSave(std::int64_t n) {
    const QString path = measuredDocumentPath(n) + QStringLiteral(".saved");
    const auto document = Document::open(measuredDocumentPath(n));
    auto copy = WorkingCopy::of(**document);
    if (!copy)
        qFatal("%s", qPrintable(copy.problem().message));
    std::vector<BenchSample> samples;
    const int times = n > 1'000'000 ? 2 : n > 100'000 ? 5 : 30;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer clock;
        clock.start();
        if (const auto saved = (*copy)->save(path, {}); !saved)
            qFatal("%s", qPrintable(saved.problem().message));
        samples.push_back({millisecondsSince(clock), residentMegabytes(0)});
    }
    reportSamples(QStringLiteral("save"), n, samples);
    std::vector<BenchSample> per100Megabytes = samples;
    for (BenchSample& sample : per100Megabytes)
        sample.milliseconds *= 1e8 / static_cast<double>(QFileInfo(path).size());
    reportSamples(QStringLiteral("save-of-100-megabytes"), n, per100Megabytes);
    (*copy)->giveUp();
    QFile::remove(path);
}

void benchImport(std::int64_t n) {
    const QString table = writtenTable(n), path = measuredFolder() + QStringLiteral("/imported.jalon");
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(QCoreApplication::applicationDirPath() + QStringLiteral("/../ui/jalon"),
                  {QStringLiteral("import"), table, QStringLiteral("--out"), path, QStringLiteral("--force")});
    double most = 0;
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning)
        most = std::max(most, residentMegabytes(process.processId()));
    if (process.exitCode() != 0)
        qFatal("not imported: %s", process.readAllStandardError().constData());
    reportSamples(QStringLiteral("import"), n, {{millisecondsSince(clock), most}});
    QFile::remove(path);
}

}  // namespace jalon

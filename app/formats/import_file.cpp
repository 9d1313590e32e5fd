// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/import_file.h"

#include <QFile>
#include <QFileInfo>

#include "app/formats/csv_reader.h"
#include "app/formats/document_sink.h"
#include "app/formats/format_list.h"
#include "app/formats/formats_text.h"
#include "app/formats/icalendar_reader.h"
#include "app/formats/json_reader.h"
#include "app/formats/lossless_csv.h"
#include "app/formats/lossless_events.h"
#include "app/formats/lossless_load.h"
#include "app/formats/markwhen_reader.h"
#include "app/formats/xml_reader.h"

namespace jalon {

namespace {

// Of formats that are not read row by row.
constexpr qint64 largestWhole = 64 * 1024 * 1024;

std::optional<Problem> fileProblem(const QString& path) {
    const QFileInfo info(path);
    const auto problem = [&](ProblemKind kind, const char* message) {
        return Problem{kind, formatsText(message).arg(path), path};
    };
    if (!info.exists())
        return problem(ProblemKind::NotFound, QT_TRANSLATE_NOOP("Formats", "There is no file %1."));
    if (!info.isFile())  // a pipe or a device may never end
        return problem(ProblemKind::NotAFile, QT_TRANSLATE_NOOP("Formats", "%1 is not a regular file."));
    if (info.size() == 0)
        return problem(ProblemKind::Empty, QT_TRANSLATE_NOOP("Formats", "%1 is empty."));
    return std::nullopt;
}

Outcome readFamily(FormatFamily family, QIODevice& device, ImportRun& run) {
    if (family == FormatFamily::Table)
        return readCsv(device, run);
    if (device.size() > largestWhole) {
        return run.refuse(
            formatsText(QT_TRANSLATE_NOOP("Formats", "files of this format may be no larger than 64 MB.")));
    }
    const QByteArray bytes = device.readAll();
    switch (family) {
        case FormatFamily::Json:
            return readJsonTimeline(bytes, run);
        case FormatFamily::Xml:
            return readXmlTimeline(bytes, run);
        case FormatFamily::Calendar:
            return readICalendar(bytes, run);
        case FormatFamily::Markwhen:
            return readMarkwhen(bytes, run);
        case FormatFamily::Table:
        case FormatFamily::Lossless:
            break;
    }
    Q_UNREACHABLE();
}

Problem cancelledImport(const QString& path) {
    return {ProblemKind::Cancelled,
            formatsText(QT_TRANSLATE_NOOP("Formats", "The import of %1 was cancelled.")).arg(path), path};
}

Result<ImportResult> readLossless(const QString& path, ImportFormat format, const ImportOptions& options,
                                  ImportSink& sink, const ImportProgress& progress) {
    ImportRun run(path, options, sink, progress);
    const Outcome done = readLosslessEvents(format, run, progress);
    if (run.cancelled())
        return cancelledImport(path);
    return done ? Result<ImportResult>(run.result()) : done.problem();
}

// A whole document of ours, row for row.
Result<DocumentImport> loadWhole(const QString& source, ImportFormat format, const QString& out, bool replace,
                                 const ImportProgress& progress) {
    DocumentImport all;
    const auto loaded = loadLossless(source, out, replace, {true, progress});
    if (!loaded) {
        const ProblemKind kind = loaded.problem().kind;
        if (kind == ProblemKind::Exists || kind == ProblemKind::CannotWrite || kind == ProblemKind::Cancelled)
            return loaded.problem();
        all.sources.emplace_back(source, loaded.problem());
        return all;
    }
    ImportResult result;
    result.source = source;
    result.format = format;
    result.encoding = QStringLiteral("UTF-8");
    result.events = loaded->events;
    result.valuations = loaded->valuations + loaded->points;
    result.records = result.events + result.valuations;
    all.sources.emplace_back(source, result);
    all.written = true;
    return all;
}

}  // namespace

Result<ImportResult> importFile(const QString& path, const ImportOptions& options, ImportSink& sink,
                                const ImportProgress& progress) {
    if (isLosslessCsv(path))
        return readLossless(path, ImportFormat::JalonCsv, options, sink, progress);
    if (const auto problem = fileProblem(path))
        return *problem;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Problem{ProblemKind::NotReadable,
                       formatsText(QT_TRANSLATE_NOOP("Formats", "%1 cannot be read.")).arg(path), path};
    }
    constexpr qint64 looked = 16 * 1024;
    const FormatFamily family = options.format ? familyOf(*options.format) : recogniseFamily(path, file.peek(looked));
    if (family == FormatFamily::Lossless)
        return readLossless(path, ImportFormat::JalonJson, options, sink, progress);
    ImportRun run(path, options, sink, progress);
    const Outcome done = readFamily(family, file, run);
    if (run.cancelled())
        return cancelledImport(path);
    if (!done)
        return done.problem();
    return run.result();
}

Result<DocumentImport> importDocument(const QStringList& sources, const ImportOptions& options, const QString& out,
                                      bool replace, const ImportProgress& progress) {
    if (sources.size() == 1 && (!options.format || familyOf(*options.format) == FormatFamily::Lossless)) {
        if (const auto format = losslessFormatOf(sources.front()))
            return loadWhole(sources.front(), *format, out, replace, progress);
    }
    const QString language = options.language.isEmpty() ? QStringLiteral("en") : options.language;
    auto sink = DocumentSink::create(out, language, replace);
    if (!sink)
        return sink.problem();
    DocumentImport all;
    // Reading is about half of the work; the indexes are the other.
    const double share = 0.5 / static_cast<double>(std::max<qsizetype>(sources.size(), 1));
    double before = 0;
    bool kept = false;
    for (const QString& source : sources) {
        const ImportProgress told = [&](double done) { return !progress || progress(before + done * share); };
        Result<ImportResult> result = importFile(source, options, **sink, told);
        before += share;
        if (!result && result.problem().kind == ProblemKind::Cancelled)
            return result.problem();
        kept = kept || (result && result->keptAnything());
        all.sources.emplace_back(source, std::move(result));
    }
    if (!kept)
        return all;
    const auto told = [&](double done) { return !progress || progress(0.5 + done / 2); };
    if (const Outcome finished = (*sink)->finish(told); !finished)
        return finished.problem();
    for (auto& [source, result] : all.sources) {
        if (result && (*sink)->gathered())
            result->warnings += formatsText(QT_TRANSLATE_NOOP(
                "Formats", "There are too many different categories or lanes: those beyond are under “Other”."));
    }
    all.written = true;
    return all;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/convert_file.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include "app/formats/formats_text.h"
#include "app/formats/import_file.h"
#include "app/formats/lossless_load.h"
#include "app/formats/lossless_outputs.h"

namespace jalon {

namespace {

bool isDocument(const QString& path) {
    QFile file(path);
    return path.endsWith(QLatin1String(".jalon"), Qt::CaseInsensitive) ||
           (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && file.read(15) == "SQLite format 3");
}

// A part of all the work.
std::function<bool(double)> share(const ContentWish& wish, double from, double part) {
    return [&wish, from, part](double done) { return !wish.progress || wish.progress(from + part * done); };
}

Result<ConvertedFile> convertDocument(const QString& path, const OutputKind& kind, const QString& out, bool replace,
                                      const ContentWish& wish) {
    const auto document = Document::open(path);
    if (!document)
        return document.problem();
    const auto written = kind.write(**document, out, replace, wish);
    if (!written)
        return written.problem();
    return ConvertedFile{QStringLiteral("jalon"), *written, std::nullopt};
}

ContentCount countOf(const QString& path) {
    ContentCount count;
    const auto document = Document::open(path);
    if (!document)
        return count;
    const DocumentInfo info = (*document)->info(Language::forCode(QStringLiteral("en")));
    count.events = info.eventCount;
    count.valuations = info.valuationCount;
    for (const auto& series : (*document)->seriesOutlines())
        count.points += static_cast<std::int64_t>(series->pointCount());
    return count;
}

// Of a source that is none yet.
Result<ConvertedFile> makeDocument(const QString& source, const QString& path, bool replace,
                                   const ImportOptions& options, const ContentWish& wish) {
    if (const auto format = losslessFormatOf(source); format && (!options.format || options.format == format)) {
        const auto loaded = loadLossless(source, path, replace, wish);
        if (!loaded)
            return loaded.problem();
        return ConvertedFile{formatKey(*format), *loaded, std::nullopt};
    }
    auto imported = importDocument({source}, options, path, replace, wish.progress);
    if (!imported)
        return imported.problem();
    const auto& result = imported->sources.front().second;
    if (!result)
        return result.problem();
    if (!imported->written)
        return Problem{ProblemKind::BadValue,
                       formatsText(QT_TRANSLATE_NOOP("Formats", "%1: none of it could be kept.")).arg(source), source};
    return ConvertedFile{formatKey(result->format), countOf(path), *result};
}

}  // namespace

Result<ConvertedFile> convertFile(const QString& source, const OutputKind& kind, const QString& out, bool replace,
                                  const ImportOptions& options, const ContentWish& wish) {
    if (isDocument(source) && !options.format)
        return convertDocument(source, kind, out, replace, wish);
    if (kind.write == writeJalonDocument)
        return makeDocument(source, out, replace, options, wish);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("converted.jalon"));
    auto made = makeDocument(source, path, false, options, {true, share(wish, 0, 0.5)});
    if (!made)
        return made.problem();
    const auto written =
        convertDocument(path, kind, out, replace, {wish.privateNotes, share(wish, 0.5, 0.5), wish.language});
    if (!written)
        return written.problem();
    made->count = written->count;
    return made;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/lossless_load.h"

#include <QFile>
#include <QFileInfo>

#include "app/data/document_loader.h"
#include "app/formats/formats_text.h"
#include "app/formats/lossless_csv.h"
#include "app/formats/lossless_json_reader.h"

namespace jalon {

namespace {

// Passes all on but private notes that are not wished, and counts.
class WishedContent final : public ContentSink {
public:
    WishedContent(ContentSink& sink, bool privateNotes) : m_sink(sink), m_privateNotes(privateNotes) {}

    bool begin(const ContentTable& table) override {
        m_withheld = table.kind == TableKind::Private && !m_privateNotes;
        const std::string_view name = table.name;
        m_counted = name == "event"                   ? &count.events
                    : name == "valuation"             ? &count.valuations
                    : table.kind == TableKind::Points ? &count.points
                    : m_withheld                      ? &count.notesLeftOut
                                                      : nullptr;
        return m_sink.begin(table);
    }
    bool take(const std::vector<ContentCell>& row) override {
        if (m_counted)
            ++*m_counted;
        return m_withheld || m_sink.take(row);
    }
    bool end() override { return m_sink.end(); }
    Problem problem() const override { return m_sink.problem(); }

    ContentCount count;

private:
    ContentSink& m_sink;
    const bool m_privateNotes;
    bool m_withheld = false;
    std::int64_t* m_counted = nullptr;
};

Outcome readInto(const QString& path, ContentSink& sink, const ImportProgress& progress) {
    if (isLosslessCsv(path))
        return readLosslessCsv(path, sink, progress);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Problem{ProblemKind::NotReadable,
                       formatsText(QT_TRANSLATE_NOOP("Formats", "%1 cannot be read.")).arg(path), path};
    return readLosslessJson(file, sink, progress);
}

}  // namespace

std::optional<ImportFormat> losslessFormatOf(const QString& path) {
    if (isLosslessCsv(path))
        return ImportFormat::JalonCsv;
    QFile file(path);
    constexpr qint64 looked = 256;
    if (QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) && isLosslessJson(file.read(looked)))
        return ImportFormat::JalonJson;
    return std::nullopt;
}

Problem placedIn(const QString& path, const Problem& problem) {
    if (problem.kind == ProblemKind::Cancelled)
        return {problem.kind, formatsText(QT_TRANSLATE_NOOP("Formats", "The import of %1 was cancelled.")).arg(path),
                path};
    if (problem.kind != ProblemKind::BadValue && problem.kind != ProblemKind::NewerVersion)
        return problem;
    const QString file = problem.file.isEmpty() ? path : problem.file;
    const QString place = problem.line > 0 ? QStringLiteral("%1:%2").arg(file).arg(problem.line) : file;
    return {problem.kind,
            formatsText(QT_TRANSLATE_NOOP("Formats", "%1: %2. Nothing was kept.")).arg(place, problem.message), file,
            problem.line};
}

Result<ContentCount> loadLossless(const QString& path, const QString& out, bool replace, const ContentWish& wish) {
    auto loader = DocumentLoader::create(out, replace);
    if (!loader)
        return loader.problem();
    WishedContent wished(**loader, wish.privateNotes);
    // Reading is about half of the work; what search reads and the index are the other.
    const auto share = [&](double from) {
        return [&wish, from](double done) { return !wish.progress || wish.progress(from + done / 2); };
    };
    if (const Outcome read = readInto(path, wished, share(0)); !read)
        return placedIn(path, read.problem());
    if (const Outcome finished = (*loader)->finish(share(0.5)); !finished)
        return placedIn(path, finished.problem());
    return wished.count;
}

}  // namespace jalon

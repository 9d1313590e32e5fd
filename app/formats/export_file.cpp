// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/export_file.h"

#include <QFileInfo>
#include <QSaveFile>
#include <algorithm>

#include "app/formats/event_writer.h"
#include "app/formats/formats_text.h"
#include "app/formats/import_run.h"

namespace jalon {

namespace {

struct FormatRow {
    ExportFormat format;
    const char* key;
    const char* name;
    QStringList endings;
};

const std::vector<FormatRow>& formatRows() {
    static const std::vector<FormatRow> rows{
        {ExportFormat::TimelineJs, "timelinejs", "TimelineJS", {}},
        {ExportFormat::ICalendar, "icalendar", "iCalendar", {QStringLiteral("ics")}},
        {ExportFormat::TimelineProject, "timeline-project", "The Timeline Project", {QStringLiteral("timeline")}},
        {ExportFormat::Markwhen, "markwhen", "Markwhen", {QStringLiteral("mw"), QStringLiteral("markwhen")}}};
    return rows;
}

const FormatRow& rowOf(ExportFormat format) {
    return formatRows()[static_cast<std::size_t>(format)];
}

std::unique_ptr<EventWriter> writerOf(ExportFormat format, QIODevice& out, const ExportHead& head,
                                      ExportLosses& losses) {
    switch (format) {
        case ExportFormat::TimelineJs:
            return timelineJsWriter(out, head, losses);
        case ExportFormat::ICalendar:
            return calendarWriter(out, head, losses);
        case ExportFormat::TimelineProject:
            return timelineProjectWriter(out, head, losses);
        case ExportFormat::Markwhen:
            return markwhenWriter(out, head, losses);
    }
    Q_UNREACHABLE();
}

// Without what neither UTF-8 nor XML can hold: halves of characters, and what is none.
QString withoutNonCharacters(const QString& text) {
    QString kept;
    kept.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            kept += c;
            kept += text[++i];
        } else if (!c.isSurrogate() && c.unicode() < 0xFFFE) {
            kept += c;
        }
    }
    return kept;
}

// One export: goes through the events, cleans what writers are given, and counts what no writer has a place for.
class Export {
public:
    Export(const Document& document, const ExportOptions& options, const ExportProgress& progress)
        : m_document(document), m_options(options), m_progress(progress) {
        m_head.language = options.language;
        m_head.info = document.info(options.language);
        m_head.info.title = line(m_head.info.title);
        m_head.info.subtitle = line(m_head.info.subtitle);
        m_head.info.licence = line(m_head.info.licence);
        m_head.categories = document.categories(options.language);
        for (Category& category : m_head.categories) category.name = line(category.name);
        m_head.lanes = document.lanes(options.language);
    }

    // False: cancelled.
    bool run(ExportFormat format, QIODevice& out) {
        const auto writer = writerOf(format, out, m_head, m_losses);
        const std::vector<EventId> order = findOrder(writer->wantsLanesApart());
        writer->begin();
        constexpr std::size_t often = 256;
        for (std::size_t i = 0; i < order.size(); ++i) {
            if (i % often == 0 && m_progress && !m_progress(static_cast<double>(i) / static_cast<double>(order.size())))
                return false;
            auto details = m_document.eventDetails(order[i], m_options.language);
            if (!details)
                continue;
            clean(details.value());
            const bool written = writer->add(*details);
            m_result.events += written;
            m_result.leftOut += !written;
            if (written)
                countCommon(*details);
        }
        writer->end();
        countWhole();
        m_result.cannotSay = m_losses.sentences();
        return true;
    }

    const ExportResult& result() const { return m_result; }

private:
    std::vector<EventId> findOrder(bool lanesApart) const {
        std::vector<std::pair<std::size_t, EventId>> found;
        QHash<LaneId, std::size_t> places;
        for (const Lane& lane : m_head.lanes) places.insert(lane.id, static_cast<std::size_t>(places.size()));
        m_document.visitEvents(m_options.language, [&](const EventSummary& event, const QString&, const QStringList&) {
            found.emplace_back(lanesApart ? places.value(event.lane) : 0, event.id);
        });
        std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
        std::vector<EventId> order;
        order.reserve(found.size());
        for (const auto& [lane, id] : found) order.push_back(id);
        return order;
    }

    static QString line(const QString& text) { return cleanLine(withoutNonCharacters(text)).trimmed(); }

    void clean(EventDetails& event) {
        QString& title = event.summary.title;
        QString plain = line(title);
        if (plain.isEmpty())
            plain = m_options.language.text("Formats", QT_TRANSLATE_NOOP("Formats", "Untitled"));
        m_losses.count(Loss::Titles, plain != title);
        title = plain;
        QString ends = event.text;
        ends.replace(QLatin1String("\r\n"), QLatin1String("\n"));
        const QString text = cleanText(withoutNonCharacters(ends));
        m_losses.count(Loss::Signs, text != ends.trimmed());
        event.text = text;
        event.laneTitle = line(event.laneTitle);
        event.categoryName = line(event.categoryName);
        for (QString& tag : event.tags) tag = line(tag);
        event.tags.removeAll(QString());
        for (Source& source : event.sources)
            for (QString* each : {&source.publisher, &source.title, &source.url}) *each = line(*each);
        takeNote(event);
    }

    void takeNote(EventDetails& event) {
        const QString note = cleanText(withoutNonCharacters(event.note));
        event.note.clear();
        if (note.isEmpty())
            return;
        m_losses.count(m_options.privateNotes ? Loss::NotesInText : Loss::NotesKeptBack);
        if (m_options.privateNotes)
            event.text += (event.text.isEmpty() ? QString() : QStringLiteral("\n\n")) + note;
    }

    void countCommon(const EventDetails& event) {
        const EventSummary& summary = event.summary;
        m_losses.count(Loss::Figures, !event.figures.empty() || summary.amount || !event.amountNote.isEmpty());
        m_losses.count(Loss::Participants, !event.participants.empty());
        m_losses.count(Loss::Disagreements, !event.disagreements.empty());
        m_losses.count(Loss::Ratings, summary.importance != 3 || summary.confidence != Confidence::Known);
        m_losses.count(Loss::Labels, !summary.label.isEmpty() && summary.label != summary.title);
    }

    void countWhole() {
        std::int64_t values = m_head.info.valuationCount;
        for (const auto& series : m_document.seriesOutlines())
            values += static_cast<std::int64_t>(series->pointCount());
        m_losses.count(Loss::Valuations, values);
        m_losses.count(Loss::Languages, std::max<std::int64_t>(0, m_head.info.languages.size() - 1));
    }

    const Document& m_document;
    const ExportOptions& m_options;
    const ExportProgress& m_progress;
    ExportHead m_head{Language::forCode(QStringLiteral("en")), {}, {}, {}};
    ExportLosses m_losses;
    ExportResult m_result;
};

}  // namespace

QString exportFormatKey(ExportFormat format) {
    return QLatin1String(rowOf(format).key);
}

std::optional<ExportFormat> exportFormatOfKey(const QString& key) {
    for (const FormatRow& row : formatRows())
        if (key == QLatin1String(row.key))
            return row.format;
    return std::nullopt;
}

QString exportFormatName(ExportFormat format) {
    return QLatin1String(rowOf(format).name);
}

QString exportEnding(ExportFormat format) {
    return rowOf(format).endings.value(0, QStringLiteral("json"));
}

std::optional<ExportFormat> exportFormatOf(const QString& path) {
    const QString ending = QFileInfo(path).suffix().toLower();
    for (const FormatRow& row : formatRows())
        if (row.endings.contains(ending))
            return row.format;
    return std::nullopt;
}

Problem exportCancelled(const QString& path) {
    return {ProblemKind::Cancelled,
            formatsText(QT_TRANSLATE_NOOP("Formats", "%1 was not written: it was cancelled.")).arg(path), path};
}

Outcome writeWhole(const QString& path, const std::function<Outcome(QIODevice&)>& write) {
    const QFileInfo target(path);
    if (target.exists() && !target.isFile())
        return Problem{
            ProblemKind::CannotWrite,
            formatsText(QT_TRANSLATE_NOOP("Formats", "%1 is no file that could be replaced: choose another name."))
                .arg(path),
            path};
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    const auto failed = [&] {
        return Problem{
            ProblemKind::CannotWrite,
            formatsText(QT_TRANSLATE_NOOP(
                            "Formats", "%1 could not be written (%2). Nothing was left behind; choose another place."))
                .arg(path, file.errorString()),
            path};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    if (auto written = write(file); !written) {
        file.cancelWriting();
        return written;
    }
    // A full disk is only seen when it is written through.
    if (!file.flush() || !file.commit())
        return failed();
    return Done{};
}

Result<ExportResult> writeExport(const Document& document, const QString& path, ExportFormat format,
                                 const ExportOptions& options, const ExportProgress& progress) {
    Export run(document, options, progress);
    const auto written = writeWhole(path, [&](QIODevice& out) -> Outcome {
        if (!run.run(format, out))
            return exportCancelled(path);
        return Done{};
    });
    if (!written)
        return written.problem();
    return run.result();
}

}  // namespace jalon

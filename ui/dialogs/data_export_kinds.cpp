// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/data_export_kinds.h"

#include <QCoreApplication>

#include "app/drawing/picture_export.h"
#include "app/formats/html_page.h"
#include "app/formats/output_kinds.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("DataExport", source);
}

DataExportKind otherProgram(ExportFormat format, const char* name, const char* about, const char* filter) {
    const auto write = [format](const Document& document, const QString& path, const DataExportChoices& choices,
                                const ExportProgress& progress) {
        return writeExport(document, path, format, {choices.language, choices.privateNotes}, progress);
    };
    return {exportFormatKey(format), say(name), say(about), exportEnding(format), say(filter), write};
}

// Our own formats: what a document says, all of it.
DataExportKind lossless(const char* key, const char* name, const char* about, const QString& ending,
                        const QString& filter) {
    const OutputKind* kind = outputKindNamed(QLatin1String(key));
    const auto write = [kind](const Document& document, const QString& path, const DataExportChoices& choices,
                              const ExportProgress& progress) -> Result<ExportResult> {
        const auto written = kind->write(document, path, true, {choices.privateNotes, progress, choices.language});
        if (!written)
            return written.problem();
        ExportResult result;
        result.events = written->events;
        if (written->notesLeftOut > 0)
            result.cannotSay += QCoreApplication::translate("DataExport", "%n private note(s) were left out.", nullptr,
                                                            static_cast<int>(written->notesLeftOut));
        return result;
    };
    return {QLatin1String(key), say(name), say(about), ending, filter, write};
}

// The whole document, with the picture of what the window shows, on light and on dark.
Result<ExportResult> writeWebPage(const Document& document, const QString& path, const DataExportChoices& choices,
                                  const ExportProgress& progress) {
    PagePicture picture;
    const auto content = readStoryContent(document, choices.language);
    for (const bool dark : {false, true}) {
        if (progress && !progress(0))
            return exportCancelled(path);
        Figure figure = choices.figure;
        figure.dark = dark;
        const auto svg = renderPicture(figure, content, PictureFormat::Svg, {});
        if (!svg)
            return svg.problem();
        (dark ? picture.dark : picture.light) = *svg;
    }
    PageOptions options;
    options.language = choices.language;
    options.privateNotes = choices.privateNotes;
    return writeHtmlPage(document, path, picture, options, progress);
}

}  // namespace

std::vector<DataExportKind> dataExportKinds() {
    return {
        {QStringLiteral("page"), say(QT_TRANSLATE_NOOP("DataExport", "&Web page")),
         say(QT_TRANSLATE_NOOP(
             "DataExport",
             "One file for somebody without Jalon: the picture that the window shows, and all events, "
             "values and sources to read. It needs no network and runs nothing.")),
         QStringLiteral("html"), say(QT_TRANSLATE_NOOP("DataExport", "Web pages (*.html)")), writeWebPage},
        lossless("json", QT_TRANSLATE_NOOP("DataExport", "&JSON, everything"),
                 QT_TRANSLATE_NOOP("DataExport",
                                   "All that the document says, a row a line, for scripts and archives; Jalon reads it "
                                   "back without a loss."),
                 QStringLiteral("json"), say(QT_TRANSLATE_NOOP("DataExport", "JSON (*.json)"))),
        lossless("csv", QT_TRANSLATE_NOOP("DataExport", "C&SV, everything"),
                 QT_TRANSLATE_NOOP("DataExport",
                                   "A folder with a table a file, for spreadsheets and statistics; Jalon reads it back "
                                   "without a loss."),
                 {}, {}),
        otherProgram(
            ExportFormat::TimelineJs, QT_TRANSLATE_NOOP("DataExport", "&TimelineJS"),
            QT_TRANSLATE_NOOP("DataExport",
                              "JSON for the timelines of web sites made with TimelineJS; lanes become groups."),
            QT_TRANSLATE_NOOP("DataExport", "TimelineJS (*.json)")),
        otherProgram(
            ExportFormat::ICalendar, QT_TRANSLATE_NOOP("DataExport", "&Calendar (iCalendar)"),
            QT_TRANSLATE_NOOP("DataExport", "For calendar programs and phones. Dates before year 1 cannot be said."),
            QT_TRANSLATE_NOOP("DataExport", "Calendars (*.ics)")),
        otherProgram(ExportFormat::TimelineProject, QT_TRANSLATE_NOOP("DataExport", "The Timeline &Project"),
                     QT_TRANSLATE_NOOP("DataExport",
                                       "For the program of that name; approximate dates and what goes on are kept."),
                     QT_TRANSLATE_NOOP("DataExport", "The Timeline Project (*.timeline)")),
        otherProgram(ExportFormat::Markwhen, QT_TRANSLATE_NOOP("DataExport", "&Markwhen"),
                     QT_TRANSLATE_NOOP("DataExport",
                                       "Plain text, an event a line, to be read and edited anywhere; lanes become "
                                       "headings and categories tags."),
                     QT_TRANSLATE_NOOP("DataExport", "Markwhen (*.mw)")),
    };
}

}  // namespace jalon

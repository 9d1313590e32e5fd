// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <algorithm>

#include "app/formats/export_file.h"
#include "tests/formats/import_helpers.h"
#include "tests/helpers/made_document.h"

namespace jalon {

struct Exported {
    ExportResult result;
    QByteArray bytes;
    Imported back;
};

inline std::unique_ptr<Document> opened(const QString& path) {
    auto document = Document::open(path);
    EXPECT_TRUE(document.ok()) << (document ? "" : document.problem().message.toStdString());
    return document ? document.take() : nullptr;
}

inline Exported exported(const Document& document, ExportFormat format, ExportOptions options = {}) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.") + exportEnding(format));
    const auto result = writeExport(document, path, format, options);
    EXPECT_TRUE(result.ok()) << (result ? "" : result.problem().message.toStdString());
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    return {result ? *result : ExportResult(), bytes, importPath(path)};
}

inline std::unique_ptr<Document> made(const QTemporaryDir& folder, const std::vector<MadeEvent>& events,
                                      int lanes = 1) {
    const QString path = folder.filePath(QStringLiteral("made.jalon"));
    writeMadeDocument(path, events, lanes);
    return opened(path);
}

inline bool says(const ExportResult& result, const char* words) {
    return !result.cannotSay.filter(QString::fromUtf8(words)).isEmpty();
}

inline bool saysOfDates(const ExportResult& result) {
    return says(result, "less exact") || says(result, "approximate or uncertain") || says(result, "open or unknown") ||
           says(result, "time zone") || says(result, "left out.");
}

// A title as it is when only blanks and signs of a format may differ.
inline QString bare(QString text) {
    text.remove(QLatin1Char(' '));
    return text.remove(QChar(0xA0));
}

// By title, as formats differ in their order.
inline const ImportedEvent* found(const Imported& back, const EventDetails& event) {
    const auto fits = [&](const ImportedEvent& each) {
        return each.id.section(QLatin1Char('@'), 0, 0) == event.summary.key;
    };
    const auto& events = back.events();
    auto it = std::find_if(events.begin(), events.end(), fits);
    if (it == events.end())
        it = std::find_if(events.begin(), events.end(),
                          [&](const ImportedEvent& each) { return bare(each.title) == bare(event.summary.title); });
    return it == events.end() ? nullptr : &*it;
}

inline std::vector<EventDetails> allEvents(const Document& document, const Language& language) {
    std::vector<EventDetails> events;
    document.visitEvents(language, [&](const EventSummary& event, const QString&, const QStringList&) {
        events.push_back(*document.eventDetails(event.id, language));
    });
    return events;
}

class EveryExport : public testing::TestWithParam<ExportFormat> {};
inline std::string nameOfFormat(const testing::TestParamInfo<ExportFormat>& each) {
    return exportFormatKey(each.param).remove(QLatin1Char('-')).toStdString();
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/format_list.h"

#include <QBuffer>
#include <QFileInfo>
#include <QRegularExpression>

#include "app/formats/lossless_json_reader.h"

namespace jalon {

namespace {

QString decodedStart(const QByteArray& start) {
    QByteArray copy = start;
    QBuffer buffer(&copy);
    buffer.open(QIODevice::ReadOnly);
    const FoundEncoding found = findEncoding(buffer);
    return TextDecoder(found.encoding)
        .decode(QByteArrayView(copy).sliced(std::min<qsizetype>(found.mark, copy.size())));
}

bool endsWithOneOf(const QString& path, std::initializer_list<const char*> endings) {
    const QString ending = QFileInfo(path).suffix().toLower();
    return std::any_of(endings.begin(), endings.end(), [&](const char* e) { return ending == QLatin1String(e); });
}

// "2024-03: Something", "title: My timeline": the first lines that are not blank.
bool looksLikeMarkwhen(const QString& text) {
    static const QRegularExpression line(QStringLiteral(
        R"(^\s*(?:(?:\d{4}(?:[-/]\d\d?){0,2}|\d\d?/\d\d?/\d{4})(?:\s*[-/–]\s*[^:,;\t|]+)?:\s|(?:title|description|timezone): |#+ |//|---$))"));
    int looked = 0, fits = 0;
    for (const QString& each : text.split(QLatin1Char('\n'))) {
        if (each.trimmed().isEmpty())
            continue;
        fits += line.match(each).hasMatch();
        if (++looked == 6)
            break;
    }
    return fits > 0 && fits * 2 >= looked;
}

}  // namespace

FormatFamily familyOf(ImportFormat format) {
    switch (format) {
        case ImportFormat::Csv:
        case ImportFormat::TimelineJsCsv:
        case ImportFormat::WikidataCsv:
            return FormatFamily::Table;
        case ImportFormat::JsonRecords:
        case ImportFormat::TimelineJsJson:
        case ImportFormat::VisTimeline:
        case ImportFormat::WikidataJson:
        case ImportFormat::SimileJson:
            return FormatFamily::Json;
        case ImportFormat::SimileXml:
        case ImportFormat::TimelineProject:
            return FormatFamily::Xml;
        case ImportFormat::ICalendar:
            return FormatFamily::Calendar;
        case ImportFormat::Markwhen:
            return FormatFamily::Markwhen;
        case ImportFormat::JalonJson:
        case ImportFormat::JalonCsv:
            return FormatFamily::Lossless;
    }
    Q_UNREACHABLE();
}

FormatFamily recogniseFamily(const QString& path, const QByteArray& start) {
    if (isLosslessJson(start))
        return FormatFamily::Lossless;
    const QString text = decodedStart(start).trimmed();
    const bool table = endsWithOneOf(path, {"csv", "tsv", "psv", "ssv", "tab"});
    if (text.startsWith(QLatin1String("BEGIN:V"), Qt::CaseInsensitive) || endsWithOneOf(path, {"ics", "ifb", "ical"}))
        return FormatFamily::Calendar;
    if ((text.startsWith(QLatin1Char('<')) && !table) || endsWithOneOf(path, {"xml", "timeline"}))
        return FormatFamily::Xml;
    if (endsWithOneOf(path, {"mw", "markwhen"}))
        return FormatFamily::Markwhen;
    static const QRegularExpression json(QStringLiteral(R"(^(?:[\[{]|[\w.]+\s*[=(]\s*[\[{]))"));
    if ((json.match(text).hasMatch() && !table) || endsWithOneOf(path, {"json", "geojson", "jsonp"}))
        return FormatFamily::Json;
    return !table && looksLikeMarkwhen(text) ? FormatFamily::Markwhen : FormatFamily::Table;
}

}  // namespace jalon

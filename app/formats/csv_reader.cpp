// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/csv_reader.h"

#include "app/formats/csv_dialect.h"
#include "app/formats/csv_records.h"
#include "app/formats/formats_text.h"
#include "app/formats/table_import.h"
#include "app/formats/wikidata_rules.h"

namespace jalon {

namespace {

// https://timeline.knightlab.com/docs/using-spreadsheets.html
TableRules timelineJsRules() {
    TableRules rules;
    rules.html = true;
    rules.known = {{QStringLiteral("headline"), ColumnRole::Title},
                   {QStringLiteral("type"), ColumnRole::Kind},
                   {QStringLiteral("group"), ColumnRole::Lane},
                   {QStringLiteral("tag"), ColumnRole::Lane},
                   {QStringLiteral("display date"), ColumnRole::Ignore},
                   {QStringLiteral("background"), ColumnRole::Ignore},
                   {QStringLiteral("media thumbnail"), ColumnRole::Ignore},
                   {QStringLiteral("media credit"), ColumnRole::Extra},
                   {QStringLiteral("media caption"), ColumnRole::Extra},
                   {QStringLiteral("end time"), ColumnRole::EndTime}};
    return rules;
}

QStringList headings(CsvRecords& records) {
    TableRow row;
    QStringList names;
    records.rewind();
    if (records.next(row))
        for (const QString& field : row.fields) names += plainHeading(field);
    return names;
}

ImportFormat tableFormat(const QStringList& names) {
    const auto has = [&](const char* name) { return names.contains(QLatin1String(name)); };
    if (has("headline") && (has("year") || has("start date")) && (has("media") || has("display date") || has("text")))
        return ImportFormat::TimelineJsCsv;
    return ImportFormat::Csv;
}

// The first rows point at entities of Wikidata.
bool pointsAtWikidata(CsvRecords& records) {
    TableRow row;
    records.rewind();
    for (int i = 0; i < 3 && records.next(row); ++i)
        for (const QString& field : row.fields)
            if (isWikidataEntity(field))
                return true;
    return false;
}

FoundEncoding encodingFor(QIODevice& device, const ImportOptions& options) {
    const FoundEncoding found = findEncoding(device);
    if (!options.encoding)
        return found;
    return {*options.encoding, *options.encoding == found.encoding ? found.mark : 0, false};
}

}  // namespace

Outcome readCsv(QIODevice& device, ImportRun& run) {
    const ImportOptions& options = run.options();
    const FoundEncoding encoding = encodingFor(device, options);
    run.result().encoding = encodingName(encoding.encoding);
    if (encoding.damaged)
        run.warn(formatsText(QT_TRANSLATE_NOOP(
            "Formats", "A few characters are not in the encoding of the others; they show as “\uFFFD”.")));
    DecodedText text(device, encoding);
    const QChar separator = options.separator.isNull() ? findSeparator(text) : options.separator;
    run.result().separator = separator;
    CsvRecords records(text, separator);
    const ImportFormat format = options.format.value_or(tableFormat(headings(records)));
    run.result().format = format;
    if (format == ImportFormat::TimelineJsCsv)
        return importTable(records, run, timelineJsRules());
    if (format == ImportFormat::WikidataCsv || (!options.format && pointsAtWikidata(records))) {
        run.result().format = ImportFormat::WikidataCsv;
        return importTable(records, run, wikidataRules(run));
    }
    return importTable(records, run);
}

}  // namespace jalon

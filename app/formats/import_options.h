// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>
#include <vector>

#include "app/base/language.h"
#include "app/formats/column_role.h"
#include "app/formats/text_encoding.h"
#include "app/time/date_words.h"

namespace jalon {

enum class ImportFormat {
    Csv,             // any table of text: events, dated figures, or a number series
    TimelineJsCsv,   // the spreadsheet of TimelineJS
    WikidataCsv,     // query.wikidata.org, CSV or TSV
    JsonRecords,     // an array of flat objects, GeoJSON included
    TimelineJsJson,  // versions 1 to 3
    VisTimeline,
    WikidataJson,  // both of its JSON forms
    SimileJson,
    SimileXml,
    TimelineProject,  // .timeline
    ICalendar,
    Markwhen,
    JalonJson,  // ours: a whole document (lossless.md)
    JalonCsv,   // the same as a folder
};

// Stable, for scripts: "csv", "timelinejs-csv".
QString formatKey(ImportFormat format);
std::optional<ImportFormat> formatOfKey(const QString& key);
QStringList formatKeys();
QString formatName(ImportFormat format);  // for people

// What becomes of an event of the same date and title as an earlier one of its source. Kept unless a person says
// otherwise: two things of one name may have happened on one day, and nothing is left out unasked.
enum class Duplicates { Keep, Skip };

// What a person may say about a file; whatever is not said is found out, and the result tells what was found.
struct ImportOptions {
    std::optional<ImportFormat> format;
    DateOrder dateOrder = DateOrder::Unstated;
    QChar separator;  // null: found out
    std::optional<TextEncoding> encoding;
    std::optional<bool> header;       // whether the first row names the columns
    std::vector<ColumnRole> columns;  // of each column from the first; empty: found out
    QString currency;                 // of amounts that name none
    QString language;                 // code, of the texts; empty: English
    Duplicates duplicates = Duplicates::Keep;
};

}  // namespace jalon

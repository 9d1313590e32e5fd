// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/import_options.h"

#include <array>

#include "app/formats/formats_text.h"

namespace jalon {

namespace {

struct Names {
    const char* key;
    const char* name;
};

// In the order of the enum.
constexpr std::array formats{
    Names{"csv", QT_TRANSLATE_NOOP("Formats", "table (CSV)")},
    Names{"timelinejs-csv", QT_TRANSLATE_NOOP("Formats", "TimelineJS spreadsheet")},
    Names{"wikidata-csv", QT_TRANSLATE_NOOP("Formats", "Wikidata results (CSV)")},
    Names{"json", QT_TRANSLATE_NOOP("Formats", "list of objects (JSON)")},
    Names{"timelinejs", QT_TRANSLATE_NOOP("Formats", "TimelineJS (JSON)")},
    Names{"vis-timeline", QT_TRANSLATE_NOOP("Formats", "vis-timeline (JSON)")},
    Names{"wikidata", QT_TRANSLATE_NOOP("Formats", "Wikidata results (JSON)")},
    Names{"simile-json", QT_TRANSLATE_NOOP("Formats", "SIMILE timeline (JSON)")},
    Names{"simile", QT_TRANSLATE_NOOP("Formats", "SIMILE timeline (XML)")},
    Names{"timeline-project", QT_TRANSLATE_NOOP("Formats", "The Timeline Project")},
    Names{"icalendar", QT_TRANSLATE_NOOP("Formats", "iCalendar")},
    Names{"markwhen", QT_TRANSLATE_NOOP("Formats", "Markwhen")},
    Names{"jalon-json", QT_TRANSLATE_NOOP("Formats", "Jalon document (JSON)")},
    Names{"jalon-csv", QT_TRANSLATE_NOOP("Formats", "Jalon document (CSV folder)")},
};

}  // namespace

QString formatKey(ImportFormat format) {
    return QLatin1String(formats[static_cast<std::size_t>(format)].key);
}

QString formatName(ImportFormat format) {
    return formatsText(formats[static_cast<std::size_t>(format)].name);
}

QStringList formatKeys() {
    QStringList keys;
    for (const Names& names : formats) keys += QLatin1String(names.key);
    return keys;
}

std::optional<ImportFormat> formatOfKey(const QString& key) {
    for (std::size_t i = 0; i < formats.size(); ++i)
        if (key == QLatin1String(formats[i].key))
            return static_cast<ImportFormat>(i);
    return std::nullopt;
}

}  // namespace jalon

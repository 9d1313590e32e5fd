// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/wikidata_rules.h"

#include "app/formats/formats_text.h"

namespace jalon {

bool isWikidataEntity(const QString& text) {
    return text.startsWith(QLatin1String("http://www.wikidata.org/entity/Q")) ||
           text.startsWith(QLatin1String("https://www.wikidata.org/entity/Q"));
}

TableRules wikidataRules(ImportRun& run) {
    TableRules rules;
    rules.midnightIsDay = true;
    rules.firstOfYearIsYear = true;
    const auto known = [&](const char* name, ColumnRole role) { rules.known[QLatin1String(name)] = role; };
    for (const char* name : {"label", "itemlabel", "eventlabel", "title", "name"}) known(name, ColumnRole::Title);
    for (const char* name : {"item", "event", "article", "image"}) known(name, ColumnRole::Link);
    for (const char* name : {"description", "itemdescription", "eventdescription"}) known(name, ColumnRole::Text);
    for (const char* name : {"date", "pointintime", "point in time", "inception"}) known(name, ColumnRole::Date);
    run.warn(formatsText(QT_TRANSLATE_NOOP(
        "Formats", "Wikidata writes a year as its 1 January: dates of 1 January were read as the year alone.")));
    return rules;
}

}  // namespace jalon

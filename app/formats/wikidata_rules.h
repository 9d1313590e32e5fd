// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/table_import.h"

namespace jalon {

// "http://www.wikidata.org/entity/Q2659098"
bool isWikidataEntity(const QString& text);

// How the results of query.wikidata.org are read: dates in the proleptic Gregorian calendar with astronomical years, at
// midnight for want of a time, and on 1 January where only the year is known, which is said as a warning.
TableRules wikidataRules(ImportRun& run);

}  // namespace jalon

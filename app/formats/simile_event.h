// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/import_run.h"

namespace jalon {

// An event of a SIMILE timeline, as its attributes or members say
// (https://simile-widgets.org/wiki/Timeline_EventSources).
struct SimileEvent {
    int line = 0;
    QString start, latestStart, earliestEnd, end;
    QString isDuration, durationEvent;  // "true", "false" or empty
    QString title, text, link, image, category;
};

// Takes it as an event: from start to end where it lasts, else some moment between the two.
bool takeSimileEvent(const SimileEvent& event, ImportRun& run);

// A date as JavaScript and ISO write it, midnight meaning the day: "Sat May 20 1961 00:00:00 GMT-0600".
Result<UncertainDate> readScriptDate(const QString& text);

}  // namespace jalon

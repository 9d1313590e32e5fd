// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/formats/import_run.h"
#include "app/formats/json_value.h"

namespace jalon {

// TimelineJS (https://timeline.knightlab.com/docs/json-format.html): its slides, and the eras behind them.
class TimelineJsReader {
public:
    explicit TimelineJsReader(ImportRun& run) : m_run(run) {}

    // `era`: of the array of eras. Both forms of slides: "startDate" of versions 1 and 2, "start_date" of 3.
    bool take(const JsonValue& slide, bool era);
    // The slide, or in versions 1 and 2 the object, that names the whole.
    void takeTitle(const JsonValue& slide);

private:
    ImportRun& m_run;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <vector>

#include "app/base/result.h"
#include "app/command_line/arguments.h"

namespace jalon {

// A job is a JSON array of objects, a picture each, whose names are those of the options without their dashes:
//   [{"out": ["a.png", "a.pdf"], "preset": "16:9", "company": "xAI", "csv": true}]
// A text or number is a value, true a switch that is on, an array several values. At most 64 MB, 64 levels deep and
// 10,000 pictures. Gives the words of each picture as a command line would have them. A Problem names the line or the
// entry.
Result<std::vector<QStringList>> readJob(const QString& path, const std::vector<OptionRule>& rules);

// "Entry 3 of job.json: ...", with the kind of what went wrong in it.
Problem inEntry(std::size_t index, const QString& path, const Problem& problem);

}  // namespace jalon

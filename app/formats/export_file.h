// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStringList>
#include <array>
#include <functional>
#include <optional>

#include "app/base/language.h"
#include "app/base/result.h"
#include "app/data/document.h"

class QIODevice;

namespace jalon {

// Formats of other programs that a document can be written in.
enum class ExportFormat { TimelineJs, ICalendar, TimelineProject, Markwhen };
inline constexpr std::array exportFormats{ExportFormat::TimelineJs, ExportFormat::ICalendar,
                                          ExportFormat::TimelineProject, ExportFormat::Markwhen};

QString exportFormatKey(ExportFormat format);  // for scripts: "timelinejs", "icalendar", "timeline-project", "markwhen"
std::optional<ExportFormat> exportFormatOfKey(const QString& key);
QString exportFormatName(ExportFormat format);  // the name of the program or standard
QString exportEnding(ExportFormat format);      // "ics"
// By the ending of a name; none where that tells nothing: a .json may be of several.
std::optional<ExportFormat> exportFormatOf(const QString& path);

struct ExportOptions {
    Language language = Language::forCode(QStringLiteral("en"));  // of the texts
    bool privateNotes = false;
};

struct ExportResult {
    std::int64_t events = 0;   // that were written
    std::int64_t leftOut = 0;  // that the format cannot say
    QStringList cannotSay;     // plain sentences, counted: whatever is not in the file, or not as it was
};

// Told how much is done, 0 to 1; false cancels.
using ExportProgress = std::function<bool(double)>;

// Writes the events one by one, beside `path`, which has its old content or all of the new. Whoever calls has asked
// about a file that is there. A Problem where it cannot be written or was cancelled: nothing has changed then.
Result<ExportResult> writeExport(const Document& document, const QString& path, ExportFormat format,
                                 const ExportOptions& options, const ExportProgress& progress = {});

// Writes a file of any kind the same way: `write` is given the open device, and says what became of it.
Outcome writeWhole(const QString& path, const std::function<Outcome(QIODevice&)>& write);
Problem exportCancelled(const QString& path);

}  // namespace jalon

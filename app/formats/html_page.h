// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/data/event_filter.h"
#include "app/formats/export_file.h"

namespace jalon {

// The picture of timeline and chart as SVG, on light and on dark; whoever calls has drawn it. Either may be empty.
struct PagePicture {
    QByteArray light, dark;
};

struct PageOptions {
    static constexpr std::size_t usualMost = 5000;

    Language language = Language::forCode(QStringLiteral("en"));
    bool privateNotes = false;
    EventFilter filter;  // without its search: the events that are listed, and the companies whose figures are
    std::size_t mostEvents = usualMost;  // of more, the most important are listed, and the page says so
};

// A page that is whole by itself: picture, events in time order, values, sources. No script, nothing from elsewhere,
// every text escaped. Written as writeExport writes.
Result<ExportResult> writeHtmlPage(const Document& document, const QString& path, const PagePicture& picture,
                                   const PageOptions& options, const ExportProgress& progress = {});

}  // namespace jalon

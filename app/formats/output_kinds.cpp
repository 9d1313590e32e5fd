// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/formats/output_kinds.h"

#include <QFileInfo>
#include <algorithm>

#include "app/formats/export_file.h"
#include "app/formats/formats_text.h"
#include "app/formats/lossless_outputs.h"

namespace jalon {

namespace {

// Formats of other programs; whoever calls has asked about a file that is there.
template <ExportFormat format>
Result<ContentCount> writeOther(const Document& document, const QString& out, bool replace, const ContentWish& wish) {
    if (!replace && QFileInfo::exists(out))
        return Problem{ProblemKind::Exists, formatsText(QT_TRANSLATE_NOOP("Formats", "%1 exists already.")).arg(out),
                       out};
    const auto written = writeExport(document, out, format, {wish.language, wish.privateNotes}, wish.progress);
    if (!written)
        return written.problem();
    ContentCount count;
    count.events = written->events;
    count.cannotSay = written->cannotSay;
    return count;
}

}  // namespace

const std::vector<OutputKind>& outputKinds() {
    static const std::vector<OutputKind> kinds{
        {"jalon", ".jalon", writeJalonDocument},
        {"json", ".json", writeJalonJson},
        {"csv", "/", writeJalonCsv},
        {"timelinejs", ".timelinejs.json", writeOther<ExportFormat::TimelineJs>},
        {"icalendar", ".ics", writeOther<ExportFormat::ICalendar>},
        {"timeline-project", ".timeline", writeOther<ExportFormat::TimelineProject>},
        {"markwhen", ".mw", writeOther<ExportFormat::Markwhen>},
    };
    return kinds;
}

QStringList outputKindNames() {
    QStringList names;
    for (const OutputKind& kind : outputKinds()) names += QLatin1String(kind.name);
    return names;
}

const OutputKind* outputKindNamed(const QString& name) {
    const auto& kinds = outputKinds();
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [&](const auto& k) { return name == QLatin1String(k.name); });
    return found == kinds.end() ? nullptr : &*found;
}

const OutputKind* outputKindFor(const QString& out) {
    const QString named = QFileInfo(out).isDir() && !out.endsWith(QLatin1Char('/')) ? out + QLatin1Char('/') : out;
    const auto& kinds = outputKinds();
    // The longest ending tells most: ".timelinejs.json" is no ".json".
    const OutputKind* found = nullptr;
    for (const OutputKind& kind : kinds)
        if (named.endsWith(QLatin1String(kind.ending), Qt::CaseInsensitive) &&
            (!found || qstrlen(kind.ending) > qstrlen(found->ending)))
            found = &kind;
    return found;
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QHash>
#include <QSet>
#include <functional>

#include "app/base/result.h"
#include "app/formats/import_result.h"
#include "app/formats/import_sink.h"

namespace jalon {

// Told how much of a source is done, 0 to 1; false cancels.
using ImportProgress = std::function<bool(double)>;

// One source on its way from its reader to the sink: counts what passes, notes what is skipped, knows when to stop. The
// taking functions say whether to go on.
class ImportRun {
public:
    ImportRun(const QString& path, const ImportOptions& options, ImportSink& sink, const ImportProgress& progress);

    const ImportOptions& options() const { return m_options; }
    ImportResult& result() { return m_result; }
    const QString& path() const { return m_path; }

    void title(const QString& title);
    // Counts one more row, object or element; tells the progress now and then.
    bool record(double done);
    // An event without a title is skipped.
    bool take(ImportedEvent event);
    bool take(const ImportedValuation& valuation);
    bool take(const ImportedPoint& point);
    bool take(const ImportedRelation& relation);
    bool skip(int line, const QString& reason);
    void warn(const QString& warning);  // each sentence once

    bool stopped() const { return m_stopped; }
    bool cancelled() const { return m_cancelled; }
    // A Problem that names the file, for a source of which nothing can be used.
    Problem refuse(const QString& why, ProblemKind kind = ProblemKind::BadValue, int line = 0) const;

private:
    bool goOn(bool more);
    bool isDuplicate(const ImportedEvent& event);
    bool leaveOut(const ImportedEvent& event);
    static quint64 likenessOf(const ImportedEvent& event);

    QString m_path;
    const ImportOptions& m_options;
    ImportSink& m_sink;
    const ImportProgress& m_progress;
    ImportResult m_result;
    QSet<quint64> m_seen;
    // Where duplicates are left out: the id of the first of each, and by the id of one that was left out that of the
    // first, for relations.
    QHash<quint64, QString> m_firstIds;
    QHash<QString, QString> m_standIns;
    bool m_stopped = false, m_cancelled = false;
};

// Text as a document holds it: without the zero bytes and other controls that no text has, line ends as LF.
QString cleanText(const QString& text);
// On one line.
QString cleanLine(const QString& text);
// What a reader sees of a piece of HTML: without tags, with its entities resolved.
QString plainOfHtml(const QString& html);

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/dialogs/import_reading.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>
#include <algorithm>
#include <array>
#include <atomic>

#include "app/formats/collecting_sink.h"
#include "app/formats/format_list.h"

namespace jalon {

struct ImportReader::Job {
    QPointer<ImportReader> reader;  // asked on its own thread only
    QStringList sources;
    ImportOptions options;
    std::atomic<bool> cancelled{false};
    std::atomic<int> told{-1};  // percent
};

namespace {

template <typename Thing>
void addFirst(std::vector<Thing>& all, const std::vector<Thing>& more) {
    for (const Thing& thing : more)
        if (all.size() < ImportReader::mostShown)
            all.push_back(thing);
}

// A table in which nothing says when is read as if its first column did, to learn how its columns are called.
std::vector<ImportedColumn> columnsOfRefused(const QString& source, ImportOptions options) {
    if (options.format && familyOf(*options.format) != FormatFamily::Table)
        return {};
    const std::vector<ColumnRole> given = options.columns;
    options.columns = {ColumnRole::Date};
    CollectingSink sink(1, false);
    int progressCalls = 0;
    const auto found = importFile(source, options, sink, [&](double) { return ++progressCalls < 2; });
    if (!found)
        return {};
    const auto byHeading = [](const QString& name) {
        constexpr std::array words{ColumnRole::Title, ColumnRole::Text, ColumnRole::Category, ColumnRole::Lane};
        const ColumnRole role = roleOfHeading(name).value_or(ColumnRole::Extra);
        return std::find(words.begin(), words.end(), role) != words.end() ? role : ColumnRole::Extra;
    };
    std::vector<ImportedColumn> columns = found->columns;
    for (std::size_t i = 0; i < columns.size(); ++i)
        columns[i].role = i < given.size() ? given[i] : byHeading(columns[i].name);
    return columns;
}

// All that can be said of the files; of the first rows only where not `whole`.
ImportReading readSources(const QStringList& sources, const ImportOptions& options, bool whole,
                          const ImportProgress& progress) {
    ImportReading reading;
    reading.whole = whole;
    const auto count = static_cast<double>(sources.size());
    for (qsizetype i = 0; i < sources.size(); ++i) {
        CollectingSink sink(ImportReader::mostShown, whole);
        const auto told = [&](double done) { return progress((static_cast<double>(i) + done) / count); };
        auto result = importFile(sources[i], options, sink, told);
        addFirst(reading.events, sink.events());
        addFirst(reading.valuations, sink.valuations());
        addFirst(reading.points, sink.points());
        if (sources.size() == 1)
            reading.columns = result ? result->columns : columnsOfRefused(sources[i], options);
        reading.sources.emplace_back(sources[i], std::move(result));
    }
    return reading;
}

}  // namespace

bool ImportReading::keptAnything() const {
    return std::any_of(sources.begin(), sources.end(),
                       [](const auto& source) { return source.second && source.second->keptAnything(); });
}

ImportReader::~ImportReader() {
    cancel();
}

void ImportReader::cancel() {
    if (m_job)
        m_job->cancelled = true;
    m_job.reset();
}

void ImportReader::read(const QStringList& sources, const ImportOptions& options) {
    cancel();
    m_job = std::make_shared<Job>();
    m_job->reader = this;
    m_job->sources = sources;
    m_job->options = options;
    QThreadPool::globalInstance()->start([job = m_job] { run(job); });
}

void ImportReader::run(const std::shared_ptr<Job>& job) {
    const auto progress = [job](double done) {
        const int percent = static_cast<int>(done * 100);
        if (job->told.exchange(percent) != percent) {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [job, done] {
                    if (job->reader && job->reader->m_job == job)
                        Q_EMIT job->reader->progressed(done);
                },
                Qt::QueuedConnection);
        }
        return !job->cancelled;
    };
    ImportReading first = readSources(job->sources, job->options, false, [job](double) { return !job->cancelled; });
    const std::size_t shown = first.events.size() + first.valuations.size() + first.points.size();
    first.whole = shown < mostShown;
    const bool more = !first.whole;
    if (job->cancelled)
        return;
    deliver(job, std::move(first));
    if (!more)
        return;
    ImportReading all = readSources(job->sources, job->options, true, progress);
    if (!job->cancelled)
        deliver(job, std::move(all));
}

void ImportReader::deliver(const std::shared_ptr<Job>& job, ImportReading reading) {
    const auto kept = std::make_shared<ImportReading>(std::move(reading));
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [job, kept] {
            ImportReader* reader = job->reader;
            if (!reader || reader->m_job != job)
                return;
            if (kept->whole)
                reader->m_job.reset();
            Q_EMIT reader->arrived(*kept);
        },
        Qt::QueuedConnection);
}

}  // namespace jalon

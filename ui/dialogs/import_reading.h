// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <memory>

#include "app/formats/import_file.h"

namespace jalon {

// What would become of files, for a look before they are imported.
struct ImportReading {
    std::vector<std::pair<QString, Result<ImportResult>>> sources;
    // The first of all sources together.
    std::vector<ImportedEvent> events;
    std::vector<ImportedValuation> valuations;
    std::vector<ImportedPoint> points;
    // Of a single table: also where it could not be read as one, so that its columns can be given their roles.
    std::vector<ImportedColumn> columns;
    bool whole = true;  // false: only the first rows were read, more is to come

    bool keptAnything() const;
};

// Reads files for a preview on a worker, anew for every change of the options: first the first rows, then all of them.
// What was read for other options is dropped.
class ImportReader : public QObject {
    Q_OBJECT
public:
    static constexpr std::size_t mostShown = 100;  // events, and figures

    explicit ImportReader(QObject* parent = nullptr) : QObject(parent) {}
    ~ImportReader() override;

    void read(const QStringList& sources, const ImportOptions& options);
    bool isReading() const { return m_job != nullptr; }

Q_SIGNALS:
    void arrived(const jalon::ImportReading& reading);
    void progressed(double done);  // 0 to 1

private:
    struct Job;
    static void run(const std::shared_ptr<Job>& job);
    static void deliver(const std::shared_ptr<Job>& job, ImportReading reading);
    void cancel();

    std::shared_ptr<Job> m_job;  // null where nothing is read
};

}  // namespace jalon

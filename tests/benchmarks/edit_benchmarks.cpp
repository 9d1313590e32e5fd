// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "tests/benchmarks/edit_benchmarks.h"

#include <QElapsedTimer>
#include <QFile>
#include <random>

#include "app/data/index_updater.h"
#include "tests/benchmarks/document_benchmarks.h"
#include "tests/benchmarks/samples.h"

namespace jalon {

namespace {

double millisecondsSince(const QElapsedTimer& clock) {
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

// A document that may be changed, gone with this.
class EditedFile {
public:
    explicit EditedFile(std::int64_t n) : m_path(measuredDocumentPath(n) + QStringLiteral(".edited")) {
        QFile::remove(m_path);
        if (!QFile::copy(measuredDocumentPath(n), m_path))
            qFatal("no copy of the document");
        auto opened = Database::openForEditing(m_path);
        if (!opened)
            qFatal("%s", qPrintable(opened.problem().message));
        database = opened.take();
    }
    ~EditedFile() {
        database.reset();
        QFile::remove(m_path);
        QFile::remove(m_path + QStringLiteral("-journal"));
    }
    EditedFile(const EditedFile&) = delete;
    EditedFile& operator=(const EditedFile&) = delete;

    std::unique_ptr<Database> database;

private:
    QString m_path;
};

// Moves events by up to a year, so many in a transaction; the time of the index alone, and of all with the commit.
void moveEvents(const QString& name, std::int64_t n, EditedFile& copy, IndexUpdater& updater, const char* which,
                int times, int atOnce) {
    std::mt19937_64 random(5);
    Statement next = copy.database->prepare(
        (QByteArray("SELECT id FROM event WHERE id >= ? AND ") + which + " ORDER BY id LIMIT 1").constData());
    Statement move = copy.database->prepare(
        "UPDATE event SET earliest_start = earliest_start + ?1, latest_start = latest_start + ?1, "
        "earliest_end = earliest_end + ?1, latest_end = latest_end + ?1 WHERE id = ?2");
    std::vector<BenchSample> index, whole;
    for (int i = 0; i < times; ++i) {
        std::vector<EventId> touched;
        for (int each = 0; each < atOnce; ++each) {
            next.bind(1, static_cast<std::int64_t>(random() % static_cast<std::uint64_t>(n)));
            if (next.step())
                touched.push_back({next.integer(0)});
            next.reset();
        }
        QElapsedTimer all, part;
        all.start();
        Transaction transaction(*copy.database);
        part.start();
        updater.before(touched);
        double spent = millisecondsSince(part);
        for (const EventId id : touched)
            move.bind(1, static_cast<std::int64_t>(random() % 63'000'000) - 31'500'000).bind(2, id.value).run();
        part.start();
        if (!updater.update(touched))
            qFatal("the index was not updated: %s", qPrintable(copy.database->errorMessage()));
        spent += millisecondsSince(part);
        if (!transaction.commit())
            qFatal("not committed: %s", qPrintable(copy.database->errorMessage()));
        index.push_back({spent, residentMegabytes(0)});
        whole.push_back({millisecondsSince(all), residentMegabytes(0)});
    }
    reportSamples(name, n, index);
    reportSamples(name + QStringLiteral("-committed"), n, whole);
}

}  // namespace

void benchEditIndex(std::int64_t n) {
    EditedFile copy(n);
    const double before = residentMegabytes(0);
    QElapsedTimer clock;
    clock.start();
    IndexUpdater updater(*copy.database);
    reportSamples(QStringLiteral("edit-index-read"), n, {{millisecondsSince(clock), residentMegabytes(0) - before}});
    moveEvents(QStringLiteral("edit-index-moment"), n, copy, updater, "latest_end <= earliest_start + 86400", 300, 1);
    moveEvents(QStringLiteral("edit-index-span"), n, copy, updater, "latest_end > earliest_start + 86400", 600, 1);
    moveEvents(QStringLiteral("edit-index-hundreds"), n, copy, updater, "1", 5,
               static_cast<int>(std::min<std::int64_t>(n / 10, 500)));
    if (n <= 1'000'000)  // of ten million it takes minutes
        moveEvents(QStringLiteral("edit-index-anew"), n, copy, updater, "1", 2, static_cast<int>(n / 90 + 65));
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// The points of series as blocks of bytes, and what is made when all the content is there.
#include <QCoreApplication>
#include <QFile>
#include <QtEndian>
#include <cmath>
#include <cstdio>

#include "app/data/document_loader.h"
#include "app/data/durable_file.h"
#include "app/data/index_writer.h"
#include "app/data/search_rows.h"
#include "app/data/series_blocks.h"

namespace jalon {

namespace {

QString say(const char* source) {
    return QCoreApplication::translate("Document", source);
}

template <typename Number>
void append(QByteArray& bytes, Number number) {
    char little[sizeof number];
    qToLittleEndian(number, little);
    bytes.append(little, sizeof number);
}

}  // namespace

bool DocumentLoader::takePoint(const std::vector<ContentCell>& row) {
    const std::int64_t series = find("series", std::get<std::string_view>(row[0]));
    if (series == 0)
        return false;
    const auto* seconds = std::get_if<std::int64_t>(&row[1]);
    if (!seconds)
        return refuse(say(QT_TRANSLATE_NOOP("Document", "%1 must be a whole number")).arg(QLatin1String("seconds")));
    const double amount =
        row[2].index() == 2 ? std::get<double>(row[2]) : static_cast<double>(std::get<std::int64_t>(row[2]));
    if (series != m_block.series) {
        if (!writeBlock())
            return false;
        m_block.done.insert(m_block.series);
        if (m_block.done.contains(series))
            return refuse(say(QT_TRANSLATE_NOOP("Document", "the points of a series must stand together")));
        m_block.series = series;
        m_block.number = 0;
    } else if (*seconds < m_block.last) {
        return refuse(say(QT_TRANSLATE_NOOP("Document", "the points of a series must stand in the order of time")));
    }
    m_block.last = *seconds;
    append(m_block.times, qint64{*seconds});
    append(m_block.amounts, amount);
    return m_block.times.size() < static_cast<qsizetype>(pointsPerBlock * sizeof(qint64)) || writeBlock();
}

bool DocumentLoader::writeBlock() {
    if (m_block.times.isEmpty())
        return true;
    m_insert->bind(1, m_block.series).bind(2, m_block.number++).bind(3, m_block.times).bind(4, m_block.amounts);
    m_block.times.resize(0);
    m_block.amounts.resize(0);
    return run(*m_insert);
}

bool DocumentLoader::end() {
    if (m_table->kind == TableKind::Points && !writeBlock())
        return false;
    for (const Deferred& each : m_deferred) {
        const std::int64_t target =
            find(m_table->name, {each.key.constData(), static_cast<std::size_t>(each.key.size())});
        if (target == 0)
            return false;
        Statement update =
            m_database->prepare(QByteArray("UPDATE ") + m_table->name + " SET " + each.column + " = ? WHERE id = ?");
        update.bind(1, target).bind(2, each.row);
        if (!run(update))
            return false;
    }
    m_deferred.clear();
    return true;
}

bool DocumentLoader::writeSearch(const std::function<bool(double)>& progress) {
    constexpr std::int64_t often = 1000;
    SearchRows rows(*m_database);
    Statement last = m_database->prepare("SELECT max(id) FROM event");
    // Row numbers were given in order: there are no holes.
    const std::int64_t count = last.step() ? last.integer(0) : 0;
    for (std::int64_t event = 1; event <= count; ++event) {
        if (!rows.add({event}) || (event % often == 1 && !progress(0.7 * double(event) / double(count))))
            return false;
    }
    return true;
}

Outcome DocumentLoader::finish(const std::function<bool(double)>& progress) {
    if (m_languages.isEmpty())
        return Problem{ProblemKind::BadValue,
                       say(QT_TRANSLATE_NOOP("Document", "there is no language: a document has at least one"))};
    bool cancelled = false;
    const auto told = [&](double done) {
        cancelled = cancelled || (progress && !progress(done));
        return !cancelled;
    };
    releaseStatements();
    const bool written =
        writeSearch(told) &&
        m_database->execute("INSERT INTO event_search(event_search, rank) VALUES('hashsize', 1048576)") &&
        m_database->execute("COMMIT") &&
        writeEventIndex(*m_database, [&](double done) { return told(0.7 + 0.3 * done); });
    if (cancelled)
        return Problem{ProblemKind::Cancelled,
                       say(QT_TRANSLATE_NOOP("Document", "%1 was not written: it was cancelled.")).arg(m_path), m_path};
    if (!written) {
        cannotWrite();
        return *m_problem;
    }
    m_database.reset();
    // Nothing was synced on the way: all of it is now.
    if (!syncFile(m_draft) ||
        std::rename(QFile::encodeName(m_draft).constData(), QFile::encodeName(m_path).constData()) != 0)
        return Problem{ProblemKind::CannotWrite,
                       say(QT_TRANSLATE_NOOP("Document", "%1 cannot be written: %2. Nothing was kept of it."))
                           .arg(m_path, qt_error_string()),
                       m_path};
    m_finished = true;
    syncFolderOf(m_path);  // some file systems refuse: the name is then written when they see fit
    return Done{};
}

}  // namespace jalon

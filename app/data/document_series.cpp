// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Reading series of any length: whole, in outline, or point by point.
#include <algorithm>

#include "app/data/database.h"
#include "app/data/document_header.h"
#include "app/data/names.h"
#include "app/data/series_blocks.h"

namespace jalon {

namespace {

// What is no longer than this is read at once; of what is, so many blocks make its outline, in so many parts each.
constexpr std::size_t pointsReadAtOnce = 32 * pointsPerBlock;
constexpr std::size_t blocksOfOutline = 48;
constexpr std::size_t partsOfBlock = 32;

struct SeriesHead {
    std::int64_t id = 0;
    std::shared_ptr<LongSeries> series;
    std::size_t points = 0;
};

// Documents of version 1 have no series.
std::vector<SeriesHead> headsOf(const Database& database) {
    std::vector<SeriesHead> heads;
    Statement known = database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'series_block'");
    if (!known.step() || known.integer(0) != 1)
        return heads;
    Statement rows =
        database.prepare("SELECT id, key, entity, currency, basis, status, coverage, source FROM series ORDER BY id");
    Statement size = database.prepare("SELECT sum(length(times)) / 8 FROM series_block WHERE series = ?");
    while (rows.step()) {
        auto series = std::make_shared<LongSeries>();
        series->key = rows.text(1);
        series->entity = {rows.integer(2)};
        series->currency = rows.text(3);
        series->basis = enumFromName<ValuationBasis>(rows.text(4)).value_or(ValuationBasis::Unstated);
        series->status = enumFromName<ValuationStatus>(rows.text(5)).value_or(ValuationStatus::Reported);
        series->coverage = enumFromName<ValuationCoverage>(rows.text(6)).value_or(ValuationCoverage::Equity);
        series->source = {rows.integer(7)};
        size.bind(1, rows.integer(0));
        const std::size_t points = size.step() ? static_cast<std::size_t>(size.integer(0)) : 0;
        size.reset();
        heads.push_back({rows.integer(0), std::move(series), points});
    }
    return heads;
}

// Calls `take` with each block as columns; false where that ended it. Damage ends the series.
bool visitBlocks(const Database& database, std::int64_t series, const std::function<bool(const SeriesColumns&)>& take) {
    Statement blocks = database.prepare("SELECT times, amounts FROM series_block WHERE series = ? ORDER BY block");
    blocks.bind(1, series);
    while (blocks.step()) {
        SeriesColumns block;
        block.reserve(pointsPerBlock);
        const bool whole = appendBlock(block, blocks.blob(0), blocks.blob(1));
        if (!take(block))
            return false;
        if (!whole)
            break;
    }
    return true;
}

std::vector<std::int64_t> blockNumbers(const Database& database, std::int64_t series) {
    std::vector<std::int64_t> numbers;
    Statement rows = database.prepare("SELECT block FROM series_block WHERE series = ? ORDER BY block");
    rows.bind(1, series);
    while (rows.step()) numbers.push_back(rows.integer(0));
    return numbers;
}

// Blocks as far apart as they are many, the first and the last among them: a few megabytes read of any length.
void readOutline(const Database& database, const SeriesHead& head) {
    const std::vector<std::int64_t> numbers = blockNumbers(database, head.id);
    Statement row = database.prepare("SELECT times, amounts FROM series_block WHERE series = ? AND block = ?");
    std::size_t taken = 0;
    for (std::size_t i = 0; i < blocksOfOutline && !numbers.empty(); ++i) {
        const std::size_t at = i * (numbers.size() - 1) / (blocksOfOutline - 1);
        if (i > 0 && at == taken)
            continue;
        taken = at;
        SeriesColumns block;
        row.bind(1, head.id).bind(2, numbers[at]);
        if (row.step())
            appendBlock(block, row.blob(0), row.blob(1));
        row.reset();
        appendOutline(head.series->columns, block, partsOfBlock);
    }
    head.series->outlineOf = head.points;
}

}  // namespace

std::optional<Document::Series> Document::readSeries(const std::function<bool(double)>& progress) const {
    const std::vector<SeriesHead> heads = headsOf(*m_database);
    std::size_t all = 0, read = 0;
    for (const SeriesHead& head : heads) all += head.points;
    Series series;
    for (const SeriesHead& head : heads) {
        SeriesColumns& columns = head.series->columns;
        columns.reserve(head.points);
        bool sound = true;
        const bool going = visitBlocks(*m_database, head.id, [&](const SeriesColumns& block) {
            for (std::size_t i = 0; i < block.size() && sound; ++i)
                sound = columns.append(block.timeAt(i), block.valueAt(i));
            read += block.size();
            return !progress ||
                   progress(static_cast<double>(read) / static_cast<double>(std::max<std::size_t>(all, 1)));
        });
        if (!going)
            return std::nullopt;
        columns.finish();
        series.push_back(head.series);
    }
    return series;
}

const Document::Series& Document::longSeries() const {
    if (!m_series)
        m_series = readSeries({});
    return *m_series;
}

const Document::Series& Document::seriesOutlines() const {
    if (m_series)
        return *m_series;
    const std::vector<SeriesHead> heads = headsOf(*m_database);
    const auto isShort = [](const SeriesHead& head) { return head.points <= pointsReadAtOnce; };
    // In memory there is nothing to wait for, and nobody else could read it.
    if (path().isEmpty() || std::all_of(heads.begin(), heads.end(), isShort))
        return longSeries();
    if (!m_outlines) {
        m_outlines.emplace();
        for (const SeriesHead& head : heads) {
            readOutline(*m_database, head);
            head.series->columns.finish();
            m_outlines->push_back(head.series);
        }
    }
    return *m_outlines;
}

void Document::adoptSeries(Series series) {
    m_series = std::move(series);
    m_outlines.reset();
}

void Document::visitSeries(const std::function<bool(const LongSeries&)>& wanted,
                           const std::function<void(const LongSeries&, Instant, double)>& visit) const {
    for (const SeriesHead& head : headsOf(*m_database)) {
        if (!wanted(*head.series))
            continue;
        Instant last = Instant::first();
        visitBlocks(*m_database, head.id, [&](const SeriesColumns& block) {
            // What goes back in time is damage, and ends the series.
            for (std::size_t i = 0; i < block.size(); ++i) {
                if (block.timeAt(i) < last)
                    return false;
                last = block.timeAt(i);
                visit(*head.series, last, block.valueAt(i));
            }
            return true;
        });
    }
}

}  // namespace jalon

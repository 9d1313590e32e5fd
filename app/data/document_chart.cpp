// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// Reading and writing what a chart needs beyond dated figures: rates and gaps; writing series of any length.
#include "app/data/database.h"
#include "app/data/document_header.h"
#include "app/data/document_writer.h"
#include "app/data/event_rows.h"
#include "app/data/names.h"
#include "app/data/series_blocks.h"

namespace jalon {

namespace {

// Documents of version 1 have none of these tables.
bool hasChartTables(const Database& database) {
    Statement row = database.prepare("SELECT count(*) FROM sqlite_schema WHERE name = 'series_block'");
    return row.step() && row.integer(0) == 1;
}

void bindSource(Statement& row, int index, SourceId source) {
    if (source)
        row.bind(index, source.value);
    else
        row.bindNull(index);
}

}  // namespace

std::vector<ExchangeRate> Document::exchangeRates() const {
    std::vector<ExchangeRate> rates;
    if (!hasChartTables(*m_database))
        return rates;
    Statement rows = m_database->prepare("SELECT currency, quote, edtf, rate, source FROM exchange_rate ORDER BY id");
    while (rows.step())
        rates.push_back({rows.text(0), rows.text(1), dateOf(rows.text(2)), rows.real(3), {rows.integer(4)}});
    return rates;
}

std::vector<ValuationGap> Document::valuationGaps() const {
    std::vector<ValuationGap> gaps;
    if (!hasChartTables(*m_database))
        return gaps;
    Statement rows = m_database->prepare("SELECT entity, edtf FROM valuation_gap ORDER BY entity, ordinal");
    while (rows.step()) gaps.push_back({{rows.integer(0)}, dateOf(rows.text(1))});
    return gaps;
}

EntityId DocumentWriter::addCompany(const QString& key, const QString& name, ColorRole color) {
    const std::int64_t id = ++m_companies;
    Statement row = m_database->prepare("INSERT INTO entity VALUES(?1, ?2, ?1, 'company', ?3, NULL, NULL, 1)");
    Statement text = m_database->prepare("INSERT INTO entity_text VALUES(?, ?, ?)");
    m_ok = row.bind(1, id).bind(2, key).bind(3, nameOfEnum(color)).run() && m_ok;
    m_ok = text.bind(1, id).bind(2, m_language).bind(3, name).run() && m_ok;
    return {id};
}

void DocumentWriter::addValuation(const Valuation& valuation) {
    Statement row = m_database->prepare(
        "INSERT INTO valuation VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, 'confirmed')");
    const UncertainDate& date = valuation.date;
    row.bind(1, ++m_valuations).bind(2, valuation.key).bind(3, valuation.entity.value);
    row.bind(4, QString::fromStdString(date.edtf)).bind(5, date.earliestStart.seconds);
    row.bind(6, date.latestStart.seconds).bind(7, date.earliestEnd.seconds).bind(8, date.latestEnd.seconds);
    row.bind(9, valuation.low.units).bind(10, valuation.high.units).bind(11, valuation.low.currency);
    row.bind(12, nameOfEnum(valuation.basis)).bind(13, nameOfEnum(valuation.status));
    m_ok = row.bind(14, nameOfEnum(valuation.coverage)).run() && m_ok;
}

void DocumentWriter::addExchangeRate(const ExchangeRate& rate) {
    Statement row = m_database->prepare("INSERT INTO exchange_rate VALUES(?, ?, ?, ?, ?, ?)");
    row.bind(1, ++m_rates).bind(2, rate.currency).bind(3, rate.quote);
    row.bind(4, QString::fromStdString(rate.date.edtf)).bindReal(5, rate.rate);
    bindSource(row, 6, rate.source);
    m_ok = row.run() && m_ok;
}

void DocumentWriter::addGap(const ValuationGap& gap) {
    Statement row = m_database->prepare("INSERT INTO valuation_gap VALUES(?, ?, ?)");
    row.bind(1, gap.entity.value).bind(2, ++m_gaps).bind(3, QString::fromStdString(gap.date.edtf));
    m_ok = row.run() && m_ok;
}

void DocumentWriter::addSeries(const LongSeries& series) {
    const std::int64_t id = ++m_series;
    Statement row = m_database->prepare("INSERT INTO series VALUES(?, ?, ?, ?, ?, ?, ?, ?)");
    row.bind(1, id).bind(2, series.key).bind(3, series.entity.value).bind(4, series.currency);
    row.bind(5, nameOfEnum(series.basis)).bind(6, nameOfEnum(series.status)).bind(7, nameOfEnum(series.coverage));
    bindSource(row, 8, series.source);
    m_ok = row.run() && m_ok;
    Statement block = m_database->prepare("INSERT INTO series_block VALUES(?, ?, ?, ?)");
    const SeriesColumns& columns = series.columns;
    for (std::size_t begin = 0; begin < columns.size(); begin += pointsPerBlock) {
        const std::size_t end = std::min(columns.size(), begin + pointsPerBlock);
        block.bind(1, id).bind(2, static_cast<std::int64_t>(begin / pointsPerBlock));
        m_ok =
            block.bind(3, bytesOfTimes(columns, begin, end)).bind(4, bytesOfAmounts(columns, begin, end)).run() && m_ok;
    }
}

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "app/drawing/figure_table.h"

#include <algorithm>

#include "app/data/csv_text.h"
#include "app/data/names.h"
#include "app/drawing/figure_content.h"
#include "app/time/edtf_text.h"

namespace jalon {

namespace {

struct TableRow {
    QString kind, id, date, name, lane, category, title, low, high, currency, basis, coverage, status;
    QString count = QStringLiteral("1");
    QString sources, links;
    QString measuredLow, measuredHigh, reference;  // of a chart that measures against a start

    QStringList fields(bool measured) const {
        QStringList all = {kind, id,       date,  name,     lane,   category, title,   low,
                           high, currency, basis, coverage, status, count,    sources, links};
        if (measured)
            all << measuredLow << measuredHigh << reference;
        return all;
    }
};

void nameSources(TableRow& row, const std::vector<SourceId>& ids, const StoryContent& content) {
    QStringList names, links;
    for (const SourceId id : ids) {
        const Source* source = content.source(id);
        if (!source)
            continue;
        if (!names.contains(source->publisher))
            names += source->publisher;
        if (!source->url.isEmpty())
            links += source->url;
    }
    row.sources = names.join(QStringLiteral("; "));
    row.links = links.join(QStringLiteral("; "));
}

TableRow rowOf(const Valuation& valuation, const StoryContent& content) {
    TableRow row;
    row.kind = QStringLiteral("valuation");
    row.id = valuation.key;
    row.date = QString::fromStdString(valuation.date.edtf);
    row.name = content.entity(valuation.entity)->name;
    row.low = QString::number(valuation.low.units);
    row.high = QString::number(valuation.high.units);
    row.currency = valuation.low.currency;
    row.basis = basisKey(valuation.basis);
    row.coverage = coverageKey(valuation.coverage);
    row.status = statusKey(valuation.status);
    nameSources(row, valuation.sources, content);
    return row;
}

TableRow rowOf(const LongSeries& series, const TimeSpan& span, const StoryContent& content) {
    const SeriesColumns& columns = series.columns;
    const std::size_t begin = columns.firstFrom(span.begin), end = columns.firstFrom(span.end);
    const auto [low, high] = columns.extremes(begin, end);
    TableRow row;
    row.kind = QStringLiteral("series");
    row.id = series.key;
    row.date = isoDay(columns.timeAt(begin)) + QLatin1Char('/') + isoDay(columns.timeAt(end - 1));
    row.name = content.entity(series.entity)->name;
    row.low = QString::number(low, 'f', 0);
    row.high = QString::number(high, 'f', 0);
    row.currency = series.currency;
    row.basis = basisKey(series.basis);
    row.coverage = coverageKey(series.coverage);
    row.status = statusKey(series.status);
    row.count = QString::number(end - begin);
    nameSources(row, {series.source}, content);
    return row;
}

TableRow rowOf(const EventSummary& event, const StoryContent& content) {
    TableRow row;
    row.kind = QStringLiteral("event");
    row.id = event.key;
    row.date = QString::fromStdString(event.date.edtf);
    QStringList companies;
    for (const EntityId id : event.companies) companies += content.entity(id)->name;
    row.name = companies.join(QStringLiteral("; "));
    if (const Lane* lane = content.lane(event.lane))
        row.lane = lane->title;
    if (const Category* category = content.category(event.category))
        row.category = category->name;
    row.title = event.title;
    if (event.amount) {
        row.low = row.high = QString::number(event.amount->units);
        row.currency = event.amount->currency;
    }
    nameSources(row, content.eventSources.value(event.id), content);
    return row;
}

// An index, or percent of growth; and the date of what it is measured against.
void measure(TableRow& row, double low, double high, const CompanySeries& series, const ChartOptions& options) {
    if (options.measure == ChartMeasure::Value)
        return;
    const double base = options.measure == ChartMeasure::Growth ? 100 : 0;
    row.measuredLow = QString::number(low - base, 'f', 2);
    row.measuredHigh = QString::number(high - base, 'f', 2);
    if (options.reference)
        row.reference = isoDay(*options.reference);
    else if (!series.joined.empty())
        row.reference = QString::fromStdString(series.joined.front().valuation->date.edtf);
    else
        row.reference = isoDay(series.longSeries.front()->columns.timeAt(0));
}

void addValuations(std::vector<TableRow>& rows, const Figure& figure, const StoryContent& content) {
    for (const ShownSeries& shown : shownSeries(figure, content)) {
        std::vector<SeriesPoint> points = shown.joined;
        points.insert(points.end(), shown.beside.begin(), shown.beside.end());
        std::stable_sort(points.begin(), points.end(),
                         [](const SeriesPoint& a, const SeriesPoint& b) { return a.at < b.at; });
        for (const SeriesPoint& point : points) {
            rows.push_back(rowOf(*point.valuation, content));
            measure(rows.back(), point.low, point.high, shown.series, figure.chart);
        }
        for (const LongSeries* series : shown.longSeries) {
            const TimeSpan span = shownSpan(figure, content);
            rows.push_back(rowOf(*series, span, content));
            const ConvertedSeries values = shown.series.valuesOf(*series);
            const auto [low, high] = values.extremes(values.firstFrom(span.begin), values.firstFrom(span.end));
            measure(rows.back(), low, high, shown.series, figure.chart);
        }
    }
}

void addLaneCounts(std::vector<TableRow>& rows, const Figure& figure, const StoryContent& content) {
    const TimeSpan span = shownSpan(figure, content);
    EventFilter filter = figure.filter;
    filter.search.clear();
    const ShownEvents shown = content.store->shown(filter);
    for (const Lane& lane : content.lanes) {
        const auto number = static_cast<std::int32_t>(lane.id.value);
        TableRow row;
        row.kind = QStringLiteral("lane");
        row.id = lane.key;
        row.lane = lane.title;
        row.count =
            QString::number(shown.beginningBefore(number, span.end) - shown.beginningBefore(number, span.begin));
        rows.push_back(row);
    }
}

// The header first.
std::vector<QStringList> tableOf(const Figure& figure, const StoryContent& content) {
    std::vector<TableRow> rows;
    if (figure.part != FigurePart::Timeline)
        addValuations(rows, figure, content);
    if (figure.part != FigurePart::Chart) {
        if (content.store)
            addLaneCounts(rows, figure, content);
        for (const EventSummary* event : shownEvents(figure, content)) rows.push_back(rowOf(*event, content));
    }
    const bool measured = figure.part != FigurePart::Timeline && figure.chart.measure != ChartMeasure::Value;
    QString header = QStringLiteral(
        "kind,id,date,name,lane,category,title,low,high,currency,basis,coverage,status,count,sources,links");
    if (measured) {
        header += figure.chart.measure == ChartMeasure::Index ? QStringLiteral(",index_low,index_high,reference")
                                                              : QStringLiteral(",growth_low,growth_high,reference");
    }
    std::vector<QStringList> table = {header.split(QLatin1Char(','))};
    for (const TableRow& row : rows) table.push_back(row.fields(measured));
    return table;
}

}  // namespace

QByteArray figureCsv(const Figure& figure, const StoryContent& content) {
    QString text;
    for (const QStringList& row : tableOf(figure, content)) text += csvRow(row) + QLatin1Char('\n');
    return text.toUtf8();
}

QString figureTabbed(const Figure& figure, const StoryContent& content) {
    QString text;
    for (const QStringList& row : tableOf(figure, content)) text += tabbedRow(row) + QLatin1Char('\n');
    return text;
}

}  // namespace jalon

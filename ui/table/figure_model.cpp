// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#include "ui/table/figure_model.h"

#include <algorithm>

#include "app/drawing/chart_words.h"

namespace jalon {

namespace {
constexpr std::size_t rowsAtOnce = 500;
constexpr int rest = 120;  // ms that the view stands before its rows are read
}  // namespace

FigureModel::FigureModel(ViewState* state, QObject* parent) : QAbstractTableModel(parent), m_state(state) {
    for (auto signal : {&ViewState::contentChanged, &ViewState::seriesChanged, &ViewState::chartOptionsChanged})
        connect(state, signal, this, &FigureModel::follow);
    m_viewMoved.setSingleShot(true);
    m_viewMoved.setInterval(rest);
    connect(&m_viewMoved, &QTimer::timeout, this, &FigureModel::refresh);
    connect(state, &ViewState::scaleChanged, this, [this] {
        if (m_state->content()->series.empty())
            return;
        m_stale = true;
        if (m_following)
            m_viewMoved.start();
    });
    refresh();
}

void FigureModel::follow() {
    m_stale = true;
    if (m_following)
        refresh();
}

void FigureModel::setFollowing(bool following) {
    m_following = following;
    if (following && m_stale)
        refresh();
}

void FigureModel::refresh() {
    m_viewMoved.stop();
    m_stale = false;
    m_changing = true;
    beginResetModel();
    gather();
    const std::size_t figures = m_total - m_values;
    m_rows = firstRows(std::min(available(), figures + rowsAtOnce));
    endResetModel();
    m_changing = false;
}

void FigureModel::gather() {
    m_content = m_state->content();
    m_options = m_state->chartOptions();
    m_lines.clear();
    m_parts.clear();
    addLines(m_options);
    if (m_options.currencies == CurrencyView::Apart && m_options.measure == ChartMeasure::Value) {
        for (const QString& currency : otherCurrencies(*m_content, m_options)) {
            ChartOptions options = m_options;
            options.currency = currency;
            addLines(options);
        }
    }
    // Whoever looks for a figure need not scroll past a market's values.
    std::stable_partition(m_parts.begin(), m_parts.end(), [](const Part& part) { return !part.series; });
    m_total = m_values = 0;
    for (const Part& part : m_parts) {
        m_total += part.count;
        m_values += part.series ? part.count : 0;
    }
}

void FigureModel::addLines(const ChartOptions& options) {
    const TimeSpan span = m_state->scale().span();
    for (CompanySeries& series : companySeries(*m_content, options)) {
        const std::size_t first = m_parts.size(), line = m_lines.size();
        const QString company = shownName(series.company->name);
        for (const auto* points : {&series.joined, &series.beside}) {
            for (const SeriesPoint& point : *points)
                m_parts.push_back({point, nullptr, line, company, options.currency});
        }
        std::stable_sort(m_parts.begin() + static_cast<std::ptrdiff_t>(first), m_parts.end(),
                         [](const Part& a, const Part& b) { return a.point.at < b.point.at; });
        for (const LongSeries* each : series.longSeries) {
            // An outline is no list of what was there.
            if (each->isOutline())
                continue;
            const std::size_t begin = each->columns.firstFrom(span.begin), end = each->columns.firstFrom(span.end);
            if (begin < end)
                m_parts.push_back({{}, each, line, company, options.currency, begin, end - begin});
        }
        m_lines.push_back(std::move(series));
    }
}

// -- orders

void FigureModel::sort(int column, Qt::SortOrder order) {
    m_changing = true;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    std::vector<RowPlace> places;
    for (const QModelIndex& index : held) places.push_back(m_rows[static_cast<std::size_t>(index.row())]);
    m_sortColumn = column;
    m_sortOrder = order;
    m_rows = firstRows(m_rows.size());
    QModelIndexList moved;
    for (qsizetype i = 0; i < held.size(); ++i) {
        const auto found = std::find(m_rows.begin(), m_rows.end(), places[static_cast<std::size_t>(i)]);
        const int row = static_cast<int>(found - m_rows.begin());
        moved += found == m_rows.end() ? QModelIndex() : index(row, held[i].column());
    }
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    m_changing = false;
}

std::vector<RowPlace> FigureModel::firstRows(std::size_t rows) const {
    switch (m_sortColumn) {
        case Date:
            return rowsByKey<qint64>(rows, [](const Part& part) {
                return static_cast<qint64>(part.point.valuation->date.earliestStart.seconds);
            });
        case Low:
            return rowsByKey<double>(
                rows, [](const Part& part) { return static_cast<double>(part.point.valuation->low.units); });
        case High:
            return rowsByKey<double>(
                rows, [](const Part& part) { return static_cast<double>(part.point.valuation->high.units); });
        case Shown:
            return rowsByKey<double>(rows, [](const Part& part) { return part.point.middle(); });
        default:
            return rowsByParts(rows);
    }
}

// What all rows of a part have in common orders the parts.
std::vector<RowPlace> FigureModel::rowsByParts(std::size_t rows) const {
    std::vector<std::pair<QString, std::uint32_t>> order;
    for (std::uint32_t i = 0; i < m_parts.size(); ++i)
        order.emplace_back(m_sortColumn < 0 ? QString() : partText(m_parts[i], m_sortColumn), i);
    const bool descending = m_sortOrder == Qt::DescendingOrder;
    if (m_sortColumn >= 0) {
        std::stable_sort(order.begin(), order.end(), [descending](const auto& a, const auto& b) {
            const int compared = QString::localeAwareCompare(a.first, b.first);
            return descending ? compared > 0 : compared < 0;
        });
    }
    std::vector<RowPlace> places;
    places.reserve(rows);
    for (const auto& [words, part] : order) {
        for (std::size_t i = 0; i < m_parts[part].count && places.size() < rows; ++i)
            places.push_back({part, static_cast<std::uint32_t>(i)});
    }
    return places;
}

template <typename Key, typename KeyOf>
std::vector<RowPlace> FigureModel::rowsByKey(std::size_t rows, KeyOf keyOf) const {
    if (rows == 0)
        return {};
    FirstRows<Key> first(rows, m_sortOrder == Qt::DescendingOrder);
    for (std::uint32_t i = 0; i < m_parts.size(); ++i) {
        const Part& part = m_parts[i];
        if (!part.series)
            first.offer(keyOf(part), {i, 0});
        else if constexpr (std::is_same_v<Key, double>)
            offerValues(part, i, first);
        else
            offerTimes(part, i, rows, first);
    }
    return first.take();
}

// A stretch whose extremes are not among the first is passed over.
void FigureModel::offerValues(const Part& part, std::uint32_t number, FirstRows<double>& rows) const {
    constexpr std::size_t stretch = 1024;
    const ConvertedSeries values = valuesOf(part, m_sortColumn);
    for (std::size_t begin = 0; begin < part.count; begin += stretch) {
        const std::size_t end = std::min(part.count, begin + stretch);
        const auto [low, high] = values.extremes(part.begin + begin, part.begin + end);
        if (!rows.mayEnter(m_sortOrder == Qt::DescendingOrder ? high : low))
            continue;
        for (std::size_t i = begin; i < end; ++i)
            rows.offer(values.valueAt(part.begin + i), {number, static_cast<std::uint32_t>(i)});
    }
}

// They are in time order already: its first, or its last and those of one instant with them.
void FigureModel::offerTimes(const Part& part, std::uint32_t number, std::size_t wanted,
                             FirstRows<qint64>& rows) const {
    const SeriesColumns& columns = part.series->columns;
    std::size_t begin = part.begin, end = part.begin + part.count;
    if (m_sortOrder == Qt::AscendingOrder)
        end = std::min(end, begin + wanted);
    else if (part.count > wanted)
        begin = std::max(begin, columns.firstFrom(columns.timeAt(end - wanted)));
    for (std::size_t i = begin; i < end; ++i)
        rows.offer(columns.timeAt(i).seconds, {number, static_cast<std::uint32_t>(i - part.begin)});
}

ConvertedSeries FigureModel::valuesOf(const Part& part, int column) const {
    return column == Shown ? m_lines[part.line].valuesOf(*part.series) : ConvertedSeries(part.series->columns);
}

// -- rows

int FigureModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FigureModel::columnCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : columnCountOfAll;
}

bool FigureModel::canFetchMore(const QModelIndex& parent) const {
    return !parent.isValid() && !m_changing && m_rows.size() < available();
}

void FigureModel::fetchMore(const QModelIndex& parent) {
    if (!canFetchMore(parent))
        return;
    // More each time, so that reaching far down costs no more than a few passes over all.
    const std::size_t more = std::min(std::max(rowsAtOnce, m_rows.size()), available() - m_rows.size());
    beginInsertRows({}, static_cast<int>(m_rows.size()), static_cast<int>(m_rows.size() + more) - 1);
    m_rows = firstRows(m_rows.size() + more);
    endInsertRows();
}

void FigureModel::fetchAll() {
    while (canFetchMore({})) fetchMore({});
}

ValuationId FigureModel::figureAt(int row) const {
    return row >= 0 && row < rowCount() && !partOf(row).series ? partOf(row).point.valuation->id : ValuationId();
}

std::optional<Instant> FigureModel::valueAt(int row) const {
    if (row < 0 || row >= rowCount() || !partOf(row).series)
        return std::nullopt;
    return partOf(row).series->columns.timeAt(pointOf(row));
}

int FigureModel::rowOf(ValuationId id) const {
    for (int row = 0; id && row < rowCount(); ++row) {
        if (!partOf(row).series && partOf(row).point.valuation->id == id)
            return row;
    }
    return -1;
}

int FigureModel::rowOfEvent(EventId event) const {
    for (int row = 0; event && row < rowCount(); ++row) {
        if (!partOf(row).series && partOf(row).point.valuation->event == event)
            return row;
    }
    return -1;
}

QString FigureModel::remark() const {
    const QLocale& locale = m_content->language.locale();
    const auto number = [&](std::size_t count) { return locale.toString(static_cast<qlonglong>(count)); };
    if (!m_content->seriesAreWhole())
        return tr("The values of long series come as soon as they are read.");
    if (m_rows.size() == m_total)
        return {};
    if (m_rows.size() < available())
        return tr("%1 of %2 rows. Scroll down for more; zoom in to have fewer.")
            .arg(number(m_rows.size()), number(m_total));
    return tr("The first %1 of %2 rows. Zoom in to see the others, or sort by another column.")
        .arg(number(m_rows.size()), number(m_total));
}

}  // namespace jalon

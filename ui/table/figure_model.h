// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <optional>
#include <vector>

#include "app/drawing/chart_series.h"
#include "ui/table/figure_order.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// What the chart shows, a row each. First the dated figures, in the order of the chart's lines and of time: what the
// options and the filter leave, whatever part of the time axis is in view. Then the values of long series in the
// period in view. There may be millions: rows are given out some at a time as they are asked for (fetchMore), in
// whatever order, up to mostRows.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Company, Date, Low, High, Currency, Shown, Basis, Status, Coverage, Sources, columnCountOfAll };
    // What a test or a reader compares by: names, instants and amounts rather than their words.
    static constexpr int sortRole = Qt::UserRole;
    // What a spreadsheet takes: amounts in digits.
    static constexpr int copyRole = Qt::UserRole + 1;
    static constexpr std::size_t mostRows = 100'000;

    FigureModel(ViewState* state, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    void fetchAll();  // up to mostRows
    // By names as the language does, dates and amounts by size; the chart's order within equals, and for column -1.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    ValuationId figureAt(int row) const;
    std::optional<Instant> valueAt(int row) const;  // when it is, of a row of a long series
    int rowOf(ValuationId id) const;                // -1 where it is not given out
    int rowOfEvent(EventId event) const;            // the first figure that belongs to it; -1 where there is none
    // What there is besides the rows that are given out, in a sentence; empty where there is nothing.
    QString remark() const;
    // While nobody looks, nothing is followed; what is given out stays as it was.
    void setFollowing(bool following);

private:
    // A dated figure, or the values of one long series in the period in view.
    struct Part {
        SeriesPoint point;
        const LongSeries* series = nullptr;
        std::size_t line = 0;  // in m_lines
        QString company, currency;
        std::size_t begin = 0, count = 1;
    };
    void follow();
    void refresh();
    void gather();
    void addLines(const ChartOptions& options);
    std::vector<RowPlace> firstRows(std::size_t rows) const;
    std::vector<RowPlace> rowsByParts(std::size_t rows) const;
    template <typename Key, typename KeyOf>
    std::vector<RowPlace> rowsByKey(std::size_t rows, KeyOf keyOf) const;
    void offerValues(const Part& part, std::uint32_t number, FirstRows<double>& rows) const;
    void offerTimes(const Part& part, std::uint32_t number, std::size_t wanted, FirstRows<qint64>& rows) const;
    ConvertedSeries valuesOf(const Part& part, int column) const;

    const Part& partOf(int row) const { return m_parts[m_rows[static_cast<std::size_t>(row)].part]; }
    std::size_t pointOf(int row) const;  // in its series
    std::size_t available() const { return std::min(m_total, mostRows); }
    QString text(int row, int column) const;
    QString partText(const Part& part, int column) const;
    QString dateText(int row) const;
    QString amountText(int row, int column) const;
    double amount(int row, int column) const;
    QString copied(int row, int column) const;
    QVariant sortKey(int row, int column) const;
    QString sourcesOf(const Part& part) const;

    ViewState* m_state;
    std::shared_ptr<const StoryContent> m_content;  // the parts point into it, and into m_lines
    ChartOptions m_options;
    std::vector<CompanySeries> m_lines;
    std::vector<Part> m_parts;
    std::size_t m_total = 0, m_values = 0;  // rows of all parts; those of long series
    std::vector<RowPlace> m_rows;           // that are given out
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_viewMoved;
    bool m_following = true, m_stale = false;
    bool m_changing = false;  // whoever hears of it must not ask for more rows meanwhile
};

}  // namespace jalon

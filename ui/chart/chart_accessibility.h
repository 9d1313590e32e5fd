// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QHash>

#include "app/drawing/chart_series.h"
#include "ui/chart/valuation_chart.h"

namespace jalon {

// Values [begin, end) of a long series, which share a pixel column.
struct ValuesInView {
    const LongSeries* series = nullptr;
    std::size_t begin = 0, end = 0;
};
// Those of a line, series by series in time order: no more than the plot has columns for each, of however many.
std::vector<ValuesInView> valuesInView(const CompanySeries& line, const TimeScale& scale);

// The chart for screen readers, for which Qt Charts offers nothing: a chart of lists, one a line, each of its figures
// in time order, those beside the line included, and then of the values of its long series that are in view. A figure
// says company, date as known, value, basis and status, and has the Value interface: its amount between the lowest and
// the highest of its line.
class ChartAccessible : public QAccessibleWidget {
    Q_DECLARE_TR_FUNCTIONS(jalon::ChartAccessible)
public:
    explicit ChartAccessible(ValuationChart* chart);
    ~ChartAccessible() override;

    static void install();
    static void announceSelection(ValuationChart* chart);
    static void announceValue(ValuationChart* chart, Instant at);

    QAccessible::Role role() const override { return QAccessible::Chart; }
    int childCount() const override;
    QAccessibleInterface* child(int index) const override;
    int indexOfChild(const QAccessibleInterface* child) const override;
    QAccessibleInterface* childAt(int x, int y) const override;
    QAccessibleInterface* focusChild() const override;

    // For the children.
    ValuationChart* chart() const { return m_chart; }
    const CompanySeries* series(int index) const;
    std::vector<const SeriesPoint*> pointsOf(int series) const;
    const SeriesPoint* pointOf(ValuationId id) const;
    int seriesOf(ValuationId id) const;
    QAccessibleInterface* figure(ValuationId id) const;
    const std::vector<ValuesInView>& valuesOf(int series) const;
    QAccessibleInterface* values(int series, int index) const;

private:
    ValuationChart* m_chart;
    mutable QHash<int, QAccessible::Id> m_series;
    mutable QHash<ValuationId, QAccessible::Id> m_figures;
    mutable QHash<std::pair<int, int>, QAccessible::Id> m_items;
    // Of the layout that these figures belong to.
    mutable std::shared_ptr<const ChartFigures> m_valuesOf;
    mutable std::vector<std::vector<ValuesInView>> m_values;
};

}  // namespace jalon

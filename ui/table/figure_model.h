// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractTableModel>
#include <vector>

#include "app/drawing/chart_series.h"
#include "ui/view_state/view_state.h"

namespace jalon {

// The figures that the chart shows, a row each, in the order of the chart's lines and of time: what the options and the
// filter leave, whatever part of the time axis is in view.
class FigureModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Company, Date, Low, High, Currency, Shown, Basis, Status, Coverage, Sources, columnCountOfAll };
    // What a sorting proxy compares by: names, instants and amounts rather than their words.
    static constexpr int sortRole = Qt::UserRole;
    // What a spreadsheet takes: amounts in digits.
    static constexpr int copyRole = Qt::UserRole + 1;

    FigureModel(ViewState* state, QObject* parent);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    ValuationId figureAt(int row) const;
    int rowOf(ValuationId id) const;      // -1 where it is not shown
    int rowOfEvent(EventId event) const;  // the first figure that belongs to it; -1 where there is none

private:
    struct Row {
        SeriesPoint point;
        QString company;
    };
    void refresh();
    QString text(const Row& row, int column) const;
    QString copied(const Row& row, int column) const;
    QVariant sortKey(const Row& row, int column) const;
    ChartOptions optionsOf(const Row& row) const;
    QString sourcesOf(const Valuation& valuation) const;

    ViewState* m_state;
    std::shared_ptr<const StoryContent> m_content;  // the rows point into it
    ChartOptions m_options;
    std::vector<Row> m_rows;
};

}  // namespace jalon

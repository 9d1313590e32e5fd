// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QAbstractTableModel>
#include <QTimer>
#include <unordered_map>

#include "ui/table/cell_writing.h"

namespace jalon {

// The events that are shown as rows, and after them an empty row that becomes a new event. Of a document with few
// events all of them, in any order; of one with many (EventStore::fewEvents) those that begin in the period in view, in
// time order, some at a time and no more than mostRows: to count to the n-th of millions would take too long. A row's
// event is read when it is looked at. Rows come and go by themselves on every edit, so that an editor and a selection
// stay with their event.
class EventModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role { copyRole = Qt::UserRole };
    static constexpr std::size_t mostRows = 10'000;

    explicit EventModel(ViewState* state, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    void sort(int column, Qt::SortOrder order) override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

    // A table that nobody sees reads nothing.
    void setFollowing(bool following);
    // Rows come or go by themselves, after an edit or under another filter.
    bool isChanging() const { return m_changing; }
    bool isWhole() const { return !m_many; }  // false: a period of many events, in time order only
    const std::vector<EventColumn>& columns() const { return m_columns; }
    int newRow() const { return static_cast<int>(m_ids.size()); }
    EventId eventAt(int row) const;  // none of the new row
    int rowOf(EventId id) const;     // -1 where it has none
    QString remark() const;          // what the rows are of, where they are not all
    const EventCells& cells() const { return m_cells; }

    // As one step. What could not be taken is told. Where a step of its own is a person's typing, dates are understood
    // in the order of the language.
    bool write(StepKind kind, const std::vector<CellText>& cells);

Q_SIGNALS:
    void remarkChanged();
    void columnsChanged();
    void refused(const QString& words);  // empty: all was taken
    void added(const std::vector<jalon::EventId>& events);

private:
    void follow();
    void refresh();
    void startAnew();
    std::vector<EventId> freshIds();
    std::vector<EventId> sortedIds() const;
    EventDraft draftToSort(const EventSummary& event, const EventColumn& column) const;
    std::vector<EventId> idsAfter(EventPlace from, std::size_t count);
    void replaceRows(const std::vector<EventId>& fresh);
    void removeRowsThatAreNotIn(const std::vector<EventId>& fresh);
    void reorderAs(const std::vector<EventId>& kept);
    void insertRowsOf(const std::vector<EventId>& fresh);
    void numberRows();
    RowChange changeOf(int row) const;
    const EventDraft& draftAt(int row) const;
    QString text(int row, const EventColumn& column, int role) const;
    QVariant mark(int row) const;

    ViewState* m_state;
    EventCells m_cells;
    std::vector<EventColumn> m_columns;
    std::vector<EventId> m_ids;
    std::unordered_map<std::int64_t, int> m_rows;
    mutable std::unordered_map<std::int64_t, EventDraft> m_drafts;
    RowChange m_pending;  // the new row, while it is no event yet
    bool m_pendingBegun = false;
    bool m_many = false, m_following = false, m_stale = true, m_anew = true, m_changing = false;
    std::int64_t m_inPeriod = 0;
    EventPlace m_last;  // of the rows that were fetched
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QTimer m_viewMoved;
};

}  // namespace jalon

// SPDX-FileCopyrightText: The Jalon authors
// SPDX-License-Identifier: GPL-3.0-only
// How rows come, go and change places while an editor and a selection stay with their event.
#include <unordered_set>

#include "ui/table/event_model.h"

namespace jalon {

namespace {
// More ranges of rows than this that come or go are another list altogether.
constexpr std::size_t mostRanges = 300;

std::size_t rangesNotIn(const std::vector<EventId>& ids, const std::unordered_set<std::int64_t>& others) {
    std::size_t ranges = 0;
    bool within = false;
    for (const EventId id : ids) {
        const bool outside = !others.contains(id.value);
        ranges += outside && !within;
        within = outside;
    }
    return ranges;
}

std::unordered_set<std::int64_t> setOf(const std::vector<EventId>& ids) {
    std::unordered_set<std::int64_t> set;
    for (const EventId id : ids) set.insert(id.value);
    return set;
}
}  // namespace

void EventModel::replaceRows(const std::vector<EventId>& fresh) {
    if (rangesNotIn(m_ids, setOf(fresh)) + rangesNotIn(fresh, setOf(m_ids)) > mostRanges) {
        beginResetModel();
        m_ids = fresh;
        numberRows();
        endResetModel();
        return;
    }
    removeRowsThatAreNotIn(fresh);
    const auto known = setOf(m_ids);
    std::vector<EventId> kept;
    for (const EventId id : fresh)
        if (known.contains(id.value))
            kept.push_back(id);
    reorderAs(kept);
    insertRowsOf(fresh);
    if (columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(newRow(), columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, newRow());
}

void EventModel::removeRowsThatAreNotIn(const std::vector<EventId>& fresh) {
    const auto wanted = setOf(fresh);
    for (std::size_t end = m_ids.size(); end > 0;) {
        if (wanted.contains(m_ids[end - 1].value)) {
            --end;
            continue;
        }
        std::size_t begin = end - 1;
        while (begin > 0 && !wanted.contains(m_ids[begin - 1].value)) --begin;
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_ids.erase(m_ids.begin() + static_cast<std::ptrdiff_t>(begin),
                    m_ids.begin() + static_cast<std::ptrdiff_t>(end));
        numberRows();
        endRemoveRows();
        end = begin;
    }
}

void EventModel::reorderAs(const std::vector<EventId>& kept) {
    if (kept == m_ids)
        return;
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    const QModelIndexList held = persistentIndexList();
    const std::vector<EventId> before = m_ids;
    m_ids = kept;
    numberRows();
    QModelIndexList moved;
    for (const QModelIndex& each : held) {
        const auto row = static_cast<std::size_t>(each.row());
        moved += row < before.size() ? index(rowOf(before[row]), each.column()) : each;
    }
    changePersistentIndexList(held, moved);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
}

void EventModel::insertRowsOf(const std::vector<EventId>& fresh) {
    for (std::size_t begin = 0; begin < fresh.size();) {
        if (begin < m_ids.size() && m_ids[begin] == fresh[begin]) {
            ++begin;
            continue;
        }
        std::size_t end = begin + 1;
        while (end < fresh.size() && rowOf(fresh[end]) < 0) ++end;
        beginInsertRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_ids.insert(m_ids.begin() + static_cast<std::ptrdiff_t>(begin),
                     fresh.begin() + static_cast<std::ptrdiff_t>(begin),
                     fresh.begin() + static_cast<std::ptrdiff_t>(end));
        numberRows();
        endInsertRows();
        begin = end;
    }
}

}  // namespace jalon
